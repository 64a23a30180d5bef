// SPDX-License-Identifier: GPL-3.0-or-later
// What lists are sorted, filtered and threaded by.
#include "fixture.h"

#include <map>
#include <set>

using namespace godwit;
using namespace godwit::store;

namespace {

MessageSummary letter(std::uint32_t uid, const char *subject, const char *sender, qint64 sent, bool attachment = false)
{
    MessageSummary message = summary(uid);
    message.subject = QString::fromUtf8(subject);
    message.from = {{QString::fromUtf8(sender), QStringLiteral("x@example.org")}};
    message.to = {{{}, QStringLiteral("to%1@example.org").arg(uid)}};
    message.sent = sent;
    message.sentOffset = 3600;
    message.hasAttachment = attachment;
    message.inReplyTo = uid > 1 ? "<" + QByteArray::number(uid - 1) + "@example.org>" : QByteArray();
    return message;
}

std::set<std::uint32_t> uidsOf(Fixture &f, FolderId folder, const Reader::Keys &keys)
{
    std::set<std::uint32_t> uids;
    for (const MessageSummary &row : f.reader->rows(folder, keys)) uids.insert(toInt(row.uid));
    return uids;
}

struct Mail : Fixture {
    FolderId inbox, archive;
    Mail() : inbox(fill("INBOX", 4)), archive(fill("Archive", 1))
    {
        const auto done =
            writer->applyMessages(inbox, std::vector{letter(1, "Re: [list] Größe", "Anna", 100), letter(2, "grosse Fahrt", "Émile", -50),
                                                     letter(3, "", "", 0, true), letter(4, "東京の地図", "健", 4'000'000'000, true)});
        if (!done) qFatal("letters");
    }
};

} // namespace

class TestLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void identifiers();
    void filters();
    void wishesCount();
    void whatIsOnItsWayIsWhereItGoes();
    void goesWithTheMessage();
    void olderCachesAreFilledIn();
    void sentFolder();
};

void TestLists::columns()
{
    Mail f;
    std::map<MessageKey, qint64> numbers;
    f.reader->visitNumbers(f.inbox, ListColumn::Date, nullptr, [&](MessageKey key, qint64 value) { numbers[key] = value; });
    QCOMPARE(numbers.size(), 4U);
    QCOMPARE(numbers[f.key(f.inbox, 1)], 100);
    QCOMPARE(numbers[f.key(f.inbox, 2)], -50);
    QCOMPARE(numbers[f.key(f.inbox, 3)], 1'700'000'003); // no Date: when it arrived
    QCOMPARE(numbers[f.key(f.inbox, 4)], 4'000'000'000);
    std::map<MessageKey, QString> texts;
    const auto note = [&](MessageKey key, const QString &text) { texts[key] = text; };
    f.reader->visitTexts(f.inbox, ListColumn::Subject, nullptr, note);
    QCOMPARE(texts[f.key(f.inbox, 1)], QStringLiteral("Größe"));
    QCOMPARE(texts[f.key(f.inbox, 3)], QString());
    const Reader::Keys some{f.key(f.inbox, 2), MessageKey{9999}, f.key(f.archive, 1)};
    texts.clear();
    f.reader->visitTexts(f.inbox, ListColumn::From, &some, note);
    QCOMPARE(texts.size(), 2U); // wherever they are
    QCOMPARE(texts[f.key(f.inbox, 2)], QStringLiteral("Émile"));
    QCOMPARE(texts[f.key(f.archive, 1)], QStringLiteral("Ana"));
    f.reader->visitTexts(f.inbox, ListColumn::To, nullptr, note);
    QCOMPARE(texts[f.key(f.inbox, 4)], QStringLiteral("to4@example.org"));
}

void TestLists::identifiers()
{
    Mail f;
    std::map<MessageKey, ThreadKeys> threads;
    f.reader->visitThreads(f.inbox, nullptr, [&](MessageKey key, qint64, const ThreadKeys &keys) { threads[key] = keys; });
    const ThreadKeys &first = threads[f.key(f.inbox, 1)], &second = threads[f.key(f.inbox, 2)];
    QCOMPARE(second.references, std::vector<std::uint64_t>{first.id});
    QVERIFY(first.reply);
    QVERIFY(!second.reply);
    QCOMPARE(threads[f.key(f.inbox, 3)].topic, 0U);
}

void TestLists::filters()
{
    Mail f;
    QVERIFY(f.writer->applyFlags(f.inbox, {{Uid{1}, FlagSet(Flag::Seen)}, {Uid{2}, FlagSet(Flag::Flagged, {"$Label1"})}}));
    const auto matching = [&](const ListFilter &filter) { return uidsOf(f, f.inbox, f.reader->matching(f.inbox, filter, nullptr)); };
    using Uids = std::set<std::uint32_t>;
    QCOMPARE(matching({.unread = true}), (Uids{2, 3, 4}));
    QCOMPARE(matching({.starred = true}), (Uids{2}));
    QCOMPARE(matching({.attachment = true}), (Uids{3, 4}));
    QCOMPARE(matching({.tag = "$label1"}), (Uids{2}));
    QCOMPARE(matching({.text = QStringLiteral("GROSSE")}), (Uids{1, 2}));
    QCOMPARE(matching({.text = QStringLiteral("gro emi")}), (Uids{2}));
    QCOMPARE(matching({.text = QStringLiteral("地")}), (Uids{4}));
    QCOMPARE(matching({.text = QStringLiteral("osse")}), (Uids{})); // words begin with it
    QCOMPARE(matching({.unread = true, .attachment = true, .text = QStringLiteral("京の")}), (Uids{4}));
    const Reader::Keys some{f.key(f.inbox, 1), f.key(f.inbox, 2)};
    const ListFilter unread{.unread = true};
    QCOMPARE(uidsOf(f, f.inbox, f.reader->matching(f.inbox, unread, &some)), (Uids{2}));
}

void TestLists::wishesCount()
{
    Mail f;
    QVERIFY(f.writer->enqueue(wish::ChangeFlags{f.inbox, {f.key(f.inbox, 1)}, FlagSet(Flag::Seen, {"later"}), {}}));
    const ListFilter unread{.unread = true}, tagged{.tag = "later"};
    QCOMPARE(uidsOf(f, f.inbox, f.reader->matching(f.inbox, unread, nullptr)), (std::set<std::uint32_t>{2, 3, 4}));
    QCOMPARE(uidsOf(f, f.inbox, f.reader->matching(f.inbox, tagged, nullptr)), (std::set<std::uint32_t>{1}));
    const std::vector<ListEntry> entries = f.reader->entriesOf({f.key(f.inbox, 1), MessageKey{777}});
    QCOMPARE(entries.size(), 1U);
    QVERIFY(entries.front().flags & static_cast<std::uint32_t>(Flag::Seen));
}

void TestLists::whatIsOnItsWayIsWhereItGoes()
{
    Mail f;
    const MessageKey moving = f.key(f.inbox, 2);
    QVERIFY(f.writer->enqueue(wish::Move{f.inbox, {moving}, f.archive}));
    std::set<MessageKey> there;
    f.reader->visitNumbers(f.archive, ListColumn::Date, nullptr, [&](MessageKey key, qint64) { there.insert(key); });
    QVERIFY(there.contains(moving));
    const ListFilter unread{.unread = true};
    QVERIFY(std::ranges::contains(f.reader->matching(f.archive, unread, nullptr), moving));
    QVERIFY(!std::ranges::contains(f.reader->matching(f.inbox, unread, nullptr), moving));
    const QList<MessageSummary> rows = f.reader->rowsAnywhere({moving});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().folder, f.archive);
    QVERIFY(rows.first().pending);
    QCOMPARE(f.reader->entriesOf({moving}).size(), 1U);
}

void TestLists::goesWithTheMessage()
{
    Mail f;
    const Reader::Keys gone{f.key(f.inbox, 2)};
    QVERIFY(f.writer->applyExpunged(f.inbox, UidSet::single(Uid{2})));
    int left = 0;
    f.reader->visitNumbers(f.inbox, ListColumn::Date, &gone, [&](MessageKey, qint64) { ++left; });
    QCOMPARE(left, 0);
    QVERIFY(f.reader->entriesOf(gone).empty());
}

void TestLists::olderCachesAreFilledIn()
{
    Mail f;
    std::map<MessageKey, QString> before, after;
    f.reader->visitTexts(f.inbox, ListColumn::Subject, nullptr, [&](MessageKey key, const QString &text) { before[key] = text; });
    QCOMPARE(before.size(), 4U);
    f.reader.reset();
    f.writer.reset();
    execute(f.paths.cache(), "DROP TABLE digest; DROP TABLE identity; DROP TABLE piece; PRAGMA user_version = 2");
    f.reopen();
    f.reader->visitTexts(f.inbox, ListColumn::Subject, nullptr, [&](MessageKey key, const QString &text) { after[key] = text; });
    QVERIFY(before == after);
    std::map<MessageKey, ThreadKeys> threads;
    f.reader->visitThreads(f.inbox, nullptr, [&](MessageKey key, qint64, const ThreadKeys &keys) { threads[key] = keys; });
    QCOMPARE(threads[f.key(f.inbox, 3)].references.size(), 1U);
}

void TestLists::sentFolder()
{
    Mail f;
    QCOMPARE(f.reader->sentFolder(f.inbox), FolderId{});
    QVERIFY(f.writer->addFolder(account, listing("Sent", Role::Sent)));
    QCOMPARE(f.reader->sentFolder(f.inbox), f.id("Sent"));
    QCOMPARE(f.reader->sentFolder(f.id("Sent")), FolderId{});
    QVERIFY(f.writer->addFolder(AccountId{2}, listing("INBOX", Role::Inbox)));
    FolderId other{};
    for (const Folder &folder : f.reader->folders())
        if (folder.account == AccountId{2}) other = folder.id;
    QCOMPARE(f.reader->sentFolder(other), FolderId{}); // of another account
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
