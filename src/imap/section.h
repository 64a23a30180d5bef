// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <optional>
#include <vector>

namespace godwit::imap {

class Encoder;

/// section-spec (RFC 3501 6.4.5, 9): which octets of a message. Without anything set: all of it.
struct Section {
    /// section-text: which octets of the part.
    enum class Text : quint8 {
        All,
        Header,          ///< of the message, or of the message/rfc822 that the part is
        HeaderFields,
        HeaderFieldsNot,
        Text,            ///< what follows the header
        Mime,            ///< the header of a part
    };
    std::vector<quint32> part = {}; ///< section-part: {1, 2} is "1.2", like BodyStructure::id; empty: the message itself
    Text text = Text::All;
    QByteArrayList fields = {};     ///< HeaderFields, HeaderFieldsNot: names as they were sent

    bool isAll() const { return part.empty() && text == Text::All; }
    bool operator==(const Section &other) const; ///< field names without case: servers answer in theirs

    static Section header() { return {.text = Text::Header}; }
    static Section headerFields(const QByteArrayList &names) { return {.text = Text::HeaderFields, .fields = names}; }
    static Section body() { return {.text = Text::Text}; }
    /// What stands between the brackets: "", "1.2", "1.MIME", "HEADER.FIELDS (REFERENCES LIST-ID)". nullopt: no such thing.
    static std::optional<Section> parse(QByteArrayView text);
    void write(Encoder &out) const; ///< what parse() reads
};

} // namespace godwit::imap
