// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/tag.h"

#include <QAbstractListModel>
#include <QColor>
#include <functional>

namespace godwit::models {

/// The tags that a person has named or coloured, in the order in which they chose. A keyword that is not among them has a colour by chance
/// and its own name. Thread: GUI.
class TagModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        KeywordRole = Qt::UserRole + 1, ///< QByteArray
        ColorRole,                      ///< QColor
    };

    explicit TagModel(QObject *parent = nullptr);

    /// Other programs write names as modified UTF-7 into keywords (RFC 3501, 5.1.3): how they are read and written.
    void setCodec(std::function<QString(const QByteArray &)> decode, std::function<QByteArray(const QString &)> encode);

    static bool isTag(const QByteArray &keyword); ///< a person's own, or a label that programs agree on; not what they tell each other by
    QString name(const QByteArray &keyword) const;  ///< harmless, one line; also of flags and of keywords that are no tags
    QColor color(const QByteArray &keyword) const;
    QByteArray keywordFor(const QString &name) const; ///< that of the tag with this name, else a new one; empty if nothing is left of it

    QList<Tag> tags() const { return m_tags; } ///< also removed ones: they must be known elsewhere
    QList<QByteArray> keywords() const;        ///< in order, without removed ones
    void rename(const QByteArray &keyword, const QString &name);
    void recolor(const QByteArray &keyword, const QColor &color);
    void remove(const QByteArray &keyword);
    void move(int row, int step);              ///< -1: up
    void apply(const QList<Tag> &tags);        ///< of the profile, or merged with a server's

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed(); ///< by the person here

private:
    const Tag *find(const QByteArray &keyword) const;
    void change(const QByteArray &keyword, const std::function<void(Tag &)> &edit);

    QList<Tag> m_tags;
    QList<qsizetype> m_rows; ///< of those that are shown
    std::function<QString(const QByteArray &)> m_decode;
    std::function<QByteArray(const QString &)> m_encode;
};

} // namespace godwit::models
