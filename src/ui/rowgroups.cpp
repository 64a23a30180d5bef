// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowgroups.h"

#include "mail/basesubject.h"
#include "models/messagelistmodel.h"
#include "ui/dategroups.h"

#include <QCoreApplication>
#include <QDateTime>

namespace godwit::ui {

using models::MessageListModel;

namespace {

struct RowGroups {
    Q_DECLARE_TR_FUNCTIONS(RowGroups)
};

constexpr int mostRows = 100; // of an open conversation that are looked at

bool isByTime(ListColumn column) { return column == ListColumn::Arrival || column == ListColumn::Date; }

QDateTime timeOf(const QModelIndex &index, ListColumn column)
{
    return index.data(column == ListColumn::Date ? MessageListModel::SentRole : MessageListModel::DateRole).toDateTime();
}

/// The newest of a conversation whose first row this is: by it the conversation has its place.
QDateTime newestTime(const QModelIndex &index, ListColumn column)
{
    QDateTime newest = timeOf(index, column);
    if (!index.data(MessageListModel::ExpandedRole).toBool()) return newest;
    for (int below = 1; below < mostRows; ++below) {
        const QModelIndex next = index.siblingAtRow(index.row() + below);
        if (next.data(MessageListModel::DepthRole).toInt() == 0) break;
        newest = std::max(newest, timeOf(next, column));
    }
    return newest;
}

/// "Ä" stands beside "A".
QString firstLetter(const QString &subject)
{
    const QString text = baseSubject(subject).text.trimmed();
    if (text.isEmpty()) return RowGroups::tr("No subject");
    const QString letter = text.first(text.front().isHighSurrogate() ? std::min<qsizetype>(2, text.size()) : 1);
    const QString plain = letter.normalized(QString::NormalizationForm_D).toUpper();
    if (!plain.front().isLetter() && !plain.front().isSurrogate()) return QStringLiteral("#");
    return plain.front().isSurrogate() ? plain.first(letter.size()) : plain.first(1);
}

QString sizeClass(quint64 octets)
{
    constexpr quint64 kilobyte = 1024, megabyte = kilobyte * kilobyte;
    if (octets >= 10 * megabyte) return RowGroups::tr("Over 10 MB");
    if (octets >= megabyte) return RowGroups::tr("1 to 10 MB");
    if (octets >= 100 * kilobyte) return RowGroups::tr("100 KB to 1 MB");
    if (octets >= 10 * kilobyte) return RowGroups::tr("10 to 100 KB");
    return RowGroups::tr("Under 10 KB");
}

QString titleOf(const QModelIndex &index, ListColumn column)
{
    switch (column) {
    case ListColumn::From: {
        const QString name = index.data(MessageListModel::FromRole).toString();
        return name.isEmpty() ? RowGroups::tr("No sender") : name;
    }
    case ListColumn::To: {
        const QString name = index.data(MessageListModel::ToRole).toString();
        return name.isEmpty() ? RowGroups::tr("No recipient") : name;
    }
    case ListColumn::Subject: return firstLetter(index.data(MessageListModel::SubjectRole).toString());
    case ListColumn::Size: return sizeClass(index.data(MessageListModel::SizeRole).toULongLong());
    case ListColumn::Unread: return index.data(MessageListModel::UnreadRole).toBool() ? RowGroups::tr("Unread") : RowGroups::tr("Read");
    case ListColumn::Starred:
        return index.data(MessageListModel::FlaggedRole).toBool() ? RowGroups::tr("Starred") : RowGroups::tr("Not starred");
    case ListColumn::Attachment:
        return index.data(MessageListModel::AttachmentRole).toBool() ? RowGroups::tr("With attachments")
                                                                     : RowGroups::tr("Without attachments");
    case ListColumn::Arrival:
    case ListColumn::Date: break;
    }
    return {};
}

} // namespace

bool hasRowGroups(const ListSetup &setup) { return !setup.threaded || isByTime(setup.column); }

RowGroup rowGroup(const QModelIndex &index, const ListSetup &setup, const QDate &today, const QLocale &locale)
{
    if (index.data(MessageListModel::DepthRole).toInt() > 0) return {};
    if (isByTime(setup.column)) {
        const DateGroup group = dateGroup(newestTime(index, setup.column).date(), today, locale);
        const qint64 day = group.isValid() ? group.first.toJulianDay() : 0;
        return {group.title, setup.ascending ? day : -day};
    }
    if (!hasRowGroups(setup) || !index.data(MessageListModel::HeadersKnownRole).toBool()) return {};
    return {titleOf(index, setup.column), 0};
}

} // namespace godwit::ui
