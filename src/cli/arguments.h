// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

#include <QMap>
#include <QSet>
#include <QStringList>
#include <expected>

namespace godwit::cli {

/// A command line taken apart. Options begin with "--" and may stand anywhere; "-\Seen" is a word like others; after "--" all are words.
class Arguments
{
public:
    /// `switches` stand alone, `valued` take the next word (or follow "="). Error::Invalid for anything else that begins with "--".
    static std::expected<Arguments, Error> parse(const QStringList &line, const QSet<QString> &switches, const QSet<QString> &valued);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }
    std::expected<std::size_t, Error> number(const QString &option, std::size_t otherwise) const; ///< otherwise: where it is not there
    const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    QMap<QString, QString> m_options;
};

/// Bad input from the person: exit status 2.
Error usage(const QString &text);

} // namespace godwit::cli
