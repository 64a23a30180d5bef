// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as computed here against the server's own THREAD, over a mailbox made by chance.
#include "app/readerrows.h"
#include "rig.h"

#include <QSignalSpy>
#include <algorithm>
#include <random>

using namespace godwit;
using namespace godwit::test;

namespace {

struct Node {
    quint32 uid; ///< 0: a message that is not there
    int depth;
    bool operator==(const Node &) const = default;
};
using Tree = std::vector<Node>;

/// "(1)(2 3 (4)(5))": RFC 5256, 4, thread-list. One tree for each thread.
std::vector<Tree> parsed(const QByteArray &text)
{
    std::vector<Tree> trees;
    std::vector<int> depths; ///< at which each open parenthesis began
    int depth = 0;
    bool fresh = false; ///< after "(": what comes now is a child of what stood before
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '(') {
            if (depths.empty()) {
                trees.emplace_back();
                depth = 0;
            } else if (fresh) { // "((": a gap
                trees.back().push_back({0, depth});
                ++depth;
            }
            depths.push_back(depth);
            fresh = true;
        } else if (text[i] == ')') {
            depth = depths.back();
            depths.pop_back();
            fresh = false;
        } else if (text[i] != ' ') {
            qsizetype end = i;
            while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
            trees.back().push_back({text.sliced(i, end - i).toUInt(), depth++});
            i = end - 1;
            fresh = false;
        }
    }
    return trees;
}

class Correspondence
{
public:
    explicit Correspondence(unsigned seed) : m_random(seed) {}

    QByteArray next(int number)
    {
        const QByteArray id = "<" + QByteArray::number(number) + "@example.net>";
        QByteArray header;
        const bool answers = number > 1 && often(70);
        if (answers) header += references(number);
        if (!often(3))
            header += "Message-ID: " + (often(1) && number > 1 ? "<" + QByteArray::number(below(number)) + "@example.net>" : id) + "\r\n";
        if (!often(2))
            header += "Date: " + QByteArray::number(1 + below(28)) + " Mar 2026 " + QByteArray::number(10 + below(10)) + ":00:00 +0" +
                      QByteArray::number(below(4)) + "00\r\n";
        header += "Subject: " + subject(answers) + "\r\n";
        return "From: a@example.net\r\nTo: alice@example.org\r\n" + header + "\r\nHello.\r\n";
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool often(int percent) { return below(100) < percent; }
    QByteArray idBefore(int number)
    {
        const int other = often(90) ? std::max(0, number - 1 - below(40)) : number + below(20); // some refer to what comes later
        return (often(5) ? "<gone-" : "<") + QByteArray::number(other) + "@example.net>";
    }
    QByteArray references(int number)
    {
        const QByteArray parent = idBefore(number);
        if (often(15)) return "In-Reply-To: " + parent + "\r\n";
        QByteArray ids;
        for (int i = below(4); i > 0; --i) ids += idBefore(number) + (often(20) ? "\r\n\t" : " ");
        return "References: " + ids + parent + "\r\n" + (often(50) ? "In-Reply-To: " + idBefore(number) + "\r\n" : QByteArray());
    }
    QByteArray subject(bool answers)
    {
        QByteArray text = often(4) ? QByteArray() : "Topic " + QByteArray::number(below(400));
        if (often(10)) text = "=?utf-8?q?Th=C3=A8me_" + QByteArray::number(below(30)) + "?=";
        if (often(15)) text = "[list] " + text;
        if (often(answers ? 80 : 10)) text = (often(50) ? "Re: " : often(50) ? "FWD: " : "re[2]:  ") + text;
        if (often(3)) text += " (fwd)";
        if (often(2)) text = "[Fwd: " + text + "]";
        return text;
    }
    std::mt19937 m_random;
};

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threadListsAreRead();
    void sameAsTheServers();
};

