// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/mechanism.h"
#include "imap/framer.h"
#include "imap/mailboxname.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/pipelining.h"
#include "imap/session.h"
#include "imap/uidmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace godwit;
using namespace godwit::imap;

/// Framer, mailbox names, the map of UIDs, mechanisms, the log.
class TestCore : public QObject
{
    Q_OBJECT

private:
    /// All frames of `octets`, fed in pieces of `step`.
    static QByteArrayList frames(const QByteArray &octets, qsizetype step, const Limits &limits = {})
    {
        Framer framer(limits);
        QByteArrayList list;
        for (qsizetype at = 0; at < octets.size(); at += step) {
            framer.receive(QByteArrayView(octets).sliced(at, std::min(step, octets.size() - at)));
            for (;;) {
                auto frame = framer.next();
                if (!frame) return list << "FAULT " + QByteArray::number(int(frame.error()));
                if (!*frame) break;
                list << (*frame)->text.toByteArray();
            }
        }
        return list;
    }

private Q_SLOTS:
    void framesInAnyChunks()
    {
        const QByteArray octets = "* OK text {5}\r\n* 1 FETCH (BODY[] {7}\r\na\r\nb{3} X {2}\r\n\r\n)\r\n+ {9}\r\nA1 OK {4}\r\n* LIST () "
                                  "\"/\" {0}\r\n\r\n* a\nb\r\n";
        const QByteArrayList wanted{
            "* OK text {5}", "* 1 FETCH (BODY[] {7}\r\na\r\nb{3} X {2}\r\n\r\n)", "+ {9}", "A1 OK {4}", "* LIST () \"/\" {0}\r\n",
            "* a\nb"};
        for (qsizetype step = 1; step <= octets.size(); ++step) QCOMPARE(frames(octets, step), wanted);
    }

    /// A session after its greeting.
    static std::unique_ptr<Session> greeted(const Limits &limits)
    {
        Config config;
        config.tlsActive = true;
        config.limits = limits;
        auto session = std::make_unique<Session>(config);
        session->receive("* PREAUTH hi\r\n");
        session->takeEvents();
        session->takeLog();
        return session;
    }

    static bool failed(Session &session)
    {
        const auto events = session.takeEvents();
        return std::ranges::any_of(events, [](const Event &event) { return std::holds_alternative<ProtocolFailure>(event); });
    }

    void floodsEnd()
    {
        Limits limits;
        limits.unasked = 10'000; // about 140 of these
        limits.answers = 40'000;
        const QByteArray hundred = QByteArray("* OK\r\n").repeated(100), listed = QByteArray("* LIST () \"/\" x\r\n").repeated(100);
        const auto session = greeted(limits);
        session->receive(hundred);
        QVERIFY(!failed(*session));
        session->submit(commands::noop());
        session->takeOutput();
        session->receive("A1 OK done\r\n" + hundred); // a tagged answer: counted anew
        QVERIFY(!failed(*session));
        session->submit(commands::list({}, "*"));
        session->takeOutput();
        session->receive(listed + listed); // asked for: it may be more
        QVERIFY(!failed(*session));
        session->receive(listed.repeated(3));
        QVERIFY(failed(*session));
        QVERIFY(std::holds_alternative<state::Logout>(session->state()));
        const auto another = greeted(limits);
        another->receive(hundred + hundred);
        QVERIFY(failed(*another));
    }

    void theLogSaysHowManyLinesItLeavesOut()
    {
        Limits limits;
        limits.logLines = 2;
        const auto session = greeted(limits);
        session->receive("* OK 1\r\n* OK 2\r\n* OK 3\r\n* OK 4\r\n");
        const auto log = session->takeLog();
        QCOMPARE(log.size(), 3);
        QVERIFY(log.back().text.contains("2 lines more"));
        QVERIFY(session->takeLog().empty());
    }

