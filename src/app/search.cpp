// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search.h"

#include "mail/foldername.h"
#include "query/completion.h"
#include "query/evaluate.h"
#include "query/text.h"

namespace godwit::app {

namespace {

query::Parsed parsed(const QString &text) { return query::parse(text, QDate::currentDate(), QLocale()); }

std::vector<std::pair<qsizetype, qsizetype>> spansOf(QStringView text, const std::vector<Needle> &needles)
{
    std::vector<std::pair<qsizetype, qsizetype>> spans;
    for (const Span &span : findNeedles(text, needles)) spans.emplace_back(span.begin, span.length);
    return spans;
}

} // namespace

Search::Search(const store::Paths &paths, const models::FolderTreeModel *folders, QObject *parent)
    : QObject(parent), m_folders(folders), m_worker(new SearchWorker(paths))
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this, &Search::applyFound);
    connect(m_worker, &SearchWorker::finished, this, &Search::applyFinished);
    connect(m_worker, &SearchWorker::covered, this, [this](const std::vector<Coverage> &folders) {
        m_coverage = folders;
        m_covered = true;
        askServers();
        tellState();
    });
    connect(m_worker, &SearchWorker::wordsLearnt, this, [this](const QStringList &people, const QStringList &tags) {
        m_people = people;
        m_tags = tags;
    });
    m_resting.setSingleShot(true);
    m_resting.setInterval(rest);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        m_rested = true;
        askServers();
        tellState();
    });
    m_thread.start();
}

Search::~Search()
{
    m_worker->setNewest(m_number + 1);
    m_thread.quit();
    m_thread.wait();
}

std::vector<FolderId> Search::reached(const ui::SearchText &text) const
{
    std::vector<FolderId> folders;
    switch (text.reach) {
    case ui::Reach::Everywhere: return {};
    case ui::Reach::Folder: folders.push_back(text.folder); break;
    case ui::Reach::Account:
        for (const Folder &folder : m_folders->folders(text.account)) folders.push_back(folder.id);
    }
    if (folders.empty()) folders.push_back({}); // nowhere: an empty list would be everywhere
    return folders;
}

bool Search::isReached(const Folder &folder) const
{
    if (m_text.reach == ui::Reach::Folder) return folder.id == m_text.folder;
    return m_text.reach == ui::Reach::Everywhere || folder.account == m_text.account;
}

void Search::look(FolderId list, const ui::SearchText &text)
{
    query::Parsed understood = parsed(text.text);
    const bool same = list == m_list && understood.query == m_parsed.query && text.reach == m_text.reach && text.folder == m_text.folder &&
                      text.account == m_text.account;
    m_list = list;
    m_text = text;
    m_parsed = std::move(understood);
    if (!same) begin();
    if (text.entered) {
        m_resting.stop();
        m_rested = true;
        askServers();
    }
    tellState();
}

/// With every key. What the last one began ends.
void Search::begin()
{
    cancelServers();
    m_worker->setNewest(++m_number);
    m_found = 0;
    m_error = {};
    m_rested = false;
    m_resting.start();
    Q_EMIT highlightsChanged();
    m_running = m_parsed.query.kind != Query::Kind::All || !m_parsed.error; // "from:" finds nothing yet, and not everything
    if (m_running) {
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, number = m_number, query = m_parsed.query, folders = reached(m_text)] {
                worker->search(number, query, folders);
            },
            Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(m_worker, &SearchWorker::forget, Qt::QueuedConnection);
        Q_EMIT hitsFound(m_list, std::make_shared<const std::vector<MessageKey>>(), true);
    }
}

void Search::leave()
{
    if (m_list == FolderId{}) return;
    cancelServers();
    m_resting.stop();
    m_worker->setNewest(++m_number);
    QMetaObject::invokeMethod(m_worker, &SearchWorker::forget, Qt::QueuedConnection);
    m_list = {};
    m_parsed = {};
    Q_EMIT highlightsChanged();
}

void Search::applyFound(quint64 number, const SharedKeys &messages, bool anew)
{
    if (number == m_number && m_list != FolderId{}) Q_EMIT hitsFound(m_list, messages, anew);
}

void Search::applyFinished(quint64 number, qint64 count, const Error &error)
{
    if (number != m_number || m_list == FolderId{}) return;
    m_running = false;
    m_found = count;
    m_error = error;
    askServers();
    tellState();
}

/// In folders of which not all is here that the answer depends on.
void Search::askServers()
{
    if (m_list == FolderId{} || m_running || m_parsed.query.kind == Query::Kind::All || !m_rested || !m_covered || m_askedServers) return;
    m_askedServers = true;
    const bool texts = query::needsBodies(m_parsed.query);
    QHash<AccountId, QList<FolderId>> byAccount;
    for (const Coverage &each : m_coverage) {
        const Folder *folder = m_folders->folder(each.folder);
        const std::uint32_t here = texts ? std::min(each.bodies, each.headers) : each.headers;
        if (folder && folder->selectable() && isReached(*folder) && here < each.total) byAccount[folder->account] += folder->id;
    }
    for (auto each = byAccount.cbegin(); each != byAccount.cend(); ++each) {
        const SearchId id{++m_lastServer};
        m_asking.insert(id, QSet<FolderId>(each->begin(), each->end()));
        Q_EMIT serverWanted(each.key(), id, *each, m_parsed.query);
    }
}

