// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtext.h"

#include <array>

namespace godwit::smtptrace {

using namespace smtp;

namespace {

/// "None", "No 5.1.1"
QByteArray textOf(const Error &error)
{
    static constexpr std::array names{"None", "Cancelled",   "HostNotFound", "Refused",  "Network",        "Timeout",
                                      "Tls",  "Certificate", "Attack",       "Protocol", "Authentication", "ServerUnavailable",
                                      "No",   "Bad",         "Storage",      "InUse",    "Invalid"};
    return QByteArray(names.at(std::size_t(error.kind))) + (error.code.isEmpty() ? "" : ' ' + error.code);
}

QByteArray textOf(const Outcome &outcome)
{
    static constexpr std::array fates{"not-sent", "sent", "unknown"};
    QByteArray text = fates.at(std::size_t(outcome.fate));
    if (outcome.error) text += ' ' + textOf(outcome.error);
    for (const RecipientRefusal &each : outcome.refusals) text += ", " + each.address.toUtf8() + ' ' + textOf(each.error);
    if (!outcome.later.isEmpty()) text += ", later " + outcome.later.join(',');
    return text;
}

struct EventText {
    QByteArray operator()(const StartTlsReady &) const { return "starttls-ready"; }
    QByteArray operator()(const Opened &event) const { return "opened " + QByteArray(event.greeting).replace('\n', "\\n"); }
    QByteArray operator()(const KeyWanted &event) const
    {
        return "key-wanted i=" + QByteArray::number(event.request.iterations) + " s=" + event.request.salt.toBase64();
    }
    QByteArray operator()(const SignInDone &event) const { return "signed-in " + textOf(event.error); }
    QByteArray operator()(const ContentWanted &event) const { return "wanted " + QByteArray::number(event.most); }
    QByteArray operator()(const ReadyToCommit &event) const { return "ready " + event.recipients.join(','); }
    QByteArray operator()(const SubmitDone &event) const { return textOf(event.outcome); }
    QByteArray operator()(const Failure &event) const { return "failure " + textOf(event.error); }
};

} // namespace

QByteArray textOf(const Event &event) { return std::visit(EventText(), event); }

QByteArray textOf(const State &state)
{
    static constexpr std::array names{"opening", "ready", "signing-in", "submitting", "closed"};
    static constexpr std::array stages{"envelope", "content", "held", "committed", "resetting"};
    const auto *submitting = std::get_if<state::Submitting>(&state);
    return submitting ? stages.at(std::size_t(submitting->stage)) : names.at(state.index());
}

} // namespace godwit::smtptrace
