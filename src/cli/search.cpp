// SPDX-License-Identifier: GPL-3.0-or-later
// search: in the index of what is here, and on the server for what is not.
#include "cli/command.h"
#include "mime/header.h"
#include "query/evaluate.h"
#include "query/parser.h"
#include "query/text.h"
#include "store/searcher.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// How much of the line a terminal gives to it.
qsizetype columns(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool none = QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Other_Format;
        const QChar::Script script = QChar::script(c);
        const bool wide = script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
                          script == QChar::Script_Hangul || (c >= 0xff01 && c <= 0xff60);
        width += none ? 0 : wide ? 2 : 1;
    }
    return width;
}

/// What is wrong, and below it the query with its place marked.
Exit failAt(const QString &text, const query::ParseError &error)
{
    const auto shown = [&](qsizetype begin, qsizetype length) { return mime::harmless(text.sliced(begin, length)); };
    const qsizetype begin = std::clamp<qsizetype>(error.position, 0, text.size());
    const qsizetype length = std::clamp<qsizetype>(error.length, 0, text.size() - begin);
    const QString marks = QString(std::max<qsizetype>(1, columns(shown(begin, length))), QLatin1Char('^'));
    const QString line = shown(0, begin) + shown(begin, length) + shown(begin + length, text.size() - begin - length);
    const Exit status = fail(usage(error.text));
    std::fprintf(stderr, "  %s\n  %s%s\n", qUtf8Printable(line), qUtf8Printable(QString(columns(shown(0, begin)), QLatin1Char(' '))),
                 qUtf8Printable(marks));
    return status;
}

struct Row {
    Folder folder;
    MessageSummary message;
};

class Search
{
public:
    Search(const Context &context, Backend &backend, Query query)
        : m_context(context), m_backend(backend), m_query(std::move(query)), m_bodies(query::needsBodies(m_query))
    {}
    Error run(bool writing); ///< writing: this program has the profile, and may fill the index and ask the server
    Error chooseFolders();
    Error index();
    Error look();
    Error cover();
    Error ask();
    Exit explain() const;
    void print(std::size_t limit);
    Error firstRefusal() const { return m_refusal; }

private:
    bool isLacking(const Folder &folder) const;
    std::vector<FolderId> ids() const;
    void tellCoverage() const;

    const Context &m_context;
    Backend &m_backend;
    Query m_query;
    bool m_bodies;
    QList<Folder> m_folders;
    std::map<FolderId, Coverage> m_coverage;
    std::vector<Row> m_rows;
    qsizetype m_asked = 0; ///< folders
    bool m_exact = true;
    Error m_refusal;
};

std::vector<FolderId> Search::ids() const
{
    std::vector<FolderId> ids;
    for (const Folder &folder : m_folders) ids.push_back(folder.id);
    return ids;
}

Error Search::chooseFolders()
{
    const QString name = m_context.arguments.value(QStringLiteral("folder"));
    if (m_context.arguments.has(QStringLiteral("folder"))) {
        const auto folder = findFolder(m_backend, name);
        if (!folder) return folder.error();
        m_folders = {*folder};
        return {};
    }
    m_folders = m_backend.folders();
    m_folders.removeIf([](const Folder &folder) { return !folder.selectable(); });
    return {};
}

Error Search::index()
{
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    const Error error = m_backend.index([terminal](qint64 done, qint64 total) {
        if (terminal && total > 0) std::fprintf(stderr, "\r%s", qUtf8Printable(tr("reading for the index: %1 of %2").arg(done).arg(total)));
    });
    if (terminal) std::fputs("\r\x1b[K", stderr);
    return error;
}

/// In the index.
Error Search::look()
{
    if (m_folders.isEmpty()) return {};
    const auto searcher = store::Searcher::open(m_backend.paths());
    if (!searcher) return searcher.error();
    std::map<FolderId, std::vector<MessageKey>> hits;
    const auto done = (*searcher)->search({.query = m_query, .folders = ids()}, [&hits](std::span<const SearchHit> piece) {
        for (const SearchHit &hit : piece) hits[hit.folder].push_back(hit.key);
    });
    if (!done) return done.error();
    for (const Folder &folder : m_folders)
        for (const MessageSummary &message : m_backend.reader().rows(folder.id, hits[folder.id])) m_rows.push_back({folder, message});
    return m_backend.reader().lastError();
}

Error Search::cover()
{
    const auto searcher = store::Searcher::open(m_backend.paths());
    if (!searcher) return searcher.error();
    const auto coverage = (*searcher)->coverage(ids());
    if (!coverage) return coverage.error();
    for (const Coverage &each : *coverage) m_coverage[each.folder] = each;
    for (const Folder &folder : m_folders) { // what the server counts may be more than what was ever read
        Coverage &each = m_coverage[folder.id];
        each.folder = folder.id;
        if (folder.countsKnown) each.total = std::max(each.total, folder.total);
    }
    return {};
}

bool Search::isLacking(const Folder &folder) const
{
    const Coverage &coverage = m_coverage.at(folder.id);
    return coverage.headers < coverage.total || (m_bodies && coverage.bodies < coverage.total);
}

