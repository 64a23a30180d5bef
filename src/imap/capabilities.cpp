// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capabilities.h"

#include <algorithm>
#include <array>

namespace godwit::imap {

namespace {

/// Extensions that became part of IMAP4rev2 (RFC 9051 E), sorted. Of LIST-EXTENDED all but several patterns in one command (C).
constexpr std::array<QByteArrayView, 14> partOfRevision2{"CHILDREN",    "ENABLE",      "ESEARCH", "IDLE",      "LIST-EXTENDED",
                                                         "LIST-STATUS", "LITERAL-",    "MOVE",    "NAMESPACE", "SASL-IR",
                                                         "SEARCHRES",   "STATUS=SIZE", "UIDPLUS", "UNSELECT"};

bool isBefore(QByteArrayView a, QByteArrayView b) { return a < b; }

} // namespace

Capabilities::Capabilities(QByteArrayList disabled) : m_disabled(std::move(disabled)) {}

bool Capabilities::has(QByteArrayView name) const
{
    const auto said = [this](QByteArrayView wanted) { return std::ranges::binary_search(m_names, wanted, isBefore); };
    if (said(name)) return true;
    if (!said("IMAP4REV2") || m_disabled.contains(name)) return false;
    if (name == "ENABLE") return true;
    return (m_revision2 || !said("IMAP4REV1")) && std::ranges::binary_search(partOfRevision2, name, isBefore);
}

QByteArrayList Capabilities::values(QByteArrayView name) const
{
    QByteArrayList list;
    for (const QByteArray &capability : m_names)
        if (capability.size() > name.size() && capability.startsWith(name) && capability[name.size()] == '=')
            list.append(capability.sliced(name.size() + 1));
    return list;
}

std::optional<quint64> Capabilities::number(QByteArrayView name) const
{
    const QByteArrayList said = values(name);
    bool ok = false;
    const quint64 value = said.size() == 1 ? said.first().toULongLong(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

void Capabilities::assign(const QByteArrayList &names)
{
    m_names.clear();
    for (const QByteArray &name : names) // LOGINDISABLED protects: to switch it off would not make LOGIN safe
        if (QByteArray upper = name.toUpper(); upper == "LOGINDISABLED" || !m_disabled.contains(upper)) m_names.append(std::move(upper));
    std::ranges::sort(m_names);
    m_names.erase(std::ranges::unique(m_names).begin(), m_names.end());
    m_known = true;
}

void Capabilities::forget()
{
    m_names.clear();
    m_known = false;
}

} // namespace godwit::imap
