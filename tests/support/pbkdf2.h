// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/mechanism.h"

#include <QMessageAuthenticationCode>

namespace godwit::test {

/// PBKDF2 with HMAC, one block (RFC 8018 5.2; RFC 5802 calls it Hi): written anew here, so that tests do not ask Qt what Qt answers.
inline Secret pbkdf2(const auth::KeyRequest &request)
{
    QByteArray round = QMessageAuthenticationCode::hash(request.salt + QByteArray("\0\0\0\1", 4), request.password.reveal(), request.hash);
    QByteArray key = round;
    for (quint32 i = 1; i < request.iterations; ++i) {
        round = QMessageAuthenticationCode::hash(round, request.password.reveal(), request.hash);
        for (qsizetype at = 0; at < key.size(); ++at) key[at] = char(key.at(at) ^ round.at(at));
    }
    return Secret(key);
}

} // namespace godwit::test