void TestConversations::threadListsAreRead()
{
    const auto trees = parsed("(2)(3 6 (4 23)(44 7 96))((5)(8 9))");
    QCOMPARE(trees.size(), 3U);
    QVERIFY(trees[1] == (Tree{{3, 0}, {6, 1}, {4, 2}, {23, 3}, {44, 2}, {7, 3}, {96, 4}}));
    QVERIFY(trees[2] == (Tree{{0, 0}, {5, 1}, {8, 1}, {9, 2}}));
}

void TestConversations::sameAsTheServers()
{
    constexpr int count = 3000;
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.failure()));
    ImapClient other;
    QVERIFY(other.login(server.imapPort()));
    Correspondence correspondence(20261128 + unsigned(qEnvironmentVariableIntValue("GODWIT_SEED")));
    std::vector<ImapClient::Letter> letters;
    for (int number = 1; number <= count; ++number) letters.push_back({correspondence.next(number), {}});
    QVERIFY(other.append("INBOX", letters).ok());
    QVERIFY(other.command("SELECT INBOX").ok());

    Rig rig;
    rig.setAccount(Rig::accountFor(server, Security::None), "alicepw");
    QTRY_VERIFY_WITH_TIMEOUT(rig.folder(QStringLiteral("INBOX")).id != FolderId{}, 30000);
    const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
    rig.onEngine([&] { rig.engine.syncFolder(AccountId{1}, inbox, false); });
    QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(inbox), 60000);
    app::ReaderRows source(std::move(rig.reader));
    const listing::ThreadRows rows = source.threadRows(inbox, nullptr);
    QCOMPARE(rows.rows.size(), std::size_t(count));
    QHash<MessageKey, quint32> uids;
    for (const ListEntry &entry : source.entries(inbox)) uids.insert(entry.key, toInt(entry.uid));
    std::vector<int> order;
    for (int i = 0; i < count; ++i) order.push_back(i);
    std::ranges::sort(order, {}, [&](int row) { return uids.value(rows.rows[std::size_t(row)].key); });

    for (const bool merge : {true, false}) {
        const auto answer = other.command(merge ? "UID THREAD REFERENCES UTF-8 ALL" : "UID THREAD REFS UTF-8 ALL");
        QVERIFY(answer.ok());
        std::vector<Tree> theirs;
        for (const QByteArray &line : answer.untagged)
            if (line.startsWith("THREAD ")) theirs = parsed(line.sliced(7));
        std::vector<Tree> ours;
        for (const listing::ThreadNode &node : listing::thread(rows, order, merge)) {
            if (node.depth == 0) ours.emplace_back();
            ours.back().push_back({node.row < 0 ? 0 : uids.value(rows.rows[std::size_t(node.row)].key), node.depth});
        }
        const auto byUid = [](const Tree &tree) { return tree[0].uid != 0 ? tree[0].uid : tree[1].uid; };
        if (!merge) { // REFS sorts by the newest of each thread
            std::ranges::sort(ours, {}, byUid);
            std::ranges::sort(theirs, {}, byUid);
        }
        QVERIFY(ours.size() > 200);
        int differences = 0, places = 0;
        const auto written = [](const Tree &tree) {
            QString text;
            for (const Node &node : tree) text += QStringLiteral("%1@%2 ").arg(node.uid).arg(node.depth);
            return text;
        };
        for (const Tree &tree : ours)
            if (std::ranges::find(theirs, tree) == theirs.end() && ++differences <= 5)
                qWarning("only ours:   %s", qPrintable(written(tree)));
        for (const Tree &tree : theirs)
            if (std::ranges::find(ours, tree) == ours.end() && ++differences <= 10) qWarning("only theirs: %s", qPrintable(written(tree)));
        QCOMPARE(differences, 0);
        for (std::size_t i = 0; i < ours.size(); ++i)
            if (ours[i] != theirs[i] && ++places <= 5)
                qWarning("place %zu: ours %s theirs %s", i, qPrintable(written(ours[i]).left(90)), qPrintable(written(theirs[i]).left(90)));
        QCOMPARE(places, 0);
    }
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_threads.moc"
