// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace godwit {

/// RFC 5256, 2.1: what a subject is about, without "Re:", "Fwd:", "(fwd)", "[list]" around it. Besides the two words of the RFC those that
/// mail programs put there in other languages ("AW:", "SV:", "回复："), with a counter ("Re[2]:", "Re(2):").
struct BaseSubject {
    QString text; ///< white space made single
    bool reply = false; ///< something said that it is an answer or was forwarded
};
BaseSubject baseSubject(const QString &subject);

} // namespace godwit
