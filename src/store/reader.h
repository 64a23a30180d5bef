// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"
#include "mail/threadkeys.h"
#include "store/paths.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace godwit::store {

/// What is shown: cache ⊕ pending operations, by a read-only connection of its own. Works while another process writes. One per
/// thread. After a failure a method returns nothing and lastError() tells why.
class Reader
{
public:
    /// The files must be there: a Writer made them, now or earlier.
    static std::expected<std::unique_ptr<Reader>, Error> open(const Paths &paths);
    ~Reader();

    QList<Folder> folders();                               ///< of all accounts, by account and path
    std::optional<Folder> folder(FolderId folder);
    std::vector<ListEntry> listEntries(FolderId folder);   ///< ascending by UID; then those on their way here, whose UID is 0
    QList<MessageSummary> rows(FolderId folder,
                               std::span<const MessageKey> keys); ///< in the order of keys; unknown ones are left out. Folder and
                                                                  ///< UID of one that is on its way here are those of where it is
    /// What lists are sorted, filtered and threaded by (readerlists.cpp). `only`: null = all of the folder, else these, wherever they are.
    /// Messages whose headers are not read yet are left out. In no particular order.
    using Keys = std::vector<MessageKey>;
    std::vector<ListEntry> entriesOf(const Keys &keys); ///< as they are shown, those that are shown somewhere
    QList<MessageSummary> rowsAnywhere(const Keys &keys); ///< with the folder that shows them
    void visitNumbers(FolderId folder, ListColumn column, const Keys *only, const std::function<void(MessageKey, qint64)> &visit);
    void visitTexts(FolderId folder, ListColumn column, const Keys *only, const std::function<void(MessageKey, const QString &)> &visit);
    void visitThreads(FolderId folder, const Keys *only, const std::function<void(MessageKey, qint64 date, const ThreadKeys &)> &visit);
    Keys matching(FolderId folder, const ListFilter &filter, const Keys *only);
    FolderId sentFolder(FolderId folder); ///< of its account; FolderId{}: there is none, or this is it

    Uid highestUid(FolderId folder); ///< that the cache has; Uid{}: none

    std::optional<MessageSummary> message(MessageKey key);
    std::optional<MessageSummary> message(FolderId folder, Uid uid);
    std::optional<QByteArray> body(MessageKey key); ///< raw, CRLF; nullopt = not here yet
    std::optional<QByteArray> bodyBegin(MessageKey key, qint64 most); ///< of a large one no more octets than these are read
    std::optional<QByteArray>
    skeleton(MessageKey key); ///< what is shown of a message that is not here as a whole; nullopt: not that either
    std::optional<QByteArray> piece(MessageKey key, const QByteArray &section); ///< as it was transferred
    QList<QByteArray> pieces(MessageKey key); ///< which sections are here
    std::optional<FolderFlags> folderFlags(FolderId folder);
    QList<Operation> operations(); ///< journal order, all accounts and states
    QList<KeptLetter> letters(); ///< drafts and the outbox, by id

    Error lastError() const; ///< of the last call; None if it went well

private:
    std::unordered_set<MessageKey> taggedWith(FolderId folder, const QByteArray &tag, const Keys *only);

    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace godwit::store
