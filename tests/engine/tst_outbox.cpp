// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox against a real Exim that delivers into a real Dovecot.
#include "outboxrig.h"

using namespace godwit;
using namespace godwit::test;
using Filing = Outgoing::SentFiling;
using Send = SubmissionStatus::State;
using State = KeptLetter::State;

class TestOutbox : public QObject
{
    Q_OBJECT
    std::unique_ptr<SmtpServer> m_server;
    std::unique_ptr<ImapClient> m_alice, m_bob;

    /// Whole messages of a mailbox, with their flags before each.
    static QByteArrayList messages(ImapClient &client, const QByteArray &mailbox)
    {
        if (!client.command("EXAMINE " + mailbox).ok()) return {"no such mailbox"};
        QByteArrayList found;
        for (const QByteArray &line : client.command("UID FETCH 1:* (FLAGS BODY.PEEK[])").untagged)
            if (line.contains("FETCH (")) found.append(line);
        return found;
    }
    static bool holds(ImapClient &client, const QByteArray &mailbox, const QByteArray &id, qsizetype count = 1)
    {
        return std::ranges::count_if(messages(client, mailbox), [&](const QByteArray &each) {
                   return each.contains("Message-ID: <" + id + "@example.org>");
               }) == count;
    }
    void begin(OutboxRig &rig, const Account &account, const QByteArray &password = "alicepw")
    {
        rig.setAccount(account, password);
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 60000);
    }
    Account account(Security outgoing = Security::ImplicitTls, Filing filing = Filing::ByUs) const
    {
        return OutboxRig::accountFor(*m_server, outgoing, filing);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SmtpServer>();
        QVERIFY2(m_server->start({u"--size"_s, u"200K"_s, u"--recipients"_s, u"2"_s}), qPrintable(m_server->failure()));
        m_alice = std::make_unique<ImapClient>();
        m_bob = std::make_unique<ImapClient>();
        QVERIFY(m_alice->login(m_server->imapPort()));
        QVERIFY(m_bob->login(m_server->imapPort(), "bob", "bobpw"));
    }
    void roundTrip_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("TLS from the start") << Security::ImplicitTls;
        QTest::newRow("STARTTLS") << Security::StartTls;
    }
    void roundTrip();
    void refusedRecipients();
    void moreRecipientsThanItTakes();
    void aLetterThatIsRefused();
    void refusedForNow();
    void tooLarge();
    void wrongPassword();
    void writtenOffline();
    void laterAndNotAtAll();
    void whoFilesIsFoundOut_data();
    void whoFilesIsFoundOut();
    void thoseThatMayHaveBeenSentAreLookedFor();
};

void TestOutbox::roundTrip()
{
    QFETCH(Security, security);
    QVERIFY(m_alice->append("INBOX", letter(1), "").ok());
    OutboxRig rig;
    begin(rig, account(security));
    const FolderId inbox = rig.folder(u"INBOX"_s).id;
    rig.onEngine([&] { rig.engine.openFolder(inbox, AccountId{1}); });
    QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 1, 60000);
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const UidValidity validity =
        rig.onStore([inbox](store::Writer &writer) { return writer.folderState(inbox).value_or(store::FolderSyncState{}).uidValidity; });
    draft.letter.origin = {LetterOrigin::Relation::Answer, AccountId{1}, "INBOX", validity, rig.messages(inbox).first().uid};
    const LetterId id = rig.keep(draft);
    QVERIFY(!rig.saveDraft(id, renderedLetter("version"), "<version@example.org>"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.letter(id)->copyUid != Uid{}, 60000);
    QVERIFY(holds(*m_alice, "Drafts", "version"));

    store::Outbound out = outboundLetter("one", {"bob@example.org", "test@example.org"});
    out.sentCopy = renderedLetter("one", "Bcc: test@example.org\r\n");
    QVERIFY(!rig.queue(id, out));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(id) && rig.isQuiet(), 60000);
    QCOMPARE(rig.finished[id], QList{Error{}});
    QCOMPARE(rig.progress.last(), quint64(out.message.size()));
    QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", "one"), 60000);
    const QByteArray arrived = messages(*m_bob, "INBOX").first();
    QVERIFY2(arrived.contains(out.message), arrived);
    QVERIFY(!arrived.contains("Bcc"));
    const QByteArrayList sent = messages(*m_alice, "Sent");
    QCOMPARE(sent.size(), 1);
    QVERIFY2(sent.first().contains(out.sentCopy) && sent.first().contains("\\Seen"), sent.first());
    QVERIFY(messages(*m_alice, "Drafts").isEmpty());
    QVERIFY(messages(*m_alice, "INBOX").first().contains("\\Answered"));
    QCOMPARE(rig.submission.state, Send::Idle);
    QCOMPARE(rig.submission.sizeLimit, std::uint64_t(200 * 1024));
    QVERIFY(QDir(rig.paths.files()).isEmpty());
}

