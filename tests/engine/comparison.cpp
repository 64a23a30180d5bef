// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "support/testletter.h"

#include <QDeadlineTimer>

namespace godwit::test {

namespace {

QByteArray textOf(const FlagNames &flags) { return QByteArrayList(flags.begin(), flags.end()).join(' '); }

FlagNames namesOf(const FlagSet &flags)
{
    FlagNames names;
    for (const QByteArray &atom : flags.toAtoms())
        if (atom != "\\Recent") names.insert(atom);
    return names;
}

bool includes(const FlagSet &flags, const FlagNames &names)
{
    const FlagNames all = namesOf(flags);
    return std::ranges::all_of(names, [&](const QByteArray &name) { return all.contains(name); });
}

QByteArray rowText(const MessageSummary &row)
{
    return QByteArray::number(toInt(row.uid)) + " (" + textOf(namesOf(row.flags)) + ") " +
           (row.headersKnown
                ? row.messageId + ' ' + QByteArray::number(row.size) + ' ' + QByteArray::number(row.arrived) + ' ' + row.subject.toUtf8()
                : QByteArray("without headers")) +
           '\n';
}

QByteArray rowText(const StoredMessage &message)
{
    return QByteArray::number(message.uid) + " (" + textOf(message.flags) + ") " + messageIdOf(message.octets) + ' ' +
           QByteArray::number(message.octets.size()) + ' ' + QByteArray::number(message.arrived) + ' ' +
           headerField(message.octets, "Subject") + '\n';
}

} // namespace

Comparison::Comparison(Rig *rig, MailAccount *mail, MailboxServer *server) : m_rig(rig), m_mail(mail), m_server(server)
{
    connect(&rig->engine, &engine::Engine::operationFinished, this,
            [this](OperationId id, const Error &error) { m_finished.insert(id, error); });
    connect(&rig->engine, &engine::Engine::foldersRefreshed, this, [this](AccountId, const Error &error) { m_listed += !error; });
}

bool Comparison::isAtRest()
{
    if (m_rig->status.state != AccountStatus::State::UpToDate) return false;
    return std::ranges::none_of(m_rig->reader->operations(), [](const Operation &operation) {
        return operation.state == Operation::State::Queued || operation.state == Operation::State::Sent;
    });
}

QByteArray Comparison::journalText()
{
    QByteArray text;
    for (const Operation &operation : m_rig->reader->operations())
        text += QByteArray::number(quint64(operation.id)) + ": kind " + QByteArray::number(int(operation.kind)) + " in state " +
                QByteArray::number(int(operation.state)) + " on " + operation.mailbox + ' ' + operation.uids.toWire() + " after " +
                QByteArray::number(quint64(operation.after)) + " to " + operation.target + ' ' + operation.error.code + '\n';
    return text;
}

QByteArray Comparison::settle()
{
    if (!waitFor([this] { return isAtRest(); })) return "the engine does not come to rest; it has\n" + journalText();
    return synchronise();
}

QByteArray Comparison::synchronise()
{
    for (int i = 0; i < 2; ++i) { // the first answer may be one that was on its way, and says what was
        const int before = m_listed;
        m_rig->onEngine([this] { m_rig->engine.refreshFolders(AccountId{1}); });
        if (!waitFor([&] { return m_listed > before; })) return "the folder list does not come";
    }
    for (const Folder &folder : m_rig->reader->folders()) {
        if (!folder.selectable()) continue;
        Error last;
        for (int attempt = 0; attempt < 4; ++attempt) { // a connection that the server ended before we knew of it
            m_rig->synced.remove(folder.id);
            m_rig->onEngine([this, id = folder.id] { m_rig->engine.syncFolder(AccountId{1}, id, false); });
            if (!waitFor([&] { return m_rig->synced.contains(folder.id); }))
                return "the synchronisation of " + folder.mailbox + " does not end";
            last = m_rig->synced.value(folder.id);
            if (!last) break;
            if (!waitFor([this] { return isAtRest(); })) return "the engine does not come to rest again";
        }
        if (last) return "the synchronisation of " + folder.mailbox + " fails: " + explain(last).toUtf8();
    }
    return waitFor([this] { return isAtRest(); }) ? QByteArray() : "the engine does not come to rest";
}

// ---------------------------------------------------------------------------------------------- store and server

QByteArray Comparison::differences()
{
    QMap<QByteArray, Folder> shown;
    if (const QByteArray text = folderDifferences(shown); !text.isEmpty()) return text;
    for (const Folder &folder : std::as_const(shown)) {
        if (!folder.selectable()) continue;
        if (const QByteArray text = messageDifferences(folder); !text.isEmpty()) return text;
    }
    return {};
}

QByteArray Comparison::folderDifferences(QMap<QByteArray, Folder> &shown)
{
    QByteArrayList here, there;
    for (const Folder &folder : m_rig->reader->folders()) {
        shown.insert(folder.mailbox, folder);
        here << folder.mailbox + (folder.subscribed ? " subscribed" : "") + (folder.selectable() ? "" : " not selectable");
    }
    for (const auto &[name, mailbox] : m_mail->names())
        there << name + (m_mail->subscribed().contains(name) ? " subscribed" : "") + (mailbox ? "" : " not selectable");
    for (const QByteArray &name : m_mail->subscribed())
        if (!m_mail->isThere(name)) there << name + " subscribed not selectable";
    std::ranges::sort(here);
    std::ranges::sort(there);
    if (here == there) return {};
    return "the folders differ. Store:\n" + here.join('\n') + "\nServer:\n" + there.join('\n');
}

QByteArray Comparison::messageDifferences(const Folder &folder)
{
    const MailboxPointer mailbox = m_mail->open(folder.mailbox);
    QByteArray here, there, fault;
    for (const MessageSummary &row : m_rig->messages(folder.id)) {
        here += rowText(row);
        const StoredMessage *message = mailbox->find(toInt(row.uid));
        const auto body = m_rig->reader->body(row.key);
        if (message && body && *body != message->octets) fault += "the body of " + QByteArray::number(message->uid) + " is another one\n";
    }
    for (const StoredMessage &message : mailbox->messages) there += rowText(message);
    if (here != there || !fault.isEmpty()) return folder.mailbox + " differs. " + fault + "Store:\n" + here + "Server:\n" + there;
    if (folder.total == mailbox->messages.size() && folder.unread == mailbox->unseen()) return {};
    return "the counts of " + folder.mailbox + " differ. Store: " + QByteArray::number(folder.total) + ", unread " +
           QByteArray::number(folder.unread) + ". Server: " + QByteArray::number(mailbox->messages.size()) + ", unread " +
           QByteArray::number(mailbox->unseen());
}

// ---------------------------------------------------------------------------------------------- wishes

QByteArray Comparison::wishFaults(const QList<Operation> &wishes, Told told)
{
    std::map<std::tuple<int, quint64, QByteArray>, int> counts;
    for (const Deed &deed : m_server->deeds())
        if (const QByteArray fault = faultOf(deed, wishes, counts); !fault.isEmpty()) return fault;
    QMap<OperationId, Operation> last;
    for (const Operation &wish : wishes) last.insert(wish.id, wish);
    for (const Operation &wish : std::as_const(last))
        if (const QByteArray fault = faultOf(wish, told); !fault.isEmpty()) return fault;
    if (m_server->log().contains(" BAD ")) return "the server did not understand a command";
    return {};
}

/// What was done to a message must have been wished for this message; what must not be done twice, as often at most.
QByteArray Comparison::faultOf(const Deed &deed, const QList<Operation> &wishes,
                               std::map<std::tuple<int, quint64, QByteArray>, int> &counts) const
{
    using Kind = Operation::Kind;
    QSet<OperationId> wished;
    FlagSet add, remove; // of all wishes for it: several may go out as one command
    for (const Operation &wish : wishes) {
        if (deed.kind == Deed::Kind::Append) {
            if (wish.kind == Kind::Append && wish.messageId == deed.letter) wished << wish.id;
            continue;
        }
        if (toInt(wish.uidValidity) != deed.uidValidity || !wish.uids.contains(Uid{deed.uid})) continue;
        const bool carries = (wish.kind == Kind::Move || wish.kind == Kind::Copy) && wish.target == deed.target;
        const bool removes = wish.kind == Kind::Move || wish.kind == Kind::Expunge;
        bool meant = false;
        switch (deed.kind) {
        case Deed::Kind::Flags:
            add = add.united(wish.add);
            remove = remove.united(wish.remove);
            meant = removes && deed.remove.empty() && textOf(deed.add) == "\\Deleted";
            break;
        case Deed::Kind::Copy: meant = carries; break;
        case Deed::Kind::Move: meant = carries && wish.kind == Kind::Move; break;
        case Deed::Kind::Expunge: meant = removes; break;
        case Deed::Kind::Append: break;
        }
        if (meant) wished << wish.id;
    }
    const bool together = deed.kind == Deed::Kind::Flags && includes(add, deed.add) && includes(remove, deed.remove);
    const QByteArray what = "deed " + QByteArray::number(int(deed.kind)) + " on " + deed.letter + " (UIDVALIDITY " +
                            QByteArray::number(deed.uidValidity) + ", UID " + QByteArray::number(deed.uid) + ") " + deed.target;
    if (wished.isEmpty() && !together) return "nobody wished " + what;
    const bool mayBeRepeated = deed.kind == Deed::Kind::Flags;
    const quint64 message = deed.kind == Deed::Kind::Append ? 0 : (quint64(deed.uidValidity) << 32 | deed.uid);
    const QByteArray which = deed.kind == Deed::Kind::Append ? deed.letter : deed.target;
    if (!mayBeRepeated && ++counts[{int(deed.kind), message, which}] > wished.size()) return "done more than once: " + what;
    return {};
}

bool Comparison::wasDone(const Operation &wish, Uid uid) const
{
    using Kind = Operation::Kind;
    return std::ranges::any_of(m_server->deeds(), [&](const Deed &deed) {
        if (deed.uidValidity != toInt(wish.uidValidity) || deed.uid != toInt(uid)) return false;
        switch (wish.kind) {
        case Kind::ChangeFlags: return deed.kind == Deed::Kind::Flags;
        case Kind::Copy: return deed.kind == Deed::Kind::Copy && deed.target == wish.target;
        case Kind::Move: return (deed.kind == Deed::Kind::Copy || deed.kind == Deed::Kind::Move) && deed.target == wish.target;
        case Kind::Expunge: return deed.kind == Deed::Kind::Expunge || deed.kind == Deed::Kind::Flags;
        default: return true;
        }
    });
}

/// A wish is in the journal and says why, or it was done, to each message that was still there.
QByteArray Comparison::faultOf(const Operation &wish, Told told) const
{
    const QByteArray name = "wish " + QByteArray::number(quint64(wish.id));
    const QList<Operation> journal = m_rig->reader->operations();
    const auto kept = std::ranges::find(journal, wish.id, &Operation::id);
    if (kept != journal.end()) return kept->error ? QByteArray() : name + " was set aside and does not say why";
    if (!m_finished.contains(wish.id) && told == Told::All) return name + " is gone, and nobody said so";
    if (m_finished.value(wish.id)) return name + " was refused, and is not in the journal";
    if (wish.kind == Operation::Kind::Append) {
        const auto same = [&](const Deed &deed) { return deed.kind == Deed::Kind::Append && deed.letter == wish.messageId; };
        return std::ranges::count_if(m_server->deeds(), same) == 1 ? QByteArray() : name + " (append) was not done once";
    }
    for (const Uid uid : wish.uids.toUids(wish.uids.count())) {
        if (wasDone(wish, uid)) continue;
        for (const auto &[mailboxName, mailbox] : m_mail->names())
            if (mailbox && mailbox->uidValidity == toInt(wish.uidValidity) && mailbox->find(toInt(uid)))
                return name + " is done, they say, but not to " + QByteArray::number(toInt(uid)) + " of " + mailboxName;
    }
    return {};
}

} // namespace godwit::test
