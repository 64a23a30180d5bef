// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/skeleton.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr int mostParts = 200, mostDepth = 20;
constexpr std::uint64_t mostText = 4 * 1024 * 1024, mostPicture = 2 * 1024 * 1024, mostCard = 256 * 1024, mostMessage = 64 * 1024;

QByteArray boundaryOf(const Part &part)
{
    for (const auto &[name, value] : part.parameters)
        if (name == "boundary") return value.toUtf8();
    return {};
}

bool isMessage(const Part &part) { return part.type == "message" && part.children.size() == 1; }

/// What can be seen without a click.
bool isShown(const Part &part)
{
    const bool attached = part.disposition == "attachment";
    static const QSet<QByteArray> cards{"calendar", "vcard", "x-vcard", "directory"};
    if (part.type == "text" && cards.contains(part.subtype)) return part.octets <= mostCard;
    if (part.type == "application" && (part.subtype == "ics" || part.subtype == "pgp-encrypted")) return part.octets <= mostCard;
    if (part.type == "text") return !attached && part.octets <= mostText;
    if (part.type == "image") return !attached && !part.contentId.isEmpty() && part.octets <= mostPicture;
    return part.type == "message" && part.octets <= mostMessage;
}

class Planner
{
public:
    std::optional<SkeletonPlan> run(const Part &root)
    {
        want("HEADER", 4096);
        visit(root, true, 0);
        if (!m_sane) return {};
        return std::move(m_plan);
    }

private:
    void want(const QByteArray &section, std::uint64_t octets)
    {
        m_plan.sections += section;
        m_plan.octets += octets;
    }

    /// A part that is the body of a message has no header of its own.
    void visit(const Part &part, bool isBody, int depth)
    {
        if (++m_parts > mostParts || depth > mostDepth || part.malformed) m_sane = false;
        if (!m_sane) return;
        if (!isBody) want(part.id + ".MIME", 256);
        if (part.type == "multipart") {
            if (boundaryOf(part).isEmpty() || part.children.empty()) m_sane = false;
            for (const Part &child : part.children) visit(child, false, depth + 1);
        } else if (isShown(part)) {
            m_plan.parts.insert(part.id);
            want(part.id, part.octets);
        } else if (isMessage(part)) {
            want(part.id + ".HEADER", 4096);
            visit(part.children.front(), true, depth + 1);
        }
    }

    SkeletonPlan m_plan;
    int m_parts = 0;
    bool m_sane = true;
};

using Sections = QHash<QByteArray, QByteArray>;

/// A section that holds a header ends in its empty line.
QByteArray header(const Sections &sections, const QByteArray &name)
{
    QByteArray text = sections.value(name);
    if (text.isEmpty()) return "\r\n";
    if (!text.endsWith("\r\n\r\n") && text != "\r\n") text += text.endsWith("\r\n") ? "\r\n" : "\r\n\r\n";
    return text;
}

QByteArray bodyOf(const Part &part, const Sections &sections)
{
    if (part.type == "multipart") {
        const QByteArray delimiter = "--" + boundaryOf(part);
        QByteArray body;
        for (const Part &child : part.children)
            body += delimiter + "\r\n" + header(sections, child.id + ".MIME") + bodyOf(child, sections) + "\r\n";
        return body + delimiter + "--\r\n";
    }
    if (sections.contains(part.id)) return sections.value(part.id);
    if (isMessage(part)) return header(sections, part.id + ".HEADER") + bodyOf(part.children.front(), sections);
    return {};
}

/// Decoded, as far as that can be told from outside.
std::uint64_t decodedOctets(const Part &part)
{
    return part.encoding == "base64" ? part.octets / 78 * 57 + part.octets % 78 * 3 / 4 : part.octets; // lines of 76 and their ends
}

} // namespace

std::optional<SkeletonPlan> planSkeleton(const Part &root) { return Planner().run(root); }

QByteArray buildSkeleton(const Part &root, const QHash<QByteArray, QByteArray> &sections)
{
    return header(sections, "HEADER") + bodyOf(root, sections);
}

const Part *findPart(const Part &root, QByteArrayView id)
{
    if (!id.isEmpty() && root.id == id) return &root;
    for (const Part &child : root.children)
        if (const Part *found = findPart(child, id)) return found;
    return nullptr;
}

void markAbsent(Document &document, const Part &root, const QSet<QByteArray> &here)
{
    for (Attachment &file : document.attachments) {
        const Part *part = findPart(root, file.partId);
        if (!part || here.contains(file.partId)) continue;
        file.isHere = false;
        file.octets = decodedOctets(*part);
    }
}

} // namespace godwit::mime