void TestOutbox::refusedRecipients()
{
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId id = rig.keep(draft);
    QVERIFY(!rig.queue(id, outboundLetter("one", {"reject@example.org", "bob@example.org"})));
    QTRY_COMPARE_WITH_TIMEOUT(rig.letter(id)->state, State::Refused, 60000);
    const KeptLetter refused = *rig.letter(id);
    QCOMPARE(refused.refusals.size(), 1);
    QCOMPARE(refused.refusals.first().address, u"reject@example.org"_s);
    QVERIFY(refused.refusals.first().error.serverText.contains("no such user"_L1));
    QVERIFY(rig.onStore([id](store::Writer &writer) { return writer.retryLetter(id, {"bob@example.org"}); }));
    rig.wakeOutbox();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(id) && rig.isQuiet(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", "one"), 60000);
    QVERIFY(holds(*m_alice, "Sent", "one"));
}

/// It takes two at once (452 to the third): each gets it once, the same octets, and one copy is filed.
void TestOutbox::moreRecipientsThanItTakes()
{
    QByteArrayList recipients{"bob@example.org", "test@example.org", "alice@example.org"};
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId id = rig.keep(draft);
    QVERIFY(!rig.queue(id, outboundLetter("one", recipients)));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(id) && rig.isQuiet(), 60000);
    QCOMPARE(rig.finished[id], QList{Error{}});
    QCOMPARE(rig.sent.count("MAIL FROM"), 2);
    for (ImapClient *client : {m_bob.get(), m_alice.get()}) {
        QTRY_VERIFY_WITH_TIMEOUT(holds(*client, "INBOX", "one"), 60000);
        QVERIFY(messages(*client, "INBOX").first().contains(renderedLetter("one")));
    }
    QVERIFY(holds(*m_alice, "Sent", "one"));
}

