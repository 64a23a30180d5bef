// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes under the name of somebody whom the person knows, from another address.
#include "app/knownsenders.h"
#include "engine/indextext.h"
#include "../store/fixture.h"

#include <QTest>

using namespace godwit;
using namespace godwit::store;
using namespace Qt::StringLiterals;

namespace {

const Address anna{u"Anna Müller"_s, u"anna@bank.example"_s};

/// Mail of a person, with an index of words that is level.
class Mail : public Fixture
{
public:
    Mail()
    {
        if (!writer->setFolders(account, {listing("INBOX", Role::Inbox), listing("Sent", Role::Sent), listing("Junk", Role::Junk)}))
            qFatal("setFolders");
    }
    MessageKey add(const char *mailbox, const Address &from, const Address &to = {u"Me"_s, u"me@example.org"_s})
    {
        MessageSummary message = summary(++m_uid);
        message.from = {from};
        message.to = {to};
        const FolderId folder = id(mailbox);
        select(folder);
        if (!writer->applyMessages(folder, {message})) qFatal("applyMessages");
        return key(folder, m_uid);
    }
    void addMany(int count, const Address &from)
    {
        for (int i = 0; i < count; ++i) add("INBOX", from);
    }
    void write(const Address &to) { add("Sent", {u"Me"_s, u"me@example.org"_s}, to); }

    /// What a new letter from there is told of.
    QString known(const Address &from, const QByteArray &listId = {})
    {
        const MessageKey key = add("INBOX", from);
        index();
        auto message = *reader->message(key);
        message.listId = listId;
        return app::knownAddress(paths, key, message);
    }

private:
    void index()
    {
        for (;;) {
            const auto work = writer->nextToIndex(100);
            if (!work) qFatal("%s", qPrintable(work.error().detail));
            if (work->messages.empty() && !work->more) return;
            std::vector<IndexedText> texts;
            for (const IndexWork::Message &message : work->messages)
                texts.push_back(engine::indexText(*reader->message(message.key), std::nullopt));
            if (!writer->putIndexed(texts)) qFatal("putIndexed");
        }
    }

    std::uint32_t m_uid = 0;
};

} // namespace

class TestKnownSenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasWrittenTo()
    {
        Mail mail;
        mail.write(anna);
        QCOMPARE(mail.known({u"Anna Müller"_s, u"anna@evil.example"_s}), anna.address);
        QCOMPARE(mail.known({u"MULLER, Anna"_s, u"a.mueller@evil.example"_s}), anna.address);
        QCOMPARE(mail.known({u"Аnnа Müller"_s, u"x@evil.example"_s}), anna.address); // Cyrillic А and а
        QCOMPARE(mail.known(anna), QString());
        QCOMPARE(mail.known({u"Anna Müllerin"_s, u"anna@other.example"_s}), QString());
        QCOMPARE(mail.known({u"Anna"_s, u"anna@other.example"_s}), QString()); // there are many
        QCOMPARE(mail.known({u"Anna Müller"_s, u"a.mueller@mail.bank.example"_s}), QString()); // the same house
    }

    void whoWroteOften()
    {
        Mail mail;
        mail.addMany(4, anna);
        QCOMPARE(mail.known({u"Anna Müller"_s, u"anna@evil.example"_s}), QString());
        mail.add("INBOX", anna);
        QCOMPARE(mail.known({u"Anna Müller"_s, u"anna@evil.example"_s}), anna.address);
    }

    /// Anybody can have an address there.
    void providersAreNoHouse()
    {
        Mail mail;
        mail.write({u"Anna Müller"_s, u"anna.mueller@gmail.com"_s});
        QCOMPARE(mail.known({u"Anna Müller"_s, u"annamueller99@gmail.com"_s}), u"anna.mueller@gmail.com"_s);
    }

    void severalAddresses()
    {
        Mail mail;
        const Address home{u"Anna Müller"_s, u"anna@home.example"_s}, club{u"Anna Müller"_s, u"anna@club.example"_s};
        mail.write(anna);
        QCOMPARE(mail.known(home), anna.address);
        mail.write({QString(), home.address}); // an answer, without her name
        QCOMPARE(mail.known(home), QString());
        mail.addMany(5, club); // she is known there by now
        QCOMPARE(mail.known(club), QString());
    }

    void services()
    {
        Mail mail;
        mail.write(anna);
        const Address service{u"Anna Müller"_s, u"notifications@forge.example"_s};
        QCOMPARE(mail.known(service), anna.address);
        mail.add("INBOX", {u"Bo Lind"_s, service.address});
        QCOMPARE(mail.known(service), QString());
        QCOMPARE(mail.known({u"Anna Müller"_s, u"dev@lists.example.net"_s}, "<dev.lists.example.net>"), QString());
    }

    /// The person's own name is in most letters, and the own addresses are in the sent ones.
    void oneself()
    {
        Mail mail;
        const Address me{u"Me Myself"_s, u"me@example.org"_s};
        mail.add("Sent", me, anna);
        mail.addMany(6, me);
        QCOMPARE(mail.known(me), QString());
        QCOMPARE(mail.known({u"Me Myself"_s, u"me@evil.example"_s}), me.address);
    }

    void junkProvesNothing()
    {
        Mail mail;
        for (int i = 0; i < 6; ++i) mail.add("Junk", anna);
        QCOMPARE(mail.known({u"Anna Müller"_s, u"anna@other.example"_s}), QString());
    }

    void nothingIsKnown()
    {
        Mail mail;
        QCOMPARE(mail.known(anna), QString());
        QCOMPARE(app::knownAddress({u"/nonexistent"_s, u"/nonexistent"_s}, MessageKey{1}, summary(1)), QString());
    }
};

QTEST_GUILESS_MAIN(TestKnownSenders)
#include "tst_knownsenders.moc"
