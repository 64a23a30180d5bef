// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flagmodel.h"

#include "mail/plaintext.h"
#include "models/tagmodel.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace godwit::models {

namespace {

struct Label {
    const char *atom, *text;
};

/// System flags and the keywords that programs agree on (IANA's registry of IMAP keywords; $Label1 … 5 are Thunderbird's).
constexpr std::array labels{
    Label{"\\Seen", QT_TRANSLATE_NOOP("Flag", "Read")},
    Label{"\\Answered", QT_TRANSLATE_NOOP("Flag", "Answered")},
    Label{"\\Flagged", QT_TRANSLATE_NOOP("Flag", "Starred")},
    Label{"\\Deleted", QT_TRANSLATE_NOOP("Flag", "Marked as deleted")},
    Label{"\\Draft", QT_TRANSLATE_NOOP("Flag", "Draft")},
    Label{"$Forwarded", QT_TRANSLATE_NOOP("Flag", "Forwarded")},
    Label{"$MDNSent", QT_TRANSLATE_NOOP("Flag", "Receipt sent")},
    Label{"$Junk", QT_TRANSLATE_NOOP("Flag", "Junk")},
    Label{"$NotJunk", QT_TRANSLATE_NOOP("Flag", "Not junk")},
    Label{"$Phishing", QT_TRANSLATE_NOOP("Flag", "Phishing")},
    Label{"$Important", QT_TRANSLATE_NOOP("Flag", "Marked as important")},
    Label{"$muted", QT_TRANSLATE_NOOP("Flag", "Muted")},
    Label{"$ignored", QT_TRANSLATE_NOOP("Flag", "Ignored")},
    Label{"$Label1", QT_TRANSLATE_NOOP("Flag", "Important")},
    Label{"$Label2", QT_TRANSLATE_NOOP("Flag", "Work")},
    Label{"$Label3", QT_TRANSLATE_NOOP("Flag", "Personal")},
    Label{"$Label4", QT_TRANSLATE_NOOP("Flag", "To do")},
    Label{"$Label5", QT_TRANSLATE_NOOP("Flag", "Later")},
};
constexpr std::array systemOrder{Flag::Seen, Flag::Answered, Flag::Flagged, Flag::Deleted, Flag::Draft};

bool isSystem(const QByteArray &atom) { return atom.startsWith('\\'); }

int systemPlace(const QByteArray &atom)
{
    for (std::size_t i = 0; i < systemOrder.size(); ++i)
        if (FlagSet::fromAtoms({atom}).contains(systemOrder[i])) return static_cast<int>(i);
    return static_cast<int>(systemOrder.size());
}

bool before(const QByteArray &a, const QByteArray &b)
{
    if (systemPlace(a) != systemPlace(b)) return systemPlace(a) < systemPlace(b);
    return a.compare(b, Qt::CaseInsensitive) < 0;
}

} // namespace

FlagModel::FlagModel(const TagModel *tags, QObject *parent) : QAbstractListModel(parent), m_tags(tags)
{
    if (tags) connect(tags, &QAbstractItemModel::modelReset, this, &FlagModel::update);
}

/// atom of RFC 3501, 9: no atom-specials ("(", ")", "{", SP, CTL, list-wildcards, quoted-specials, resp-specials), ASCII.
bool FlagModel::isValidKeyword(QByteArrayView atom)
{
    return !atom.isEmpty() &&
           std::ranges::all_of(atom, [](char c) { return c > ' ' && c < 0x7F && !QByteArrayView("(){%*\"\\]").contains(c); });
}

bool FlagModel::canKeep(const QByteArray &keyword) const
{
    return canAddKeywords() || (m_folderFlags.permanent.contains(keyword) && !m_folderFlags.readOnly);
}

QString FlagModel::label(const QByteArray &atom)
{
    for (const Label &label : labels)
        if (atom.compare(label.atom, Qt::CaseInsensitive) == 0) return QCoreApplication::translate("Flag", label.text);
    return oneLine(QString::fromUtf8(atom), 200);
}

int FlagModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant FlagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case Qt::AccessibleTextRole:
        if (row.state == Qt::Unchecked) return row.label;
        return row.state == Qt::Checked ? tr("%1, set").arg(row.label) : tr("%1, set on some messages").arg(row.label);
    case Qt::CheckStateRole: return QVariant::fromValue(row.state);
    case AtomRole: return row.atom;
    case EditableRole: return row.editable;
    case IsKeywordRole: return !isSystem(row.atom);
    case Qt::DecorationRole: // a square of it
    case ColorRole: return m_tags && TagModel::isTag(row.atom) ? QVariant(m_tags->color(row.atom)) : QVariant();
    default: return {};
    }
}

bool FlagModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.editable || m_selection.isEmpty()) return false;
    Q_EMIT flagToggled(row.atom, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FlagModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.editable || m_selection.isEmpty()) return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void FlagModel::applyFolderFlags(const FolderFlags &flags)
{
    m_folderFlags = flags;
    update();
}

void FlagModel::setSelection(const QList<FlagSet> &selection)
{
    m_selection = selection;
    update();
}

std::vector<FlagModel::Row> FlagModel::wantedRows() const
{
    FlagSet all = m_folderFlags.known.united(m_folderFlags.permanent);
    for (const FlagSet &each : m_selection) all = all.united(each);
    all.set(Flag::Recent, false);
    if (m_tags && canAddKeywords()) all = all.united(FlagSet({}, m_tags->keywords()));

    std::vector<Row> rows;
    for (const QByteArray &atom : all.toAtoms()) {
        const auto having = std::ranges::count_if(m_selection, [&](const FlagSet &each) { return each.contains(atom); });
        Row row{.atom = atom, .label = m_tags ? m_tags->name(atom) : label(atom), .state = Qt::PartiallyChecked, .editable = false};
        if (having == 0) row.state = Qt::Unchecked;
        else if (having == m_selection.size()) row.state = Qt::Checked;
        // RFC 3501, 7.1: "\*" lets any keyword be kept, but no flag of the system that PERMANENTFLAGS does not name.
        row.editable =
            !m_folderFlags.readOnly && (m_folderFlags.permanent.contains(atom) || (m_folderFlags.newKeywords && !isSystem(atom)));
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, before, &Row::atom);
    return rows;
}

/// Old and wanted rows are in the same order: one walk along both.
void FlagModel::update()
{
    std::vector<Row> wanted = wantedRows();
    std::size_t at = 0;
    const auto removeAt = [&] {
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    };
    for (Row &row : wanted) {
        while (at < m_rows.size() && before(m_rows[at].atom, row.atom)) removeAt();
        const int here = static_cast<int>(at);
        if (at == m_rows.size() || before(row.atom, m_rows[at].atom)) {
            beginInsertRows({}, here, here);
            m_rows.insert(m_rows.begin() + here, std::move(row));
            endInsertRows();
        } else {
            m_rows[at] = std::move(row);
            Q_EMIT dataChanged(index(here), index(here));
        }
        ++at;
    }
    while (at < m_rows.size()) removeAt();
}

} // namespace godwit::models
