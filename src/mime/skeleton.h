// SPDX-License-Identifier: GPL-3.0-or-later
// A message of which only what is shown has been fetched: its header, the headers of its parts, its texts, the pictures in them. What is
// missing is an empty part, so that the reader needs to know nothing of it. Pure; thread: any.
#pragma once

#include "mime/document.h"

#include <QHash>
#include <QSet>

namespace godwit::mime {

/// Sections of a message as IMAP names them (RFC 3501, 6.4.5): "HEADER", "1", "2.MIME", "3.HEADER".
struct SkeletonPlan {
    QByteArrayList sections;    ///< to be fetched
    QSet<QByteArray> parts;     ///< ids of those parts that come with their content
    std::uint64_t octets = 0;   ///< of these
};

/// Nothing: the structure is odd, or has too many parts; then the message is fetched as a whole.
std::optional<SkeletonPlan> planSkeleton(const Part &root);

/// `sections`: those of the plan; one that the server does not have may be missing, but not HEADER.
QByteArray buildSkeleton(const Part &root, const QHash<QByteArray, QByteArray> &sections);

/// Says of the attachments which are not here and how large they are. `here`: ids of parts whose content is.
void markAbsent(Document &document, const Part &root, const QSet<QByteArray> &here);

const Part *findPart(const Part &root, QByteArrayView id); ///< nullptr: there is none

} // namespace godwit::mime
