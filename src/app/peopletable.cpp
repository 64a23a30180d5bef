// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopletable.h"

#include "mail/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace godwit::app {

namespace {

constexpr double halfLife = 180.0 * 86'400; // s
constexpr qsizetype longest = 320, mostPeople = 50'000;

Acquaintance weighed(const Address &address, double weight, qint64 when, qint64 now)
{
    const double age = double(std::max<qint64>(0, now - when));
    return {.address = address, .weight = weight * std::exp2(-age / halfLife)};
}

QByteArray wordsOf(const Address &address)
{
    QByteArray words;
    appendIndexText(words, address.name);
    appendIndexText(words, address.address);
    return words;
}

} // namespace

Acquaintance sentTo(const Address &address, qint64 when, qint64 now) { return weighed(address, 10, when, now); }
Acquaintance heardFrom(const Address &address, qint64 when, qint64 now) { return weighed(address, 1, when, now); }
Acquaintance seenBeside(const Address &address, qint64 when, qint64 now) { return weighed(address, 0.2, when, now); }

bool isMachine(const QString &address)
{
    static constexpr std::array names{"noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "bounce",
                                      "bounces", "nobody",   "no_reply",   "do_not_reply", "notifications", "unsubscribe"};
    const QString local = address.first(std::max<qsizetype>(0, address.lastIndexOf(u'@'))).toLower();
    if (local.startsWith(QLatin1StringView("bounce")) || local.contains(QLatin1StringView("noreply")) ||
        local.contains(QLatin1StringView("no-reply")))
        return true;
    return std::ranges::any_of(names, [&](const char *name) { return local == QLatin1StringView(name); });
}

void PeopleTable::note(const Acquaintance &seen)
{
    const QString key = seen.address.address.toLower();
    if (key.indexOf(u'@') <= 0 || key.size() > longest) return;
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        if (qsizetype(m_rows.size()) >= mostPeople) return;
        m_places.insert(key, m_rows.size());
        m_rows.push_back({.address = seen.address, .weight = seen.weight, .words = wordsOf(seen.address)});
        return;
    }
    Row &row = m_rows[*known];
    row.weight += seen.weight;
    if (!row.address.name.isEmpty() || seen.address.name.isEmpty() || seen.address.name == seen.address.address) return;
    row.address.name = seen.address.name;
    row.words = wordsOf(row.address);
}

QList<Person> PeopleTable::find(const QString &typed, int most) const
{
    QByteArray wanted;
    appendIndexText(wanted, typed);
    QByteArrayList terms;
    for (const QByteArray &word : wanted.split(' '))
        if (!word.isEmpty()) terms << ' ' + word;
    if (terms.isEmpty()) return {};
    std::vector<const Row *> found;
    for (const Row &row : m_rows)
        if (std::ranges::all_of(terms, [&](const QByteArray &term) { return row.words.contains(term); })) found.push_back(&row);
    const auto shown = found.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(found.size()));
    std::ranges::partial_sort(found, shown, std::ranges::greater(), &Row::weight);
    QList<Person> people;
    for (auto each = found.begin(); each != shown; ++each) people.append({.address = (*each)->address, .weight = (*each)->weight});
    return people;
}

void PeopleTable::forget(const QString &address)
{
    const auto known = m_places.constFind(address.toLower());
    if (known == m_places.constEnd()) return;
    m_rows[*known] = {};
    m_places.erase(known);
    ++m_gone;
}

} // namespace godwit::app
