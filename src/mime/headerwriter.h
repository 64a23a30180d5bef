// SPDX-License-Identifier: GPL-3.0-or-later
// Header fields as they travel: ASCII but for local parts that are none, lines of at most 78 octets where there is a place to fold. Own
// code: KMime 24.12 writes an encoded word of any length on one line, and RFC 2231 values without continuations. Internal to this room.
#pragma once

#include "mime/header.h"

namespace godwit::mime {

class HeaderWriter
{
public:
    /// Free text (RFC 5322, 2.2.1; RFC 2047 where it must be). Nothing is written where it is empty.
    void text(QByteArrayView name, const QString &value);
    /// What is no address stands there as a group without members. Nothing is written where there is none.
    void addresses(QByteArrayView name, const QList<Address> &list);
    /// Of several the first and the last 20. What is no "<…>" is left out.
    void identifiers(QByteArrayView name, const QByteArrayList &list);
    /// "value; key=…" (RFC 2045, 5.1; RFC 2231 where it must be).
    void parameters(QByteArrayView name, QByteArrayView value, const Parameters &parameters);
    /// ASCII of our own making.
    void plain(QByteArrayView name, QByteArrayView value);
    void date(QByteArrayView name, qint64 seconds, int offset);

    bool usesUtf8() const { return m_utf8; } ///< RFC 6532: an address could not be written without
    const QByteArray &fields() const { return m_out; } ///< each with CR LF

private:
    void begin(QByteArrayView name);
    void token(QByteArrayView token); ///< with the blank before it that may become a fold
    void end();

    QByteArray m_out;
    qsizetype m_column = 0;
    bool m_utf8 = false;
};

bool isIdentifier(QByteArrayView text); ///< "<…>", ASCII, short enough for one line

} // namespace godwit::mime
