// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/syntax.h"

#include <algorithm>

namespace godwit::query {

bool endsWord(QChar c)
{
    const char16_t syntax = syntaxOf(c);
    return c.isSpace() || syntax == u'"' || syntax == u'(' || syntax == u')' || syntax == u'|';
}

bool isOperator(QStringView word) { return word == u"OR" || word == u"AND" || word == u"NOT"; }

bool isPlain(QStringView text)
{
    if (text.isEmpty() || text.startsWith(u'-') || text.endsWith(u'*') || isOperator(text)) return false;
    return std::ranges::none_of(text, [](QChar c) { return endsWord(c) || syntaxOf(c) == u':'; });
}

QString quoted(QStringView text)
{
    QString inside = text.toString();
    inside.replace(u'"', QLatin1StringView("\"\""));
    return u'"' + inside + u'"';
}

} // namespace godwit::query
