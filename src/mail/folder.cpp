// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/folder.h"

#include <algorithm>

namespace godwit {

bool Folder::holdsTemplates() const
{
    return space == NamespaceKind::Personal && role == Role::None && name().compare(u"Templates", Qt::CaseInsensitive) == 0;
}

QString Folder::name() const
{
    if (delimiter == '\0') return path;
    const QChar separator = QLatin1Char(delimiter);
    // Some servers list a parent with the delimiter behind it ("Archive/"): that is no empty name.
    const QStringView whole = path.size() > 1 && path.endsWith(separator) ? QStringView(path).chopped(1) : QStringView(path);
    return whole.sliced(whole.lastIndexOf(separator) + 1).toString();
}

bool isAtOrBelow(QByteArrayView name, QByteArrayView ancestor, char delimiter)
{
    if (!name.startsWith(ancestor)) return false;
    return name.size() == ancestor.size() || (delimiter != '\0' && name[ancestor.size()] == delimiter);
}

bool hasUtf8Names(const QList<Folder> &folders)
{
    return std::ranges::any_of(
        folders, [](const Folder &folder) { return std::ranges::any_of(folder.mailbox, [](char c) { return quint8(c) >= 0x80; }); });
}

QByteArray personalPrefix(const QList<Folder> &folders)
{
    QByteArray prefix;
    for (const Folder &folder : folders) {
        if (folder.space != NamespaceKind::Personal || folder.mailbox == "INBOX") continue;
        const QByteArray below = QByteArray("INBOX") + folder.delimiter;
        if (!folder.delimiter || !folder.mailbox.startsWith(below)) return {};
        prefix = below;
    }
    return prefix;
}

bool pathEndsWith(QStringView path, char delimiter, QStringView end)
{
    const auto normal = [delimiter](QStringView text) {
        QString result = text.toString().toCaseFolded();
        return delimiter ? result.replace(QLatin1Char(delimiter), u'/') : result;
    };
    const QString wanted = normal(end), whole = normal(path);
    return !wanted.isEmpty() && (whole == wanted || whole.endsWith(u'/' + wanted));
}

} // namespace godwit
