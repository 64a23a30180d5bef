// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capabilities.h"

#include <algorithm>

namespace godwit::imap {

Capabilities::Capabilities(QByteArrayList disabled) : m_disabled(std::move(disabled)) {}

bool Capabilities::has(QByteArrayView name) const
{
    return std::ranges::any_of(m_names, [name](const QByteArray &known) { return known == name; });
}

void Capabilities::assign(const QByteArrayList &names)
{
    m_names.clear();
    for (const QByteArray &name : names) {
        const QByteArray upper = name.toUpper();
        if (!m_disabled.contains(upper) && !m_names.contains(upper)) m_names.append(upper);
    }
    std::ranges::sort(m_names);
    m_known = true;
}

void Capabilities::forget()
{
    m_names.clear();
    m_known = false;
}

} // namespace godwit::imap
