// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtext.h"

#include "mailboxtext.h"
#include "messagetext.h"

namespace godwit::scenario {

using namespace imap;

namespace {

template <class... F> struct Overloaded : F... {
    using F::operator()...;
};

QByteArray n(quint64 value) { return QByteArray::number(value); }

QByteArray textOf(const FlagSet &flags) { return '(' + flags.toAtoms().join(' ') + ')'; }

QByteArray textOf(const StatusText &status)
{
    static constexpr std::array names{"OK", "NO", "BAD", "PREAUTH", "BYE"};
    QByteArray text = names[std::size_t(status.status)];
    if (const QByteArray atom = atomOf(status.code); !atom.isEmpty()) text += " [" + atom + argumentsOf(status.code) + ']';
    if (const auto *copy = std::get_if<code::CopyUid>(&status.code)) text += ' ' + copy->from.toWire() + '>' + copy->to.toWire();
    if (const auto *append = std::get_if<code::AppendUid>(&status.code)) text += ' ' + append->uids.toWire();
    if (const auto *modified = std::get_if<code::Modified>(&status.code)) text += ' ' + modified->uids.toWire();
    if (!status.text.isEmpty()) text += ' ' + status.text;
    return text;
}

/// Codes of a tagged result that whoever asked has to look at.
bool tellsMore(const ResponseCode &code)
{
    return std::holds_alternative<code::CopyUid>(code) || std::holds_alternative<code::AppendUid>(code) ||
           std::holds_alternative<code::Modified>(code) || is(code, CodeAtom::UnknownCte);
}

QByteArray textOf(const Error &error)
{
    static constexpr std::array names{"None", "Cancelled",   "HostNotFound", "Refused",  "Network",        "Timeout",
                                      "Tls",  "Certificate", "Attack",       "Protocol", "Authentication", "ServerUnavailable",
                                      "No",   "Bad",         "Storage",      "InUse",    "Invalid"};
    return names[std::size_t(error.kind)];
}

} // namespace

QByteArray textOf(const Response &response)
{
    return std::visit(Overloaded{
                          [](const StatusText &r) { return textOf(r); },
                          [](const CapabilityData &r) -> QByteArray { return "CAPABILITY " + r.names.join(' '); },
                          [](const FlagsData &r) -> QByteArray { return "FLAGS " + textOf(r.flags); },
                          [](const ExistsData &r) -> QByteArray { return "EXISTS " + n(r.count); },
                          [](const RecentData &r) -> QByteArray { return "RECENT " + n(r.count); },
                          [](const ExpungeData &r) -> QByteArray { return "EXPUNGE " + n(toInt(r.seq)); },
                          [](const FetchData &r) { return messageText(r); },
                          [](const SearchData &r) -> QByteArray { return "SEARCH " + r.numbers.toWire(); },
                          [](const EsearchData &r) { return messageText(r); },
                          [](const SortData &r) { return messageText(r); },
                          [](const ThreadData &r) { return messageText(r); },
                          [](const NamespaceData &r) -> QByteArray {
                              return "NAMESPACE " + n(r.personal.size()) + ' ' + n(r.otherUsers.size()) + ' ' + n(r.shared.size());
                          },
                          [](const IdData &r) -> QByteArray { return "ID " + n(r.fields.size()); },
                          [](const EnabledData &r) -> QByteArray { return ("ENABLED " + r.names.join(' ')).trimmed(); },
                          [](const VanishedData &r) -> QByteArray { return "VANISHED " + r.uids.toWire() + (r.earlier ? " earlier" : ""); },
                          [](const UnknownData &r) -> QByteArray { return "UNKNOWN " + r.raw; },
                          [](const auto &r) { return textOf(r); },
                      },
                      response);
}

QByteArray textOf(const Event &event)
{
    return std::visit(
        Overloaded{
            [](const GreetingReceived &e) -> QByteArray { return "greeting " + textOf(e.status); },
            [](const StartTlsReady &) -> QByteArray { return "starttls-ready"; },
            [](const CompressionReady &) -> QByteArray { return "compression-ready"; },
            [](const CommandData &e) -> QByteArray { return "data " + n(e.id) + ' ' + textOf(e.response); },
            [](const CommandDone &e) -> QByteArray {
                return "done " + n(e.id) + ' ' + textOf(e.error) + (e.error.code.isEmpty() ? QByteArray() : '/' + e.error.code) +
                       (tellsMore(e.status.code) ? ' ' + textOf(e.status) : argumentsOf(e.status.code));
            },
            [](const KeyWanted &e) -> QByteArray {
                return "key-wanted " + n(e.id) + " i=" + n(e.request.iterations) + " s=" + e.request.salt.toBase64();
            },
            [](const MailboxSelected &e) -> QByteArray { return "selected " + e.mailbox; },
            [](const MailboxClosed &e) -> QByteArray { return "closed " + e.mailbox; },
            [](const MailboxExists &e) -> QByteArray { return "exists " + n(e.count); },
            [](const MessageExpunged &e) -> QByteArray { return "expunged " + n(toInt(e.seq)) + " uid=" + n(toInt(e.uid)); },
            [](const MessageChanged &e) -> QByteArray {
                FetchData row;
                row.seq = e.seq;
                row.uid = e.uid;
                row.flags = e.flags;
                row.modSeq = e.modSeq;
                return "changed " + messageText(row);
            },
            [](const MailboxFlags &e) -> QByteArray {
                return "flags " + textOf(e.known) + ' ' + textOf(e.permanent) + (e.newKeywords ? " *" : "");
            },
            [](const MailboxVanished &e) -> QByteArray { return "vanished " + e.uids.toWire() + (e.earlier ? " earlier" : ""); },
            [](const SearchUpdated &e) -> QByteArray { return "updated " + n(e.id) + messageText(e.changes); },
            [](const Unsolicited &e) -> QByteArray { return "unsolicited " + textOf(e.response); },
            [](const Alert &e) -> QByteArray { return "alert " + e.text; },
            [](const ByeReceived &e) -> QByteArray { return "bye " + textOf(e.status); },
            [](const CapabilitiesChanged &) -> QByteArray { return "capabilities"; },
            [](const Malformed &) -> QByteArray { return "malformed"; },
            [](const ProtocolFailure &e) -> QByteArray { return "failure " + textOf(e.error); },
        },
        event);
}

QByteArray textOf(const State &state)
{
    return std::visit(Overloaded{
                          [](const state::NotConnected &) -> QByteArray { return "not-connected"; },
                          [](const state::NotAuthenticated &) -> QByteArray { return "not-authenticated"; },
                          [](const state::Authenticated &) -> QByteArray { return "authenticated"; },
                          [](const state::Selected &s) -> QByteArray {
                              return "selected " + s.mailbox + (s.readOnly ? " ro" : " rw") + " exists=" + n(s.exists) +
                                     " uidvalidity=" + n(toInt(s.uidValidity)) + " uidnext=" + n(toInt(s.uidNext)) +
                                     " modseq=" + n(s.highestModSeq) + " flags=" + textOf(s.flags) +
                                     " permanent=" + textOf(s.permanentFlags) + (s.newKeywords ? " *" : "") +
                                     (s.mailboxId.isEmpty() ? QByteArray() : " id=" + s.mailboxId);
                          },
                          [](const state::Logout &) -> QByteArray { return "logout"; },
                      },
                      state);
}

} // namespace godwit::scenario
