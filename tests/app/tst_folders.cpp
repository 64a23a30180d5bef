// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with folders, on a real server, seen by a second client.
#include "house.h"

#include "ui/actions.h"
#include "ui/folderdeeds.h"
#include "ui/folderfilter.h"
#include "ui/foldermenu.h"
#include "ui/messagedeeds.h"
#include "ui/quotabar.h"
#include "ui/searching.h"

#include <QAction>
#include <QDropEvent>
#include <QPushButton>

using namespace godwit;
using namespace godwit::test;
using models::FolderTreeModel;
using ui::FolderDeed;

namespace {

QByteArray letter(int number)
{
    return "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: Letter " + QByteArray::number(number) +
           "\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello\n";
}

/// Server, another client of the same person, and the program.
struct Person {
    bool begin(const QByteArrayList &folders = {}, const QByteArrayList &without = {})
    {
        if (!server.start() || !other.login(server.imapPort())) return false;
        for (const QByteArray &folder : folders)
            if (!other.command("CREATE " + folder).ok() || !other.command("SUBSCRIBE " + folder).ok()) return false;
        Account account;
        account.host = server.host();
        account.port = server.imapsPort();
        account.caFile = server.caFile();
        account.disabledCapabilities = without;
        return house.addAccount(account, QStringLiteral("printf alicepw")) && house.start();
    }
    ui::FolderTreeView *tree() { return house.window().folders()->tree(); }
    const FolderTreeModel *model() { return static_cast<FolderTreeModel *>(tree()->model()); }
    QModelIndex row(const char *path) { return model()->indexOf(house.folder(QString::fromUtf8(path))); }
    bool shows(const char *path) { return row(path).isValid(); }
    const Folder *folder(const char *path) { return model()->folder(house.folder(QString::fromUtf8(path))); }
    ui::FolderDeeds *deeds() { return house.window().folderDeeds(); }
    int found(const QByteArray &folder, const QByteArray &search)
    {
        if (!other.command("SELECT " + folder).ok()) return -1;
        for (const QByteArray &line : other.command("SEARCH " + search).untagged)
            if (line.startsWith("SEARCH")) return int(line.split(' ').size()) - 1;
        return -1;
    }
    bool isListed(const QByteArray &folder, const QByteArray &command = "LIST")
    {
        const auto answer = other.command(command + " \"\" *");
        return std::ranges::any_of(
            answer.untagged, [&](const QByteArray &line) { return line.endsWith(' ' + folder) || line.contains('"' + folder + '"'); });
    }
    /// Whether it was taken.
    bool drop(QMimeData *taken, const QModelIndex &at, Qt::KeyboardModifiers keys = {})
    {
        const std::unique_ptr<QMimeData> owned(taken);
        const QMimeData *data = taken;
        tree()->scrollTo(at);
        const QPoint place = tree()->visualRect(at).center();
        QDragEnterEvent enter(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
        QDragMoveEvent move(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
        QDropEvent dropped(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(tree()->viewport(), &enter);
        QCoreApplication::sendEvent(tree()->viewport(), &move);
        if (move.isAccepted()) QCoreApplication::sendEvent(tree()->viewport(), &dropped);
        return move.isAccepted() && dropped.isAccepted();
    }
    void sayYes() { house.window().findChild<QPushButton *>(QStringLiteral("deleteForGood"))->click(); }

    DovecotServer server;
    ImapClient other;
    House house;
};

} // namespace

class TestAppFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheDesktopAlone(); }

