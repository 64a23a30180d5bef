// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/redaction.h"

namespace godwit {

namespace {

/// Past the closing quote of the string that begins at `at`; the end of the line if it was cut.
qsizetype endOfQuoted(QStringView line, qsizetype at)
{
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line[i] == u'\\') ++i;
        else if (line[i] == u'"') return i + 1;
    }
    return line.size();
}

bool endsWord(QChar c) { return c.isSpace() || QStringView(u"\"()<>[]{},;").contains(c); }

} // namespace

QString redacted(QStringView line)
{
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] == u'"') {
            const qsizetype end = endOfQuoted(line, i);
            // A delimiter or an empty string says nothing about anybody.
            out += end - i <= 3 ? line.sliced(i, end - i).toString() : QStringLiteral("\"…\"");
            i = end;
            continue;
        }
        if (endsWord(line[i])) {
            out += line[i++];
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && !endsWord(line[end])) ++end;
        const QStringView word = line.sliced(i, end - i);
        const qsizetype at = word.indexOf(u'@');
        out += at > 0 && at + 1 < word.size() ? QStringLiteral("…@…") : word.toString();
        i = end;
    }
    return out;
}

} // namespace godwit
