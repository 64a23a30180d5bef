// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mailboxserver.h"

#include "support/mailboxsession.h"

namespace godwit::test {

MailboxServer::~MailboxServer() { qDeleteAll(findChildren<MailboxSession *>()); }

void MailboxServer::incomingConnection(qintptr handle)
{
    const bool tooMany = findChildren<MailboxSession *>().size() >= m_most;
    auto *session = new MailboxSession(this, ++m_connections);
    session->begin(handle, tooMany);
}

qsizetype MailboxServer::allow(Direction direction, qsizetype octets)
{
    qint64 &left = direction == Direction::Sent ? m_sentLeft : m_receivedLeft;
    if (left == 0) return octets;
    if (left > octets) {
        left -= octets;
        return octets;
    }
    const auto passes = static_cast<qsizetype>(std::exchange(left, 0)) - 1; // what is cut off is at least one octet
    Q_EMIT wasCut();
    return passes;
}

std::optional<qsizetype> MailboxServer::silenceAt(QByteArrayView what)
{
    if (m_silentAt.isEmpty() || !what.contains(m_silentAt)) return std::nullopt;
    note("## silent from here on\n");
    m_silentAt.clear();
    ++m_silences;
    return m_silentAfter;
}

void MailboxServer::endConnections()
{
    for (MailboxSession *session : findChildren<MailboxSession *>()) session->end();
}

void MailboxServer::note(const QByteArray &line)
{
    constexpr qsizetype enough = 1024 * 1024;
    if (m_log.size() > enough) m_log.remove(0, enough / 2);
    m_log += line;
}

} // namespace godwit::test
