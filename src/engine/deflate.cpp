// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/deflate.h"

#include <QtGlobal>

#include <zlib.h>

namespace godwit::engine {

namespace {

constexpr int rawWindow = -15;   // negative: no wrapping. RFC 4978, 4: a window of 32 KiB; a smaller one must not be assumed
constexpr int memoryLevel = 8;   // 128 KiB, zlib's own choice; with the window 256 KiB a connection
constexpr qsizetype flushRoom = 16; // an empty stored block and what was held back of the last octet

Bytef *octets(QByteArrayView view) { return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(view.data())); } // zlib does not write

Error corrupt(const QString &what)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.detail = what;
    return error;
}

} // namespace

Deflater::Deflater() : m_stream(std::make_unique<z_stream>())
{
    if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK) qBadAlloc();
}

Deflater::~Deflater() { deflateEnd(m_stream.get()); }

QByteArray Deflater::deflate(QByteArrayView plain)
{
    QByteArray packed(qsizetype(deflateBound(m_stream.get(), uLong(plain.size()))) + flushRoom, Qt::Uninitialized);
    qsizetype used = 0;
    m_stream->next_in = octets(plain);
    m_stream->avail_in = uInt(plain.size());
    for (;;) {
        m_stream->next_out = octets(packed) + used;
        m_stream->avail_out = uInt(packed.size() - used);
        ::deflate(m_stream.get(), Z_SYNC_FLUSH);
        used = packed.size() - qsizetype(m_stream->avail_out);
        if (m_stream->avail_out > 0) break; // only then all of it is out (zlib.h, deflate)
        packed.resize(packed.size() * 2);
    }
    packed.truncate(used);
    return packed;
}

Inflater::Inflater() : m_stream(std::make_unique<z_stream>())
{
    if (inflateInit2(m_stream.get(), rawWindow) != Z_OK) qBadAlloc();
}

Inflater::~Inflater() { inflateEnd(m_stream.get()); }

void Inflater::feed(QByteArrayView packed)
{
    m_input.remove(0, m_used);
    m_used = 0;
    m_input.append(packed);
}

bool Inflater::hasMore() const { return !m_fault && (m_outputFull || m_used < m_input.size()); }

std::expected<QByteArray, Error> Inflater::next(qsizetype most)
{
    if (m_fault) return std::unexpected(m_fault);
    if (!hasMore()) return QByteArray();
    if (m_ended) { // a last block is allowed when the server says goodbye; a second stream is not
        m_fault = corrupt(QStringLiteral("octets after the end of the compressed stream"));
        return std::unexpected(m_fault);
    }
    QByteArray plain(most, Qt::Uninitialized);
    m_stream->next_in = octets(m_input) + m_used;
    m_stream->avail_in = uInt(m_input.size() - m_used);
    m_stream->next_out = octets(plain);
    m_stream->avail_out = uInt(most);
    const int result = ::inflate(m_stream.get(), Z_SYNC_FLUSH);
    m_used = m_input.size() - qsizetype(m_stream->avail_in);
    plain.truncate(most - qsizetype(m_stream->avail_out));
    m_ended = result == Z_STREAM_END;
    m_outputFull = m_stream->avail_out == 0 && !m_ended;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) { // Z_BUF_ERROR: there was nothing left to do
        m_fault =
            corrupt(QStringLiteral("the compressed stream is damaged: %1").arg(QLatin1StringView(m_stream->msg ? m_stream->msg : "")));
        if (plain.isEmpty()) return std::unexpected(m_fault);
    }
    return plain;
}

} // namespace godwit::engine
