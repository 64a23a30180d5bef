// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

namespace godwit {

/// How a mailing says that one can leave it (RFC 2369, 3.2). Untrusted.
struct Unsubscribe {
    QUrl web;              ///< https or http, without user name; empty: none
    QByteArray mailto;     ///< "mailto:…"; empty: none
    bool oneClick = false; ///< RFC 8058: one POST to `web` (https) does it
    bool isSigned = false; ///< a valid DKIM signature, by the own server's word, covers both fields (RFC 8058, 4)

    bool isOffered() const { return !web.isEmpty() || !mailto.isEmpty(); }
    bool operator==(const Unsubscribe &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Unsubscribe)
