// SPDX-License-Identifier: GPL-3.0-or-later
// How folders are listed, kept from one start to the next; and conversations that a person does not want to hear of, on a real server.
#include "house.h"

#include "app/listsetups.h"
#include "app/tags.h"
#include "ui/listcontrol.h"
#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/listchoices.h"

#include <QAction>

using namespace godwit;
using namespace godwit::test;

namespace {

Folder folder(const char *mailbox, quint32 account = 1)
{
    Folder result;
    result.account = AccountId{account};
    result.mailbox = mailbox;
    return result;
}

QByteArray letter(int number, const QByteArray &references = {})
{
    QByteArray header =
        "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: Letter\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <" +
        QByteArray::number(number) + "@example.org>\n";
    if (!references.isEmpty()) header += "References: " + references + '\n';
    return header + "\nHello\n";
}

int found(ImapClient &client, const QByteArray &search)
{
    for (const QByteArray &line : client.command("SEARCH " + search).untagged)
        if (line.startsWith("SEARCH")) return int(line.split(' ').size()) - 1;
    return -1;
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheDesktopAlone(); }

    void setupsAreKept()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("godwit.ini"));
        const ListSetup plain,
            byDate{.column = ListColumn::Date, .ascending = true, .threaded = true, .mergeSubjects = true, .withSent = true};
        const ListSetup filtered{.column = ListColumn::Size, .filter = {.unread = true, .text = QStringLiteral("tide")}};
        {
            app::ListSetups setups(file);
            QCOMPARE(setups.of(folder("INBOX")), plain);
            setups.set(folder("Projects/B&APw-dget 100%"), byDate);
            setups.set(folder("INBOX"), filtered);
            setups.set(folder("INBOX", 2), plain);
            setups.setDefault({.threaded = true});
        }
        const app::ListSetups setups(file);
        QCOMPARE(setups.of(folder("Projects/B&APw-dget 100%")), byDate);
        QCOMPARE(setups.of(folder("INBOX")), ListSetup{.column = ListColumn::Size}); // filters are of the moment
        QCOMPARE(setups.of(folder("INBOX", 2)), plain);                              // chosen, though it is what was usual
        QCOMPARE(setups.of(folder("Projects")), ListSetup{.threaded = true});
    }

    void columnsAreKept()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("godwit.ini")), text = QStringLiteral("subject:0 from:120 -size:0");
        {
            app::ListSetups setups(file);
            setups.setColumns(folder("INBOX"), text);
            setups.set(folder("INBOX"), {.threaded = true});
        }
        const app::ListSetups setups(file);
        QCOMPARE(setups.columnsOf(folder("INBOX")), text);
        QCOMPARE(setups.of(folder("INBOX")), ListSetup{.threaded = true});
        QCOMPARE(setups.columnsOf(folder("Other")), QString());
    }

    void oneGoesOnWhereOneWas()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        QVERIFY(other.command("CREATE Plans").ok());
        QVERIFY(other.command("SUBSCRIBE Plans").ok());
        House house;
        QVERIFY(house.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans")) != FolderId{}, patience);
        QCOMPARE(house.window().place().role(), Role::Inbox); // the first time
        const FolderId plans = house.folder(QStringLiteral("Plans"));
        house.window().openFolder(plans);
        house.stop();
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.window().place().folder(), plans, patience);
        house.stop();
        QVERIFY(other.command("DELETE Plans").ok()); // gone meanwhile: the inbox is always there
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.folder(QStringLiteral("Plans")), FolderId{}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().openFolder() != nullptr, patience);
    }

    void aDamagedFileOfTagsIsKept()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("tags.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"tags\": [") > 0);
        file.close();
        models::TagModel model;
        {
            app::Tags tags(file.fileName(), &model, [] { return InquiryId{1}; });
            QCOMPARE(model.tags(), usualTags());
            model.rename("mine", QStringLiteral("Mine"));
        }
        const QStringList kept = QDir(dir.path()).entryList({QStringLiteral("tags.json.damaged-*")});
        QCOMPARE(kept.size(), 1);
        QFile before(dir.filePath(kept.first()));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("{\"tags\": ["));
        app::Tags again(file.fileName(), &model, [] { return InquiryId{1}; });
        QCOMPARE(model.name("mine"), QStringLiteral("Mine"));
    }

    /// Two computers of one person: each with a profile of its own, on one server.
    void tagsAreTheSameOnEachComputer()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        House office, home;
        QVERIFY(office.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(home.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(office.start());
        const auto kept = [&] {
            QByteArray all;
            for (const QByteArray &line : other.command(QByteArray("GETMETADATA \"\" ") + app::Tags::entry).untagged) all += line;
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(office.app().tagsAreShared(), patience);
        office.app().tags().rename("to_do", QString::fromUtf8("Erledigen, später"));
        office.app().tags().recolor("to_do", QColor(0x12, 0x34, 0x56));
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("#123456"), patience);
        QVERIFY(home.start());
        QTRY_COMPARE_WITH_TIMEOUT(home.app().tags().name("TO_DO"), QString::fromUtf8("Erledigen, später"), patience);
        QCOMPARE(home.app().tags().color("to_do"), QColor(0x12, 0x34, 0x56));
        home.app().tags().remove("to_do");
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("removed"), patience);
        office.stop(); // what it wrote is read again
        QVERIFY(office.start());
        QTRY_COMPARE_WITH_TIMEOUT(office.app().tags().name("to_do"), QStringLiteral("to do"), patience);
    }

    /// covers: UID STORE with a keyword
    void whatComesToAMutedConversationIsReadAndMuted()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        QVERIFY(other.append("INBOX", letter(1)).ok());
        QVERIFY(other.append("INBOX", letter(2)).ok());
        QVERIFY(other.command("SELECT INBOX").ok());
        const auto now = [&](const QByteArray &search) { return other.command("NOOP"), found(other, search); };
        House house;
        QVERIFY(house.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        house.window().reading()->setReadAfter(std::chrono::milliseconds(-1));
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(1), patience);
        house.window().choices().conversations->trigger();
        house.list()->setCurrentIndex(house.messages().index(1, 0)); // letter 1
        QTRY_VERIFY_WITH_TIMEOUT(house.window().actions().mute->isEnabled(), patience);
        house.window().actions().mute->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $muted"), 1, patience);
        QCOMPARE(now("UNSEEN"), 2); // what was there is as it was

        QVERIFY(other.append("INBOX", letter(3, "<1@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $muted SEEN HEADER Message-ID 3@"), 1, patience);
        QVERIFY(other.append("INBOX", letter(4, "<1@example.org> <3@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $muted SEEN"), 2, patience);
        QCOMPARE(now("SEEN"), 2);

        // What a person marks as unread stays so, whatever comes next.
        QVERIFY(other.command("STORE 3 -FLAGS (\\Seen)").ok());
        QVERIFY(other.append("INBOX", letter(5, "<3@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $muted SEEN HEADER Message-ID 5@"), 1, patience);
        QCOMPARE(now("UNSEEN HEADER Message-ID 3@"), 1);

        // The list is as it was left; so is what is muted.
        house.stop();
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        QVERIFY(house.window().choices().setup().threaded);
        QCOMPARE(house.messages().rowCount(), 2);
        QVERIFY(other.append("INBOX", letter(6, "<1@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $muted SEEN HEADER Message-ID 6@"), 1, patience);
        QCOMPARE(now("UNSEEN HEADER Message-ID 3@"), 1);

        // What is ignored leaves the list, and what comes to it does not show up there; it can be seen, and taken back.
        const auto rowOf = [&](const QByteArray &id) {
            for (int row = 0; row < house.messages().rowCount(); ++row)
                if (const auto *summary = house.messages().summaryAt(row); summary && summary->messageId == id) return row;
            return -1;
        };
        const QByteArray second = "<2@example.org>";
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(second) >= 0, patience);
        house.list()->setCurrentIndex(house.messages().index(rowOf(second), 0));
        QTRY_VERIFY_WITH_TIMEOUT(house.window().actions().ignore->isEnabled(), patience);
        house.window().actions().ignore->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $ignored KEYWORD $muted SEEN HEADER Message-ID 2@"), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 1, patience);
        QVERIFY(other.append("INBOX", letter(7, "<2@example.org>")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(now("KEYWORD $ignored SEEN HEADER Message-ID 7@"), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 1, patience);
        house.window().choices().showIgnored->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 2, patience);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
