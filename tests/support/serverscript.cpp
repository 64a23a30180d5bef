// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverscript.h"

namespace godwit::test {

namespace {

QByteArray unescaped(const QByteArray &text, int line)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        switch (i + 1 < text.size() ? text[++i] : '\0') {
        case 'r': out += '\r'; break;
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case '0': out += '\0'; break;
        case '\\': out += '\\'; break;
        case 'x':
            out += QByteArray::fromHex(text.sliced(i + 1, 2));
            i += 2;
            break;
        default: qFatal("script, line %d: unknown escape", line);
        }
    }
    return out;
}

Step parseStep(const QByteArray &text, int line)
{
    const auto after = [&text](qsizetype prefix) { return text.size() > prefix ? text.sliced(prefix + 1) : QByteArray(); };
    if (text.startsWith("C:")) return {Step::Kind::Client, after(2), line};
    if (text.startsWith("S:")) return {Step::Kind::Server, unescaped(after(2), line) + "\r\n", line};
    if (text.startsWith("S-:")) return {Step::Kind::Server, unescaped(after(3), line), line};
    if (text.startsWith("W:")) return {Step::Kind::Wait, after(2), line};
    if (text.startsWith("B:")) {
        const qsizetype space = text.indexOf(' ', 3);
        const qsizetype count = text.sliced(3, space - 3).toLongLong();
        const QByteArray unit = unescaped(text.sliced(space + 1), line);
        return {Step::Kind::Server, unit.repeated(count / unit.size() + 1).first(count), line};
    }
    if (text == "TLS") return {Step::Kind::Tls, {}, line};
    if (text == "X") return {Step::Kind::Close, {}, line};
    if (text == "X~") return {Step::Kind::Cut, {}, line};
    if (text == "X!") return {Step::Kind::Reset, {}, line};
    qFatal("script, line %d: %s", line, text.constData());
}

/// The name in "{name}" at the start of `text`, else empty.
QByteArrayView nameAt(QByteArrayView text)
{
    if (!text.startsWith('{')) return {};
    const qsizetype close = text.indexOf('}');
    // {12} and {12+} announce literals
    if (close < 2 || (text[1] >= '0' && text[1] <= '9')) return {};
    return text.sliced(1, close - 1);
}

bool matchRest(QByteArrayView pattern, QByteArrayView line, Names &names)
{
    while (!pattern.isEmpty()) {
        const QByteArrayView name = nameAt(pattern);
        if (name.isEmpty()) {
            if (line.isEmpty() || line.front() != pattern.front()) return false;
            pattern = pattern.sliced(1);
            line = line.sliced(1);
            continue;
        }
        pattern = pattern.sliced(name.size() + 2);
        if (name == "*") {
            for (qsizetype skip = 0; skip <= line.size(); ++skip) {
                Names tried = names;
                if (!matchRest(pattern, line.sliced(skip), tried)) continue;
                names = tried;
                return true;
            }
            return false;
        }
        const qsizetype blank = line.indexOf(' ');
        const QByteArrayView word = blank < 0 ? line : line.first(blank);
        const QByteArray key = name.toByteArray();
        if (word.isEmpty() || (names.contains(key) && names.value(key) != word)) return false;
        names.insert(key, word.toByteArray());
        line = line.sliced(word.size());
    }
    return line.isEmpty();
}

} // namespace

std::vector<Step> parseScript(const QByteArray &script)
{
    std::vector<Step> steps;
    int number = 0;
    for (const QByteArray &raw : script.split('\n')) {
        ++number;
        qsizetype indent = 0;
        while (indent < raw.size() && raw[indent] == ' ') ++indent;
        const QByteArray text = raw.sliced(indent);
        if (!text.isEmpty() && !text.startsWith('#')) steps.push_back(parseStep(text, number));
    }
    return steps;
}

bool matches(QByteArrayView pattern, QByteArrayView line, Names &names)
{
    Names tried = names;
    if (!matchRest(pattern, line, tried)) return false;
    names = tried;
    return true;
}

QByteArray withNames(const QByteArray &text, const Names &names)
{
    QByteArray out = text;
    for (const auto &[name, value] : names.asKeyValueRange()) out.replace('{' + name + '}', value);
    return out;
}

} // namespace godwit::test
