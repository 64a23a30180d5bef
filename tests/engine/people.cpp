// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "support/imapwords.h"

namespace godwit::test {

FlagNames Lots::flags()
{
    static const QByteArrayList pool{"\\Seen", "\\Flagged", "\\Answered", "\\Draft", "\\Deleted", "$Work", "Later", "$Label1"};
    FlagNames flags;
    for (int i = pick(3); i > 0; --i) flags.insert(pool[pick(int(pool.size()))]);
    return flags;
}

FlagSet Lots::flagSet()
{
    FlagSet set;
    for (const QByteArray &flag : flags()) set.add(flag);
    return set;
}

QByteArray Lots::freshName()
{
    static const QByteArrayList pool{"Work", "Archive", "a", "a/b", "a/b/c", "Trash", "New", "x/y"};
    return pool[pick(int(pool.size()))];
}

QByteArray Lots::letter() { return letterNamed(m_letters + QByteArray::number(++m_written), pick(6)); }

// ---------------------------------------------------------------------------------------------- others

void Others::populate()
{
    for (const char *name : {"Work", "Archive", "a/b"})
        if (m_lots->chance(70)) m_mail->create(name);
    for (const auto &[name, mailbox] : m_mail->names()) {
        if (!mailbox) continue;
        for (int i = m_lots->pick(9); i > 0; --i)
            m_mail->append(mailbox, m_lots->letter(), m_lots->flags(), 1'700'000'000 + m_lots->pick(1'000'000));
        if (m_lots->chance(60)) m_mail->subscribe(name, true);
        m_mail->expunge(mailbox, someUids(mailbox));
    }
}

QByteArray Others::someName()
{
    QByteArrayList names;
    for (const auto &[name, mailbox] : m_mail->names()) names << name;
    return names[m_lots->pick(int(names.size()))];
}

MailboxPointer Others::someMailbox()
{
    const MailboxPointer mailbox = m_mail->open(someName());
    return mailbox ? mailbox : m_mail->open("INBOX");
}

Uids Others::someUids(const MailboxPointer &mailbox)
{
    Uids uids;
    const int percent = 10 + m_lots->pick(50);
    for (const StoredMessage &message : mailbox->messages)
        if (uids.size() < 4 && m_lots->chance(percent)) uids.push_back(message.uid);
    return uids;
}

void Others::act()
{
    const MailboxPointer mailbox = someMailbox();
    const int which = m_lots->pick(100);
    if (which < 25) {
        m_server->remark("others append to " + mailbox->name);
        for (int i = 1 + m_lots->pick(3); i > 0; --i)
            m_mail->append(mailbox, m_lots->letter(), m_lots->flags(), 1'700'000'000 + m_lots->pick(1'000'000));
    } else if (which < 45) {
        m_server->remark("others change flags in " + mailbox->name);
        const auto mode = MailAccount::Mode(m_lots->pick(3));
        const FlagNames flags = m_lots->flags();
        for (const std::uint32_t uid : someUids(mailbox)) m_mail->store(mailbox, uid, mode, flags);
    } else if (which < 65) {
        const Uids uids = someUids(mailbox);
        m_server->remark("others expunge " + writeNumbers(uids) + " of " + mailbox->name);
        m_mail->expunge(mailbox, uids);
    } else if (which < 80) {
        const MailboxPointer target = someMailbox();
        const Uids uids = someUids(mailbox);
        const bool away = m_lots->chance(60) && target != mailbox;
        m_server->remark((away ? "others move " : "others copy ") + writeNumbers(uids) + " of " + mailbox->name + " to " + target->name);
        m_mail->copy(mailbox, uids, target);
        if (away) m_mail->expunge(mailbox, uids);
    } else if (which < 85) {
        const QByteArray name = m_lots->freshName();
        m_server->remark("others create " + name);
        m_mail->create(name);
    } else if (which < 89) {
        const QByteArray from = someName(), to = m_lots->freshName();
        m_server->remark("others rename " + from + " to " + to);
        m_mail->rename(from, to);
    } else if (which < 92) {
        const QByteArray name = someName();
        m_server->remark("others delete " + name);
        m_mail->remove(name);
    } else if (which < 96) {
        const QByteArray name = m_lots->chance(10) ? m_lots->freshName() : someName();
        m_server->remark("others (un)subscribe " + name);
        m_mail->subscribe(name, m_lots->chance(50));
    } else {
        m_server->remark("others have " + mailbox->name + " numbered anew");
        m_mail->renumber(mailbox->name);
    }
}

// ---------------------------------------------------------------------------------------------- the person

Person::Person(Rig *rig, Lots *lots) : m_rig(rig), m_lots(lots)
{
    // What was wished of a message on its way gets the numbers of the place where it arrives.
    connect(&rig->store, &store::Store::changed, this, [this](const ChangeSet &changes) {
        for (const Operation &operation : changes.operations) {
            const auto wish = std::ranges::find(m_wishes, operation.id, &Operation::id);
            if (wish != m_wishes.end()) *wish = operation;
        }
    });
}

void Person::wishFor(const Wish &wish)
{
    ++m_asked;
    m_rig->store.post(
        this, [wish](store::Writer &writer) { return writer.enqueue(wish); },
        [this](auto result) {
            --m_asked;
            if (!result) return; // it named what is no more
            for (const Operation &operation : result->first) {
                m_wishes << operation;
                Q_EMIT remarked("wish " + QByteArray::number(quint64(operation.id)) + " kind " + QByteArray::number(int(operation.kind)) +
                                ": " + operation.mailbox + ' ' + operation.uids.toWire() + ' ' + operation.target);
            }
            m_rig->onEngine([this] { m_rig->engine.wakeJournal(AccountId{1}); });
        });
}

void Person::wishAboutMessages()
{
    QList<Folder> folders = m_rig->reader->folders();
    folders.removeIf([](const Folder &folder) { return !folder.selectable(); });
    if (folders.isEmpty()) return;
    const Folder folder = folders[m_lots->pick(int(folders.size()))], target = folders[m_lots->pick(int(folders.size()))];
    if (m_lots->chance(20))
        return wishFor(wish::Append{target.id, m_lots->letter(), m_lots->flagSet(), 1'700'000'000 + m_lots->pick(1'000'000)});
    std::vector<MessageKey> keys;
    const int percent = 10 + m_lots->pick(50);
    for (const ListEntry &entry : m_rig->reader->listEntries(folder.id))
        if (keys.size() < 4 && m_lots->chance(percent)) keys.push_back(entry.key);
    if (keys.empty()) return;
    switch (m_lots->pick(7)) {
    case 0: return wishFor(wish::Move{folder.id, keys, target.id});
    case 1: return wishFor(wish::Move{folder.id, keys, target.id});
    case 2: return wishFor(wish::Copy{folder.id, keys, target.id});
    case 3: return wishFor(wish::Expunge{folder.id, keys});
    default: return wishFor(wish::ChangeFlags{folder.id, keys, m_lots->flagSet(), m_lots->chance(50) ? m_lots->flagSet() : FlagSet()});
    }
}

void Person::wishAboutFolders()
{
    const QList<Folder> folders = m_rig->reader->folders();
    if (folders.isEmpty()) return;
    const Folder folder = folders[m_lots->pick(int(folders.size()))];
    switch (m_lots->pick(6)) {
    case 0: return wishFor(wish::CreateFolder{AccountId{1}, m_lots->freshName()});
    case 1: return wishFor(wish::RenameFolder{folder.id, m_lots->freshName()});
    case 2: return wishFor(wish::DeleteFolder{folder.id});
    default: return wishFor(wish::Subscribe{folder.id, m_lots->chance(50)});
    }
}

void Person::act()
{
    const int which = m_lots->pick(100);
    if (which < 55) return wishAboutMessages();
    if (which < 65) return wishAboutFolders();
    const QList<Folder> folders = m_rig->reader->folders();
    if (folders.isEmpty()) return;
    const Folder folder = folders[m_lots->pick(int(folders.size()))];
    if (which < 85) {
        const FolderId id = m_lots->chance(80) ? folder.id : FolderId{};
        Q_EMIT remarked("the person opens " + (id == FolderId{} ? QByteArray("nothing") : folder.mailbox));
        m_rig->onEngine([this, id] { m_rig->engine.openFolder(id, AccountId{1}); });
    } else if (which < 92) {
        Q_EMIT remarked("synchronise " + folder.mailbox);
        m_rig->onEngine([this, id = folder.id] { m_rig->engine.syncFolder(AccountId{1}, id, false); });
    } else {
        const auto entries = m_rig->reader->listEntries(folder.id);
        if (entries.empty()) return;
        const ListEntry entry = entries[std::size_t(m_lots->pick(int(entries.size())))];
        Q_EMIT remarked("the person reads " + QByteArray::number(toInt(entry.uid)) + " of " + folder.mailbox);
        m_rig->onEngine([this, id = folder.id, entry] { m_rig->engine.wantBody(AccountId{1}, id, entry.key, entry.uid); });
    }
}

} // namespace godwit::test
