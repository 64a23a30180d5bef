// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/headerbatch.h"

#include "store/blobs.h"

namespace godwit::store {

void HeaderBatch::reserve(std::size_t rows)
{
    constexpr qsizetype about = 700; // octets of one, as people write
    m_rows.reserve(rows);
    m_octets.reserve(static_cast<qsizetype>(rows) * about);
}

void HeaderBatch::add(const MessageSummary &summary)
{
    Row &row = m_rows.emplace_back();
    row.uid = summary.uid;
    row.flags = summary.flags;
    row.arrived = summary.arrived;
    row.sent = summary.sent;
    row.sentOffset = summary.sentOffset;
    row.size = summary.size;
    row.hasAttachment = summary.hasAttachment;
    row.subject = m_octets.size();
    m_octets += summary.subject.toUtf8();
    row.preview = m_octets.size();
    m_octets += summary.preview.toUtf8();
    row.data = m_octets.size();
    appendSummaryBlob(m_octets, summary);
    row.end = m_octets.size();
}

} // namespace godwit::store
