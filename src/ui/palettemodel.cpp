// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettemodel.h"

#include "mail/plaintext.h"
#include "ui/icons.h"

#include <QAction>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr std::size_t mostRows = 60;
constexpr std::size_t mostRecent = 8;

/// As a phrase of the language of searches.
QString quoted(const QString &words)
{
    QString inside = words;
    return u'"' + inside.remove(u'"') + u'"';
}

} // namespace

void PaletteModel::find(const QString &typed, const QStringList &recent)
{
    beginResetModel();
    const QString text = typed.trimmed();
    const bool onlyActions = text.startsWith(u'>'), onlyFolders = text.startsWith(u'#');
    m_words = onlyActions || onlyFolders ? text.mid(1).trimmed() : text;
    m_folded = foldedName(m_words);
    const std::size_t first = onlyFolders ? m_all.actions : 0;
    const bool noFolders = onlyActions || text.isEmpty(); // with nothing typed, ten thousand of them are no help
    m_rows = rowsFor(m_folded, first, noFolders ? m_all.actions : m_all.entries.size(), recent);
    m_searches.clear();
    if (!m_words.isEmpty() && !onlyActions && !onlyFolders)
        m_searches = {m_words, QStringLiteral("from:") + (m_words.contains(u' ') ? quoted(m_words) : m_words)};
    endResetModel();
}

std::vector<std::size_t> PaletteModel::rowsFor(QStringView words, std::size_t first, std::size_t last, const QStringList &recent) const
{
    std::vector<std::size_t> rows;
    if (words.isEmpty()) {
        for (const QString &id : recent) {
            const auto found = std::ranges::find(m_all.entries, id, &PaletteEntry::id);
            const auto index = std::size_t(found - m_all.entries.begin());
            if (found != m_all.entries.end() && index >= first && rows.size() < mostRecent) rows.push_back(index);
        }
    }
    const std::span<const PaletteName> names(m_all.names.data() + first, last - first);
    const std::size_t leading = rows.size();
    for (const std::size_t index : bestMatches(names, words, mostRows)) {
        const bool leads =
            std::find(rows.begin(), rows.begin() + std::ptrdiff_t(leading), index + first) != rows.begin() + std::ptrdiff_t(leading);
        if (!leads) rows.push_back(index + first);
    }
    rows.resize(std::min(rows.size(), mostRows));
    const auto usable = [this](std::size_t index) { return !m_all.entries[index].action || m_all.entries[index].action->isEnabled(); };
    std::stable_partition(rows.begin(), rows.end(), usable);
    if (!words.isEmpty()) { // of the best few, what was used lately
        const auto used = [&](std::size_t index) { return recent.contains(m_all.entries[index].id); };
        const auto few = rows.begin() + std::ptrdiff_t(std::min<std::size_t>(rows.size(), 3));
        if (std::all_of(rows.begin(), few, usable)) std::stable_partition(rows.begin(), few, used);
    }
    return rows;
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    return index.isValid() && row < m_rows.size() ? &m_all.entries[m_rows[row]] : nullptr;
}

QString PaletteModel::query(const QModelIndex &index) const { return m_searches.value(index.row() - qsizetype(m_rows.size())); }

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()) + int(m_searches.size()); }

QVariant PaletteModel::searchCell(int row, int role) const
{
    const QString words = oneLine(m_words, 60);
    const QString text = row == 0 ? tr("Search all mail for “%1”").arg(words) : tr("Search for mail from “%1”").arg(words);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text;
    case Qt::DecorationRole: return icon(QStringLiteral("search"));
    case EnabledRole: return true;
    default: return {};
    }
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *found = entry(index);
    if (!found) return searchCell(index.row() - int(m_rows.size()), role);
    const bool enabled = !found->action || found->action->isEnabled();
    switch (role) {
    case Qt::DisplayRole: return found->text;
    case Qt::DecorationRole: return found->icon;
    case DetailRole: return found->detail;
    case KeysRole: return found->keys;
    case EnabledRole: return enabled;
    case WhyRole: return enabled || !m_why ? QString() : m_why(found->action);
    case Qt::AccessibleTextRole: {
        QStringList parts{found->text, found->detail, found->keys};
        if (!enabled) parts << tr("not possible now") << data(index, WhyRole).toString();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PlacesRole: {
        QList<std::pair<int, int>> places;
        if (m_all.names[m_rows[std::size_t(index.row())]].text.size() == found->text.size()) // else the letters stand elsewhere
            for (const auto &[begin, length] : palettePlaces(m_all.names[m_rows[std::size_t(index.row())]].text, m_folded))
                places.emplace_back(int(begin), int(length));
        return QVariant::fromValue(places);
    }
    default: return {};
    }
}

} // namespace godwit::ui
