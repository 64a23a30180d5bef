// SPDX-License-Identifier: GPL-3.0-or-later
// Alice, who writes in the window with real events, through a real Exim into a real Dovecot; a second session says what arrived.
#pragma once

#include "house.h"
#include "support/smtpserver.h"

#include "app/preferencesfile.h"
#include "ui/composer.h"
#include "ui/letteredit.h"
#include "ui/reading.h"
#include "ui/recipientedit.h"

#include <QApplication>
#include <QLineEdit>

namespace godwit::test {

using namespace Qt::StringLiterals;

inline ui::Composer *composer()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ui::Composer *>(widget); found && found->isVisible()) return found;
    return nullptr;
}

inline QByteArray messageOf(const ImapClient::Answer &answer)
{
    for (const QByteArray &line : answer.untagged)
        if (const qsizetype begin = line.indexOf("}\r\n"); line.contains("FETCH") && begin > 0) return line.sliced(begin + 3).chopped(1);
    return {};
}

inline QByteArray field(const QByteArray &message, const QByteArray &name)
{
    QByteArray head = message.first(std::max<qsizetype>(0, message.indexOf("\r\n\r\n")));
    head.replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':')) return line.sliced(name.size() + 1).trimmed();
    return {};
}

inline QByteArray body(const QByteArray &message) { return message.sliced(message.indexOf("\r\n\r\n") + 4); }

class WritingTest : public QObject
{
protected:
    SmtpServer m_server;
    ImapClient m_alice, m_bob;
    int m_number = 0;

    bool startServers()
    {
        leaveTheDesktopAlone();
        return m_server.start() && m_alice.login(m_server.imapPort()) && m_bob.login(m_server.imapPort(), "bob", "bobpw");
    }

    /// Of each test its own.
    QString subject() { return u"Letter %1"_s.arg(++m_number); }
    QString current() const { return u"Letter %1"_s.arg(m_number); }

    bool begin(House &house, std::chrono::seconds undo = std::chrono::seconds(0), Preferences preferences = {})
    {
        Account account;
        account.host = m_server.host();
        account.port = m_server.imapsPort();
        account.caFile = m_server.caFile();
        account.address = u"alice@example.org"_s;
        account.identities = {{u"Alice"_s, u"alice@example.org"_s, {}, u"Alice of the tides"_s}};
        account.outgoing.host = m_server.host();
        account.outgoing.port = m_server.smtpsPort();
        account.outgoing.filing = Outgoing::SentFiling::ByUs;
        if (!house.addAccount(account, u"printf alicepw"_s)) return false;
        preferences.undoSend = undo;
        preferences.answerAbove = true;
        if (app::writePreferences(house.profile().settingsFile(), preferences)) return false;
        return start(house);
    }
    static bool start(House &house)
    {
        if (!house.start()) return false;
        return QTest::qWaitFor([&] { return house.folder(u"Sent"_s) != FolderId{} && house.folder(u"Drafts"_s) != FolderId{}; }, patience);
    }

    /// How many messages of that subject there are.
    static qsizetype count(ImapClient &client, const QByteArray &mailbox, const QString &subject)
    {
        client.command("SELECT " + ImapClient::quoted(mailbox));
        for (const QByteArray &line : client.command("UID SEARCH SUBJECT " + ImapClient::quoted(subject.toUtf8())).untagged)
            if (line.startsWith("SEARCH"))
                return line.sliced(6).simplified().split(' ').count() - (line.sliced(6).trimmed().isEmpty() ? 1 : 0);
        return 0;
    }
    static QByteArray fetch(ImapClient &client, const QByteArray &mailbox, const QString &subject)
    {
        client.command("SELECT " + ImapClient::quoted(mailbox));
        QByteArray uid;
        for (const QByteArray &line : client.command("UID SEARCH SUBJECT " + ImapClient::quoted(subject.toUtf8())).untagged)
            if (line.startsWith("SEARCH")) uid = line.sliced(6).simplified().split(' ').last();
        return uid.isEmpty() ? QByteArray() : messageOf(client.command("UID FETCH " + uid + " (BODY.PEEK[])"));
    }
    static QByteArray flags(ImapClient &client, const QByteArray &mailbox, const QString &subject)
    {
        client.command("SELECT " + ImapClient::quoted(mailbox));
        QByteArray uid;
        for (const QByteArray &line : client.command("UID SEARCH SUBJECT " + ImapClient::quoted(subject.toUtf8())).untagged)
            if (line.startsWith("SEARCH")) uid = line.sliced(6).simplified().split(' ').last();
        return uid.isEmpty() ? QByteArray() : client.command("UID FETCH " + uid + " (FLAGS)").untagged.join();
    }

    static void type(QWidget *where, const QString &text)
    {
        where->setFocus();
        for (const QChar letter : text) {
            if (letter == u'\n') QTest::keyClick(where, Qt::Key_Return);
            else if (letter.unicode() < 128) QTest::keyClick(where, letter.toLatin1());
            else QTest::sendKeyEvent(QTest::Click, where, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }
    static void typeRecipients(ui::Composer *window, const char *row, const QStringList &addresses)
    {
        auto *field = window->findChild<ui::RecipientEdit *>(QString::fromLatin1(row))->findChild<QLineEdit *>();
        for (const QString &address : addresses) {
            type(field, address);
            QTest::keyClick(field, Qt::Key_Comma);
        }
    }
    static void write(ui::Composer *window, const QStringList &to, const QString &subject, const QString &text)
    {
        typeRecipients(window, "to", to);
        auto *line = window->findChild<QLineEdit *>(u"subject"_s);
        line->clear();
        type(line, subject);
        type(window->findChild<ui::LetterEdit *>(), text);
    }
    static void send(ui::Composer *window)
    {
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }

    /// The message of that subject is open in the reading pane.
    static bool read(House &house, FolderId folder, const QString &subject)
    {
        house.window().openFolder(folder);
        const auto row = [&] {
            for (int i = 0; i < house.messages().rowCount(); ++i)
                if (const auto *summary = house.messages().summaryAt(i); summary && summary->subject == subject) return i;
            return -1;
        };
        if (!QTest::qWaitFor([&] { return row() >= 0; }, patience)) return false;
        house.list()->setCurrentIndex(house.messages().index(row(), 0));
        return QTest::qWaitFor([&] { return house.window().reading()->document() != nullptr; }, patience);
    }
};

} // namespace godwit::test
