// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/reply.h"

#include <QTest>
#include <vector>

using namespace godwit;

namespace {

using Answer = std::expected<int, Error>;

/// A coroutine that starts at once and whose frame the test can destroy.
struct Talk {
    struct promise_type {
        Talk get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
    std::coroutine_handle<promise_type> handle;
};

Talk ask(Reply<Answer> reply, std::vector<Answer> *heard) { heard->push_back(co_await reply); }

Talk askTwice(Reply<Answer> first, Reply<Answer> second, std::vector<Answer> *heard)
{
    heard->push_back(co_await first);
    heard->push_back(co_await std::move(second));
}

Talk askThenDrop(Reply<Answer> reply, std::unique_ptr<Promise<Answer>> *owner, std::vector<Answer> *heard)
{
    heard->push_back(co_await reply);
    owner->reset(); // the producer dies while it is completing
}

} // namespace

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesInsideComplete();
    void readyDoesNotSuspend();
    void completedOnce();
    void droppedPromiseCancels();
    void droppedPromiseGivesItsOwnDefault();
    void destroyedFrame();
    void producerDestroyedByTheConsumer();
    void assigning();
};

void TestReply::resumesInsideComplete()
{
    std::vector<Answer> heard;
    Promise<Answer> first, second;
    QVERIFY(!first.isWanted());
    const Talk talk = askTwice(first.reply(), second.reply(), &heard);
    QVERIFY(first.isWanted() && second.isWanted());
    second.complete(2); // before it is awaited
    QVERIFY(heard.empty());
    first.complete(1);
    QCOMPARE(heard.size(), std::size_t(2));
    QCOMPARE(*heard[0], 1);
    QCOMPARE(*heard[1], 2);
    QVERIFY(talk.handle.done());
    talk.handle.destroy();
    QVERIFY(!first.isWanted());
}

void TestReply::readyDoesNotSuspend()
{
    std::vector<Answer> heard;
    const Talk talk = ask(Reply<Answer>::ready(7), &heard);
    QVERIFY(talk.handle.done());
    QCOMPARE(*heard.at(0), 7);
    talk.handle.destroy();
}

void TestReply::completedOnce()
{
    std::vector<Answer> heard;
    Promise<Answer> promise;
    const Talk talk = ask(promise.reply(), &heard);
    promise.complete(1);
    QVERIFY(promise.isCompleted());
    promise.complete(2);
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(*heard[0], 1);
    talk.handle.destroy();
}

void TestReply::droppedPromiseCancels()
{
    std::vector<Answer> heard;
    Talk talk;
    {
        Promise<Answer> promise;
        talk = ask(promise.reply(), &heard);
        const Promise<Answer> moved = std::move(promise);
        QVERIFY(heard.empty());
    }
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(heard[0].error().kind, Error::Kind::Cancelled);
    talk.handle.destroy();
}

void TestReply::droppedPromiseGivesItsOwnDefault()
{
    int got = 0;
    const auto wait = [](Reply<int> reply, int *result) -> Talk { *result = co_await reply; };
    Talk talk;
    {
        const Promise<int> promise(42);
        talk = wait(promise.reply(), &got);
    }
    QCOMPARE(got, 42);
    talk.handle.destroy();
}

void TestReply::destroyedFrame()
{
    std::vector<Answer> heard;
    Promise<Answer> promise;
    const Talk talk = ask(promise.reply(), &heard);
    QVERIFY(promise.isWanted());
    talk.handle.destroy();
    QVERIFY(!promise.isWanted());
    promise.complete(1);
    QVERIFY(heard.empty());
}

void TestReply::producerDestroyedByTheConsumer()
{
    std::vector<Answer> heard;
    auto promise = std::make_unique<Promise<Answer>>();
    Promise<Answer> *producer = promise.get();
    const Talk talk = askThenDrop(promise->reply(), &promise, &heard);
    producer->complete(3);
    QVERIFY(!promise);
    QCOMPARE(*heard.at(0), 3);
    talk.handle.destroy();
}

void TestReply::assigning()
{
    std::vector<Answer> heard;
    Promise<Answer> promise;
    const Talk first = ask(promise.reply(), &heard);
    promise = Promise<Answer>();
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(heard[0].error().kind, Error::Kind::Cancelled);
    const Talk second = ask(promise.reply(), &heard);
    promise.complete(5);
    QCOMPARE(*heard.at(1), 5);
    first.handle.destroy();
    second.handle.destroy();
}

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
