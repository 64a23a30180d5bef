// SPDX-License-Identifier: GPL-3.0-or-later
// section-spec of RFC 3501 9, in both directions.
#include "imap/encoder.h"
#include "imap/productions.h"

#include <algorithm>
#include <array>

namespace godwit::imap {

namespace {

constexpr std::array<QByteArrayView, 6> textNames{"", "HEADER", "HEADER.FIELDS", "HEADER.FIELDS.NOT", "TEXT", "MIME"};
static_assert(textNames.size() == std::size_t(Section::Text::Mime) + 1);

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool hasFields(Section::Text text) { return text == Section::Text::HeaderFields || text == Section::Text::HeaderFieldsNot; }

/// section-part = nz-number *("." nz-number), taken from the front of `word` with the dot that follows. 0 is kept: who asks decides.
void sectionPart(QByteArrayView &word, Cursor &in, Section &section)
{
    while (!word.isEmpty() && isDigit(word.front()) && !in.failed()) {
        const qsizetype dot = word.indexOf('.');
        bool ok = false;
        section.part.push_back(word.first(dot < 0 ? word.size() : dot).toUInt(&ok));
        if (!ok || dot == word.size() - 1 || section.part.size() > std::size_t(in.limits().bodyDepth)) in.fail("section expected");
        word = dot < 0 ? QByteArrayView() : word.sliced(dot + 1);
    }
}

} // namespace

namespace grammar {

Section sectionSpec(Cursor &in)
{
    Section section;
    if (in.atEnd() || in.peek() == ']') return section;
    QByteArrayView word = in.word("](");
    sectionPart(word, in, section);
    const auto name = std::ranges::find_if(textNames, [word](QByteArrayView n) { return n.compare(word, Qt::CaseInsensitive) == 0; });
    if (name == textNames.end()) in.fail("section expected");
    else section.text = Section::Text(name - textNames.begin());
    if (!hasFields(section.text)) return section;
    in.space();
    if (in.enter())
        while (in.nextInList()) section.fields.append(in.astring());
    return section;
}

} // namespace grammar

std::optional<Section> Section::parse(QByteArrayView text)
{
    const Frame frame{text, {}};
    const Limits limits;
    Cursor in(frame, limits, noQuirks);
    Section section = grammar::sectionSpec(in);
    in.expectEnd();
    return in.failed() ? std::nullopt : std::optional(std::move(section));
}

bool Section::operator==(const Section &other) const
{
    const auto same = [](const QByteArray &a, const QByteArray &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    return part == other.part && text == other.text && std::ranges::equal(fields, other.fields, same);
}

void Section::write(Encoder &out) const
{
    QByteArrayList numbers;
    for (const quint32 number : part) numbers.append(QByteArray::number(number));
    if (text != Text::All) numbers.append(textNames[std::size_t(text)].toByteArray());
    out.raw(numbers.join('.'));
    if (!hasFields(text)) return;
    const char *separator = " (";
    for (const QByteArray &field : fields) {
        out.raw(separator).astring(field);
        separator = " ";
    }
    out.raw(")");
}

} // namespace godwit::imap
