// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letterbars.h"

#include "ui/bodytext.h"
#include "ui/flowlayout.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

/// One of them: a wash of the accent, in the person's own colours.
class LetterBar final : public QFrame
{
public:
    LetterBar(const QString &iconName, const QString &text, QWidget *parent)
        : QFrame(parent), m_iconName(iconName), m_sign(new QLabel(this))
    {
        setFrameShape(QFrame::NoFrame);
        setBackgroundRole(QPalette::Window);
        setAutoFillBackground(true);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(16, 8, 8, 8);
        layout->setSpacing(12);
        layout->addWidget(m_sign, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        auto *label = plainLabel(this, boundedForLayout(text.left(4'000), 60));
        label->setObjectName(QStringLiteral("barText"));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        buttons = new QWidget(this);
        auto *row = new FlowLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        buttons->setVisible(false);
        column->addWidget(buttons);
        layout->addLayout(column, 1);
        close = new QToolButton(this);
        close->setIcon(icon(QStringLiteral("window-close")));
        close->setAutoRaise(true);
        close->setObjectName(QStringLiteral("closeBar"));
        layout->addWidget(close, 0, Qt::AlignTop);
        updateColors();
    }

    QToolButton *close;
    QWidget *buttons;

protected:
    void changeEvent(QEvent *event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
    }

private:
    void updateColors()
    {
        QPalette wash;
        wash.setColor(QPalette::Window, selected(wash, true));
        wash.setColor(QPalette::WindowText, wash.color(QPalette::Text));
        setPalette(wash);
        const int size = fontMetrics().height();
        m_sign->setPixmap(icon(m_iconName).pixmap(QSize(size, size), devicePixelRatio()));
    }

    QString m_iconName;
    QLabel *m_sign;
};

QString signOf(LetterBars::Matter matter)
{
    using Matter = LetterBars::Matter;
    switch (matter) {
    case Matter::Error: return QStringLiteral("data-warning");
    case Matter::Elsewhere: return QStringLiteral("data-warning");
    case Matter::Send:
    case Matter::Discard: return QStringLiteral("help-about");
    case Matter::Shrink:
    case Matter::Plain:
    case Matter::Notice: break;
    }
    return QStringLiteral("help-about");
}

} // namespace

LetterBars::LetterBars(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LetterBars::say(Matter matter, const QString &text, QList<BarDeed> deeds, bool ask)
{
    dismiss(matter);
    auto *bar = new LetterBar(signOf(matter), text, this);
    bar->setObjectName(QStringLiteral("bar"));
    bar->setAccessibleName(text.left(1'000));
    bar->close->setToolTip(tr("Close this notice (Esc)"));
    bar->close->setAccessibleName(tr("Close this notice"));
    connect(bar->close, &QToolButton::clicked, this, [this, matter] {
        dismiss(matter);
        Q_EMIT dismissed();
    });
    QPushButton *first = nullptr;
    for (const BarDeed &deed : std::as_const(deeds)) {
        auto *button = new QPushButton(deed.text, bar->buttons);
        button->setObjectName(QString::fromLatin1(deed.name));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, matter, act = deed.act] {
            dismiss(matter);
            if (act) act();
        });
        bar->buttons->layout()->addWidget(button);
        if (!first) first = button;
    }
    bar->buttons->setVisible(first);
    m_bars[matter] = bar;
    int at = 0;
    for (const auto &[earlier, other] : m_bars)
        if (earlier < matter) ++at;
    static_cast<QVBoxLayout *>(layout())->insertWidget(at, bar);
    bar->show();
    show();
    if (first && ask) first->setFocus(Qt::OtherFocusReason);
    QAccessibleAnnouncementEvent event(this, text.left(1'000));
    QAccessible::updateAccessibility(&event);
}

void LetterBars::dismiss(Matter matter)
{
    const auto found = m_bars.find(matter);
    if (found == m_bars.end()) return;
    found->second->hide();
    found->second->deleteLater();
    m_bars.erase(found);
    if (m_bars.empty()) hide();
}

QString LetterBars::text(Matter matter) const
{
    const auto found = m_bars.find(matter);
    return found == m_bars.end() ? QString() : found->second->findChild<QLabel *>(QStringLiteral("barText"))->text();
}

bool LetterBars::dismissOne()
{
    if (m_bars.empty()) return false;
    dismiss(m_bars.begin()->first);
    Q_EMIT dismissed();
    return true;
}

} // namespace godwit::ui
