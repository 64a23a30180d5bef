// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a letter, on all the ways on which a person brings it, until it has arrived.
#include "writinghouse.h"

#include "ui/letterbars.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestWritingFiles : public WritingTest
{
    Q_OBJECT

    QTemporaryDir m_files;

    QUrl write(const QString &name, const QByteArray &octets)
    {
        QFile file(m_files.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }
    /// As the decoded part of a message that arrived.
    static QByteArray attached(const QByteArray &message, const QByteArray &name)
    {
        const qsizetype at = message.indexOf(name);
        const qsizetype begin = at < 0 ? -1 : message.indexOf("\r\n\r\n", at);
        return begin < 0 ? QByteArray() : QByteArray::fromBase64(message.sliced(begin + 4, message.indexOf("\r\n--", begin) - begin - 4));
    }
    static void drop(ui::LetterEdit *text, const QList<QUrl> &files)
    {
        QMimeData data;
        data.setUrls(files);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(text->viewport(), &drop);
    }
    static QList<QToolButton *> chips(const char *name = "part")
    {
        QList<QToolButton *> found;
        for (auto *chip : composer()->findChildren<QToolButton *>(QString::fromLatin1(name)))
            if (chip->isVisible()) found << chip;
        return found;
    }
    static qsizetype attachedParts() { return composer()->letter().parts.size(); }
    static QString bar(ui::LetterBars::Matter matter) { return composer()->findChild<ui::LetterBars *>()->text(matter); }
    static QPushButton *button(const QString &name)
    {
        for (auto *found : composer()->findChildren<QPushButton *>(name))
            if (found->isVisible()) return found;
        return nullptr;
    }
    static QStringList kept(const House &house)
    {
        return QDir(house.profile().paths().files()).entryList(QDir::Files);
    }
    void beginLetter(House &house, const QString &text = u"See there"_s)
    {
        QVERIFY(begin(house));
        house.window().actions().newMessage->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
        write(composer(), {u"bob@example.org"_s}, subject(), text);
    }
    using WritingTest::write;
    void sendIt()
    {
        send(composer());
        QTRY_VERIFY_WITH_TIMEOUT(!composer(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_bob, "INBOX", current()), 1, patience);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(startServers(), qPrintable(m_server.failure())); }
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void droppedPastedAndChosen()
    {
        House house;
        beginLetter(house);
        const QByteArray first("one\0two\xff", 8), second("%PDF-1.7 tides"), third(3'000'000, 'x');
        const QUrl dropped = write(u"dropped.bin"_s, first), pasted = write(u"pasted.pdf"_s, second), chosen = write(u"chosen.dat"_s, third);
        auto *text = composer()->findChild<ui::LetterEdit *>();
        drop(text, {dropped});
        auto *data = new QMimeData;
        data->setUrls({pasted});
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        composer()->findChild<QAction *>(u"attach"_s)->trigger();
        auto *dialog = composer()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(chosen.toLocalFile());
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE_WITH_TIMEOUT(attachedParts(), 3, patience);
        QCOMPARE(composer()->letter().text.count(u"file:"_s), 0); // not their names
        sendIt();
        const QByteArray arrived = fetch(m_bob, "INBOX", current());
        QCOMPARE(attached(arrived, "dropped.bin"), first);
        QCOMPARE(attached(arrived, "pasted.pdf"), second);
        QCOMPARE(attached(arrived, "chosen.dat"), third);
        QVERIFY(!arrived.contains(m_files.path().toUtf8()));
    }

    void whatCannotBeAttachedIsTold()
    {
        House house;
        beginLetter(house);
        auto *text = composer()->findChild<ui::LetterEdit *>();
        drop(text, {QUrl::fromLocalFile(m_files.filePath(u"gone.txt"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(bar(ui::LetterBars::Matter::Error).contains(u"gone.txt"_s), patience);
        QVERIFY(bar(ui::LetterBars::Matter::Error).contains(u"There is no file"_s));
        QVERIFY(chips("comingPart").isEmpty() && chips().isEmpty());
        sendIt(); // what is left of it
        QVERIFY(!fetch(m_bob, "INBOX", current()).contains("gone.txt"));
    }

    /// While it comes the letter does not go; given up, nothing of it is left.
    void aLargeOneIsGivenUp()
    {
        House house;
        beginLetter(house);
        QFile large(m_files.filePath(u"large.iso"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2'000'000'000)); // without octets on the disk
        drop(composer()->findChild<ui::LetterEdit *>(), {QUrl::fromLocalFile(large.fileName())});
        QCOMPARE(chips("comingPart").size(), 1);
        send(composer());
        QVERIFY(composer());
        QVERIFY(bar(ui::LetterBars::Matter::Send).contains(u"still being attached"_s));
        QToolButton *chip = chips("comingPart").first();
        QTRY_VERIFY_WITH_TIMEOUT(chip->text().contains(u'%'), patience);
        QCOMPARE(chips("comingPart").first(), chip); // it stays while it counts
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(chips("comingPart").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(kept(house).isEmpty(), patience);
        drop(composer()->findChild<ui::LetterEdit *>(), {QUrl::fromLocalFile(large.fileName())});
        chip = chips("comingPart").first();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(chips("comingPart").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(kept(house).isEmpty(), patience);
        QCOMPARE(bar(ui::LetterBars::Matter::Error), QString());
        drop(composer()->findChild<ui::LetterEdit *>(), {QUrl::fromLocalFile(large.fileName())});
        composer()->close(); // so is it with its window
        QTRY_VERIFY_WITH_TIMEOUT(kept(house).isEmpty(), patience);
        QVERIFY(large.remove());
    }

    void picturesAreMadeSmaller()
    {
        House house;
        beginLetter(house);
        QImage picture(1600, 1200, QImage::Format_RGB32); // noise, so that it is large
        QRandomGenerator random(1);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) picture.setPixel(x, y, random.generate());
        QVERIFY(picture.save(m_files.filePath(u"beach.png"_s)));
        drop(composer()->findChild<ui::LetterEdit *>(), {QUrl::fromLocalFile(m_files.filePath(u"beach.png"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(button(u"shrinkSmall"_s), patience); // offered unasked
        QTest::mouseClick(button(u"shrinkSmall"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(attachedParts() == 1 && composer()->letter().parts.first().name == u"beach.jpg"_s, patience);
        sendIt();
        const QByteArray octets = attached(fetch(m_bob, "INBOX", current()), "beach.jpg");
        QCOMPARE(QImage::fromData(octets).size(), QSize(1024, 768));
    }

    void picturesWithinTheText()
    {
        House house;
        beginLetter(house, u"Before "_s);
        composer()->findChild<QAction *>(u"rich"_s)->trigger();
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        auto *data = new QMimeData;
        data->setImageData(picture);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(composer()->findChild<ui::LetterEdit *>(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(attachedParts(), 1, patience);
        QVERIFY(composer()->letter().html.contains(u"cid:"_s));
        sendIt();
        const QByteArray arrived = fetch(m_bob, "INBOX", current());
        QVERIFY(arrived.contains("multipart/related"));
        QCOMPARE(QImage::fromData(attached(arrived, "image/png")).size(), picture.size());
    }
};

QTEST_MAIN(TestWritingFiles)
#include "tst_writingfiles.moc"
