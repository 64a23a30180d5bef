// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearches.h"

#include "query/parser.h"
#include "query/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace godwit::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::app::SavedSearches)
};

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 4 << 20;
constexpr qsizetype longestName = 200, longestText = 4096;
constexpr std::array reachWords{"folder", "account", "everywhere"};

Error storageError(const QString &detail) { return {Error::Kind::Storage, {}, {}, detail}; }

std::optional<SavedSearch> fromJson(const QJsonObject &json)
{
    const auto reach = std::ranges::find(reachWords, json[QLatin1String("reach")].toString().toStdString());
    SavedSearch search{.id = static_cast<std::uint32_t>(json[QLatin1String("id")].toInteger()),
                       .name = json[QLatin1String("name")].toString().left(longestName),
                       .text = json[QLatin1String("text")].toString(),
                       .canonical = json[QLatin1String("canonical")].toString(),
                       .reach = ui::Reach(reach - reachWords.begin()),
                       .account = AccountId{static_cast<std::uint32_t>(json[QLatin1String("account")].toInteger())},
                       .mailbox = QByteArray::fromBase64(json[QLatin1String("mailbox")].toString().toLatin1())};
    const bool sane = reach != reachWords.end() && search.id > 0 && search.id < SavedSearches::firstReserved && !search.name.isEmpty() &&
                      search.text.size() <= longestText && search.canonical.size() <= longestText;
    return sane ? std::optional(search) : std::nullopt;
}

QJsonObject toJson(const SavedSearch &search)
{
    return {{QStringLiteral("id"), qint64(search.id)},
            {QStringLiteral("name"), search.name},
            {QStringLiteral("text"), search.text},
            {QStringLiteral("canonical"), search.canonical},
            {QStringLiteral("reach"), QString::fromLatin1(reachWords[std::size_t(search.reach)])},
            {QStringLiteral("account"), qint64(toInt(search.account))},
            {QStringLiteral("mailbox"), QString::fromLatin1(search.mailbox.toBase64())}};
}

} // namespace

QString SavedSearch::shownText(QDate today, const QLocale &locale) const
{
    return query::parse(text, today, locale).error ? canonical : text;
}

SavedSearches SavedSearches::load(const QString &name, Error *fault)
{
    SavedSearches searches;
    QFile file(name);
    if (!file.exists()) {
        searches.addUsual();
        return searches;
    }
    if (file.open(QIODevice::ReadOnly) && searches.read(file.read(largestFile))) return searches;
    file.close();
    const QString aside = name + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss"));
    file.rename(aside);
    *fault = storageError(Texts::tr("The saved searches could not be read; the file is kept as %1.").arg(aside));
    searches = {};
    searches.addUsual();
    return searches;
}

bool SavedSearches::read(const QByteArray &json)
{
    const QJsonObject top = QJsonDocument::fromJson(json).object();
    if (top[QLatin1String("version")].toInt() != formatVersion || !top[QLatin1String("searches")].isArray()) return false;
    m_next = static_cast<std::uint32_t>(std::clamp<qint64>(top[QLatin1String("next")].toInteger(), 1, firstReserved - 1));
    for (const QJsonValue &each : top[QLatin1String("searches")].toArray()) {
        const auto search = fromJson(each.toObject());
        if (!search || of(search->list()) || m_searches.size() >= most) return false;
        m_searches.append(*search);
        m_next = std::max(m_next, search->id + 1);
    }
    for (const QJsonValue &each : top[QLatin1String("history")].toArray())
        if (const QString text = each.toString(); !text.isEmpty() && text.size() <= longestText && m_history.size() < mostRemembered)
            m_history.append(text);
    return true;
}

void SavedSearches::addUsual()
{
    const auto add = [this](const QString &name, const char *text) {
        const QString typed = QString::fromLatin1(text);
        m_searches.append({.id = m_next++, .name = name, .text = typed, .canonical = typed});
    };
    add(Texts::tr("Unread"), "is:unread");
    add(Texts::tr("With attachment this week"), "has:attachment after:7d");
}

qsizetype SavedSearches::indexOf(FolderId list) const
{
    const auto found = std::ranges::find(m_searches, list, &SavedSearch::list);
    return found == m_searches.end() ? -1 : found - m_searches.begin();
}

const SavedSearch *SavedSearches::of(FolderId list) const
{
    const qsizetype index = indexOf(list);
    return index < 0 ? nullptr : &m_searches[index];
}

std::expected<FolderId, Error> SavedSearches::keep(SavedSearch search)
{
    search.name = search.name.left(longestName);
    const auto found = std::ranges::find(std::as_const(m_searches), search.name, &SavedSearch::name);
    const qsizetype same = found - m_searches.cbegin();
    const bool fresh = same == m_searches.size();
    if (fresh && same >= most)
        return std::unexpected(Error{Error::Kind::Invalid, {}, {}, Texts::tr("There are %L1 saved searches; no more fit.").arg(most)});
    search.id = fresh ? m_next++ : m_searches[same].id;
    if (fresh) m_searches.append(search);
    else m_searches[same] = search;
    return search.list();
}

void SavedSearches::rename(FolderId list, const QString &name)
{
    if (const qsizetype index = indexOf(list); index >= 0) m_searches[index].name = name.left(longestName);
}

void SavedSearches::remove(FolderId list)
{
    m_searches.removeIf([list](const SavedSearch &search) { return search.list() == list; });
}

void SavedSearches::move(FolderId list, int step)
{
    const qsizetype from = indexOf(list), to = from + step;
    if (from >= 0 && to >= 0 && to < m_searches.size()) m_searches.move(from, to);
}

void SavedSearches::remember(const QString &text)
{
    m_history.removeAll(text);
    m_history.prepend(text.left(longestText));
    m_history.resize(std::min(mostRemembered, m_history.size()));
}

QByteArray SavedSearches::toJson() const
{
    QJsonArray searches;
    for (const SavedSearch &search : m_searches) searches.append(app::toJson(search));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("next"), qint64(m_next)},
                                     {QStringLiteral("searches"), searches},
                                     {QStringLiteral("history"), QJsonArray::fromStringList(m_history)}})
        .toJson();
}

std::expected<void, Error> SavedSearches::write(const QString &name, const QByteArray &json)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(json) == json.size() && file.commit();
    if (!written) return std::unexpected(storageError(name + QStringLiteral(": ") + file.errorString()));
    return {};
}

} // namespace godwit::app
