// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/encoder.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace godwit::imap {

namespace {

constexpr qsizetype longestQuoted = 1000; // a line has an end somewhere on the server's side too (RFC 7162 4: 8192 in all)

bool isAtomChar(char c)
{
    return c > 0x20 && c < 0x7f && !QByteArrayView("(){%*\"\\]").contains(c); // RFC 3501 9, ATOM-CHAR
}

/// An atom that no parser takes for something else.
bool isAtom(QByteArrayView octets)
{
    return !octets.isEmpty() && octets.size() < 200 && std::ranges::all_of(octets, isAtomChar) &&
           octets.compare("NIL", Qt::CaseInsensitive) != 0;
}

bool isQuotable(QByteArrayView octets)
{
    return octets.size() <= longestQuoted &&
           std::ranges::all_of(octets, [](char c) { return quint8(c) < 0x80 && c != '\0' && c != '\r' && c != '\n'; });
}

bool isFlag(QByteArrayView atom)
{
    return isAtom(atom.startsWith('\\') ? atom.sliced(1) : atom) && atom.compare("\\Recent", Qt::CaseInsensitive) != 0;
}

} // namespace

void Encoder::text(QByteArrayView octets, bool secret)
{
    if (m_fragments.empty() || m_fragments.back().type != Fragment::Type::Text || m_fragments.back().secret != secret)
        m_fragments.push_back({Fragment::Type::Text, {}, secret});
    m_fragments.back().octets.append(octets);
}

Encoder &Encoder::raw(QByteArrayView octets)
{
    text(octets);
    return *this;
}

void Encoder::stringOf(QByteArrayView octets, bool secret)
{
    if (!isQuotable(octets)) {
        m_fragments.push_back({Fragment::Type::Literal, octets.toByteArray(), secret});
        return;
    }
    QByteArray quoted = QByteArrayLiteral("\"");
    for (char c : octets) {
        if (c == '"' || c == '\\') quoted.append('\\');
        quoted.append(c);
    }
    text(quoted.append('"'), secret);
}

Encoder &Encoder::astring(QByteArrayView octets)
{
    if (isAtom(octets)) text(octets);
    else stringOf(octets, false);
    return *this;
}

Encoder &Encoder::string(QByteArrayView octets)
{
    stringOf(octets, false);
    return *this;
}

Encoder &Encoder::nstring(const QByteArray &octets) { return octets.isNull() ? raw("NIL") : string(octets); }

Encoder &Encoder::secret(QByteArrayView octets)
{
    stringOf(octets, true);
    return *this;
}

Encoder &Encoder::listMailbox(QByteArrayView pattern)
{
    const bool plain = !pattern.isEmpty() && std::ranges::all_of(pattern, [](char c) { return isAtomChar(c) || c == '%' || c == '*'; });
    return plain ? raw(pattern) : string(pattern);
}

Encoder &Encoder::literal(const QByteArray &octets)
{
    m_fragments.push_back({Fragment::Type::Literal, octets, false});
    return *this;
}

Encoder &Encoder::literal8(const QByteArray &octets)
{
    m_fragments.push_back({Fragment::Type::Literal8, octets, false});
    return *this;
}

Encoder &Encoder::flags(const FlagSet &flags)
{
    QByteArrayList atoms = flags.toAtoms();
    atoms.removeIf([](const QByteArray &atom) { return !isFlag(atom); });
    return raw("(").raw(atoms.join(' ')).raw(")");
}

Encoder &Encoder::labels(const QByteArrayList &labels)
{
    const char *separator = "";
    raw("(");
    for (const QByteArray &label : labels) {
        raw(separator);
        if (label.startsWith('\\') && isFlag(label)) raw(label);
        else astring(label);
        separator = " ";
    }
    return raw(")");
}

Encoder &Encoder::uids(const UidSet &uids) { return raw(uids.toWire()); }

/// date-time, RFC 3501 9
Encoder &Encoder::dateTime(qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, QTimeZone::UTC);
    const QByteArray written = QLocale::c().toString(time, QStringLiteral("dd-MMM-yyyy hh:mm:ss")).toLatin1();
    return raw("\"").raw(written).raw(" +0000\"");
}

Encoder &Encoder::append(const std::vector<Fragment> &fragments)
{
    for (const Fragment &fragment : fragments) {
        if (fragment.type == Fragment::Type::Text) text(fragment.octets, fragment.secret);
        else m_fragments.push_back(fragment);
    }
    return *this;
}

} // namespace godwit::imap
