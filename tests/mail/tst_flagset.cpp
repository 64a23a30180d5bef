// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/flagset.h"
#include "mail/folder.h"
#include "mail/message.h"
#include "mail/plaintext.h"

#include <QTest>

using namespace godwit;

/// The small values: flags, a folder's name, a part's kind, one line of foreign text.
class TestFlagSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAndOrder();
    void addAndRemove();
    void algebra();
    void folderNames_data();
    void folderNames();
    void attachments();
    void oneLineIsHarmless();
};

void TestFlagSet::caseAndOrder()
{
    const FlagSet flags = FlagSet::fromAtoms({"work", "\\ANSWERED", "$Label1", "", "WORK", "\\seen", "\\Strange", "$label1"});
    QCOMPARE(flags.toAtoms(), (QByteArrayList{"\\Seen", "\\Answered", "$Label1", "\\Strange", "work"}));
    QVERIFY(flags.contains(QByteArray("$LABEL1")));
    QVERIFY(flags.contains(QByteArray("\\SEEN")));
    QVERIFY(!flags.contains(Flag::Deleted));
    QVERIFY(FlagSet::fromAtoms({"A", "b"}) == FlagSet::fromAtoms({"B", "a"}));
    QVERIFY(!(FlagSet::fromAtoms({"A"}) == FlagSet::fromAtoms({"B"})));
}

void TestFlagSet::addAndRemove()
{
    FlagSet flags;
    flags.add("zeta");
    flags.add("Alpha");
    flags.add("ALPHA");
    flags.add("");
    flags.add("\\Flagged");
    QCOMPARE(flags.keywords(), (QByteArrayList{"Alpha", "zeta"}));
    flags.remove("alpha");
    flags.remove("absent");
    flags.remove("\\flagged");
    QCOMPARE(flags.toAtoms(), QByteArrayList{"zeta"});
    flags.remove("ZETA");
    QVERIFY(flags.isEmpty());
}

void TestFlagSet::algebra()
{
    const FlagSet a = FlagSet::fromAtoms({"\\Seen", "x", "y"}), b = FlagSet::fromAtoms({"\\Draft", "Y", "z"});
    QCOMPARE(a.united(b).toAtoms(), (QByteArrayList{"\\Seen", "\\Draft", "x", "y", "z"}));
    QCOMPARE(a.subtracted(b).toAtoms(), (QByteArrayList{"\\Seen", "x"}));
}

void TestFlagSet::folderNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("name");
    QTest::newRow("nested") << QStringLiteral("a/b/c") << '/' << QStringLiteral("c");
    QTest::newRow("top") << QStringLiteral("INBOX") << '.' << QStringLiteral("INBOX");
    QTest::newRow("flat") << QStringLiteral("a/b") << '\0' << QStringLiteral("a/b");
    QTest::newRow("trailing delimiter") << QStringLiteral("a/b/") << '/' << QStringLiteral("b");
    QTest::newRow("only the delimiter") << QStringLiteral("/") << '/' << QString();
}

void TestFlagSet::folderNames()
{
    QFETCH(QString, path);
    QFETCH(char, delimiter);
    Folder folder;
    folder.path = path;
    folder.delimiter = delimiter;
    QTEST(folder.name(), "name");
}

void TestFlagSet::attachments()
{
    Part part;
    QVERIFY(!part.isAttachment());
    part.parameters = {{"charset", QStringLiteral("utf-8")}, {"name", QStringLiteral("old.txt")}};
    QCOMPARE(part.fileName(), QStringLiteral("old.txt"));
    part.dispositionParameters = {{"filename", QStringLiteral("new.txt")}};
    QCOMPARE(part.fileName(), QStringLiteral("new.txt"));
    QVERIFY(part.isAttachment());

    Part image;
    image.type = "image";
    QVERIFY(image.isAttachment());
    image.contentId = "pic@here";
    QVERIFY(!image.isAttachment());
    image.disposition = "attachment";
    QVERIFY(image.isAttachment());
    Part multipart;
    multipart.type = "multipart";
    multipart.disposition = "attachment";
    QVERIFY(!multipart.isAttachment());
}

void TestFlagSet::oneLineIsHarmless()
{
    QCOMPARE(oneLine(u"  a\r\n\tb\u2028c "), QStringLiteral("a b c"));
    QCOMPARE(oneLine(u"gpj.\u202Eexe\u202C \u2066x\u2069"), QStringLiteral("gpj.exe x"));
    QCOMPARE(oneLine(u"\u001B]0;pwn\u0007"), QStringLiteral("\uFFFD]0;pwn\uFFFD"));
    QCOMPARE(oneLine(u"<img src=/etc/x>"), QStringLiteral("<img src=/etc/x>")); // escaping is for whoever makes markup
    QCOMPARE(oneLine(u"\u05D0\u200F \u0645\u06CC\u200C\u062E"), QStringLiteral("\u05D0\u200F \u0645\u06CC\u200C\u062E"));
    QCOMPARE(oneLine(u"\U0001F426ab", 3), QStringLiteral("\U0001F426a\u2026"));
    QCOMPARE(oneLine(u"abc", 3), QStringLiteral("abc"));
    const char16_t broken[] = {u'a', 0xD83D, u'b', 0xDC26};
    QCOMPARE(oneLine(QStringView(broken, 4)), QStringLiteral("a\uFFFDb\uFFFD"));
    QCOMPARE(isolated(u"x"), QStringLiteral("\u2068x\u2069"));
}

QTEST_APPLESS_MAIN(TestFlagSet)
#include "tst_flagset.moc"
