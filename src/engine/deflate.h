// SPDX-License-Identifier: GPL-3.0-or-later
// COMPRESS=DEFLATE (RFC 4978): raw DEFLATE (RFC 1951) in both directions, without zlib's or gzip's wrapping. No I/O.
#pragma once

#include "mail/error.h"

#include <QByteArray>

#include <expected>
#include <memory>

struct z_stream_s;

namespace godwit::engine {

/// What we send. One window for the whole connection.
class Deflater
{
public:
    Deflater();
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    /// The octets that let the server read all of `plain` at once: they end at a flush point (RFC 4978, 4).
    QByteArray deflate(QByteArrayView plain);

private:
    std::unique_ptr<z_stream_s> m_stream;
};

/// What we receive. A small input may stand for a huge output, so the output is asked for in slices, and whoever asks decides how much
/// there is at a time; nothing is ever held but the input that was not used yet.
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    void feed(QByteArrayView packed);
    /// The next octets, `most` at the most; empty: more input is needed. Error::Protocol: this is not DEFLATE, or goes on after its end;
    /// then it stays so.
    std::expected<QByteArray, Error> next(qsizetype most);
    /// Whether next() could give something without more input.
    bool hasMore() const;

private:
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_input;
    qsizetype m_used = 0; ///< of m_input
    bool m_outputFull = false; ///< the last slice was: zlib may hold more although the input is used up
    bool m_ended = false; ///< the final block was there
    Error m_fault;
};

} // namespace godwit::engine
