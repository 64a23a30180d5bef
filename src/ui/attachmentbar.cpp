// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachmentbar.h"

#include "mail/plaintext.h"
#include "ui/icons.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

namespace godwit::ui {

namespace {

constexpr std::size_t mostChips = 200;

QString iconName(const QByteArray &type)
{
    if (type.startsWith("image/")) return QStringLiteral("image-x-generic");
    if (type.startsWith("message/")) return QStringLiteral("mail-message");
    return QStringLiteral("mail-attachment");
}

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Attachments"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->addWidget(m_area);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AttachmentBar::setAttachments(const std::vector<mime::Attachment> &attachments)
{
    setVisible(!attachments.empty());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const mime::Attachment &file : attachments) {
        if (std::size_t(layout->count()) >= mostChips) break;
        const QString size = QLocale().formattedDataSize(qint64(file.octets), 1, QLocale::DataSizeTraditionalFormat);
        const QString name = oneLine(file.fileName, 250);
        auto *chip = new QToolButton(row);
        // The middle goes first: the extension is always seen. '&' would become a mnemonic.
        const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, 260).replace(u'&', QLatin1String("&&"));
        chip->setText(QStringLiteral("%1  %2").arg(shown, size));
        chip->setIcon(icon(iconName(file.type)));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setAccessibleName(tr("Save attachment %1, %2").arg(name, size));
        chip->setToolTip(tr("Save…"));
        connect(chip, &QToolButton::clicked, this, [this, id = file.partId, name] { Q_EMIT saveWanted(id, name); });
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    m_area->setWidget(row);
    m_area->setFixedHeight(row->sizeHint().height() + (row->sizeHint().width() > 480 ? 16 : 0));
}

} // namespace godwit::ui
