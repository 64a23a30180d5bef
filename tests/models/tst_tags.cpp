// SPDX-License-Identifier: GPL-3.0-or-later
// Names and colours of tags, how two computers agree on them, and what of a file or a server is believed.
#include "models/flagmodel.h"
#include "models/tagmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::models;

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thunderbirdsLabelsAreKnown()
    {
        const TagModel tags;
        QCOMPARE(tags.rowCount(), 5);
        QCOMPARE(tags.name("$Label2"), QStringLiteral("Work"));
        QCOMPARE(tags.color("$LABEL1"), QColor(0xff, 0, 0));
        QVERIFY(TagModel::isTag("$label5"));
        QVERIFY(TagModel::isTag("urgent"));
        QVERIFY(!TagModel::isTag("$Forwarded"));
        QVERIFY(!TagModel::isTag("\\Seen"));
    }

    void namesAreReadable_data()
    {
        QTest::addColumn<QByteArray>("keyword");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("urgent") << QStringLiteral("urgent");
        QTest::newRow("underscore") << QByteArray("to_do") << QStringLiteral("to do");
        QTest::newRow("UTF-7") << QByteArray("gr[FC]n") << QStringLiteral("grün"); // as the codec below writes it
        QTest::newRow("flag") << QByteArray("\\Flagged") << QStringLiteral("Starred");
        QTest::newRow("control") << QByteArray("a\x1b[b") << QStringLiteral("a\uFFFD[b");
    }
    void namesAreReadable()
    {
        QFETCH(QByteArray, keyword);
        QFETCH(QString, name);
        TagModel tags;
        tags.setCodec([](const QByteArray &text) { return QString::fromUtf8(QByteArray(text).replace("[FC]", "ü")); },
                      [](const QString &text) { return QString(text).replace(u'ü', QLatin1String("[FC]")).toLatin1(); });
        QCOMPARE(tags.name(keyword), name);
    }

    void keywordsAreAtoms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("keyword");
        QTest::newRow("plain") << QStringLiteral(" Urgent ") << QByteArray("Urgent");
        QTest::newRow("spaces") << QStringLiteral("so  so") << QByteArray("so_so");
        QTest::newRow("specials") << QStringLiteral("a(b)*%\"\\]{") << QByteArray("a_b_______");
        QTest::newRow("nothing") << QStringLiteral("   ") << QByteArray();
        QTest::newRow("not ASCII without a codec") << QStringLiteral("grün") << QByteArray();
        QTest::newRow("the name of a label") << QStringLiteral("work") << QByteArray("$label2");
    }
    void keywordsAreAtoms()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, keyword);
        QCOMPARE(TagModel().keywordFor(name), keyword);
    }

    void changesAreToldAndKeptInOrder()
    {
        TagModel tags;
        QSignalSpy changed(&tags, &TagModel::changed);
        tags.rename("$label1", QStringLiteral("  Very   important "));
        QCOMPARE(tags.name("$Label1"), QStringLiteral("Very important"));
        tags.recolor("mine", QColor(1, 2, 3));
        QCOMPARE(tags.keywords().last(), QByteArray("mine"));
        QCOMPARE(tags.color("MINE"), QColor(1, 2, 3));
        tags.move(5, -1);
        QCOMPARE(tags.keywords().at(4), QByteArray("mine"));
        tags.move(0, -1); // it is the first already
        tags.remove("$label2");
        QVERIFY(!tags.keywords().contains("$label2"));
        QCOMPARE(tags.name("$label2"), QStringLiteral("Work"));
        QCOMPARE(changed.count(), 4);
        tags.rename("$label2", QStringLiteral("Office"));
        QVERIFY(tags.keywords().contains("$label2"));
    }

    /// What another computer removed later is removed here; what was renamed here later stays.
    void theLaterChangeCounts()
    {
        const QList<Tag> ours{{.keyword = "a", .name = QStringLiteral("ours"), .changed = 20}, {.keyword = "b", .changed = 5}};
        const QList<Tag> theirs{{.keyword = "B", .changed = 6, .removed = true},
                                {.keyword = "A", .name = QStringLiteral("theirs"), .changed = 10},
                                {.keyword = "c", .changed = 1}};
        const QList<Tag> merged = mergedTags(ours, theirs);
        QCOMPARE(merged.size(), 3);
        QCOMPARE(merged.at(0).name, QStringLiteral("ours"));
        QVERIFY(merged.at(1).removed);
        QCOMPARE(merged.at(2).keyword, QByteArray("c"));
        QCOMPARE(mergedTags(merged, theirs), merged);
        QCOMPARE(mergedTags(mergedTags(theirs, ours), merged).size(), 3);
    }

    void jsonIsReadAsItWasWritten()
    {
        const QList<Tag> tags{{.keyword = "a", .name = QString::fromUtf8("Grüße \"<b>\""), .color = 0x0a0b0c, .changed = 1700000000000},
                              {.keyword = "b", .changed = 2, .removed = true}};
        QCOMPARE(tagsFromJson(tagsToJson(tags)), tags);
    }

    void nonsenseIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("count"); // -1: not ours
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("text") << QByteArray("hello") << -1;
        QTest::newRow("other") << QByteArray("{\"tags\":7}") << -1;
        QTest::newRow("none") << QByteArray("{\"tags\":[]}") << 0;
        QTest::newRow("no keyword") << QByteArray("{\"tags\":[{\"color\":\"#000000\"}]}") << 0;
        QTest::newRow("bad color") << QByteArray("{\"tags\":[{\"keyword\":\"a\",\"color\":\"red\"}]}") << 0;
        QTest::newRow("before time") << QByteArray("{\"tags\":[{\"keyword\":\"a\",\"color\":\"#000000\",\"changed\":-1}]}") << 0;
        QTest::newRow("twice") << QByteArray(
                                      "{\"tags\":[{\"keyword\":\"a\",\"color\":\"#000000\"},{\"keyword\":\"A\",\"color\":\"#000001\"}]}")
                               << 1;
        QTest::newRow("huge") << QByteArray("{\"tags\":[]}").leftJustified(300 * 1024, ' ') << -1;
    }
    void nonsenseIsNotBelieved()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, count);
        const auto tags = tagsFromJson(json);
        QCOMPARE(tags ? int(tags->size()) : -1, count);
    }

    /// Where the server lets new keywords be kept, each known tag can be set; its row has the name and the colour.
    void flagsHaveTheNamesOfTags()
    {
        TagModel tags;
        FlagModel flags(&tags);
        FolderFlags folder;
        folder.folder = FolderId{1};
        folder.permanent = FlagSet::fromAtoms({"\\Seen", "to_do"});
        flags.applyFolderFlags(folder);
        QCOMPARE(flags.rowCount(), 2);
        folder.newKeywords = true;
        flags.applyFolderFlags(folder);
        QCOMPARE(flags.rowCount(), 7);
        tags.rename("to_do", QStringLiteral("Errands"));
        const auto rows = flags.match(flags.index(0), FlagModel::AtomRole, QByteArray("to_do"), 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().data().toString(), QStringLiteral("Errands"));
        QCOMPARE(rows.first().data(FlagModel::ColorRole).value<QColor>(), tags.color("to_do"));
        QVERIFY(!flags.index(0).data(FlagModel::ColorRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
