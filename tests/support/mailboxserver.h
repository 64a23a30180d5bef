// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/mailaccount.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>

namespace godwit::test {

class MailboxSession;

/// What a connection did to the account, in the order of time; what tests do to it directly is not among it.
struct Deed {
    enum class Kind : std::uint8_t { Flags, Copy, Move, Expunge, Append } kind;
    std::uint32_t uidValidity = 0, uid = 0; ///< of the message; Append: of the new one
    QByteArray letter;                      ///< its Message-ID
    FlagNames add, remove;
    QByteArray target;                      ///< Copy, Move
};

/// An IMAP server on 127.0.0.1 for one MailAccount, of its thread's event loop; any name and password will do. It offers what it is
/// told to offer, and speaks of changes only where the RFCs allow it.
class MailboxServer : public QTcpServer
{
    Q_OBJECT
public:
    /// Understands: AUTH=PLAIN SASL-IR LITERAL+ ENABLE ID NAMESPACE LIST-EXTENDED LIST-STATUS SPECIAL-USE CHILDREN UIDPLUS MOVE IDLE
    /// UNSELECT ESEARCH CONDSTORE QRESYNC NOTIFY.
    MailboxServer(MailAccount *account, QByteArrayList capabilities) : m_account(account), m_capabilities(std::move(capabilities)) {}
    ~MailboxServer() override;
    bool start() { return listen(QHostAddress::LocalHost); }

    /// From now on, news are told early, late or in pieces, as long as it is allowed.
    void becomeCapricious(quint32 seed)
    {
        m_random.seed(seed);
        m_capricious = true;
    }
    enum class Direction : std::uint8_t { Sent, Received };
    /// The connection ends after so many more octets, of all connections, went that way. Once; 0: never.
    void cutAfter(Direction direction, qint64 octets) { (direction == Direction::Sent ? m_sentLeft : m_receivedLeft) = octets; }
    bool isCutAhead() const { return m_sentLeft > 0 || m_receivedLeft > 0; }

    /// The connection on which a command comes that contains this ("SELECT", "BODY.PEEK[]"), or that is made ("greeting"), hears from then
    /// on only so many octets more, and then nothing. Once.
    void fallSilentAt(const QByteArray &what, qsizetype octets = 0)
    {
        m_silentAt = what;
        m_silentAfter = octets;
    }
    /// More connections at once are sent away with BYE.
    void allowConnections(int most) { m_most = most; }
    void endConnections(); ///< all, without a word
    int silences() const { return m_silences; } ///< that came about so far
    int connections() const { return m_connections; }

    const std::vector<Deed> &deeds() const { return m_deeds; }
    int commands() const { return m_commands; } ///< so far
    const QByteArray &log() const { return m_log; }
    void remark(const QByteArray &text) { note("## " + text + '\n'); } ///< into the log

Q_SIGNALS:
    void commandArrived(); ///< before it has any effect
    void wasCut(); ///< as cutAfter() wanted it; the connection is not closed yet

protected:
    void incomingConnection(qintptr handle) override;

private:
    friend class MailboxSession;
    bool offers(const char *capability) const { return m_capabilities.contains(capability); }
    bool chance(int percent) { return m_capricious && m_random.bounded(100) < percent; }
    /// How much of `octets` may still pass; less than all of it: the connection has to end.
    qsizetype allow(Direction direction, qsizetype octets);
    std::optional<qsizetype> silenceAt(QByteArrayView what); ///< so many octets may follow
    void note(const QByteArray &line);

    MailAccount *m_account;
    QByteArrayList m_capabilities;
    QRandomGenerator m_random;
    bool m_capricious = false;
    qint64 m_sentLeft = 0, m_receivedLeft = 0;
    QByteArray m_silentAt;
    qsizetype m_silentAfter = 0;
    int m_silences = 0, m_most = 1'000;
    std::vector<Deed> m_deeds;
    int m_commands = 0, m_connections = 0;
    QByteArray m_log;
};

} // namespace godwit::test
