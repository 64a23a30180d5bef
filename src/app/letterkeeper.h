// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"
#include "mime/receipt.h"
#include "store/store.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace godwit::app {

class LivePreferences;

/// The road of a letter out of its composer: into the journal, as a draft to the server, into the outbox. What is asked for one letter is
/// done in the order of asking. Thread: GUI; letters are rendered in a pool.
class LetterKeeper : public QObject
{
    Q_OBJECT
public:
    /// A letter's row of the journal: its id is 0 until it was kept for the first time. Read and changed on the store's thread alone.
    using Row = std::shared_ptr<KeptLetter>;
    using Done = std::function<void(const std::expected<LetterId, Error> &result)>; ///< on this thread

    /// Both outlive this.
    LetterKeeper(store::Store *store, const LivePreferences *preferences, QObject *parent = nullptr);
    ~LetterKeeper() override; ///< what was asked before is given to the store

    void keep(const Row &row, const Letter &letter, const Done &done = {});
    enum class After : std::uint8_t { GoOn, Close }; ///< Close: nobody edits it any more
    void save(const Row &row, const Letter &letter, After after, const Done &done = {}); ///< keeps it, and puts it on the server
    void discard(const Row &row);
    /// Keeps it, and puts it into the outbox. An error: it is still a draft. `dueAt`: s since epoch; 0: after the time in which the person
    /// may take it back.
    void queue(const Row &row, const Letter &letter, qint64 dueAt, const Done &done);
    void queueReceipt(const mime::Receipt &receipt); ///< it leaves at once
    /// As a draft with a Message-ID of its own, for a folder of templates.
    void render(const Letter &letter, const std::function<void(const std::expected<QByteArray, Error> &)> &done);

Q_SIGNALS:
    void journalGrew(godwit::AccountId account);
    void outboxGrew(godwit::AccountId account);
    void failed(const godwit::Error &error); ///< of what nobody waits for

private:
    using Rendered = std::expected<mime::Rendered, Error>;
    mime::WriteOptions options(mime::WriteOptions::Purpose purpose, qint64 date) const;
    mime::PartContent contents() const;
    void tell(const std::expected<LetterId, Error> &result, const Done &done);
    template <class Work> void write(Work work, const Done &done, void (LetterKeeper::*grew)(AccountId) = nullptr, AccountId account = {});
    void queueRendered(const Row &row, const Letter &letter, const store::Outbound &outbound, const Done &done);

    store::Store *m_store;
    const LivePreferences *m_preferences;
    QThreadPool m_pool; ///< one thread: in order
};

} // namespace godwit::app