void Search::cancelServers()
{
    for (auto each = m_asking.cbegin(); each != m_asking.cend(); ++each) Q_EMIT serverCancelled(each.key());
    m_asking.clear();
    m_servers = {};
    m_askedServers = false;
}

void Search::applySearched(SearchId id, FolderId folder, const UidSet &found, bool exact, const Error &error)
{
    const auto asking = m_asking.find(id);
    if (asking == m_asking.end() || !asking->remove(folder)) return;
    if (error) {
        ++m_servers.refused;
        m_servers.refusal = explain(error);
    } else {
        ++m_servers.asked;
        if (!found.isEmpty())
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, number = m_number, folder, found, exact] { worker->locate(number, folder, found, exact); },
                Qt::QueuedConnection);
    }
    tellState();
}

void Search::applySearchFinished(SearchId id, const Error &error)
{
    const auto asking = m_asking.find(id);
    if (asking == m_asking.end()) return;
    if (!asking->isEmpty()) { // those that it never came to
        m_servers.refused += int(asking->size());
        m_servers.refusal = explain(error);
    }
    m_asking.erase(asking);
    tellState();
}

void Search::setBuilding(bool building)
{
    if (building == m_building) return;
    m_building = building;
    tellState();
}

void Search::tellState()
{
    if (m_list == FolderId{}) return;
    ui::SearchState state;
    state.running = m_running;
    state.found = m_found;
    state.shown = std::min(m_found, qint64(SearchWorker::mostShown));
    // At the end of what is being typed an error is no news: it is about to be mended.
    if (const auto &error = m_parsed.error; error && (m_rested || error->position + error->length < m_text.text.size())) {
        state.error = error->text;
        state.errorAt = error->position;
        state.errorLength = error->length;
    }
    if (m_parsed.query.kind != Query::Kind::All || !m_parsed.error) state.explanation = query::explain(m_parsed.query, QLocale());
    if (m_error) {
        state.coverage = explain(m_error);
    } else if (m_covered) {
        std::vector<Coverage> here;
        for (const Coverage &each : m_coverage)
            if (const Folder *folder = m_folders->folder(each.folder); folder && isReached(*folder)) here.push_back(each);
        SearchedMail mail = together(here);
        mail.building = m_building && mail.headers < mail.total;
        mail.texts = query::needsBodies(m_parsed.query);
        mail.asked = m_servers.asked;
        mail.refused = m_servers.refused;
        mail.refusal = m_servers.refusal;
        for (const QSet<FolderId> &each : std::as_const(m_asking)) mail.asking += int(each.size());
        state.coverage = coverageText(mail, QLocale());
    }
    Q_EMIT stateChanged(state);
}

QList<ui::SearchProposal> Search::propose(const QString &text, qsizetype cursor) const
{
    query::Vocabulary vocabulary{.people = m_people, .tags = m_tags, .folders = {}};
    for (int row = 0; row < m_folders->rowCount(); ++row) {
        const auto account = m_folders->index(row, 0).data(models::FolderTreeModel::AccountIdRole).value<AccountId>();
        if (account == models::virtualAccount) continue;
        for (const Folder &folder : m_folders->folders(account)) {
            vocabulary.folders += folder.path;
            if (folder.role != Role::None && folder.role != Role::Inbox) vocabulary.folders += shownName(folder);
        }
    }
    vocabulary.folders.removeDuplicates();
    vocabulary.folders.sort(Qt::CaseInsensitive);
    QList<ui::SearchProposal> proposals;
    for (const query::Completion &each : query::complete(text, cursor, vocabulary, QDate::currentDate(), QLocale()))
        proposals.append({each.insert, each.label, each.explanation, each.from, each.length});
    return proposals;
}

std::vector<Needle> Search::needlesIn(std::initializer_list<Query::Kind> kinds) const
{
    std::vector<Needle> needles;
    for (const query::Highlight &each : query::highlights(m_parsed.query))
        if (each.kind == Query::Kind::Text || std::ranges::contains(kinds, each.kind)) needles.push_back(each.needle);
    return needles;
}

ui::CardHighlighter Search::cardHighlighter() const
{
    using Kind = Query::Kind;
    if (query::highlights(m_parsed.query).empty()) return {};
    return [sender = needlesIn({Kind::From}), recipients = needlesIn({Kind::To, Kind::Cc}), subject = needlesIn({Kind::Subject}),
            text = needlesIn({Kind::Body})](ui::CardText where, QStringView shown) {
        switch (where) {
        case ui::CardText::Sender: return spansOf(shown, sender);
        case ui::CardText::Recipients: return spansOf(shown, recipients);
        case ui::CardText::Subject: return spansOf(shown, subject);
        case ui::CardText::Preview: break;
        }
        return spansOf(shown, text);
    };
}

Search::TextHighlighter Search::textHighlighter() const
{
    std::vector<Needle> needles = needlesIn({Query::Kind::Body});
    if (needles.empty()) return {};
    return [needles = std::move(needles)](QStringView text) { return spansOf(text, needles); };
}

} // namespace godwit::app
