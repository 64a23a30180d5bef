// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writer.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace godwit::store {

/// Carries the news that posted work is done; signal and slot, because that is safe when the receiver dies in its own thread.
class Receipt : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void written();
};

/// The store's thread and its Writer. Thread: made, started and stopped on the owner's; post() from any.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override; ///< stops

    /// Opens (and if need be makes) the files; returns when that is done.
    std::expected<void, Error> start(const Paths &paths);
    /// Runs what was posted before, closes the files and joins the thread.
    void stop();
    /// Returns when all that was posted before has run and its news are sent. Before a thread ends that the store sends news to: Qt
    /// wakes the receiver's event dispatcher outside of its lock, so a thread must not end while another one posts to it.
    void drain();
    bool isRunning() const { return m_writer != nullptr; }

    const Paths &paths() const { return m_paths; }
    const Writer::OpenReport &openReport() const { return m_report; }

    /// Runs `work(Writer &)` on the store's thread, then `done(result)` on the thread of `context`; done is not called if context
    /// died meanwhile. changed() of the same work is emitted before. Work runs in the order of posting. Call it only while context
    /// is alive, and between start() and stop(): later posts are dropped.
    template <class Work, class Done> void post(QObject *context, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work &, Writer &>;
        static_assert(!std::is_void_v<Result>, "give back what became of it: a std::expected, or a value");
        auto result = std::make_shared<std::optional<Result>>();
        auto receipt = std::make_shared<Receipt>();
        connect(
            receipt.get(), &Receipt::written, context, [result, done = std::move(done)]() mutable { done(std::move(**result)); },
            Qt::QueuedConnection);
        receipt->moveToThread(&m_thread);
        run([result, receipt, work = std::move(work)](Writer &writer) mutable {
            result->emplace(work(writer));
            Q_EMIT receipt->written();
        });
    }
    /// The same for work whose outcome nobody waits for.
    void run(std::move_only_function<void(Writer &)> work);

Q_SIGNALS:
    /// After each commit, revision ascending by one. Emitted on the store's thread.
    void changed(const godwit::ChangeSet &changes);
    /// There is something to put into the index, or to forget: Writer::setIndexListener().
    void indexWanted();

private:
    Paths m_paths;
    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives on m_thread: what is posted to it runs there
    std::shared_ptr<Writer> m_writer; ///< used on m_thread only
    Writer::OpenReport m_report;
};

} // namespace godwit::store
