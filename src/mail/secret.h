// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <algorithm>

namespace godwit {

/// A password or token. Prints as dots, is wiped when it dies; the bytes are reached only by reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret()
    {
        if (!m_bytes.isEmpty() && m_bytes.isDetached()) std::fill_n(static_cast<volatile char *>(m_bytes.data()), m_bytes.size(), '\0');
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

inline QDebug operator<<(QDebug d, const Secret &) { return d << "••••"; }

} // namespace godwit
