// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/evaluate.h"

#include "mail/folder.h"
#include "mail/threadkeys.h"

#include <QTimeZone>
#include <QDateTime>
#include <algorithm>

namespace godwit::query {

namespace {

using Kind = Query::Kind;
using Answer = std::optional<bool>;

void collect(const Query &query, bool wanted, std::vector<Highlight> &result)
{
    if (query.isText() && wanted) result.push_back({query.kind, needle(query.text, query.prefix)});
    for (const Query &child : query.children) collect(child, wanted != (query.kind == Kind::Not), result);
}

class Evaluation
{
public:
    Evaluation(const MessageSummary &message, const Place &place) : m_message(message), m_place(place) {}

    Answer of(const Query &query) const
    {
        switch (query.kind) {
        case Kind::And: return decided(query, false);
        case Kind::Or: return decided(query, true);
        case Kind::Not: {
            const Answer answer = of(query.children.front());
            return answer ? Answer(!*answer) : std::nullopt;
        }
        default: return leaf(query);
        }
    }

private:
    /// One child that says `decisive` settles it; else one that does not know leaves it open.
    Answer decided(const Query &query, bool decisive) const
    {
        Answer result = !decisive;
        for (const Query &child : query.children) {
            const Answer answer = of(child);
            if (answer == decisive) return answer;
            if (!answer) result = std::nullopt;
        }
        return result;
    }

    Answer leaf(const Query &query) const
    {
        switch (query.kind) {
        case Kind::All: return true;
        case Kind::Unread: return !m_message.flags.contains(Flag::Seen);
        case Kind::Starred: return m_message.flags.contains(Flag::Flagged);
        case Kind::Answered: return m_message.flags.contains(Flag::Answered);
        case Kind::Draft: return m_message.flags.contains(Flag::Draft);
        case Kind::Deleted: return m_message.flags.contains(Flag::Deleted);
        case Kind::Tag: return m_message.flags.contains(query.text.toUtf8());
        case Kind::Folder: return isFolder(query.text, m_place);
        default: break;
        }
        if (!m_message.headersKnown) return std::nullopt;
        switch (query.kind) {
        case Kind::MessageId: return messageIdHash(m_message.messageId) == messageIdHash(query.text.toUtf8());
        case Kind::HasAttachment: return m_message.hasAttachment;
        case Kind::Larger: return m_message.size > quint64(query.octets);
        case Kind::Smaller: return m_message.size < quint64(query.octets);
        case Kind::Before: return day() < query.day;
        case Kind::After: return day() >= query.day;
        default: return text(query.kind, needle(query.text, query.prefix));
        }
    }

    Answer text(Kind kind, const Needle &needle) const
    {
        switch (kind) {
        case Kind::From: return people(m_message.from, needle);
        case Kind::To: return people(m_message.to, needle) || people(m_message.bcc, needle);
        case Kind::Cc: return people(m_message.cc, needle);
        case Kind::Subject: return containsNeedle(m_message.subject, needle);
        case Kind::List: return containsNeedle(QString::fromUtf8(m_message.listId), needle);
        case Kind::FileName: return m_message.structure ? Answer(fileNames(*m_message.structure, needle)) : std::nullopt;
        case Kind::Text:
            for (const Kind each : {Kind::From, Kind::To, Kind::Cc, Kind::Subject, Kind::FileName})
                if (text(each, needle) == true) return true;
            return std::nullopt;
        default: return std::nullopt;
        }
    }

    /// As the sender's clock and calendar had it; where he did not say, the day on which it came (as the store's digest).
    QDate day() const
    {
        const qint64 seconds = m_message.sent != 0 ? m_message.sent + m_message.sentOffset : m_message.arrived;
        return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date();
    }

    static bool people(const QList<Address> &addresses, const Needle &needle)
    {
        return std::ranges::any_of(addresses, [&](const Address &each) { return containsNeedle(each.name + u' ' + each.address, needle); });
    }

    static bool fileNames(const Part &part, const Needle &needle)
    {
        if (part.isAttachment() && containsNeedle(part.fileName(), needle)) return true;
        return std::ranges::any_of(part.children, [&](const Part &child) { return fileNames(child, needle); });
    }

    const MessageSummary &m_message;
    const Place &m_place;
};

} // namespace

bool needsBodies(const Query &query)
{
    if (query.kind == Kind::Text || query.kind == Kind::Body) return true;
    return std::ranges::any_of(query.children, needsBodies);
}

std::vector<Highlight> highlights(const Query &query)
{
    std::vector<Highlight> result;
    collect(query, true, result);
    return result;
}

bool isFolder(QStringView text, const Place &place)
{
    return pathEndsWith(place.path, place.delimiter, text) ||
           (!place.shownName.isEmpty() && text.compare(place.shownName, Qt::CaseInsensitive) == 0);
}

std::optional<bool> matches(const Query &query, const MessageSummary &message, const Place &place)
{
    return Evaluation(message, place).of(query);
}

} // namespace godwit::query
