// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partsmodel.h"

#include "mail/plaintext.h"

#include <QLocale>

namespace godwit::models {

PartsModel::PartsModel(QObject *parent) : QAbstractListModel(parent) {}

int PartsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case FileNameRole: return m_names.at(row);
    case Qt::AccessibleTextRole: return QString(m_names.at(row) + QStringLiteral(", ") + m_sizes.at(row));
    case PartIdRole: return m_rows.at(row).partId;
    case TypeRole: return m_rows.at(row).type;
    case SizeRole: return m_rows.at(row).octets;
    case SizeTextRole: return m_sizes.at(row);
    default: return {};
    }
}

QList<AttachmentRow> PartsModel::attachmentsOf(const Part &structure)
{
    QList<AttachmentRow> rows;
    const auto visit = [&rows](const auto &self, const Part &part) -> void {
        if (part.isAttachment()) { // what is inside an attached message belongs to it
            rows.append({.partId = part.id, .fileName = part.fileName(), .type = part.type + '/' + part.subtype, .octets = part.octets});
            return;
        }
        for (const Part &child : part.children) self(self, child);
    };
    visit(visit, structure);
    return rows;
}

void PartsModel::setAttachments(MessageKey message, const QList<AttachmentRow> &attachments)
{
    m_message = message;
    if (attachments == m_rows) return;
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows.clear();
        m_names.clear();
        m_sizes.clear();
        endRemoveRows();
    }
    if (attachments.isEmpty()) return;
    beginInsertRows({}, 0, static_cast<int>(attachments.size()) - 1);
    m_rows = attachments;
    for (const AttachmentRow &row : attachments) {
        const QString name = oneLine(row.fileName, 255);
        m_names += name.isEmpty() ? tr("Unnamed attachment") : name;
        m_sizes += QLocale().formattedDataSize(static_cast<qint64>(row.octets), 1, QLocale::DataSizeTraditionalFormat);
    }
    endInsertRows();
}

} // namespace godwit::models
