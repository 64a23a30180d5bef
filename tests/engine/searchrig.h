// SPDX-License-Identifier: GPL-3.0-or-later
// A rig that searches on its server, and what came of it.
#pragma once

#include "mail/query.h"
#include "rig.h"

namespace godwit::test {

class SearchRig : public Rig
{
    Q_OBJECT
public:
    struct Answer {
        UidSet uids;
        bool exact = false;
        Error error;
    };

    explicit SearchRig(engine::Options options = quick()) : Rig(options)
    {
        connect(&engine, &engine::Engine::searched, this,
                [this](SearchId id, FolderId folder, const UidSet &uids, bool exact, const Error &error) {
                    answers[id].insert({folder, {uids, exact, error}});
                    order.append(folder);
                });
        connect(&engine, &engine::Engine::searchFinished, this, [this](SearchId id, const Error &error) { finished.insert({id, error}); });
    }

    SearchId begin(const QList<FolderId> &folders, const Query &query)
    {
        const SearchId id{++m_last};
        onEngine([this, id, folders, query] { engine.search(AccountId{1}, id, folders, query); });
        return id;
    }
    /// Waits for its end; without an error.
    [[nodiscard]] bool search(const QList<FolderId> &folders, const Query &query)
    {
        last = begin(folders, query);
        if (!QTest::qWaitFor([this] { return finished.contains(last); }, 60'000)) return false;
        if (finished[last]) qWarning("%s", qPrintable(explain(finished[last])));
        return !finished[last];
    }
    QByteArray found(FolderId folder) { return answers[last][folder].uids.toWire(); }
    const Answer &answer(FolderId folder) { return answers[last][folder]; }

    std::map<SearchId, std::map<FolderId, Answer>> answers;
    std::map<SearchId, Error> finished;
    QList<FolderId> order; ///< in which they were answered
    SearchId last{};

private:
    quint64 m_last = 0;
};

inline Query words(Query::Kind kind, const QString &text, bool prefix = false)
{
    return Query{.kind = kind, .text = text, .prefix = prefix};
}
inline Query tree(Query::Kind kind, std::vector<Query> children) { return Query{.kind = kind, .children = std::move(children)}; }

} // namespace godwit::test
