// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/capabilities.h"

#include <algorithm>

namespace godwit::smtp {

Capabilities::Capabilities(QByteArrayList disabled) : m_disabled(std::move(disabled)) {}

bool Capabilities::has(QByteArrayView keyword) const
{
    const qsizetype equals = keyword.indexOf('=');
    if (equals >= 0) return valuesOf(keyword.first(equals)).contains(keyword.sliced(equals + 1));
    return std::ranges::any_of(m_lines, [keyword](const QByteArray &line) {
        return line.startsWith(keyword) && (line.size() == keyword.size() || line[keyword.size()] == ' ');
    });
}

QByteArrayList Capabilities::valuesOf(QByteArrayView keyword) const
{
    QByteArrayList values;
    for (const QByteArray &line : m_lines)
        if (line.size() > keyword.size() && line.startsWith(keyword) && line[keyword.size()] == ' ')
            values += line.sliced(keyword.size() + 1).split(' ');
    values.removeAll(QByteArray());
    return values;
}

QByteArrayList Capabilities::mechanisms() const { return valuesOf("AUTH"); }

std::optional<quint64> Capabilities::size() const
{
    const QByteArrayList values = valuesOf("SIZE");
    bool ok = false;
    const quint64 size = values.isEmpty() ? 0 : values.first().toULongLong(&ok);
    return ok && size > 0 ? std::optional(size) : std::nullopt; // RFC 1870 4: 0 is no limit
}

std::optional<quint64> Capabilities::limit(QByteArrayView name) const
{
    for (const QByteArray &value : valuesOf("LIMITS")) {
        if (!value.startsWith(name) || value.mid(name.size(), 1) != "=") continue;
        bool ok = false;
        const quint64 number = value.sliced(name.size() + 1).toULongLong(&ok);
        if (ok && number > 0) return number;
    }
    return std::nullopt;
}

void Capabilities::assign(const QByteArrayList &ehloLines)
{
    m_lines.clear();
    for (const QByteArray &said : ehloLines) {
        QByteArray line = said.simplified().toUpper();
        if (line.startsWith("AUTH=")) line[4] = ' '; // from before RFC 2554, still said by some beside the right form
        if (m_disabled.contains(line.split(' ').first())) continue;
        for (const QByteArray &disabled : m_disabled) // "AUTH=PLAIN" switches off one mechanism
            if (disabled.startsWith("AUTH=") && line.startsWith("AUTH ")) {
                QByteArrayList words = line.split(' ');
                words.removeAll(disabled.sliced(5));
                line = words.join(' ');
            }
        if (!line.isEmpty()) m_lines.append(line);
    }
    m_known = true;
}

void Capabilities::forget()
{
    m_lines.clear();
    m_known = false;
}

} // namespace godwit::smtp