/// What the server finds beside what was found here. A message whose headers could not be read is its UID and nothing more.
Error Search::ask()
{
    QList<FolderId> folders;
    for (const Folder &folder : m_folders)
        if (m_context.arguments.has(QStringLiteral("server")) || isLacking(folder)) folders.append(folder.id);
    if (folders.isEmpty()) return {};
    const auto found = m_backend.search(folders, m_query);
    if (!found) return found.error();
    m_asked = folders.size();
    for (const Folder &folder : m_folders) {
        const auto answer = found->find(folder.id);
        if (answer == found->end()) continue;
        if (answer->second.error) {
            writeNote(QStringLiteral("%1: %2").arg(folder.path, godwit::explain(answer->second.error)));
            if (!m_refusal) m_refusal = answer->second.error;
            continue;
        }
        m_exact = m_exact && answer->second.exact;
        UidSet known;
        for (const Row &row : m_rows)
            if (row.folder.id == folder.id) known.add(row.message.uid);
        const UidSet more = answer->second.uids.subtracted(known);
        for (const Uid uid : more.toUids(more.count())) {
            MessageSummary bare;
            bare.uid = uid;
            m_rows.push_back({folder, m_backend.reader().message(folder.id, uid).value_or(bare)});
        }
    }
    return {};
}

Error Search::run(bool writing)
{
    const bool server = m_context.arguments.has(QStringLiteral("server"));
    const bool online = writing && !m_context.arguments.has(QStringLiteral("local"));
    if (online) {
        if (const Error error = m_backend.connectAccount()) return error;
        if (const Error error = m_backend.refreshFolders()) return error;
    }
    if (const Error error = chooseFolders()) return error;
    if (writing && !server)
        if (const Error error = index()) return error;
    if (const Error error = cover()) return error;
    if (m_context.arguments.has(QStringLiteral("explain"))) return {};
    if (!server)
        if (const Error error = look()) return error;
    if (online)
        if (const Error error = ask()) return error;
    if (!server) tellCoverage();
    if (m_asked > 0 && !m_exact) writeNote(tr("the server does not know all of what was asked for: it may have found more, or less"));
    return {};
}

void Search::tellCoverage() const
{
    quint64 total = 0, headers = 0, bodies = 0;
    for (const auto &[id, coverage] : m_coverage) {
        total += coverage.total;
        headers += coverage.headers;
        bodies += coverage.bodies;
    }
    if (std::ranges::none_of(m_folders, [this](const Folder &folder) { return isLacking(folder); })) return;
    QString text = m_bodies ? tr("searched here: the headers of %1 and the text of %2 of %3 messages").arg(headers).arg(bodies).arg(total)
                            : tr("searched here: the headers of %1 of %2 messages").arg(headers).arg(total);
    if (m_asked > 0) text += tr("; folders that the server was asked about: %1").arg(m_asked);
    writeNote(text);
}

Exit Search::explain() const
{
    const QString sentence = query::explain(m_query, QLocale()), canonical = query::toText(m_query);
    QJsonArray folders;
    for (const Folder &folder : m_folders) {
        const Coverage &coverage = m_coverage.at(folder.id);
        folders.append(QJsonObject{{QStringLiteral("folder"), folder.path},
                                   {QStringLiteral("messages"), qint64(coverage.total)},
                                   {QStringLiteral("headers"), qint64(coverage.headers)},
                                   {QStringLiteral("texts"), qint64(coverage.bodies)},
                                   {QStringLiteral("since"), coverage.since ? QJsonValue(toIsoDate(*coverage.since)) : QJsonValue()},
                                   {QStringLiteral("covered"), !isLacking(folder)}});
    }
    if (m_context.json) {
        writeJson(
            QJsonObject{{QStringLiteral("query"), canonical}, {QStringLiteral("meaning"), sentence}, {QStringLiteral("folders"), folders}});
        return Exit::Done;
    }
    writeLine(sentence);
    writeLine(canonical);
    for (const Folder &folder : m_folders) {
        const Coverage &coverage = m_coverage.at(folder.id);
        writeLine(QStringList{mime::harmless(folder.path), QString::number(coverage.total), QString::number(coverage.headers),
                              QString::number(coverage.bodies), isLacking(folder) ? tr("asks the server") : tr("all here")}
                      .join(QLatin1Char('\t')));
    }
    return Exit::Done;
}

/// The newest first.
void Search::print(std::size_t limit)
{
    std::ranges::stable_sort(m_rows, std::greater(), [](const Row &row) { return std::pair(row.message.arrived, row.message.uid); });
    QJsonArray array;
    for (const Row &row : std::span(m_rows).first(std::min(limit, m_rows.size()))) {
        if (m_context.json) {
            QJsonObject object = toJson(row.message);
            object.insert(QStringLiteral("folder"), row.folder.path);
            array.append(object);
        } else writeLine((toColumns(row.message) << mime::harmless(row.folder.path)).join(QLatin1Char('\t')));
    }
    if (m_context.json) writeJson(array);
}

} // namespace

Exit runSearch(const Context &context)
{
    const bool server = context.arguments.has(QStringLiteral("server")), local = context.arguments.has(QStringLiteral("local"));
    const bool explain = context.arguments.has(QStringLiteral("explain"));
    if (server && local) return fail(usage(tr("--server and --local exclude each other")));
    const auto limit = context.arguments.number(QStringLiteral("limit"), SIZE_MAX);
    if (!limit) return fail(limit.error());
    const QString text = context.words.join(QLatin1Char(' '));
    query::Parsed parsed = query::parse(text, QDate::currentDate(), QLocale());
    if (parsed.error) return failAt(text, *parsed.error);
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());

    Backend backend(context.profile, *entry, context.log);
    Error error = backend.openStore();
    const bool writing = error.kind != Error::Kind::InUse;
    if (!writing) { // the other Godwit fills the index; the server cannot be asked beside it
        if (server) return fail(error);
        error = backend.openReaderOnly();
    }
    if (error) return fail(error);
    Search search(context, backend, std::move(parsed.query));
    error = search.run(writing);
    if (error) return fail(error);
    if (explain) return search.explain();
    search.print(*limit);
    return search.firstRefusal() ? exitOf(search.firstRefusal()) : Exit::Done;
}

} // namespace godwit::cli
