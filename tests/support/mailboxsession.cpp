// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of the test server: octets to commands, and the commands that belong to no mailbox.
#include "support/mailboxsession.h"

namespace godwit::test {

MailboxSession::MailboxSession(MailboxServer *server, int number)
    : QObject(server), m_server(server), m_account(server->m_account), m_number(number)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &MailboxSession::receive);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        m_over = true;
        deleteLater();
    });
    connect(m_account, &MailAccount::messagesChanged, this, &MailboxSession::accountChanged);
    connect(m_account, &MailAccount::mailboxEnded, this, [this](const MailboxPointer &mailbox) {
        if (mailbox == m_mailbox) tellNow();
    });
    connect(m_account, &MailAccount::namesChanged, this, [this](const QByteArray &name, const QByteArray &oldName) {
        if (!m_notify.on || !m_notify.names) return;
        QByteArray line = "* LIST (" + QByteArray(m_account->isThere(name) ? "" : "\\NonExistent") + ") \"/\" " + quotedOrNil(name);
        if (!oldName.isNull()) line += " (\"OLDNAME\" (" + quotedOrNil(oldName) + "))";
        noteList(line);
    });
    connect(m_account, &MailAccount::subscriptionChanged, this, [this](const QByteArray &name) {
        if (m_notify.on && m_notify.subscriptions)
            noteList("* LIST (" + QByteArray(m_account->subscribed().contains(name) ? "\\Subscribed" : "") + ") \"/\" " +
                     quotedOrNil(name));
    });
}

void MailboxSession::begin(qintptr handle, bool refuse)
{
    m_socket.setSocketDescriptor(handle);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (refuse) return hangUp("Too many connections");
    m_silence = m_server->silenceAt("greeting");
    say("* OK The test server is ready");
    flush();
}

void MailboxSession::flush()
{
    if (m_over || m_out.isEmpty()) return;
    const qsizetype allowed = m_server->allow(MailboxServer::Direction::Sent, m_out.size());
    const bool cut = allowed < m_out.size();
    QByteArray out = std::exchange(m_out, {}).first(allowed);
    if (m_silence) {
        out.truncate(*m_silence);
        *m_silence -= out.size();
    }
    m_server->note('S' + QByteArray::number(m_number) + ": " + out + (cut ? "(cut)\n" : ""));
    m_socket.write(out);
    if (!cut) return;
    m_over = true;
    m_socket.disconnectFromHost();
}

void MailboxSession::receive()
{
    QByteArray octets = m_socket.readAll();
    if (m_over) return;
    m_in += octets;
    QByteArray command;
    while (!m_over && takeCommand(&command)) obey(command);
}

/// A line; a literal makes the line after it part of the same command.
bool MailboxSession::takeCommand(QByteArray *command)
{
    for (qsizetype at = 0;;) {
        const qsizetype end = m_in.indexOf("\r\n", at);
        if (end < 0) return false;
        const qsizetype open = m_in.lastIndexOf('{', end);
        if (end == 0 || m_in[end - 1] != '}' || open < at) {
            *command = m_in.first(end);
            m_in.remove(0, end + 2);
            m_askedForLiteral = false;
            return true;
        }
        QByteArray size = m_in.sliced(open + 1, end - open - 2);
        const bool waits = !size.endsWith('+');
        if (!waits) size.chop(1);
        const qsizetype after = end + 2 + size.toLongLong();
        if (m_in.size() < after) {
            if (waits && !std::exchange(m_askedForLiteral, true)) {
                say("+ Go on");
                flush();
            }
            return false;
        }
        m_askedForLiteral = false;
        at = after;
    }
}

const QHash<QByteArray, MailboxSession::Verb> &MailboxSession::verbs()
{
    using S = MailboxSession;
    static const QHash<QByteArray, Verb> verbs{{"CAPABILITY", {Needs::Nothing, &S::capability}},
                                               {"LOGIN", {Needs::Nothing, &S::login}},
                                               {"AUTHENTICATE", {Needs::Nothing, &S::authenticate}},
                                               {"LOGOUT", {Needs::Nothing, &S::logout}},
                                               {"NOOP", {Needs::Nothing, &S::noop}},
                                               {"ID", {Needs::Nothing, &S::id}},
                                               {"ENABLE", {Needs::SignedIn, &S::enable}},
                                               {"IDLE", {Needs::SignedIn, &S::idle}},
                                               {"NAMESPACE", {Needs::SignedIn, &S::namespaces}},
                                               {"LIST", {Needs::SignedIn, &S::list}},
                                               {"LSUB", {Needs::SignedIn, &S::lsub}},
                                               {"STATUS", {Needs::SignedIn, &S::status}},
                                               {"CREATE", {Needs::SignedIn, &S::create}},
                                               {"DELETE", {Needs::SignedIn, &S::remove}},
                                               {"RENAME", {Needs::SignedIn, &S::rename}},
                                               {"SUBSCRIBE", {Needs::SignedIn, &S::subscribe}},
                                               {"UNSUBSCRIBE", {Needs::SignedIn, &S::unsubscribe}},
                                               {"NOTIFY", {Needs::SignedIn, &S::notify}},
                                               {"SELECT", {Needs::SignedIn, &S::select}},
                                               {"EXAMINE", {Needs::SignedIn, &S::examine}},
                                               {"APPEND", {Needs::SignedIn, &S::append}},
                                               {"CHECK", {Needs::Selected, &S::noop}},
                                               {"CLOSE", {Needs::Selected, &S::close}},
                                               {"UNSELECT", {Needs::Selected, &S::unselect}},
                                               {"EXPUNGE", {Needs::Selected, &S::expunge}},
                                               {"UID", {Needs::Selected, &S::byUid}},
                                               {"FETCH", {Needs::Selected, &S::fetch}},
                                               {"STORE", {Needs::Selected, &S::store}},
                                               {"COPY", {Needs::Selected, &S::copy}},
                                               {"MOVE", {Needs::Selected, &S::move}},
                                               {"SEARCH", {Needs::Selected, &S::search}}};
    return verbs;
}

