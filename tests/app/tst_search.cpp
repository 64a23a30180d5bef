// SPDX-License-Identifier: GPL-3.0-or-later
// Searching as a person does it: from the box to the list, on a real server.
#include "house.h"

#include "app/coveragetext.h"
#include "app/savedsearches.h"
#include "ui/listcontrol.h"
#include "ui/palette.h"
#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/elidedlabel.h"
#include "ui/searchbar.h"
#include "ui/searchbox.h"
#include "ui/searching.h"

#include <QAction>
#include <QLocale>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace godwit;
using namespace godwit::test;

namespace {

QByteArray letter(const QByteArray &subject, const QByteArray &text = "Hello", const QByteArray &from = "Bo <bo@example.org>")
{
    return "From: " + from + "\nTo: alice@example.org\nSubject: " + subject + "\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\n" + text + "\n";
}

int found(ImapClient &client, const QByteArray &folder, const QByteArray &search)
{
    client.command("SELECT " + folder);
    for (const QByteArray &line : client.command("SEARCH " + search).untagged)
        if (line.startsWith("SEARCH")) return int(line.split(' ').size()) - 1;
    return -1;
}

/// A program with its window, and a second client at its server.
struct Person {
    DovecotServer server;
    ImapClient other;
    House house;

    bool begin(const QList<std::pair<QByteArray, QByteArray>> &letters, const QList<QByteArray> &folders = {"Archive"})
    {
        if (!server.start() || !other.login(server.imapPort())) return false;
        for (const QByteArray &folder : folders) other.command("CREATE " + folder);
        for (const QByteArray &folder : folders) other.command("SUBSCRIBE " + folder);
        for (const auto &[folder, text] : letters)
            if (!other.append(folder, text).ok()) return false;
        return house.addAccount(server, QStringLiteral("printf alicepw")) && house.start();
    }
    /// What is in a folder that nobody ever opened the server alone knows.
    bool open(const char *folder, int count)
    {
        const QString path = QString::fromLatin1(folder);
        if (!QTest::qWaitFor([&] { return house.folder(path) != FolderId{}; }, patience)) return false;
        house.window().openFolder(house.folder(path));
        return QTest::qWaitFor([&] { return rows() == count && house.messages().summaryAt(count - 1); }, patience);
    }
    ui::Searching *searching() { return house.window().searching(); }
    ui::SearchBox *box() { return searching()->box(); }
    int rows() { return house.messages().rowCount(); }
    bool isSearching() { return isVirtual(house.window().place().folder()); }
    void type(const char *text)
    {
        box()->setFocus();
        box()->selectAll();
        for (const char *letter = text; *letter; ++letter) QTest::keyClick(box(), *letter);
    }
    QString words(const char *label)
    {
        const auto *found = searching()->bar()->findChild<QLabel *>(QString::fromLatin1(label));
        return found->isHidden() ? QString() : found->text();
    }
    void reach(const char *button) { searching()->bar()->findChild<QToolButton *>(QString::fromLatin1(button))->click(); }
    QStringList subjects()
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            if (const auto *summary = house.messages().summaryAt(row)) all += summary->subject;
        all.sort();
        return all;
    }
    QModelIndex saved(const QString &name)
    {
        const auto *model = house.window().findChild<ui::FolderPane *>()->tree()->model();
        const QModelIndex heading = model->index(model->rowCount() - 1, 0);
        for (int row = 0; row < model->rowCount(heading); ++row)
            if (const QModelIndex index = model->index(row, 0, heading); index.data().toString() == name) return index;
        return {};
    }
    int unread(const QString &name) { return saved(name).data(models::FolderTreeModel::UnreadRole).toInt(); }
    FolderId list(const QString &name) { return saved(name).data(models::FolderTreeModel::FolderIdRole).value<FolderId>(); }
};

QStringList sorted(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) list += QString::fromLatin1(text);
    list.sort();
    return list;
}

} // namespace

class TestAppSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheDesktopAlone(); }
    void eachKeyFindsOthers();
    void theServerFindsWhatIsNotHere();
    void linksLeadToMessages();
    void hitsStayTrue();
    void wishesGoToEachFolder();
    void savedSearchesStayCurrent();
    void damagedSavedSearchesAreSetAside();
    void coverageInWords_data();
    void coverageInWords();
};

void TestAppSearch::eachKeyFindsOthers()
{
    Person person;
    QVERIFY(person.begin({{"INBOX", letter("Tide tables")},
                          {"INBOX", letter("Time to go")},
                          {"INBOX", letter("Lunch", "Hello", "Tilda <tilda@example.org>")},
                          {"Archive", letter("Old tide")},
                          {"Archive", letter("Nothing")}}));
    QVERIFY(person.open("Archive", 2));
    QVERIFY(person.open("INBOX", 3));
    // The index is made meanwhile: what comes to it is added to what was found.
    person.type("ti");
    QVERIFY(person.isSearching());
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 4, patience);
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide tables", "Time to go", "Lunch", "Old tide"}), patience);
    QTest::keyClick(person.box(), 'd');
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide tables", "Old tide"}), patience);
    QVERIFY(person.words("searchExplanation").contains(QLatin1String("tid")));
    QVERIFY(person.box()->hasFocus());
    QTRY_VERIFY2_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("all 5 messages")),
                              qPrintable(person.words("searchCoverage")), patience);
    person.reach("searchInFolder");
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide tables"}), patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("all 3 messages")), patience);
    person.reach("searchInAccount");
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide tables", "Old tide"}), patience);
    // What is not understood is said, and the rest is looked for.
    person.type("larger:much nothing");
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Nothing"}), patience);
    QVERIFY(!person.words("searchError").isEmpty());
    person.type("from:"); // while it is being typed it finds nothing, and not everything
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!person.words("searchError").isEmpty(), patience);
    QTest::keyClick(person.box(), Qt::Key_Escape);
    if (person.isSearching()) QTest::keyClick(person.box(), Qt::Key_Escape); // the first one closed the proposals
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 3, patience);
    QVERIFY(!person.isSearching());
}

/// covers: SEARCH
void TestAppSearch::theServerFindsWhatIsNotHere()
{
    Person person;
    QVERIFY(person.begin(
        {{"INBOX", letter("One", "The bird sleeps in Zanzibar")}, {"INBOX", letter("Two")}, {"Archive", letter("Three", "zanzibar")}}));
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 2, patience);
    person.type("subject:one");
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 1, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(person.words("searchCoverage").startsWith(QLatin1String("Subjects and senders of 2 of 3 messages")),
                              qPrintable(person.words("searchCoverage")), patience);
    QVERIFY(!person.words("searchCoverage").contains(QLatin1String("text"))); // which it does not ask for
    person.type("zanzibar");
    QTest::keyClick(person.box(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"One", "Three"}), patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("2 folders were searched on the server")), patience);
    // What the server found was read; for a moment the index lags behind that, and says so.
    QTRY_VERIFY2_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("no texts")),
                              qPrintable(person.words("searchCoverage")), patience);
    // A text that comes here is in the index soon, and the words about it follow.
    person.house.list()->setCurrentIndex(person.house.messages().index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("texts of 1")) ||
                                 person.words("searchCoverage").contains(QLatin1String("texts since")),
                             patience);
    // Without a server it says so.
    person.server.stop();
    person.type("bird");
    QTest::keyClick(person.box(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(person.words("searchCoverage").contains(QLatin1String("could not be searched")), patience);
}

/// RFC 2392: from a letter, from outside, and by the palette.
void TestAppSearch::linksLeadToMessages()
{
    Person person;
    const QByteArray target = "Message-ID: <tide/1@example.org>\r\n" + letter("Tide tables");
    QVERIFY(person.begin({{"Archive", target},
                          {"Trash", target},
                          {"Remote", "Message-ID: <far@example.org>\r\n" + letter("Far away")},
                          {"INBOX", letter("Linked", "See mid:tide%2F1@example.org.")}},
                         {"Archive", "Trash", "Remote"}));
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 1, patience);
    QVERIFY(person.open("Trash", 1));
    QVERIFY(person.open("Archive", 1));
    QVERIFY(person.open("INBOX", 1));
    ui::Reading *reading = person.house.window().reading();
    const auto shown = [&] { return reading->document() ? reading->document()->summary.subject : QString(); };
    person.house.list()->setCurrentIndex(person.house.messages().index(0, 0));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Linked"), patience);
    auto *text = person.house.window().findChild<QTextBrowser *>(QStringLiteral("body"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab); // to the link
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Tide tables"), patience);
    QCOMPARE(person.house.window().place().folder(), person.house.folder(QStringLiteral("Archive"))); // not what was thrown away
    // From outside; what is not here is said, and looked for where it may be.
    person.house.app().takeLink("mid:far@example.org");
    QTRY_VERIFY_WITH_TIMEOUT(person.house.notice().contains(QLatin1String("not on this computer")), patience);
    person.house.window().findChild<QPushButton *>(QStringLiteral("noticeButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Far away"}), patience);
    // Now it is here.
    Q_EMIT person.house.window().commandPalette()->searchChosen(QStringLiteral("mid:far@example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Far away"), patience);
    QCOMPARE(person.house.window().place().folder(), person.house.folder(QStringLiteral("Remote")));
}

