// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchsamples.h"

#include "ui/searchbox.h"
#include "ui/searching.h"

#include <QTest>

namespace godwit {

namespace {

Folder search(FolderId id, const char *name, const char *text, bool saved, uint unread)
{
    Folder folder;
    folder.id = id;
    folder.account = models::virtualAccount;
    folder.path = QString::fromUtf8(name);
    folder.mailbox = text;
    folder.subscribed = saved;
    folder.countsKnown = true;
    folder.unread = unread;
    return folder;
}

} // namespace

SampleSearch::SampleSearch()
{
    sample.folders.applySearches({search(typed, "Search results", "", false, 0), search(unread, "Unread", "is:unread", true, 14),
                                  search(bills, "Bills with attachment", "tag:bills has:attachment", true, 0)});
    ui::Searching *searching = sample.window.searching();
    QObject::connect(searching, &ui::Searching::wanted, &sample.window, [this](const ui::SearchText &text) { wanted += text; });
    searching->box()->setProposer([](const QString &text, qsizetype) {
        QList<ui::SearchProposal> all{
            {QStringLiteral("from:"), QStringLiteral("from:"), QStringLiteral("the sender, by name or address"), 0, text.size()},
            {QStringLiteral("filename:"), QStringLiteral("filename:"), QStringLiteral("the name of an attachment"), 0, text.size()},
            {QStringLiteral("from:\"Mira Okafor\""), QStringLiteral("from:Mira Okafor"), {}, 0, text.size()}};
        all.removeIf([&](const ui::SearchProposal &each) { return !each.insert.startsWith(text); });
        return text.isEmpty() ? QList<ui::SearchProposal>() : all;
    });
    searching->box()->setExamples({{QStringLiteral("godwit tide"), QStringLiteral("both words, or words that begin with them, anywhere")},
                                   {QStringLiteral("has:attachment larger:5M"), QStringLiteral("attachments and size; also smaller:")}});
    searching->box()->setHistory({QStringLiteral("from:mira tide"), QStringLiteral("has:attachment")});
}

void SampleSearch::type(const QString &text)
{
    ui::SearchBox *box = sample.window.searching()->box();
    box->setFocus();
    box->selectAll();
    if (text.isEmpty()) QTest::keyClick(box, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter.unicode() < 128) QTest::keyClick(box, letter.toLatin1());
        else box->insert(letter);
    }
}

void SampleSearch::find(int count, const ui::SearchState &state)
{
    ListDelta delta;
    delta.folder = sample.window.place().folder();
    delta.revision = ++m_revision;
    delta.count = count;
    delta.initial = delta.folder != std::exchange(m_open, delta.folder);
    const int before = delta.initial ? 0 : sample.messages.rowCount();
    if (before > 0) delta.removed.push_back({0, before - 1});
    if (count > 0) delta.inserted.push_back({0, count - 1});
    sample.messages.applyDelta(delta);
    sample.window.searching()->show(state);
}

} // namespace godwit
