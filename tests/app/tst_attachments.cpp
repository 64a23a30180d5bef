// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with attachments, in the window, on a real server (PROMISES: attachments).
#include "house.h"

#include "app/parts.h"
#include "mail/filekind.h"
#include "ui/attachmentbar.h"
#include "ui/messagepane.h"
#include "ui/messagewindow.h"
#include "ui/picturewindow.h"
#include "ui/reading.h"
#include "ui/textwindow.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray &name, const QByteArray &type, const QByteArray &content)
{
    QByteArray lines;
    const QByteArray encoded = content.toBase64();
    for (qsizetype i = 0; i < encoded.size(); i += 76) lines += encoded.mid(i, 76) + "\r\n";
    return "--b\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name +
           "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + lines;
}

QByteArray letter(const QByteArray &subject, const QByteArrayList &parts)
{
    return "From: Bo <bo@example.org>\r\nTo: alice@example.org\r\nSubject: " + subject +
           "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee "
           "below.\r\n" +
           parts.join() + "--b--\r\n";
}

QByteArray picture()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    return octets;
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

    DovecotServer m_server;
    ImapClient m_other;
    QList<QUrl> m_opened;

    ui::AttachmentBar *bar(House &house) { return house.window().findChild<ui::AttachmentBar *>(); }
    bool open(House &house, const QString &subject)
    {
        const auto top = [&] {
            const auto *summary = house.messages().summaryAt(0);
            return summary ? summary->subject : QString();
        };
        if (!QTest::qWaitFor([&] { return top() == subject; }, patience)) return false;
        house.list()->setCurrentIndex(house.messages().index(0, 0));
        return QTest::qWaitFor([&] { return bar(house) && !bar(house)->attachments().empty(); }, patience);
    }
    static void choose(House &house, const QString &path)
    {
        auto *dialog = house.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(QFileInfo(path).isDir() ? path : QFileInfo(path).path());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    }

