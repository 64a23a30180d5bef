// SPDX-License-Identifier: GPL-3.0-or-later
// The receiving half for untagged data: it changes the state in one place, then goes to the command that asked, else becomes an event.
#include "imap/routing.h"
#include "imap/running.h"
#include "imap/statuserror.h"

#include <algorithm>

namespace godwit::imap {

namespace {

/// A MOVE of many messages may tell its mapping in pieces. They are one as long as they go on in ascending order, else nobody knows.
code::CopyUid joined(const code::CopyUid &one, const code::CopyUid &next)
{
    const bool ascends = one.validity == next.validity && one.from.last() < next.from.first() && one.to.last() < next.to.first();
    if (!ascends || one.from.isEmpty()) return {next.validity, {}, {}};
    return {one.validity, one.from.united(next.from), one.to.united(next.to)};
}

} // namespace

Session::Running *Session::runningOf(Command::Kind kind)
{
    const auto found = std::ranges::find(m_running, kind, [](const Running &running) { return running.command.kind; });
    return found == m_running.end() ? nullptr : &*found;
}

Session::Running *Session::runningOf(const QByteArray &tag)
{
    const auto found = std::ranges::find(m_running, tag, &Running::tag);
    return found == m_running.end() ? nullptr : &*found;
}

Session::Running *Session::selecting()
{
    Running *running = runningOf(Command::Kind::Select);
    return running ? running : runningOf(Command::Kind::Examine);
}

/// The mailbox that untagged data is about: the one being opened, else the open one.
state::Selected *Session::mailbox() { return m_opening ? &*m_opening : std::get_if<state::Selected>(&m_state); }

void Session::beginMailbox()
{
    closeMailbox();
    m_opening.emplace();
    if (const Running *running = selecting()) m_opening->mailbox = running->command.mailbox;
    m_opening->exists = m_existsBeforeClosed.value_or(0);
    m_map.begin(m_opening->exists);
}

void Session::closeMailbox()
{
    if (const auto *box = std::get_if<state::Selected>(&m_state)) {
        m_events.emplace_back(MailboxClosed{box->mailbox});
        m_state = state::Authenticated{};
    }
    m_map.reset(0);
    m_updating.clear();
}

// ---------------------------------------------------------------------------------------------- status responses

void Session::handleData(StatusText &&status)
{
    if (status.status == Status::Bye) return handleBye(std::move(status));
    if (status.status == Status::PreAuth) return malformed("PREAUTH", "only a greeting can be PREAUTH");
    if (status.status == Status::Bad) { // instead of "+": the literal is refused, without the tag (WIRE: a huge APPEND)
        const auto waiting = std::ranges::find(m_running, Running::Phase::AwaitingLiteral, &Running::phase);
        if (waiting != m_running.end()) return complete(waiting, std::move(status));
    }
    if (const auto *progress = std::get_if<code::InProgress>(&status.code)) { // RFC 9585: a sign of life of the command that it names
        Running *named = runningOf(progress->tag);
        return deliver(named, std::move(status));
    }
    const bool understood = applyCode(status);
    if (!understood || status.status != Status::Ok) m_events.emplace_back(Unsolicited{std::move(status)});
}

void Session::handleBye(StatusText &&status)
{
    const Error error = errorOf(status, Command::Kind::Noop);
    m_events.emplace_back(ByeReceived{std::move(status)});
    if (runningOf(Command::Kind::Logout)) return;
    m_state = state::Logout{};
    finishAll(error);
}

bool Session::applyCode(const StatusText &status)
{
    if (is(status.code, CodeAtom::Alert)) {
        if (!beforeTls()) m_events.emplace_back(Alert{status.text}); // before TLS anybody could have said it
        return true;
    }
    if (const auto *capability = std::get_if<code::Capability>(&status.code)) {
        m_capabilities.assign(capability->names);
        m_events.emplace_back(CapabilitiesChanged{});
        return true;
    }
    if (const auto *copied = std::get_if<code::CopyUid>(&status.code)) {
        Running *running = runningOf(Command::Kind::Move);
        if (!running) running = runningOf(Command::Kind::Copy);
        if (running) running->copyUid = running->copyUid ? joined(*running->copyUid, *copied) : *copied;
        return running;
    }
    if (const auto *appended = std::get_if<code::AppendUid>(&status.code)) {
        Running *running = runningOf(Command::Kind::Replace);
        if (running) running->appendUid = *appended;
        return running;
    }
    if (const auto *refused = std::get_if<code::NoUpdate>(&status.code)) {
        if (Running *running = runningOf(refused->tag)) running->command.updates = false;
        return true;
    }
    return applyMailboxCode(status.code);
}

/// Codes that tell about the mailbox. While SELECT runs on an open one they begin the new one, should the server forget to say CLOSED.
bool Session::applyMailboxCode(const ResponseCode &code)
{
    const bool describes = std::holds_alternative<code::UidValidity>(code) || std::holds_alternative<code::PermanentFlags>(code);
    if ((describes || is(code, CodeAtom::Closed)) && selecting() && !m_opening) beginMailbox();
    if (is(code, CodeAtom::Closed)) {
        m_existsBeforeClosed.reset();
        if (m_opening) m_opening->exists = 0;
        m_map.reset(m_opening ? 0 : m_map.size());
        return true;
    }
    state::Selected *box = mailbox();
    if (!box) return false;
    if (const auto *validity = std::get_if<code::UidValidity>(&code)) {
        if (!m_opening && box->uidValidity != UidValidity{} && box->uidValidity != validity->value)
            fail(Error::Kind::Protocol, "UIDVALIDITY changed while the mailbox was open");
        else box->uidValidity = validity->value;
    } else if (const auto *next = std::get_if<code::UidNext>(&code)) {
        box->uidNext = next->uid;
    } else if (const auto *highest = std::get_if<code::HighestModSeq>(&code)) {
        box->highestModSeq = highest->value;
    } else if (const auto *permanent = std::get_if<code::PermanentFlags>(&code)) {
        box->permanentFlags = permanent->flags;
        box->newKeywords = permanent->newKeywords;
        box->permanentFlagsKnown = true;
        if (!m_opening) m_events.emplace_back(MailboxFlags{box->flags, box->permanentFlags, box->newKeywords});
    } else if (is(code, CodeAtom::ReadOnly) || is(code, CodeAtom::ReadWrite)) {
        box->readOnly = is(code, CodeAtom::ReadOnly);
    } else if (const auto *id = std::get_if<code::MailboxId>(&code)) {
        if (m_opening) m_opening->mailboxId = id->id; // else it is of CREATE
        return m_opening.has_value();
    } else if (is(code, CodeAtom::NoModSeq)) {
        box->highestModSeq = 0;
    } else {
        return std::holds_alternative<code::Unseen>(code);
    }
    return true;
}

// ---------------------------------------------------------------------------------------------- the open mailbox

void Session::handleData(FlagsData &&data)
{
    if (selecting() && !m_opening) beginMailbox();
    state::Selected *box = mailbox();
    if (!box) return malformed("FLAGS", "no mailbox is open");
    box->flags = std::move(data.flags);
    if (m_opening) return;
    if (!box->permanentFlagsKnown) box->permanentFlags = box->flags;
    m_events.emplace_back(MailboxFlags{box->flags, box->permanentFlags, box->newKeywords});
}

void Session::handleData(ExistsData &&data)
{
    state::Selected *box = mailbox();
    if (!box) return malformed("EXISTS", "no mailbox is open");
    if (selecting() && !m_opening) m_existsBeforeClosed = data.count;
    if (data.count < box->exists) m_map.reset(data.count); // forbidden (RFC 3501 7.3.1), but Domino does it: which ones went is unknown
    else m_map.grow(data.count);
    box->exists = data.count;
    if (!m_opening) m_events.emplace_back(MailboxExists{data.count});
}

void Session::handleData(RecentData &&data)
{
    if (state::Selected *box = mailbox()) box->recent = data.count;
}

void Session::handleData(ExpungeData &&data)
{
    state::Selected *box = mailbox();
    if (!box) return malformed("EXPUNGE", "no mailbox is open");
    if (toInt(data.seq) > box->exists) { // the server and we count differently: no number means anything any more
        m_map.reset(box->exists);
        return malformed("EXPUNGE", "of a message that is not there");
    }
    const Uid uid = m_map.expunge(data.seq);
    --box->exists;
    if (!m_opening) m_events.emplace_back(MessageExpunged{data.seq, uid});
}

void Session::handleData(VanishedData &&data)
{
    state::Selected *box = mailbox();
    if (!box) return malformed("VANISHED", "no mailbox is open");
    if (!data.earlier) {
        m_map.vanish(data.uids);
        box->exists = m_map.size();
    }
    if (Running *asked = resyncing(data.earlier)) return deliver(asked, std::move(data));
    m_events.emplace_back(MailboxVanished{std::move(data.uids), data.earlier});
}

/// Whoever asked for what has changed since (RFC 7162): the SELECT that opens the mailbox, or a UID FETCH with VANISHED.
Session::Running *Session::resyncing(bool earlier)
{
    const auto asked = [this, earlier](const Running &running) {
        const bool fetch = running.command.kind == Command::Kind::Fetch;
        return running.command.tellsVanished && (fetch ? earlier && !m_opening : m_opening.has_value());
    };
    const auto found = std::ranges::find_if(m_running, asked);
    return found == m_running.end() ? nullptr : &*found;
}

namespace {

/// What a row tells, as bits of Command::Item.
quint32 itemsOf(const FetchData &data)
{
    quint32 items = 0;
    if (data.flags) items |= Command::Flags;
    if (data.internalDate) items |= Command::InternalDate;
    if (data.size) items |= Command::Size;
    if (data.envelope) items |= Command::EnvelopeItem;
    if (data.body) items |= Command::Structure;
    if (!data.sections.empty()) items |= Command::Sections;
    if (!data.binarySizes.empty()) items |= Command::BinarySizes;
    if (data.preview) items |= Command::PreviewItem;
    if (data.saveDate) items |= Command::SaveDate;
    if (data.emailId || data.threadId || data.gmailMessage || data.gmailThread) items |= Command::Ids;
    if (data.gmailLabels) items |= Command::Labels;
    return items;
}

constexpr quint32 moreThanFlags = ~quint32(Command::Flags | Command::ModSeqItem);

} // namespace

/// Which command asked for this row. Flags that nobody asked for can come at any time (Gmail: right after EXISTS), also for a message
/// whose headers are on their way: they are no answer to that.
Session::Running *Session::fetchOf(const FetchData &data)
{
    const quint32 items = itemsOf(data);
    for (Running &running : m_running) {
        const Command &command = running.command;
        if ((command.kind != Command::Kind::Fetch && command.kind != Command::Kind::Store) || (items & ~command.items)) continue;
        if ((items & moreThanFlags) == 0 && (command.items & moreThanFlags) != 0) continue;
        if (!data.uid || command.messages.mayContain(*data.uid)) return &running;
    }
    return nullptr;
}

void Session::handleData(FetchData &&data)
{
    state::Selected *box = mailbox();
    if (!box) return malformed("FETCH", "no mailbox is open");
    if (data.uid && *data.uid == Uid{}) return fail(Error::Kind::Protocol, "UID 0");
    if (std::ranges::any_of(data.sections, [](const SectionData &item) { return std::ranges::contains(item.section.part, 0u); }))
        return fail(Error::Kind::Protocol, "BODY[0]");
    const bool numbered = data.seq != SeqNum{};
    if (!numbered && !m_enabled.uidOnly) return malformed("UIDFETCH", "sequence numbers are in use");
    const bool there = toInt(data.seq) <= box->exists; // else: before its EXISTS (Cyrus, Courier)
    if (numbered && there && data.uid && !m_map.set(data.seq, *data.uid))
        return fail(Error::Kind::Protocol, "the UIDs of messages contradict each other");
    if (numbered && there && !data.uid)
        if (const Uid uid = m_map.at(data.seq); uid != Uid{}) data.uid = uid;
    if (m_opening)
        if (Running *asked = resyncing(true)) return deliver(asked, std::move(data));
    std::optional<MessageChanged> change;
    if (there && data.flags) change = MessageChanged{data.seq, data.uid, *data.flags, data.modSeq};
    Running *running = fetchOf(data);
    // NOTIFY tells of new messages at once what it was told to (RFC 5465 5.2), flags among it: none of it may be lost.
    const bool delivered = running || !change || (itemsOf(data) & moreThanFlags) != 0;
    // First what every listener hears, then the row: whoever asked for it may keep its flags and forget what came before.
    if (change) m_events.emplace_back(std::move(*change));
    if (delivered) deliver(running, std::move(data));
}

// ---------------------------------------------------------------------------------------------- answers

void Session::handleData(CapabilityData &&data)
{
    m_capabilities.assign(data.names);
    m_events.emplace_back(CapabilitiesChanged{});
    for (Running &running : m_running) running.heardCapabilities = true;
    if (Running *running = runningOf(Command::Kind::Capability)) deliver(running, std::move(data));
}

void Session::handleData(EnabledData &&data)
{
    Running *running = runningOf(Command::Kind::Enable);
    if (running) { // only when we asked: a stray one (Kolab) changes nothing
        m_enabled.qresync |= data.names.contains("QRESYNC");
        m_enabled.condstore |= m_enabled.qresync || data.names.contains("CONDSTORE"); // RFC 7162 3.2.3
        m_enabled.utf8 |= data.names.contains("UTF8=ACCEPT");
        m_enabled.uidOnly |= data.names.contains("UIDONLY");
        m_enabled.imap4rev2 |= data.names.contains("IMAP4REV2");
        if (m_enabled.imap4rev2) m_capabilities.enableRevision2();
    }
    deliver(running, std::move(data));
}

template <class Data> void Session::handleData(Data &&data)
{
    const auto asked = std::ranges::find_if(m_running, [&data](const Running &running) { return answers(running.command, data); });
    deliver(asked == m_running.end() ? nullptr : &*asked, std::forward<Data>(data));
}

// ---------------------------------------------------------------------------------------------- all of it

namespace {

bool comesBeforeSignIn(const Response &response)
{
    return std::holds_alternative<StatusText>(response) || std::holds_alternative<CapabilityData>(response) ||
           std::holds_alternative<IdData>(response) || std::holds_alternative<LanguageData>(response) ||
           std::holds_alternative<UnknownData>(response);
}

} // namespace

void Session::handle(Response &&response)
{
    if (std::holds_alternative<state::NotAuthenticated>(m_state) && !comesBeforeSignIn(response)) {
        if (beforeTls()) return fail(Error::Kind::Attack, "mailbox data before TLS");
        return malformed({}, "mailbox data before signing in");
    }
    std::visit([this](auto &&data) { handleData(std::forward<decltype(data)>(data)); }, std::move(response));
}

} // namespace godwit::imap
