// SPDX-License-Identifier: GPL-3.0-or-later
// Every extension about messages that one of the three servers offers, in a conversation with each that does.
#include "imap/commands/mailboxes.h"
#include "liveconversations.h"

#include <QSet>
#include <QTest>
#include <array>
#include <memory>

using namespace godwit::test;
namespace command = godwit::imap::commands;

namespace {

const std::vector<Conversation> &conversations()
{
    static const std::vector<Conversation> all = [] {
        std::vector<Conversation> list(searchConversations().begin(), searchConversations().end());
        list.insert(list.end(), messageConversations().begin(), messageConversations().end());
        return list;
    }();
    return all;
}

struct Server {
    ImapServer::Kind kind;
    const char *name;
    const char *prefix;
    QSet<QByteArray> lacks; ///< of the capabilities above: where one of these appears, or another goes, somebody has to look
};
const std::array servers{
    Server{ImapServer::Kind::Dovecot, "Dovecot", "", {"SEARCH=FUZZY", "MULTISEARCH", "UIDONLY", "OBJECTID", "UTF8=ACCEPT", "IMAP4REV2"}},
    Server{ImapServer::Kind::Cyrus, "Cyrus", "", {"CONTEXT=SEARCH", "UTF8=ACCEPT"}},
    Server{ImapServer::Kind::Courier, "Courier", "INBOX.", {"ESEARCH",     "SEARCHRES",    "WITHIN",   "SEARCH=FUZZY", "CONTEXT=SEARCH",
                                                            "MULTISEARCH", "SORT=DISPLAY", "ESORT",    "THREAD=REFS",  "CONDSTORE",
                                                            "QRESYNC",     "UIDONLY",      "BINARY",   "PREVIEW",      "SAVEDATE",
                                                            "OBJECTID",    "MULTIAPPEND",  "CATENATE", "REPLACE",      "MOVE",
                                                            "IMAP4REV2"}},
};

} // namespace

class TestLiveMessages : public QObject
{
    Q_OBJECT

private:
    std::array<std::unique_ptr<ImapServer>, 3> m_servers;

private Q_SLOTS:
    void initTestCase()
    {
        for (std::size_t i = 0; i < servers.size(); ++i) {
            m_servers[i] = std::make_unique<ImapServer>(servers[i].kind);
            QVERIFY2(m_servers[i]->start(), qPrintable(m_servers[i]->failure()));
            LiveSession session(*m_servers[i]);
            QVERIFY2(session.login() && fillInbox(session), session.lastLines().constData());
        }
    }

    void offers_data()
    {
        QTest::addColumn<int>("server");
        for (std::size_t i = 0; i < servers.size(); ++i) QTest::newRow(servers[i].name) << int(i);
    }

    void offers() // so that no conversation falls silent by itself
    {
        QFETCH(int, server);
        LiveSession session(*m_servers[std::size_t(server)]);
        QVERIFY(session.login());
        QSet<QByteArray> lacks;
        for (const Conversation &conversation : conversations())
            if (*conversation.capability && !session.has(conversation.capability)) lacks.insert(conversation.capability);
        QCOMPARE(lacks, servers[std::size_t(server)].lacks);
    }

    void conversation_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < servers.size(); ++i)
            for (std::size_t n = 0; n < conversations().size(); ++n)
                if (!servers[i].lacks.contains(conversations()[n].capability))
                    QTest::addRow("%s %s", servers[i].name, conversations()[n].name) << int(i) << int(n);
    }

    void conversation()
    {
        QFETCH(int, server);
        QFETCH(int, number);
        LiveSession session(*m_servers[std::size_t(server)]);
        QVERIFY(session.login());
        QVERIFY(session.run(command::select("INBOX")).ok());
        conversations()[std::size_t(number)].hold({&session, servers[std::size_t(server)].prefix});
        if (QTest::currentTestFailed()) qWarning("%s", session.lastLines().constData());
    }
};

QTEST_GUILESS_MAIN(TestLiveMessages)
#include "tst_livemessages.moc"
