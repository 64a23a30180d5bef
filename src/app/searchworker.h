// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"
#include "mail/query.h"
#include "mail/rowselection.h"
#include "mail/search.h"
#include "mail/uidset.h"
#include "store/paths.h"
#include "store/searcher.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <map>
#include <unordered_set>

namespace godwit::app {

/// Everything that reads the index, on a thread of its own: the search in the box, what stays current of it and of saved ones, how much of
/// the mail is covered. Values come by its slots and leave by its signals. Thread: search; only setNewest() is for others.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostShown = 10'000;

    explicit SearchWorker(store::Paths paths);
    ~SearchWorker() override;

    /// Searches with a smaller number end, and do not begin any more. Any thread.
    void setNewest(quint64 number);

public Q_SLOTS:
    /// In `folders`; empty: in all. found() follows at least once, then finished(); and found() again whenever others fit.
    void search(quint64 number, const godwit::Query &query, const std::vector<godwit::FolderId> &folders);
    void forget(); ///< nobody looks at it any more
    /// The messages of a folder that a server named; found() follows. Not `exact`: those that do not fit, as far as one can tell here, are
    /// left out.
    void locate(quint64 number, godwit::FolderId folder, const godwit::UidSet &uids, bool exact);
    /// Counts what fits, now and whenever that changes: counted().
    void watch(godwit::FolderId list, const godwit::Query &query, const std::vector<godwit::FolderId> &folders);
    void unwatch(godwit::FolderId list);
    void applyChanges(const godwit::ChangeSet &changes);
    void indexMoved(); ///< more words are in it
    void learnWords(); ///< wordsLearnt() follows

Q_SIGNALS:
    /// `anew`: these and no others.
    void found(quint64 number, const godwit::SharedKeys &messages, bool anew);
    void finished(quint64 number, qint64 count, const godwit::Error &error);
    void covered(const std::vector<godwit::Coverage> &folders); ///< of all folders
    void located(quint64 number, godwit::FolderId folder);
    void counted(godwit::FolderId list, int count);
    void wordsLearnt(const QStringList &people, const QStringList &tags);

private:
    struct Task {
        quint64 number = 0;
        Query query;
        std::vector<FolderId> folders;
        bool stale = false; ///< has to be looked for as a whole
    };
    struct Watch {
        Task task;
        std::unordered_set<MessageKey> hits;
        bool told = false;
    };
    using Keys = std::vector<MessageKey>;

    store::Searcher *searcher();
    std::vector<SearchHit> newest(std::vector<SearchHit> hits) const;
    void follow();
    bool followTask(const Keys &changed);
    bool followWatch(FolderId list, Watch &watch, const Keys &changed);
    std::expected<Keys, Error> look(const Task &task, const Keys *only, int limit = 0);
    void cover();

    store::Paths m_paths;
    std::unique_ptr<store::Searcher> m_own; ///< opened on this thread
    std::atomic<store::Searcher *> m_searcher{nullptr};
    std::atomic<quint64> m_newest{0};
    Error m_fault;
    std::optional<Task> m_task; ///< the search that is looked at
    std::map<FolderId, Watch> m_watches;
    std::unordered_set<MessageKey> m_changed; ///< since they were last looked at
    QTimer m_following, m_covering;
    bool m_coverageStale = true;
    QElapsedTimer m_covered, m_learnt;
};

} // namespace godwit::app