    void messagesAreDroppedOnFolders()
    {
        Person person;
        QVERIFY(person.begin({"Plans"}));
        for (int i = 1; i <= 3; ++i) QVERIFY(person.other.append("INBOX", letter(i)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(person.house.messages().rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.house.messages().summaryAt(2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Plans"), patience);
        ui::MessageDeeds *deeds = person.house.window().deeds();
        person.house.list()->setCurrentIndex(person.house.messages().index(0, 0));
        auto dragged = deeds->beginDrag();
        QVERIFY(dragged);
        QVERIFY(person.drop(ui::toMimeData(*dragged), person.row("Plans"), Qt::ControlModifier));
        QTRY_COMPARE_WITH_TIMEOUT(person.found("Plans", "ALL"), 1, patience);
        QCOMPARE(person.found("INBOX", "ALL"), 3);
        person.house.list()->selectAll();
        dragged = deeds->beginDrag();
        QVERIFY(person.drop(ui::toMimeData(*dragged), person.row("Plans")));
        QTRY_COMPARE_WITH_TIMEOUT(person.found("Plans", "ALL"), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.found("INBOX", "ALL"), 0, patience);
        person.house.window().actions().undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(person.found("INBOX", "ALL"), 3, patience);
    }

    /// covers: RENAME
    void foldersMoveWithWhatIsBelowThem()
    {
        Person person;
        QVERIFY(person.begin({"Plans", "Plans/2026", "Work"}));
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Plans/2026") && person.shows("Work"), patience);
        const FolderId moved = person.house.folder(QStringLiteral("Plans"));
        Q_EMIT person.deeds()->favourWanted(person.house.folder(QStringLiteral("Plans/2026")), true);
        QVERIFY(person.drop(ui::toMimeData(moved), person.row("Work")));
        QTRY_VERIFY_WITH_TIMEOUT(person.isListed("Work/Plans/2026") && !person.isListed("Plans"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.isListed("Work/Plans", "LSUB"), patience); // subscriptions go along
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Work/Plans"), patience);
        QCOMPARE(person.house.folder(QStringLiteral("Work/Plans")), moved);
        person.deeds()->moveFolder(moved, {});
        QTRY_VERIFY_WITH_TIMEOUT(person.isListed("Plans/2026") && !person.isListed("Work/Plans"), patience);
        person.deeds()->moveFolder(person.house.folder(QStringLiteral("Trash")), moved);
        QVERIFY2(person.house.notice().contains(QLatin1String("Trash")), qPrintable(person.house.notice()));
        QVERIFY(person.isListed("Trash"));

        QVERIFY(person.other.command("CREATE Elsewhere").ok() && person.other.command("SUBSCRIBE Elsewhere").ok());
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Elsewhere"), patience);
        person.house.stop();
        QVERIFY(person.house.start()); // and the next start knows the favourite, whatever it is called now
        const QModelIndex top = person.model()->index(0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(
            !person.model()->match(person.model()->index(0, 0, top), Qt::DisplayRole, QStringLiteral("2026")).isEmpty(), patience);
    }

    /// All of them are meant, also in folders that were never opened here.
    void wholeFoldersAreMarkedAndEmptied()
    {
        Person person;
        QVERIFY(person.begin({"Plans"}));
        for (int i = 1; i <= 3; ++i) QVERIFY(person.other.append("Plans", letter(i)).ok() && person.other.append("Trash", letter(i)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Plans") && person.folder("Plans")->unread == 3 && person.folder("Trash")->total == 3,
                                 patience);
        person.deeds()->act(FolderDeed::MarkRead, person.house.folder(QStringLiteral("Plans")));
        QTRY_COMPARE_WITH_TIMEOUT(person.found("Plans", "SEEN"), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Plans")->unread, 0U, patience);
        person.house.window().actions().undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(person.found("Plans", "SEEN"), 0, patience);

        person.deeds()->act(FolderDeed::Empty, person.house.folder(QStringLiteral("Trash")));
        person.sayYes();
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Trash")->total, 0U, patience); // at once here; there when it cannot be undone any more
        QCOMPARE(person.found("Trash", "ALL"), 3);
        person.house.window().actions().undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Trash")->total, 3U, patience);
    }

    /// What somebody else marked as deleted goes for good, and nothing else. covers: UID EXPUNGE
    void whatIsStruckThroughIsRemoved()
    {
        Person person;
        QVERIFY(person.begin({"Plans"}));
        for (int i = 1; i <= 3; ++i) QVERIFY(person.other.append("Plans", letter(i)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Plans"), patience);
        const FolderId plans = person.house.folder(QStringLiteral("Plans"));
        person.deeds()->act(FolderDeed::Compact, plans);
        person.sayYes();
        QTRY_VERIFY_WITH_TIMEOUT(person.house.notice().contains(QLatin1String("Nothing in")), patience);
        QVERIFY(person.other.command("SELECT Plans").ok() && person.other.command("STORE 2 +FLAGS (\\Deleted)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(!person.house.window().findChild<QPushButton *>(QStringLiteral("deleteForGood")), patience);
        person.deeds()->act(FolderDeed::Compact, plans);
        person.sayYes();
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Plans")->total, 2U, patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.found("Plans", "ALL"), 2, patience); // ten seconds later
        QCOMPARE(person.found("Plans", "DELETED"), 0);
    }

    /// covers: SETACL, MYRIGHTS, GETQUOTAROOT
    void rightsAndQuotaComeFromTheServer()
    {
        Person person;
        QVERIFY(person.begin());
        ImapClient bob;
        QVERIFY(bob.login(person.server.imapPort(), "bob", "bobpw"));
        QVERIFY(bob.command("CREATE Fieldwork").ok() && bob.command("SETACL Fieldwork alice lr").ok());
        QVERIFY(bob.append("Fieldwork", letter(1)).ok());
        QVERIFY(person.other.command("SUBSCRIBE Shared/bob/Fieldwork").ok());
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Shared/bob/Fieldwork"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.house.messages().rowCount(), 0, patience);
        person.house.window().openFolder(person.house.folder(QStringLiteral("Shared/bob/Fieldwork")));
        QTRY_COMPARE_WITH_TIMEOUT(person.row("Shared/bob/Fieldwork").data(FolderTreeModel::NoteRole).toString(),
                                  QStringLiteral("read only"), patience);
        ui::FolderMenu *menu = person.house.window().folderMenu();
        menu->popup({});
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("renameFolder"))->isEnabled());
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("deleteFolder"))->toolTip().isEmpty());
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(person.house.messages().rowCount(), 1, patience);
        const ui::DraggedMessages dragged{1, person.house.folder(QStringLiteral("INBOX")), person.house.window().place().account(), false};
        QVERIFY(!person.drop(ui::toMimeData(dragged), person.row("Shared/bob/Fieldwork")));
        QTRY_VERIFY_WITH_TIMEOUT(person.house.window().findChild<ui::QuotaBar *>()->text().contains(QLatin1String("of 4.0 GB used")),
                                 patience);
    }

    /// Where the server names none, a person can choose; and it stays chosen.
    void aFolderIsUsedForSomething()
    {
        Person person;
        QVERIFY(person.begin({"Outbox"}, {"SPECIAL-USE"}));
        QTRY_VERIFY_WITH_TIMEOUT(person.shows("Outbox") && person.shows("Sent"), patience);
        const FolderId outbox = person.house.folder(QStringLiteral("Outbox"));
        QCOMPARE(person.folder("Sent")->role, Role::Sent); // by its name
        person.tree()->setSubject(person.row("Outbox"));
        ui::FolderMenu *menu = person.house.window().folderMenu();
        menu->popup({});
        auto *use = menu->findChild<QAction *>(QStringLiteral("use%1").arg(int(Role::Sent)));
        QVERIFY2(use->isEnabled(), qPrintable(use->toolTip()));
        use->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(person.model()->folder(outbox)->role, Role::Sent, patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Sent")->role, Role::None, patience);
        Q_EMIT person.deeds()->renameWanted(outbox, QStringLiteral("Gone out")); // it stays what it is
        QTRY_VERIFY_WITH_TIMEOUT(person.isListed("Gone out"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.folder("Gone out") ? person.folder("Gone out")->role : Role::None, Role::Sent, patience);
        person.house.stop();
        const auto accounts = app::Accounts::load(person.house.profile().accountsFile());
        QCOMPARE(accounts->entries().first().account.roles.value(Role::Sent), QByteArray("Gone out"));
    }

    void rowsOverAllAccounts()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient alice, bob;
        QVERIFY(alice.login(server.imapPort()) && bob.login(server.imapPort(), "bob", "bobpw"));
        QVERIFY(alice.append("INBOX", letter(1)).ok() && bob.append("INBOX", letter(2)).ok() &&
                bob.append("Drafts", letter(3), "\\Draft").ok());
        House house;
        QVERIFY(house.addAccount(server, QStringLiteral("printf alicepw")));
        auto accounts = app::Accounts::load(house.profile().accountsFile());
        Account second = accounts->entries().first().account;
        second.id = {};
        second.name = second.user = QStringLiteral("bob");
        QVERIFY(accounts->add(second, QStringLiteral("printf bobpw")));
        QVERIFY(house.start());
        const auto *model = house.window().folders()->tree()->model();
        const auto top = [&](const QString &name) {
            const QModelIndexList rows = model->match(model->index(0, 0, model->index(0, 0)), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return rows.value(0);
        };
        QTRY_COMPARE_WITH_TIMEOUT(top(QStringLiteral("All inboxes")).data(FolderTreeModel::UnreadRole).toInt(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(top(QStringLiteral("All drafts")).data(FolderTreeModel::TotalRole).toInt(), 1, patience);
        QVERIFY(top(QStringLiteral("Starred")).isValid());
        house.window().openFolder(top(QStringLiteral("All inboxes")).data(FolderTreeModel::FolderIdRole).value<FolderId>());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 2, patience);
        QVERIFY(bob.append("INBOX", letter(4)).ok() && alice.append("INBOX", letter(5)).ok()); // it follows both
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 4, patience);
        house.window().folders()->tree()->setSubject(top(QStringLiteral("Starred")));
        house.window().folderMenu()->popup({});
        house.window().folderMenu()->findChild<QAction *>(QStringLiteral("hideUnified"))->trigger();
        QVERIFY(!top(QStringLiteral("Starred")).isValid());
        house.stop();
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.window().folders()->tree()->model()->rowCount() >= 3, patience);
        QVERIFY(!house.window()
                     .folders()
                     ->tree()
                     ->model()
                     ->match(house.window().folders()->tree()->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Starred"), 1,
                             Qt::MatchExactly | Qt::MatchRecursive)
                     .size());
    }
};

QTEST_MAIN(TestAppFolders)
#include "tst_folders.moc"
