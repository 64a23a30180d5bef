// SPDX-License-Identifier: GPL-3.0-or-later
// How conversations ask the store: a closure runs on the store's thread, its value comes back as a Reply.
#pragma once

#include "mail/reply.h"
#include "store/store.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>

namespace godwit::engine {

/// Lives on the engine thread as the context of all answers; dies with its account, and then no answer is delivered. Counts what the
/// store has not acknowledged yet: above the limit the owner stops reading its sockets.
class StoreLink : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 highWater = 8 * 1024 * 1024;

    explicit StoreLink(store::Store *store, QObject *parent = nullptr) : QObject(parent), m_store(store) {}

    /// `work` is called as work(store::Writer &) on the store thread; `weight` is about how many bytes it carries.
    template <class Work> auto ask(Work work, qint64 weight = 256) -> Reply<std::invoke_result_t<Work &, store::Writer &>>
    {
        using Value = std::invoke_result_t<Work &, store::Writer &>;
        if (m_cancelled) return Reply<Value>::ready(cancelledValue<Value>());
        auto promise = std::make_shared<Promise<Value>>(cancelledValue<Value>());
        Reply<Value> reply = promise->reply();
        const quint64 id = ++m_last;
        m_pending.emplace(id, [promise] { promise->complete(cancelledValue<Value>()); });
        add(weight);
        m_store->post(this, std::move(work), [this, promise, weight, id](Value value) {
            add(-weight);
            if (m_pending.erase(id) > 0) promise->complete(std::move(value));
        });
        return reply;
    }

    /// Completes what is unanswered as cancelled, and from now on everything at once: so that conversations end while their owner lives.
    void cancel()
    {
        m_cancelled = true;
        while (!m_pending.empty()) {
            auto node = m_pending.extract(m_pending.begin());
            node.mapped()();
        }
    }

    bool isBehind() const { return m_unacknowledged > highWater; }

Q_SIGNALS:
    void behindChanged(bool behind);

private:
    template <class Value> static Value cancelledValue()
    {
        Error error{Error::Kind::Cancelled, {}, {}, {}};
        if constexpr (std::is_constructible_v<Value, std::unexpected<Error>>) return Value(std::unexpected(std::move(error)));
        else if constexpr (std::is_same_v<Value, Error>) return error;
        else return Value{};
    }
    void add(qint64 weight)
    {
        const bool before = isBehind();
        m_unacknowledged += weight;
        if (isBehind() != before) Q_EMIT behindChanged(isBehind());
    }

    store::Store *m_store;
    qint64 m_unacknowledged = 0;
    quint64 m_last = 0;
    bool m_cancelled = false;
    std::map<quint64, std::function<void()>> m_pending;
};

} // namespace godwit::engine
