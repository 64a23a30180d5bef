// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace godwit {

/// What a keyword means to a person. The server keeps keywords; names and colours are ours, see app/tags.h.
struct Tag {
    QByteArray keyword = {}; ///< as IMAP has it; compared without case
    QString name = {};       ///< empty: what programs agree on, else the keyword
    std::uint32_t color = 0; ///< 0xRRGGBB
    qint64 changed = 0;      ///< ms since epoch: of two, the later one counts
    bool removed = false;    ///< its name and colour; messages keep the keyword

    bool operator==(const Tag &) const = default;
};

/// $Label1 … 5 with the colours that Thunderbird gives them; their names are translated where they are shown.
QList<Tag> usualTags();

/// The later one of each, in the order of `ours`, then of `theirs`.
QList<Tag> mergedTags(const QList<Tag> &ours, const QList<Tag> &theirs);

/// As JSON, as it lies in the profile and on servers; nullopt: not ours, or larger than anybody needs.
QByteArray tagsToJson(const QList<Tag> &tags);
std::optional<QList<Tag>> tagsFromJson(const QByteArray &json);

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Tag)
