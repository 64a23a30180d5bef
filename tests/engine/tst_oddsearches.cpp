// SPDX-License-Identifier: GPL-3.0-or-later
// Searching on servers that refuse, that know little or much, that are slow, and that go away.
#include "searchrig.h"
#include "support/scriptedserver.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

constexpr int patience = 60'000; // ms; only something broken needs it

QByteArray hello(const QByteArray &capabilities = {})
{
    return "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\nC: {a} AUTHENTICATE PLAIN {*}\nS: {a} OK [CAPABILITY IMAP4rev1 " +
           capabilities + "] in\n";
}

QByteArray examined(const QByteArray &tag, const QByteArray &mailbox, const QByteArray &uidValidity = "7")
{
    return "C: {" + tag + "} EXAMINE " + mailbox + "\nS: * 3 EXISTS\nS: * FLAGS (\\\\Seen)\nS: * OK [UIDVALIDITY " + uidValidity +
           "] valid\nS: {" + tag + "} OK [READ-ONLY] done\n";
}

QByteArray said(const QByteArray &tag, const QByteArray &command, const QByteArray &answer)
{
    return "C: {" + tag + "} " + command + "\nS: " + answer + "\nS: {" + tag + "} OK done\n";
}

/// The headers are asked for, and the server has nothing to say.
QByteArray unread(const QByteArray &tag, const QByteArray &uids)
{
    return "C: {" + tag + "} UID FETCH " + uids + " {*}\nS: {" + tag + "} OK done\n";
}

const QByteArray end = "C: {z} LIST {*}\nW: never\n"; // what comes when nothing is searched for any more

} // namespace

class TestOddSearches : public QObject
{
    Q_OBJECT

