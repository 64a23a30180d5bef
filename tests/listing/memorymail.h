// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory, for what only the listing does.
#pragma once

#include "listing/rowsource.h"

#include <QHash>
#include <QThread>
#include <algorithm>
#include <set>

namespace godwit {

constexpr FolderId inbox{1}, sent{2};

struct Mail {
    struct Digest {
        qint64 date = 0, size = 0;
        QString subject, sender;
        ThreadKeys keys;
    };
    std::vector<ListEntry> entries;
    std::vector<ListEntry> others; ///< in the folder `sent`
    QHash<MessageKey, MessageSummary> rows;
    QHash<MessageKey, Digest> digests; ///< of those whose headers are read
    QThread *usedOn = nullptr;

    void add(quint64 key, quint32 uid, quint32 flags = 0, FolderId folder = inbox)
    {
        (folder == inbox ? entries : others).push_back({.key = MessageKey{key}, .uid = Uid{uid}, .flags = flags});
        MessageSummary row;
        row.key = MessageKey{key};
        row.folder = folder;
        row.uid = Uid{uid};
        row.headersKnown = true;
        row.subject = QString::number(uid);
        rows.insert(row.key, row);
    }
    void describe(quint64 key, qint64 date, const QString &subject, const ThreadKeys &keys = {}, const QString &sender = {})
    {
        digests.insert(MessageKey{key}, {.date = date, .size = qint64(key) * 10, .subject = subject, .sender = sender, .keys = keys});
    }
    void remove(quint64 key)
    {
        for (auto *list : {&entries, &others}) std::erase_if(*list, [key](const ListEntry &entry) { return entry.key == MessageKey{key}; });
        rows.remove(MessageKey{key});
        digests.remove(MessageKey{key});
    }
};

class MemorySource : public listing::RowSource
{
public:
    explicit MemorySource(Mail *mail) : m_mail(mail) {}
    std::vector<ListEntry> entries(FolderId folder) override
    {
        m_mail->usedOn = QThread::currentThread();
        return folder == inbox ? m_mail->entries : folder == sent ? m_mail->others : std::vector<ListEntry>();
    }
    std::vector<ListEntry> entriesOf(const Keys &keys) override
    {
        std::vector<ListEntry> result;
        const std::set<MessageKey> wanted(keys.begin(), keys.end());
        for (const auto *list : {&m_mail->entries, &m_mail->others})
            for (const ListEntry &entry : *list)
                if (wanted.contains(entry.key)) result.push_back(entry);
        return result;
    }
    QList<MessageSummary> rows(FolderId folder, const Keys &keys) override
    {
        QList<MessageSummary> result; // in another order than asked for
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            if (const auto row = m_mail->rows.constFind(*key);
                row != m_mail->rows.cend() && (folder == FolderId{} || row->folder == folder))
                result.append(*row);
        return result;
    }
    std::vector<std::pair<MessageKey, qint64>> numbers(FolderId folder, ListColumn column, const Keys *only) override
    {
        std::vector<std::pair<MessageKey, qint64>> result;
        visit(folder, only, [&](MessageKey key, const Mail::Digest &digest) {
            result.emplace_back(key, column == ListColumn::Size ? digest.size : digest.date);
        });
        return result;
    }
    std::vector<std::pair<MessageKey, QString>> texts(FolderId folder, ListColumn column, const Keys *only) override
    {
        std::vector<std::pair<MessageKey, QString>> result;
        visit(folder, only, [&](MessageKey key, const Mail::Digest &digest) {
            result.emplace_back(key, column == ListColumn::Subject ? digest.subject : digest.sender);
        });
        return result;
    }
    listing::ThreadRows threadRows(FolderId folder, const Keys *only) override
    {
        listing::ThreadRows result;
        visit(folder, only, [&](MessageKey key, const Mail::Digest &digest) { result.add(key, digest.date, digest.keys); });
        return result;
    }
    Keys matching(FolderId folder, const ListFilter &filter, const Keys *only) override
    {
        Keys result;
        for (const ListEntry &entry : only ? entriesOf(*only) : entries(folder))
            if ((!filter.unread || (entry.flags & 1) == 0) && (!filter.starred || (entry.flags & 4) != 0) &&
                m_mail->digests.value(entry.key).subject.contains(filter.text))
                result.push_back(entry.key);
        return result;
    }
    FolderId sentFolder(FolderId folder) override { return folder == inbox ? sent : FolderId{}; }

private:
    template <class Visit> void visit(FolderId folder, const Keys *only, Visit visit)
    {
        for (const ListEntry &entry : only ? entriesOf(*only) : entries(folder))
            if (const auto digest = m_mail->digests.constFind(entry.key); digest != m_mail->digests.cend()) visit(entry.key, *digest);
    }
    Mail *m_mail;
};

inline listing::RowSourceFactory sourceOf(Mail &mail)
{
    return [&mail] { return std::make_unique<MemorySource>(&mail); };
}

} // namespace godwit
