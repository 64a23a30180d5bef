// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QByteArray>
#include <vector>

namespace godwit::store {

/// Headers of many messages as the cache will hold them, in one piece of memory: made on the thread that read them, so that the hundred
/// small strings of each are not handed over and freed by another one.
class HeaderBatch
{
public:
    struct Row {
        Uid uid{};
        FlagSet flags;
        qint64 arrived = 0, sent = 0;
        int sentOffset = 0;
        std::uint64_t size = 0;
        bool hasAttachment = false;
        qsizetype subject = 0, preview = 0, data = 0, thread = 0, base = 0, sender = 0, recipient = 0, end = 0; ///< where each begins
    };

    void reserve(std::size_t rows);
    void add(const MessageSummary &summary); ///< key and folder are ignored, uid is not

    bool isEmpty() const { return m_rows.empty(); }
    const std::vector<Row> &rows() const { return m_rows; } ///< in the order of adding
    qint64 weight() const { return m_octets.size() + static_cast<qint64>(m_rows.size() * sizeof(Row)); } ///< in memory, about
    QByteArrayView subject(const Row &row) const { return between(row.subject, row.preview); }
    QByteArrayView preview(const Row &row) const { return between(row.preview, row.data); }
    QByteArrayView data(const Row &row) const { return between(row.data, row.thread); } ///< readSummaryBlob() understands it
    QByteArrayView thread(const Row &row) const { return between(row.thread, row.base); } ///< readThreadBlob() understands it
    QByteArrayView baseSubject(const Row &row) const { return between(row.base, row.sender); }
    QByteArrayView sender(const Row &row) const { return between(row.sender, row.recipient); }
    QByteArrayView recipient(const Row &row) const { return between(row.recipient, row.end); }

private:
    QByteArrayView between(qsizetype from, qsizetype to) const { return QByteArrayView(m_octets).sliced(from, to - from); }

    QByteArray m_octets;
    std::vector<Row> m_rows;
};

} // namespace godwit::store
