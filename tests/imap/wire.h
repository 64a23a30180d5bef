// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"

namespace godwit::imap {

/// A command as one text, a literal as "{3}abc" or "~{3}abc".
inline QByteArray written(const std::vector<Fragment> &fragments)
{
    QByteArray out;
    for (const Fragment &fragment : fragments) {
        if (fragment.type == Fragment::Type::Literal8) out += '~';
        if (fragment.type != Fragment::Type::Text) out += '{' + QByteArray::number(fragment.octets.size()) + '}';
        out += fragment.octets;
    }
    return out;
}
inline QByteArray written(const Command &command) { return command.name + written(command.fragments); }

} // namespace godwit::imap
