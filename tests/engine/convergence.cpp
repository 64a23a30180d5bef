// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a history, and how it comes to rest.
#include "convergence.h"

#include "support/imapwords.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace godwit::test {

namespace {

engine::Options hasty()
{
    engine::Options options;
    options.poll = 30ms;
    options.firstRetry = 1ms;
    options.lastRetry = 20ms;
    options.greeting = options.silence = 10min; // an answer that does not come is a fault, not a new connection
    return options;
}

} // namespace

QByteArrayList History::drawCapabilities(QRandomGenerator &random)
{
    QByteArrayList drawn{"ID", "CHILDREN"};
    const auto draw = [&](const char *name, int percent) {
        const bool has = random.bounded(100) < percent;
        if (has) drawn << name;
        return has;
    };
    draw("AUTH=PLAIN", 80);
    draw("SASL-IR", 70);
    draw("LITERAL+", 70);
    draw("NAMESPACE", 70);
    draw("UNSELECT", 70);
    draw("ESEARCH", 70);
    draw("UIDPLUS", 75);
    draw("MOVE", 60);
    draw("IDLE", 75);
    draw("NOTIFY", 40);
    draw("SPECIAL-USE", 60);
    if (draw("LIST-EXTENDED", 60)) draw("LIST-STATUS", 70);
    const bool enable = draw("ENABLE", 80);
    if (draw("CONDSTORE", 70) && enable) draw("QRESYNC", 60);
    return drawn;
}

History::History(quint32 seed)
    : m_seed(seed), m_random(seed), m_capabilities(drawCapabilities(m_random)), m_server(&m_mail, m_capabilities), m_rig(hasty())
{
    m_server.becomeCapricious(m_random.generate());
    connect(&m_server, &MailboxServer::commandArrived, this, [this] {
        if (--m_wait < 0) act();
    });
    connect(&m_rig.engine, &engine::Engine::operationFinished, this,
            [this](OperationId id, const Error &error) { m_finished.insert(id, error); });
    connect(&m_rig.engine, &engine::Engine::foldersRefreshed, this, [this](AccountId, const Error &error) { m_listed += !error; });
    // What was wished of a message on its way gets the numbers of the place where it arrives.
    connect(&m_rig.store, &store::Store::changed, this, [this](const ChangeSet &changes) {
        for (const Operation &operation : changes.operations) {
            const auto wish = std::ranges::find(m_wishes, operation.id, &Operation::id);
            if (wish != m_wishes.end()) *wish = operation;
        }
    });
    populate();
}

