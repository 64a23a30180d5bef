// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldertreemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::FolderTreeModel;

namespace {

constexpr AccountId home{1};

Account account(quint32 id, const QString &name)
{
    Account result;
    result.id = AccountId{id};
    result.name = name;
    return result;
}

Folder folder(quint32 id, const QString &path, godwit::Role role = godwit::Role::None, bool subscribed = true)
{
    Folder result;
    result.id = FolderId{id};
    result.account = home;
    result.path = path;
    result.mailbox = path.toUtf8();
    result.delimiter = '/';
    result.role = role;
    result.subscribed = subscribed;
    return result;
}

FolderDelta delta(const QList<Folder> &changed, const QList<FolderId> &removed = {})
{
    return {.account = home, .changed = changed, .removed = removed};
}

/// The tree as indented text.
QString drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString() + u'\n' + drawn(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestFolderTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Above all accounts, in their order; a folder is there and in its account. What is gone has no row, and comes back.
    void favouritesStandAbove()
    {
        FolderTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.applyFavourites({FolderId{firstVirtualFolder + 1}, FolderId{3}, FolderId{1}});
        QCOMPARE(model.rowCount(), 0);
        model.applyAccounts({account(1, QStringLiteral("Home"))});
        model.applyFolders(delta({folder(1, QStringLiteral("INBOX"), godwit::Role::Inbox), folder(2, QStringLiteral("a")),
                                  folder(3, QStringLiteral("a/b"), godwit::Role::None, false)}));
        QCOMPARE(drawn(model), QStringLiteral("Favourites\n b\n Inbox\nHome\n Inbox\n a\n"));
        const QModelIndex above = model.index(0, 0, model.index(0, 0));
        QCOMPARE(above.data(FolderTreeModel::AccountIdRole).value<AccountId>(), home);
        QVERIFY(above.data(FolderTreeModel::IsFavouriteRole).toBool());
        QCOMPARE(model.indexOf(FolderId{3}), above); // not subscribed: that is its only row
        QCOMPARE(model.indexOf(FolderId{1}).parent(), model.indexOf(home));

        Folder all = folder(firstVirtualFolder + 1, QStringLiteral("All inboxes"), godwit::Role::Inbox, false);
        all.account = models::virtualAccount;
        model.applySearches({all});
        QCOMPARE(drawn(model), QStringLiteral("Favourites\n All inboxes\n b\n Inbox\nHome\n Inbox\n a\n"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Folder inbox = folder(1, QStringLiteral("INBOX"), godwit::Role::Inbox);
        inbox.unread = 5;
        model.applyFolders(delta({inbox}));
        QCOMPARE(changed.size(), 2); // both of its rows
        model.applyFolders(delta({}, {FolderId{3}}));
        QCOMPARE(drawn(model), QStringLiteral("Favourites\n All inboxes\n Inbox\nHome\n Inbox\n a\n"));
        model.applyFavourites({FolderId{1}, FolderId{firstVirtualFolder + 1}});
        QCOMPARE(drawn(model), QStringLiteral("Favourites\n Inbox\n All inboxes\nHome\n Inbox\n a\n"));
        model.applyAccounts({account(2, QStringLiteral("Away")), account(1, QStringLiteral("Home"))});
        QCOMPARE(drawn(model), QStringLiteral("Favourites\n Inbox\n All inboxes\nAway\nHome\n Inbox\n a\n"));
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(FolderTreeModel::NoteRole).toString(), QStringLiteral("Home")); // of two
        model.applyFavourites({});
        QCOMPARE(drawn(model), QStringLiteral("Away\nHome\n Inbox\n a\n"));
    }

    void whatCannotBeChangedSaysSo()
    {
        FolderTreeModel model;
        model.applyAccounts({account(1, QStringLiteral("Home"))});
        model.applyFolders(delta({folder(1, QStringLiteral("a"))}));
        const auto note = [&] { return model.indexOf(FolderId{1}).data(FolderTreeModel::NoteRole).toString(); };
        QVERIFY(!model.facts(FolderId{1}));
        QCOMPARE(note(), QString());
        model.applyFacts(FolderId{1}, {.rights = "lr", .size = 7});
        QCOMPARE(note(), QStringLiteral("read only"));
        QVERIFY(model.indexOf(FolderId{1}).data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("read only")));
        model.applyFacts(FolderId{1}, {.rights = "lrs", .size = {}});
        QCOMPARE(note(), QString());
        QCOMPARE(model.facts(FolderId{1})->size, quint64(7)); // what was asked before is still known
    }

    /// Below all accounts, in their own order; what is not kept has no row, but a name.
    void savedSearchesStandBelow()
    {
        FolderTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.applyAccounts({account(1, QStringLiteral("Home"))});
        model.applyFolders(delta({folder(1, QStringLiteral("INBOX"), godwit::Role::Inbox)}));
        const auto search = [](quint32 id, const QString &name, bool saved, quint32 unread = 0) {
            Folder result = folder(firstVirtualFolder + id, name, godwit::Role::None, saved);
            result.account = models::virtualAccount;
            result.mailbox = "is:unread";
            result.countsKnown = true;
            result.unread = unread;
            return result;
        };
        const Folder typed = search(0, QStringLiteral("Results"), false);
        model.applySearches({typed, search(2, QStringLiteral("Unread"), true, 3), search(1, QStringLiteral("Bills"), true)});
        QCOMPARE(drawn(model), QStringLiteral("Home\n Inbox\nSaved searches\n Unread\n Bills\n"));
        QCOMPARE(model.folder(typed.id)->path, QStringLiteral("Results"));
        QVERIFY(!model.account(models::virtualAccount));
        const QModelIndex unread = model.indexOf(FolderId{firstVirtualFolder + 2});
        QCOMPARE(unread.data(FolderTreeModel::UnreadRole).toInt(), 3);
        QCOMPARE(unread.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unread, unread: 3"));
        QCOMPARE(unread.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("is:unread"));
        // Accounts come and go above them; they are moved and renamed without a reset.
        const QPersistentModelIndex kept = unread;
        model.applyAccounts({account(1, QStringLiteral("Home")), account(2, QStringLiteral("Work"))});
        model.applySearches({typed, search(1, QStringLiteral("Bills"), true), search(2, QStringLiteral("New ones"), true, 4)});
        QCOMPARE(drawn(model), QStringLiteral("Home\n Inbox\nWork\nSaved searches\n Bills\n New ones\n"));
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(FolderTreeModel::UnreadRole).toInt(), 4);
        model.applySearches({typed});
        QCOMPARE(drawn(model), QStringLiteral("Home\n Inbox\nWork\n"));
    }

    void init();
    void cleanup();
    void hierarchyAndOrder();
    void onlySubscribed();
    void countsAreCells();
    void renamesAndMovesKeepTheIndex();
    void mereParentBecomesAFolder();
    void accounts();
    void untrustedNames();
    void watched();
    void hostilePaths();
    void roles();
    void randomHistories();

private:
    std::unique_ptr<FolderTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

void TestFolderTree::init()
{
    m_model = std::make_unique<FolderTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->applyAccounts({account(1, QStringLiteral("Home"))});
}

void TestFolderTree::cleanup()
{
    QCOMPARE(m_resets->size(), 0);
    m_resets.reset();
    m_tester.reset();
    m_model.reset();
}

void TestFolderTree::hierarchyAndOrder()
{
    Folder shared = folder(9, QStringLiteral("Aaa/team"));
    shared.space = NamespaceKind::Shared;
    m_model->applyFolders(delta({folder(1, QStringLiteral("Trash"), godwit::Role::Trash), folder(2, QStringLiteral("b10")),
                                 folder(3, QStringLiteral("b2")), folder(4, QStringLiteral("INBOX"), godwit::Role::Inbox),
                                 folder(5, QStringLiteral("INBOX/deep/er")), folder(6, QStringLiteral("Post"), godwit::Role::Sent),
                                 folder(7, QStringLiteral("Über")), folder(8, QStringLiteral("zebra")), shared}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n Inbox\n  deep\n   er\n Post\n Trash\n b2\n b10\n Über\n zebra\n Aaa\n  team\n"));
    const QModelIndex deep = m_model->indexOf(FolderId{5}).parent();
    QCOMPARE(deep.data(FolderTreeModel::FolderIdRole).value<FolderId>(), FolderId{});
    QVERIFY(!deep.data(FolderTreeModel::SelectableRole).toBool());
    QVERIFY(!(deep.flags() & Qt::ItemIsSelectable));
    QVERIFY(m_model->indexOf(FolderId{5}).flags() & Qt::ItemIsSelectable);
    QCOMPARE(deep.data(FolderTreeModel::AccountIdRole).value<AccountId>(), home);
}

void TestFolderTree::onlySubscribed()
{
    using enum godwit::Role;
    m_model->applyFolders(delta({folder(1, QStringLiteral("INBOX"), Inbox, false), folder(2, QStringLiteral("a"), None, false),
                                 folder(3, QStringLiteral("a/b"), None, true), folder(4, QStringLiteral("c"), None, false),
                                 folder(5, QStringLiteral("Bin"), Trash, false)}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n Inbox\n Bin\n a\n  b\n"));
    m_model->setShowAll(true);
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n Inbox\n Bin\n a\n  b\n c\n"));
    m_model->setShowAll(false);
    m_model->applyFolders(delta({folder(3, QStringLiteral("a/b"), None, false)}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n Inbox\n Bin\n"));
    QVERIFY(!m_model->indexOf(FolderId{3}).isValid());
    QVERIFY(m_model->folder(FolderId{3}));
}

void TestFolderTree::countsAreCells()
{
    m_model->applyFolders(delta({folder(1, QStringLiteral("a")), folder(2, QStringLiteral("b"))}));
    const QPersistentModelIndex b = m_model->indexOf(FolderId{2});
    QVERIFY(!b.data(Qt::FontRole).isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged), inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Folder counted = folder(2, QStringLiteral("b"));
    counted.countsKnown = true;
    counted.unread = 3;
    counted.total = 20;
    m_model->applyFolders(delta({counted}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(b.data(FolderTreeModel::UnreadRole).toUInt(), 3U);
    QCOMPARE(b.data(FolderTreeModel::TotalRole).toUInt(), 20U);
    QVERIFY(b.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(b.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3")));
    m_model->applyFolders(delta({counted}));
    QCOMPARE(changed.size(), 1); // nothing new, nothing said
}

void TestFolderTree::renamesAndMovesKeepTheIndex()
{
    m_model->applyFolders(delta({folder(1, QStringLiteral("a")), folder(2, QStringLiteral("a/x")), folder(3, QStringLiteral("a/x/y")),
                                 folder(4, QStringLiteral("z"))}));
    const QPersistentModelIndex x = m_model->indexOf(FolderId{2}), y = m_model->indexOf(FolderId{3});
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->applyFolders(delta({folder(2, QStringLiteral("z/q")), folder(3, QStringLiteral("z/q/y"))}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n a\n z\n  q\n   y\n"));
    QVERIFY(x.isValid() && y.isValid());
    QCOMPARE(x.data().toString(), QStringLiteral("q"));
    QCOMPARE(QModelIndex(y).parent(), QModelIndex(x));
    QCOMPARE(removed.size(), 0);
    // Parent and child change places.
    m_model->applyFolders(delta({folder(4, QStringLiteral("q/z")), folder(2, QStringLiteral("q")), folder(3, QStringLiteral("q/y"))}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n a\n q\n  y\n  z\n"));
    QCOMPARE(removed.size(), 0);
}

void TestFolderTree::mereParentBecomesAFolder()
{
    m_model->applyFolders(delta({folder(2, QStringLiteral("a/x"))}));
    const QPersistentModelIndex x = m_model->indexOf(FolderId{2});
    const QPersistentModelIndex a = QModelIndex(x).parent();
    m_model->applyFolders(delta({folder(1, QStringLiteral("a"))}));
    QVERIFY(a.isValid());
    QCOMPARE(a.data(FolderTreeModel::FolderIdRole).value<FolderId>(), FolderId{1});
    QCOMPARE(QModelIndex(a), m_model->indexOf(FolderId{1}));
    m_model->applyFolders(delta({}, {FolderId{1}}));
    QVERIFY(a.isValid());
    QCOMPARE(a.data(FolderTreeModel::FolderIdRole).value<FolderId>(), FolderId{});
    QVERIFY(!m_model->indexOf(FolderId{1}).isValid());
    m_model->applyFolders(delta({}, {FolderId{2}}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n"));
}

void TestFolderTree::accounts()
{
    m_model->applyFolders(
        {.account = AccountId{2}, .changed = {folder(7, QStringLiteral("w"))}, .removed = {}}); // before the account is named
    m_model->applyAccounts({account(1, QStringLiteral("Home")), account(2, QStringLiteral("Work"))});
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\nWork\n w\n"));
    const QPersistentModelIndex work = m_model->indexOf(AccountId{2});
    m_model->applyAccounts({account(2, QStringLiteral("Office")), account(1, QStringLiteral("Home"))});
    QCOMPARE(drawn(*m_model), QStringLiteral("Office\n w\nHome\n"));
    QCOMPARE(work.row(), 0);
    AccountStatus status;
    status.account = AccountId{2};
    status.state = AccountStatus::State::UpToDate;
    m_model->applyStatus(status);
    QCOMPARE(work.data(FolderTreeModel::StatusRole).value<AccountStatus>(), status);
    m_model->applyAccounts({account(1, QStringLiteral("Home"))});
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n"));
    QVERIFY(!m_model->folder(FolderId{7}));
}

void TestFolderTree::untrustedNames()
{
    m_model->applyFolders(delta({folder(1, QStringLiteral("<img src=x>\r\n\u202Egpj"))}));
    const QModelIndex index = m_model->indexOf(FolderId{1});
    QCOMPARE(index.data().toString(), QStringLiteral("<img src=x> gpj"));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

/// Each folder tells how news of it come.
void TestFolderTree::watched()
{
    m_model->applyFolders(delta({folder(1, QStringLiteral("INBOX")), folder(2, QStringLiteral("Work")), folder(3, QStringLiteral("Old"))}));
    const auto tip = [this](int id) { return m_model->indexOf(FolderId(id)).data(Qt::ToolTipRole).toString(); };
    QVERIFY(tip(1).contains(QLatin1String("Not connected")));
    AccountStatus status;
    status.account = AccountId{1};
    status.open = "Work";
    status.watchedBy = QStringLiteral("NOOP");
    status.idleOn = {"INBOX"};
    status.othersBy = QStringLiteral("LIST-STATUS");
    m_model->applyStatus(status);
    QVERIFY2(tip(1).contains(QLatin1String("tells at once")) && tip(1).contains(QLatin1String("IDLE")), qPrintable(tip(1)));
    QVERIFY(tip(2).contains(QLatin1String("asked every minute")) && tip(2).contains(QLatin1String("NOOP")));
    QVERIFY(tip(3).contains(QLatin1String("asked every minute")) && tip(3).contains(QLatin1String("LIST-STATUS")));
}

void TestFolderTree::hostilePaths()
{
    m_model->applyFolders(
        delta({folder(1, QString(10'000, u'/')), folder(2, QStringLiteral("a/").repeated(5'000)), folder(3, QString()),
               folder(4, QStringLiteral("same")), folder(5, QStringLiteral("same")), folder(6, QStringLiteral("same/child")),
               folder(7, QStringLiteral("/a")), folder(8, QStringLiteral("b//c"))}));
    QVERIFY(m_model->indexOf(FolderId{1}).isValid());
    QVERIFY(m_model->indexOf(FolderId{2}).isValid());
    QVERIFY(!m_model->indexOf(FolderId{3}).isValid());
    QCOMPARE(m_model->indexOf(FolderId{6}).parent(), m_model->indexOf(FolderId{4}));
    QVERIFY(m_model->indexOf(FolderId{5}).isValid());
    m_model->applyFolders(delta({}, {FolderId{1}, FolderId{2}, FolderId{4}, FolderId{5}, FolderId{6}, FolderId{7}, FolderId{8}}));
    QCOMPARE(drawn(*m_model), QStringLiteral("Home\n"));
}

void TestFolderTree::roles()
{
    Folder noSelect = folder(3, QStringLiteral("T"), godwit::Role::Trash);
    noSelect.attributes = FolderAttribute::NoSelect;
    m_model->applyFolders(
        delta({folder(1, QStringLiteral("Bin"), godwit::Role::Trash), folder(2, QStringLiteral("Bin2"), godwit::Role::Trash), noSelect}));
    QCOMPARE(m_model->folderWithRole(home, godwit::Role::Trash)->id, FolderId{1});
    QVERIFY(!m_model->folderWithRole(home, godwit::Role::Junk));
    QVERIFY(!m_model->folderWithRole(AccountId{5}, godwit::Role::Trash));
    QCOMPARE(m_model->folders(home).size(), 3);
}

/// Whatever happened before, the tree is the one that a fresh model shows.
void TestFolderTree::randomHistories()
{
    QRandomGenerator random(7);
    QHash<FolderId, Folder> truth;
    for (int step = 0; step < 400; ++step) {
        FolderDelta change = delta({});
        for (int i = random.bounded(4); i >= 0; --i) {
            const FolderId id{random.bounded(1U, 15U)};
            if (change.removed.contains(id) || std::ranges::contains(change.changed, id, &Folder::id)) continue;
            if (random.bounded(4) == 0) {
                change.removed.append(id);
                truth.remove(id);
                continue;
            }
            QStringList path;
            for (int depth = random.bounded(4); depth >= 0; --depth) path += QString(QChar(u'a' + random.bounded(3)));
            Folder value =
                folder(toInt(id), path.join(u'/'), random.bounded(8) == 0 ? godwit::Role::Sent : godwit::Role::None, random.bounded(3) > 0);
            value.unread = random.bounded(2U);
            change.changed.append(value);
            truth.insert(id, value);
        }
        m_model->applyFolders(change);
        if (random.bounded(20) == 0) m_model->setShowAll(!m_model->showsAll());
        FolderTreeModel fresh;
        fresh.setShowAll(m_model->showsAll());
        fresh.applyAccounts({account(1, QStringLiteral("Home"))});
        fresh.applyFolders(delta(truth.values()));
        QCOMPARE(drawn(*m_model), drawn(fresh));
        for (const Folder &each : std::as_const(truth)) {
            QCOMPARE(m_model->indexOf(each.id).isValid(), fresh.indexOf(each.id).isValid());
            if (m_model->indexOf(each.id).isValid())
                QCOMPARE(m_model->indexOf(each.id).data(FolderTreeModel::FolderRole).value<Folder>(), each);
        }
    }
}

QTEST_MAIN(TestFolderTree)
#include "tst_foldertree.moc"
