// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a message stand: one pass over its lines, an explicit stack, every limit kept while it goes. KMime's own parser
// recurses without a limit (before KDE Gear 26.08) and copies each level, so no library sees a message as a whole. Internal to this room.
#pragma once

#include "mime/fields.h"
#include "mime/header.h"

namespace godwit::mime {

struct Entity {
    int parent = -1;
    std::vector<int> children;  ///< multipart: its parts; message: exactly its body
    qsizetype headerBegin = 0;
    qsizetype bodyBegin = 0;
    qsizetype bodyEnd = 0;
    QByteArray id;              ///< as Part::id
    QByteArray type = "text", subtype = "plain", encoding = "7bit";
    Parameters parameters;
    QByteArray disposition;
    Parameters dispositionParameters;
    QByteArray contentId;
    QString description;
    bool malformed = false;

    bool is(QByteArrayView wantedType) const { return type == wantedType; }
    bool is(QByteArrayView wantedType, QByteArrayView wantedSubtype) const { return type == wantedType && subtype == wantedSubtype; }
    QString parameter(QByteArrayView name) const;
};

struct Scan {
    std::vector<Entity> entities; ///< [0] is the message's own body; parents come before their children
    bool tooDeep = false, tooManyParts = false, headerTruncated = false, unclosed = false;

    QByteArrayView body(QByteArrayView raw, const Entity &entity) const;
    const Entity *find(QByteArrayView id) const;
};

Scan scanMessage(QByteArrayView raw, const Limits &limits);

/// The same as values; recursion is bounded by Limits::depth.
Part toPart(const Scan &scan, const Entity &entity);

} // namespace godwit::mime
