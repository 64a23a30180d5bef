// SPDX-License-Identifier: GPL-3.0-or-later
// The facade and its thread, and the lock on a profile.
#include "fixture.h"
#include "store/profilelock.h"
#include "store/store.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>

using namespace godwit;
using namespace godwit::store;

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workRunsThereAndIsToldHere();
    void deadContextIsNotCalled();
    void stopFinishesWhatWasPosted();
    void startFailsClearly();
    void oneProcessPerProfile();
    void lockOfAKilledProcessIsFree();
    void filesAreForTheOwnerOnly();

private:
    static Paths pathsIn(const QTemporaryDir &dir)
    {
        return {.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
    }
};

void TestStore::workRunsThereAndIsToldHere()
{
    QTemporaryDir dir;
    Store store;
    QVERIFY(store.start(pathsIn(dir)));
    QStringList order;
    QObject here;
    QThread *workedOn = nullptr;
    connect(&store, &Store::changed, &here, [&](const ChangeSet &changes) { order << QStringLiteral("changed %1").arg(changes.revision); });
    for (const char *name : {"A", "B"})
        store.post(
            &here,
            [&workedOn, name](Writer &writer) {
                workedOn = QThread::currentThread();
                return writer.addFolder(account, listing(name));
            },
            [&order, name](const Writer::Changed &changed) {
                QVERIFY(changed);
                QCOMPARE(QThread::currentThread(), qApp->thread());
                order << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(changed->revision);
            });
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order, (QStringList{QStringLiteral("changed 1"), QStringLiteral("A 1"), QStringLiteral("changed 2"), QStringLiteral("B 2")}));
    QVERIFY(workedOn && workedOn != qApp->thread());
}

void TestStore::deadContextIsNotCalled()
{
    QTemporaryDir dir;
    Store store;
    QVERIFY(store.start(pathsIn(dir)));
    bool called = false, fence = false;
    auto context = std::make_unique<QObject>();
    store.post(
        context.get(), [](Writer &writer) { return writer.addFolder(account, listing("A")); },
        [&](const Writer::Changed &) { called = true; });
    context.reset();
    store.post(this, [](Writer &writer) { return writer.folders(account).size(); }, [&](qsizetype count) { fence = count == 1; });
    QTRY_VERIFY(fence); // the work was done all the same
    QVERIFY(!called);
}

void TestStore::stopFinishesWhatWasPosted()
{
    QTemporaryDir dir;
    Store store;
    QVERIFY(store.start(pathsIn(dir)));
    for (int i = 0; i < 50; ++i)
        store.run([i](Writer &writer) { std::ignore = writer.addFolder(account, listing(QByteArray::number(i).constData())); });
    store.stop();
    QVERIFY(!store.isRunning());
    store.run([](Writer &) { qFatal("after stop"); });
    auto reader = Reader::open(pathsIn(dir));
    QVERIFY(reader);
    QCOMPARE((*reader)->folders().size(), 50);
    QVERIFY(store.start(pathsIn(dir))); // and again
}

void TestStore::startFailsClearly()
{
    QTemporaryDir dir;
    QFile file(dir.path() + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Store store;
    const auto started =
        store.start({.cacheDir = file.fileName() + QStringLiteral("/cache"), .dataDir = file.fileName() + QStringLiteral("/data")});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Storage);
    QVERIFY(started.error().detail.contains(file.fileName()));
    QVERIFY(!store.isRunning());
    QVERIFY(!Reader::open(pathsIn(dir))); // nothing was ever written there
}

void TestStore::oneProcessPerProfile()
{
    QTemporaryDir dir;
    auto held = ProfileLock::acquire(pathsIn(dir));
    QVERIFY(held);
    const auto second = ProfileLock::acquire(pathsIn(dir));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    QProcess other;
    other.start(QStringLiteral(STORE_CHILD), {QStringLiteral("lock"), dir.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), QByteArray("in use\n"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    {
        const ProfileLock taken = std::move(*held);
    }
    QVERIFY(ProfileLock::acquire(pathsIn(dir)));
}

void TestStore::lockOfAKilledProcessIsFree()
{
    QTemporaryDir dir;
    QProcess other;
    other.start(QStringLiteral(STORE_CHILD), {QStringLiteral("lock"), dir.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), QByteArray("locked\n"));
    QVERIFY(!ProfileLock::acquire(pathsIn(dir)));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(ProfileLock::acquire(pathsIn(dir)));
}

void TestStore::filesAreForTheOwnerOnly()
{
    QTemporaryDir dir;
    Store store;
    QVERIFY(store.start(pathsIn(dir)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    int seen = 0;
    QDirIterator entries(dir.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    for (; entries.hasNext(); ++seen) {
        const QFileInfo entry = entries.nextFileInfo();
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.filePath()));
    }
    QVERIFY(seen >= 8); // four folders, two databases with their logs
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
