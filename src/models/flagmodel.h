// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QAbstractListModel>
#include <vector>

namespace godwit::models {

class TagModel;

/// The flags and keywords of a folder over a selection of messages: checked, partly checked, unchecked. Checking one utters a wish and
/// changes nothing here; the check mark follows when the messages' flags do. \Recent is the server's own and left out. Thread: GUI.
class FlagModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        AtomRole = Qt::UserRole + 1, ///< QByteArray: "\\Seen", "$Label1"
        EditableRole,                ///< bool: PERMANENTFLAGS lets it be kept
        IsKeywordRole,               ///< bool
        ColorRole,                   ///< QColor of a tag; else invalid
    };

    /// Names and colours from `tags`, which outlives this; without it the rows have the names of label().
    explicit FlagModel(const TagModel *tags = nullptr, QObject *parent = nullptr);

    FolderId folder() const { return m_folderFlags.folder; }
    bool canKeep(const QByteArray &keyword) const; ///< PERMANENTFLAGS
    bool canAddKeywords() const { return m_folderFlags.newKeywords && !m_folderFlags.readOnly; }
    static bool isValidKeyword(QByteArrayView atom); ///< RFC 3501, 9: flag-keyword = atom
    static QString label(const QByteArray &atom); ///< "Read", "Forwarded", else the keyword itself, harmless

    const TagModel *tags() const { return m_tags; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override; ///< CheckStateRole: emits flagToggled
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void applyFolderFlags(const godwit::FolderFlags &flags);
    void setSelection(const QList<godwit::FlagSet> &selection); ///< one set for each selected message

Q_SIGNALS:
    void flagToggled(const QByteArray &atom, bool on);

private:
    struct Row {
        QByteArray atom;
        QString label;
        Qt::CheckState state = Qt::Unchecked;
        bool editable = false;
        bool operator==(const Row &) const = default;
    };

    std::vector<Row> wantedRows() const;
    void update();

    const TagModel *m_tags;
    FolderFlags m_folderFlags;
    QList<FlagSet> m_selection;
    std::vector<Row> m_rows; ///< system flags in their order, then keywords sorted without case; all tags that may be set among them
};

} // namespace godwit::models
