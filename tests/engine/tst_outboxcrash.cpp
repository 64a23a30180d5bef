// SPDX-License-Identifier: GPL-3.0-or-later
// PROMISES 10 and 11: the program is killed (SIGKILL) at each step of its files and at any octet of what it says to either server, while a
// letter is written, saved, sent and filed; the server takes the letter, refuses it, or takes it and its answer is lost; every third time
// it takes one recipient at once, so that there are three transactions. Afterwards the letter is not lost, nobody got it twice, and it is
// never sent again unasked. GODWIT_CRASHES: points for each answer; GODWIT_SEED: the first.
#include "comparison.h"
#include "outboxlife.h"
#include "support/letterserver.h"
#include "support/mailboxserver.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace godwit;
using namespace godwit::test;
using Fate = LetterServer::Answer;
using State = KeptLetter::State;

namespace {

/// One life and death of the program, and its life after that.
class Crash : public QObject
{
    Q_OBJECT
public:
    enum class At : std::uint8_t { DiskEvent, LetterOctet, OctetSent, OctetReceived }; ///< the last two of IMAP, as its server sees them
    Crash(quint32 seed, Fate answer)
        : m_filing(seed % 2 ? Outgoing::SentFiling::ByUs : Outgoing::SentFiling::Unproven), m_answer(answer),
          m_recipients(recipientsOf(isInParts(seed) ? 3 : 1)), m_server(&m_mail, capabilities())
    {
        m_letters.setMost(1, seed % 2);
        for (const char *name : {"INBOX", "Drafts", "Sent"})
            if (!m_mail.open(name)) m_mail.create(name);
        m_mail.append(m_mail.open("INBOX"), letter(1), {}, 1'700'000'000);
        m_letters.setAnswer(answer);
        connect(&m_letters, &LetterServer::wasCut, this, [this] { m_child.kill(); });
        connect(&m_server, &MailboxServer::wasCut, this, [this] { m_child.kill(); });
    }

    static bool isInParts(quint32 seed) { return seed % 3 == 0; }
    /// Empty, or what is wrong.
    QByteArray run(At at, qint64 number)
    {
        if (!m_server.start() || !m_letters.start()) return "a server does not start";
        if (at == At::LetterOctet) m_letters.cutAfter(number);
        else if (at == At::OctetSent) m_server.cutAfter(MailboxServer::Direction::Sent, number);
        else if (at == At::OctetReceived) m_server.cutAfter(MailboxServer::Direction::Received, number);
        m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_child.start(QStringLiteral(OUTBOX_CHILD),
                      {m_profile.path(), QString::number(m_server.serverPort()), QString::number(m_letters.serverPort()),
                       QString::number(int(m_filing)), QString::number(at == At::DiskEvent ? number : 0),
                       QString::number(m_recipients.size())});
        QByteArray said;
        const auto hear = [&] {
            said += m_child.readAllStandardOutput();
            return m_child.state() == QProcess::NotRunning || said.contains("rest\n");
        };
        if (!m_child.waitForStarted() || !waitFor(hear)) return "it neither rests nor dies:\n" + said;
        m_reached = m_child.state() == QProcess::NotRunning;
        m_child.kill();
        m_child.waitForFinished();
        if (m_child.exitStatus() != QProcess::CrashExit) return "it ended by itself";
        hear();
        m_letters.cutAfter(0);
        m_server.cutAfter(MailboxServer::Direction::Sent, 0);
        m_server.cutAfter(MailboxServer::Direction::Received, 0);
        const qsizetype words = said.count("kept ");
        const QByteArray fault = liveAgain(words, said.contains("queued\n"));
        return fault.isEmpty() ? fault : fault + "\nit said:\n" + said;
    }

    bool reached() const { return m_reached; } ///< killed on its way, not when it was at rest
    QByteArray story() const { return m_letters.log() + '\n' + QByteArray(m_server.log()).replace('\r', ""); }

private:
    static QByteArrayList capabilities()
    {
        return {"IMAP4rev1", "SASL-IR", "LITERAL+", "ENABLE", "SPECIAL-USE", "LIST-EXTENDED", "LIST-STATUS", "UIDPLUS", "IDLE", "ESEARCH"};
    }
    qsizetype count(const QByteArray &mailbox, const QByteArray &id) const
    {
        const auto &messages = m_mail.open(mailbox)->messages;
        return std::ranges::count_if(
            messages, [&](const StoredMessage &each) { return each.octets.contains("Message-ID: <" + id + "@example.org>"); });
    }
    /// How often this one got it.
    qsizetype takenFor(const QByteArray &recipient) const
    {
        return std::ranges::count_if(m_letters.taken(), [&](const QByteArray &each) { return each.startsWith("to: " + recipient + '\n'); });
    }
    bool isTakenForAny(const QByteArrayList &recipients) const
    {
        return std::ranges::any_of(recipients, [this](const QByteArray &each) { return takenFor(each) > 0; });
    }
    QByteArray liveAgain(qsizetype words, bool wasQueued)
    {
        const QByteArrayList before = m_letters.taken();
        OutboxRig rig(hastyOutbox(), m_profile.path());
        if (rig.store.openReport().damagedLetters || rig.store.openReport().damagedOperations) return "the journal was damaged";
        rig.setAccount(writersAccount(m_server.serverPort(), m_letters.serverPort(), m_filing), "alicepw");
        if (!waitFor([&] { return isAtRest(rig); })) return "it does not come to rest";
        for (const QByteArray &recipient : m_recipients)
            if (takenFor(recipient) > 1) return "sent twice by itself";
        const QList<KeptLetter> rows = rig.reader->letters();
        if (rows.size() > 1) return "one letter became several";
        if (rows.isEmpty()) {
            if (words == 0) return {}; // it had not begun
            return m_letters.taken().isEmpty() ? "the letter is lost" : faults();
        }
        const KeptLetter row = rows.first();
        if (row.letter.text.count(u' ') < words) return "words of the draft are lost";
        if (wasQueued && row.state == State::Draft) return "it is not in the outbox any more";
        if (m_recipients.size() == 1 && !before.isEmpty() && m_letters.taken() != before) return "sent again";
        if (row.state == State::Refused && m_answer != Fate::Refuses) return "refused by nobody";
        if (row.state != State::MayHaveBeenSent && row.state != State::Draft && isTakenForAny(row.recipients))
            return "it was sent, and nobody is told";
        if (row.state == State::Draft && !m_letters.taken().isEmpty()) return "it was sent, and is a draft";
        for (const QByteArray &recipient : row.delivered)
            if (takenFor(recipient) != 1) return "not sent, and it says so";
        if (m_answer == Fate::TakesAndHangsUp && row.state == State::Refused) return "refused by nobody";
        if (count("Sent", "answer") > 0) return "filed, and not known to be sent";
        return decide(rig, row);
    }
    /// What the person says then leads to the same end.
    QByteArray decide(OutboxRig &rig, const KeptLetter &row)
    {
        m_letters.setAnswer(Fate::Takes);
        const bool wasTaken = isTakenForAny(row.underWay.isEmpty() ? row.recipients : row.underWay);
        const auto done = rig.onStore([&](store::Writer &writer) {
            if (row.state == State::Draft) return writer.queueLetter(row.id, outboundLetter("answer", m_recipients));
            return wasTaken ? writer.letterSent(row.id, m_filing) : writer.retryLetter(row.id);
        });
        if (!done) return "it cannot go on: " + done.error().detail.toUtf8();
        rig.wakeOutbox();
        rig.onEngine([&] { rig.engine.wakeJournal(AccountId{1}); });
        if (!waitFor([&] { return rig.reader->letters().isEmpty() && isAtRest(rig); })) return "it is not sent";
        return faults();
    }
    QByteArray faults() const
    {
        for (const QByteArray &recipient : m_recipients)
            if (takenFor(recipient) != 1) return "sent " + QByteArray::number(takenFor(recipient)) + " times to " + recipient;
        if (m_letters.taken().size() != m_recipients.size()) return "sent to somebody else";
        for (const QByteArray &taken : m_letters.taken())
            if (!taken.endsWith(renderedLetter("answer"))) return "another letter was sent";
        if (count("Sent", "answer") != 1) return "filed " + QByteArray::number(count("Sent", "answer")) + " times";
        for (const StoredMessage &draft : m_mail.open("Drafts")->messages) return "a draft is left: " + draft.octets;
        if (!m_mail.open("INBOX")->messages.front().flags.contains("\\Answered")) return "what was answered is not marked";
        return {};
    }

    Outgoing::SentFiling m_filing;
    Fate m_answer;
    QByteArrayList m_recipients;
    MailAccount m_mail;
    MailboxServer m_server;
    LetterServer m_letters;
    QTemporaryDir m_profile;
    QProcess m_child;
    bool m_reached = false;
};

} // namespace

class TestOutboxCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }
    void killed_data()
    {
        QTest::addColumn<Fate>("answer");
        QTest::newRow("taken") << Fate::Takes;
        QTest::newRow("refused") << Fate::Refuses;
        QTest::newRow("taken, and the answer is lost") << Fate::TakesAndHangsUp;
    }
    void killed();
};

