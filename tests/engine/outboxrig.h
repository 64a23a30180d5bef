// SPDX-License-Identifier: GPL-3.0-or-later
// A rig with an outbox, and a person who writes.
#pragma once

#include "rig.h"
#include "support/smtpserver.h"

namespace godwit::test {

using namespace Qt::StringLiterals;

class OutboxRig : public Rig
{
    Q_OBJECT
public:
    explicit OutboxRig(engine::Options options = quickOutbox(), const QString &profile = {}) : Rig(options, profile)
    {
        connect(&engine, &engine::Engine::submissionChanged, this, [this](AccountId, const SubmissionStatus &now) { submission = now; });
        connect(&engine, &engine::Engine::letterFinished, this, [this](LetterId id, const Error &error) { finished[id].append(error); });
        connect(&engine, &engine::Engine::letterProgress, this, [this](LetterId, quint64 done, quint64) { progress.append(done); });
        connect(&engine, &engine::Engine::filingProven, this, [this](AccountId, Outgoing::SentFiling by) { proven.append(by); });
    }
    static engine::Options quickOutbox()
    {
        engine::Options options = quick();
        options.filing = 2s;
        return options;
    }

    static Account accountFor(const SmtpServer &server, Security outgoing, Outgoing::SentFiling filing = Outgoing::SentFiling::ByUs)
    {
        Account account = Rig::accountFor(server, Security::None);
        account.outgoing.host = server.host();
        account.outgoing.port = outgoing == Security::ImplicitTls ? server.smtpsPort() : server.smtpPort();
        account.outgoing.security = outgoing;
        account.outgoing.filing = filing;
        return account;
    }

    /// On the store's thread; what it gives back when that is done.
    template <class Work> auto onStore(Work work)
    {
        std::optional<std::invoke_result_t<Work &, store::Writer &>> result;
        store.post(this, std::move(work), [&result](auto value) { result.emplace(std::move(value)); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000)) qFatal("the store does not answer");
        return std::move(*result);
    }
    LetterId keep(const KeptLetter &draft)
    {
        const auto kept = onStore([draft](store::Writer &writer) { return writer.keepLetter(draft); });
        if (!kept) qFatal("%s", qPrintable(kept.error().detail));
        return *kept;
    }
    Error saveDraft(LetterId id, const QByteArray &rendered, const QByteArray &version)
    {
        const auto saved = onStore([=](store::Writer &writer) { return writer.saveDraft(id, rendered, version); });
        onEngine([this] { engine.wakeJournal(AccountId{1}); });
        return saved ? Error{} : saved.error();
    }
    Error queue(LetterId id, const store::Outbound &outbound)
    {
        const auto queued = onStore([=](store::Writer &writer) { return writer.queueLetter(id, outbound); });
        wakeOutbox();
        return queued ? Error{} : queued.error();
    }
    void wakeOutbox()
    {
        onEngine([this] { engine.wakeOutbox(AccountId{1}); });
    }
    std::optional<KeptLetter> letter(LetterId id)
    {
        for (const KeptLetter &kept : reader->letters())
            if (kept.id == id) return kept;
        return std::nullopt;
    }
    bool isQuiet() { return reader->operations().isEmpty(); }

    SubmissionStatus submission;
    QHash<LetterId, QList<Error>> finished;
    QList<quint64> progress;
    QList<Outgoing::SentFiling> proven;
};

inline Letter writtenLetter(const QByteArray &id)
{
    Letter letter;
    letter.account = AccountId{1};
    letter.from = {u"Alice"_s, u"alice@example.org"_s};
    letter.to = {{u"Bob"_s, u"bob@example.org"_s}};
    letter.subject = u"Written "_s + QString::fromLatin1(id);
    letter.text = u"Hello."_s;
    letter.messageId = '<' + id + "@example.org>";
    return letter;
}

inline QByteArray renderedLetter(const QByteArray &id, const QByteArray &more = {}, const QByteArray &body = "Hello.\r\n.\r\n..dots\r\n")
{
    return "From: Alice <alice@example.org>\r\nTo: bob@example.org\r\nSubject: Written " + id + "\r\n" + more +
           "Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nMessage-ID: <" + id + "@example.org>\r\n\r\n" + body;
}

inline store::Outbound outboundLetter(const QByteArray &id, const QByteArrayList &recipients = {"bob@example.org"})
{
    return {.message = renderedLetter(id), .sender = "alice@example.org", .recipients = recipients};
}

} // namespace godwit::test
