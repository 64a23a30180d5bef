// SPDX-License-Identifier: GPL-3.0-or-later
// PROMISES 12: what a power cut leaves of the files. A life of a store is recorded, write by write; then it is made again up to any point,
// of what was not synced then only some, and torn; and opened. And single bits turn.
#include "fixture.h"
#include "support/diskwatch.h"

#include <QRandomGenerator>
#include <sqlite3.h>

using namespace godwit;
using namespace godwit::store;
using test::DiskEvent;

namespace {

/// Files of a profile by their path in it, with what was not synced yet.
class Disk
{
public:
    void take(const DiskEvent &event)
    {
        File &file = m_files[event.path];
        if (event.durable) {
            file = {};
        } else if (event.kind == DiskEvent::Kind::Sync) {
            for (const DiskEvent &each : std::as_const(file.unsynced)) apply(file.content, each);
            file.unsynced.clear();
        } else file.unsynced << event;
    }
    /// The power goes.
    QMap<QByteArray, QByteArray> cut(QRandomGenerator &random) const
    {
        QMap<QByteArray, QByteArray> left;
        for (const auto &[path, file] : m_files.asKeyValueRange()) {
            QByteArray content = file.content;
            const int luck = random.bounded(4); // nothing, everything, some writes, some sectors
            bool removed = file.content.isNull();
            for (const DiskEvent &event : file.unsynced) {
                const bool last = &event == &file.unsynced.last();
                if (event.kind == DiskEvent::Kind::Remove && !last) { // it was made again: that SQLite may rely on
                    content.clear();
                    continue;
                }
                if (luck == 0 || (luck == 2 && random.bounded(2))) continue;
                if (luck == 3 && event.kind == DiskEvent::Kind::Write) tear(content, event, random);
                else apply(content, event);
                removed = event.kind == DiskEvent::Kind::Remove;
            }
            if (!removed) left.insert(path, content);
        }
        return left;
    }

private:
    struct File {
        QByteArray content;
        QList<DiskEvent> unsynced;
    };
    static void apply(QByteArray &content, const DiskEvent &event)
    {
        const qsizetype offset = qsizetype(event.offset);
        switch (event.kind) {
        case DiskEvent::Kind::Write:
            if (content.size() < offset + event.octets.size()) content.resize(offset + event.octets.size(), '\0');
            std::ranges::copy(event.octets, content.begin() + offset);
            break;
        case DiskEvent::Kind::Truncate: content.resize(offset, '\0'); break;
        case DiskEvent::Kind::Remove: content = {}; break;
        case DiskEvent::Kind::Sync: break;
        }
    }
    static void tear(QByteArray &content, const DiskEvent &write, QRandomGenerator &random)
    {
        constexpr qsizetype sector = 512;
        for (qsizetype at = 0; at < write.octets.size(); at += sector)
            if (random.bounded(2))
                apply(content, {write.kind, {}, write.offset + at, write.octets.sliced(at, std::min(sector, write.octets.size() - at))});
    }

    QMap<QByteArray, File> m_files;
};

QByteArray check(const QString &path)
{
    sqlite3 *db = nullptr;
    QByteArray said = "it cannot be opened";
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK) {
        const auto keep = [](void *to, int, char **values, char **) {
            *static_cast<QByteArray *>(to) = values[0];
            return 0;
        };
        sqlite3_exec(db, "PRAGMA integrity_check", keep, &said, nullptr);
    }
    sqlite3_close(db);
    return said;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT
    std::vector<DiskEvent> m_events;
    bool m_recording = false;
    struct Mark {
        std::size_t events; ///< so many had happened when the person was told of these
        QMap<OperationId, Operation> journal;
    };
    std::vector<Mark> m_marks;
    QMap<QString, QByteArray> m_kept; ///< files of appends, that are synced apart from the database

