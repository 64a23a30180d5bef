// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachmentbar.h"

#include "ui/flowlayout.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace godwit::ui {

namespace {

constexpr std::size_t mostChips = 200;
constexpr int mostLines = 3;
constexpr int gap = 8;

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Attachments"));
    m_area->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->addWidget(m_area);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AttachmentBar::setAttachments(const std::vector<mime::Attachment> &attachments)
{
    m_attachments = attachments;
    m_chips.clear();
    setVisible(!attachments.empty());
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    if (attachments.size() > 3) { // before them: behind them it would be scrolled away
        auto *all = new QToolButton(row);
        all->setObjectName(QStringLiteral("saveAll"));
        all->setText(tr("Save all %1…").arg(QLocale().toString(qulonglong(attachments.size()))));
        all->setIcon(icon(QStringLiteral("document-save-all")));
        all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        all->setFocusPolicy(Qt::StrongFocus);
        connect(all, &QToolButton::clicked, this, [this] { Q_EMIT wanted({}, AttachmentChip::Deed::SaveAll); });
        layout->addWidget(all);
    }
    for (const mime::Attachment &file : attachments) {
        if (std::size_t(m_chips.size()) >= mostChips) break;
        auto *chip = new AttachmentChip(file, attachments.size() > 1, row);
        connect(chip, &AttachmentChip::wanted, this, [this, id = file.partId](AttachmentChip::Deed deed) { Q_EMIT wanted(id, deed); });
        connect(chip, &AttachmentChip::fileWanted, this, [this, id = file.partId] { Q_EMIT fileWanted(id); });
        m_chips.insert(file.partId, chip);
        layout->addWidget(chip);
    }
    m_area->setWidget(row);
    arrange();
}

void AttachmentBar::arrange()
{
    QWidget *row = m_area->widget();
    if (!row || m_chips.isEmpty()) return;
    const int chip = (*m_chips.cbegin())->sizeHint().height();
    const int most = chip * mostLines + gap * (mostLines - 1) + chip / 2; // half a line says that there are more
    const int room = std::max(1, width() - 48);
    m_area->setFixedHeight(std::min(row->layout()->heightForWidth(room), most));
}

void AttachmentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace godwit::ui
