// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing a conversation awaits: a result that always comes.
#pragma once

#include "mail/error.h"

#include <coroutine>
#include <expected>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace godwit {

template <class T> class Promise;

namespace detail {

template <class T> struct ReplyState {
    std::optional<T> value;
    std::coroutine_handle<> waiter;
    bool completed = false;
    int consumers = 0; ///< the Reply and its awaiter, while they live
};

/// A share of the state that counts as somebody who wants the value.
template <class T> class ReplyConsumer
{
public:
    ReplyConsumer() = default;
    explicit ReplyConsumer(std::shared_ptr<ReplyState<T>> state) : m_state(std::move(state)) { ++m_state->consumers; }
    ReplyConsumer(ReplyConsumer &&other) noexcept = default;
    ReplyConsumer &operator=(ReplyConsumer &&) = delete;
    ~ReplyConsumer()
    {
        if (m_state) --m_state->consumers;
    }
    ReplyState<T> *operator->() const { return m_state.get(); }
    const std::shared_ptr<ReplyState<T>> &state() const { return m_state; }

private:
    std::shared_ptr<ReplyState<T>> m_state;
};

} // namespace detail

/// The consumer's end: `co_await` it once. Used on one thread only. Whoever waits is resumed inside Promise::complete(), or does not
/// suspend at all when the value is there already. A coroutine frame may be destroyed while it waits: the value is then dropped.
template <class T> class [[nodiscard]] Reply
{
public:
    class Awaiter
    {
    public:
        explicit Awaiter(std::shared_ptr<detail::ReplyState<T>> state) : m_state(std::move(state)) {}
        Awaiter(Awaiter &&) noexcept = default;
        Awaiter &operator=(Awaiter &&) = delete;
        ~Awaiter()
        {
            if (m_state.state() && m_waiting) m_state->waiter = nullptr; // the frame dies: nothing may resume it
        }
        bool await_ready() const { return m_state->completed; }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            Q_ASSERT(!m_state->waiter);
            m_state->waiter = waiter;
            m_waiting = true;
        }
        T await_resume()
        {
            m_waiting = false;
            Q_ASSERT(m_state->value);
            return std::move(*m_state->value);
        }

    private:
        detail::ReplyConsumer<T> m_state;
        bool m_waiting = false;
    };

    /// One that is complete from the start.
    static Reply ready(T value)
    {
        auto state = std::make_shared<detail::ReplyState<T>>();
        state->value.emplace(std::move(value));
        state->completed = true;
        return Reply(std::move(state));
    }

    bool isReady() const { return m_state->completed; }
    Awaiter operator co_await() const { return Awaiter(m_state.state()); }

private:
    friend class Promise<T>;
    explicit Reply(std::shared_ptr<detail::ReplyState<T>> state) : m_state(std::move(state)) {}

    detail::ReplyConsumer<T> m_state;
};

/// The producer's end. Completes its Reply exactly once: by complete(), else when it is destroyed, with the value for that case
/// (std::unexpected(Error Cancelled) where T is std::expected<X, Error>). So no conversation waits for ever.
template <class T> class Promise
{
    static constexpr bool cancellable = std::is_constructible_v<T, std::unexpected<Error>>;

public:
    Promise()
        requires cancellable
        : Promise(T(std::unexpected(Error{.kind = Error::Kind::Cancelled, .code = {}, .serverText = {}, .detail = {}})))
    {}
    explicit Promise(T ifDropped) : m_state(std::make_shared<detail::ReplyState<T>>()), m_ifDropped(std::move(ifDropped)) {}
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&other) noexcept
    {
        if (this != &other) {
            Promise old(std::move(*this)); // completes what this one owed, after it holds the new state
            m_state = std::move(other.m_state);
            m_ifDropped = std::move(other.m_ifDropped);
        }
        return *this;
    }
    ~Promise() { finish(std::move(m_ifDropped)); }

    Reply<T> reply() const
    {
        Q_ASSERT(m_state && m_state->consumers == 0);
        return Reply<T>(m_state);
    }

    /// Resumes whoever waits before it returns; this object may be gone by then. A second call changes nothing.
    void complete(T value) { finish(std::move(value)); }

    bool isCompleted() const { return !m_state || m_state->completed; }
    /// Whether somebody still holds the Reply or waits for it: an unsent command nobody wants can be withdrawn.
    bool isWanted() const { return m_state && m_state->consumers > 0; }

private:
    void finish(T value)
    {
        if (isCompleted()) return;
        const auto state = m_state; // the waiter may destroy us
        state->completed = true;
        state->value.emplace(std::move(value));
        if (const auto waiter = std::exchange(state->waiter, nullptr)) waiter.resume();
    }

    std::shared_ptr<detail::ReplyState<T>> m_state;
    T m_ifDropped;
};

} // namespace godwit
