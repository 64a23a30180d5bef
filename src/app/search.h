// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coveragetext.h"
#include "app/searchworker.h"
#include "mail/searching.h"
#include "mail/words.h"
#include "models/foldertreemodel.h"
#include "query/parser.h"
#include "ui/searchstate.h"

#include <QSet>
#include <QThread>

namespace godwit::app {

/// The search that is looked at: from a person's text to hits in the listing and words about them. The index answers at once, with every
/// key; servers are asked for texts that are not here when the person stops typing. Thread: GUI; the index is read on the search thread,
/// which it owns.
class Search : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds rest{600}; ///< without a key: then servers are asked

    Search(const store::Paths &paths, const models::FolderTreeModel *folders, QObject *parent = nullptr);
    ~Search() override; ///< ends the thread

    SearchWorker *worker() const { return m_worker; } ///< lives on the search thread
    QList<ui::SearchProposal> propose(const QString &text, qsizetype cursor) const;
    std::vector<FolderId> reached(const ui::SearchText &text) const; ///< empty: all
    ui::CardHighlighter cardHighlighter() const;
    using TextHighlighter = std::function<std::vector<std::pair<qsizetype, qsizetype>>(QStringView text)>;
    TextHighlighter textHighlighter() const;

public Q_SLOTS:
    void look(godwit::FolderId list, const godwit::ui::SearchText &text);
    void leave();
    void setBuilding(bool building); ///< the index is behind
    void applySearched(godwit::SearchId id, godwit::FolderId folder, const godwit::UidSet &found, bool exact, const godwit::Error &error);
    void applySearchFinished(godwit::SearchId id, const godwit::Error &error);

Q_SIGNALS:
    void hitsFound(godwit::FolderId list, const godwit::SharedKeys &messages, bool anew); ///< `anew`: these and no others
    void stateChanged(const godwit::ui::SearchState &state);
    void highlightsChanged();
    void serverWanted(godwit::AccountId account, godwit::SearchId id, const QList<godwit::FolderId> &folders, const godwit::Query &query);
    void serverCancelled(godwit::SearchId id);

private:
    void begin();
    void askServers();
    void cancelServers();
    void tellState();
    void applyFound(quint64 number, const SharedKeys &messages, bool anew);
    void applyFinished(quint64 number, qint64 count, const Error &error);
    bool isReached(const Folder &folder) const;
    std::vector<Needle> needlesIn(std::initializer_list<Query::Kind> kinds) const;

    const models::FolderTreeModel *m_folders;
    QThread m_thread;
    SearchWorker *m_worker;
    QTimer m_resting;
    quint64 m_number = 0; ///< of the search; older answers are dropped
    quint64 m_lastServer = 0;
    FolderId m_list{};    ///< 0: nothing is looked for
    ui::SearchText m_text;
    query::Parsed m_parsed;
    bool m_running = false, m_rested = false, m_askedServers = false;
    qint64 m_found = 0;
    Error m_error;
    std::vector<Coverage> m_coverage; ///< of all folders
    bool m_covered = false, m_building = false;
    QHash<SearchId, QSet<FolderId>> m_asking; ///< what servers did not answer yet
    SearchedMail m_servers;                   ///< only what it says of them
    QStringList m_people, m_tags;             ///< for proposals
};

} // namespace godwit::app
