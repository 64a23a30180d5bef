// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the language: fields, and the states that "is:" and "has:" know. Each is understood in English and as it is translated.
#pragma once

#include "mail/query.h"

#include <optional>
#include <span>

namespace godwit::query {

enum class Field : std::uint8_t { From, To, Cc, Subject, Body, FileName, List, Tag, In, Is, Has, Larger, Smaller, Before, After, On, Mid };

struct FieldName {
    Field field;
    const char *name;    ///< the first of a field's is the one that is written and translated, the others are only understood
    const char *meaning; ///< for people, translatable
};
std::span<const FieldName> fieldNames();
std::optional<Field> fieldOf(QStringView name); ///< in any case
QString shownName(Field field);                 ///< translated
QLatin1StringView canonicalName(Field field);   ///< English, for what is stored
std::optional<Query::Kind> textKind(Field field); ///< of the fields whose value is words

struct State {
    Field field; ///< Is or Has
    const char *name;
    Query::Kind kind;
    bool negated;
    const char *meaning;
};
std::span<const State> states();
const State *stateOf(Field field, QStringView name); ///< null: there is none

/// How many letters stand before a colon at the begin of `text`: "from" in "from:anna". 0: it does not begin like a field.
qsizetype nameBeforeColon(QStringView text);

} // namespace godwit::query
