// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox against a server that takes only so many recipients at once, refuses one of them, loses its answer, or takes its time with it.
#include "outboxlife.h"
#include "support/letterserver.h"
#include "support/mailboxserver.h"

#include <QThread>

using namespace godwit;
using namespace godwit::test;
using Fate = LetterServer::Answer;
using State = KeptLetter::State;

namespace {

const QByteArrayList five{"a@example.org", "b@example.org", "c@example.org", "d@example.org", "e@example.org"};

/// A server on a thread of its own: it answers while the program waits for it.
class LetterThread
{
public:
    explicit LetterThread(Fate answer) : m_server(new LetterServer)
    {
        m_server->setAnswer(answer);
        m_server->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_server, [this] { m_port = m_server->start() ? m_server->serverPort() : 0; }, Qt::BlockingQueuedConnection);
    }
    ~LetterThread()
    {
        QMetaObject::invokeMethod(m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LetterThread)
    quint16 port() const { return m_port; }
    qsizetype taken() const
    {
        qsizetype count = 0;
        QMetaObject::invokeMethod(m_server, [&] { count = m_server->taken().size(); }, Qt::BlockingQueuedConnection);
        return count;
    }

private:
    QThread m_thread;
    LetterServer *m_server;
    quint16 m_port = 0;
};

} // namespace

class TestOutboxParts : public QObject
{
    Q_OBJECT
    std::unique_ptr<MailAccount> m_mail;
    std::unique_ptr<MailboxServer> m_server;
    std::unique_ptr<LetterServer> m_letters;
    std::unique_ptr<OutboxRig> m_rig;

