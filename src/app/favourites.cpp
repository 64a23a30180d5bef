// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/favourites.h"

#include "app/unifiedfolders.h"
#include "models/foldertreemodel.h"

#include <QSettings>
#include <algorithm>
#include <array>

namespace godwit::app {

namespace {

constexpr qsizetype most = 200;
const QString group = QStringLiteral("favourites");
constexpr std::array unifiedWords{std::pair{UnifiedFolders::allInboxes, "allInboxes"}, std::pair{UnifiedFolders::starred, "starred"},
                                  std::pair{UnifiedFolders::allDrafts, "allDrafts"}};

} // namespace

Favourites::Favourites(QString settingsFile, models::FolderTreeModel *folders, QObject *parent)
    : QObject(parent), m_file(std::move(settingsFile)), m_folders(folders)
{
    m_writing.setMaxThreadCount(1);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    const QStringList written = settings.value(QStringLiteral("folders")).toStringList();
    for (const QString &each : written.first(std::min(written.size(), most))) {
        const qsizetype end = each.indexOf(u'/');
        const QByteArray mailbox = QByteArray::fromPercentEncoding(each.sliced(end + 1).toLatin1());
        if (end > 0 && !mailbox.isEmpty()) m_favourites.append({AccountId{each.first(end).toUInt()}, mailbox, {}});
    }
    for (const auto &[list, word] : unifiedWords)
        if (const QVariant wanted = settings.value(QLatin1StringView(word)); wanted.isValid()) m_wanted.insert(list, wanted.toBool());
    show();
}

Favourites::~Favourites() { m_writing.waitForDone(); }

/// Over one account alone they would say nothing new, but for the stars.
bool Favourites::isShown(FolderId list) const
{
    if (const auto wanted = m_wanted.constFind(list); wanted != m_wanted.constEnd()) return *wanted;
    const qsizetype accounts = m_folders->accounts().size();
    return list == UnifiedFolders::starred ? accounts > 0 : accounts > 1;
}

QList<ui::UnifiedRow> Favourites::unified() const
{
    QList<ui::UnifiedRow> rows;
    for (const SavedSearch &search : UnifiedFolders::searches(*m_folders))
        rows.append({search.list(), search.name, UnifiedFolders::roleOf(search.list()), isShown(search.list())});
    return rows;
}

void Favourites::show()
{
    QList<FolderId> shown;
    for (const auto &[list, word] : unifiedWords)
        if (isShown(list)) shown << list;
    for (const Favourite &favourite : std::as_const(m_favourites))
        if (favourite.folder != FolderId{}) shown << favourite.folder;
    if (shown != m_folders->favourites()) m_folders->applyFavourites(shown);
}

void Favourites::applyAccounts() { show(); }

/// They are known by mailbox, and from then on by id, which survives a rename.
void Favourites::applyFolders(const FolderDelta &delta)
{
    bool renamed = false;
    for (Favourite &favourite : m_favourites) {
        if (favourite.account != delta.account) continue;
        if (delta.removed.contains(favourite.folder)) favourite.folder = {};
        for (const Folder &folder : delta.changed) {
            if (folder.id == favourite.folder && folder.mailbox != favourite.mailbox) {
                favourite.mailbox = folder.mailbox;
                renamed = true;
            }
            if (favourite.folder == FolderId{} && folder.mailbox == favourite.mailbox) favourite.folder = folder.id;
        }
    }
    if (renamed) save();
    show();
}

void Favourites::favour(FolderId id, bool on)
{
    const Folder *folder = m_folders->folder(id);
    const auto is = [id](const Favourite &each) { return each.folder == id; };
    if (!on) m_favourites.removeIf(is);
    else if (folder && !isVirtual(id) && m_favourites.size() < most && std::ranges::none_of(m_favourites, is))
        m_favourites.append({folder->account, folder->mailbox, id});
    save();
    show();
}

/// Among the folders that are there; `step` is -1 or 1.
void Favourites::move(FolderId id, int step)
{
    const auto from = std::ranges::find(m_favourites, id, &Favourite::folder) - m_favourites.begin();
    qsizetype to = from + step;
    while (to >= 0 && to < m_favourites.size() && m_favourites[to].folder == FolderId{}) to += step;
    if (from >= m_favourites.size() || to < 0 || to >= m_favourites.size()) return;
    m_favourites.move(from, to);
    save();
    show();
}

void Favourites::showUnified(FolderId list, bool on)
{
    m_wanted.insert(list, on);
    save();
    show();
}

void Favourites::save()
{
    QStringList folders;
    for (const Favourite &each : std::as_const(m_favourites))
        folders << QStringLiteral("%1/%2").arg(toInt(each.account)).arg(QString::fromLatin1(each.mailbox.toPercentEncoding()));
    m_writing.start([file = m_file, folders, wanted = m_wanted] {
        QSettings settings(file, QSettings::IniFormat);
        settings.beginGroup(group);
        settings.setValue(QStringLiteral("folders"), folders);
        for (const auto &[list, word] : unifiedWords)
            if (const auto chosen = wanted.constFind(list); chosen != wanted.constEnd())
                settings.setValue(QLatin1StringView(word), *chosen);
    });
}

} // namespace godwit::app
