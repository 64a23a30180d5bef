// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capabilities.h"

#include <algorithm>

namespace godwit::imap {

Capabilities::Capabilities(QByteArrayList disabled) : m_disabled(std::move(disabled)) {}

bool Capabilities::has(QByteArrayView name) const
{
    return std::ranges::binary_search(m_names, name, [](QByteArrayView a, QByteArrayView b) { return a < b; });
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