    /// INBOX, Sent and Work are in the store from before.
    static QList<FolderId> prepare(Rig &rig)
    {
        std::vector<store::FolderListing> listings;
        for (const char *name : {"INBOX", "Sent", "Work"}) {
            store::FolderListing listing;
            listing.mailbox = name;
            listing.path = QString::fromLatin1(name);
            listing.delimiter = '/';
            listings.push_back(listing);
        }
        bool done = false;
        rig.store.post(
            &rig, [listings](store::Writer &writer) { return writer.setFolders(AccountId{1}, listings); }, [&done](auto) { done = true; });
        if (!QTest::qWaitFor([&] { return done; }, patience)) qFatal("the store does not answer");
        return {rig.folder(u"INBOX"_s).id, rig.folder(u"Sent"_s).id, rig.folder(u"Work"_s).id};
    }
    /// As soon as it is signed in: before anything else is asked.
    static SearchId begin(SearchRig &rig, const ScriptedServer &server, const QList<FolderId> &folders, const Query &query)
    {
        Account account;
        account.id = AccountId{1};
        account.host = u"localhost"_s;
        account.port = server.port();
        account.security = Security::None;
        account.user = u"alice"_s;
        rig.onEngine([&rig, account] { rig.engine.setAccount(account, Secret("secret")); });
        return rig.last = rig.begin(folders, query);
    }
    static bool ends(SearchRig &rig, SearchId id)
    {
        return QTest::qWaitFor([&] { return rig.finished.contains(id); }, patience);
    }
    static Query subject(const QString &text = u"a"_s) { return words(Kind::Subject, text); }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("found"); ///< "no": refused
        QTest::addColumn<bool>("exact");
        const QByteArray inbox = hello() + examined("b", "INBOX");
        QTest::newRow("SEARCH") << inbox + said("c", "UID SEARCH SUBJECT \"a\"", "* SEARCH 3 1") + unread("d", "1,3") + end << u"a"_s
                                << QByteArray("1,3") << true;
        QTest::newRow("nothing found") << inbox + said("c", "UID SEARCH SUBJECT \"a\"", "* SEARCH") + end << u"a"_s << QByteArray() << true;
        QTest::newRow("no answer") << inbox + "C: {c} UID SEARCH SUBJECT \"a\"\nS: {c} OK done\n" + end << u"a"_s << QByteArray() << true;
        QTest::newRow("ESEARCH") << hello("ESEARCH") + examined("b", "INBOX") +
                                        said("c", "UID SEARCH RETURN (ALL) SUBJECT \"a\"", "* ESEARCH (TAG \"{c}\") UID ALL 1:2") +
                                        unread("d", "1:2") + end
                                 << u"a"_s << QByteArray("1:2") << true;
        QTest::newRow("NO") << inbox + "C: {c} UID SEARCH SUBJECT \"a\"\nS: {c} NO not today\n" + end << u"a"_s << QByteArray("no")
                            << false;
        QTest::newRow("EXAMINE refused") << hello() + "C: {b} EXAMINE INBOX\nS: {b} NO [NOPERM] not yours\n" + end << u"a"_s
                                         << QByteArray("no") << false;
        // The text goes out as a literal, which the server asks for.
        const QByteArray first = "C: {c} UID SEARCH CHARSET UTF-8 SUBJECT {4}\nS: + go\nC: \xc3\xa4 b\n";
        QTest::newRow("another charset")
            << inbox + first + "S: {c} NO [BADCHARSET (ISO-8859-1)] that one\n" +
                   "C: {d} UID SEARCH CHARSET ISO-8859-1 SUBJECT {3}\nS: + go\nC: \xe4 b\nS: * SEARCH 2\nS: {d} OK done\n" +
                   unread("e", "2") + end
            << u"ä b"_s << QByteArray("2") << true;
        QTest::newRow("only ASCII") << inbox + QByteArray(first).replace("{4}", "{5}").replace("\xc3\xa4 b", "\xc3\xa4 bc") +
                                           "S: {c} NO [BADCHARSET (US-ASCII)] that one\n" +
                                           said("d", "UID SEARCH SUBJECT \" bc\"", "* SEARCH 2") + unread("e", "2") + end
                                    << u"ä bc"_s << QByteArray("2") << false;
        QTest::newRow("nothing left of it") << inbox + "C: {c} UID SEARCH CHARSET UTF-8 SUBJECT {2}\nS: + go\nC: \xc3\xa4\n" +
                                                   "S: {c} NO [BADCHARSET (US-ASCII)] that one\n" + end
                                            << u"ä"_s << QByteArray("no") << false;
        QTest::newRow("never content") << inbox +
                                              "C: {c} UID SEARCH SUBJECT \"a\"\nS: {c} NO [BADCHARSET (UTF-8)] no\n"
                                              "C: {d} UID SEARCH SUBJECT \"a\"\nS: {d} NO [BADCHARSET (X)] no\n"
                                              "C: {e} UID SEARCH SUBJECT \"a\"\nS: {e} NO [BADCHARSET] no\n" +
                                              end
                                       << u"a"_s << QByteArray("no") << false;
    }
    void answers()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, text);
        QFETCH(QByteArray, found);
        QFETCH(bool, exact);
        ScriptedServer server;
        server.addScript(script);
        QVERIFY(server.start());
        SearchRig rig;
        const FolderId inbox = prepare(rig).first();
        QVERIFY(ends(rig, begin(rig, server, {inbox}, subject(text))));
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QVERIFY2(!rig.finished[rig.last], qPrintable(explain(rig.finished[rig.last])));
        QCOMPARE(rig.answer(inbox).error.kind, found == "no" ? Error::Kind::No : Error::Kind::None);
        if (found != "no") QCOMPARE(rig.found(inbox), found);
        QCOMPARE(rig.answer(inbox).exact, exact);
    }

    void aFewOctetsNameMillions()
    {
        ScriptedServer server;
        server.addScript(hello("ESEARCH") + examined("b", "INBOX") +
                         said("c", "UID SEARCH RETURN (ALL) SUBJECT \"a\"", "* ESEARCH (TAG \"{c}\") UID ALL 1:4294967295") + end);
        QVERIFY(server.start());
        SearchRig rig;
        const FolderId inbox = prepare(rig).first();
        QVERIFY(ends(rig, begin(rig, server, {inbox}, subject())));
        QCOMPARE(rig.answer(inbox).error.kind, Error::Kind::Protocol);
        QVERIFY(rig.found(inbox).isEmpty());
    }

    /// Several folders by one command; where something was found that is not in the store, that folder is looked at.
    void severalAtOnce()
    {
        ScriptedServer server;
        server.addScript(hello("ESEARCH MULTISEARCH") +
                         "C: {b} ESEARCH IN (mailboxes (INBOX Sent Work)) RETURN (ALL) SUBJECT \"a\"\n"
                         "S: * ESEARCH (TAG \"{b}\" MAILBOX Sent UIDVALIDITY 7) UID ALL 2\nS: {b} OK done\n" +
                         examined("c", "Sent") + said("d", "UID SEARCH RETURN (ALL) SUBJECT \"a\"", "* ESEARCH (TAG \"{d}\") UID ALL 2") +
                         unread("e", "2") + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        QVERIFY(ends(rig, begin(rig, server, folders, subject())));
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QCOMPARE(rig.found(folders[1]), "2");
        for (const FolderId folder : {folders[0], folders[2]}) {
            QVERIFY(!rig.answer(folder).error && rig.answer(folder).exact);
            QVERIFY(rig.found(folder).isEmpty());
        }
    }
    void severalAtOnceRefused()
    {
        ScriptedServer server;
        QByteArray script =
            hello("ESEARCH MULTISEARCH") + "C: {b} ESEARCH IN (mailboxes (INBOX Sent Work)) RETURN (ALL) SUBJECT \"a\"\nS: {b} BAD what\n";
        for (const QByteArray &name : {QByteArray("INBOX"), QByteArray("Sent"), QByteArray("Work")}) {
            script += examined(name + "1", name);
            script += said(name + "2", "UID SEARCH RETURN (ALL) SUBJECT \"a\"", "* ESEARCH (TAG \"{" + name + "2}\") UID");
        }
        server.addScript(script + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        QVERIFY(ends(rig, begin(rig, server, folders, subject())));
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QCOMPARE(rig.order, folders);
        for (const FolderId folder : folders) QVERIFY(!rig.answer(folder).error);
    }

    /// The next key is typed while the server thinks: nobody hears what it finds, and what was not asked yet is never asked.
    void cancelled()
    {
        ScriptedServer server;
        server.addScript(hello() + examined("b", "INBOX") +
                         "C: {c} UID SEARCH SUBJECT \"a\"\nW: thinking\nS: * SEARCH 1\nS: {c} OK done\n" + examined("d", "INBOX") +
                         said("e", "UID SEARCH SUBJECT \"ab\"", "* SEARCH 2") + unread("f", "2") + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        const SearchId first = begin(rig, server, folders, subject());
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("thinking"), patience);
        const SearchId unsent = rig.begin(folders, subject(u"b"_s));
        rig.onEngine([&] {
            rig.engine.cancelSearch(first);
            rig.engine.cancelSearch(unsent);
        });
        const SearchId second = rig.begin({folders.first()}, subject(u"ab"_s));
        QVERIFY(ends(rig, first) && ends(rig, unsent));
        QCOMPARE(rig.finished[first].kind, Error::Kind::Cancelled);
        QCOMPARE(rig.finished[unsent].kind, Error::Kind::Cancelled);
        server.resume("thinking");
        QVERIFY(ends(rig, second));
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QVERIFY(!rig.answers.contains(first) && !rig.answers.contains(unsent));
        rig.last = second;
        QCOMPARE(rig.found(folders.first()), "2");
    }

    /// What a person asks for meanwhile comes between two folders.
    void othersComeInBetween()
    {
        ScriptedServer server;
        server.addScript(hello("QUOTA") + examined("b", "INBOX") +
                         "C: {c} UID SEARCH SUBJECT \"a\"\nW: thinking\nS: * SEARCH\nS: {c} OK done\n" +
                         "C: {d} GETQUOTAROOT INBOX\nS: * QUOTAROOT INBOX \"\"\nS: {d} OK done\n" + examined("e", "Sent") +
                         said("f", "UID SEARCH SUBJECT \"a\"", "* SEARCH") + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        const SearchId id = begin(rig, server, folders.first(2), subject());
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("thinking"), patience);
        rig.onEngine([&] { rig.engine.ask(AccountId{1}, InquiryId{1}, inquiry::Quota{"INBOX"}); });
        rig.onEngine([&] { QMetaObject::invokeMethod(&server, [&] { server.resume("thinking"); }); });
        QVERIFY(ends(rig, id));
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QVERIFY(!rig.finished[id]);
    }

    void lostInTheMiddle()
    {
        ScriptedServer server;
        server.addScript(hello() + examined("b", "INBOX") + said("c", "UID SEARCH SUBJECT \"a\"", "* SEARCH") + examined("d", "Sent") +
                         "C: {e} UID SEARCH SUBJECT \"a\"\nS-: * SEARCH 1\nX!\n");
        server.addScript(hello() + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        const SearchId id = begin(rig, server, folders, subject());
        QVERIFY(ends(rig, id));
        QCOMPARE(rig.finished[id].kind, Error::Kind::Network);
        QCOMPARE(rig.order, folders.first(1)); // the others were not answered, and nothing is made up for them
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, patience);
    }

    void offline()
    {
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        const SearchId nobody = rig.begin(folders, subject());
        QVERIFY(ends(rig, nobody)); // there is no such account
        QCOMPARE(rig.finished[nobody].kind, Error::Kind::Cancelled);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        ScriptedServer server; // nobody comes
        QVERIFY(server.start());
        const SearchId id = begin(rig, server, folders, subject());
        QVERIFY(ends(rig, id));
        QCOMPARE(rig.finished[id].kind, Error::Kind::Network);
        QVERIFY(rig.finished[id].detail.contains(u"offline"_s));
        QVERIFY(rig.order.isEmpty());
        QCOMPARE(server.connections(), 0);
    }

    /// What needs no server is not asked.
    void nothingToAsk()
    {
        ScriptedServer server;
        server.addScript(hello() + end);
        QVERIFY(server.start());
        SearchRig rig;
        const QList<FolderId> folders = prepare(rig);
        const SearchId id = begin(rig, server, folders.first(2), tree(Kind::And, {subject(), words(Kind::Folder, u"Elsewhere"_s)}));
        QVERIFY(ends(rig, id));
        QVERIFY(rig.answer(folders[0]).exact && rig.answer(folders[1]).exact);
        const SearchId other = rig.begin(folders.first(1), words(Kind::FileName, u"pdf"_s));
        QVERIFY(ends(rig, other));
        rig.last = other;
        QVERIFY(!rig.answer(folders[0]).exact && !rig.answer(folders[0]).error);
        QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
        QVERIFY(!server.received().contains("EXAMINE"));
    }
};

QTEST_GUILESS_MAIN(TestOddSearches)
#include "tst_oddsearches.moc"
