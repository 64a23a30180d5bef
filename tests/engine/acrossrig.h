// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts in one program.
#pragma once

#include "comparison.h"

namespace godwit::test {

inline constexpr AccountId here{1}, there{2};

class AcrossRig : public Rig
{
public:
    using Rig::Rig;

    void enter(AccountId id, Account account, const QByteArray &password = "alicepw")
    {
        account.id = id;
        setAccount(account, password);
    }
    Folder folderOf(AccountId account, const QByteArray &mailbox) const
    {
        for (const Folder &folder : reader->folders())
            if (folder.account == account && folder.mailbox == mailbox) return folder;
        return {};
    }
    bool knows(AccountId account, const QByteArray &mailbox) const { return folderOf(account, mailbox).id != FolderId{}; }
    std::vector<MessageKey> keys(FolderId folder) const
    {
        std::vector<MessageKey> all;
        for (const ListEntry &entry : reader->listEntries(folder)) all.push_back(entry.key);
        return all;
    }
    void wakeBoth()
    {
        for (const AccountId account : {here, there}) onEngine([this, account] { engine.wakeJournal(account); });
    }
    /// Done on the store's thread by the time this returns. OperationId{}: it was not taken.
    OperationId utter(const Wish &wish)
    {
        std::optional<OperationId> id;
        store.post(
            this, [wish](store::Writer &writer) { return writer.enqueue(wish); },
            [&](auto result) { id = result ? result->first.first().id : OperationId{}; });
        waitFor([&] { return id.has_value(); });
        wakeBoth();
        return id.value_or(OperationId{});
    }
    bool take(const std::function<bool(store::Writer &)> &work)
    {
        std::optional<bool> done;
        store.post(this, [work](store::Writer &writer) { return work(writer); }, [&](bool result) { done = result; });
        waitFor([&] { return done.has_value(); });
        wakeBoth();
        return done.value_or(false);
    }
    /// Nothing is left that goes on by itself.
    bool rests() const { return std::ranges::none_of(reader->operations(), takesEffect); }
};

} // namespace godwit::test