void TestAppSearch::hitsStayTrue()
{
    Person person;
    QVERIFY(person.begin({{"INBOX", letter("Tide one")}, {"INBOX", letter("Tide two")}, {"INBOX", letter("Else")}}));
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 3, patience);
    person.type("tide");
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 2, patience);
    // What is expunged elsewhere vanishes, what comes is found.
    QVERIFY(person.other.command("SELECT INBOX").ok());
    QVERIFY(person.other.command("STORE 1 +FLAGS (\\Deleted)").ok());
    QVERIFY(person.other.command("EXPUNGE").ok());
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 1, patience);
    QVERIFY(person.other.append("INBOX", letter("Tide three")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide two", "Tide three"}), patience);
}

void TestAppSearch::wishesGoToEachFolder()
{
    Person person;
    QVERIFY(person.begin(
        {{"INBOX", letter("Tide one")}, {"Archive", letter("Tide two")}, {"Plans", letter("Tide three")}, {"Plans", letter("Else")}},
        {"Archive", "Plans", "Trash"}));
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 1, patience);
    person.type("tide"); // the server tells of those in folders that were never opened
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects().size(), 3, patience);
    const ui::Actions &actions = person.house.window().actions();
    person.house.list()->selectAll();
    actions.star->trigger();
    for (const char *folder : {"INBOX", "Archive", "Plans"}) QTRY_COMPARE_WITH_TIMEOUT(found(person.other, folder, "FLAGGED"), 1, patience);
    person.house.list()->selectAll();
    actions.remove->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(found(person.other, "Trash", "ALL"), 3, patience);
    QCOMPARE(found(person.other, "Plans", "ALL"), 1);
    QCOMPARE(person.rows(), 3); // where they are now, they are found as well
    QTRY_VERIFY2_WITH_TIMEOUT(person.house.notice().contains(QLatin1String("3 messages moved to the trash")),
                              qPrintable(person.house.notice()), patience);
    actions.undo->trigger(); // all of it
    QTRY_COMPARE_WITH_TIMEOUT(found(person.other, "Trash", "ALL"), 0, patience);
    for (const char *folder : {"INBOX", "Archive"}) QTRY_COMPARE_WITH_TIMEOUT(found(person.other, folder, "ALL"), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(found(person.other, "Plans", "ALL"), 2, patience);
    // Reading one marks it where it is.
    person.house.window().reading()->setReadAfter(std::chrono::milliseconds(0));
    person.type("three");
    QTRY_COMPARE_WITH_TIMEOUT(person.subjects(), sorted({"Tide three"}), patience);
    person.house.list()->setCurrentIndex(person.house.messages().index(0, 0));
    QTRY_COMPARE_WITH_TIMEOUT(found(person.other, "Plans", "SEEN"), 1, patience);
}