void TestOutbox::aLetterThatIsRefused()
{
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId first = rig.keep(draft);
    draft.letter = writtenLetter("two");
    const LetterId second = rig.keep(draft);
    store::Outbound out = outboundLetter("one");
    out.message.replace("Subject: Written", "Subject: refuse me");
    QVERIFY(!rig.queue(first, out));
    QVERIFY(!rig.queue(second, outboundLetter("two"))); // is not held up
    QTRY_COMPARE_WITH_TIMEOUT(rig.letter(first)->state, State::Refused, 60000);
    QVERIFY(rig.letter(first)->error.serverText.contains("this letter is refused"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(second) && rig.isQuiet(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", "two"), 60000);
    QVERIFY(holds(*m_bob, "INBOX", "one", 0));
    QVERIFY(holds(*m_alice, "Sent", "one", 0));
}

void TestOutbox::refusedForNow()
{
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId id = rig.keep(draft);
    QVERIFY(!rig.queue(id, outboundLetter("one", {"tempfail@example.org"})));
    QTRY_VERIFY_WITH_TIMEOUT(rig.letter(id)->attempts >= 2, 60000); // by itself
    QCOMPARE(rig.letter(id)->state, State::Queued);
    QVERIFY(rig.letter(id)->retryAt > 0);
    QCOMPARE(rig.letter(id)->refusals.size(), 1);
    QVERIFY(rig.onStore([id](store::Writer &writer) { return writer.unqueueLetter(id); }));
    QCOMPARE(rig.letter(id)->state, State::Draft);
}

void TestOutbox::tooLarge()
{
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId id = rig.keep(draft);
    store::Outbound out = outboundLetter("one");
    out.message += QByteArray("0123456789\r\n").repeated(30'000);
    QVERIFY(!rig.queue(id, out));
    QTRY_COMPARE_WITH_TIMEOUT(rig.letter(id)->state, State::Refused, 60000);
    QVERIFY(rig.letter(id)->error);
    QVERIFY(!explain(rig.letter(id)->error).isEmpty());
    QVERIFY(!rig.sent.contains("0123456789"));
}

void TestOutbox::wrongPassword()
{
    OutboxRig rig;
    KeptLetter draft;
    draft.letter = writtenLetter("one");
    const LetterId id = rig.keep(draft);
    QVERIFY(!rig.queue(id, outboundLetter("one")));
    rig.setAccount(account(), "wrong");
    QTRY_COMPARE_WITH_TIMEOUT(rig.submission.state, Send::Failed, 60000);
    QCOMPARE(rig.submission.error.kind, Error::Kind::Authentication);
    QCOMPARE(rig.submission.waiting, 1);
    QCOMPARE(rig.letter(id)->state, State::Queued);
    const qsizetype attempts = rig.sent.count("AUTH ");
    rig.wakeOutbox(); // neither this nor the clock is a reason for another attempt
    rig.onStore([](store::Writer &) { return true; });
    QCOMPARE(rig.sent.count("AUTH "), attempts);
    rig.setAccount(account(), "alicepw");
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(id) && rig.isQuiet(), 60000);
    QVERIFY(holds(*m_alice, "Sent", "one"));
}

void TestOutbox::writtenOffline()
{
    OutboxRig rig;
    begin(rig, account());
    rig.onEngine([&] { rig.engine.setOnline(false); });
    QTRY_COMPARE_WITH_TIMEOUT(rig.submission.state, Send::Offline, 60000);
    QList<LetterId> ids;
    for (const char *name : {"one", "two", "three"}) {
        KeptLetter draft;
        draft.letter = writtenLetter(name);
        ids.append(rig.keep(draft));
        QVERIFY(!rig.queue(ids.last(), outboundLetter(name)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(rig.submission.waiting, 3, 60000);
    QVERIFY(rig.finished.isEmpty());
    rig.sent.clear();
    rig.onEngine([&] { rig.engine.setOnline(true); });
    QTRY_VERIFY_WITH_TIMEOUT(rig.reader->letters().isEmpty() && rig.isQuiet(), 60000);
    for (const char *name : {"one", "two", "three"}) {
        QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", name), 60000);
        QVERIFY(holds(*m_alice, "Sent", name));
    }
    QCOMPARE(rig.sent.count("MAIL FROM"), 3);
    QCOMPARE(rig.sent.count("AUTH "), 1); // on one connection
}

void TestOutbox::laterAndNotAtAll()
{
    OutboxRig rig;
    begin(rig, account());
    KeptLetter draft;
    draft.letter = writtenLetter("later");
    const LetterId later = rig.keep(draft);
    draft.letter = writtenLetter("never");
    const LetterId never = rig.keep(draft);
    store::Outbound out = outboundLetter("never");
    out.dueAt = QDateTime::currentSecsSinceEpoch() + 3600;
    out.undoable = true;
    QVERIFY(!rig.queue(never, out));
    out = outboundLetter("later");
    out.dueAt = QDateTime::currentSecsSinceEpoch() + 2;
    QVERIFY(!rig.queue(later, out));
    QTRY_COMPARE_WITH_TIMEOUT(rig.submission.waiting, 2, 60000);
    QVERIFY(rig.onStore([never](store::Writer &writer) { return writer.unqueueLetter(never); }));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(later) && rig.isQuiet(), 60000); // nobody wakes it
    QVERIFY(QDateTime::currentSecsSinceEpoch() >= out.dueAt);
    QCOMPARE(rig.letter(never)->state, State::Draft);
    QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", "later"), 60000);
    QVERIFY(holds(*m_bob, "INBOX", "never", 0));
}

void TestOutbox::whoFilesIsFoundOut_data()
{
    QTest::addColumn<Filing>("filing");
    QTest::addColumn<bool>("serverFiles");
    QTest::addColumn<QList<Filing>>("proven");
    QTest::newRow("not proven, and the server does") << Filing::Unproven << true << QList{Filing::ByServer};
    QTest::newRow("not proven, and it does not") << Filing::Unproven << false << QList{Filing::ByUs};
    QTest::newRow("known to do so") << Filing::ByServer << true << QList<Filing>{};
    QTest::newRow("known not to do so") << Filing::ByUs << false << QList<Filing>{};
}

void TestOutbox::whoFilesIsFoundOut()
{
    QFETCH(Filing, filing);
    QFETCH(bool, serverFiles);
    QFETCH(QList<Filing>, proven);
    OutboxRig rig;
    begin(rig, account(Security::ImplicitTls, filing));
    KeptLetter draft;
    for (const QByteArray &name : QByteArrayList{"one", "two"}) {
        draft.letter = writtenLetter(name);
        const LetterId id = rig.keep(draft);
        QVERIFY(!rig.queue(id, outboundLetter(name)));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(id), 60000);
        if (serverFiles) QVERIFY(m_alice->append("Sent", renderedLetter(name), "\\Seen").ok());
        QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
        QVERIFY(holds(*m_alice, "Sent", name));
        QCOMPARE(rig.proven, proven); // once
    }
}

void TestOutbox::thoseThatMayHaveBeenSentAreLookedFor()
{
    OutboxRig rig;
    QList<LetterId> ids;
    for (const char *name : {"there", "not-there"}) {
        KeptLetter draft;
        draft.letter = writtenLetter(name);
        const LetterId id = rig.keep(draft);
        ids.append(id);
        QVERIFY(!rig.queue(id, outboundLetter(name)));
        QVERIFY(rig.onStore([id](store::Writer &writer) { return writer.setLetterState(id, State::Sending); }));
    }
    QVERIFY(m_alice->append("Sent", renderedLetter("there"), "\\Seen").ok());
    begin(rig, account());
    QTRY_VERIFY_WITH_TIMEOUT(!rig.letter(ids[0]), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(rig.finished[ids[0]], QList{Error{}}, 60000); // the word of it comes after the store has it
    QVERIFY(holds(*m_alice, "Sent", "there"));
    QCOMPARE(rig.letter(ids[1])->state, State::MayHaveBeenSent);
    QVERIFY(!rig.sent.contains("MAIL FROM"));
    QVERIFY(rig.onStore([id = ids[1]](store::Writer &writer) { return writer.retryLetter(id); })); // the person says so
    rig.wakeOutbox();
    QTRY_VERIFY_WITH_TIMEOUT(holds(*m_bob, "INBOX", "not-there"), 60000);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
