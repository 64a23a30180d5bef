// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paletteentries.h"

#include <QAbstractListModel>
#include <QStringList>

namespace godwit::ui {

/// The rows of the palette for what is typed. At most 60: nobody reads on, one types another letter.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        DetailRole = Qt::UserRole, ///< where it is
        KeysRole,
        PlacesRole,                ///< QList<std::pair<int, int>>: the letters that were meant, begin and length
        EnabledRole,
        WhyRole,                   ///< why it is not
    };
    using WhyDisabled = std::function<QString(const QAction *)>;

    PaletteModel(WhyDisabled why, QObject *parent) : QAbstractListModel(parent), m_why(std::move(why)) {}

    void setEntries(PaletteEntries entries) { m_all = std::move(entries); }
    /// `recent`: ids, the last used first: they lead while nothing is typed, and win where two fit about as well.
    void find(const QString &typed, const QStringList &recent);
    const PaletteEntry *entry(const QModelIndex &index) const; ///< nullptr: it is a search
    QString query(const QModelIndex &index) const;             ///< of a row that is a search

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant searchCell(int row, int role) const;
    std::vector<std::size_t> rowsFor(QStringView words, std::size_t first, std::size_t last, const QStringList &recent) const;

    WhyDisabled m_why;
    PaletteEntries m_all;
    std::vector<std::size_t> m_rows;
    QString m_words, m_folded; ///< what is looked for
    QStringList m_searches;    ///< the last rows
};

} // namespace godwit::ui
