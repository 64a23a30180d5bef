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

/// searches.json in the data directory: read whole, written whole and atomically.
class SavedSearches
{
public:
    static constexpr qsizetype most = 200;

    /// No file: the ones that everybody gets. A file that makes no sense is renamed, never overwritten, and `fault` says to what.
    static SavedSearches load(const QString &file, Error *fault);

    const QList<SavedSearch> &all() const { return m_searches; }
    const SavedSearch *of(FolderId list) const; ///< null: there is none

    /// Takes the place of the one with the same name, should there be one. Gives its list.
    std::expected<FolderId, Error> keep(SavedSearch search);
    std::expected<void, Error> rename(FolderId list, const QString &name);
    std::expected<void, Error> remove(FolderId list);
    std::expected<void, Error> move(FolderId list, int step);

private:
    std::expected<void, Error> save() const;
    bool read(const QByteArray &json);
    void addUsual();
    qsizetype indexOf(FolderId list) const;

    QString m_file;
    QList<SavedSearch> m_searches;
    std::uint32_t m_next = 1;
};

} // namespace godwit::app