void TestOutboxCrash::killed()
{
    QFETCH(Fate, answer);
    const int told = qEnvironmentVariableIntValue("GODWIT_CRASHES"), from = qEnvironmentVariableIntValue("GODWIT_SEED");
    const int count = told ? told : from ? 1 : 75;
    int failed = 0, reached = 0;
    for (int i = 0; i < count; ++i) {
        const quint32 seed = quint32(from ? from + i : 1 + i);
        using At = Crash::At;
        QRandomGenerator points(seed * 4 + quint32(answer));
        const At at = seed % 10 < 4 ? At::DiskEvent : seed % 10 < 7 ? At::LetterOctet : seed % 10 < 8 ? At::OctetReceived : At::OctetSent;
        // A life has some 190 steps on the disk, 300 octets of SMTP, and 1,000 of IMAP one way, 2,300 the other; in three parts, 230 and
        // 900.
        const bool inParts = Crash::isInParts(seed) && answer == Fate::Takes;
        const qint64 number = 1 + points.bounded(at == At::DiskEvent     ? (inParts ? 230 : 190)
                                                 : at == At::LetterOctet ? (inParts ? 900 : 300)
                                                 : at == At::OctetSent   ? 2'200
                                                                         : 1'000);
        Crash crash(seed, answer);
        const QByteArray fault = crash.run(at, number);
        reached += crash.reached();
        if (fault.isEmpty()) continue;
        ++failed;
        qWarning("GODWIT_SEED=%u, point %d %lld: %s\n%s", seed, int(at), static_cast<long long>(number), fault.constData(),
                 failed <= 2 ? crash.story().constData() : "");
    }
    qInfo("%d of %d were killed on their way", reached, count);
    QCOMPARE(failed, 0);
    QVERIFY2(count < 50 || reached * 10 >= count * 8, "too few points lie within a life");
}

QTEST_GUILESS_MAIN(TestOutboxCrash)
#include "tst_outboxcrash.moc"