/// Events of this thread, and a look at the condition after each.
template <class Condition> bool History::waitFor(Condition condition, int patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer tick;
    tick.start(3ms);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void History::populate()
{
    for (const char *name : {"Work", "Archive", "a/b"})
        if (chance(70)) m_mail.create(name);
    for (const auto &[name, mailbox] : m_mail.names()) {
        if (!mailbox) continue;
        for (int i = pick(9); i > 0; --i) m_mail.append(mailbox, someLetter(), someFlags(), 1'700'000'000 + pick(1'000'000));
        if (chance(60)) m_mail.subscribe(name, true);
        m_mail.expunge(mailbox, someUids(mailbox));
    }
}

QByteArray History::run()
{
    if (!m_server.start()) return "the server does not start";
    Account account;
    account.id = AccountId{1};
    account.host = QStringLiteral("127.0.0.1");
    account.port = m_server.serverPort();
    account.security = Security::None;
    account.user = QStringLiteral("alice");
    m_rig.setAccount(account, "alicepw");
    for (int chapter = 1 + pick(3); chapter > 0; --chapter) {
        m_story.clear();
        m_left = 5 + pick(15);
        m_wait = pick(12);
        const bool lived = waitFor([this] {
            if (m_left > 0 && isCalm() && --m_wait < 0) act();
            return m_left == 0;
        });
        if (!lived) return "the engine neither works nor rests: state " + QByteArray::number(int(m_rig.status.state));
        if (const QByteArray fault = rest(); !fault.isEmpty()) return fault;
    }
    return {};
}

bool History::isCalm() const
{
    using State = AccountStatus::State;
    const State state = m_rig.status.state;
    return state == State::UpToDate || state == State::Offline || state == State::Waiting || state == State::Failed;
}

void History::act()
{
    if (m_left <= 0) return;
    --m_left;
    m_wait = chance(30) ? 0 : pick(7);
    const int which = pick(100);
    if (which < 50) othersAct();
    else if (which < 85) personActs();
    else networkActs();
}

// ---------------------------------------------------------------------------------------------- others

QByteArray History::someName(bool fresh)
{
    static const QByteArrayList pool{"Work", "Archive", "a", "a/b", "a/b/c", "Trash", "New", "x/y"};
    if (fresh) return pool[pick(int(pool.size()))];
    QByteArrayList names;
    for (const auto &[name, mailbox] : m_mail.names()) names << name;
    return names[pick(int(names.size()))];
}

MailboxPointer History::someMailbox()
{
    const MailboxPointer mailbox = m_mail.open(someName());
    return mailbox ? mailbox : m_mail.open("INBOX");
}

Uids History::someUids(const MailboxPointer &mailbox)
{
    Uids uids;
    const int percent = 10 + pick(50);
    for (const StoredMessage &message : mailbox->messages)
        if (uids.size() < 4 && chance(percent)) uids.push_back(message.uid);
    return uids;
}

FlagNames History::someFlags()
{
    static const QByteArrayList pool{"\\Seen", "\\Flagged", "\\Answered", "\\Draft", "\\Deleted", "$Work", "Later", "$Label1"};
    FlagNames flags;
    for (int i = pick(3); i > 0; --i) flags.insert(pool[pick(int(pool.size()))]);
    return flags;
}

FlagSet History::someFlagSet()
{
    FlagSet set;
    for (const QByteArray &flag : someFlags()) set.add(flag);
    return set;
}

void History::othersAct()
{
    const MailboxPointer mailbox = someMailbox();
    const int which = pick(100);
    if (which < 25) {
        m_server.remark("others append to " + mailbox->name);
        for (int i = 1 + pick(3); i > 0; --i) m_mail.append(mailbox, someLetter(), someFlags(), 1'700'000'000 + pick(1'000'000));
    } else if (which < 45) {
        m_server.remark("others change flags in " + mailbox->name);
        const auto mode = MailAccount::Mode(pick(3));
        const FlagNames flags = someFlags();
        for (const std::uint32_t uid : someUids(mailbox)) m_mail.store(mailbox, uid, mode, flags);
    } else if (which < 65) {
        const Uids uids = someUids(mailbox);
        m_server.remark("others expunge " + writeNumbers(uids) + " of " + mailbox->name);
        m_mail.expunge(mailbox, uids);
    } else if (which < 80) {
        const MailboxPointer target = someMailbox();
        const Uids uids = someUids(mailbox);
        const bool away = chance(60) && target != mailbox;
        m_server.remark((away ? "others move " : "others copy ") + writeNumbers(uids) + " of " + mailbox->name + " to " + target->name);
        m_mail.copy(mailbox, uids, target);
        if (away) m_mail.expunge(mailbox, uids);
    } else if (which < 85) {
        const QByteArray name = someName(true);
        m_server.remark("others create " + name);
        m_mail.create(name);
    } else if (which < 89) {
        const QByteArray from = someName(), to = someName(true);
        m_server.remark("others rename " + from + " to " + to);
        m_mail.rename(from, to);
    } else if (which < 92) {
        const QByteArray name = someName();
        m_server.remark("others delete " + name);
        m_mail.remove(name);
    } else if (which < 96) {
        const QByteArray name = someName(chance(10));
        m_server.remark("others (un)subscribe " + name);
        m_mail.subscribe(name, chance(50));
    } else {
        m_server.remark("others have " + mailbox->name + " numbered anew");
        m_mail.renumber(mailbox->name);
    }
}

// ---------------------------------------------------------------------------------------------- the person

void History::wishFor(const Wish &wish)
{
    ++m_wishesAsked;
    m_rig.store.post(
        this, [wish](store::Writer &writer) { return writer.enqueue(wish); },
        [this](auto result) {
            ++m_wishesTaken;
            if (!result) return; // it named what is no more
            for (const Operation &operation : result->first) {
                m_wishes << operation;
                m_server.remark("wish " + QByteArray::number(quint64(operation.id)) + " kind " + QByteArray::number(int(operation.kind)) +
                                ": " + operation.mailbox + ' ' + operation.uids.toWire() + ' ' + operation.target);
            }
            m_rig.onEngine([this] { m_rig.engine.wakeJournal(AccountId{1}); });
        });
}

void History::wishAboutMessages()
{
    QList<Folder> folders = m_rig.reader->folders();
    folders.removeIf([](const Folder &folder) { return !folder.selectable(); });
    if (folders.isEmpty()) return;
    const Folder folder = folders[pick(int(folders.size()))], target = folders[pick(int(folders.size()))];
    if (chance(20)) return wishFor(wish::Append{target.id, someLetter(), someFlagSet(), 1'700'000'000 + pick(1'000'000)});
    std::vector<MessageKey> keys;
    const int percent = 10 + pick(50);
    for (const ListEntry &entry : m_rig.reader->listEntries(folder.id))
        if (keys.size() < 4 && chance(percent)) keys.push_back(entry.key);
    if (keys.empty()) return;
    switch (pick(7)) {
    case 0: return wishFor(wish::Move{folder.id, keys, target.id});
    case 1: return wishFor(wish::Move{folder.id, keys, target.id});
    case 2: return wishFor(wish::Copy{folder.id, keys, target.id});
    case 3: return wishFor(wish::Expunge{folder.id, keys});
    default: return wishFor(wish::ChangeFlags{folder.id, keys, someFlagSet(), chance(50) ? someFlagSet() : FlagSet()});
    }
}

void History::wishAboutFolders()
{
    const QList<Folder> folders = m_rig.reader->folders();
    if (folders.isEmpty()) return;
    const Folder folder = folders[pick(int(folders.size()))];
    switch (pick(6)) {
    case 0: return wishFor(wish::CreateFolder{AccountId{1}, someName(true)});
    case 1: return wishFor(wish::RenameFolder{folder.id, someName(true)});
    case 2: return wishFor(wish::DeleteFolder{folder.id});
    default: return wishFor(wish::Subscribe{folder.id, chance(50)});
    }
}

void History::personActs()
{
    const int which = pick(100);
    if (which < 55) return wishAboutMessages();
    if (which < 65) return wishAboutFolders();
    const QList<Folder> folders = m_rig.reader->folders();
    if (folders.isEmpty()) return;
    const Folder folder = folders[pick(int(folders.size()))];
    if (which < 85) {
        const FolderId id = chance(80) ? folder.id : FolderId{};
        m_server.remark("the person opens " + (id == FolderId{} ? QByteArray("nothing") : folder.mailbox));
        m_rig.onEngine([this, id] { m_rig.engine.openFolder(id, AccountId{1}); });
    } else if (which < 92) {
        m_server.remark("synchronise " + folder.mailbox);
        m_rig.onEngine([this, id = folder.id] { m_rig.engine.syncFolder(AccountId{1}, id, false); });
    } else {
        const auto entries = m_rig.reader->listEntries(folder.id);
        if (entries.empty()) return;
        const ListEntry entry = entries[std::size_t(pick(int(entries.size())))];
        m_server.remark("the person reads " + QByteArray::number(toInt(entry.uid)) + " of " + folder.mailbox);
        m_rig.onEngine([this, id = folder.id, entry] { m_rig.engine.wantBody(AccountId{1}, id, entry.key, entry.uid); });
    }
}

void History::networkActs()
{
    if (!m_online || chance(20)) {
        m_online = !m_online;
        m_server.remark((m_online ? "online" : "offline"));
        m_rig.onEngine([this, on = m_online] { m_rig.engine.setOnline(on); });
        return;
    }
    const bool sent = chance(70);
    const int octets = 1 + pick(pick(2) ? 150 : 3000);
    m_server.remark("a cut after " + QByteArray::number(octets) + (sent ? " octets of the server" : " octets of the client"));
    m_server.cutAfter(sent ? MailboxServer::Direction::Sent : MailboxServer::Direction::Received, sent ? octets : octets / 4 + 1);
}

// ---------------------------------------------------------------------------------------------- rest

bool History::isAtRest()
{
    if (m_rig.status.state != AccountStatus::State::UpToDate || m_wishesTaken != m_wishesAsked) return false;
    return std::ranges::none_of(m_rig.reader->operations(), [](const Operation &operation) {
        return operation.state == Operation::State::Queued || operation.state == Operation::State::Sent;
    });
}

QByteArray History::journalText()
{
    QByteArray text;
    for (const Operation &operation : m_rig.reader->operations())
        text += QByteArray::number(quint64(operation.id)) + ": kind " + QByteArray::number(int(operation.kind)) + " in state " +
                QByteArray::number(int(operation.state)) + " on " + operation.mailbox + ' ' + operation.uids.toWire() + " after " +
                QByteArray::number(quint64(operation.after)) + " to " + operation.target + ' ' + operation.error.code + '\n';
    return text;
}

/// The network is good again and nobody does anything any more.
QByteArray History::rest()
{
    m_story.clear();
    m_server.remark("rest");
    m_server.cutAfter(MailboxServer::Direction::Sent, 0);
    m_server.cutAfter(MailboxServer::Direction::Received, 0);
    m_online = true;
    m_rig.onEngine([this] { m_rig.engine.setOnline(true); });
    if (!waitFor([this] { return isAtRest(); })) return "the engine does not come to rest; it has\n" + journalText();
    if (const QByteArray fault = synchronise(); !fault.isEmpty()) return fault;
    m_story = m_server.log();
    QByteArray differing;
    waitFor([&] { return (differing = differences()).isEmpty(); }, 3'000);
    return differing.isEmpty() ? wishFaults() : differing;
}

QByteArray History::synchronise()
{
    for (int i = 0; i < 2; ++i) { // the first answer may be one that was on its way, and says what was
        const int before = m_listed;
        m_rig.onEngine([this] { m_rig.engine.refreshFolders(AccountId{1}); });
        if (!waitFor([&] { return m_listed > before; })) return "the folder list does not come";
    }
    for (const Folder &folder : m_rig.reader->folders()) {
        if (!folder.selectable()) continue;
        Error last;
        for (int attempt = 0; attempt < 4; ++attempt) { // a connection that the server ended before we knew of it
            m_rig.synced.remove(folder.id);
            m_rig.onEngine([this, id = folder.id] { m_rig.engine.syncFolder(AccountId{1}, id, false); });
            if (!waitFor([&] { return m_rig.synced.contains(folder.id); }))
                return "the synchronisation of " + folder.mailbox + " does not end";
            last = m_rig.synced.value(folder.id);
            if (!last) break;
            if (!waitFor([this] { return isAtRest(); })) return "the engine does not come to rest again";
        }
        if (last) return "the synchronisation of " + folder.mailbox + " fails: " + explain(last).toUtf8();
    }
    return waitFor([this] { return isAtRest(); }) ? QByteArray() : "the engine does not come to rest";
}

QByteArray History::story() const
{
    const QByteArray log = m_story.isEmpty() ? m_server.log() : m_story;
    return "capabilities: " + m_capabilities.join(' ') + "\n" + log.last(std::min<qsizetype>(log.size(), 60'000)).replace('\r', "");
}

} // namespace godwit::test