    void framerKeepsLimits()
    {
        Limits limits;
        limits.line = 20;
        limits.searchLine = 100;
        limits.literal = 50;
        limits.response = 60;
        QCOMPARE(frames("* OK " + QByteArray(30, 'x') + "\r\n", 1, limits), QByteArrayList{"FAULT 0"});
        QCOMPARE(frames("* OK " + QByteArray(30, 'x'), 99, limits), QByteArrayList{"FAULT 0"});
        QCOMPARE(frames("* SEARCH " + QByteArray("12 ").repeated(20) + "\r\n", 7, limits).size(), 1);
        QCOMPARE(frames("* THREAD " + QByteArray("(12)").repeated(15) + "\r\n", 7, limits).size(), 1);
        QCOMPARE(frames("* SEARCH " + QByteArray("12 ").repeated(50), 7, limits), QByteArrayList{"FAULT 0"});
        QCOMPARE(frames("* X {51}\r\n", 3, limits), QByteArrayList{"FAULT 1"});
        QCOMPARE(frames("* X {50}\r\n" + QByteArray(50, 'x') + " {50}\r\n", 3, limits), QByteArrayList{"FAULT 2"});
        QCOMPARE(frames("* X {5+}\r\n", 3, limits), QByteArrayList{"FAULT 3"});
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("INBOX/a b") << QStringLiteral("INBOX/a b");
        QTest::newRow("ampersand") << QByteArray("R&-D") << QStringLiteral("R&D");
        QTest::newRow("RFC 3501") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-") << QStringLiteral("~peter/mail/台北/日本語");
        QTest::newRow("umlaut") << QByteArray("Entw&APw-rfe") << QStringLiteral("Entwürfe");
        QTest::newRow("beyond the BMP") << QByteArray("&2D3cAQ-") << QString::fromUtf8("\xf0\x9f\x90\x81");
    }