void TestAppSearch::savedSearchesStayCurrent()
{
    Person person;
    QVERIFY(person.begin({{"INBOX", letter("Tide one")}, {"Archive", letter("Tide two")}, {"INBOX", letter("Else")}}));
    QVERIFY(person.open("Archive", 1));
    QVERIFY(person.open("INBOX", 2));
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("Unread")), 3, patience);
    QVERIFY(person.saved(QStringLiteral("With attachment this week")).isValid());
    QVERIFY(!person.saved(QStringLiteral("Starred")).isValid()); // it stands above the accounts
    person.type("tide");
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 2, patience);
    Q_EMIT person.searching()->saveWanted(QStringLiteral("Tides"), person.searching()->text());
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("Tides")), 2, patience);
    QCOMPARE(person.house.window().place().folder(), person.list(QStringLiteral("Tides")));
    // Something fits no more, something new fits: the numbers follow without being asked.
    QVERIFY(person.other.command("SELECT INBOX").ok());
    QVERIFY(person.other.command("STORE 1 +FLAGS (\\Seen \\Flagged)").ok());
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("Tides")), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("Unread")), 2, patience);
    QVERIFY(person.other.append("INBOX", letter("Tide three")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("Tides")), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 3, patience);

    Q_EMIT person.searching()->moveWanted(person.list(QStringLiteral("Tides")), -1);
    Q_EMIT person.searching()->renameWanted(person.list(QStringLiteral("Tides")), QStringLiteral("High tides"));
    Q_EMIT person.searching()->removeWanted(person.list(QStringLiteral("With attachment this week")));
    const int row = person.saved(QStringLiteral("High tides")).row();
    QVERIFY(!person.saved(QStringLiteral("With attachment this week")).isValid());
    person.house.stop();
    QVERIFY(person.house.start());
    QTRY_COMPARE_WITH_TIMEOUT(person.unread(QStringLiteral("High tides")), 2, patience);
    QCOMPARE(person.saved(QStringLiteral("High tides")).row(), row);
    QVERIFY(!person.saved(QStringLiteral("With attachment this week")).isValid());
    person.house.window().openFolder(person.list(QStringLiteral("High tides")));
    QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 3, patience);
    QCOMPARE(person.box()->text(), QStringLiteral("tide"));
    // Deleted while it is shown: back to a folder.
    Q_EMIT person.searching()->removeWanted(person.list(QStringLiteral("High tides")));
    QVERIFY(!person.isSearching());
}

void TestAppSearch::damagedSavedSearchesAreSetAside()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("searches.json"));
    Error fault;
    auto searches = app::SavedSearches::load(file, &fault);
    QVERIFY(!fault);
    const qsizetype usual = searches.all().size();
    QVERIFY(usual > 0);
    const auto list =
        searches.keep({.name = QStringLiteral("Bills"), .text = QStringLiteral("bill after:7d"), .canonical = QStringLiteral("bill")});
    QVERIFY(list);
    // One of the same name takes its place, also in the list of folders.
    const auto again =
        searches.keep({.name = QStringLiteral("Bills"), .text = QStringLiteral("bill water"), .canonical = QStringLiteral("bill water")});
    QCOMPARE(*again, *list);
    for (int i = 1; i <= 12; ++i) searches.remember(QStringLiteral("search %1").arg(i));
    searches.remember(QStringLiteral("search 5"));
    QVERIFY(app::SavedSearches::write(file, searches.toJson()));
    const auto loaded = app::SavedSearches::load(file, &fault);
    QCOMPARE(loaded.all(), searches.all());
    QCOMPARE(loaded.history().size(), app::SavedSearches::mostRemembered);
    QCOMPARE(loaded.history().mid(0, 3),
             QStringList({QStringLiteral("search 5"), QStringLiteral("search 12"), QStringLiteral("search 11")}));
    QVERIFY(!fault);
    searches.remove(*list);
    QVERIFY(!app::SavedSearches::write(dir.filePath(QStringLiteral("nowhere/searches.json")), searches.toJson()));
    // A number is never given twice: an old list would show other messages.
    QVERIFY(searches.keep({.name = QStringLiteral("Others"), .text = QStringLiteral("x"), .canonical = QStringLiteral("x")}) != *list);

    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(damaged.write("{\"version\":1,\"searches\":[{\"id\":0}]}") > 0);
    damaged.close();
    QCOMPARE(app::SavedSearches::load(file, &fault).all().size(), usual);
    QVERIFY(fault);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("searches.json.damaged-*")}).size(), 1);
}

