// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturespage.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

PicturesPage::PicturesPage(QWidget *parent)
    : QWidget(parent), m_empty(plainLabel(this, {})), m_said(plainLabel(this, {})), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_remove(new QPushButton(tr("&Remove"), this)), m_removeAll(new QPushButton(this)),
      m_undo(new QPushButton(tr("&Undo"), this))
{
    auto *words = plainLabel(this, tr("Messages of these senders load their pictures from the internet by themselves. By that a sender can "
                                      "tell that you have opened the message, and when."));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter senders"));
    m_filter->setAccessibleName(tr("Filter senders"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("senders"));
    m_list->setAccessibleName(tr("Senders whose pictures are loaded"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(QStringLiteral("none"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    buildFoot();
    connect(m_filter, &QLineEdit::textChanged, this, &PicturesPage::narrow);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &PicturesPage::updateWords);
    setSenders({});
}

void PicturesPage::buildFoot()
{
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setToolTip(tr("Ask again before their pictures are loaded (Delete)"));
    m_removeAll->setObjectName(QStringLiteral("removeAll"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Put back what was removed last (Ctrl+Z)"));
    m_said->setObjectName(QStringLiteral("said"));
    for (QPushButton *button : {m_remove, m_removeAll, m_undo}) button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_removeAll);
    buttons->addStretch(1);
    auto *regret = new QHBoxLayout;
    regret->setSpacing(8);
    regret->addWidget(m_said, 1);
    regret->addWidget(m_undo);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(buttons);
    rows->addLayout(regret);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(shown(true)); });
    connect(m_removeAll, &QPushButton::clicked, this, [this] { remove(shown(false)); });
    connect(m_undo, &QPushButton::clicked, this, &PicturesPage::undo);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_remove,
            &QPushButton::click);
    connect(new QShortcut(QKeySequence::Undo, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_undo,
            &QPushButton::click);
}

/// The row that was current stays so, or the one that takes its place; selected, where something was.
void PicturesPage::setSenders(const QStringList &addresses)
{
    const QString before = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const int row = m_list->currentRow();
    const bool some = !m_list->selectedItems().isEmpty();
    m_senders = addresses;
    m_list->clear();
    for (const QString &address : addresses) {
        auto *item = new QListWidgetItem(oneLine(address, 320), m_list);
        item->setData(Qt::UserRole, address);
        if (address == before) m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_list->clearSelection();
    if (some && m_list->currentItem()) m_list->currentItem()->setSelected(true);
    narrow();
}

void PicturesPage::narrow()
{
    const QString text = m_filter->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        if (item->isHidden()) item->setSelected(false); // what is not seen is not removed
    }
    updateWords();
}

QStringList PicturesPage::shown(bool selectedOnly) const
{
    QStringList addresses;
    for (int row = 0; row < m_list->count(); ++row)
        if (const auto *item = m_list->item(row); !item->isHidden() && (!selectedOnly || item->isSelected()))
            addresses += item->data(Qt::UserRole).toString();
    return addresses;
}

void PicturesPage::remove(const QStringList &addresses)
{
    if (addresses.isEmpty()) return;
    m_removed = addresses;
    Q_EMIT removeWanted(addresses);
    updateWords();
    QAccessibleAnnouncementEvent event(m_list, m_said->text());
    QAccessible::updateAccessibility(&event);
}

void PicturesPage::undo()
{
    const QStringList back = std::exchange(m_removed, {});
    if (!back.isEmpty()) Q_EMIT addWanted(back);
    updateWords();
    m_list->setFocus();
}

void PicturesPage::updateWords()
{
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    const qsizetype seen = shown(false).size();
    m_list->setVisible(seen > 0);
    m_empty->setVisible(seen == 0);
    m_empty->setText(m_senders.isEmpty() ? tr("No sender may load pictures by itself.\nA message that wants to asks you first, and can be "
                                              "allowed to for good.")
                                         : tr("No sender's address has “%1” in it.").arg(m_filter->text().trimmed()));
    for (QWidget *each : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_removeAll)})
        each->setVisible(!m_senders.isEmpty());
    m_remove->setEnabled(!shown(true).isEmpty());
    m_removeAll->setEnabled(seen > 0);
    m_removeAll->setText(filtered ? tr("Remove &all shown") : tr("Remove &all"));
    m_undo->setVisible(!m_removed.isEmpty());
    m_said->setText(sentence());
}

QString PicturesPage::sentence() const
{
    if (m_removed.size() == 1) return tr("%1 is asked about again.").arg(isolated(m_removed.first(), 100));
    if (!m_removed.isEmpty()) return tr("%Ln senders are asked about again.", nullptr, int(m_removed.size()));
    if (m_senders.size() == 1) return tr("1 sender");
    return m_senders.isEmpty() ? QString() : tr("%Ln senders", nullptr, int(m_senders.size()));
}

} // namespace godwit::ui
