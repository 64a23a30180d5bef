// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window, on a real server, seen by a second client.
#include "house.h"

#include "app/instance.h"
#include "models/foldertreemodel.h"
#include "models/subscriptionmodel.h"
#include "store/reader.h"
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/actions.h"
#include "ui/composer.h"
#include "ui/foldermenu.h"
#include "ui/foldernamedialog.h"
#include "ui/foldertreeview.h"
#include "ui/messagepane.h"
#include "ui/operationsdialog.h"
#include "ui/subscriptionsdialog.h"

#include <QAction>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>
#include <QTreeView>

using namespace godwit;
using namespace godwit::test;

namespace {

QByteArray letter(int number)
{
    return "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: Letter " + QByteArray::number(number) +
           "\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello\n";
}

int found(ImapClient &client, const QByteArray &search)
{
    const auto answer = client.command("SEARCH " + search);
    for (const QByteArray &line : answer.untagged)
        if (line.startsWith("SEARCH")) return int(line.split(' ').size()) - 1;
    return -1;
}

bool isListed(ImapClient &client, const QByteArray &command, const QByteArray &folder)
{
    const auto answer = client.command(command + " \"\" *");
    return std::ranges::any_of(answer.untagged,
                               [&](const QByteArray &line) { return line.endsWith(' ' + folder) || line.contains('"' + folder + '"'); });
}

} // namespace

class TestAppWindow : public QObject
{
    Q_OBJECT

    DovecotServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktopAlone();
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
    }

    /// More rows than the window holds: all of them are meant. covers: UID STORE
    void allOfALargeSelectionIsChanged()
    {
        constexpr int count = 2600;
        ImapClient other;
        QVERIFY(other.login(m_server.imapPort()));
        std::vector<ImapClient::Letter> letters;
        for (int i = 1; i <= count; ++i) letters.push_back({letter(i), {}});
        QVERIFY(other.append("INBOX", letters).ok());
        QVERIFY(other.command("SELECT INBOX").ok());
        House house;
        QVERIFY(house.addAccount(m_server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), count, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        QVERIFY(!house.messages().summaryAt(count - 1)); // the last rows are not loaded
        house.list()->selectAll();
        // One more comes while they are selected: it was not meant.
        QVERIFY(other.append("INBOX", letter(count + 1)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), count + 1, patience);
        house.window().actions().star->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "FLAGGED")), count, patience);
        QCOMPARE(found(other, "UNFLAGGED"), 1);
    }

    /// What a person does is taken back, also when the server has it already; and what it refuses waits in a window of its own.
    void deedsAreUndoneAndRefusalsKept()
    {
        DovecotServer server; // counts of its own
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        QVERIFY(other.command("CREATE Plans").ok());
        for (int i = 1; i <= 3; ++i) QVERIFY(other.append("INBOX", letter(i)).ok());
        QVERIFY(other.command("SELECT INBOX").ok());
        House house;
        QVERIFY(house.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        const ui::Actions &actions = house.window().actions();
        QVERIFY(!actions.undo->isEnabled());
        house.list()->setCurrentIndex(house.messages().index(0, 0));
        actions.star->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "FLAGGED")), 1, patience);
        house.list()->selectAll();
        actions.remove->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "ALL")), 0, patience);
        QVERIFY2(house.notice().contains(QLatin1String("moved to the trash")), qPrintable(house.notice()));
        QCOMPARE(house.messages().rowCount(), 0);
        actions.undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "ALL")), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 3, patience);
        QCOMPARE(found(other, "FLAGGED"), 1);
        actions.undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT((other.command("NOOP"), found(other, "FLAGGED")), 0, patience);
        QVERIFY(!actions.undo->isEnabled());

        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans")) != FolderId{}, patience);
        const FolderId plans = house.folder(QStringLiteral("Plans"));
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        const MessageKey key = house.messages().keyAt(0);
        QVERIFY(other.command("DELETE Plans").ok());
        Q_EMIT house.window().deeds()->wished(wish::Move{house.window().place().folder(), {key}, plans});
        auto *show = house.window().findChild<QPushButton *>(QStringLiteral("noticeButton"));
        QTRY_VERIFY_WITH_TIMEOUT(show->isVisible() && house.notice().contains(QLatin1String("The server refused this")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(house.messages().rowCount(), 3, patience);
        show->click();
        auto *dialog = house.window().findChild<ui::OperationsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeView *>(QStringLiteral("operations"));
        QCOMPARE(list->model()->rowCount(), 1);
        dialog->findChild<QPushButton *>(QStringLiteral("drop"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, patience);
    }

    /// Made inside another one, renamed, kept here, deleted, and brought back while there is time.
    void foldersAreMadeRenamedAndDeleted()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        QVERIFY(other.command("CREATE Plans").ok() && other.command("SUBSCRIBE Plans").ok());
        QVERIFY(other.append("Plans", letter(1)).ok());
        House house;
        QVERIFY(house.addAccount(server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans")) != FolderId{}, patience);
        auto *menu = house.window().findChild<ui::FolderMenu *>();
        auto *tree = house.window().findChild<ui::FolderPane *>()->tree();
        const auto choose = [&](const QString &folder, const char *what) {
            const auto *model = qobject_cast<models::FolderTreeModel *>(tree->model());
            QVERIFY(QTest::qWaitFor([&] { return model->indexOf(house.folder(folder)).isValid(); }, patience)); // subscribed: it is shown
            tree->setCurrentIndex(model->indexOf(house.folder(folder)));
            Q_EMIT menu->aboutToShow();
            auto *action = menu->findChild<QAction *>(QString::fromLatin1(what));
            if (!action || !action->isEnabled()) qFatal("%s cannot be chosen", what);
            action->trigger();
        };
        const auto name = [&](const QString &name) {
            auto *dialog = house.window().findChild<ui::FolderNameDialog *>();
            dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("a/b"));
            if (dialog->findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled()) qFatal("a delimiter is in the name");
            dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
            dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
        };
        choose(QStringLiteral("Plans"), "newFolder");
        name(QStringLiteral("Flüge"));
        QTRY_VERIFY_WITH_TIMEOUT(isListed(other, "LIST", "Plans/Fl&APw-ge"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans/Flüge")) != FolderId{}, patience);
        choose(QStringLiteral("Plans/Flüge"), "renameFolder");
        name(QStringLiteral("Reisen"));
        QTRY_VERIFY_WITH_TIMEOUT(isListed(other, "LIST", "Plans/Reisen"), patience);
        QVERIFY(!isListed(other, "LIST", "Plans/Fl&APw-ge"));
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans/Reisen")) != FolderId{}, patience);

        const auto *model = qobject_cast<models::FolderTreeModel *>(tree->model());
        Q_EMIT menu->keepWanted(house.window().place().account(), house.folder(QStringLiteral("Plans")), Keeping::everything);
        QCOMPARE(model->account(house.window().place().account())->keeping.folders.value("Plans"), int(Keeping::everything));
        const store::Paths paths = house.profile().paths();
        const auto isKept = [&] {
            const auto reader = store::Reader::open(paths);
            const auto entries = (*reader)->listEntries(house.folder(QStringLiteral("Plans")));
            return entries.size() == 1 && (*reader)->body(entries.front().key);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);

        choose(QStringLiteral("Plans/Reisen"), "deleteFolder");
        house.window().findChild<QPushButton *>(QStringLiteral("deleteForGood"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans/Reisen")) == FolderId{}, patience);
        house.window().actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(house.folder(QStringLiteral("Plans/Reisen")) != FolderId{}, patience);
        QVERIFY(isListed(other, "LIST", "Plans/Reisen"));
        Q_EMIT house.window().deeds()->wished(
            wish::DeleteFolder{house.folder(QStringLiteral("Plans/Reisen"))}); // without the time to think
        QTRY_VERIFY_WITH_TIMEOUT(!isListed(other, "LIST", "Plans/Reisen"), patience);
        house.stop();
        const auto accounts = app::Accounts::load(house.profile().accountsFile()); // and the next start knows what is kept
        QCOMPARE(accounts->entries().first().account.keeping.folders.value("Plans"), int(Keeping::everything));
    }

    /// What lies in the chosen file is what was attached, octet by octet.
    void anAttachmentIsSaved()
    {
        QByteArray content(300'000, '\0');
        QRandomGenerator random(7);
        for (char &octet : content) octet = char(random.bounded(256));
        QByteArray mail = "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: With a chart\nMIME-Version: 1.0\n"
                          "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nSee the chart.\n"
                          "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"chart & plan.bin\"\n"
                          "Content-Transfer-Encoding: base64\n\n";
        const QByteArray encoded = content.toBase64();
        for (qsizetype i = 0; i < encoded.size(); i += 76) mail += encoded.mid(i, 76) + '\n';
        mail += "--b--\n";
        ImapClient other;
        QVERIFY(other.login(m_server.imapPort()));
        QVERIFY(other.append("INBOX", mail).ok());
        House house;
        QVERIFY(house.addAccount(m_server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        const auto top = [&] {
            const auto *summary = house.messages().summaryAt(0);
            return summary ? summary->subject : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(top(), QStringLiteral("With a chart"), patience);
        house.list()->setCurrentIndex(house.messages().index(0, 0));
        const auto chip = [&]() -> QToolButton * {
            for (auto *button : house.window().findChildren<QToolButton *>())
                if (button->accessibleName().contains(QLatin1String("chart & plan.bin"))) return button;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(chip(), patience);
        chip()->findChild<QAction *>(QStringLiteral("saveAttachment"))->trigger();
        auto *dialog = house.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString file = house.dir() + QStringLiteral("/saved.bin");
        dialog->setDirectory(house.dir());
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(QLatin1String("saved.bin")), patience);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), content);
    }

    void aMailtoLinkIsTakenAndNothingElse()
    {
        House house;
        Account account;
        account.host = m_server.host();
        account.port = m_server.imapsPort();
        account.caFile = m_server.caFile();
        account.address = QStringLiteral("alice@example.org");
        QVERIFY(house.addAccount(account, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        app::Instance door(house.profile());
        QVERIFY(door.listen());
        QObject::connect(&door, &app::Instance::called, &house.app(), &app::Application::takeLink);
        QVERIFY(app::Instance::passOn(house.profile(), "mailto:anna@example.org,bo@example.net?bcc=eve@example.com&attach=/etc/passwd"));
        ui::Composer *composer = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<ui::Composer *>(widget)) composer = found;
        QVERIFY(composer && composer->isVisible());
        const Letter letter = composer->letter();
        QCOMPARE(letter.to, (QList<Address>{{{}, QStringLiteral("anna@example.org")}, {{}, QStringLiteral("bo@example.net")}}));
        QVERIFY(letter.bcc.isEmpty() && letter.parts.isEmpty());
        QVERIFY(app::Instance::passOn(house.profile(), "https://example.org/letter.eml")); // taken, and not looked at
        QVERIFY(house.notice().isEmpty());
        QVERIFY(app::Instance::passOn(house.profile(), "file:///etc/passwd")); // no message: nothing of it is shown
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(QLatin1String("passwd")), patience);
        QVERIFY(house.notice().contains(QLatin1String("is not a message")));
        QVERIFY(!house.notice().contains(QLatin1String("root:")));
    }

    /// covers: SUBSCRIBE, UNSUBSCRIBE, LSUB
    void subscriptionsAreThoseOfTheServer()
    {
        ImapClient other;
        QVERIFY(other.login(m_server.imapPort()));
        QVERIFY(other.command("CREATE Herons").ok());
        QVERIFY(other.command("SUBSCRIBE Herons").ok());
        House house;
        QVERIFY(house.addAccount(m_server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        auto *pane = house.window().findChild<QTreeView *>(QStringLiteral("folders"));
        const auto isShown = [](const QAbstractItemModel *model, const QModelIndex &root) {
            return !model
                        ->match(model->index(0, 0, root), Qt::DisplayRole, QStringLiteral("Herons"), 1,
                                Qt::MatchExactly | Qt::MatchRecursive)
                        .isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(pane->model(), {}), patience);
        for (const bool on : {false, true}) {
            house.window().actions().subscriptions->trigger();
            auto *dialog = house.window().findChild<ui::SubscriptionsDialog *>();
            QVERIFY(dialog);
            auto *tree = dialog->findChild<QTreeView *>(QStringLiteral("subscriptions"));
            const QModelIndexList rows = tree->model()->match(tree->model()->index(0, 0, tree->rootIndex()), Qt::DisplayRole,
                                                              QStringLiteral("Herons"), 1, Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(rows.size(), 1);
            QVERIFY(tree->model()->setData(rows.first(), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
            dialog->findChild<QPushButton *>(QStringLiteral("apply"))->click();
            QTRY_COMPARE_WITH_TIMEOUT(isListed(other, "LSUB", "Herons"), on, patience);
            QTRY_COMPARE_WITH_TIMEOUT(isShown(pane->model(), {}), on, patience);
            QVERIFY(isListed(other, "LIST", "Herons"));
            QTRY_VERIFY_WITH_TIMEOUT(!house.window().findChild<ui::SubscriptionsDialog *>(), patience);
        }
    }
};

QTEST_MAIN(TestAppWindow)
#include "tst_window.moc"