public Q_SLOTS:
    void openedByTheDesktop(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktopAlone();
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
        QVERIFY(m_other.login(m_server.imapPort()));
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedByTheDesktop");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }

    void picturesTextsAndMessagesAreShown()
    {
        const QByteArray inner = "From: Cleo <cleo@example.org>\r\nSubject: Within\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n"
                                 "--i\r\n\r\nInner words\r\n--i\r\nContent-Type: text/plain; name=deep.txt\r\n"
                                 "Content-Disposition: attachment\r\n\r\nDeep content\r\n--i--\r\n";
        QVERIFY(m_other
                    .append("INBOX", letter("Shown", {part("blue.png", "image/png", picture()), part("words.txt", "text/plain", "Grüße\n"),
                                                      "--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner}))
                    .ok());
        House house;
        QVERIFY(house.addAccount(m_server, u"printf alicepw"_s));
        QVERIFY(house.start());
        QVERIFY(open(house, u"Shown"_s));
        QTest::mouseClick(bar(house)->chip("2"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<ui::PictureWindow *>(), patience);
        house.window().findChild<ui::PictureWindow *>()->close(); // or the key would be for that window
        QTRY_VERIFY_WITH_TIMEOUT(!house.window().findChild<ui::PictureWindow *>(), patience);
        bar(house)->chip("3")->setFocus();
        QTest::keyClick(bar(house)->chip("3"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<ui::TextWindow *>(), patience);
        QCOMPARE(house.window().findChild<ui::TextWindow *>()->text(), u"Grüße\n"_s);
        QTest::mouseClick(bar(house)->chip("4"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<ui::MessageWindow *>(), patience);
        auto *window = house.window().findChild<ui::MessageWindow *>();
        QVERIFY(window->pane()->shownText().contains(u"Inner words"_s));
        QVERIFY(window->isVisible());
        auto *deep = window->pane()->attachments()->chip("4.2");
        QVERIFY(deep);
        QTest::mouseClick(deep, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ui::TextWindow *>(), patience);
        QCOMPARE(window->findChild<ui::TextWindow *>()->text(), u"Deep content"_s);
        QVERIFY(m_opened.isEmpty());
    }

    void othersAreOpenedByTheDesktopAndProgramsNever()
    {
        QVERIFY(m_other
                    .append("INBOX", letter("Opened", {part("plan.pdf", "application/pdf", "%PDF-1.4"),
                                                       part("plan.pdf.desktop", "application/pdf", "[Desktop Entry]\nExec=x"),
                                                       part("disguised.pdf", "application/pdf", "#!/bin/sh\nreboot\n")}))
                    .ok());
        House house;
        QVERIFY(house.addAccount(m_server, u"printf alicepw"_s));
        QVERIFY(house.start());
        QVERIFY(open(house, u"Opened"_s));
        QTest::mouseClick(bar(house)->chip("2"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        const QFileInfo file(m_opened.first().toLocalFile());
        QCOMPARE(file.fileName(), u"plan.pdf"_s);
        QCOMPARE(file.permissions() & (QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto folder = QFileInfo(file.path()).permissions() | QFileInfo(QFileInfo(file.path()).path()).permissions();
        QCOMPARE(folder & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
        // One that says what it is: only to be saved, with words why.
        QVERIFY(!bar(house)->chip("3")->findChild<QAction *>(u"openAttachment"_s));
        QTest::mouseClick(bar(house)->chip("3"), Qt::LeftButton);
        QVERIFY(house.window().findChild<QFileDialog *>());
        house.window().findChild<QFileDialog *>()->reject();
        QVERIFY2(house.notice().contains(u"never opens it"_s), qPrintable(house.notice()));
        // One in disguise: seen by its first octets.
        QTest::mouseClick(bar(house)->chip("4"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"disguised.pdf"_s), patience);
        QCOMPARE(m_opened.size(), 1);
        const QString lent = file.filePath();
        house.stop();
        QVERIFY(!QFile::exists(lent)); // nothing of it is left
    }

    void allAreSavedBesideWhatIsThere()
    {
        QVERIFY(m_other
                    .append("INBOX", letter("Saved", {part("a.txt", "text/plain", "one"), part("a.txt", "text/plain", "two"),
                                                      part("../../escape.txt", "text/plain", "three"), part("b.bin", "x/y", "four")}))
                    .ok());
        House house;
        QVERIFY(house.addAccount(m_server, u"printf alicepw"_s));
        QVERIFY(house.start());
        QVERIFY(open(house, u"Saved"_s));
        QTemporaryDir dir;
        QDir(dir.path()).mkdir(u"in"_s);
        const QString folder = dir.filePath(u"in"_s);
        QFile there(folder + u"/a.txt"_s);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QFile::link(dir.filePath(u"outside"_s), folder + u"/b.bin"_s);
        auto *all = house.window().findChild<QToolButton *>(u"saveAll"_s);
        QVERIFY(all && all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        choose(house, folder);
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"Saved 4 files"_s), patience);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name),
                 (QStringList{u"a (2).txt"_s, u"a (3).txt"_s, u"a.txt"_s, u"b (2).bin"_s, u"b.bin"_s, u"escape.txt"_s}));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
        QVERIFY(!QFile::exists(dir.filePath(u"outside"_s)));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"in"_s});
    }

    void oneIsCopied()
    {
        QVERIFY(m_other.append("INBOX", letter("Copied", {part("c.txt", "text/plain", "copy me")})).ok());
        House house;
        QVERIFY(house.addAccount(m_server, u"printf alicepw"_s));
        QVERIFY(house.start());
        QVERIFY(open(house, u"Copied"_s));
        bar(house)->chip("2")->findChild<QAction *>(u"copyAttachment"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"Copied"_s), patience);
        const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
        QCOMPARE(urls.size(), 1);
        QFile file(urls.first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("copy me"));
    }

    void namesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"../x"_s, u"..\\x"_s, u"/etc/passwd"_s, u"C:\\x"_s, u".bashrc"_s, u".."_s, u"."_s, u""_s, u"a/b/c.txt"_s, u"con"_s,
              u"x.txt:evil.exe"_s, u"\u202Etxt.exe"_s, u"~root"_s, u"-rf"_s, QString(5'000, u'a') + u".txt"_s, u"a\nb"_s, u"a\0b"_s})
            QTest::newRow(qPrintable(name.left(30))) << name;
    }

    void namesStayInTheFolder()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        QDir(dir.path()).mkdir(u"in"_s);
        const QString folder = dir.filePath(u"in"_s);
        QStringList files;
        for (int i = 0; i < 3; ++i) {
            const auto file = app::writeNewFile(folder, name, "x");
            QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
            QCOMPARE(QFileInfo(*file).path(), folder);
            files << *file;
        }
        QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), 3);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3); // none is hidden
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void whatIsNoPictureIsRefused()
    {
        QVERIFY(app::readPicture(picture()));
        QVERIFY(!app::readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        QVERIFY(!app::readPicture(picture().left(40)));
        QByteArray huge("BM");
        huge += QByteArray(16, '\0') + QByteArray::fromHex("00ff0000") + QByteArray::fromHex("00ff0000") + QByteArray::fromHex("01001800") +
                QByteArray(200, '\0');
        huge[14] = 40;
        huge[10] = 54;
        QVERIFY(!app::readPicture(huge));
    }
};

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
