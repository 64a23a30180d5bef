// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>

namespace godwit::cli {

Error usage(const QString &text)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = text;
    return error;
}

std::expected<std::size_t, Error> Arguments::number(const QString &option, std::size_t otherwise) const
{
    if (!has(option)) return otherwise;
    bool fine = false;
    const qulonglong number = value(option).toULongLong(&fine);
    if (!fine) return std::unexpected(usage(QCoreApplication::translate("Cli", "--%1 needs a number").arg(option)));
    return std::size_t(number);
}

std::expected<Arguments, Error> Arguments::parse(const QStringList &line, const QSet<QString> &switches, const QSet<QString> &valued)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    Arguments result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &word = line.at(i);
        if (word == QLatin1StringView("--")) {
            result.m_words.append(line.mid(i + 1));
            break;
        }
        if (!word.startsWith(QLatin1StringView("--"))) {
            result.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (result.has(name)) return std::unexpected(usage(tr("--%1 was given twice").arg(name)));
        if (switches.contains(name) && equals < 0) {
            result.m_options.insert(name, {});
        } else if (valued.contains(name)) {
            if (equals < 0 && i + 1 == line.size()) return std::unexpected(usage(tr("--%1 needs a value").arg(name)));
            result.m_options.insert(name, equals < 0 ? line.at(++i) : word.mid(equals + 1));
        } else {
            return std::unexpected(usage(tr("there is no option --%1 (see --help)").arg(name)));
        }
    }
    return result;
}

} // namespace godwit::cli
