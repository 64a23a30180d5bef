// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/session.h"

#include <QRandomGenerator>
#include <QTest>

using namespace godwit;
using namespace godwit::imap;

namespace {

/// One command line as a server reads it (RFC 3501 9), by nobody's code but this: its words, strings without their quotes, parentheses
/// as words. A null list: that is no command, or something follows it.
QByteArrayList readCommand(const QByteArray &octets)
{
    QByteArrayList words;
    qsizetype at = 0;
    const auto left = [&] { return octets.size() - at; };
    while (left() >= 2 && octets.sliced(at, 2) != "\r\n") {
        const char c = octets[at];
        if (c == ' ') {
            ++at;
        } else if (c == '(' || c == ')') {
            words << octets.sliced(at++, 1);
        } else if (c == '"') {
            QByteArray word("");
            for (++at; at < octets.size() && octets[at] != '"'; ++at) {
                if (octets[at] == '\r' || octets[at] == '\n' || octets[at] == '\0' || quint8(octets[at]) >= 0x80) return {}; // QUOTED-CHAR
                if (octets[at] == '\\') ++at;
                word += octets[at];
            }
            ++at;
            words << word;
        } else if (c == '{') {
            const qsizetype close = octets.indexOf('}', at);
            QByteArray digits = octets.sliced(at + 1, close - at - 1);
            if (digits.endsWith('+')) digits.chop(1);
            bool ok = false;
            const qsizetype size = digits.toLongLong(&ok);
            at = close + 3;
            if (!ok || octets.mid(close + 1, 2) != "\r\n" || left() < size) return {};
            words << octets.sliced(at, size);
            at += size;
        } else {
            const qsizetype start = at;
            while (at < octets.size() && quint8(octets[at]) > 0x20 && quint8(octets[at]) < 0x7f && octets[at] != '(' && octets[at] != ')' &&
                   octets[at] != '"')
                ++at;
            if (at == start) return {};
            words << octets.sliced(start, at - start);
        }
    }
    return left() == 2 ? words : QByteArrayList();
}

} // namespace

/// Generated arguments → the command as it goes out → read by an independent parser → the same arguments: no argument can end the line,
/// open a literal or become a command.
class TestSmuggling : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{20'261'124};

    QByteArray octets()
    {
        static const QByteArrayList nasty{
            "\r\n", "\r", "\n",  "{5}\r\n", "{5+}\r\n",          "\"",       "\\", "\\\"", "A1 LOGOUT", " ", "(", ")",
            "*",    "%",  "NIL", "~{1}",    QByteArray(1, '\0'), "\xc3\xa4", "]",  "[",    "{",         "}"};
        QByteArray text("");
        for (int left = m_random.bounded(6); left > 0; --left)
            text += m_random.bounded(2) ? nasty[m_random.bounded(int(nasty.size()))] : QByteArray(1, char(0x21 + m_random.bounded(0x5e)));
        if (m_random.bounded(200) == 0) text += QByteArray(1 + m_random.bounded(6000), 'x');
        return text;
    }

    /// What goes out for the command when the server agrees to every literal.
    QByteArray sent(Session &session, Command command)
    {
        session.submit(std::move(command));
        QByteArray all = session.takeOutput();
        for (int literals = 0; literals < 40; ++literals) {
            session.receive("+ go on\r\n");
            const QByteArray more = session.takeOutput();
            if (more.isEmpty()) break;
            all += more;
        }
        session.receive(all.left(all.indexOf(' ')) + " NO x\r\n");
        session.takeEvents();
        session.takeLog();
        return all;
    }

private Q_SLOTS:
    void arguments_data()
    {
        QTest::addColumn<QByteArray>("capability");
        QTest::newRow("no LITERAL+") << QByteArray("IDLE");
        QTest::newRow("LITERAL-") << QByteArray("LITERAL-");
        QTest::newRow("LITERAL+") << QByteArray("LITERAL+");
    }

    void arguments()
    {
        QFETCH(QByteArray, capability);
        Config config;
        config.tlsActive = true;
        Session signingIn(config), session(config);
        signingIn.receive("* OK [CAPABILITY IMAP4rev1 " + capability + "] hi\r\n");
        session.receive("* PREAUTH [CAPABILITY IMAP4rev1 " + capability + "] hi\r\n");
        session.submit(commands::select("x"));
        session.takeOutput();
        session.receive("A1 OK done\r\n");
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray a = octets(), b = octets();
            Command command;
            QByteArrayList wanted;
            switch (round % 9) {
            case 0:
                command = commands::login(a, Secret(b));
                wanted = {"LOGIN", a, b};
                break;
            case 1:
                command = commands::rename(a, b);
                wanted = {"RENAME", a, b};
                break;
            case 2:
                command = commands::create(a);
                wanted = {"CREATE", a};
                break;
            case 3:
                command = commands::list(a, b);
                wanted = {"LIST", a, b};
                break;
            case 4:
                command = commands::id({{"name", a}, {"os", b}});
                wanted = {"ID", "(", "name", a, "os", b, ")"};
                break;
            case 5:
                command = commands::append(a, FlagSet(Flag::Seen), 0, b);
                wanted = {"APPEND", a, "(", "\\Seen", ")", b};
                break;
            case 6:
                command = commands::uidCopy(UidSet::single(Uid{7}), a);
                wanted = {"UID", "COPY", "7", a};
                break;
            case 7:
                command = commands::uidStore(UidSet::single(Uid{7}), StoreMode::Add, FlagSet::fromAtoms({a, "ok"}), false);
                break; // a keyword that is no atom is left out
            default:
                command = commands::status(a);
                wanted = {"STATUS", a, "(", "MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY", ")"};
                break;
            }
            const QByteArray wire = sent(round % 9 == 0 ? signingIn : session, std::move(command));
            QByteArrayList read = readCommand(wire);
            const QByteArray fault = "round " + QByteArray::number(round) + ": " + wire.toPercentEncoding(" ()\"{}+\\");
            QVERIFY2(!read.isEmpty(), fault.constData());
            read.removeFirst(); // the tag
            if (round % 9 == 7) {
                QVERIFY2(read.size() >= 6 && read.first(4) == (QByteArrayList{"UID", "STORE", "7", "+FLAGS"}) && read.last() == ")" &&
                             read.count("(") == 1 && read.contains("ok") && read.size() <= 8,
                         fault.constData());
                continue;
            }
            QVERIFY2(read == wanted, fault.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSmuggling)
#include "tst_smuggling.moc"
