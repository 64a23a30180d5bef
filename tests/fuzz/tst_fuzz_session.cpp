// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scenario/trace.h"
#include "session_fuzzer.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace godwit;

/// The fuzz target on a fixed number of inputs: the servers of the traces, cut at every octet and changed by a seeded generator.
class TestFuzzSession : public QObject
{
    Q_OBJECT

private:
    QByteArrayList m_servers;

    QByteArray changed(QByteArray octets, QRandomGenerator &random) const
    {
        static const QByteArrayList words{"{5}\r\n",
                                          "{999999}\r\n",
                                          "(",
                                          ")",
                                          "\"",
                                          "\r\n",
                                          "* ",
                                          "+ ",
                                          "A1 OK x\r\n",
                                          "A2 OK x\r\n",
                                          "NIL",
                                          "4294967295",
                                          "\\",
                                          "[",
                                          "]",
                                          "\0",
                                          "-1",
                                          "* 1 EXPUNGE\r\n",
                                          "* 3 EXISTS\r\n",
                                          "* BYE\r\n",
                                          "* PREAUTH x\r\n",
                                          "* OK [CLOSED] x\r\n",
                                          "A3 NO x\r\n",
                                          "+\r\n"};
        for (int edits = 1 + random.bounded(6); edits > 0; --edits) {
            const qsizetype at = random.bounded(int(octets.size()) + 1);
            switch (random.bounded(5)) {
            case 0: octets.insert(at, words[random.bounded(int(words.size()))]); break;
            case 1: octets.remove(at, random.bounded(20)); break;
            case 2: octets.insert(at, char(random.bounded(256))); break;
            case 3: octets.insert(at, octets.mid(random.bounded(int(octets.size()) + 1), random.bounded(80))); break;
            default: {
                const QByteArray &other = m_servers[random.bounded(int(m_servers.size()))];
                octets.insert(at, other.mid(random.bounded(int(other.size()) + 1), random.bounded(200)));
            }
            }
        }
        return octets;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(GODWIT_TESTS "/scenario"));
        for (const QString &name : folder.entryList({QStringLiteral("*.trace")}, QDir::Files, QDir::Name))
            if (const QByteArray octets = scenario::serverOctets(scenario::readTrace(folder.filePath(name))); octets.size() < 20'000)
                m_servers << octets;
        QVERIFY(m_servers.size() >= 25);
    }

    void cutAnywhere()
    {
        for (const QByteArray &server : m_servers)
            for (qsizetype cut = 0; cut < std::min<qsizetype>(server.size(), 2000); ++cut) {
                const char *fault = fuzz::playServer(QByteArray("\x00\x3f", 2) + server.first(cut));
                QVERIFY2(!fault, fault);
            }
    }

    void mutations()
    {
        QRandomGenerator random(20'261'123);
        for (int round = 0; round < 40'000; ++round) {
            QByteArray input;
            input.append(char(random.bounded(256))).append(char(random.bounded(256)));
            input += changed(m_servers[random.bounded(int(m_servers.size()))], random);
            const char *fault = fuzz::playServer(input);
            QVERIFY2(!fault, qPrintable(QStringLiteral("%1, round %2: %3")
                                            .arg(QLatin1StringView(fault ? fault : ""))
                                            .arg(round)
                                            .arg(QString::fromLatin1(input.toPercentEncoding()))));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzSession)
#include "tst_fuzz_session.moc"
