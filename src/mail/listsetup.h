// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <optional>

namespace godwit {

/// What a list can be sorted by.
enum class ListColumn : std::uint8_t { Arrival, Date, From, To, Subject, Size, Unread, Starred, Attachment };

QString columnName(ListColumn column); ///< "arrival", "from": for settings and command lines
std::optional<ListColumn> columnNamed(const QString &name);
/// Words are looked for from A on; of everything else the latest, largest or marked ones.
constexpr bool isAscendingByNature(ListColumn column)
{
    return column == ListColumn::From || column == ListColumn::To || column == ListColumn::Subject;
}

/// What a list leaves out. Everything that is set must hold.
struct ListFilter {
    bool unread = false, starred = false, attachment = false;
    QByteArray tag = {}; ///< a keyword; empty: any
    QString text = {};   ///< stands in the sender, the recipient or the subject; see mail/words.h
    bool isEmpty() const { return *this == ListFilter(); }
    bool operator==(const ListFilter &) const = default;
};

/// How a person wants to see a folder.
struct ListSetup {
    ListColumn column = ListColumn::Arrival;
    bool ascending = false;
    bool threaded = false;
    bool mergeSubjects = false; ///< RFC 5256, REFERENCES (5): threads with one subject are one
    bool withSent = false;      ///< one's own answers from the Sent folder in their places; only when threaded
    bool showIgnored = false;   ///< conversations that the person ignores, too
    ListFilter filter = {};
    bool operator==(const ListSetup &) const = default;
};

/// Where a row of a threaded list stands.
struct ThreadPlace {
    int depth = 0;         ///< 0: its conversation begins here
    int size = 1;          ///< messages of the conversation; on its first row, else 1
    int unread = 0;        ///< of them
    bool expanded = false; ///< all of them have rows; on the first one
    bool operator==(const ThreadPlace &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::ListSetup)