    void names()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, name);
        QCOMPARE(decodeMailboxName(octets, false), name);
        QCOMPARE(encodeMailboxName(name, false), octets);
        QCOMPARE(decodeMailboxName(name.toUtf8(), true), name);
        QCOMPARE(encodeMailboxName(name, true), name.toUtf8());
    }

    void oddNamesAreShownAsTheyStand()
    {
        // not closed, printable ASCII inside, bits left over, half a surrogate pair, no base64
        for (const char *octets : {"a&b", "&AGE-", "&AOh-", "&2D0-", "&!!!-"})
            QCOMPARE(decodeMailboxName(octets, false), QString::fromLatin1(octets));
        QCOMPARE(decodeMailboxName("\xff\xfe", true), QStringLiteral("\u00ff\u00fe"));
        QCOMPARE(decodeMailboxName("a\x01", false), QStringLiteral("a\ufffd"));
        QCOMPARE(decodeMailboxName("&AAA-", false), QStringLiteral("\ufffd"));
        QCOMPARE(canonicalMailbox("iNbOx"), QByteArray("INBOX"));
        QCOMPARE(canonicalMailbox("inbox/x"), QByteArray("inbox/x"));
    }

    void uidMapAgreesWithAList() // against the plain way, 20,000 steps
    {
        QRandomGenerator random(7);
        UidMap map(100'000);
        std::vector<quint32> list;
        quint32 nextUid = 1;
        map.reset(0);
        for (int step = 0; step < 20'000; ++step) {
            const quint32 dice = random.bounded(100u);
            if (dice < 45 || list.empty()) {
                list.push_back(nextUid += random.bounded(1u, 4u));
                map.grow(quint32(list.size()));
                QVERIFY(map.set(SeqNum{quint32(list.size())}, Uid{nextUid}));
            } else if (dice < (step % 4000 < 2000 ? 60u : 99u)) {
                const quint32 at = random.bounded(quint32(list.size()));
                QCOMPARE(toInt(map.expunge(SeqNum{at + 1})), list[at]);
                list.erase(list.begin() + at);
            }
            QCOMPARE(map.size(), quint32(list.size()));
            if (list.empty()) continue;
            const quint32 at = random.bounded(quint32(list.size()));
            QCOMPARE(toInt(map.at(SeqNum{at + 1})), list[at]);
        }
    }

    /// Against a list in which 0 is "not known": counts are exact, and a UID is never a wrong one, whatever is said in which order.
    void uidMapNeverNamesTheWrongMessage()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            UidMap map(100'000);
            map.begin(0);
            std::vector<quint32> list, truth; // truth: the UIDs that the server has
            quint32 nextUid = 0;
            for (int step = 0; step < 2'000; ++step) {
                const quint32 dice = random.bounded(100u);
                if (dice < 40 || list.empty()) {
                    for (quint32 more = random.bounded(1u, 4u); more > 0; --more) {
                        truth.push_back(nextUid += random.bounded(1u, 4u));
                        list.push_back(0);
                    }
                    map.grow(quint32(list.size()));
                } else if (dice < 70) {
                    const quint32 at = random.bounded(quint32(list.size()));
                    QVERIFY(map.set(SeqNum{at + 1}, Uid{truth[at]}));
                    list[at] = truth[at];
                } else if (dice < 80) {
                    const quint32 at = random.bounded(quint32(list.size()));
                    const quint32 uid = toInt(map.expunge(SeqNum{at + 1}));
                    QVERIFY2(uid == 0 || uid == truth[at], qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
                    list.erase(list.begin() + at);
                    truth.erase(truth.begin() + at);
                } else {
                    UidSet gone;
                    for (quint32 few = random.bounded(1u, 5u); few > 0; --few) gone.add(Uid{truth[random.bounded(quint32(truth.size()))]});
                    map.vanish(gone);
                    for (std::size_t i = truth.size(); i-- > 0;)
                        if (gone.contains(Uid{truth[i]})) {
                            list.erase(list.begin() + qsizetype(i));
                            truth.erase(truth.begin() + qsizetype(i));
                        }
                }
                QCOMPARE(map.size(), quint32(truth.size()));
                for (quint32 at = step % 16; at < truth.size(); at += step % 50 ? 16 : 1) {
                    const quint32 uid = toInt(map.at(SeqNum{at + 1}));
                    QVERIFY2(uid == 0 || uid == truth[at], qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
                }
            }
        }
    }

    void uidMapRefusesContradictions()
    {
        UidMap map(10);
        map.reset(3);
        QCOMPARE(map.at(SeqNum{1}), Uid{});
        QVERIFY(map.set(SeqNum{2}, Uid{5}));
        QVERIFY(map.set(SeqNum{2}, Uid{5}));
        QVERIFY(!map.set(SeqNum{2}, Uid{6}));
        QVERIFY(!map.set(SeqNum{1}, Uid{5}));
        QVERIFY(!map.set(SeqNum{3}, Uid{4}));
        QVERIFY(!map.assign(UidSet::range(Uid{1}, Uid{4294967295})));
        QVERIFY(map.assign(*UidSet::parse("2,5,9")));
        QCOMPARE(map.at(SeqNum{3}), Uid{9});
        map.vanish(*UidSet::parse("5"));
        QCOMPARE(map.at(SeqNum{2}), Uid{9});
        map.grow(4'000'000'000u); // above the limit: nothing is kept, nothing is allocated
        QVERIFY(map.set(SeqNum{3'999'999'999u}, Uid{77}));
        QCOMPARE(map.at(SeqNum{3'999'999'999u}), Uid{});
        QCOMPARE(map.expunge(SeqNum{5}), Uid{});
        QCOMPARE(map.size(), 3'999'999'999u);
    }

    void secretsStayOutOfTheLog()
    {
        Config config;
        config.tlsActive = true;
        Session session(config);
        session.receive("* OK [CAPABILITY SASL-IR] hi\r\n");
        session.submit(commands::login("alice", Secret("canary\xc3\xa4")));
        session.takeOutput();
        session.receive("+\r\n");
        QVERIFY(session.takeOutput().contains("canary"));
        session.receive("A1 NO\r\n");
        session.submit(commands::login("alice", Secret("canary")));
        QVERIFY(session.takeOutput().contains("canary"));
        session.receive("A2 NO\r\n");
        session.submit(commands::authenticate(auth::plain({}, "alice", Secret("canary"))));
        QVERIFY(session.takeOutput().contains(QByteArray("\0alice\0canary", 13).toBase64()));
        session.receive("A3 NO\r\n* OK " + QByteArray(5000, 'x') + "\r\n");
        QByteArray all;
        for (const LogLine &line : session.takeLog()) {
            QVERIFY(line.text.size() < 1200);
            all += line.text + '\n';
        }
        QVERIFY(!all.contains("canary"));
        QVERIFY(!all.contains(QByteArray("\0alice\0canary", 13).toBase64()));
        QVERIFY(all.contains("A2 LOGIN alice ••••"));
        QVERIFY(all.contains("A3 AUTHENTICATE PLAIN ••••"));
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
