// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/headerbatch.h"

#include "mail/basesubject.h"
#include "mail/threadkeys.h"
#include "store/blobs.h"

namespace godwit::store {

namespace {

void appendFirstName(QByteArray &to, const QList<Address> &people)
{
    if (!people.isEmpty()) appendUtf8(to, people.first().name.isEmpty() ? people.first().address : people.first().name);
}

} // namespace

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
    appendUtf8(m_octets, summary.subject);
    row.preview = m_octets.size();
    appendUtf8(m_octets, summary.preview);
    row.data = m_octets.size();
    appendSummaryBlob(m_octets, summary);
    row.thread = m_octets.size();
    const BaseSubject base = godwit::baseSubject(summary.subject);
    appendThreadBlob(m_octets, threadKeys(summary, base));
    row.base = m_octets.size();
    appendUtf8(m_octets, base.text);
    row.sender = m_octets.size();
    appendFirstName(m_octets, summary.from);
    row.recipient = m_octets.size();
    appendFirstName(m_octets, summary.to);
    row.end = m_octets.size();
}

} // namespace godwit::store
