// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "conversationwindow.h"

#include <QDateTime>

namespace godwit {

namespace {

Folder folder(FolderId id, const char *path, Role role, uint unread, uint total)
{
    Folder result;
    result.id = id;
    result.account = ConversationWindow::account;
    result.mailbox = path;
    result.path = QString::fromUtf8(path);
    result.delimiter = '/';
    result.role = role;
    result.subscribed = result.countsKnown = true;
    result.unread = unread;
    result.total = total;
    return result;
}

QByteArray id(quint64 key) { return '<' + QByteArray::number(key) + "@example.org>"; }

} // namespace

ConversationWindow::ConversationWindow() : window({&folders, &list, &flags, &log})
{
    Account mine;
    mine.id = account;
    mine.name = QStringLiteral("Anna at example.org");
    folders.applyAccounts({mine});
    folders.applyFolders({account,
                          {folder(inbox, "INBOX", Role::Inbox, 8, messages), folder(sent, "Sent", Role::Sent, 0, 2),
                           folder(FolderId{3}, "Archive", Role::Archive, 0, 8000), folder(FolderId{4}, "Trash", Role::Trash, 0, 4)},
                          {}});
    fill();
    wire();
}

quint64 ConversationWindow::add(const char *name, const char *subject, const QByteArray &reference, int hoursAgo, SystemFlags system,
                                FolderId in, const QByteArrayList &keywords)
{
    const quint64 key = ++m_last;
    mail.add(key, quint32(key), quint32(system.toInt()), in);
    MessageSummary &row = mail.rows[MessageKey{key}];
    const QString who = QString::fromUtf8(name);
    row.subject = QString::fromUtf8(subject);
    row.from = {{who, QStringLiteral("someone@example.org")}};
    row.to = {{QStringLiteral("Anna"), QStringLiteral("anna@example.org")}};
    row.preview = QStringLiteral("the wind turns on Thursday, so Friday morning is our best start");
    row.flags = FlagSet(system, keywords);
    row.messageId = id(key);
    if (!reference.isEmpty()) row.references = {reference};
    row.size = key * 300'000;
    row.arrived = row.sent = QDateTime::currentSecsSinceEpoch() - qint64(hoursAgo) * 3600 - 60;
    row.hasAttachment = key % 5 == 0;
    const BaseSubject base = baseSubject(row.subject);
    mail.describe(key, row.sent, base.text, threadKeys(row, base), who);
    return key;
}

void ConversationWindow::fill()
{
    const SystemFlags seen = Flag::Seen;
    add("Library of Tasmania", "Your loan is due", {}, 400, seen);
    add("Stadtwerke Köln", "Ihre Rechnung für Oktober", {}, 390, seen, inbox, {"bills"});
    const quint64 muted = add("Office list", "Who took the blue stapler?", {}, 60, seen, inbox, {"$muted"});
    add("Jonas Weber", "Re: Who took the blue stapler?", id(muted), 50, seen, inbox, {"$muted"});
    quint64 last = add("godwit-users list", "[godwit] Opening a million messages", {}, 49, seen);
    const char *people[] = {"Mira Okafor", "佐藤 健", "Jonas Weber", "سارة الخطيب"};
    for (int i = 1; i < longest; ++i)
        last = add(people[i % 4], "Re: [godwit] Opening a million messages", id(last), 49 - i, i > 6 ? SystemFlags() : seen);
    add("سارة الخطيب", "موعد الاجتماع القادم", {}, 30, seen);
    add("A sender whose name is so long that no list has ever been wide enough for it",
        "A subject that goes on and on, as some do, until nobody knows any more how it began or what it was about", {}, 28);
    const quint64 plan = add("Mira Okafor", "Flight plan for the long crossing", {}, 27, seen);
    const quint64 mine = add("Anna Beispiel", "Re: Flight plan for the long crossing", id(plan), 26, seen, sent);
    add("Jonas Weber", "Re: Flight plan for the long crossing", id(mine), 3);
    add("Mira Okafor", "Re: Flight plan for the long crossing", id(mine), 2);
    add("Stadtwerke Köln", "Ihre Rechnung für November", {}, 2, {}, inbox, {"bills"});
    add("Jonas Weber", "Photos from the mudflats", {}, 1, seen | Flag::Flagged);
    add("佐藤 健", "打ち合わせの件", {}, 1, seen);
}

void ConversationWindow::wire()
{
    using listing::Listing;
    using ui::MainWindow;
    QObject::connect(&listing, &Listing::listChanged, &list, &models::MessageListModel::applyDelta);
    QObject::connect(&listing, &Listing::rowsReady, &list, &models::MessageListModel::applyRows);
    // As from another thread: an answer never comes within the question.
    QObject::connect(&list, &models::MessageListModel::rowsWanted, &listing, &Listing::requestRows, Qt::QueuedConnection);
    QObject::connect(window.deeds(), &ui::MessageDeeds::keysWanted, &listing, &Listing::requestKeys, Qt::QueuedConnection);
    QObject::connect(&listing, &Listing::keysReady, window.deeds(), &ui::MessageDeeds::applyKeys);
    QObject::connect(window.list(), &ui::ListControl::unreadWanted, &listing, &Listing::requestUnread, Qt::QueuedConnection);
    QObject::connect(&listing, &Listing::unreadFound, window.list(), &ui::ListControl::applyUnread);
    QObject::connect(window.list(), &ui::ListControl::expandWanted, &listing, &Listing::setExpanded, Qt::QueuedConnection);
    QObject::connect(window.list(), &ui::ListControl::allExpandedWanted, &listing, &Listing::setAllExpanded, Qt::QueuedConnection);
    QObject::connect(window.list(), &ui::ListControl::setupWanted, &listing, &Listing::open, Qt::QueuedConnection);
    QObject::connect(window.list(), &ui::ListControl::rowWanted, &listing, &Listing::requestRow, Qt::QueuedConnection);
    QObject::connect(&listing, &Listing::rowFound, window.list(), &ui::ListControl::applyRow);
    QObject::connect(&window, &MainWindow::folderOpened, &listing, [this](FolderId id) {
        list.setFolder(id);
        window.list()->showSetup(m_setup);
        listing.open(id, m_setup);
        flags.applyFolderFlags({.folder = id,
                                .known = FlagSet::fromAtoms({"\\Seen", "\\Flagged", "bills", "$muted"}),
                                .permanent = {},
                                .newKeywords = true,
                                .readOnly = false});
    });
}

void ConversationWindow::open(const ListSetup &setup)
{
    m_setup = setup;
    window.openFolder(inbox);
}

int ConversationWindow::rowOf(const QString &subject) const
{
    for (int row = 0; row < list.rowCount(); ++row)
        if (const MessageSummary *summary = list.summaryAt(row); summary && summary->subject.contains(subject)) return row;
    return -1;
}

} // namespace godwit
