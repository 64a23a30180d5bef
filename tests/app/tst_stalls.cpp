// SPDX-License-Identifier: GPL-3.0-or-later
// PROMISES 21: the server falls silent at any point; the window goes on, its status says what is waited for, and the connection is made
// anew.
#include "house.h"

#include "support/mailboxserver.h"
#include "support/testletter.h"
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/actions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTimer>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

/// The longest time in which the event loop of this thread did not come round, in ms.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

enum class Trigger : std::uint8_t { Start, Read, Star, Move, Append, Create, Other };

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktopAlone(); }

    void silence_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<int>("octets");
        QTest::addColumn<Trigger>("trigger");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *at, int octets, Trigger trigger, const QString &words) {
            QTest::newRow(name) << QByteArray(at) << octets << trigger << words;
        };
        row("greeting", "greeting", 0, Trigger::Start, u"the server’s greeting"_s);
        row("half a greeting", "greeting", 7, Trigger::Start, u"the server’s greeting"_s);
        row("sign-in", "AUTHENTICATE", 0, Trigger::Start, u"to be signed in"_s);
        row("list of folders", "NAMESPACE", 0, Trigger::Start, u"the list of folders"_s);
        row("midst of the list of folders", "LIST", 30, Trigger::Start, u"the list of folders"_s);
        row("counts", "STATUS", 0, Trigger::Start, u"the numbers of messages"_s);
        row("opening", "SELECT", 0, Trigger::Start, u"the folder to open"_s);
        row("search", "UID SEARCH", 0, Trigger::Start, u"messages"_s);
        row("midst of headers", "ENVELOPE", 300, Trigger::Start, u"messages"_s);
        row("midst of a letter", "BODY.PEEK[]", 200, Trigger::Read, u"messages"_s);
        row("flags", "UID STORE", 0, Trigger::Star, u"a change to be done"_s);
        row("move", "UID MOVE", 0, Trigger::Move, u"a change to be done"_s);
        row("upload", "APPEND", 0, Trigger::Append, u"an upload to arrive"_s);
        row("new folder", "CREATE", 0, Trigger::Create, u"a change to be done"_s);
        row("end of IDLE", "DONE", 0, Trigger::Other, u"Waiting for the server"_s);
    }
    void silence()
    {
        QFETCH(QByteArray, at);
        QFETCH(int, octets);
        QFETCH(Trigger, trigger);
        QFETCH(QString, words);
        MailAccount mail;
        mail.create("Work");
        for (int i = 0; i < 30; ++i) mail.append(mail.open("INBOX"), letterNamed("l" + QByteArray::number(i), i), {}, 1'700'000'000 + i);
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "NAMESPACE", "IDLE", "UIDPLUS", "MOVE", "SPECIAL-USE"});
        QVERIFY(server.start());
        if (trigger == Trigger::Start) server.fallSilentAt(at, octets);
        House house;
        QVERIFY(house.addAccount(server.serverPort()));
        engine::Options options;
        options.late = std::chrono::milliseconds(1000); // the status counts in seconds
        options.silence = options.greeting = std::chrono::milliseconds(2500);
        options.firstRetry = options.lastRetry = std::chrono::milliseconds(100);
        options.connections = 1;
        Heartbeat heartbeat;
        QVERIFY(house.start(options));
        if (trigger != Trigger::Start) {
            QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 30, patience);
            QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
            QTRY_VERIFY_WITH_TIMEOUT(house.folder(u"Work"_s) != FolderId{}, patience);
            server.fallSilentAt(at, octets);
            const FolderId inbox = house.window().place().folder();
            switch (trigger) {
            case Trigger::Start:
            case Trigger::Other: break;
            case Trigger::Read: house.list()->setCurrentIndex(house.messages().index(5, 0)); break;
            case Trigger::Star:
                house.list()->setCurrentIndex(house.messages().index(3, 0));
                house.window().actions().star->trigger();
                break;
            case Trigger::Move:
                Q_EMIT house.window().deeds()->wished(wish::Move{inbox, {house.messages().keyAt(2)}, house.folder(u"Work"_s)});
                break;
            case Trigger::Append: Q_EMIT house.window().deeds()->wished(wish::Append{inbox, letterNamed("new"), {}, 0}); break;
            case Trigger::Create: Q_EMIT house.window().deeds()->wished(wish::CreateFolder{AccountId{1}, "Fresh"}); break;
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.silences(), 1, patience);
        const int before = server.connections();
        QTRY_VERIFY2_WITH_TIMEOUT(house.statusWords().contains(words) && house.statusWords().contains(u" s)"_s),
                                  qPrintable(house.statusWords()), patience);
        for (int i = 0; i < 20; ++i) QTest::keyClick(house.list(), i % 2 ? Qt::Key_Down : Qt::Key_PageDown); // somebody goes on reading
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords().left(10), u"Up to date"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().rowCount() >= 29, patience);
        QCOMPARE(server.connections(), before + 1);
        QVERIFY2(heartbeat.longest() < 1000, qPrintable(QString::number(heartbeat.longest()))); // ten times the promise: a hang
    }
};

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
