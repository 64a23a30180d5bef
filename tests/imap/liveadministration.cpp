// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations about what servers keep around mailboxes: rights, quotas, notes, what LIST can tell beside names, and news of all of them.
#include "imap/commands/access.h"
#include "imap/commands/append.h"
#include "imap/commands/listing.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/metadata.h"
#include "imap/commands/notify.h"
#include "liveconversations.h"

#include <QTest>
#include <array>

using namespace godwit;
using namespace godwit::imap;
namespace command = godwit::imap::commands;

namespace godwit::test {

namespace {

/// A new mailbox of the conversation's own.
QByteArray made(const Live &live, const QByteArray &name)
{
    const QByteArray box = live.box(name);
    return live.run(command::create(box)).ok() ? box : QByteArray();
}

ListData of(const LiveSession::Result &result, const QByteArray &mailbox)
{
    for (const ListData &data : result.all<ListData>())
        if (data.mailbox == mailbox) return data;
    return {};
}

void rights(const Live &live)
{
    const QByteArray box = made(live, "Rights");
    QVERIFY(!box.isEmpty());
    const auto own = live.run(command::myRights(box)).only<MyRightsData>();
    QCOMPARE(own.mailbox, box);
    for (const char right : {'l', 'r', 'a'}) QVERIFY2(grants(own.rights, right, true), own.rights.constData());
    QVERIFY(live.run(command::setAcl(box, "bob", RightsChange::Replace, "lr")).ok());
    const auto given = [&] {
        for (const AclEntry &entry : live.run(command::getAcl(box)).only<AclData>().entries)
            if (entry.identifier == "bob") return entry.rights;
        return QByteArray();
    };
    QCOMPARE(given(), QByteArray("lr"));
    QVERIFY(live.run(command::setAcl(box, "bob", RightsChange::Add, "s")).ok());
    QVERIFY(given().contains('s'));
    const auto possible = live.run(command::listRights(box, "bob")).only<ListRightsData>();
    QCOMPARE(possible.identifier, QByteArray("bob"));
    QVERIFY(!possible.optional.isEmpty());
    QVERIFY(live.run(command::deleteAcl(box, "bob")).ok());
    QCOMPARE(given(), QByteArray());
}

/// RFC 4314: the rights that "c" and "d" of RFC 2086 became.
void finerRights(const Live &live)
{
    const QByteArray box = made(live, "FinerRights");
    QVERIFY(live.run(command::setAcl(box, "bob", RightsChange::Replace, "lrte")).ok());
    for (const AclEntry &entry : live.run(command::getAcl(box)).only<AclData>().entries)
        if (entry.identifier == "bob") QVERIFY2(entry.rights.contains('t') && entry.rights.contains('e'), entry.rights.constData());
    const auto possible = live.run(command::listRights(box, "bob")).only<ListRightsData>();
    for (const char right : {'k', 'x', 't', 'e'}) QVERIFY(possible.required.contains(right) || possible.optional.join().contains(right));
}

void quotas(const Live &live)
{
    const auto result = live.run(command::getQuotaRoot("INBOX"));
    QVERIFY(result.ok());
    const auto roots = result.only<QuotaRootData>();
    QCOMPARE(roots.mailbox, QByteArray("INBOX"));
    QCOMPARE(result.all<QuotaData>().size(), std::size_t(roots.roots.size()));
    for (const QByteArray &root : roots.roots) {
        const auto quota = live.run(command::getQuota(root));
        QCOMPARE(quota.ok(), live.server->kind() != ImapServer::Kind::Cyrus); // Cyrus tells this one to administrators only
        if (!quota.ok()) continue;
        QCOMPARE(quota.only<QuotaData>().root, root);
        for (const QuotaResource &resource : quota.only<QuotaData>().resources) QVERIFY(resource.usage <= resource.limit);
    }
    QVERIFY(live.server->kind() == ImapServer::Kind::Courier || !live.run(command::getQuota("no such root")).ok());
}

void storageQuota(const Live &live)
{
    const auto data = live.run(command::getQuotaRoot("INBOX")).all<QuotaData>();
    QVERIFY(std::ranges::any_of(data, [](const QuotaData &quota) {
        return std::ranges::any_of(quota.resources, [](const QuotaResource &resource) { return resource.name == "STORAGE"; });
    }));
}

void appendLimit(const Live &live)
{
    const auto limit = live.session->session().capabilities().number("APPENDLIMIT");
    QVERIFY(limit && *limit > 1'000'000);
}

void notes(const Live &live)
{
    const QByteArray box = made(live, "Notes"), comment = "/private/comment";
    QVERIFY(!box.isEmpty());
    const QByteArray text = "two\r\nlines, \"quoted\" and \xc3\xbc";
    QVERIFY(live.run(command::setMetadata(box, {{comment, text}})).ok());
    const auto kept = live.run(command::getMetadata(box, {comment})).only<MetadataData>();
    QCOMPARE(kept.mailbox, box);
    QCOMPARE(kept.entries.size(), 1u);
    QCOMPARE(kept.entries.front().name, comment);
    QCOMPARE(kept.entries.front().value.bytes(), text);
    QVERIFY(live.run(command::setMetadata(box, {{comment, QByteArray()}})).ok());
    for (const MetadataData &data : live.run(command::getMetadata(box, {comment})).all<MetadataData>())
        for (const MetadataEntry &entry : data.entries) QVERIFY(entry.value.isNil());
}

void subscribedOnes(const Live &live)
{
    const QByteArray in = made(live, "Chosen"), out = made(live, "NotChosen");
    QVERIFY(live.run(command::subscribe(in)).ok());
    const auto chosen = live.run(command::list({.onlySubscribed = true}));
    QVERIFY(of(chosen, in).has("\\Subscribed"));
    QCOMPARE(of(chosen, out).mailbox, QByteArray());
    const auto all = live.run(command::list({.patterns = {in, out}, .subscribed = true, .children = true}));
    QVERIFY(of(all, in).has("\\Subscribed") && !of(all, out).has("\\Subscribed"));
    QVERIFY(of(all, out).has("\\HasNoChildren"));
}

void countsWithTheList(const Live &live)
{
    const QByteArray box = made(live, "CountedInTheList");
    QVERIFY(!box.isEmpty());
    QVERIFY(live.run(command::append(box, {}, 0, letter("one", "x@y", 1))).ok());
    const auto result = live.run(command::list({.patterns = {box}, .status = {"MESSAGES", "UNSEEN"}}));
    QCOMPARE(of(result, box).mailbox, box);
    const auto counts = result.only<StatusData>();
    QCOMPARE(counts.mailbox, box);
    QCOMPARE(counts.messages, 1u);
    QCOMPARE(counts.unseen, 1u);
}

void rightsWithTheList(const Live &live)
{
    const QByteArray box = made(live, "Mine");
    const auto result = live.run(command::list({.patterns = {box}, .rights = true}));
    QCOMPARE(of(result, box).mailbox, box);
    QCOMPARE(result.only<MyRightsData>().rights, live.run(command::myRights(box)).only<MyRightsData>().rights);
}

void notesWithTheList(const Live &live)
{
    const QByteArray box = made(live, "Noted"), comment = "/private/comment";
    QVERIFY(live.run(command::setMetadata(box, {{comment, "here"}})).ok());
    const auto notes = live.run(command::list({.patterns = {box}, .metadata = {comment}})).only<MetadataData>();
    QCOMPARE(notes.mailbox, box);
    QCOMPARE(notes.entries.size(), 1u);
    QCOMPARE(notes.entries.front().value.bytes(), QByteArray("here"));
}

void specialFromTheStart(const Live &live)
{
    const QByteArray box = live.box("Kept");
    QVERIFY(live.run(command::create(box, {"\\Important"})).ok());
    QVERIFY(of(live.run(command::list({.patterns = {box}, .specialUse = true})), box).has("\\Important"));
    QVERIFY(!live.run(command::create(live.box("Odd"), {"\\NoSuchUse"})).ok());
}

/// RFC 5465: what happens in a mailbox that is not selected, while nothing is asked.
void news(const Live &live)
{
    const QByteArray box = made(live, "Heard");
    QVERIFY(!box.isEmpty());
    const NotifyEvents messages = NotifyEvent::MessageNew | NotifyEvents(NotifyEvent::MessageExpunge);
    const EventGroup personal{.filter = EventGroup::Filter::Personal, .events = messages};
    QVERIFY(live.run(command::notifySet({personal}, false)).ok());
    LiveSession other(*live.server);
    QVERIFY(other.login());
    QVERIFY(other.run(command::append(box, {}, 0, letter("news", "x@y", 1))).ok());
    const auto told = [&] {
        for (const Event &event : live.session->takeOthers())
            if (const auto *unasked = std::get_if<Unsolicited>(&event))
                if (const auto *counts = std::get_if<StatusData>(&unasked->response); counts && counts->mailbox == box) return true;
        return false;
    };
    QVERIFY(live.session->waitUntil(told));
    QVERIFY(live.run(command::notifyNone()).ok());
}

constexpr std::array conversations{
    Conversation{"ACL", "ACL", rights},
    Conversation{"RIGHTS=TEXK", "RIGHTS=texk", finerRights},
    Conversation{"RIGHTS=KXTEN", "RIGHTS=kxten", finerRights},
    Conversation{"QUOTA=RES-STORAGE", "QUOTA=RES-STORAGE", storageQuota},
    Conversation{"APPENDLIMIT=2147483647", "APPENDLIMIT=", appendLimit},
    Conversation{"QUOTA", "QUOTA", quotas},
    Conversation{"METADATA", "METADATA", notes},
    Conversation{"LIST-EXTENDED", "LIST-EXTENDED", subscribedOnes},
    Conversation{"LIST-STATUS", "LIST-STATUS", countsWithTheList},
    Conversation{"LIST-MYRIGHTS", "LIST-MYRIGHTS", rightsWithTheList},
    Conversation{"LIST-METADATA", "LIST-METADATA", notesWithTheList},
    Conversation{"CREATE-SPECIAL-USE", "CREATE-SPECIAL-USE", specialFromTheStart},
    Conversation{"NOTIFY", "NOTIFY", news},
};

} // namespace

std::span<const Conversation> administrationConversations() { return conversations; }

} // namespace godwit::test
