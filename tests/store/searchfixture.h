// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in a store, searchable as the engine would make them.
#pragma once

#include "fixture.h"
#include "mail/words.h"
#include "store/searcher.h"

namespace godwit::store {

struct IndexedLetter {
    std::uint32_t uid = 0;
    QString subject = {}, body = {}, from = {}, to = {}, cc = {}, file = {}, list = {};
    FlagSet flags = {};
    qint64 sent = 1'700'000'000;
    std::uint64_t size = 1000;
    bool withBody = true;
};

inline MessageSummary summaryOf(const IndexedLetter &letter)
{
    MessageSummary message = summary(letter.uid);
    const auto people = [](const QString &name) { return name.isEmpty() ? QList<Address>() : QList<Address>{{name, {}}}; };
    message.flags = letter.flags;
    message.subject = letter.subject;
    message.sent = letter.sent;
    message.size = letter.size;
    message.from = people(letter.from);
    message.to = people(letter.to);
    message.cc = people(letter.cc);
    message.hasAttachment = !letter.file.isEmpty();
    return message;
}

inline QByteArray cut(const QString &text)
{
    QByteArray words;
    appendIndexText(words, text);
    return words;
}

inline Query text(const QString &words, Query::Kind kind = Query::Kind::Text, bool prefix = false)
{
    return {.kind = kind, .text = words, .prefix = prefix};
}
inline Query operator&&(const Query &a, const Query &b) { return {.kind = Query::Kind::And, .children = {a, b}}; }
inline Query operator||(const Query &a, const Query &b) { return {.kind = Query::Kind::Or, .children = {a, b}}; }
inline Query operator!(const Query &a) { return {.kind = Query::Kind::Not, .children = {a}}; }

struct SearchFixture : Fixture {
    std::unique_ptr<Searcher> searcher;
    std::map<MessageKey, IndexedLetter> letters;

    SearchFixture() { openSearcher(); }
    void openSearcher()
    {
        auto opened = Searcher::open(paths);
        if (!opened) qFatal("%s", qPrintable(opened.error().detail));
        searcher = std::move(*opened);
    }
    /// Into the folder, not yet into the index.
    FolderId put(const char *mailbox, const std::vector<IndexedLetter> &more)
    {
        const FolderId folder = id(mailbox);
        select(folder);
        std::vector<MessageSummary> messages;
        for (const IndexedLetter &letter : more) messages.push_back(summaryOf(letter));
        if (!writer->applyMessages(folder, messages)) qFatal("applyMessages");
        for (const IndexedLetter &letter : more) {
            letters[key(folder, letter.uid)] = letter;
            if (letter.withBody && !writer->putBody(folder, Uid{letter.uid}, "Subject: x\r\n\r\n" + letter.body.toUtf8()))
                qFatal("putBody");
        }
        return folder;
    }
    IndexedText indexed(const IndexWork::Message &message) const
    {
        const IndexedLetter &letter = letters.at(message.key);
        IndexedText text;
        text.key = message.key;
        text.withBody = message.hasBody;
        text.from = cut(letter.from);
        text.to = cut(letter.to);
        text.cc = cut(letter.cc);
        text.subject = cut(letter.subject);
        if (message.hasBody) text.body = cut(letter.body);
        text.file = cut(letter.file);
        text.list = cut(letter.list);
        return text;
    }
    /// All that there is to do; how many messages that were.
    int index(int most = 100)
    {
        int count = 0;
        for (;;) {
            const auto work = writer->nextToIndex(most);
            if (!work) qFatal("%s", qPrintable(work.error().detail));
            if (work->messages.empty() && !work->more) return count;
            std::vector<IndexedText> texts;
            for (const IndexWork::Message &message : work->messages) texts.push_back(indexed(message));
            count += int(texts.size());
            if (!writer->putIndexed(texts)) qFatal("putIndexed");
        }
    }
    std::vector<SearchHit> hits(const SearchRequest &request) const
    {
        std::vector<SearchHit> all;
        const auto done =
            searcher->search(request, [&all](std::span<const SearchHit> some) { all.insert(all.end(), some.begin(), some.end()); });
        if (!done) qFatal("%s", qPrintable(done.error().detail));
        return all;
    }
    /// UIDs, as they come; 0: on its way
    std::vector<std::uint32_t> find(const Query &query, std::vector<FolderId> folders = {}) const
    {
        std::vector<std::uint32_t> uids;
        for (const SearchHit &hit : hits({.query = query, .folders = std::move(folders)})) uids.push_back(toInt(hit.uid));
        return uids;
    }
    /// Everything that has been put into the file of the index, the log of its writes included.
    QByteArray indexFile() const
    {
        QByteArray octets;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(paths.index() + QLatin1StringView(suffix));
            if (file.open(QIODevice::ReadOnly)) octets += file.readAll();
        }
        return octets;
    }
};

using Uids = std::vector<std::uint32_t>;

} // namespace godwit::store
