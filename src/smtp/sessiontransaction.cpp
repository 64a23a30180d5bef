// SPDX-License-Identifier: GPL-3.0-or-later
// One letter: envelope, content, and the moment from which on it may have been sent (RFC 5321 3.3, RFC 2920, RFC 3030).
#include "smtp/replyerror.h"
#include "smtp/running.h"

#include <algorithm>
#include <utility>

namespace godwit::smtp {

namespace {

constexpr int chunksAhead = 2; // of BDAT, unanswered: one is on its way while the server deals with the other

const char *explanation(ContentCheck::Fault fault)
{
    switch (fault) {
    case ContentCheck::Fault::None: break;
    case ContentCheck::Fault::BareCr: return "the message has a CR without LF";
    case ContentCheck::Fault::BareLf: return "the message has an LF without CR";
    case ContentCheck::Fault::Nul: return "the message has a NUL";
    case ContentCheck::Fault::LineTooLong: return "a line of the message is longer than 998 octets";
    case ContentCheck::Fault::EightBit: return "the message has 8-bit octets that were not announced";
    case ContentCheck::Fault::NoLineEnd: return "the message does not end with a line";
    }
    return "";
}

Error invalid(const char *why) { return Error{Error::Kind::Invalid, {}, {}, QString::fromLatin1(why)}; }

/// Of several refusals the one that is for good: to try again would be of no use.
Error worst(const QList<RecipientRefusal> &refusals)
{
    const auto lasting = [](const RecipientRefusal &each) { return each.error.kind != Error::Kind::ServerUnavailable; };
    const auto found = std::ranges::find_if(refusals, lasting);
    return found == refusals.end() ? refusals.first().error : found->error;
}

} // namespace

void Session::submit(Envelope envelope)
{
    Error error;
    if (m_transaction || !std::holds_alternative<state::Ready>(m_state)) error = invalid("not possible in this state of the connection");
    else if (!m_config.tlsActive && !m_config.allowPlaintext)
        error = Error{Error::Kind::Tls, {}, {}, QStringLiteral("no letter without TLS")};
    else error = refusal(envelope, m_capabilities);
    if (error) {
        m_events.emplace_back(SubmitDone{{Fate::NotSent, error, {}}});
        return;
    }
    m_transaction = std::make_unique<Transaction>(std::move(envelope));
    m_transaction->chunking = m_capabilities.has("CHUNKING");
    m_transaction->asks = std::min(mostRecipients(), m_transaction->envelope.recipients.size());
    m_state = state::Submitting{state::Submitting::Stage::Envelope};
    ++m_letters;
    send(Command::Mail, mailCommand(m_transaction->envelope, m_capabilities));
    if (m_capabilities.has("PIPELINING"))
        while (m_transaction->asked < m_transaction->asks) askRecipient();
}

/// In one transaction: as the server says (RFC 9422), or as it has shown.
qsizetype Session::mostRecipients() const
{
    const quint64 said = m_capabilities.limit("RCPTMAX").value_or(std::numeric_limits<qsizetype>::max());
    return qsizetype(std::min<quint64>(said, quint64(m_mostTaken)));
}

void Session::askRecipient()
{
    const qsizetype index = m_transaction->asked++;
    send(Command::Rcpt, rcptCommand(m_transaction->envelope, m_transaction->envelope.recipients[index], m_capabilities), {}, index);
}

void Session::handleEnvelope(const Reply &reply, const Awaited &awaited)
{
    if (reply.isIntermediate()) return fail(Error::Kind::Protocol, "354 before DATA");
    Transaction &letter = *m_transaction;
    if (awaited.command == Command::Mail && !reply.isPositive()) letter.mailRefused = errorOf(reply);
    if (awaited.command == Command::Rcpt) noteRecipient(reply, letter.envelope.recipients[awaited.recipient]);
    if (!m_awaited.empty() || reply.code == 421) return;
    const bool more = !letter.mailRefused && !letter.refused && letter.asked < letter.asks;
    if (more) askRecipient();
    else envelopeAnswered();
}

/// That a server takes no more at once shows only when all that follow are refused, too: else it was this one that was meant.
void Session::noteRecipient(const Reply &reply, const QByteArray &recipient)
{
    Transaction &letter = *m_transaction;
    if (reply.isPositive()) {
        letter.refusals += std::exchange(letter.beyond, {});
        letter.accepted.append(recipient);
    } else if (!letter.mailRefused) {
        const bool tooMany = !letter.accepted.isEmpty() && saysTooMany(reply);
        (tooMany ? letter.beyond : letter.refusals).append({QString::fromUtf8(recipient), errorOf(reply)});
    }
}

void Session::envelopeAnswered()
{
    Transaction &letter = *m_transaction;
    if (letter.refused) return reset();
    if (letter.mailRefused) return refuseTransaction(letter.mailRefused);
    if (letter.accepted.isEmpty() || (!letter.refusals.isEmpty() && !letter.envelope.acceptPartly))
        return refuseTransaction(worst(letter.refusals));
    if (!letter.beyond.isEmpty()) m_mostTaken = letter.accepted.size();
    m_state = state::Submitting{state::Submitting::Stage::Content};
    // Never together with RCPT: a server that refused some recipients, and all the same says 354, could only be left with a dot, which
    // sends an empty letter to the others (RFC 2920 3.1).
    if (letter.chunking) wantContent();
    else send(Command::Data, "DATA");
}

void Session::handleData(const Reply &reply)
{
    if (reply.code >= 400) return refuseTransaction(errorOf(reply));
    if (!reply.isIntermediate()) return fail(Error::Kind::Protocol, "DATA was not answered with 354");
    if (m_transaction->refused) return leave();
    wantContent();
}

void Session::wantContent()
{
    m_transaction->wanted = qsizetype(std::min<quint64>(quint64(m_config.limits.chunk), m_transaction->remaining));
    m_events.emplace_back(ContentWanted{m_transaction->wanted});
}

void Session::giveContent(QByteArrayView octets)
{
    if (!m_transaction || m_transaction->wanted == 0) return;
    Transaction &letter = *m_transaction;
    if (octets.isEmpty() || octets.size() > letter.wanted) return giveUp(invalid("the message has not the size that was announced"));
    letter.wanted = 0;
    letter.remaining -= quint64(octets.size());
    auto fault = letter.check.take(octets);
    if (fault == ContentCheck::Fault::None && letter.remaining == 0) fault = letter.check.end();
    if (fault != ContentCheck::Fault::None) return giveUp(invalid(explanation(fault)));
    if (letter.chunking) return giveChunk(octets);
    write(letter.dots.encode(octets));
    log(true, "(" + QByteArray::number(octets.size()) + " octets of the message)");
    if (letter.remaining > 0) wantContent();
    else hold();
}

/// The last chunk stays here until commit(), and its question until all before it were taken.
void Session::giveChunk(QByteArrayView octets)
{
    Transaction &letter = *m_transaction;
    if (letter.remaining == 0) {
        letter.held = octets.toByteArray();
        if (letter.chunks == 0) hold();
        return;
    }
    writeChunk(Command::Chunk, octets);
    ++letter.chunks;
    if (m_capabilities.has("PIPELINING") && letter.chunks < chunksAhead) wantContent();
}

void Session::writeChunk(Command command, QByteArrayView octets)
{
    const QByteArray line = "BDAT " + QByteArray::number(octets.size()) + (command == Command::End ? " LAST" : "");
    write(line + "\r\n");
    write(octets);
    log(true, line + " (octets of the message)");
    m_awaited.push_back({command, m_produced});
}

void Session::handleChunk(const Reply &reply)
{
    Transaction &letter = *m_transaction;
    --letter.chunks;
    if (reply.isIntermediate()) return fail(Error::Kind::Protocol, "BDAT was answered with 354");
    if (letter.refused) return m_awaited.empty() && reply.code != 421 ? reset() : void();
    if (!reply.isPositive()) return refuseTransaction(errorOf(reply));
    if (letter.wanted > 0) return;
    if (letter.remaining > 0) wantContent();
    else if (letter.chunks == 0) hold();
}

void Session::hold()
{
    m_state = state::Submitting{state::Submitting::Stage::Held};
    m_events.emplace_back(ReadyToCommit{m_transaction->accepted});
}

void Session::commit()
{
    const auto *submitting = std::get_if<state::Submitting>(&m_state);
    if (!submitting || submitting->stage != state::Submitting::Stage::Held) return;
    m_state = state::Submitting{state::Submitting::Stage::Committed};
    if (m_transaction->chunking) writeChunk(Command::End, std::exchange(m_transaction->held, {}));
    else send(Command::End, ".");
    m_transaction->endsAt = m_produced;
}

void Session::handleEnd(const Reply &reply)
{
    if (reply.isIntermediate()) return fail(Error::Kind::Protocol, "the end of the message was answered with 354");
    Outcome outcome{Fate::Sent, {}, m_transaction->refusals, m_transaction->later()};
    if (!reply.isPositive()) outcome = {Fate::NotSent, errorOf(reply), m_transaction->refusals};
    finishSubmit(std::move(outcome));
}

void Session::giveUp(const Error &why)
{
    const auto *submitting = std::get_if<state::Submitting>(&m_state);
    using Stage = state::Submitting::Stage;
    if (!submitting || submitting->stage == Stage::Committed || submitting->stage == Stage::Resetting) return;
    const bool withinData = submitting->stage != Stage::Envelope && !m_transaction->chunking && m_awaited.empty();
    if (submitting->stage == Stage::Envelope || (!m_transaction->chunking && !withinData)) {
        m_transaction->refused = why; // what was sent is answered first
        return;
    }
    if (!withinData) return refuseTransaction(why);
    m_transaction->refused = why;
    leave();
}

/// Nobody gets it. RSET goes out when everything before it was answered.
void Session::refuseTransaction(const Error &error)
{
    m_transaction->refused = error;
    m_transaction->wanted = 0;
    m_state = state::Submitting{state::Submitting::Stage::Resetting};
    if (m_awaited.empty()) reset();
}

void Session::reset()
{
    m_state = state::Submitting{state::Submitting::Stage::Resetting};
    send(Command::Reset, "RSET");
}

void Session::handleReset(const Reply &reply)
{
    finishSubmit({Fate::NotSent, *m_transaction->refused, m_transaction->refusals});
    if (!reply.isPositive() && reply.code != 421) fail(Error::Kind::Protocol, "RSET was refused");
}

/// Within DATA there is no way back but to close: without the dot the server has to forget the letter (RFC 5321 4.1.1.4).
void Session::leave()
{
    const Error why = *m_transaction->refused;
    finishSubmit({Fate::NotSent, why, m_transaction->refusals});
    fail(Error::Kind::Cancelled, "left within a letter");
}

void Session::finishSubmit(Outcome outcome)
{
    m_transaction.reset();
    if (!std::holds_alternative<state::Closed>(m_state)) m_state = state::Ready{};
    m_events.emplace_back(SubmitDone{std::move(outcome)});
}

/// What the end of the connection means for the letter. An end that never left this object has not been seen by anybody.
Outcome Session::interrupted(const Error &error) const
{
    const bool mayHaveLeft = m_transaction->endsAt != 0 && m_transaction->endsAt <= m_taken;
    if (mayHaveLeft) return {Fate::Unknown, error, m_transaction->refusals};
    return {Fate::NotSent, m_transaction->refused.value_or(error), m_transaction->refusals};
}

} // namespace godwit::smtp
