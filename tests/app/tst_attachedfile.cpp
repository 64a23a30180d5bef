// SPDX-License-Identifier: GPL-3.0-or-later
// A file becomes a part of a letter as a whole, or not at all, and the person is told which and why.
#include "app/attachedfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype large = 5'000'000; // octets: several pieces

struct Folders {
    QTemporaryDir from, kept;

    QString write(const QString &name, const QByteArray &octets) const
    {
        QFile file(from.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size()) return {};
        return file.fileName();
    }
    std::expected<LetterPart, Error> attach(const QString &path, const store::GoOn &goOn = {}) const
    {
        return app::attachedFile(QUrl::fromLocalFile(path), kept.path(), goOn);
    }
    QStringList files() const { return QDir(kept.path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const LetterPart &part) const
    {
        QFile file(kept.filePath(part.file));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QByteArray noise(qsizetype octets)
{
    QByteArray result(octets, Qt::Uninitialized);
    for (qsizetype i = 0; i < octets; ++i) result[i] = char((i * 7 + i / 251) % 256);
    return result;
}

} // namespace

class TestAttachedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeInPieces()
    {
        Folders f;
        const QByteArray octets = noise(large);
        QList<quint64> told;
        const auto part = f.attach(f.write(u"Gezeiten & mehr.pdf"_s, octets), [&told](quint64 done) {
            told << done;
            return true;
        });
        QVERIFY(part);
        QCOMPARE(part->name, u"Gezeiten & mehr.pdf"_s);
        QCOMPARE(part->type, "application/pdf");
        QCOMPARE(part->octets, quint64(large));
        QCOMPARE(f.content(*part), octets);
        QVERIFY(told.size() > 3 && std::ranges::is_sorted(told));
        QCOMPARE(told.last(), quint64(large));
    }

    void anEmptyOne()
    {
        Folders f;
        const auto part = f.attach(f.write(u"nothing.txt"_s, {}));
        QVERIFY(part);
        QCOMPARE(part->octets, 0U);
        QCOMPARE(f.files().size(), 1);
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << u"gone.txt"_s << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"is not a file that can be attached"_s;
    }
    void whatIsNoFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        Folders f;
        QVERIFY(QDir(f.from.path()).mkdir(u"folder"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(f.from.filePath(u"pipe"_s)).constData(), 0600), 0);
        const auto part = f.attach(f.from.filePath(name));
        QVERIFY(!part);
        QVERIFY2(part.error().detail.contains(words) && part.error().detail.contains(name), qPrintable(part.error().detail));
        QVERIFY(f.files().isEmpty());
    }

    void elsewhere()
    {
        Folders f;
        const auto part = app::attachedFile(QUrl(u"smb://server/file.txt"_s), f.kept.path());
        QVERIFY(!part && part.error().detail.contains(u"not on this computer"_s));
    }

    void withoutTheRight()
    {
        Folders f;
        const QString path = f.write(u"secret.txt"_s, "x");
        QVERIFY(QFile::setPermissions(path, {}));
        const auto part = f.attach(path);
        if (::geteuid() == 0) { // whom no right stops
            QVERIFY(part);
            return;
        }
        QVERIFY(!part);
        QVERIFY2(part.error().detail.contains(u"secret.txt"_s), qPrintable(part.error().detail));
        QVERIFY(part.error().detail.contains(u"cannot be read"_s));
    }

    void changedWhileItIsRead_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("longer") << 0;
        QTest::newRow("shorter") << 1;
        QTest::newRow("other octets") << 2;
    }
    void changedWhileItIsRead()
    {
        QFETCH(int, how);
        Folders f;
        const QString path = f.write(u"growing.log"_s, noise(large));
        QFile other(path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        bool changed = false;
        const auto part = f.attach(path, [&](quint64) {
            if (std::exchange(changed, true)) return true;
            if (how == 1) return other.resize(large / 2);
            if (how == 0) other.seek(large);
            const bool written = other.write("change") == 6 && other.flush();
            timespec later[2]{{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, {.tv_sec = 2'000'000'000, .tv_nsec = 0}};
            return written && ::futimens(other.handle(), later) == 0; // as a moment later would
        });
        QVERIFY(changed);
        QVERIFY(!part);
        QVERIFY2(part.error().detail.contains(u"growing.log"_s) && part.error().detail.contains(u"was changed"_s),
                 qPrintable(part.error().detail));
        QVERIFY(f.files().isEmpty());
    }

    void givenUp()
    {
        Folders f;
        const auto part = f.attach(f.write(u"large.bin"_s, noise(large)), [](quint64 done) { return done < 2'500'000; });
        QVERIFY(!part);
        QCOMPARE(part.error().kind, Error::Kind::Cancelled);
        QVERIFY(f.files().isEmpty());
    }

    void fullDisk()
    {
        Folders f;
        const QString path = f.write(u"large.bin"_s, noise(large));
        rlimit was{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = was;
        tight.rlim_cur = 3'000'000; // every file of this process
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto part = f.attach(path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
        QVERIFY(!part);
        QCOMPARE(part.error().kind, Error::Kind::Storage);
        QVERIFY2(explain(part.error()).contains(u"large.bin"_s), qPrintable(explain(part.error())));
        QVERIFY(f.files().isEmpty());
        QVERIFY(f.attach(path));
    }
};

QTEST_GUILESS_MAIN(TestAttachedFile)
#include "tst_attachedfile.moc"
