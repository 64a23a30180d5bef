// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is started: with a mailto: link, and a second time on the same profile.
#include "app/profile/profile.h"
#include "store/profilelock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace godwit;

namespace {

constexpr int patience = 60'000;

/// A Godwit with an account that signs in nowhere: the window opens, and that is all.
class Program
{
public:
    explicit Program(const QString &profile, const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/godwit-test"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), profile);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(GODWIT_PROGRAM), QStringList{QStringLiteral("--profile"), profile} + arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    int exitStatus()
    {
        if (!QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, patience)) return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAWellFormedLinkIsTaken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("another scheme") << QStringList{QStringLiteral("https://example.org/")};
        QTest::newRow("a file that is not there") << QStringList{QStringLiteral("/nonexistent/letter.eml")};
        QTest::newRow("broken escape") << QStringList{QStringLiteral("mailto:a@example.org?subject=%4")};
        QTest::newRow("one of two") << QStringList{QStringLiteral("mailto:a@example.org"),
                                                   QStringLiteral("mailto:b@example.org?subject=%4")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--attach=/etc/passwd")};
    }
    void onlyAWellFormedLinkIsTaken()
    {
        QFETCH(QStringList, arguments);
        QTemporaryDir dir;
        Program program(dir.path(), arguments);
        const int status = program.exitStatus();
        QVERIFY2(status == 2 || status == 1, qPrintable(QString::number(status)));
        QVERIFY(!program.errors().isEmpty());
        QVERIFY(!QFile::exists(dir.path() + QStringLiteral("/data"))); // nothing was opened
    }

    void aSecondStartHandsOver()
    {
        QTemporaryDir dir;
        Program first(dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(dir.path()).entryList({QStringLiteral("godwit-*")}, QDir::System).isEmpty(), patience);
        QCOMPARE(Program(dir.path(), {QStringLiteral("mailto:anna@example.org?subject=hi")}).exitStatus(), 0);
        QCOMPARE(Program(dir.path()).exitStatus(), 0); // no link: the window comes to the front
        QVERIFY(first.isRunning());
    }

    void aProfileThatAnotherProgramHoldsIsSaidToBeInUse()
    {
        QTemporaryDir dir;
        const app::Profile profile = app::Profile::inside(dir.path());
        QVERIFY(profile.prepare());
        const auto lock = store::ProfileLock::acquire(profile.paths()); // as godwit-cli does while it writes
        QVERIFY(lock);
        Program program(dir.path(),
                        {QStringLiteral("--screenshot"), dir.filePath(QStringLiteral("x.png")), QStringLiteral("mailto:a@example.org")});
        QCOMPARE(program.exitStatus(), 5);
        QVERIFY(program.errors().contains("open in another Godwit"));
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
