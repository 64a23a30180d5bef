// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <optional>

namespace godwit::imap {

/// What the server said it can do, less what the account's settings switch off. Compared in upper case.
class Capabilities
{
public:
    explicit Capabilities(QByteArrayList disabled = {});

    bool known() const { return m_known; }  ///< false at first, after STARTTLS, and after signing in until the server says them again
    /// "IDLE", "AUTH=PLAIN". Also what IMAP4rev2 brings with it (RFC 9051 E) without being said; see enableRevision2().
    bool has(QByteArrayView name) const;
    QByteArrayList values(QByteArrayView name) const;          ///< "THREAD": of each "THREAD=…"; in upper case, sorted
    std::optional<quint64> number(QByteArrayView name) const; ///< "APPENDLIMIT": of "APPENDLIMIT=257890"; nullopt: not said, or no number
    const QByteArrayList &names() const { return m_names; }

    void assign(const QByteArrayList &names); ///< in upper case; the disabled ones are left out
    void enableRevision2() { m_revision2 = true; } ///< a server that also speaks IMAP4rev1 does so until ENABLE IMAP4rev2
    void forget();

private:
    QByteArrayList m_disabled;
    QByteArrayList m_names; ///< sorted
    bool m_known = false;
    bool m_revision2 = false;
};

} // namespace godwit::imap
