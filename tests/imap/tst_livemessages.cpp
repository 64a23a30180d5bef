// SPDX-License-Identifier: GPL-3.0-or-later
// Every extension that one of the three servers offers, in a conversation with each that does.
#include "imap/commands/connection.h"
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
        for (const auto part : {messageConversations(), mailboxConversations(), connectionConversations(), administrationConversations()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

struct Server {
    ImapServer::Kind kind;
    const char *name;
    const char *prefix;
    char delimiter;
    QSet<QByteArray> lacks; ///< of the capabilities above: where one of these appears, or another goes, somebody has to look
};
const std::array servers{
    Server{ImapServer::Kind::Dovecot,
           "Dovecot",
           "",
           '/',
           {"SEARCH=FUZZY", "MULTISEARCH", "UIDONLY", "OBJECTID", "UTF8=ACCEPT", "IMAP4REV2", "LIST-METADATA", "CREATE-SPECIAL-USE",
            "QUOTA=RES-STORAGE", "RIGHTS=KXTEN", "APPENDLIMIT=2147483647"}},
    Server{ImapServer::Kind::Cyrus, "Cyrus", "", '/', {"CONTEXT=SEARCH", "UTF8=ACCEPT", "RIGHTS=TEXK", "I18NLEVEL=1"}},
    Server{ImapServer::Kind::Courier,
           "Courier",
           "INBOX.",
           '.',
           {"ESEARCH",
            "SEARCHRES",
            "WITHIN",
            "SEARCH=FUZZY",
            "CONTEXT=SEARCH",
            "MULTISEARCH",
            "SORT=DISPLAY",
            "ESORT",
            "THREAD=REFS",
            "CONDSTORE",
            "QRESYNC",
            "UIDONLY",
            "BINARY",
            "PREVIEW",
            "SAVEDATE",
            "OBJECTID",
            "MULTIAPPEND",
            "CATENATE",
            "REPLACE",
            "MOVE",
            "IMAP4REV2",
            "SPECIAL-USE",
            "UNSELECT",
            "ID",
            "LITERAL+",
            "SASL-IR",
            "AUTH=LOGIN",
            "STATUS=SIZE",
            "METADATA",
            "LIST-EXTENDED",
            "LIST-STATUS",
            "LIST-MYRIGHTS",
            "LIST-METADATA",
            "CREATE-SPECIAL-USE",
            "NOTIFY",
            "QUOTA=RES-STORAGE",
            "RIGHTS=TEXK",
            "RIGHTS=KXTEN",
            "APPENDLIMIT=2147483647",
            "I18NLEVEL=1",
            "AUTH=SCRAM-SHA-256"}},
};

/// What a server says it can do, before signing in and after, with TLS and before it.
QSet<QByteArray> everOffered(const ImapServer &server)
{
    QSet<QByteArray> offered;
    const auto add = [&offered](LiveSession &session) {
        for (const QByteArray &name : session.session().capabilities().names()) offered.insert(name);
    };
    for (const auto tls : {LiveSession::Tls::None, LiveSession::Tls::FromTheStart}) {
        LiveSession session(server, tls);
        if (session.greeted() && session.run(command::capability()).ok()) add(session);
        if (session.login()) add(session);
    }
    return offered;
}

/// Capabilities that need no conversation of their own.
bool explained(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        // said by every conversation, or by one under another name
        "IMAP4REV1",
        "ENABLE",
        "LOGINDISABLED",
        "ACL2=UNION",
        "PREVIEW=FUZZY",
        "URL-PARTIAL",
        // what only long work makes them say (shown in the traces)
        "INPROGRESS",
        // not spoken: nothing that a person does in a mail client needs them, or there is an RFC that replaced them
        "LOGIN-REFERRALS",
        "MAILBOX-REFERRALS",
        "URLAUTH",
        "URLAUTH=BINARY",
        "ANNOTATE-EXPERIMENT-1",
        "SNIPPET=FUZZY",
        "XLIST",
        "XMOVE",
        "XCONVERSATIONS",
        "SCAN",
        "DIGEST=SHA1",
        "NO_ATOMIC_RENAME",
        "SORT=MODSEQ",
        "SORT=UID",
        // Qt does not tell the channel binding that -PLUS needs
        "AUTH=SCRAM-SHA-256-PLUS",
        // the resources and rights that QUOTA and ACL are about; limits are for who runs the server to set
        "QUOTASET",
        "QUOTA=RES-MESSAGE",
        "QUOTA=RES-MAILBOX",
        "QUOTA=RES-ANNOTATION-STORAGE",
        // held through the engine, which has the codec: tst_servers
        "COMPRESS=DEFLATE",
    };
    return names.contains(name) || name.startsWith("X-");
}

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
        const QSet<QByteArray> offered = everOffered(*m_servers[std::size_t(server)]);
        QSet<QByteArray> lacks;
        for (const Conversation &conversation : conversations())
            if (*conversation.capability && !offered.contains(conversation.capability)) lacks.insert(conversation.capability);
        QCOMPARE(lacks, servers[std::size_t(server)].lacks);
    }

    void everyCapabilityHasAConversation_data() { offers_data(); }
    void everyCapabilityHasAConversation()
    {
        QFETCH(int, server);
        QSet<QByteArray> silent = everOffered(*m_servers[std::size_t(server)]);
        for (const Conversation &conversation : conversations()) silent.remove(conversation.capability);
        silent.removeIf([](const QByteArray &name) { return explained(name); });
        QCOMPARE(silent, QSet<QByteArray>());
    }

    void conversation_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < servers.size(); ++i)
            for (std::size_t n = 0; n < conversations().size(); ++n)
                if (!servers[i].lacks.contains(conversations()[n].capability))
                    QTest::addRow("%s/%s", conversations()[n].name, servers[i].name) << int(i) << int(n);
    }

    void conversation()
    {
        QFETCH(int, server);
        QFETCH(int, number);
        LiveSession session(*m_servers[std::size_t(server)]);
        QVERIFY(session.login());
        QVERIFY(session.run(command::select("INBOX")).ok());
        conversations()[std::size_t(number)].hold(
            {&session, servers[std::size_t(server)].prefix, servers[std::size_t(server)].delimiter, m_servers[std::size_t(server)].get()});
        if (QTest::currentTestFailed()) qWarning("%s", session.lastLines().constData());
    }
};

QTEST_GUILESS_MAIN(TestLiveMessages)
#include "tst_livemessages.moc"