void MailboxSession::obey(const QByteArray &command)
{
    // What the network cut off never arrived: the command is not carried out.
    if (m_server->allow(MailboxServer::Direction::Received, command.size() + 2) < command.size() + 2) {
        m_server->note("C" + QByteArray::number(m_number) + ": (cut) " + command + '\n');
        m_over = true;
        m_socket.disconnectFromHost();
        return;
    }
    m_server->note("C" + QByteArray::number(m_number) + ": " + command.left(300) + '\n');
    if (!m_silence) m_silence = m_server->silenceAt(command.toUpper());
    if (const auto tag = std::exchange(m_continues, std::nullopt)) {
        const bool good = !m_idling || command.toUpper() == "DONE";
        m_signedIn |= !m_idling;
        m_idling = false;
        return finish(*tag, good ? "OK Done" : "BAD Expected DONE");
    }
    ++m_server->m_commands;
    Q_EMIT m_server->commandArrived();
    if (m_over) return;
    if (m_mailbox && m_mailbox->ended) return hangUp("The mailbox is no more");
    Words words(command);
    const QByteArray tag = words.atom();
    words.space();
    const QByteArray name = words.word();
    m_busy = true;
    m_byUid = false;
    const auto verb = verbs().constFind(name);
    if (words.failed() || verb == verbs().constEnd()) return finish(tag, "BAD Unknown command");
    if ((verb->needs != Needs::Nothing && !m_signedIn) || (verb->needs == Needs::Selected && !m_mailbox)) return finish(tag, "BAD Not now");
    const bool bySequence = name == "FETCH" || name == "STORE" || name == "SEARCH"; // RFC 3501, 7.4.1: no EXPUNGE during these
    if (m_mailbox && !m_mailbox->ended && m_server->chance(30)) tell(bySequence ? Expunges::Forbidden : Expunges::Allowed, false);
    m_continues = tag; // for those that are not over yet
    const QByteArray answer = (this->*verb->run)(words);
    if (answer.isNull()) {
        m_busy = false;
        return flush();
    }
    m_continues.reset();
    if (m_over) return;
    tell(bySequence ? Expunges::Forbidden : Expunges::Allowed, name == "NOOP" || name == "CHECK" || !m_server->chance(40));
    finish(tag, words.failed() ? QByteArray("BAD Not understood") : answer);
    if (name == "LOGOUT") m_socket.disconnectFromHost();
}

void MailboxSession::finish(const QByteArray &tag, const QByteArray &answer)
{
    if (!m_over) say(tag + ' ' + answer);
    m_busy = false;
    if (!m_over) tellOthers();
    flush();
}

void MailboxSession::hangUp(const QByteArray &bye)
{
    say("* BYE " + bye);
    flush();
    m_over = true;
    m_socket.disconnectFromHost();
}

void MailboxSession::end()
{
    m_over = true;
    m_socket.disconnectFromHost();
}

QByteArray MailboxSession::capability(Words &)
{
    say("* CAPABILITY " + (QByteArrayList{"IMAP4rev1"} + m_server->m_capabilities).join(' '));
    return "OK Done";
}

QByteArray MailboxSession::login(Words &words)
{
    words.space();
    words.astring();
    words.space();
    words.astring();
    m_signedIn = !words.failed();
    return "OK Signed in";
}

QByteArray MailboxSession::authenticate(Words &words)
{
    words.space();
    if (words.word() != "PLAIN") return "NO Only PLAIN";
    if (words.take(' ')) { // SASL-IR
        m_signedIn = true;
        return "OK Signed in";
    }
    say("+ ");
    return {};
}

QByteArray MailboxSession::enable(Words &words)
{
    if (!offers("ENABLE")) return "BAD Unknown command";
    QByteArray enabled;
    while (words.take(' ')) {
        const QByteArray word = words.word();
        if (!offers(word.constData())) continue;
        if (word == "CONDSTORE") m_condstore = true;
        else if (word == "QRESYNC") m_condstore = m_qresync = true;
        else continue;
        enabled += ' ' + word;
    }
    say("* ENABLED" + enabled);
    return "OK Done";
}

QByteArray MailboxSession::id(Words &words)
{
    while (!words.atEnd()) words.take(words.peek());
    say("* ID (\"name\" \"test server\")");
    return "OK Done";
}

QByteArray MailboxSession::noop(Words &) { return "OK Done"; }

QByteArray MailboxSession::idle(Words &)
{
    if (!offers("IDLE")) return "BAD Unknown command";
    m_idling = true;
    say("+ idling");
    tell(Expunges::Allowed, true);
    return {};
}

QByteArray MailboxSession::logout(Words &)
{
    say("* BYE Until next time");
    return "OK Done";
}

QByteArray MailboxSession::byUid(Words &words)
{
    words.space();
    const QByteArray name = words.word();
    m_byUid = true;
    if (name == "FETCH") return fetch(words);
    if (name == "STORE") return store(words);
    if (name == "COPY") return copy(words);
    if (name == "MOVE") return move(words);
    if (name == "SEARCH") return search(words);
    if (name == "EXPUNGE" && offers("UIDPLUS")) return expunge(words);
    return "BAD Unknown command";
}

} // namespace godwit::test
