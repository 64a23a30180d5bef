// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutspage.h"

#include "ui/icons.h"
#include "ui/shortcuts.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr int actionRole = Qt::UserRole;

QString shown(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) texts << key.toString(QKeySequence::NativeText);
    return texts.join(ShortcutsPage::tr("  or  ", "between two shortcuts"));
}

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts *shortcuts, QWidget *parent)
    : SettingsPage(parent), m_shortcuts(shortcuts), m_preset(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_what(new QLabel(this)), m_keys{new QKeySequenceEdit(this), new QKeySequenceEdit(this)},
      m_conflict(new QLabel(this)), m_take(new QPushButton(tr("&Use it here instead"), this)),
      m_keep(new QPushButton(tr("&Leave as it was"), this)), m_resetOne(new QPushButton(tr("As in the &set"), this))
{
    m_preset->setObjectName(QStringLiteral("keyPreset"));
    for (const KeyPreset preset : keyPresets) m_preset->addItem(nameOf(preset));
    auto *label = new QLabel(tr("Keys &as in:"), this);
    label->setBuddy(m_preset);
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setPlaceholderText(tr("Search by name or key"));
    m_search->setAccessibleName(tr("Search by name or key"));
    m_search->setClearButtonEnabled(true);
    buildList();
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_preset);
    top->addSpacing(16);
    top->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildEditor());
    fill();
    connect(m_preset, &QComboBox::activated, this, [this](int index) { m_shortcuts->setPreset(keyPresets[index]); });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_shortcuts, &Shortcuts::changed, this, &ShortcutsPage::updateAll);
    connect(m_take, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_resetOne, &QPushButton::clicked, this, [this] {
        if (QAction *action = current()) m_shortcuts->reset(action);
    });
    updateAll();
}

void ShortcutsPage::buildList()
{
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

QWidget *ShortcutsPage::buildEditor()
{
    auto *editor = new QWidget(this);
    const QString names[] = {tr("&Key:"), tr("&Other key:")};
    auto *layout = new QGridLayout(editor);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setHorizontalSpacing(8);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    layout->addWidget(m_what, 0, 0, 1, 4);
    for (int i = 0; i < 2; ++i) {
        auto *label = new QLabel(names[i], editor);
        label->setBuddy(m_keys[i]);
        m_keys[i]->setObjectName(i == 0 ? QStringLiteral("key") : QStringLiteral("otherKey"));
        m_keys[i]->setAccessibleName(QString(names[i]).remove(u'&').remove(u':'));
        m_keys[i]->setMaximumSequenceLength(2);
        m_keys[i]->setClearButtonEnabled(true);
        if (auto *field = m_keys[i]->findChild<QLineEdit *>()) field->setAccessibleName(m_keys[i]->accessibleName());
        layout->addWidget(label, 1, i * 2);
        layout->addWidget(m_keys[i], 1, i * 2 + 1);
        layout->setColumnStretch(i * 2 + 1, 1);
        connect(m_keys[i], &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::edited);
        connect(m_keys[i], &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &key) {
            if (key.isEmpty()) edited(); // cleared by its button
        });
    }
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setMinimumHeight(m_take->sizeHint().height()); // the list does not jump
    m_take->setObjectName(QStringLiteral("keyTake"));
    m_keep->setObjectName(QStringLiteral("keyKeep"));
    m_resetOne->setObjectName(QStringLiteral("keyReset"));
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_conflict, 1);
    answers->addWidget(m_take);
    answers->addWidget(m_keep);
    answers->addWidget(m_resetOne);
    layout->addLayout(answers, 2, 0, 1, 4);
    for (QPushButton *button : {m_take, m_keep, m_resetOne}) button->setAutoDefault(false);
    return editor;
}

