// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <optional>

namespace godwit::smtp {

/// What the server said to EHLO, less what the account's settings switch off. Compared in upper case.
class Capabilities
{
public:
    explicit Capabilities(QByteArrayList disabled = {});

    bool known() const { return m_known; }             ///< false before EHLO was answered, and again after STARTTLS
    bool has(QByteArrayView keyword) const;            ///< "SIZE", "8BITMIME"; "AUTH=PLAIN" of the values of AUTH
    QByteArrayList mechanisms() const;                 ///< of AUTH, in upper case
    std::optional<quint64> size() const;               ///< of SIZE (RFC 1870); nullopt: not said, or no fixed limit
    std::optional<quint64> limit(QByteArrayView name) const; ///< of LIMITS (RFC 9422): "MAILMAX", "RCPTMAX"
    const QByteArrayList &lines() const { return m_lines; } ///< keyword and values, in upper case

    void assign(const QByteArrayList &ehloLines);      ///< those after the first
    void forget();

private:
    QByteArrayList valuesOf(QByteArrayView keyword) const;

    QByteArrayList m_disabled;
    QByteArrayList m_lines;
    bool m_known = false;
};

} // namespace godwit::smtp
