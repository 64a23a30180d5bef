// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foldermenu.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/folderkeys.h"
#include "ui/icons.h"

#include <QActionGroup>

namespace godwit::ui {

using models::FolderTreeModel;

FolderMenu::FolderMenu(FolderTreeModel *model, std::function<QModelIndex()> subject, QWidget *parent)
    : QMenu(parent), m_model(model), m_subject(std::move(subject))
{
    setToolTipsVisible(true); // where something cannot be chosen they say why
    connect(this, &QMenu::aboutToShow, this, &FolderMenu::fill);
}

void FolderMenu::fill()
{
    clear();
    const QModelIndex subject = m_subject();
    const Folder *folder = m_model->folder(subject.data(FolderTreeModel::FolderIdRole).value<FolderId>());
    m_folder = folder ? folder->id : FolderId{};
    const auto account = subject.data(FolderTreeModel::AccountIdRole).value<AccountId>();
    const bool real = subject.isValid() && account != models::virtualAccount && account != models::favouritesAccount;
    if (folder && real) {
        Q_EMIT factsWanted(folder->id);
        fillFolder(*folder);
    } else if (folder && m_model->favourites().contains(folder->id)) {
        addAction(tr("&Hide “%1”").arg(QString(oneLine(folder->path, 60)).replace(u'&', QStringLiteral("&&"))), this,
                  [this, id = folder->id] { Q_EMIT unifiedWanted(id, false); })
            ->setObjectName(QStringLiteral("hideUnified"));
    } else if (real && m_model->account(account)) {
        addAction(ui::icon(QStringLiteral("folder-new")), tr("&New folder…"), this, [=, this] {
            Q_EMIT newWanted(account);
        })->setObjectName(QStringLiteral("newFolder"));
        fillKeeping(account, nullptr);
        addSeparator();
    }
    fillShown();
    addActions(m_others);
}

/// What was not known when the menu opened: what can be chosen follows.
void FolderMenu::updateAbilities()
{
    const Folder *folder = m_model->folder(m_folder);
    if (!folder || !isVisible()) return;
    for (QAction *action : actions())
        if (const QVariant deed = action->data(); deed.isValid()) enable(action, *folder, FolderDeed(deed.toInt()));
}

void FolderMenu::enable(QAction *action, const Folder &folder, FolderDeed deed) const
{
    const QString why = whyNot(deed, folder, m_model->facts(folder.id));
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(why.toHtmlEscaped()));
}

/// A key stands there to be learnt; the tree itself listens for it.
QString FolderMenu::withKey(const QString &text, const QAction *keys)
{
    const QKeySequence key = keys ? keys->shortcut() : QKeySequence();
    return key.isEmpty() ? text : text + u'\t' + key.toString(QKeySequence::NativeText);
}

QAction *FolderMenu::add(const Folder &folder, FolderDeed deed, const QString &text, const char *name, const char *iconName)
{
    QAction *action = addAction(withKey(text, m_keys ? m_keys->actionFor(deed) : nullptr), this,
                                [this, id = folder.id, deed] { Q_EMIT deedWanted(deed, id); });
    action->setObjectName(QLatin1StringView(name));
    if (*iconName) action->setIcon(ui::icon(QLatin1StringView(iconName)));
    action->setData(int(deed));
    enable(action, folder, deed);
    return action;
}

void FolderMenu::fillFolder(const Folder &folder)
{
    using enum FolderDeed;
    add(folder, New, tr("&New folder…"), "newFolder", "folder-new");
    add(folder, Rename, tr("&Rename…"), "renameFolder", "edit-rename");
    add(folder, Move, tr("&Move folder to…"), "moveFolder", "folder");
    add(folder, Delete, tr("&Delete folder…"), "deleteFolder", "edit-delete");
    addSeparator();
    add(folder, MarkRead, tr("Mark &all as read"), "markFolderRead", "mail-mark-read");
    if (folder.role == Role::Trash || folder.role == Role::Junk)
        add(folder, Empty, folder.role == Role::Trash ? tr("&Empty trash…") : tr("&Empty junk…"), "emptyFolder", "trash-empty");
    add(folder, Compact, tr("Remove what is &struck through…"), "compactFolder", "");
    addSeparator();
    const bool favourite = m_model->favourites().contains(folder.id);
    add(folder, Favour, favourite ? tr("Remove from &favourites") : tr("Add to &favourites"), "favourite", "bookmarks");
    if (favourite) fillOrder(folder.id);
    QAction *subscribed = addAction(tr("Su&bscribed"), this, [this, id = folder.id](bool on) { Q_EMIT subscribeWanted(id, on); });
    subscribed->setObjectName(QStringLiteral("subscribed"));
    subscribed->setCheckable(true);
    subscribed->setChecked(folder.subscribed);
    fillUses(folder);
    if (folder.selectable()) fillKeeping(folder.account, &folder);
    add(folder, Properties, tr("&Properties…"), "folderProperties", "document-properties");
    addSeparator();
}

