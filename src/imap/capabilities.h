// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace godwit::imap {

/// What the server said it can do, less what the account's settings switch off. Compared in upper case.
class Capabilities
{
public:
    explicit Capabilities(QByteArrayList disabled = {});

    bool known() const { return m_known; }  ///< false at first, after STARTTLS, and after signing in until the server says them again
    bool has(QByteArrayView name) const;    ///< "IDLE", "AUTH=PLAIN"
    const QByteArrayList &names() const { return m_names; }

    void assign(const QByteArrayList &names); ///< in upper case; the disabled ones are left out
    void forget();

private:
    QByteArrayList m_disabled;
    QByteArrayList m_names; ///< sorted
    bool m_known = false;
};

} // namespace godwit::imap
