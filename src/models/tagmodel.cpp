// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagmodel.h"

#include "mail/plaintext.h"
#include "models/flagmodel.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace godwit::models {

TagModel::TagModel(QObject *parent) : QAbstractListModel(parent) { apply(usualTags()); }

void TagModel::setCodec(std::function<QString(const QByteArray &)> decode, std::function<QByteArray(const QString &)> encode)
{
    m_decode = std::move(decode);
    m_encode = std::move(encode);
}

bool TagModel::isTag(const QByteArray &keyword)
{
    return !keyword.startsWith('\\') &&
           (!keyword.startsWith('$') || keyword.toLower().startsWith("$label") || keyword.compare("$Important", Qt::CaseInsensitive) == 0);
}

const Tag *TagModel::find(const QByteArray &keyword) const
{
    const auto found = std::ranges::find_if(m_tags, [&](const Tag &tag) { return tag.keyword.compare(keyword, Qt::CaseInsensitive) == 0; });
    return found == m_tags.end() ? nullptr : &*found;
}

QString TagModel::name(const QByteArray &keyword) const
{
    const Tag *tag = find(keyword);
    if (tag && !tag->removed && !tag->name.isEmpty()) return oneLine(tag->name, 200);
    if (!isTag(keyword) || keyword.startsWith('$')) return FlagModel::label(keyword);
    return oneLine(m_decode ? m_decode(keyword).replace(u'_', u' ') : QString::fromUtf8(keyword), 200);
}

QColor TagModel::color(const QByteArray &keyword) const
{
    const Tag *tag = find(keyword);
    if (tag && !tag->removed) return QColor::fromRgb(tag->color);
    static constexpr std::array hues{150, 215, 28, 275, 340, 190, 60, 5};
    return QColor::fromHsl(hues[qHash(keyword.toLower(), 0) % hues.size()], 150, 120);
}

QByteArray TagModel::keywordFor(const QString &name) const
{
    const QString wanted = name.simplified();
    for (const Tag &tag : m_tags)
        if (!tag.removed && this->name(tag.keyword).compare(wanted, Qt::CaseInsensitive) == 0) return tag.keyword;
    QByteArray atom = m_encode ? m_encode(wanted) : wanted.toUtf8();
    for (char &c : atom)
        if (QByteArrayView(" (){}%*<>/\"\\]").contains(c)) c = '_';
    atom = atom.left(100);
    return FlagModel::isValidKeyword(atom) && !atom.startsWith('\\') ? atom : QByteArray();
}

QList<QByteArray> TagModel::keywords() const
{
    QList<QByteArray> keywords;
    for (const qsizetype at : m_rows) keywords << m_tags.at(at).keyword;
    return keywords;
}

void TagModel::apply(const QList<Tag> &tags)
{
    beginResetModel();
    m_tags = tags;
    m_rows.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i)
        if (!m_tags.at(i).removed) m_rows << i;
    endResetModel();
}

void TagModel::change(const QByteArray &keyword, const std::function<void(Tag &)> &edit)
{
    if (keyword.isEmpty()) return;
    QList<Tag> tags = m_tags;
    auto tag = std::ranges::find_if(tags, [&](const Tag &each) { return each.keyword.compare(keyword, Qt::CaseInsensitive) == 0; });
    if (tag == tags.end()) {
        tags << Tag{.keyword = keyword, .color = color(keyword).rgb() & 0xffffffU};
        tag = tags.end() - 1;
    }
    edit(*tag);
    tag->changed = std::max(tag->changed + 1, QDateTime::currentMSecsSinceEpoch());
    apply(tags);
    Q_EMIT changed();
}

void TagModel::rename(const QByteArray &keyword, const QString &name)
{
    change(keyword, [&](Tag &tag) {
        tag.name = name.simplified().left(100);
        tag.removed = false;
    });
}

void TagModel::recolor(const QByteArray &keyword, const QColor &color)
{
    change(keyword, [&](Tag &tag) {
        tag.color = color.rgb() & 0xffffffU;
        tag.removed = false;
    });
}

void TagModel::remove(const QByteArray &keyword)
{
    if (find(keyword)) change(keyword, [](Tag &tag) { tag.removed = true; });
}

void TagModel::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || row >= m_rows.size() || to >= m_rows.size()) return;
    QList<Tag> tags = m_tags;
    tags.move(m_rows.at(row), m_rows.at(to));
    apply(tags);
    Q_EMIT changed();
}

int TagModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Tag &tag = m_tags.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return name(tag.keyword);
    case KeywordRole: return tag.keyword;
    case Qt::DecorationRole: // a square of it
    case ColorRole: return color(tag.keyword);
    default: return {};
    }
}

} // namespace godwit::models
