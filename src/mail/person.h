// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QMetaType>

namespace godwit {

/// Somebody who may be meant by what is being typed.
struct Person {
    Address address;
    double weight = 0; ///< how likely it is that a letter goes there; more is more likely
    bool operator==(const Person &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Person)
