// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTimer>
#include <chrono>
#include <deque>

namespace godwit::engine {

/// Makes what is in the store searchable, behind everything else: asks the store what is next, cuts the words of some messages in a
/// thread that yields to all others, and has the store put them in; again and again until it is level, and
/// when something came or left. What it has done is in the index: it may end at any point. Thread: its owner's; no call takes long.
class Indexer : public QObject
{
    Q_OBJECT
public:
    struct Options {
        std::chrono::milliseconds forgetAfter = std::chrono::hours(1); ///< words of messages that left leave the file together
        int niceness = 10; ///< of the thread that cuts; 0 where somebody waits for it
    };
    /// `store` must be started, and stopped after this one has ended.
    explicit Indexer(store::Store *store, Options options, QObject *parent = nullptr);
    explicit Indexer(store::Store *store) : Indexer(store, Options()) {}
    ~Indexer() override; ///< waits for the message that is being read

    void start();
    /// While the engine brings much in, or a search runs: begins nothing new.
    void setPaused(bool paused);

Q_SIGNALS:
    void progressed(qint64 indexed, qint64 total); ///< messages of the whole store; after each step
    void levelReached(bool toForget); ///< everything that is here is in the index; if something is to be forgotten, forgotten() follows
    void forgotten();    ///< nothing in the file tells of messages that left
    void failed(const godwit::Error &error); ///< of the store; it goes on when something changes

private:
    struct Pool; ///< what its thread uses
    void look();
    void take(const std::expected<store::IndexWork, Error> &work);
    void extract(const std::vector<store::IndexWork::Message> &messages);
    void put(std::vector<store::IndexedText> texts);
    void putNext();
    void merge();
    void reachLevel(bool forgotten);
    void forget();
    void endStep();
    void fail(const Error &error);

    store::Store *m_store;
    Options m_options;
    std::shared_ptr<Pool> m_pool;
    std::deque<std::vector<store::IndexedText>> m_pieces; ///< for one transaction each
    QTimer m_forgetting; ///< runs while words are to be forgotten later
    bool m_busy = false;   ///< a step is under way
    bool m_wanted = false; ///< then another one
    bool m_paused = false;
    bool m_level = false;
    bool m_forgetNow = false;
};

} // namespace godwit::engine
