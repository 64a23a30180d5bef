// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QAbstractListModel>
#include <QStringList>

namespace godwit::models {

/// One attachment as it is listed. Names are untrusted until safe for a file system (mime::safeFileName).
struct AttachmentRow {
    QByteArray partId;
    QString fileName;
    QByteArray type;      ///< "image/png"
    quint64 octets = 0;
    bool operator==(const AttachmentRow &) const = default;
};

/// The attachments of the message that is shown. Thread: GUI.
class PartsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        PartIdRole = Qt::UserRole + 1, ///< QByteArray
        FileNameRole, ///< QString, one harmless line
        TypeRole,     ///< QByteArray
        SizeRole,     ///< quint64 octets
        SizeTextRole, ///< QString by locale
    };

    explicit PartsModel(QObject *parent = nullptr);

    MessageKey message() const { return m_message; }
    const AttachmentRow &attachmentAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The attachments among the leaves of a structure, in its order (before the message itself is here).
    static QList<AttachmentRow> attachmentsOf(const Part &structure);

public Q_SLOTS:
    void setAttachments(godwit::MessageKey message, const QList<godwit::models::AttachmentRow> &attachments);

private:
    MessageKey m_message{};
    QList<AttachmentRow> m_rows;
    QStringList m_names, m_sizes;
};

} // namespace godwit::models

Q_DECLARE_METATYPE(godwit::models::AttachmentRow)