    /// Recipients of each letter that was taken, in the order in which they came.
    QList<QByteArrayList> parts() const
    {
        QList<QByteArrayList> all;
        for (const QByteArray &taken : m_letters->taken()) {
            QByteArrayList recipients;
            for (const QByteArray &line : taken.split('\n'))
                if (line.startsWith("to: ")) recipients.append(line.sliced(4));
            all.append(recipients);
        }
        return all;
    }
    qsizetype filed() const { return qsizetype(m_mail->open("Sent")->messages.size()); }
    LetterId send(const QByteArrayList &recipients = five, bool deliveryWanted = false)
    {
        m_rig->setAccount(writersAccount(m_server->serverPort(), m_letters->serverPort(), Outgoing::SentFiling::ByUs), "alicepw");
        if (!QTest::qWaitFor([&] { return m_rig->refreshed > 0; }, 60'000)) qFatal("no folders");
        KeptLetter draft;
        draft.letter = writtenLetter("one");
        draft.letter.deliveryWanted = deliveryWanted;
        const LetterId id = m_rig->keep(draft);
        store::Outbound out = outboundLetter("one", recipients);
        out.sentCopy = renderedLetter("one", "Bcc: e@example.org\r\n");
        if (m_rig->queue(id, out)) qFatal("it is not queued");
        return id;
    }
    bool isOver(LetterId id) { return !m_rig->letter(id) && m_rig->isQuiet(); }
    bool is(LetterId id, State state) { return m_rig->letter(id).value_or(KeptLetter()).state == state; }
    void decide(const std::function<store::Letters::Changed(store::Writer &)> &what)
    {
        const auto done = m_rig->onStore([&](store::Writer &writer) { return what(writer); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        m_rig->wakeOutbox();
        m_rig->onEngine([this] { m_rig->engine.wakeJournal(AccountId{1}); });
    }

private Q_SLOTS:
    void init()
    {
        m_mail = std::make_unique<MailAccount>();
        for (const char *name : {"INBOX", "Drafts", "Sent"})
            if (!m_mail->open(name)) m_mail->create(name);
        m_server = std::make_unique<MailboxServer>(
            m_mail.get(), QByteArrayList{"IMAP4rev1", "SASL-IR", "LITERAL+", "SPECIAL-USE", "LIST-EXTENDED", "UIDPLUS", "IDLE"});
        m_letters = std::make_unique<LetterServer>();
        QVERIFY(m_server->start() && m_letters->start());
        m_rig = std::make_unique<OutboxRig>(hastyOutbox());
    }
    void cleanup() { m_rig.reset(); }
    void moreThanTheServerTakes_data();
    void moreThanTheServerTakes();
    void oneIsRefused();
    void theAnswerIsLost_data();
    void theAnswerIsLost();
    void oneIsPostponed();
    void noNoticesOfDelivery();
    void theEndWaitsForTheAnswer_data();
    void theEndWaitsForTheAnswer();
};

void TestOutboxParts::moreThanTheServerTakes_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("as it says") << true;
    QTest::newRow("as it shows") << false;
}

/// The same octets to each, once; one copy in Sent, with the blind ones, whom nobody else sees.
void TestOutboxParts::moreThanTheServerTakes()
{
    QFETCH(bool, announced);
    m_letters->setMost(2, announced);
    const LetterId id = send();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(id), 60000);
    QCOMPARE(parts(), (QList<QByteArrayList>{five.first(2), five.sliced(2, 2), five.last(1)}));
    for (const QByteArray &taken : m_letters->taken()) QVERIFY2(taken.endsWith('\n' + renderedLetter("one")), taken);
    QCOMPARE(m_rig->finished[id], QList{Error{}});
    QCOMPARE(filed(), 1);
    QVERIFY(m_mail->open("Sent")->messages.front().octets.contains("Bcc: e@example.org"));
}

void TestOutboxParts::oneIsRefused()
{
    m_letters->setMost(2, false);
    m_letters->refuse("d@example.org");
    const LetterId id = send();
    QTRY_VERIFY_WITH_TIMEOUT(is(id, State::Refused), 60000);
    const KeptLetter refused = *m_rig->letter(id);
    QCOMPARE(refused.delivered, five.first(2));
    QCOMPARE(refused.recipients, five.sliced(2));
    QCOMPARE(refused.refusals.size(), 1);
    QCOMPARE(refused.refusals.first().address, u"d@example.org"_s);
    QVERIFY(!m_rig->onStore([id](store::Writer &writer) { return writer.unqueueLetter(id); })); // two have it as it is
    decide([id](store::Writer &writer) { return writer.retryLetter(id, {"c@example.org", "e@example.org"}); });
    QTRY_VERIFY_WITH_TIMEOUT(isOver(id), 60000);
    QCOMPARE(parts(), (QList<QByteArrayList>{five.first(2), {"c@example.org", "e@example.org"}}));
    QCOMPARE(filed(), 1);
}

void TestOutboxParts::theAnswerIsLost_data()
{
    QTest::addColumn<QByteArray>("decision");
    for (const char *decision : {"sent", "again", "discarded"}) QTest::newRow(decision) << QByteArray(decision);
}

/// A person says what became of the second part; the first is certain, the third waits for that.
void TestOutboxParts::theAnswerIsLost()
{
    QFETCH(QByteArray, decision);
    m_letters->setMost(2, true);
    m_letters->setAnswer(2, Fate::TakesAndHangsUp);
    const LetterId id = send();
    QTRY_VERIFY_WITH_TIMEOUT(is(id, State::MayHaveBeenSent), 60000);
    QCOMPARE(m_rig->letter(id)->delivered, five.first(2));
    QCOMPARE(m_rig->letter(id)->underWay, five.sliced(2, 2));
    QCOMPARE(m_letters->taken().size(), 2);
    decide([id, decision](store::Writer &writer) {
        if (decision == "sent") return writer.letterSent(id, Outgoing::SentFiling::ByUs);
        return decision == "again" ? writer.retryLetter(id) : writer.discardLetter(id);
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOver(id), 60000);
    QList<QByteArrayList> expected{five.first(2), five.sliced(2, 2)};
    if (decision == "again") expected.append(five.sliced(2, 2));
    if (decision != "discarded") expected.append(five.last(1));
    QCOMPARE(parts(), expected);
    QCOMPARE(filed(), 1); // some have it, whatever becomes of the others
}

/// Only those who have not got it wait for the next attempt.
void TestOutboxParts::oneIsPostponed()
{
    m_letters->setMost(2, true);
    m_letters->setAnswer(2, Fate::Postpones);
    const LetterId id = send();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(id), 60000);
    QCOMPARE(parts(), (QList<QByteArrayList>{five.first(2), five.sliced(2, 2), five.last(1)}));
    QCOMPARE(filed(), 1);
}

void TestOutboxParts::noNoticesOfDelivery()
{
    QList<LetterId> told;
    connect(&m_rig->engine, &engine::Engine::deliveryUnreported, m_rig.get(), [&told](LetterId id) { told.append(id); });
    const LetterId id = send({"a@example.org"}, true);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(id), 60000);
    QCOMPARE(told, QList{id});
    QCOMPARE(m_rig->submission.reportsDelivery, std::optional(false));
}

void TestOutboxParts::theEndWaitsForTheAnswer_data()
{
    QTest::addColumn<Fate>("answer");
    QTest::addColumn<bool>("certain");
    QTest::newRow("it comes") << Fate::TakesInTime << true;
    QTest::newRow("it does not") << Fate::TakesAndSaysNothing << false;
}

void TestOutboxParts::theEndWaitsForTheAnswer()
{
    QFETCH(Fate, answer);
    QFETCH(bool, certain);
    LetterThread letters(answer);
    engine::Options options = hastyOutbox();
    options.parting = certain ? std::chrono::milliseconds(1min) : 100ms;
    const QTemporaryDir profile;
    LetterId id{};
    {
        OutboxRig rig(options, profile.path());
        rig.setAccount(writersAccount(m_server->serverPort(), letters.port(), Outgoing::SentFiling::ByServer), "alicepw");
        KeptLetter draft;
        draft.letter = writtenLetter("one");
        id = rig.keep(draft);
        QVERIFY(!rig.queue(id, outboundLetter("one")));
        QTRY_VERIFY_WITH_TIMEOUT(letters.taken() == 1, 60000);
    }
    OutboxRig after(options, profile.path());
    QCOMPARE(after.letter(id).has_value(), !certain);
    if (!certain) QCOMPARE(after.letter(id)->state, State::MayHaveBeenSent);
    QCOMPARE(letters.taken(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxParts)
#include "tst_outboxparts.moc"
