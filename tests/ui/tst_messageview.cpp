// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the text of an open message: cards, chips, paper, and ways to leave a mailing.
#include "messagescreens.h"

#include "ui/actions.h"
#include "ui/attachmentbar.h"
#include "ui/attachmentdeeds.h"
#include "ui/cardbar.h"
#include "ui/showncard.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/noticebar.h"
#include "ui/printing.h"
#include "ui/reading.h"
#include "ui/unsubscribing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestMessageView : public QObject
{
    Q_OBJECT

    static void open(SampleWindow &sample, const std::function<void(mime::Document &)> &change)
    {
        sample.window.show();
        sample.openInbox();
        auto *list = sample.window.findChild<ui::MessageListView *>();
        QVERIFY(QTest::qWaitFor([&] { return sample.messages.summaryAt(0) != nullptr; }));
        list->setCurrentIndex(list->model()->index(0, 0));
        auto document = std::make_shared<mime::Document>(*SampleWindow::document(0));
        change(*document);
        sample.window.reading()->showDocument(sample.window.reading()->message(), document);
    }
    static Card invitation()
    {
        Invitation event;
        event.method = Invitation::Method::Request;
        event.title = u"Low tide <b>walk</b>"_s;
        event.place = u"Harbour"_s;
        event.begin = QDateTime(QDate(2026, 11, 23), QTime(14, 5), QTimeZone("Europe/Berlin"));
        event.end = event.begin.addSecs(3'600);
        event.zone = u"Europe/Berlin"_s;
        event.organiser = {u"Mira"_s, u"mira@example.net"_s};
        event.attendees = 3;
        return {"2", u"invite.ics"_s, event};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anEventIsToldInTheReadersTime()
    {
        const ui::ShownCard here = ui::shownCard(invitation(), QTimeZone("Europe/Berlin"));
        QCOMPARE(here.kind, u"Invitation"_s);
        QCOMPARE(here.lines.first(), u"Monday, 23 November 2026, 14:05 to 15:05"_s);
        const ui::ShownCard away = ui::shownCard(invitation(), QTimeZone("Asia/Tokyo"));
        QCOMPARE(away.lines.first(), u"Monday, 23 November 2026, 22:05 to 23:05, your time"_s);
        QVERIFY(away.lines[1].contains(u"14:05"_s) && away.lines[1].contains(u"Europe/Berlin"_s));
        Card card = invitation();
        auto &event = std::get<Invitation>(card.content);
        event.allDay = true;
        event.begin = QDate(2026, 11, 23).startOfDay();
        event.end = QDate(2026, 11, 25).startOfDay();
        QCOMPARE(ui::shownCard(card, QTimeZone::UTC).lines.first(), u"Monday, 23 November 2026 to Tuesday, 24 November 2026"_s);
        event.method = Invitation::Method::Cancel;
        QCOMPARE(ui::shownCard(card, QTimeZone::UTC).kind, u"Cancelled event"_s);
    }

    void cardsArePlainTextAndSaved()
    {
        SampleWindow sample;
        open(sample, [](mime::Document &document) {
            document.cards = {invitation(),
                              {"3", u"a.vcf"_s, Contact{u"Anna <img src=x>"_s, {}, {}, {u"anna@example.org"_s}, {}, {}, {}, 0}}};
        });
        auto *bar = sample.window.findChild<ui::CardBar *>();
        QVERIFY(bar->isVisible());
        for (const auto *label : bar->findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(bar->findChildren<QPushButton *>().size(), 2);
        auto *save = bar->findChildren<QPushButton *>().first();
        save->setFocus();
        QSignalSpy wanted(sample.window.reading()->attachments(), &ui::AttachmentDeeds::wanted);
        QTest::keyClick(save, Qt::Key_Space);
        auto *dialog = sample.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTemporaryDir dir;
        dialog->selectFile(dir.filePath(u"x.ics"_s));
        static_cast<QDialog *>(dialog)->accept();
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted[0][0].value<ui::PartRequest>();
        QCOMPARE(request.parts.first().partId, QByteArray("2"));
        QCOMPARE(request.target, dir.filePath(u"x.ics"_s));
        open(sample, [](mime::Document &) {});
        QVERIFY(!bar->isVisible());
    }

    void aChipShowsHowFarItIsAndCancels()
    {
        SampleWindow sample;
        open(sample, [](mime::Document &document) { document.attachments.front().isHere = false; });
        auto *deeds = sample.window.reading()->attachments();
        auto *bar = sample.window.findChild<ui::AttachmentBar *>();
        ui::AttachmentChip *chip = bar->chip("2");
        QVERIFY2(chip->text().contains(u"on the server"_s), qPrintable(chip->text()));
        QSignalSpy wanted(deeds, &ui::AttachmentDeeds::wanted), cancelled(deeds, &ui::AttachmentDeeds::cancelWanted);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted[0][0].value<ui::PartRequest>();
        QCOMPARE(request.use, ui::PartRequest::Use::Open);
        QVERIFY(chip->isComing());
        deeds->applyProgress(request.key, "2", 512, 1024);
        QVERIFY2(chip->text().contains(u"50%"_s), qPrintable(chip->text()));
        deeds->applyProgress(MessageKey{4711}, "2", 1024, 1024); // another message's
        QVERIFY(chip->text().contains(u"50%"_s));
        chip->findChild<QAction *>(u"cancelAttachment"_s)->trigger();
        QCOMPARE(cancelled.size(), 1);
        ui::PartResult result;
        result.id = request.id;
        result.error.kind = Error::Kind::Cancelled;
        deeds->applyResult(result);
        QVERIFY(!chip->isComing());
        QVERIFY(chip->text().contains(u"on the server"_s));
        QVERIFY(sample.window.findChild<ui::NoticeBar *>()->text().isEmpty());
    }

    void manyChipsStayInFewLines()
    {
        SampleWindow sample;
        open(sample, [](mime::Document &document) {
            for (int i = 0; i < 40; ++i)
                document.attachments.push_back({"9." + QByteArray::number(i),
                                                u"a file with a name that is far too long to be shown whole %1.exe.pdf"_s.arg(i),
                                                "application/pdf", 4711});
        });
        auto *bar = sample.window.findChild<ui::AttachmentBar *>();
        QVERIFY(bar->height() < sample.window.height() / 3);
        QVERIFY(bar->chip("9.1")->text().contains(u".exe.pdf"_s)); // the extension is always seen
    }

    void itIsPrintedWhole()
    {
        mime::Document document = *SampleWindow::document(0);
        document.body.push_back({mime::Block::Kind::Text, 0, 0, u"The end.\n"_s});
        const auto printed = ui::printedDocument(document, std::nullopt);
        const QString text = printed->toPlainText();
        for (const QString &wanted : {u"Re: Flight plan"_s, u"From: \u2068Mira Okafor <mira@example.net>"_s, u"Date: "_s, u"Dear Anna"_s,
                                      u"Eleven godwits"_s, u"Nothing else"_s, u"The end."_s, u"Attached: chart.pdf"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        QVERIFY(!text.contains(u"show less"_s));
        QVERIFY(text.indexOf(u"Re: Flight"_s) < text.indexOf(u"Dear Anna"_s));
        QTemporaryDir dir;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(dir.filePath(u"a.pdf"_s));
        printed->print(&printer);
        QFile file(dir.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void thePreviewOpens()
    {
        SampleWindow sample;
        open(sample, [](mime::Document &) {});
        sample.window.actions().printPreview->trigger();
        auto *preview = sample.window.findChild<QPrintPreviewDialog *>();
        QVERIFY(preview && preview->isVisible());
        preview->close();
    }

    void theLinkIsCopied()
    {
        SampleWindow sample;
        open(sample, [](mime::Document &document) { document.summary.messageId = "<a/b?c%d@example.org>"; });
        sample.window.actions().copyLink->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mid:a%2Fb%3Fc%25d@example.org"_s);
        open(sample, [](mime::Document &document) { document.summary.messageId.clear(); });
        sample.window.actions().copyLink->trigger();
        QVERIFY(sample.window.findChild<ui::NoticeBar *>()->text().contains(u"no identifier"_s));
    }

    void unsubscribingAsksOnce_data()
    {
        QTest::addColumn<Unsubscribe>("way");
        QTest::addColumn<QString>("does");
        const QUrl url(u"https://list.example.net/leave"_s);
        QTest::newRow("one click, signed") << Unsubscribe{url, {}, true, true} << u"post"_s;
        QTest::newRow("one click, not signed") << Unsubscribe{url, {}, true, false} << u"link"_s;
        QTest::newRow("a page") << Unsubscribe{url, "mailto:x@example.net", false, false} << u"link"_s;
        QTest::newRow("mail only") << Unsubscribe{{}, "mailto:x@example.net", false, false} << u"mail"_s;
    }

    void unsubscribingAsksOnce()
    {
        QFETCH(Unsubscribe, way);
        QFETCH(QString, does);
        SampleWindow sample;
        open(sample, [&](mime::Document &document) { document.unsubscribe = way; });
        auto *unsubscribing = sample.window.reading()->unsubscribing();
        QSignalSpy post(unsubscribing, &ui::Unsubscribing::postWanted), link(unsubscribing, &ui::Unsubscribing::linkWanted),
            mail(unsubscribing, &ui::Unsubscribing::mailtoWanted);
        auto *button = sample.window.findChild<QToolButton *>(u"unsubscribe"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(post.size() + link.size(), 0); // nothing before the answer
        if (auto *box = sample.window.findChild<QMessageBox *>(u"unsubscribeQuestion"_s)) {
            QVERIFY(box->informativeText().contains(u"list.example.net"_s));
            box->findChild<QPushButton *>(u"unsubscribeYes"_s)->click();
        }
        QCOMPARE(post.size(), does == u"post"_s ? 1 : 0);
        QCOMPARE(link.size(), does == u"link"_s ? 1 : 0);
        QCOMPARE(mail.size(), does == u"mail"_s ? 1 : 0);
        if (does != u"post"_s) return;
        unsubscribing->finished(way.web, {});
        QVERIFY(sample.window.findChild<ui::NoticeBar *>()->text().contains(u"list.example.net"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(0);
        QCOMPARE(post.size(), 1);
    }
};

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
