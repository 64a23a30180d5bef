// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtext.h"
#include "imap/capabilities.h"
#include "imap/commands/access.h"
#include "imap/commands/connection.h"
#include "imap/commands/listing.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/metadata.h"
#include "imap/commands/notify.h"
#include "imap/decoder.h"
#include "wire.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;

/// What is said about mailboxes: each form that an RFC allows, read strictly, and forms that it does not; and what goes out.
class TestMailboxData : public QObject
{
    Q_OBJECT

private:
    static QByteArray read(const QByteArray &text, QuirkSet tolerated = noQuirks)
    {
        const auto message = decode(Frame{"* " + text, {}}, {}, tolerated);
        return message ? scenario::textOf(std::get<Response>(*message)) : QByteArray();
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("meaning");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &meaning) {
            QTest::newRow(name) << text << meaning;
        };
        row("LIST/plain", "LIST (\\Noselect \\Marked) \"/\" ~/Mail/foo", "LIST (\\Noselect \\Marked) / ~/Mail/foo");
        row("LIST/flat", "LIST () NIL INBOX", "LIST () NIL INBOX");
        row("LIST/escaped delimiter", "LIST () \"\\\\\" \"a\\\\b\"", "LIST () \\ a\\b");
        row("LIST/literal", "LIST () \"/\" {4}\r\na\r\nb", "LIST () / a\r\nb");
        row("LIST/utf8", "LIST () \"/\" \"Entw\xc3\xbcrfe\"", "LIST () / Entw\xc3\xbcrfe");
        row("CHILDREN/attributes", "LIST (\\HasChildren) \".\" x", "LIST (\\HasChildren) . x");
        row("SPECIAL-USE/attributes", "LIST (\\HasNoChildren \\Important \\All) \"/\" x", "LIST (\\HasNoChildren \\Important \\All) / x");
        row("LSUB/plain", "LSUB () \".\" #news.comp", "LSUB () . #news.comp");
        row("LIST-EXTENDED/childinfo", "LIST () \"/\" x (\"CHILDINFO\" (\"SUBSCRIBED\"))", "LIST () / x childinfo=SUBSCRIBED");
        row("LIST-EXTENDED/oldname", "LIST () \"/\" x (OLDNAME (inbox))", "LIST () / x oldname=INBOX");
        row("LIST-EXTENDED/empty", "LIST () \"/\" x ()", "LIST () / x");
        row("LIST-EXTENDED/unknown", "LIST () \"/\" x (a 1:3,5 B (c (d \"e\")))", "LIST () / x A=1:3,5 B=(c (d \"e\"))");
        row("STATUS/empty", "STATUS x ()", "STATUS x");
        row("STATUS=SIZE/63 bits", "STATUS x (SIZE 9223372036854775807)", "STATUS x size=9223372036854775807");
        row("APPENDLIMIT/none", "STATUS x (APPENDLIMIT NIL)", "STATUS x appendlimit=none");
        row("OBJECTID/status", "STATUS x (MAILBOXID (F-_9))", "STATUS x mailboxid=F-_9");
        row("QUOTA/deleted", "STATUS x (DELETED 3 DELETED-STORAGE 4294967296)", "STATUS x deleted=3 deleted-storage=4294967296");
        row("NAMESPACE/extensions",
            "NAMESPACE ((\"\" \"/\" \"TRANSLATION\" (\"Eigene\") \"X-PARAM\" (\"a\" \"b\"))) NIL ((\"#a\" NIL)(\"#b/\" \"/\"))",
            "NAMESPACE 1 0 2");
        row("ACL/two", "ACL INBOX Fred rwipslxcetda -Chris \"\"", "ACL INBOX Fred=rwipslxcetda -Chris=");
        row("ACL/nobody", "ACL INBOX", "ACL INBOX");
        row("ACL/literal identifier", "ACL {5}\r\ninbox {3}\r\na b lr", "ACL INBOX a b=lr");
        row("ACL/listrights", "LISTRIGHTS ~/Mail/saved smith la r swicdkxte", "LISTRIGHTS ~/Mail/saved smith \"la\" (r swicdkxte)");
        row("ACL/listrights, nothing required", "LISTRIGHTS x anyone \"\" l", "LISTRIGHTS x anyone \"\" (l)");
        row("ACL/listrights, nothing optional", "LISTRIGHTS x anyone lr", "LISTRIGHTS x anyone \"lr\" ()");
        row("ACL/myrights", "MYRIGHTS INBOX rwiptsldaex", "MYRIGHTS INBOX \"rwiptsldaex\"");
        row("ACL/myrights, none", "MYRIGHTS INBOX \"\"", "MYRIGHTS INBOX \"\"");
        row("QUOTA/storage", "QUOTA \"\" (STORAGE 10 512)", "QUOTA \"\" STORAGE=10/512");
        row("QUOTA/Gmail", "QUOTA \"\" (storage 26 9223372036854775807)", "QUOTA \"\" STORAGE=26/9223372036854775807");
        row("QUOTA/four resources", "QUOTA !partition/sda4 (STORAGE 104 10923847 MESSAGE 1 2 MAILBOX 3 4 ANNOTATION-STORAGE 5 6)",
            "QUOTA \"!partition/sda4\" STORAGE=104/10923847 MESSAGE=1/2 MAILBOX=3/4 ANNOTATION-STORAGE=5/6");
        row("QUOTA/no limit", "QUOTA \"#user/alice\" ()", "QUOTA \"%23user/alice\"");
        row("QUOTA/roots", "QUOTAROOT comp.mail.mime \"a b\" \"\"", "QUOTAROOT comp.mail.mime \"a b\" \"\"");
        row("QUOTA/no root", "QUOTAROOT INBOX", "QUOTAROOT INBOX");
        row("METADATA/value", "METADATA inbox (/shared/comment \"x\")", "METADATA \"INBOX\" /shared/comment=\"x\"");
        row("METADATA/server", "METADATA \"\" (/shared/admin NIL)", "METADATA \"\" /shared/admin=NIL");
        row("METADATA/literals", QByteArray("METADATA x (/private/a {3}\r\n\"\r\n \"/private/b\" ~{3}\r\na\0b)", 55),
            "METADATA \"x\" /private/a=\"%22%0D%0A\" /private/b=\"a%00b\"");
        row("METADATA/empty value", "METADATA x (/private/a \"\")", "METADATA \"x\" /private/a=\"\"");
        row("METADATA/changed", "METADATA \"\" /shared/comment /private/x", "METADATA \"\" changed=/shared/comment,/private/x");
        row("LANGUAGE/list", "LANGUAGE (EN DE \"IT\" i-default)", "LANGUAGE EN DE IT i-default");
        row("I18NLEVEL/comparator", "COMPARATOR i;unicode-casemap", "COMPARATOR i;unicode-casemap");
        row("I18NLEVEL/comparators", "COMPARATOR \"i;basic\" (\"i;basic\" i;octet)", "COMPARATOR i;basic i;basic i;octet");
        row("ID/nil", "ID NIL", "ID 0");
        row("ID/fields", "ID (\"name\" \"Cyrus\" \"version\" NIL \"os\" {3}\r\na\"b)", "ID 3");
        row("ENABLE/several", "ENABLED CONDSTORE imap4rev2", "ENABLED CONDSTORE IMAP4REV2");
        row("ENABLE/none", "ENABLED", "ENABLED");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, meaning);
        QCOMPARE(read(text), meaning);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"ACL",
                                 "ACL (INBOX) a lr",
                                 "ACL INBOX a",
                                 "ACL INBOX a lr b",
                                 "ACL INBOX (a lr)",
                                 "ACL INBOX a lr)",
                                 "LISTRIGHTS INBOX",
                                 "LISTRIGHTS INBOX a",
                                 "LISTRIGHTS INBOX a (lr)",
                                 "MYRIGHTS INBOX",
                                 "MYRIGHTS INBOX lr s",
                                 "MYRIGHTS INBOX ()",
                                 "QUOTA (STORAGE 1 2)",
                                 "QUOTA \"\" STORAGE 1 2",
                                 "QUOTA \"\" (STORAGE 1)",
                                 "QUOTA \"\" (STORAGE 1 x)",
                                 "QUOTA \"\" (STORAGE 1 9223372036854775808)",
                                 "QUOTA \"\" (STORAGE 1 99999999999999999999999)",
                                 "QUOTA \"\" ((STORAGE 1 2))",
                                 "QUOTA \"\" (STORAGE 1 2",
                                 "QUOTAROOT",
                                 "QUOTAROOT INBOX (\"\")",
                                 "METADATA INBOX",
                                 "METADATA INBOX ()x",
                                 "METADATA INBOX (/a)",
                                 "METADATA INBOX (/a (\"b\"))",
                                 "METADATA INBOX (/a b)",
                                 "METADATA INBOX (/a \"b\"",
                                 "METADATA INBOX /a (/b \"c\")",
                                 "METADATA (/a \"b\")",
                                 "LANGUAGE",
                                 "LANGUAGE EN",
                                 "LANGUAGE ((EN))",
                                 "COMPARATOR",
                                 "COMPARATOR (a)",
                                 "COMPARATOR a b",
                                 "NAMESPACE ((\"\" NIL))",
                                 "NAMESPACE NIL NIL",
                                 "NAMESPACE ((\"\")) NIL NIL",
                                 "NAMESPACE (\"\" \"/\") NIL NIL",
                                 "ID",
                                 "ID (name \"x\")",
                                 "ID (\"name\")",
                                 "STATUS x (MAILBOXID x)",
                                 "LIST () \"/\" x (CHILDINFO x)",
                                 "LIST () \"/\" x(\"A\" 1)"})
            QTest::newRow(text) << QByteArray(text);
        const QByteArray deep(200, '(');
        QTest::newRow("LIST nested") << "LIST () \"/\" x (A " + deep + QByteArray(200, ')') + ')';
        QTest::newRow("METADATA nested") << "METADATA x " + deep;
        QTest::newRow("NAMESPACE nested") << "NAMESPACE ((\"\" \"/\" \"X\" " + deep;
    }

    void refuses() // also with every tolerance: nothing of it is guessed at
    {
        QFETCH(QByteArray, text);
        QCOMPARE(read(text, allQuirks), QByteArray());
    }

    void straySpacesAreTolerated()
    {
        QCOMPARE(read("ACL INBOX  a  lr ", allQuirks), QByteArray("ACL INBOX a=lr"));
        QCOMPARE(read("QUOTAROOT INBOX \"\" ", allQuirks), QByteArray("QUOTAROOT INBOX \"\""));
        QCOMPARE(read("QUOTA \"\"  ( STORAGE  1  2 ) ", allQuirks), QByteArray("QUOTA \"\" STORAGE=1/2"));
        QCOMPARE(read("QUOTAROOT INBOX "), QByteArray());
    }

    void codes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("meaning");
        QTest::newRow("OBJECTID/code") << QByteArray("MAILBOXID (F-1)") << QByteArray("MAILBOXID F-1");
        QTest::newRow("METADATA/longentries") << QByteArray("METADATA LONGENTRIES 2199") << QByteArray("METADATA LONGENTRIES 2199");
        QTest::newRow("METADATA/maxsize") << QByteArray("metadata maxsize 1024") << QByteArray("METADATA MAXSIZE 1024");
        QTest::newRow("METADATA/toomany") << QByteArray("METADATA TOOMANY") << QByteArray("METADATA TOOMANY");
        QTest::newRow("METADATA/noprivate") << QByteArray("METADATA NOPRIVATE") << QByteArray("METADATA NOPRIVATE");
        QTest::newRow("NOTIFY/badevent") << QByteArray("BADEVENT (MessageNew FlagChange)") << QByteArray("BADEVENT MessageNew,FlagChange");
        QTest::newRow("NOTIFY/overflow") << QByteArray("NOTIFICATIONOVERFLOW") << QByteArray("NOTIFICATIONOVERFLOW");
        QTest::newRow("INPROGRESS/bare") << QByteArray("INPROGRESS") << QByteArray("INPROGRESS  ?/?");
        QTest::newRow("INPROGRESS/nil") << QByteArray("INPROGRESS (NIL NIL NIL)") << QByteArray("INPROGRESS  ?/?");
        QTest::newRow("INPROGRESS/counting") << QByteArray("INPROGRESS (\"A1\" 454 NIL)") << QByteArray("INPROGRESS A1 454/?");
        QTest::newRow("INPROGRESS/goal") << QByteArray("INPROGRESS (\"A1\" 454 1000)") << QByteArray("INPROGRESS A1 454/1000");
        for (const char *code : {"USEATTR", "TEMPFAIL", "REFERRAL imap://AUTH=*@x/", "URLMECH INTERNAL XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==",
                                 "BADCOMPARATOR", "UNDEFINED-FILTER on-the-road", "MAXCONVERTMESSAGES 1", "MAXCONVERTPARTS 5",
                                 "ANNOTATE TOOBIG", "ANNOTATIONS 20480", "MESSAGELIMIT 1000 23221", "COMPRESSIONACTIVE", "OVERQUOTA"})
            QTest::newRow(code) << QByteArray(code) << QByteArray(code);
    }

    void codes() // with arguments where they have some; none is unknown
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, meaning);
        QCOMPARE(read("OK [" + code + "] words"), "OK [" + meaning + "] words");
        const auto message = decode(Frame{"* NO [" + code + "]", {}});
        QVERIFY(!std::holds_alternative<code::Unknown>(std::get<StatusText>(std::get<Response>(*message)).code));
    }

    void badCodesAreKeptAsTheyStand()
    {
        for (const char *code :
             {"MAILBOXID F", "MAILBOXID ()", "METADATA", "METADATA MAXSIZE", "METADATA MAXSIZE x", "METADATA OTHER", "BADEVENT ((a))",
              "INPROGRESS (\"a\" 1)", "INPROGRESS (\"a\" -1 x)", "INPROGRESS (\"a\" 4294967296 NIL)"}) {
            const auto message = decode(Frame{QByteArray("A1 NO [") + code + "] words", {}});
            const StatusText &status = std::get<Tagged>(*message).status;
            QVERIFY2(std::holds_alternative<code::Unknown>(status.code), code);
            QCOMPARE(status.text, QByteArray("words"));
        }
    }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("wire");
        namespace c = commands;
        const auto row = [](const char *name, const Command &command, const QByteArray &wire) {
            QTest::newRow(name) << written(command) << wire;
        };
        row("LIST/delimiter", c::list("", ""), "LIST \"\" \"\"");
        row("LIST/reference", c::list("#news.", "a*%"), "LIST \"#news.\" a*%");
        row("LSUB/pattern", c::lsub("", "%"), "LSUB \"\" %");
        row("LIST-EXTENDED/no options", c::list(ListRequest{}), "LIST \"\" *");
        row("LIST-EXTENDED/selection", c::list({.onlySubscribed = true, .remote = true, .parentsOfMatches = true}),
            "LIST (SUBSCRIBED REMOTE RECURSIVEMATCH) \"\" *");
        row("LIST-EXTENDED/recursive alone", c::list({.remote = true, .parentsOfMatches = true}), "LIST (REMOTE) \"\" *");
        row("LIST-EXTENDED/patterns", c::list({.reference = "a b", .patterns = {"x*", "y z", "p\r\nq"}, .children = true}),
            "LIST \"a b\" (x* \"y z\" {4}p\r\nq) RETURN (CHILDREN)");
        row("LIST-STATUS/return", c::list({.subscribed = true, .status = {"MESSAGES", "SIZE"}}),
            "LIST \"\" * RETURN (SUBSCRIBED STATUS (MESSAGES SIZE))");
        row("LIST-MYRIGHTS/return", c::list({.rights = true}), "LIST \"\" * RETURN (MYRIGHTS)");
        row("LIST-METADATA/return", c::list({.metadata = {"/shared/a", "/private/b c"}}),
            "LIST \"\" * RETURN (METADATA (/shared/a \"/private/b c\"))");
        row("SPECIAL-USE/both", c::list({.onlySpecialUse = true, .specialUse = true}), "LIST (SPECIAL-USE) \"\" * RETURN (SPECIAL-USE)");
        row("CREATE/plain", c::create("a/b"), "CREATE a/b");
        row("CREATE-SPECIAL-USE/two", c::create("a b", {"\\Sent", "\\Drafts"}), "CREATE \"a b\" (USE (\\Sent \\Drafts))");
        row("RENAME/inbox", c::rename("INBOX", "old mail"), "RENAME INBOX \"old mail\"");
        row("DELETE/plain", c::remove("NIL"), "DELETE \"NIL\"");
        row("SUBSCRIBE/plain", c::subscribe("x"), "SUBSCRIBE x");
        row("UNSUBSCRIBE/plain", c::unsubscribe("x"), "UNSUBSCRIBE x");
        row("STATUS/default", c::status("x"), "STATUS x (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)");
        row("STATUS=SIZE/item", c::status("x", {"SIZE"}), "STATUS x (SIZE)");
        row("NAMESPACE/plain", c::namespaces(), "NAMESPACE");
        row("UNSELECT/plain", c::unselect(), "UNSELECT");
        row("CLOSE/plain", c::close(), "CLOSE");
        row("CHECK/plain", c::check(), "CHECK");
        row("LOGOUT/plain", c::logout(), "LOGOUT");
        row("NOOP/plain", c::noop(), "NOOP");
        row("CAPABILITY/plain", c::capability(), "CAPABILITY");
        row("ENABLE/two", c::enable({"IMAP4rev2", "UTF8=ACCEPT"}), "ENABLE IMAP4rev2 UTF8=ACCEPT");
        row("ID/nil", c::id({}), "ID NIL");
        row("ID/fields", c::id({{"name", "a\"b"}, {"os", {}}}), "ID (\"name\" \"a\\\"b\" \"os\" NIL)");
        row("ACL/set", c::setAcl("x", "alice", RightsChange::Replace, "lr"), "SETACL x alice lr");
        row("ACL/add", c::setAcl("x", "a b", RightsChange::Add, "w"), "SETACL x \"a b\" +w");
        row("ACL/remove", c::setAcl("x", "-a", RightsChange::Remove, "w"), "SETACL x -a -w");
        row("ACL/set to nothing", c::setAcl("x", "a", RightsChange::Replace, ""), "SETACL x a \"\"");
        row("ACL/delete", c::deleteAcl("x", "a\r\nb"), "DELETEACL x {4}a\r\nb");
        row("ACL/get", c::getAcl("x"), "GETACL x");
        row("ACL/listrights", c::listRights("x", "a"), "LISTRIGHTS x a");
        row("ACL/myrights", c::myRights("x y"), "MYRIGHTS \"x y\"");
        row("QUOTA/get", c::getQuota(""), "GETQUOTA \"\"");
        row("QUOTA/root", c::getQuotaRoot("INBOX"), "GETQUOTAROOT INBOX");
        row("QUOTASET/limits", c::setQuota("#u", {{"STORAGE", ~quint64(0)}, {"MESSAGE", 0}}),
            "SETQUOTA #u (STORAGE 18446744073709551615 MESSAGE 0)");
        row("QUOTASET/none", c::setQuota("", {}), "SETQUOTA \"\" ()");
        row("METADATA/get", c::getMetadata("", {"/shared/a", "/private/b*"}), "GETMETADATA \"\" (/shared/a \"/private/b*\")");
        row("METADATA/options", c::getMetadata("x", {"/shared"}, {.depth = MetadataOptions::Depth::Children, .maxSize = 9}),
            "GETMETADATA (MAXSIZE 9 DEPTH 1) x (/shared)");
        row("METADATA/set", c::setMetadata("x", {{"/private/a", "1"}, {"/private/b", {}}, {"/private/c", "\xc3\xa4"}}),
            "SETMETADATA x (/private/a \"1\" /private/b NIL /private/c {2}\xc3\xa4)");
        row("NOTIFY/none", c::notifyNone(), "NOTIFY NONE");
        row("NOTIFY/nothing of these", c::notifySet({{.filter = EventGroup::Filter::Inboxes}}, false), "NOTIFY SET (inboxes NONE)");
        row("NOTIFY/made complete", c::notifySet({{.filter = EventGroup::Filter::Selected, .events = NotifyEvent::FlagChange}}, true),
            "NOTIFY SET STATUS (selected (MessageNew MessageExpunge FlagChange))");
        row("NOTIFY/mailboxes",
            c::notifySet({{.filter = EventGroup::Filter::Subtree, .mailboxes = {"a", "b c"}, .events = NotifyEvent::MailboxName}}, false),
            "NOTIFY SET (subtree (a \"b c\") (MailboxName))");
        row("COMPRESS/deflate", c::compress(), "COMPRESS DEFLATE");
        row("LANGUAGE/ranges", c::language({"de-CH", "*"}), "LANGUAGE de-CH \"*\"");
        row("I18NLEVEL=2/comparator", c::comparator({"i;basic"}), "COMPARATOR i;basic");
        row("UNAUTHENTICATE/plain", c::unauthenticate(), "UNAUTHENTICATE");
    }

    void writes()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, wire);
        QCOMPARE(command, wire);
    }

    void capabilitiesHaveValues()
    {
        Capabilities capabilities({"THREAD=REFS", "IDLE"});
        capabilities.assign({"IMAP4rev1", "THREAD=REFERENCES", "Thread=OrderedSubject", "THREAD=REFS", "APPENDLIMIT=257890", "QUOTA",
                             "QUOTA=RES-STORAGE", "QUOTASET", "RIGHTS=texk", "IDLE", "I18NLEVEL=1"});
        QCOMPARE(capabilities.values("THREAD"), (QByteArrayList{"ORDEREDSUBJECT", "REFERENCES"}));
        QCOMPARE(capabilities.values("QUOTA"), QByteArrayList{"RES-STORAGE"});
        QCOMPARE(capabilities.values("RIGHTS"), QByteArrayList{"TEXK"});
        QCOMPARE(capabilities.number("APPENDLIMIT"), std::optional<quint64>(257890));
        QCOMPARE(capabilities.number("I18NLEVEL"), std::optional<quint64>(1));
        QVERIFY(!capabilities.number("RIGHTS") && !capabilities.number("QUOTA") && !capabilities.number("X"));
        QVERIFY(!capabilities.has("IDLE"));
    }

    void revisionTwoBringsItsExtensions() // RFC 9051 E; beside IMAP4rev1 only once it is enabled
    {
        Capabilities capabilities({"MOVE"});
        capabilities.assign({"IMAP4rev2"});
        QVERIFY(capabilities.has("IDLE") && capabilities.has("LITERAL-") && capabilities.has("UNSELECT") && capabilities.has("ENABLE"));
        QVERIFY(!capabilities.has("MOVE") && !capabilities.has("CONDSTORE") && !capabilities.has("LITERAL+"));
        capabilities.assign({"IMAP4rev1", "IMAP4rev2"});
        QVERIFY(capabilities.has("ENABLE") && !capabilities.has("IDLE"));
        capabilities.enableRevision2();
        QVERIFY(capabilities.has("IDLE") && !capabilities.has("MOVE"));
    }

    void oldRightsMeanSeveral() // RFC 4314 2.1.1
    {
        QVERIFY(grants("lrswit", 't', true) && !grants("lrswicd", 't', true));
        QVERIFY(grants("lrswid", 't', false) && grants("lrswid", 'e', false) && grants("lrswic", 'k', false));
        QVERIFY(!grants("lrswi", 'x', false) && !grants("", 'l', false));
    }
};

QTEST_GUILESS_MAIN(TestMailboxData)
#include "tst_mailboxdata.moc"
