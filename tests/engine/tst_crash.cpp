// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed (SIGKILL) at each step of its files and at any octet of the exchange, while a person wishes and other clients
// change the account, numbers included; and others go on while it is dead. PROMISES 8, 9, 12: what the person saw take effect is done once,
// to the message that was meant, or is in the journal and says why. GODWIT_CRASHES: how many; GODWIT_SEED: the first.
#include "convergence.h"
#include "store/blobs.h"

#include <QProcess>

using namespace godwit;
using namespace godwit::test;

namespace {

/// One life and death of the program, and its life after that.
class Crash : public QObject
{
    Q_OBJECT
public:
    enum class At : std::uint8_t { DiskEvent, OctetSent, OctetReceived }; ///< of the server; each counted from the start
    explicit Crash(quint32 seed)
        : m_seed(seed), m_lots(seed, "l"), m_capabilities(drawCapabilities(m_lots)), m_server(&m_mail, m_capabilities),
          m_others(&m_mail, &m_server, &m_lots)
    {
        m_server.becomeCapricious(m_lots.seed());
        connect(&m_server, &MailboxServer::commandArrived, this, [this] {
            if (m_alive && m_lots.chance(25)) m_others.act();
        });
        connect(&m_server, &MailboxServer::wasCut, this, [this] { m_child.kill(); });
        m_others.populate();
    }

    /// Empty, or what is wrong.
    QByteArray run(At at, qint64 number)
    {
        if (!m_server.start()) return "the server does not start";
        if (at != At::DiskEvent)
            m_server.cutAfter(at == At::OctetSent ? MailboxServer::Direction::Sent : MailboxServer::Direction::Received, number);
        m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_child.start(QStringLiteral(CRASH_CHILD), {m_profile.path(), QString::number(m_server.serverPort()), QString::number(m_seed),
                                                    QString::number(at == At::DiskEvent ? number : 0)});
        QByteArray said;
        const auto hear = [&] {
            said += m_child.readAllStandardOutput();
            return m_child.state() == QProcess::NotRunning || said.contains("rest\n");
        };
        if (!m_child.waitForStarted() || !waitFor(hear)) return "it neither rests nor dies:\n" + said;
        m_reached = m_child.state() == QProcess::NotRunning;
        m_child.kill();
        m_child.waitForFinished();
        if (m_child.exitStatus() != QProcess::CrashExit) return "it ended by itself";
        hear();
        for (const QByteArray &line : said.split('\n')) listen(line.split(' '));
        m_server.cutAfter(MailboxServer::Direction::Sent, 0);
        m_server.cutAfter(MailboxServer::Direction::Received, 0);
        m_server.remark("killed");
        m_alive = false;
        for (int i = m_lots.pick(4); i > 0; --i) m_others.act();
        return liveAgain();
    }

    bool reached() const { return m_reached; } ///< killed on its way, not when it was at rest
    qint64 wishes() const { return m_wishes.size(); }
    QByteArray story() const { return "capabilities: " + m_capabilities.join(' ') + '\n' + QByteArray(m_server.log()).replace('\r', ""); }

private:
    void listen(const QByteArrayList &words)
    {
        if (words[0] != "wish") return;
        const OperationId id{words.value(1).toULongLong()};
        if (const auto wish = store::readOperationBlob(id, QByteArray::fromHex(words.value(2)))) m_wishes << *wish;
        else qFatal("no wish: %s", words.join(' ').constData());
    }

    QByteArray liveAgain()
    {
        Rig rig(hasty(), m_profile.path());
        if (!rig.store.openReport().cacheSetAside.isEmpty()) return "the cache was taken for damaged";
        if (rig.store.openReport().damagedOperations) return "the journal was damaged";
        for (const Operation &operation : rig.reader->operations()) keep(operation);
        connect(&rig.store, &store::Store::changed, this, [this](const ChangeSet &changes) {
            for (const Operation &operation : changes.operations) keep(operation);
        });
        Comparison comparison(&rig, &m_mail, &m_server);
        rig.setAccount(accountOf(m_server.serverPort()), "alicepw");
        if (const QByteArray fault = comparison.settle(); !fault.isEmpty()) return fault;
        QByteArray differing;
        waitFor([&] { return (differing = comparison.differences()).isEmpty(); }, 3'000);
        if (!differing.isEmpty()) return differing;
        return comparison.wishFaults(m_wishes, Comparison::Told::NotAll);
    }
    void keep(const Operation &operation)
    {
        m_server.remark("wish " + QByteArray::number(quint64(operation.id)) + " kind " + QByteArray::number(int(operation.kind)) +
                        " in state " + QByteArray::number(int(operation.state)) + ": " + operation.mailbox + ' ' + operation.uids.toWire() +
                        ' ' + operation.target);
        m_wishes << operation;
    }

    quint32 m_seed;
    Lots m_lots;
    QByteArrayList m_capabilities;
    MailAccount m_mail;
    MailboxServer m_server;
    Others m_others;
    QTemporaryDir m_profile;
    QProcess m_child;
    bool m_alive = true, m_reached = false;
    QList<Operation> m_wishes;
};

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }
    void killed()
    {
        const int told = qEnvironmentVariableIntValue("GODWIT_CRASHES"), from = qEnvironmentVariableIntValue("GODWIT_SEED");
        const int count = told ? told : from ? 1 : 200;
        int failed = 0, reached = 0;
        qint64 wishes = 0;
        QRandomGenerator points(quint32(from) + 7);
        for (int i = 0; i < count; ++i) {
            const quint32 seed = quint32(from ? from + i : 1 + i);
            using At = Crash::At;
            const At at = i % 5 < 3 ? At::DiskEvent : i % 5 == 3 ? At::OctetSent : At::OctetReceived;
            // A life has 100 to 300 steps on the disk, and some thousand octets each way.
            const qint64 number = 1 + points.bounded(at == At::DiskEvent ? 220 : at == At::OctetSent ? 7'000 : 2'500);
            Crash crash(seed);
            const QByteArray fault = crash.run(at, number);
            reached += crash.reached();
            wishes += crash.wishes();
            if (fault.isEmpty()) continue;
            ++failed;
            qWarning("GODWIT_SEED=%u, point %d %lld: %s\n%s", seed, int(at), static_cast<long long>(number), fault.constData(),
                     failed <= 2 ? crash.story().constData() : "");
        }
        qInfo("%d of %d were killed on their way, with %lld shapes of wishes", reached, count, static_cast<long long>(wishes));
        QCOMPARE(failed, 0);
        QVERIFY2(count < 100 || reached * 10 >= count * 6, "too few points lie within a life");
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
