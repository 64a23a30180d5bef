// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotabar.h"

#include "ui/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr double tight = 0.9;

double share(const QuotaInfo &quota) { return quota.limit == 0 ? 0 : double(quota.usage) / double(quota.limit); }

QString sizeText(quint64 kibibytes)
{
    constexpr quint64 most = quint64(std::numeric_limits<qint64>::max()) / 1024;
    return QLocale().formattedDataSize(qint64(std::min(kibibytes, most)) * 1024, 1, QLocale::DataSizeTraditionalFormat);
}

class Bar final : public QWidget
{
public:
    using QWidget::QWidget;
    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF whole(0, 0, width(), height());
        painter.setBrush(line(palette(), 0.16));
        painter.drawRoundedRect(whole, 2, 2);
        const double part = std::max(whole.width() * m_share, m_share > 0 ? 4.0 : 0.0);
        painter.setBrush(m_share >= tight ? palette().color(QPalette::Text) : palette().color(QPalette::Accent));
        painter.drawRoundedRect(QRectF(isRightToLeft() ? whole.width() - part : 0, 0, part, whole.height()), 2, 2);
    }

private:
    double m_share = 0;
};

} // namespace

QString quotaText(const QuotaInfo &quota)
{
    if (quota.limit == 0) return {};
    const QLocale locale;
    if (quota.resource == "STORAGE") return QuotaBar::tr("%1 of %2 used").arg(sizeText(quota.usage), sizeText(quota.limit));
    if (quota.resource == "MESSAGE")
        return QuotaBar::tr("%1 of %2 messages").arg(locale.toString(quota.usage), locale.toString(quota.limit));
    if (quota.resource == "MAILBOX")
        return QuotaBar::tr("%1 of %2 folders").arg(locale.toString(quota.usage), locale.toString(quota.limit));
    return {};
}

QuotaBar::QuotaBar(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_bar(new Bar(this))
{
    setObjectName(QStringLiteral("quota"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(smallFont(font()));
    m_bar->setFixedHeight(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    hide();
}

QString QuotaBar::text() const { return isHidden() ? QString() : m_words->text(); }

void QuotaBar::setQuotas(const QList<QuotaInfo> &quotas)
{
    const auto fullest =
        std::ranges::max_element(quotas, {}, [](const QuotaInfo &quota) { return quotaText(quota).isEmpty() ? -1 : share(quota); });
    const QString words = fullest == quotas.end() ? QString() : quotaText(*fullest);
    setVisible(!words.isEmpty());
    if (words.isEmpty()) return;
    m_quota = *fullest;
    const double part = share(m_quota);
    QString text = words;
    if (part >= 1) text = tr("%1: full, no more mail may arrive. Empty the trash, or delete large messages.").arg(words);
    else if (part >= tight) text = tr("%1: nearly full. Empty the trash, or delete large messages.").arg(words);
    m_words->setText(text);
    setAccessibleName(text);
    static_cast<Bar *>(m_bar)->setShare(part);
    QPalette colors = palette();
    if (part < tight) colors.setColor(QPalette::WindowText, dimmed(colors));
    m_words->setPalette(colors);
}

void QuotaBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_words->setFont(smallFont(font()));
    if (event->type() == QEvent::PaletteChange && !isHidden()) setQuotas({m_quota});
}

} // namespace godwit::ui