/// By menu, in the order of the menus.
void ShortcutsPage::fill()
{
    QHash<QString, QTreeWidgetItem *> menus;
    for (QAction *action : m_shortcuts->actions()) {
        const QString menu = m_shortcuts->menuOf(action);
        QTreeWidgetItem *&parent = menus[menu];
        if (!parent) {
            parent = new QTreeWidgetItem(m_list, {menu.isEmpty() ? tr("In no menu") : menu});
            parent->setFont(0, headingFont(font()));
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(parent);
        item->setData(0, actionRole, QVariant::fromValue(static_cast<QObject *>(action)));
    }
    m_list->expandAll();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->childCount() > 0) {
            m_list->setCurrentItem(m_list->topLevelItem(row)->child(0));
            break;
        }
}

void ShortcutsPage::update(QTreeWidgetItem *item) const
{
    const auto *action = qobject_cast<QAction *>(item->data(0, actionRole).value<QObject *>());
    if (!action) return;
    const QString name = Shortcuts::labelOf(action), keys = shown(action->shortcuts());
    item->setText(0, name);
    item->setText(1, keys);
    item->setData(0, Qt::AccessibleTextRole,
                  keys.isEmpty() ? tr("%1, no shortcut").arg(name) : tr("%1, shortcut %2", "action").arg(name, keys));
    QFont changed = font();
    changed.setBold(m_shortcuts->isChanged(action));
    item->setFont(1, changed);
    item->setToolTip(1, changed.bold() ? tr("Changed by you") : QString());
}

void ShortcutsPage::updateAll()
{
    m_preset->setCurrentIndex(int(m_shortcuts->preset()));
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) update(*item);
    showCurrent();
    Q_EMIT changed();
}

void ShortcutsPage::narrow()
{
    const QString text = m_search->text().trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *menu = m_list->topLevelItem(row);
        bool some = false;
        for (int i = 0; i < menu->childCount(); ++i) {
            QTreeWidgetItem *item = menu->child(i);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            if (fits && !first) first = item;
            some = some || fits;
        }
        menu->setHidden(!some);
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden())) m_list->setCurrentItem(first);
}

QAction *ShortcutsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? qobject_cast<QAction *>(item->data(0, actionRole).value<QObject *>()) : nullptr;
}

void ShortcutsPage::showCurrent()
{
    const QAction *action = current();
    const QList<QKeySequence> keys = action ? action->shortcuts() : QList<QKeySequence>();
    m_showing = true;
    for (int i = 0; i < 2; ++i) {
        m_keys[i]->setKeySequence(keys.value(i));
        m_keys[i]->setEnabled(action != nullptr);
    }
    m_showing = false;
    m_what->setText(action ? action->whatsThis() : QString());
    m_conflict->clear();
    m_take->hide();
    m_keep->hide();
    m_resetOne->setVisible(action && m_shortcuts->isChanged(action));
}

QList<QKeySequence> ShortcutsPage::typed() const
{
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit *edit : m_keys)
        if (!edit->keySequence().isEmpty() && !keys.contains(edit->keySequence())) keys << edit->keySequence();
    return keys;
}

void ShortcutsPage::edited()
{
    QAction *action = current();
    if (m_showing || !action || typed() == action->shortcuts()) return;
    QStringList others;
    for (const QKeySequence &key : typed())
        for (const QAction *other : m_shortcuts->conflicts(action, key))
            others << tr("%1 is “%2”.", "key, action").arg(key.toString(QKeySequence::NativeText), Shortcuts::labelOf(other));
    if (others.isEmpty()) {
        m_shortcuts->setKeys(action, typed());
        return;
    }
    m_conflict->setText(others.join(u' '));
    m_take->show();
    m_keep->show();
    m_resetOne->hide();
    QAccessibleAnnouncementEvent event(this, m_conflict->text());
    QAccessible::updateAccessibility(&event);
}

void ShortcutsPage::decide(bool take)
{
    QAction *action = current();
    if (action && take) m_shortcuts->takeKeys(action, typed());
    else showCurrent();
    m_list->setFocus();
}

void ShortcutsPage::reset() { m_shortcuts->setPreset(KeyPreset::Godwit); }
bool ShortcutsPage::isUsual() const { return m_shortcuts->settings() == ShortcutSettings(); }

} // namespace godwit::ui