void FolderMenu::fillOrder(FolderId id)
{
    const QList<FolderId> &all = m_model->favourites();
    const auto step = [&](const QString &text, const char *name, int by, const QAction *keys) {
        QAction *action = addAction(withKey(text, keys), this, [this, id, by] { Q_EMIT favouriteMoved(id, by); });
        action->setObjectName(QLatin1StringView(name));
        const qsizetype place = all.indexOf(id) + by;
        action->setEnabled(place >= 0 && place < all.size());
    };
    step(tr("Move up among fa&vourites"), "favouriteUp", -1, m_keys ? m_keys->up : nullptr);
    step(tr("Move down among fav&ourites"), "favouriteDown", 1, m_keys ? m_keys->down : nullptr);
}

/// What the server names itself is not ours to give to another folder.
void FolderMenu::fillUses(const Folder &folder)
{
    auto *menu = addMenu(tr("&Use for"));
    menu->setObjectName(QStringLiteral("useAs"));
    menu->setToolTipsVisible(true);
    const QString refusal = whyNot(FolderDeed::Use, folder, m_model->facts(folder.id));
    for (const Role role : chosenRoles) {
        const Folder *now = m_model->folderWithRole(folder.account, role);
        const bool named = (now && now->attributes & FolderAttribute::SpecialUse) || folder.attributes & FolderAttribute::SpecialUse;
        QAction *action =
            menu->addAction(ui::icon(role), useName(role), this, [this, id = folder.id, role](bool on) { Q_EMIT useWanted(id, role, on); });
        action->setObjectName(QStringLiteral("use%1").arg(int(role)));
        action->setCheckable(true);
        action->setChecked(folder.role == role);
        action->setEnabled(refusal.isEmpty() && !named);
        const QString why = !refusal.isEmpty() ? refusal
                            : !named           ? QString()
                            : now && now->id != folder.id
                                ? tr("The server uses “%1” for this, for all your mail programs.").arg(isolated(now->name(), 60))
                                : tr("The server has decided what this folder is for.");
        action->setToolTip(why.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(why.toHtmlEscaped()));
    }
}

/// The rows of our own above the accounts.
void FolderMenu::fillShown()
{
    if (!m_unified) return;
    auto *menu = addMenu(tr("Show at the &top"));
    menu->setObjectName(QStringLiteral("showAtTop"));
    for (const UnifiedRow &row : m_unified()) {
        QAction *action =
            menu->addAction(ui::icon(row.role), row.name, this, [this, id = row.folder](bool on) { Q_EMIT unifiedWanted(id, on); });
        action->setCheckable(true);
        action->setChecked(row.shown);
    }
}

void FolderMenu::fillKeeping(AccountId account, const Folder *folder)
{
    const std::optional<Account> settings = m_model->account(account);
    if (!settings) return;
    const Keeping &keeping = settings->keeping;
    std::optional<int> now;
    if (!folder) now = keeping.months;
    else if (const auto own = keeping.folders.constFind(folder->mailbox); own != keeping.folders.cend()) now = *own;
    auto *menu = addMenu(tr("&Keep on this computer"));
    menu->setObjectName(QStringLiteral("keep"));
    auto *group = new QActionGroup(menu);
    const FolderId id = folder ? folder->id : FolderId{};
    const auto add = [&](const QString &text, std::optional<int> months) {
        QAction *action = menu->addAction(text, this, [=, this] { Q_EMIT keepWanted(account, id, months); });
        action->setCheckable(true);
        action->setChecked(months == now);
        group->addAction(action);
    };
    if (folder) {
        const bool top = !folder->delimiter || !folder->path.contains(QLatin1Char(folder->delimiter));
        add(top ? tr("As the account") : tr("As the folder above it"), std::nullopt);
        menu->addSeparator();
    }
    add(tr("Only what I read"), 0);
    add(tr("The last month"), 1);
    add(tr("The last 3 months"), 3);
    add(tr("The last year"), 12);
    add(tr("All messages"), Keeping::everything);
    if (now && !group->checkedAction()) add(tr("The last %Ln months", nullptr, *now), now); // set elsewhere
    menu->addSeparator();
    menu->addAction(tr("&Space for messages…"), this, &FolderMenu::spaceWanted)->setObjectName(QStringLiteral("space"));
}

} // namespace godwit::ui
