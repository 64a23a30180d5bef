// SPDX-License-Identifier: GPL-3.0-or-later
// An account whose server has no folder for drafts: what is written is kept on this computer, and nobody is told of an error.
#include "house.h"

#include "support/mailboxserver.h"
#include "ui/composer.h"
#include "ui/letteredit.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

ui::Composer *composer()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ui::Composer *>(window)) return found;
    return nullptr;
}

} // namespace

class TestNoDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftStaysHere();
};

void TestNoDrafts::aDraftStaysHere()
{
    leaveTheDesktopAlone();
    MailAccount mail;
    mail.append(mail.open("INBOX"), "Subject: One\r\n\r\nHi\r\n", {}, 1);
    MailboxServer server(&mail, QByteArrayList{"AUTH=PLAIN", "SASL-IR", "IDLE"});
    QVERIFY(server.start());
    House house;
    Account account;
    account.address = u"alice@example.org"_s;
    account.host = u"127.0.0.1"_s;
    account.port = server.serverPort();
    account.security = Security::None;
    QVERIFY(house.addAccount(account, u"printf alicepw"_s));
    QVERIFY(house.start());
    QTRY_VERIFY_WITH_TIMEOUT(house.folder(u"INBOX"_s) != FolderId{}, patience);
    house.window().actions().newMessage->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
    QTest::keyClicks(composer()->findChild<ui::LetterEdit *>(), u"half a tho"_s);
    composer()->findChild<QAction *>(u"saveNow"_s)->trigger();
    const auto said = [] {
        QStringList words;
        for (const auto *label : composer()->findChildren<QLabel *>()) words << label->text();
        return words.join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"kept on this computer only"_s), patience);
    QVERIFY2(!said().contains(u"cannot be done"_s), qPrintable(said()));
    composer()->close();
    QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
    house.stop();
    QVERIFY(house.start());
    QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"1 unsent draft was kept"_s), patience);
    QTest::mouseClick(house.window().findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
    QVERIFY(composer()->letter().text.startsWith(u"half a tho"_s));
}

QTEST_MAIN(TestNoDrafts)
#include "tst_nodrafts.moc"
