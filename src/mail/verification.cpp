// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/verification.h"

#include "mail/plaintext.h"

#include <QStringList>

namespace godwit {

QString Verification::passed() const
{
    QStringList words;
    for (const AuthResult &each : results) {
        if (each.result != "pass") continue;
        QString word = oneLine(QString::fromLatin1(each.method.toUpper()), 20);
        if (each.method == "dkim" && !each.domain.isEmpty()) word += QStringLiteral(" (%1)").arg(isolated(each.domain, 100));
        if (!words.contains(word)) words += word;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace godwit
