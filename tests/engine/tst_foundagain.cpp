// SPDX-License-Identifier: GPL-3.0-or-later
// What is known by its Message-ID alone: a draft when the server has numbered its messages anew, a copy in Sent that the server files late,
// a message that was redirected.
#include "outboxlife.h"
#include "support/letterserver.h"
#include "support/mailboxserver.h"

using namespace godwit;
using namespace godwit::test;
using Filing = Outgoing::SentFiling;
using State = KeptLetter::State;

class TestFoundAgain : public QObject
{
    Q_OBJECT
    std::unique_ptr<MailAccount> m_mail;
    std::unique_ptr<MailboxServer> m_server;
    std::unique_ptr<LetterServer> m_letters;
    std::unique_ptr<OutboxRig> m_rig;

    static QByteArray draft(const QByteArray &version) { return renderedLetter(version, "X-Godwit-Letter: <lasting@example.org>\r\n"); }
    QByteArrayList drafts() const
    {
        QByteArrayList found;
        for (const StoredMessage &each : m_mail->open("Drafts")->messages)
            found.append(each.octets.sliced(each.octets.indexOf("Written ") + 8).split('\r').first());
        return found;
    }
    qsizetype filed() const { return qsizetype(m_mail->open("Sent")->messages.size()); }
    void begin(Filing filing)
    {
        m_rig->setAccount(writersAccount(m_server->serverPort(), m_letters->serverPort(), filing), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->refreshed > 0, 60000);
    }
    void save(LetterId id, const QByteArray &version)
    {
        QVERIFY(!m_rig->saveDraft(id, draft(version), '<' + version + "@example.org>"));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isQuiet(), 60000);
    }
    LetterId queue(const QByteArray &name, const QByteArray &octets, const QString &redirected = {})
    {
        KeptLetter letter;
        letter.letter = writtenLetter(name);
        if (!redirected.isEmpty()) letter.letter.origin.relation = LetterOrigin::Relation::Redirect;
        letter.letter.redirected = redirected;
        const LetterId id = m_rig->keep(letter);
        store::Outbound out = outboundLetter(name);
        out.message = octets;
        if (m_rig->queue(id, out)) qFatal("it is not queued");
        return id;
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
        engine::Options options = hastyOutbox();
        options.secondCopy = 50ms;
        m_rig = std::make_unique<OutboxRig>(options);
    }
    void cleanup() { m_rig.reset(); }

    void aDraftThatWasNumberedAnew()
    {
        begin(Filing::ByUs);
        m_mail->append(m_mail->open("Drafts"), draft("another").replace("lasting", "somebody"), {"\\Draft"}, 1'700'000'000);
        KeptLetter letter;
        letter.letter = writtenLetter("lasting");
        const LetterId id = m_rig->keep(letter);
        save(id, "v1");
        m_mail->renumber("Drafts");
        save(id, "v2");
        QCOMPARE(drafts(), (QByteArrayList{"another", "v2"}));
        QVERIFY(!m_rig->letter(id)->copyGone);
        save(id, "v3");
        QCOMPARE(drafts(), (QByteArrayList{"another", "v3"}));
    }

    /// Another machine had put its version in place of ours by then.
    void aDraftThatWasNumberedAnewAndEditedElsewhere()
    {
        begin(Filing::ByUs);
        KeptLetter letter;
        letter.letter = writtenLetter("lasting");
        const LetterId id = m_rig->keep(letter);
        save(id, "v1");
        const MailboxPointer folder = m_mail->open("Drafts");
        m_mail->expunge(folder, {folder->messages.front().uid});
        m_mail->append(folder, draft("theirs"), {"\\Draft"}, 1'700'000'000);
        m_mail->renumber("Drafts");
        save(id, "v2");
        QCOMPARE(drafts(), QByteArrayList{"theirs"});
        QVERIFY(m_rig->letter(id)->copyGone);
    }

    /// A miss of some seconds proved nothing: ours goes, and the next one is left to the server.
    void theServerFilesLate()
    {
        begin(Filing::Unproven);
        const LetterId one = queue("one", renderedLetter("one"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->letter(one) && m_rig->isQuiet(), 60000);
        QCOMPARE(m_rig->proven, QList{Filing::ByUs});
        QCOMPARE(filed(), 1);
        const std::uint32_t theirs = m_mail->append(m_mail->open("Sent"), renderedLetter("one"), {"\\Seen"}, 1'700'000'000);
        QTRY_COMPARE_WITH_TIMEOUT(filed(), 1, 60000);
        QCOMPARE(m_mail->open("Sent")->messages.front().uid, theirs);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->proven, (QList{Filing::ByUs, Filing::ByServer}), 60000);
        const LetterId two = queue("two", renderedLetter("two"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->letter(two) && m_rig->isQuiet(), 60000);
        QCOMPARE(filed(), 1);
    }

    void redirectedOnesAreFoundByTheirOwnId()
    {
        const QByteArray octets =
            "Resent-From: <alice@example.org>\r\nResent-Message-ID: <again@example.org>\r\n" + renderedLetter("original");
        const QString file = m_rig->onStore([octets](store::Writer &writer) { return writer.keepFile(octets).value_or(QString()); });
        const LetterId id = queue("again", octets, file);
        QVERIFY(m_rig->onStore([id](store::Writer &writer) { return writer.setLetterState(id, State::Sending); }));
        m_mail->append(m_mail->open("Sent"), renderedLetter("original"), {"\\Seen"}, 1'700'000'000); // the message itself, long ago
        m_mail->append(m_mail->open("Sent"), octets, {"\\Seen"}, 1'700'000'000);
        begin(Filing::Unproven);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->letter(id) && m_rig->isQuiet(), 60000);
        QCOMPARE(m_letters->taken().size(), 0);
        QCOMPARE(filed(), 2);
        const LetterId next = queue("again", octets, file);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->letter(next) && m_rig->isQuiet(), 60000);
        QCOMPARE(m_rig->proven, QList{Filing::ByServer});
        QCOMPARE(filed(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFoundAgain)
#include "tst_foundagain.moc"
