// SPDX-License-Identifier: GPL-3.0-or-later
// PROMISES 9 and 12: what a crash, a bad disk or a foreign hand may do to the files, and what never happens to the journal.
#include "fixture.h"

#include <QFileInfo>
#include <QProcess>
#include <csignal>
#include <sys/resource.h>

using namespace godwit;
using namespace godwit::store;

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedInMidTransaction_data();
    void killedInMidTransaction();
    void damagedCacheIsSetAside_data();
    void damagedCacheIsSetAside();
    void cacheDamagedWhileOpen();
    void newerCacheIsSetAside();
    void damagedJournalRowIsSetAside_data();
    void damagedJournalRowIsSetAside();
    void unreadableJournalIsLeftAlone();
    void newerJournalIsLeftAlone();
    void lostCacheKeepsTheWishes();
    void fullDisk();

private:
    static void overwrite(const QString &path, qint64 offset, qsizetype octets)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype count = octets > 0 ? octets : static_cast<qsizetype>(file.size() - offset);
        QVERIFY(file.seek(offset) && file.write(QByteArray(count, '\xa5')) == count);
    }
    static void close(Fixture &f)
    {
        f.reader.reset();
        f.writer.reset();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestDamage::killedInMidTransaction_data()
{
    QTest::addColumn<int>("wishes");
    for (const int wishes : {1, 2, 5, 17, 40}) QTest::addRow("after %d", wishes) << wishes;
}

void TestDamage::killedInMidTransaction()
{
    QFETCH(int, wishes);
    QTemporaryDir dir;
    const Paths paths{.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
    QProcess child;
    child.start(QStringLiteral(STORE_CHILD), {QStringLiteral("write"), dir.path()});
    QByteArrayList told;
    while (told.size() < wishes) {
        QVERIFY(child.canReadLine() || child.waitForReadyRead());
        while (child.canReadLine()) told.append(child.readLine().trimmed());
    }
    child.kill(); // it never stops writing: this hits it in the middle of something
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    while (child.canReadLine()) told.append(child.readLine().trimmed());

    auto writer = Writer::open(paths);
    QVERIFY(writer);
    QVERIFY((*writer)->openReport().cacheSetAside.isEmpty());
    QByteArrayList kept;
    for (const Operation &operation : (*writer)->operations(AccountId{1}))
        kept.append(QByteArray::number(static_cast<quint64>(operation.id)));
    for (const QByteArray &id : std::as_const(told)) QVERIFY2(kept.contains(id), id.constData()); // what was told is never lost
    QVERIFY(kept.size() <= told.size() + 1);                                                      // nor is there anything else

    auto reader = Reader::open(paths);
    QVERIFY(reader);
    const Folder folder = (*reader)->folders().first();
    const std::vector<ListEntry> entries = (*reader)->listEntries(folder.id);
    QCOMPARE(entries.size() % 100, 0u); // whole transactions
    QCOMPARE(entries.size(), folder.total);
    QVERIFY(static_cast<qsizetype>(entries.size()) >= kept.size() * 100); // headers came before the wish on them
}

void TestDamage::damagedCacheIsSetAside_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("octets");
    QTest::addRow("header") << 0 << 100;
    QTest::addRow("first page") << 100 << 3000;
    QTest::addRow("all but the header") << 100 << 0;
    QTest::addRow("everything") << 0 << 0;
}

void TestDamage::damagedCacheIsSetAside()
{
    QFETCH(int, offset);
    QFETCH(int, octets);
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 300);
    QVERIFY(f.writer->putBody(inbox, Uid{1}, QByteArray(100'000, 'x')));
    QVERIFY(f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Seen), {}}));
    const QList<Operation> wished = f.writer->operations(account);
    close(f);
    overwrite(f.paths.cache(), offset, octets);
    f.reopen();
    QCOMPARE(f.writer->openReport().cacheSetAside, f.paths.cache() + QStringLiteral(".set-aside"));
    QVERIFY(!f.writer->openReport().cacheFault.isEmpty());
    QVERIFY(QFile::exists(f.writer->openReport().cacheSetAside));
    QVERIFY(f.reader->folders().isEmpty());
    QVERIFY(QDir(f.paths.bodies()).isEmpty());
    QCOMPARE(f.writer->operations(account), wished);
    f.reopen();
    QVERIFY(f.writer->openReport().cacheSetAside.isEmpty());
}

void TestDamage::cacheDamagedWhileOpen()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3000);
    close(f); // the log is written back
    // Behind the middle of the file: the headers' own pages, which opening does not read but for the last.
    const int half = static_cast<int>(QFileInfo(f.paths.cache()).size() / 2);
    overwrite(f.paths.cache(), half, half / 2);
    f.reopen();
    bool failed = false;
    std::vector<MessageSummary> all;
    for (std::uint32_t uid = 1; uid <= 3000; ++uid) all.push_back(summary(uid));
    if (const auto changed = f.writer->applyMessages(inbox, all); !changed) {
        failed = true;
        QCOMPARE(changed.error().kind, Error::Kind::Storage);
    }
    QVERIFY(failed);
    f.reopen();
    QVERIFY(!f.writer->openReport().cacheSetAside.isEmpty()); // mended by the next opening
}

