// SPDX-License-Identifier: GPL-3.0-or-later
// Wishes on what a search found: a wish names one folder, so there is one for each folder that has some of the messages; together they are
// one deed.
#include "app/wishes.h"

#include "store/searcher.h"

namespace godwit::app {

namespace {

Wish inFolder(Wish wish, FolderId folder, const std::vector<MessageKey> &messages)
{
    std::visit(
        [folder](auto &one) {
            if constexpr (requires { one.folder; }) one.folder = folder;
        },
        wish);
    return withMessages(std::move(wish), messages);
}

Error invalid(const QString &detail) { return {Error::Kind::Invalid, {}, {}, detail}; }

} // namespace

/// In which folder each of them is shown; read between the wishes before and after it.
void Wishes::findPlaces(const SharedKeys &messages, std::function<void(const Places &)> use)
{
    m_store->post(
        this,
        [paths = m_store->paths(), messages](store::Writer &) -> std::expected<Places, Error> {
            const auto searcher = store::Searcher::open(paths);
            if (!searcher) return std::unexpected(searcher.error());
            Places places;
            const auto done = (*searcher)->search({.query = {}, .only = *messages}, [&places](std::span<const SearchHit> hits) {
                for (const SearchHit &hit : hits) places[hit.folder].push_back(hit.key);
            });
            if (!done) return std::unexpected(done.error());
            return places;
        },
        [this, use = std::move(use)](const std::expected<Places, Error> &places) {
            if (places) use(*places);
            else Q_EMIT failed(places.error());
        });
}

void Wishes::addOnHits(const Wish &wish, const Places &places)
{
    const auto *move = std::get_if<wish::Move>(&wish);
    const auto *copy = std::get_if<wish::Copy>(&wish);
    const Folder *target = move ? m_folders->folder(move->target) : copy ? m_folders->folder(copy->target) : nullptr;
    std::vector<Wish> wishes;
    std::size_t count = 0;
    for (const auto &[id, messages] : places) {
        const Folder *folder = m_folders->folder(id);
        if (!folder || (target && target->id == id)) continue;
        wishes.push_back(inFolder(wish, id, messages));
        count += messages.size();
    }
    if (!wishes.empty()) write([wishes] { return wishes; }, describe(wish, count), isWorthAWord(wish, count));
}

void Wishes::moveToRole(Role role, const SharedKeys &messages, const FlagSet &add, const FlagSet &remove)
{
    findPlaces(messages, [this, role, add, remove](const Places &places) {
        std::vector<Wish> wishes;
        std::size_t count = 0;
        QString without; // an account without such a folder
        for (const auto &[id, keys] : places) {
            const Folder *folder = m_folders->folder(id);
            const Folder *target = folder ? m_folders->folderWithRole(folder->account, role) : nullptr;
            if (folder && !target) without = m_folders->account(folder->account).value_or(Account()).name;
            if (!target || target->id == id) continue;
            wishes.push_back(wish::Move{id, keys, target->id, add, remove});
            count += keys.size();
        }
        if (!without.isNull())
            Q_EMIT failed(invalid(tr("The account %1 has no folder for this. Use “Move to…” to choose one.").arg(without)));
        else if (wishes.empty() && role == Role::Trash)
            Q_EMIT failed(invalid(tr("These messages are in the trash already; open it to delete them for good.")));
        if (!wishes.empty()) write([wishes] { return wishes; }, describe(wishes.front(), count), true);
    });
}

} // namespace godwit::app
