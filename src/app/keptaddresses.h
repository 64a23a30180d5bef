// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QThreadPool>

namespace godwit::app {

/// Addresses about which the person has decided something, exact in any case: whose pictures may be fetched, who is never told that a
/// message was read, who is not suggested. A file of the profile, one address a line. Read when it is made, at the start; written in a
/// pool. Thread: GUI.
class KeptAddresses
{
public:
    explicit KeptAddresses(const QString &file);
    ~KeptAddresses();
    Q_DISABLE_COPY_MOVE(KeptAddresses)

    bool contains(const QString &address) const;
    void add(const QStringList &addresses); ///< but for what is no address
    void remove(const QStringList &addresses);
    const QStringList &addresses() const { return m_addresses; } ///< sorted

private:
    void save();

    QString m_file;
    QStringList m_addresses;
    QThreadPool m_pool; ///< one after the other; its end waits
};

} // namespace godwit::app
