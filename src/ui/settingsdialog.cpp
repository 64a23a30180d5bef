// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "ui/icons.h"
#include "ui/settingspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace godwit::ui {

namespace {

/// What can be read in it, mnemonics aside.
QString textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const auto *label : widget->findChildren<const QLabel *>()) texts << label->text();
    for (const auto *button : widget->findChildren<const QAbstractButton *>()) texts << button->text();
    for (const auto *combo : widget->findChildren<const QComboBox *>())
        for (int i = 0; i < combo->count(); ++i) texts << combo->itemText(i);
    return texts.join(u'\n').remove(u'&');
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_title(new QLabel(this)), m_none(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_reset(nullptr)
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont(font()));
    m_none->setObjectName(QStringLiteral("settingsNone"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_reset = buttons->addButton(tr("&Reset this page"), QDialogButtonBox::ResetRole);
    m_reset->setObjectName(QStringLiteral("settingsReset"));
    m_reset->setToolTip(tr("Everything on this page as it is when Godwit is new"));
    m_reset->setAutoDefault(false);

    const int letter = fontMetrics().averageCharWidth();
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_title);
    right->addWidget(m_none);
    right->addWidget(m_stack, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(24);
    panes->addLayout(left);
    panes->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(panes, 1);
    layout->addWidget(buttons);
    m_search->setFixedWidth(letter * 30);
    m_list->setFixedWidth(letter * 30);
    resize(letter * 116, fontMetrics().height() * 32);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (auto *page = qobject_cast<SettingsPage *>(m_pages.value(m_list->currentRow()).page)) page->reset();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
}

void SettingsDialog::addPage(const QString &name, const QString &title, const QIcon &icon, QWidget *page, bool scrolls)
{
    auto *item = new QListWidgetItem(icon, title, m_list);
    item->setSizeHint({10, fontMetrics().height() + 16});
    page->setObjectName(name);
    if (scrolls) {
        auto *area = new QScrollArea(m_stack);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus); // its controls take it, and scroll into sight
        area->setWidget(page);
        m_stack->addWidget(area);
    } else {
        m_stack->addWidget(page);
    }
    m_pages.append({.name = name, .title = title, .page = page});
    if (const auto *own = qobject_cast<SettingsPage *>(page)) connect(own, &SettingsPage::changed, this, &SettingsDialog::updateReset);
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
}

int SettingsDialog::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &Page::name);
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

QWidget *SettingsDialog::page(const QString &name) const { return m_pages.value(rowOf(name)).page; }

void SettingsDialog::openPage(const QString &name)
{
    m_search->clear();
    if (const int row = rowOf(name); row >= 0) m_list->setCurrentRow(row);
}

void SettingsDialog::showRow(int row)
{
    if (row < 0) return;
    m_stack->setCurrentIndex(row);
    m_title->setText(m_pages.at(row).title);
    m_stack->setAccessibleName(m_pages.at(row).title);
    updateReset();
}

void SettingsDialog::updateReset()
{
    const auto *page = qobject_cast<const SettingsPage *>(m_pages.value(m_list->currentRow()).page);
    m_reset->setVisible(page != nullptr);
    m_reset->setEnabled(page && !page->isUsual());
}

/// A page whose title fits is shown whole; of the others what fits. Settings that do not fit cannot be reached meanwhile, by Tab neither.
void SettingsDialog::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const Page &page = m_pages.at(row);
        const bool whole = hasAll(page.title, words);
        bool some = false, parted = false;
        for (QWidget *part : page.page->findChildren<QWidget *>()) {
            if (!isSetting(part)) continue;
            parted = true;
            const bool fits = whole || hasAll(page.title + u'\n' + textsOf(part), words);
            part->setVisible(fits);
            some = some || fits;
        }
        const bool fits = whole || some || (!parted && hasAll(page.title + u'\n' + textsOf(page.page), words));
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0) first = row;
    }
    m_none->setText(tr("No setting is called “%1”. Actions of Godwit are found by Ctrl+K.").arg(text));
    m_none->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    m_title->setVisible(first >= 0);
    if (first < 0) m_reset->setEnabled(false);
    else if (m_list->item(m_list->currentRow())->isHidden()) m_list->setCurrentRow(first);
    else updateReset();
}

} // namespace godwit::ui
