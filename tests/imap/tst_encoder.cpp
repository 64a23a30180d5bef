// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "wire.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;

/// What goes out, and that nothing in an argument can become a command.
class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void astrings()
    {
        const auto astring = [](const QByteArray &octets) {
            Encoder encoder;
            encoder.astring(octets);
            return written(encoder.fragments());
        };
        QCOMPARE(astring("INBOX"), QByteArray("INBOX"));
        QCOMPARE(astring(""), QByteArray("\"\""));
        QCOMPARE(astring("nil"), QByteArray("\"nil\""));
        QCOMPARE(astring("a b"), QByteArray("\"a b\""));
        QCOMPARE(astring("a\"\\"), QByteArray("\"a\\\"\\\\\""));
        QCOMPARE(astring("a%*"), QByteArray("\"a%*\""));
        QCOMPARE(astring("a\r\nb"), QByteArray("{4}a\r\nb"));
        QCOMPARE(astring(QByteArray("a\0b", 3)), QByteArray("{3}a\0b", 6));
        QCOMPARE(astring("\xc3\xa4"), QByteArray("{2}\xc3\xa4"));
        QCOMPARE(astring("{5}"), QByteArray("\"{5}\""));
        QVERIFY(astring(QByteArray(5000, 'x')).startsWith("{5000}"));
    }

    void commands()
    {
        using namespace imap::commands;
        const UidSet set = *UidSet::parse("9,1:3");
        QCOMPARE(written(list("", "INBOX.%")), QByteArray("LIST \"\" INBOX.%"));
        QCOMPARE(written(list("", "a b*")), QByteArray("LIST \"\" \"a b*\""));
        QCOMPARE(written(imap::commands::rename("a", "b c")), QByteArray("RENAME a \"b c\""));
        QCOMPARE(written(id({})), QByteArray("ID NIL"));
        QCOMPARE(written(id({{"name", "Godwit"}, {"os", QByteArray()}})), QByteArray("ID (\"name\" \"Godwit\" \"os\" NIL)"));
        QCOMPARE(written(uidFetch(
                     set, {.flags = true, .size = true, .sections = {{.section = {.part = {1, 2}}, .partial = std::pair{0, 512}}}})),
                 QByteArray("UID FETCH 1:3,9 (UID FLAGS RFC822.SIZE BODY.PEEK[1.2]<0.512>)"));
        QCOMPARE(written(uidFetchFrom(Uid{7}, {.flags = true})), QByteArray("UID FETCH 7:* (UID FLAGS)"));
        QCOMPARE(written(uidStore(set, StoreMode::Remove, FlagSet::fromAtoms({"\\Seen", "\\Recent", "a b", "$x"}), true)),
                 QByteArray("UID STORE 1:3,9 -FLAGS.SILENT (\\Seen $x)"));
        QCOMPARE(written(append("INBOX", FlagSet(Flag::Seen), 820'454'400, "x\r\n")),
                 QByteArray("APPEND INBOX (\\Seen) \"01-Jan-1996 00:00:00 +0000\" {3}x\r\n"));
        QCOMPARE(written(uidSearch(
                     SearchKey::either(SearchKey::unseen() & SearchKey::flag(Flag::Flagged), SearchKey::none(SearchKey::uids(set))), true)),
                 QByteArray("UID SEARCH RETURN (ALL) OR (UNSEEN FLAGGED) NOT UID 1:3,9"));
        QCOMPARE(written(uidSearch(SearchKey::header("Message-ID", "<\xc3\xa4>"), false)),
                 QByteArray("UID SEARCH CHARSET UTF-8 HEADER Message-ID {4}<\xc3\xa4>"));
        QCOMPARE(written(uidSearchAll(false)), QByteArray("UID SEARCH ALL"));
        QVERIFY(uidSearchAll(false).answersWholeMap);
    }
};

QTEST_GUILESS_MAIN(TestEncoder)
#include "tst_encoder.moc"
