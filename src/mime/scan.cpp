// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/scan.h"

#include <algorithm>

namespace godwit::mime {

namespace {

struct OpenMultipart {
    int entity = 0;
    QByteArray boundary; // "--" and the boundary
};

class MessageScanner
{
public:
    MessageScanner(QByteArrayView raw, const Limits &limits) : m_raw(raw), m_limits(limits) {}

    Scan run()
    {
        qsizetype at = open(-1, 0, false);
        while (at < m_raw.size() && !m_open.empty()) at = line(at);
        m_scan.unclosed = !m_open.empty();
        closeDownTo(-1, m_raw.size());
        return std::move(m_scan);
    }

private:
    // Opens an entity and, while it is a message, the entity in it. Returns where its lines begin.
    qsizetype open(int parent, qsizetype begin, bool inDigest)
    {
        for (;;) {
            const int index = static_cast<int>(m_scan.entities.size());
            m_scan.entities.push_back({});
            Entity &entity = m_scan.entities.back();
            entity.parent = parent;
            entity.headerBegin = begin;
            if (parent >= 0) m_scan.entities[static_cast<std::size_t>(parent)].children.push_back(index);
            entity.id = idFor(index);
            const FieldSection section = readSection(begin);
            m_scan.headerTruncated |= section.truncated;
            entity.bodyBegin = section.end;
            entity.bodyEnd = -1;
            describe(entity, section, inDigest);
            m_unclosed.push_back(index);
            begin = section.end;
            const bool message = entity.is("message", "rfc822") || entity.is("message", "global");
            const bool encoded = entity.encoding == "base64" || entity.encoding == "quoted-printable";
            const bool multipart = entity.is("multipart");
            if ((!message || encoded) && !multipart) return begin;
            if (depthOf(index) >= m_limits.depth || std::ssize(m_scan.entities) >= m_limits.parts) {
                m_scan.tooDeep = true;
                entity.malformed = true;
                return begin;
            }
            if (multipart) {
                const QByteArray boundary = entity.parameter("boundary").toUtf8();
                if (boundary.isEmpty()) entity.malformed = true;
                else m_open.push_back({index, "--" + boundary});
                return begin;
            }
            parent = index;
            inDigest = false;
        }
    }

    // A boundary of an open multipart ends a header section too.
    FieldSection readSection(qsizetype begin) const
    {
        return readFields(m_raw, begin, m_limits, [this](qsizetype at) { return match(at, nextLine(m_raw, at)).first >= 0; });
    }

    void describe(Entity &entity, const FieldSection &section, bool inDigest) const
    {
        if (inDigest) { // RFC 2046, 5.1.5
            entity.type = "message";
            entity.subtype = "rfc822";
        }
        if (const QByteArrayView raw = fieldValue(section, "Content-Type"); !raw.isEmpty()) {
            const auto [value, parameters] = splitParameters(raw);
            const qsizetype slash = value.indexOf('/');
            const bool valid = slash > 0 && slash + 1 < value.size() && value.size() < 200 && !value.contains(' ');
            entity.type = valid ? value.first(slash) : QByteArray("text"); // RFC 2045, 5.2
            entity.subtype = valid ? value.sliced(slash + 1) : QByteArray("plain");
            entity.parameters = decodeParameters(parameters);
        }
        if (const QByteArrayView raw = fieldValue(section, "Content-Disposition"); !raw.isEmpty()) {
            const auto [value, parameters] = splitParameters(raw);
            entity.disposition = value.first(std::min<qsizetype>(100, value.size()));
            entity.dispositionParameters = decodeParameters(parameters);
        }
        if (const QByteArrayView raw = fieldValue(section, "Content-Transfer-Encoding"); !raw.isEmpty()) {
            const QByteArray value = splitParameters(raw).first;
            entity.encoding = value.isEmpty() || value.size() > 100 ? QByteArray("7bit") : value;
        }
        QByteArrayView id = fieldValue(section, "Content-ID").trimmed();
        if (id.startsWith('<') && id.endsWith('>') && id.size() > 2) id = id.sliced(1, id.size() - 2);
        entity.contentId = id.first(std::min<qsizetype>(1000, id.size())).toByteArray();
        entity.description = decodeHeader(fieldValue(section, "Content-Description"));
    }

    // RFC 3501, 6.4.5: parts are numbered within their multipart; the one body of a message that is no multipart is its part 1; a
    // multipart that is the body of a message has no number, its children take the message's.
    QByteArray idFor(int index) const
    {
        const Entity &entity = m_scan.entities[static_cast<std::size_t>(index)];
        if (entity.parent < 0) return {}; // known when its type is: see finishIds
        const Entity &parent = m_scan.entities[static_cast<std::size_t>(entity.parent)];
        return QByteArray::number(parent.children.size());
    }

    int depthOf(int index) const
    {
        int depth = 0;
        for (; index >= 0; index = m_scan.entities[static_cast<std::size_t>(index)].parent) ++depth;
        return depth;
    }

