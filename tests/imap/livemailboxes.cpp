// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations about mailboxes: making, finding, counting and leaving them.
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/mailboxname.h"
#include "liveconversations.h"

#include <QTest>
#include <array>

using namespace godwit;
using namespace godwit::imap;
namespace command = godwit::imap::commands;

namespace godwit::test {

namespace {

/// Their names, sorted.
QByteArrayList names(const LiveSession::Result &result)
{
    QByteArrayList list;
    for (const ListData &mailbox : result.all<ListData>()) list.append(mailbox.mailbox);
    std::ranges::sort(list);
    return list;
}

/// What LIST says of one mailbox; its name is empty when there is none. A server may first say what it was called before (RFC
/// 9051, 6.3.9.7).
ListData listed(const Live &live, const QByteArray &mailbox)
{
    const auto all = live.run(command::list({}, mailbox)).all<ListData>();
    return all.empty() ? ListData{} : all.back();
}

void makingAndRemoving(const Live &live)
{
    const QByteArray old = live.box("Pl&AOQ-ne"), renamed = live.box("&ZeVnLIqe-");
    QVERIFY(live.run(command::create(old)).ok());
    QCOMPARE(listed(live, old).mailbox, old);
    QCOMPARE(listed(live, old).delimiter, live.delimiter);
    QVERIFY(!live.run(command::create(old)).ok());
    QVERIFY(live.run(command::subscribe(old)).ok());
    QCOMPARE(names(live.run(command::lsub({}, old))), QByteArrayList{old});
    QVERIFY(live.run(command::unsubscribe(old)).ok());
    QCOMPARE(names(live.run(command::lsub({}, old))), QByteArrayList{});
    QVERIFY(live.run(command::rename(old, renamed)).ok());
    QCOMPARE(listed(live, old).mailbox, QByteArray());
    QCOMPARE(listed(live, renamed).mailbox, renamed);
    QVERIFY(live.run(command::remove(renamed)).ok());
    QCOMPARE(listed(live, renamed).mailbox, QByteArray());
    QVERIFY(!live.run(command::remove(renamed)).ok());
}

void patterns(const Live &live)
{
    const QByteArray top = live.box("Tree"), leaf = top + live.delimiter + "Leaf";
    QVERIFY(live.run(command::create(leaf)).ok());
    QCOMPARE(names(live.run(command::list({}, top + live.delimiter + '%'))), QByteArrayList{leaf});
    QVERIFY(names(live.run(command::list({}, "*"))).contains(leaf));
    QVERIFY(!names(live.run(command::list({}, live.box("%")))).contains(leaf));
    const ListData root = live.run(command::list({}, "")).only<ListData>(); // RFC 3501, 6.3.8: only the delimiter is asked for
    QCOMPARE(root.delimiter, live.delimiter);
}

void children(const Live &live)
{
    const QByteArray top = live.box("Parent"), leaf = top + live.delimiter + "Child";
    QVERIFY(live.run(command::create(top)).ok());
    QVERIFY(listed(live, top).has("\\HasNoChildren"));
    QVERIFY(live.run(command::create(leaf)).ok());
    QVERIFY(listed(live, top).has("\\HasChildren"));
}

void specialUse(const Live &live)
{
    QVERIFY(listed(live, live.box("Trash")).has("\\Trash"));
    QVERIFY(listed(live, live.box("Sent")).has("\\Sent"));
}

void namespaces(const Live &live)
{
    const auto spaces = live.run(command::namespaces()).only<NamespaceData>();
    QCOMPARE(spaces.personal.size(), 1u);
    QCOMPARE(spaces.personal[0].prefix, live.prefix);
    QCOMPARE(spaces.personal[0].delimiter, live.delimiter);
    QVERIFY(!spaces.shared.empty());
}

void counting(const Live &live)
{
    const QByteArray box = live.box("Counted");
    QVERIFY(live.run(command::create(box)).ok());
    for (int i = 1; i <= 3; ++i)
        QVERIFY(live.run(command::append(box, i == 1 ? FlagSet(Flag::Seen) : FlagSet(), 0, letter("n", "x@y", i))).ok());
    const auto counts = live.run(command::status(box, {"MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY", "RECENT"})).only<StatusData>();
    QCOMPARE(counts.mailbox, box);
    QCOMPARE(counts.messages, std::optional<quint32>(3));
    QCOMPARE(counts.unseen, std::optional<quint32>(2));
    QVERIFY(counts.recent);
    QVERIFY(toInt(counts.uidNext.value_or(Uid{})) > 3);
    QVERIFY(toInt(counts.uidValidity.value_or(UidValidity{})) > 0);
    QVERIFY(live.run(command::select(box)).ok());
    const auto *selected = std::get_if<state::Selected>(&live.session->session().state());
    QVERIFY(selected && selected->exists == 3 && selected->uidValidity == *counts.uidValidity);
    QVERIFY(!live.run(command::status(live.box("Nowhere"))).ok());
}

void sizes(const Live &live)
{
    QVERIFY(live.run(command::create(live.box("Weighed"))).ok());
    const QByteArray message = letter("n", "x@y", 1);
    QVERIFY(live.run(command::append(live.box("Weighed"), FlagSet(), 0, message)).ok());
    const auto answer = live.run(command::status(live.box("Weighed"), {"SIZE"})).only<StatusData>();
    QCOMPARE(answer.size, std::optional<quint64>(message.size()));
}

void readOnly(const Live &live)
{
    QVERIFY(live.run(command::examine("INBOX")).ok());
    const auto *selected = std::get_if<state::Selected>(&live.session->session().state());
    QVERIFY(selected && selected->readOnly && selected->exists == 5);
    QVERIFY(live.run(command::check()).ok());
    QVERIFY(live.run(command::noop()).ok());
    QVERIFY(!live.run(command::select(live.box("Nowhere"))).ok());
    QVERIFY(std::holds_alternative<state::Authenticated>(live.session->session().state())); // RFC 3501, 6.3.1: nothing is selected now
}

void closing(const Live &live)
{
    QVERIFY(live.run(command::create(live.box("Closed"))).ok());
    const UidSet uids = live.filled("Closed", 2);
    QVERIFY(live.run(command::uidStore(UidSet::single(uids.first()), StoreMode::Add, FlagSet(Flag::Deleted), false)).ok());
    QVERIFY(live.run(command::close()).ok());
    QVERIFY(std::holds_alternative<state::Authenticated>(live.session->session().state()));
    QCOMPARE(live.run(command::status(live.box("Closed"), {"MESSAGES"})).only<StatusData>().messages, std::optional<quint32>(1));
}

void unselecting(const Live &live)
{
    QVERIFY(live.run(command::create(live.box("Unselected"))).ok());
    const UidSet uids = live.filled("Unselected", 2);
    QVERIFY(live.run(command::uidStore(uids, StoreMode::Add, FlagSet(Flag::Deleted), false)).ok());
    QVERIFY(live.run(command::unselect()).ok());
    QVERIFY(std::holds_alternative<state::Authenticated>(live.session->session().state()));
    QCOMPARE(live.run(command::status(live.box("Unselected"), {"MESSAGES"})).only<StatusData>().messages, std::optional<quint32>(2));
}

/// After `capability` is enabled, names travel as UTF-8.
void namesInUtf8(const Live &live, const QByteArray &capability)
{
    const QByteArray name = live.box("B\xc3\xbc"
                                     "cher \xe6\x97\xa5");
    QVERIFY(live.run(command::close()).ok());
    QVERIFY(live.run(command::enable({capability})).ok());
    QVERIFY(live.run(command::create(name)).ok());
    QCOMPARE(listed(live, name).mailbox, name);
    QCOMPARE(decodeMailboxName(listed(live, name).mailbox, true), QString::fromUtf8(name));
    LiveSession other(*live.server); // who did not enable it sees the other spelling of the same name
    QVERIFY(other.login());
    const auto all = names(other.run(command::list({}, "*")));
    QVERIFY2(all.contains(live.box("B&APw-cher &ZeU-")), all.join('\n').constData());
}
void namesAfterUtf8Accept(const Live &live) { namesInUtf8(live, "UTF8=ACCEPT"); }
void namesAfterRevisionTwo(const Live &live) { namesInUtf8(live, "IMAP4rev2"); }

constexpr std::array conversations{
    Conversation{"", "CREATE, DELETE, RENAME, LIST, SUBSCRIBE, UNSUBSCRIBE, LSUB", makingAndRemoving},
    Conversation{"", "LIST", patterns},
    Conversation{"CHILDREN", "CHILDREN", children},
    Conversation{"SPECIAL-USE", "SPECIAL-USE", specialUse},
    Conversation{"NAMESPACE", "NAMESPACE", namespaces},
    Conversation{"", "STATUS, APPEND", counting},
    Conversation{"STATUS=SIZE", "STATUS=SIZE", sizes},
    Conversation{"", "EXAMINE, SELECT, CHECK, NOOP", readOnly},
    Conversation{"", "CLOSE", closing},
    Conversation{"UNSELECT", "UNSELECT", unselecting},
    Conversation{"UTF8=ACCEPT", "UTF8=ACCEPT, names", namesAfterUtf8Accept},
    Conversation{"IMAP4REV2", "IMAP4rev2, names", namesAfterRevisionTwo},
};

} // namespace

std::span<const Conversation> mailboxConversations() { return conversations; }

} // namespace godwit::test
