// SPDX-License-Identifier: GPL-3.0-or-later
// Godwit under its name on the bus, as a desktop calls it (org.freedesktop.Application), on a real dbus-daemon. Run by ownbus.sh.
#include "house.h"

#include "app/instance.h"
#include "app/sessionbus.h"
#include "ui/composer.h"
#include "ui/messagewindow.h"
#include "ui/recipientedit.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

template <class Window> QList<Window *> shown()
{
    QList<Window *> all;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<Window *>(widget); found && found->isVisible()) all << found;
    return all;
}

/// The answer of the bus, or of whoever has a name on it, to another program.
QDBusMessage ask(QDBusMessage question)
{
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    const QDBusPendingCall call = other.asyncCall(question, patience);
    if (!QTest::qWaitFor([&] { return call.isFinished(); }, patience))
        return QDBusMessage::createError(QDBusError::Timeout, u"no answer"_s);
    return call.reply();
}

QDBusMessage askGodwit(const QString &method, const QVariantList &arguments)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.godwit.Godwit"_s, u"/org/godwit/Godwit"_s, u"org.freedesktop.Application"_s, method);
    question.setArguments(arguments);
    return ask(question);
}

QVariant askBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    question.setArguments(arguments);
    return ask(question).arguments().value(0);
}

/// Where nobody answers; letters can be written all the same.
bool addAccount(House &house)
{
    Account account;
    account.host = u"127.0.0.1"_s;
    account.port = 1;
    account.security = Security::None;
    account.address = u"alice@example.org"_s;
    account.identities = {{u"Alice"_s, account.address, {}, {}}};
    return house.addAccount(account, u"printf alicepw"_s);
}

bool isNamed() { return askBus(u"NameHasOwner"_s, {u"org.godwit.Godwit"_s}).toBool(); }

} // namespace

class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(qEnvironmentVariableIsSet("GODWIT_TEST_OWN_BUS"), "run it by tests/app/ownbus.sh"); }

    void theDesktopOpensWhatItIsGiven()
    {
        House house;
        QVERIFY(addAccount(house));
        QVERIFY(house.start());
        app::Instance door(house.profile(), &house.app().sessionBus());
        connect(&door, &app::Instance::called, &house.app(), &app::Application::takeLink);
        QSignalSpy called(&door, &app::Instance::called);
        QVERIFY(door.listen());
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), patience);

        house.window().hide();
        QCOMPARE(askGodwit(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"of wayland"_s}}}).type(), QDBusMessage::ReplyMessage);
        QVERIFY(house.window().isVisible());
        QCOMPARE(called.takeFirst(), (QVariantList{QByteArray(), QByteArray("of wayland")}));

        QFile letter(house.dir() + u"/a letter.eml"_s);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("From: bo@example.org\nSubject: Tide\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello\n");
        letter.close();
        const QString file = QString::fromLatin1(QUrl::fromLocalFile(letter.fileName()).toEncoded());
        const QVariantMap x11{{u"desktop-startup-id"_s, u"of_TIME1"_s}};
        QCOMPARE(askGodwit(u"Open"_s, {QStringList{u"mailto:bob@example.org"_s, file}, x11}).type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE_WITH_TIMEOUT(shown<ui::Composer>().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown<ui::MessageWindow>().size(), 1, patience);
        QCOMPARE(called.takeFirst(), (QVariantList{QByteArray("mailto:bob@example.org"), QByteArray("of_TIME1")}));
        QCOMPARE(called.takeFirst().at(1).toByteArray(), QByteArray()); // a token is good for once

        QCOMPARE(askGodwit(u"ActivateAction"_s, {u"new-message"_s, QVariantList(), QVariantMap()}).type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE_WITH_TIMEOUT(shown<ui::Composer>().size(), 2, patience);
    }

    void whatItCannotTakeIsRefusedAsAWhole()
    {
        House house;
        QVERIFY(addAccount(house));
        QVERIFY(house.start());
        app::Instance door(house.profile(), &house.app().sessionBus());
        QSignalSpy called(&door, &app::Instance::called);
        QVERIFY(door.listen());
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), patience);
        for (const QString &uri :
             {u"https://example.org/"_s, u"/etc/passwd"_s, u"mailto:a@example.org?subject=%4"_s, u"file://else.where/x.eml"_s}) {
            const QDBusMessage answer = askGodwit(u"Open"_s, {QStringList{u"mailto:bob@example.org"_s, uri}, QVariantMap()});
            QVERIFY2(answer.type() == QDBusMessage::ErrorMessage, qPrintable(uri));
            QCOMPARE(answer.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
            QVERIFY2(answer.errorMessage().contains(uri), qPrintable(answer.errorMessage()));
        }
        QCOMPARE(askGodwit(u"ActivateAction"_s, {u"quit"_s, QVariantList(), QVariantMap()}).type(), QDBusMessage::ErrorMessage);
        QCOMPARE(askGodwit(u"deleteLater"_s, {}).type(), QDBusMessage::ErrorMessage);
        QVERIFY(called.isEmpty());
    }

    void theNameIsGivenBack()
    {
        House house;
        QVERIFY(house.start());
        {
            app::Instance door(house.profile(), &house.app().sessionBus());
            QVERIFY(door.listen());
            QTRY_VERIFY_WITH_TIMEOUT(isNamed(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isNamed(), patience); // though this connection stays
        app::Instance another(house.profile()); // not the standard profile
        QVERIFY(another.listen());
        QVERIFY(!isNamed());
    }

    /// By the service file that is installed: the first call starts the program, a start by hand leads to it.
    void theBusStartsTheProgram()
    {
        QFile service(QStringLiteral(GODWIT_SERVICE));
        QVERIFY(service.open(QIODevice::ReadOnly));
        QByteArray text = service.readAll();
        const qsizetype exec = text.indexOf("\nExec=") + 6;
        QVERIFY(text.sliced(exec).startsWith('/'));
        text.replace(exec, text.indexOf('\n', exec) - exec, GODWIT_PROGRAM);
        const QString services = qEnvironmentVariable("XDG_DATA_HOME") + u"/dbus-1/services"_s;
        QVERIFY(QDir().mkpath(services));
        QFile ours(services + u"/org.godwit.Godwit.service"_s);
        QVERIFY(ours.open(QIODevice::WriteOnly) && ours.write(text) == text.size());
        ours.close();
        askBus(u"ReloadConfig"_s, {});

        QVERIFY(!isNamed());
        const QDBusMessage answer = askGodwit(u"ActivateAction"_s, {u"new-message"_s, QVariantList(), QVariantMap()});
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
        const uint process = askBus(u"GetConnectionUnixProcessID"_s, {u"org.godwit.Godwit"_s}).toUInt();
        QCOMPARE(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process)), QFileInfo(QStringLiteral(GODWIT_PROGRAM)).canonicalFilePath());
        QCOMPARE(QProcess::execute(QStringLiteral(GODWIT_PROGRAM), {u"mailto:bob@example.org"_s}), 0);
        QCOMPARE(askBus(u"GetConnectionUnixProcessID"_s, {u"org.godwit.Godwit"_s}).toUInt(), process);
        QCOMPARE(::kill(pid_t(process), SIGTERM), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isNamed(), patience);
    }
};

QTEST_MAIN(TestActivation)
#include "tst_activation.moc"
