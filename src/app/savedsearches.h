// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/ids.h"
#include "mail/query.h"
#include "ui/searchstate.h"

#include <QLocale>
#include <expected>

namespace godwit::app {

/// A search that a person keeps among the folders.
struct SavedSearch {
    std::uint32_t id = 0; ///< never given twice in a profile
    QString name = {};
    QString text = {};   ///< as typed: "7d" stays seven days ago
    QString canonical = {}; ///< the same in any language (query::toText), for when the program's is another one
    ui::Reach reach = ui::Reach::Everywhere;
    AccountId account{};
    QByteArray mailbox = {}; ///< of the folder, where it reaches no further

    FolderId list() const { return FolderId{firstVirtualFolder + id}; } ///< in which its messages are shown
    QString shownText(QDate today, const QLocale &locale) const;
    bool operator==(const SavedSearch &) const = default;
};

/// What searches.json in the data directory holds: the saved searches, and what was looked for last. A value; read whole, written whole and
/// atomically: write() is for a thread that may wait.
class SavedSearches
{
public:
    static constexpr qsizetype most = 200, mostRemembered = 10;
    static constexpr std::uint32_t firstReserved = 0x7fff'ff00; ///< ids from here on are for lists that nobody saves

    /// No file: the ones that everybody gets. A file that makes no sense is renamed, never overwritten, and `fault` says to what.
    static SavedSearches load(const QString &file, Error *fault);

    const QList<SavedSearch> &all() const { return m_searches; }
    const SavedSearch *of(FolderId list) const; ///< null: there is none

    /// Takes the place of the one with the same name, should there be one. Gives its list.
    std::expected<FolderId, Error> keep(SavedSearch search);
    void rename(FolderId list, const QString &name);
    void remove(FolderId list);
    void move(FolderId list, int step);

    const QStringList &history() const { return m_history; } ///< texts, the latest first
    void remember(const QString &text);

    QByteArray toJson() const;
    static std::expected<void, Error> write(const QString &file, const QByteArray &json);

private:
    bool read(const QByteArray &json);
    void addUsual();
    qsizetype indexOf(FolderId list) const;

    QList<SavedSearch> m_searches;
    QStringList m_history;
    std::uint32_t m_next = 1;
};

} // namespace godwit::app