    // Which open multipart the line from `at` to `end` delimits (innermost first, -1: none), and whether it closes it. The match is
    // exact but for blanks behind it, so that boundary "a" does not hear "--ab".
    std::pair<int, bool> match(qsizetype at, qsizetype end) const
    {
        QByteArrayView text = m_raw.sliced(at, end - at);
        while (!text.isEmpty() && static_cast<uchar>(text.back()) <= ' ') text.chop(1);
        for (int i = static_cast<int>(m_open.size()) - 1; i >= 0; --i) {
            const QByteArray &boundary = m_open[static_cast<std::size_t>(i)].boundary;
            if (!text.startsWith(boundary)) continue;
            if (text.size() == boundary.size()) return {i, false};
            if (text.size() == boundary.size() + 2 && text.endsWith("--")) return {i, true};
        }
        return {-1, false};
    }

    qsizetype line(qsizetype at)
    {
        const qsizetype end = nextLine(m_raw, at);
        if (end - at < 3 || m_raw[at] != '-' || m_raw[at + 1] != '-') return end;
        const auto [level, closes] = match(at, end);
        if (level < 0) return end;
        const int entity = m_open[static_cast<std::size_t>(level)].entity;
        closeDownTo(entity, at);
        m_open.resize(static_cast<std::size_t>(level) + (closes ? 0 : 1));
        if (closes) return end;
        if (std::ssize(m_scan.entities) >= m_limits.parts) {
            m_scan.tooManyParts = true;
            m_open.clear();
            return m_raw.size();
        }
        return open(entity, end, m_scan.entities[static_cast<std::size_t>(entity)].subtype == "digest");
    }

    // Ends everything that was opened inside `entity` (-1: everything) in front of the line at `at`; its line break is the delimiter's.
    void closeDownTo(int entity, qsizetype at)
    {
        qsizetype end = at;
        if (entity >= 0) {
            if (end > 0 && m_raw[end - 1] == '\n') --end;
            if (end > 0 && m_raw[end - 1] == '\r') --end;
        }
        while (!m_unclosed.empty() && m_unclosed.back() != entity) {
            Entity &closed = m_scan.entities[static_cast<std::size_t>(m_unclosed.back())];
            closed.bodyBegin = std::min(closed.bodyBegin, at);
            closed.bodyEnd = std::max(closed.bodyBegin, end);
            m_unclosed.pop_back();
        }
    }

    QByteArrayView m_raw;
    const Limits &m_limits;
    Scan m_scan;
    std::vector<OpenMultipart> m_open;
    std::vector<int> m_unclosed; // a path from the root
};

// Turns the numbers within the parent into IMAP's ids. Parents come first, so one pass does.
void finishIds(Scan &scan)
{
    for (Entity &entity : scan.entities) {
        const Entity *parent = entity.parent < 0 ? nullptr : &scan.entities[static_cast<std::size_t>(entity.parent)];
        const bool bodyOfMessage = !parent || !parent->is("multipart");
        const bool numberless = bodyOfMessage && entity.is("multipart") && !entity.malformed;
        // The prefix: of a numberless multipart that of the message around it.
        const Entity *prefix = parent;
        while (prefix && prefix->id.isEmpty())
            prefix = prefix->parent < 0 ? nullptr : &scan.entities[static_cast<std::size_t>(prefix->parent)];
        const QByteArray number = bodyOfMessage ? QByteArray("1") : entity.id;
        entity.id = numberless ? QByteArray() : prefix ? prefix->id + '.' + number : number;
    }
}

} // namespace

QString Entity::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name) return value;
    }
    return {};
}

QByteArrayView Scan::body(QByteArrayView raw, const Entity &entity) const
{
    return raw.sliced(entity.bodyBegin, entity.bodyEnd - entity.bodyBegin);
}

const Entity *Scan::find(QByteArrayView id) const
{
    if (id.isEmpty()) return nullptr;
    const auto found = std::ranges::find_if(entities, [&](const Entity &entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

Scan scanMessage(QByteArrayView raw, const Limits &limits)
{
    Scan scan = MessageScanner(raw, limits).run();
    for (Entity &entity : scan.entities) { // a multipart in which no boundary was found: its text can still be read
        if (entity.is("multipart") && entity.children.empty()) entity.malformed = true;
    }
    finishIds(scan);
    return scan;
}

Part toPart(const Scan &scan, const Entity &entity)
{
    Part part;
    part.id = entity.id;
    part.type = entity.type;
    part.subtype = entity.subtype;
    part.parameters = entity.parameters;
    part.disposition = entity.disposition;
    part.dispositionParameters = entity.dispositionParameters;
    part.contentId = entity.contentId;
    part.description = entity.description;
    part.encoding = entity.encoding;
    part.octets = static_cast<std::uint64_t>(entity.bodyEnd - entity.bodyBegin);
    part.malformed = entity.malformed;
    for (const int child : entity.children) part.children.push_back(toPart(scan, scan.entities[static_cast<std::size_t>(child)]));
    return part;
}

} // namespace godwit::mime
