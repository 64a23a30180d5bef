// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFlags>
#include <QMetaType>

namespace godwit {

/// The flags of RFC 3501, 2.3.2 that have a meaning to us as bits.
enum class Flag : std::uint8_t { Seen = 1, Answered = 2, Flagged = 4, Deleted = 8, Draft = 16, Recent = 32 };
Q_DECLARE_FLAGS(SystemFlags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SystemFlags)

/// System flags as bits; keywords (and unknown "\Xyz" flags) as octets in the case in which the server spelt them first, sorted,
/// compared without case.
class FlagSet
{
public:
    FlagSet() = default;
    explicit FlagSet(SystemFlags system, QByteArrayList keywords = {});

    SystemFlags system() const { return m_system; }
    const QByteArrayList &keywords() const { return m_keywords; }
    bool contains(Flag flag) const { return m_system.testFlag(flag); }
    bool contains(const QByteArray &atom) const; ///< "\\Seen" or a keyword
    bool isEmpty() const { return !m_system && m_keywords.isEmpty(); }

    void add(const QByteArray &atom); ///< "\\Seen", "$Label1"; an empty atom is ignored
    void remove(const QByteArray &atom);
    void set(Flag flag, bool on = true) { m_system.setFlag(flag, on); }
    FlagSet united(const FlagSet &other) const;
    FlagSet subtracted(const FlagSet &other) const;

    QByteArrayList toAtoms() const; ///< system flags first, in the order of the enumeration, then keywords
    static FlagSet fromAtoms(const QByteArrayList &atoms);

    bool operator==(const FlagSet &other) const; ///< keywords without case

private:
    SystemFlags m_system;
    QByteArrayList m_keywords;
};

/// On the messages of a conversation that the person does not want to hear of.
inline QByteArray mutedKeyword() { return QByteArrayLiteral("$muted"); }
/// Ours: of a muted conversation that lists leave out.
inline QByteArray ignoredKeyword() { return QByteArrayLiteral("$ignored"); }

} // namespace godwit

Q_DECLARE_METATYPE(godwit::FlagSet)