    void mark(Fixture &f)
    {
        Mark mark{m_events.size(), {}};
        for (const Operation &operation : f.writer->operations(account)) mark.journal.insert(operation.id, operation);
        m_marks.push_back(mark);
        for (const QString &name : QDir(f.paths.files()).entryList(QDir::Files)) {
            QFile file(f.paths.files() + u'/' + name);
            if (!m_kept.contains(name) && file.open(QIODevice::ReadOnly)) m_kept.insert(name, file.readAll());
        }
    }
    void step(Fixture &f, FolderId inbox, QRandomGenerator &random, std::uint32_t &next)
    {
        const auto some = [&] {
            std::vector<MessageKey> keys;
            const auto entries = f.reader->listEntries(inbox);
            for (int i = 1 + random.bounded(3); i > 0 && !entries.empty(); --i)
                keys.push_back(entries[std::size_t(random.bounded(int(entries.size())))].key);
            return keys;
        };
        const QList<Operation> journal = f.writer->operations(account);
        const FolderId archive = f.id("Archive");
        switch (random.bounded(9)) {
        case 0:
        case 1: (void)f.writer->enqueue(wish::ChangeFlags{inbox, some(), FlagSet(Flag::Flagged), FlagSet(Flag::Seen)}); break;
        case 2: (void)f.writer->enqueue(wish::Move{inbox, some(), archive}); break;
        case 3: QVERIFY(f.writer->enqueue(wish::Append{archive, QByteArray(1 + random.bounded(9000), 'x'), {}, 0})); break;
        case 4: (void)f.writer->enqueue(wish::CreateFolder{account, "New" + QByteArray::number(random.bounded(1000))}); break;
        case 5:
            if (!journal.isEmpty()) QVERIFY(f.writer->setOperationState(journal.first().id, Operation::State::Sent));
            break;
        case 6:
            if (!journal.isEmpty()) QVERIFY(f.writer->finishOperation(journal.first().id));
            break;
        case 7: {
            std::vector<MessageSummary> more;
            for (int i = 0; i < 40; ++i) more.push_back(summary(next++));
            QVERIFY(f.writer->applyMessages(inbox, more));
            break;
        }
        case 8: QVERIFY(f.writer->markLevel(inbox, Uid{next}, ModSeq{next})); break;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
        test::watchDisk([this](const DiskEvent &event) {
            if (m_recording) m_events.push_back(event);
        });
        QRandomGenerator random(12);
        m_recording = true;
        Fixture f;
        std::uint32_t next = 101;
        mark(f);
        const FolderId inbox = f.fill("INBOX", 100);
        for (int i = 0; i < 300; ++i) {
            step(f, inbox, random, next);
            mark(f);
            if (i % 80 == 79) { // closing writes the logs back into the databases, and removes them
                f.reopen();
                mark(f);
            }
        }
        f.reader.reset();
        f.writer.reset();
        m_recording = false;
        for (DiskEvent &event : m_events) event.path = event.path.mid(QFile::encodeName(f.dir.path()).size());
        qInfo("%zu writes, syncs and the like", m_events.size());
        QVERIFY(m_events.size() > 1000);
    }

    void powerCut()
    {
        QRandomGenerator random(500);
        int kept = 0;
        for (int image = 0; image < 500; ++image) {
            const std::size_t point = m_marks.front().events + std::size_t(random.bounded(int(m_events.size() - m_marks.front().events)));
            Disk disk;
            for (std::size_t i = 0; i < point; ++i) disk.take(m_events[i]);
            QTemporaryDir dir;
            const Paths paths{.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
            QVERIFY(makePrivateDirectory(paths.cacheDir) && makePrivateDirectory(paths.files()));
            for (const auto &[path, content] : disk.cut(random).asKeyValueRange()) {
                QFile file(dir.path() + QFile::decodeName(path));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            }
            for (const auto &[name, content] : m_kept.asKeyValueRange()) {
                QFile file(paths.files() + u'/' + name);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            }
            const QByteArray where = "image " + QByteArray::number(image) + ", after " + QByteArray::number(point) + " events";
            auto writer = Writer::open(paths);
            QVERIFY2(writer, where + ": " + (writer ? QByteArray() : writer.error().detail.toUtf8()));
            QVERIFY2((*writer)->openReport().cacheSetAside.isEmpty(), where);
            QCOMPARE((*writer)->openReport().damagedOperations, 0);
            // What was told before the cut is there; what was being written may be.
            const auto after = std::ranges::upper_bound(m_marks, point, {}, &Mark::events);
            const QMap<OperationId, Operation> &before = std::prev(after)->journal;
            const QMap<OperationId, Operation> &next = after == m_marks.end() ? before : after->journal;
            QMap<OperationId, Operation> here;
            for (const Operation &operation : (*writer)->operations(account)) here.insert(operation.id, operation);
            for (const auto &[id, operation] : before.asKeyValueRange())
                if (next.value(id) == operation) {
                    QVERIFY2(here.value(id) == operation, where + ": a wish is lost");
                    ++kept;
                }
            for (const auto &[id, operation] : here.asKeyValueRange()) {
                QVERIFY2(before.contains(id) || next.contains(id), where + ": a wish came back");
                if (operation.kind == Operation::Kind::Append) QVERIFY2(!(*writer)->appendContent(operation).isNull(), where);
            }
            writer->reset();
            QVERIFY2(check(paths.journal()) == "ok", where + ": " + check(paths.journal()));
            QVERIFY2(check(paths.cache()) == "ok", where + ": " + check(paths.cache()));
        }
        QVERIFY(kept > 500); // there was something to lose
    }

    /// Never another wish than the one that was written, and none that is missing without a word.
    void turnedBit()
    {
        Fixture f;
        const FolderId inbox = f.fill("INBOX", 60);
        for (std::uint32_t uid = 1; uid <= 60; ++uid)
            QVERIFY(f.writer->enqueue(
                wish::ChangeFlags{inbox, {f.key(inbox, uid)}, FlagSet::fromAtoms({"$Label" + QByteArray::number(uid)}), {}}));
        QMap<OperationId, Operation> wished;
        for (const Operation &operation : f.writer->operations(account)) wished.insert(operation.id, operation);
        f.reader.reset();
        f.writer.reset();
        QFile original(f.paths.journal());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray sound = original.readAll();
        QRandomGenerator random(200);
        int refused = 0, setAside = 0, none = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray turned = sound;
            const qsizetype bit = random.bounded(int(sound.size()) * 8);
            turned[bit / 8] = char(turned[bit / 8] ^ (1 << bit % 8));
            QTemporaryDir dir;
            const Paths paths{.cacheDir = dir.path() + QStringLiteral("/cache"), .dataDir = dir.path() + QStringLiteral("/data")};
            QVERIFY(makePrivateDirectory(paths.dataDir));
            QFile file(paths.journal());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(turned) == turned.size());
            file.close();
            const QByteArray where = "octet " + QByteArray::number(bit / 8);
            auto writer = Writer::open(paths);
            if (!writer) {
                ++refused;
                QVERIFY2(writer.error().kind == Error::Kind::Storage && writer.error().detail.contains(paths.journal()), where);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll() == turned, where + ": it was changed");
                continue;
            }
            const QList<Operation> here = (*writer)->operations(account);
            const int damaged = (*writer)->openReport().damagedOperations;
            ++(damaged ? setAside : none);
            for (const Operation &operation : here) QVERIFY2(wished.value(operation.id) == operation, where + ": another wish");
            QVERIFY2(here.size() + damaged >= wished.size(), where + ": " + QByteArray::number(here.size()) + " wishes left");
        }
        qInfo("200 turned bits: %d without effect, %d with a wish set aside, %d refused", none, setAside, refused);
        QVERIFY(setAside > 0);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