void TestDamage::newerCacheIsSetAside()
{
    Fixture f;
    close(f);
    execute(f.paths.cache(), "PRAGMA user_version = 99");
    f.reopen();
    QVERIFY(!f.writer->openReport().cacheSetAside.isEmpty());
    QVERIFY(f.writer->addFolder(account, listing("A")));
}

void TestDamage::damagedJournalRowIsSetAside_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("data") << QByteArray(
        "UPDATE operation SET data = CAST(substr(data, 1, 20) || x'ff' || substr(data, 22) AS BLOB) WHERE id = 2");
    QTest::newRow("cut short") << QByteArray("UPDATE operation SET data = CAST(substr(data, 1, 20) AS BLOB) WHERE id = 2");
    QTest::newRow("checksum") << QByteArray("UPDATE operation SET checksum = zeroblob(32) WHERE id = 2");
    QTest::newRow("another row's") << QByteArray(
        "UPDATE operation SET (data, checksum) = (SELECT data, checksum FROM operation WHERE id = 1) WHERE id = 2");
}

void TestDamage::damagedJournalRowIsSetAside()
{
    QFETCH(QByteArray, sql);
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    for (std::uint32_t uid = 1; uid <= 3; ++uid)
        QVERIFY(f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, uid)}, FlagSet(Flag::Flagged), {}}));
    const QList<Operation> wished = f.writer->operations(account);
    close(f);
    execute(f.paths.journal(), sql.constData());
    f.reopen();
    QCOMPARE(f.writer->openReport().damagedOperations, 1);
    QCOMPARE(f.writer->operations(account), (QList<Operation>{wished[0], wished[2]}));
    QVERIFY(!f.reader->message(inbox, Uid{2})->pending);
    f.reopen();
    QCOMPARE(f.writer->openReport().damagedOperations, 1); // until a person has seen it
    QVERIFY(f.writer->forgetDamagedOperations());
    f.reopen();
    QCOMPARE(f.writer->openReport().damagedOperations, 0);
}

void TestDamage::unreadableJournalIsLeftAlone()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 1);
    QVERIFY(f.writer->enqueue(wish::ChangeFlags{inbox, {f.key(inbox, 1)}, FlagSet(Flag::Flagged), {}}));
    close(f);
    overwrite(f.paths.journal(), 0, 100);
    const QByteArray before = content(f.paths.journal());
    const auto opened = Writer::open(f.paths);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().detail.contains(f.paths.journal()));
    QCOMPARE(content(f.paths.journal()), before);
}

void TestDamage::newerJournalIsLeftAlone()
{
    Fixture f;
    close(f);
    execute(f.paths.journal(), "PRAGMA user_version = 99");
    const QByteArray before = content(f.paths.journal());
    const auto opened = Writer::open(f.paths);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(f.paths.journal()));
    QCOMPARE(content(f.paths.journal()), before);
}

void TestDamage::lostCacheKeepsTheWishes()
{
    Fixture f;
    FolderId inbox = f.fill("INBOX", 3);
    QVERIFY(f.writer->enqueue(wish::Expunge{inbox, {f.key(inbox, 2)}}));
    QVERIFY(f.writer->enqueue(wish::CreateFolder{account, "Fresh"}));
    close(f);
    QVERIFY(QDir(f.paths.cacheDir).removeRecursively());
    f.reopen();
    QVERIFY(toInt(f.id("Fresh")) != 0);
    QVERIFY(f.writer->setFolders(account, {listing("INBOX", Role::Inbox)}));
    inbox = f.fill("INBOX", 3); // the same UIDVALIDITY: the wish still means the same message
    QCOMPARE(f.uids(inbox), (std::vector<std::uint32_t>{1, 3}));
}

void TestDamage::fullDisk()
{
    Fixture f;
    const FolderId inbox = f.fill("INBOX", 3);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 200'000; // every file of this process
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    std::vector<MessageSummary> many;
    for (std::uint32_t uid = 4; uid < 5000; ++uid) many.push_back(summary(uid));
    const auto headers = f.writer->applyMessages(inbox, many);
    const auto body = f.writer->putBody(inbox, Uid{1}, QByteArray(1'000'000, 'x'));
    const auto append = f.writer->enqueue(wish::Append{inbox, QByteArray(1'000'000, 'x'), {}, 0});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    for (const Error &error : {headers ? Error() : headers.error(), body ? Error() : body.error(), append ? Error() : append.error()}) {
        QCOMPARE(error.kind, Error::Kind::Storage);
        QVERIFY(error.detail.contains(f.dir.path()));
    }
    QCOMPARE(f.uids(inbox).size(), 3u); // nothing by halves
    QVERIFY(!f.reader->body(f.key(inbox, 1)));
    QVERIFY(f.reader->operations().isEmpty());
    QVERIFY(QDir(f.paths.files()).isEmpty());
    QVERIFY(f.writer->applyMessages(inbox, many)); // and then it goes on
    QCOMPARE(f.folder("INBOX").total, 4999u);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
