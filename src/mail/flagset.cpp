// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/flagset.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace godwit {

namespace {

struct SystemFlag {
    const char *atom;
    Flag flag;
};
constexpr std::array<SystemFlag, 6> systemFlags{{{"\\Seen", Flag::Seen},
                                                 {"\\Answered", Flag::Answered},
                                                 {"\\Flagged", Flag::Flagged},
                                                 {"\\Deleted", Flag::Deleted},
                                                 {"\\Draft", Flag::Draft},
                                                 {"\\Recent", Flag::Recent}}};

std::optional<Flag> systemFlag(const QByteArray &atom)
{
    if (!atom.startsWith('\\')) return std::nullopt;
    for (const SystemFlag &candidate : systemFlags)
        if (atom.compare(candidate.atom, Qt::CaseInsensitive) == 0) return candidate.flag;
    return std::nullopt;
}

// RFC 3501, 9: flag keywords are atoms, and atoms are compared without case.
bool before(const QByteArray &a, const QByteArray &b) { return a.compare(b, Qt::CaseInsensitive) < 0; }
bool same(const QByteArray &a, const QByteArray &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Sorted, each once, empty ones left out; of two spellings the one that came first stays.
QByteArrayList normalised(QByteArrayList keywords)
{
    if (keywords.isEmpty()) return keywords; // most messages have none
    keywords.removeIf([](const QByteArray &atom) { return atom.isEmpty(); });
    std::ranges::stable_sort(keywords, before);
    const auto rest = std::ranges::unique(keywords, same);
    keywords.erase(rest.begin(), rest.end());
    return keywords;
}

} // namespace

FlagSet::FlagSet(SystemFlags system, QByteArrayList keywords) : m_system(system), m_keywords(normalised(std::move(keywords))) {}

bool FlagSet::contains(const QByteArray &atom) const
{
    if (const auto flag = systemFlag(atom)) return contains(*flag);
    return std::ranges::binary_search(m_keywords, atom, before);
}

void FlagSet::add(const QByteArray &atom)
{
    if (atom.isEmpty()) return;
    if (const auto flag = systemFlag(atom)) {
        set(*flag);
        return;
    }
    const auto at = std::ranges::lower_bound(m_keywords, atom, before);
    if (at == m_keywords.end() || !same(*at, atom)) m_keywords.insert(at, atom);
}

void FlagSet::remove(const QByteArray &atom)
{
    if (const auto flag = systemFlag(atom)) {
        set(*flag, false);
        return;
    }
    const auto at = std::ranges::lower_bound(m_keywords, atom, before);
    if (at != m_keywords.end() && same(*at, atom)) m_keywords.erase(at);
}

FlagSet FlagSet::united(const FlagSet &other) const
{
    FlagSet result;
    result.m_system = m_system | other.m_system;
    std::ranges::set_union(m_keywords, other.m_keywords, std::back_inserter(result.m_keywords), before);
    return result;
}

FlagSet FlagSet::subtracted(const FlagSet &other) const
{
    FlagSet result;
    result.m_system = m_system & ~other.m_system;
    std::ranges::set_difference(m_keywords, other.m_keywords, std::back_inserter(result.m_keywords), before);
    return result;
}

QByteArrayList FlagSet::toAtoms() const
{
    QByteArrayList atoms;
    for (const SystemFlag &candidate : systemFlags)
        if (contains(candidate.flag)) atoms.append(candidate.atom);
    return atoms + m_keywords;
}

FlagSet FlagSet::fromAtoms(const QByteArrayList &atoms)
{
    FlagSet result;
    QByteArrayList keywords;
    for (const QByteArray &atom : atoms) {
        if (const auto flag = systemFlag(atom)) result.set(*flag);
        else keywords.append(atom);
    }
    result.m_keywords = normalised(std::move(keywords));
    return result;
}

bool FlagSet::operator==(const FlagSet &other) const
{
    return m_system == other.m_system && std::ranges::equal(m_keywords, other.m_keywords, same);
}

} // namespace godwit