void TestAppSearch::coverageInWords_data()
{
    using app::SearchedMail;
    QTest::addColumn<SearchedMail>("mail");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const SearchedMail &mail, const char *words) {
        QTest::newRow(name) << mail << QString::fromUtf8(words);
    };
    row("no texts asked for", {.total = 214'311, .headers = 214'311}, "Subjects and senders of all 214,311 messages.");
    row("headers missing", {.total = 9, .headers = 4}, "Subjects and senders of 4 of 9 messages.");
    row("all", {.total = 9, .headers = 9, .bodies = 9, .texts = true}, "Subjects, senders and texts of all 9 messages.");
    row("some", {.total = 9, .headers = 9, .bodies = 3, .texts = true}, "Subjects and senders of all 9 messages; texts of 3.");
    row("since", {.total = 9, .headers = 9, .bodies = 3, .since = QDate(2023, 5, 4), .texts = true},
        "Subjects and senders of all 9 messages; texts since 04/05/2023.");
    row("none", {.total = 9, .headers = 9, .texts = true}, "Subjects and senders of all 9 messages; no texts are on this computer.");
    row("building", {.total = 214'311, .headers = 40'000, .building = true}, "The index is being built: 40,000 of 214,311 messages.");
    row("asking", {.total = 9, .headers = 9, .texts = true, .asking = 2},
        "Subjects and senders of all 9 messages; no texts are on this computer; 2 folders are asked on the server…");
    row("asked", {.total = 9, .headers = 9, .bodies = 3, .texts = true, .asked = 1, .refused = 1, .refusal = QStringLiteral("Offline.")},
        "Subjects and senders of all 9 messages; texts of 3; 1 folder was searched on the server. 1 folder could not be searched on the "
        "server: Offline.");
}

void TestAppSearch::coverageInWords()
{
    QFETCH(app::SearchedMail, mail);
    QTEST(app::coverageText(mail, QLocale(QLocale::English, QLocale::UnitedKingdom)), "words");
    // Folders together are covered as far as each of them is.
    const std::vector<Coverage> folders{{.folder = FolderId{1}, .total = 5, .headers = 5, .bodies = 2, .since = 1'700'000'000},
                                        {.folder = FolderId{2}, .total = 3, .headers = 3, .bodies = 3, .since = 1'100'000'000},
                                        {.folder = FolderId{3}, .total = 4, .headers = 4, .bodies = 1, .since = 1'600'000'000}};
    const auto all = app::together(folders);
    QCOMPARE(all.total, 12);
    QCOMPARE(all.bodies, 6);
    QVERIFY(all.since >= QDateTime::fromSecsSinceEpoch(1'700'000'000).date());
    QVERIFY(!app::together(std::vector<Coverage>{folders[0], Coverage{.folder = FolderId{4}, .total = 2, .headers = 2}}).since.isValid());
}

QTEST_MAIN(TestAppSearch)
#include "tst_search.moc"
