// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include <QDateTime>

namespace godwit {

namespace {

struct Sample {
    const char *name, *address, *subject, *preview;
};

const Sample samples[] = {
    {"Mira Okafor", "mira@example.net", "Re: Flight plan for the long crossing", "the wind turns on Thursday"},
    {"Stadtwerke Köln", "kunden@stadtwerke.example", "Ihre Rechnung für November", "Guten Tag, Ihre Rechnung liegt bei"},
    {"Jonas Weber", "jonas@example.org", "Photos from the mudflats", "eleven of them, the best is"},
    {"سارة الخطيب", "sara@example.com", "موعد الاجتماع القادم", "مرحبا آنا"},
    {"godwit-users list", "list@example.org", "[godwit] Opening a million messages <b>quickly</b>", "measured again"},
    {"佐藤 健", "sato@example.jp", "打ち合わせの件", "お世話になっております。"},
    {"A sender whose name is so long that no list has ever been wide enough for it", "long@example.org",
     "A subject that goes on and on, as some do, until nobody knows any more how it began or what it was about", ""},
    {"", "no-name@example.org", "", ""},
};

Folder folder(FolderId id, const char *path, Role role, uint unread, uint total)
{
    Folder result;
    result.id = id;
    result.account = SampleWindow::account;
    result.mailbox = path;
    result.path = QString::fromUtf8(path);
    result.delimiter = '/';
    result.role = role;
    result.subscribed = result.countsKnown = true;
    result.unread = unread;
    result.total = total;
    return result;
}

} // namespace

SampleWindow::SampleWindow() : window({&folders, &messages, &flags, &log, &tags})
{
    Account mine;
    mine.id = account;
    mine.name = QStringLiteral("Anna at example.org");
    mine.address = QStringLiteral("anna@example.org");
    folders.applyAccounts({mine});
    FolderDelta delta{account,
                      {folder(inbox, "INBOX", Role::Inbox, 9, 214311), folder(trash, "Trash", Role::Trash, 0, 4),
                       folder(archive, "Archive", Role::Archive, 0, 8000), folder(junk, "Junk", Role::Junk, 0, 3),
                       folder(empty, "Projects", Role::None, 0, 0), folder(FolderId{6}, "Projects/Бюджет 2026", Role::None, 3, 812),
                       folder(FolderId{7}, "Projects/Umzug Köln", Role::None, 0, 94), folder(FolderId{8}, "Sent", Role::Sent, 0, 2),
                       folder(FolderId{9}, "Drafts", Role::Drafts, 2, 2),
                       folder(FolderId{10}, "A folder whose name is as long as the minutes that are kept in it", Role::None, 0, 12)},
                      {}};
    folders.applyFolders(delta);
    // What the listing answers.
    QObject::connect(&messages, &models::MessageListModel::rowsWanted, &window, [this](FolderId id, quint64 revision, int first, int last) {
        ListRows rows{id, revision, first, {}};
        for (int row = first; row <= last; ++row) {
            rows.rows << summary(row);
            rows.rows.last().folder = !isVirtual(id) ? id : row % 3 == 1 ? archive : row % 3 == 2 ? FolderId{6} : inbox;
        }
        messages.applyRows(rows);
    });
    QObject::connect(&window, &ui::MainWindow::folderOpened, &messages, [this](FolderId id) { messages.setFolder(id); });
}

void SampleWindow::open(FolderId id, int count)
{
    window.openFolder(id);
    ListDelta delta;
    delta.folder = id;
    delta.revision = 1;
    delta.count = count;
    delta.initial = true;
    if (count > 0) delta.inserted.push_back({0, count - 1});
    messages.applyDelta(delta);
    FolderFlags known{id, FlagSet::fromAtoms({"\\Seen", "\\Flagged", "\\Answered", "\\Deleted", "$Junk", "bills"}), {}, true, false};
    known.permanent = known.known;
    flags.applyFolderFlags(known);
}

void SampleWindow::openInbox() { open(inbox, 40); }

MessageSummary SampleWindow::summary(int row)
{
    const Sample &sample = samples[std::size_t(row) % std::size(samples)];
    MessageSummary result;
    result.key = MessageKey(1000 + row);
    result.folder = inbox;
    result.uid = Uid(5000 - row);
    result.headersKnown = row != 9;
    result.subject = QString::fromUtf8(sample.subject);
    result.from = {{QString::fromUtf8(sample.name), QString::fromUtf8(sample.address)}};
    result.to = {{QString(), QStringLiteral("anna@example.org")}, {QStringLiteral("Jonas Weber"), QStringLiteral("jonas@example.org")}};
    result.preview = QString::fromUtf8(sample.preview);
    result.arrived = result.sent = QDateTime::currentSecsSinceEpoch() - qint64(row) * 20'000;
    result.hasAttachment = row % 4 == 1;
    result.flags.set(Flag::Seen, row % 3 != 0);
    result.flags.set(Flag::Flagged, row % 5 == 2);
    result.flags.set(Flag::Answered, row % 7 == 3);
    if (row % 8 == 1) result.flags.add("bills");
    if (row % 8 == 4) result.flags.add("$Label2");
    return result;
}

mime::DocumentPtr SampleWindow::document(int row)
{
    using Kind = mime::Block::Kind;
    auto result = std::make_shared<mime::Document>();
    result->summary = summary(row);
    result->headers = {{"From", QStringLiteral("Mira Okafor <mira@example.net>"), {}}, {"Subject", result->summary.subject, {}}};
    result->body = {
        {Kind::Text, 0, 0,
         QStringLiteral("Dear Anna,\n\nthe wind turns on Thursday, so Friday morning is our best start. I attach the chart with the two "
                        "resting places; the second is new. <img src=\"file:///etc/passwd\">\n")},
        {Kind::Quote, 1, 0,
         QStringLiteral("Anna wrote: Could we leave a day earlier? The tide is high at six, and the sand bank will be under water.")},
        {Kind::Quote, 2, 0, QStringLiteral("An older thought.")},
        {Kind::Text, 0, 0,
         QStringLiteral("\nThe whole plan is at https://example.net/plans/2026?crossing=long, questions to jonas@example.org.\n")},
        {Kind::Quote, 1, 0,
         QStringLiteral("On Sunday Jonas wrote:\nThe mudflats are full of birds this week.\nI counted for three hours.\n\nEleven godwits\n"
                        "Forty oystercatchers\nTwo curlews\nOne heron\nNo gulls, for once\nNothing else\nIt rained\n\nJonas")},
        {Kind::Text, 0, 0, QStringLiteral("\nSee you at the harbour,\nMira\n")},
        {Kind::Signature, 0, 0, QStringLiteral("Mira Okafor\nHarbour office")}};
    result->attachments = {{"2", QStringLiteral("chart.pdf"), "application/pdf", 1'887'437},
                           {"3", QStringLiteral("rest-2.jpg"), "image/jpeg", 421'888}};
    return result;
}

} // namespace godwit
