// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>

namespace godwit::imap {

/// Where the octets of one long literal go while they arrive. Made by the engine (a file); imap itself has no I/O.
class LiteralSink
{
public:
    virtual ~LiteralSink() = default;
    virtual bool write(QByteArrayView octets) = 0; ///< false: cannot be stored; the connection ends with Error::Storage
    virtual QByteArray readAll() const = 0;
};
/// Shared, because a response may be kept in several places.
using LiteralRef = std::shared_ptr<LiteralSink>;
/// May be empty (everything stays in memory) and may return null (this one stays in memory).
using LiteralSinkFactory = std::function<LiteralRef(quint64 size)>;

/// The value of a string: in memory, or spooled because it was longer than Limits::spoolAbove.
struct Literal {
    QByteArray octets; ///< empty when spooled; null for NIL
    LiteralRef spooled;

    bool isNil() const { return octets.isNull() && !spooled; }
    QByteArray bytes() const { return spooled ? spooled->readAll() : octets; }
};

} // namespace godwit::imap
