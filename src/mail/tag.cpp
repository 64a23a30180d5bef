// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/tag.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace godwit {

namespace {

constexpr qsizetype mostTags = 500, mostOctets = 256 * 1024;

QList<Tag>::iterator find(QList<Tag> &tags, const QByteArray &keyword)
{
    return std::ranges::find_if(tags, [&](const Tag &tag) { return tag.keyword.compare(keyword, Qt::CaseInsensitive) == 0; });
}

QJsonObject toJson(const Tag &tag)
{
    QJsonObject object{{QStringLiteral("keyword"), QString::fromUtf8(tag.keyword)}, {QStringLiteral("changed"), tag.changed}};
    if (!tag.name.isEmpty()) object.insert(QStringLiteral("name"), tag.name);
    if (tag.removed) object.insert(QStringLiteral("removed"), true);
    else object.insert(QStringLiteral("color"), QStringLiteral("#%1").arg(tag.color, 6, 16, QLatin1Char('0')));
    return object;
}

std::optional<Tag> fromJson(const QJsonObject &object)
{
    Tag tag{.keyword = object.value(QLatin1String("keyword")).toString().toUtf8(),
            .name = object.value(QLatin1String("name")).toString().left(100),
            .changed = object.value(QLatin1String("changed")).toInteger(),
            .removed = object.value(QLatin1String("removed")).toBool()};
    const QString color = object.value(QLatin1String("color")).toString();
    bool isColor = color.size() == 7 && color.startsWith(u'#');
    if (isColor) tag.color = color.sliced(1).toUInt(&isColor, 16);
    if (tag.keyword.isEmpty() || tag.keyword.size() > 200 || tag.changed < 0 || (!isColor && !tag.removed)) return std::nullopt;
    return tag;
}

} // namespace

QList<Tag> usualTags()
{
    QList<Tag> tags;
    for (const std::uint32_t color : {0xff0000U, 0xff9900U, 0x009900U, 0x3333ffU, 0x993399U})
        tags << Tag{.keyword = "$label" + QByteArray::number(tags.size() + 1), .color = color};
    return tags;
}

QList<Tag> mergedTags(const QList<Tag> &ours, const QList<Tag> &theirs)
{
    QList<Tag> merged = ours;
    for (const Tag &tag : theirs) {
        const auto mine = find(merged, tag.keyword);
        if (mine == merged.end()) merged << tag;
        else if (tag.changed > mine->changed) *mine = tag;
    }
    return merged.first(std::min(merged.size(), mostTags));
}

QByteArray tagsToJson(const QList<Tag> &tags)
{
    QJsonArray array;
    for (const Tag &tag : tags) array << toJson(tag);
    return QJsonDocument(QJsonObject{{QStringLiteral("tags"), array}}).toJson(QJsonDocument::Compact);
}

std::optional<QList<Tag>> tagsFromJson(const QByteArray &json)
{
    if (json.size() > mostOctets) return std::nullopt;
    const QJsonValue array = QJsonDocument::fromJson(json).object().value(QLatin1String("tags"));
    if (!array.isArray()) return std::nullopt;
    QList<Tag> tags;
    for (const QJsonValue &each : array.toArray())
        if (const auto tag = fromJson(each.toObject()); tag && tags.size() < mostTags && find(tags, tag->keyword) == tags.end())
            tags << *tag;
    return tags;
}

} // namespace godwit
