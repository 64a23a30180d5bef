// SPDX-License-Identifier: GPL-3.0-or-later
// htmlviewer FILE [--careless]: shows every vector of tests/mime/leakvectors.h in each of the ways below, writing PDF into FILE. What it
// opens and where it connects is looked at from outside (test_leaks.py). --careless shows them in a plain QTextBrowser instead, which
// leaks: so that the test is known to see it.
#include "../app/notificationdaemon.h"
#include "../mime/leakvectors.h"
#include "htmlletters.h"

#include "app/notifications.h"
#include "app/sessionbus.h"
#include "mime/answering.h"
#include "mime/draft.h"
#include "ui/bodyview.h"
#include "ui/composer.h"
#include "ui/linkquestion.h"
#include "ui/messagebody.h"
#include "ui/messagepane.h"
#include "ui/picturewindow.h"
#include "ui/printing.h"
#include "ui/textwindow.h"

#include <QApplication>
#include <QPdfWriter>
#include <QTest>
#include <QTextBrowser>
#include <cstdio>

using namespace godwit;

namespace {

/// Whatever a person does with a message that he did not ask to leave the house.
struct Way {
    const char *name;
    void (*go)(ui::MessagePane &pane, const mime::DocumentPtr &document, const QByteArray &message, const QString &pdf);
};

void view(ui::MessagePane &pane, const mime::DocumentPtr &document, const QByteArray &, const QString &)
{
    pane.showDocument(document, document->summary);
    pane.body()->setPictures(decodedPictures(document));
    pane.grab();
    QTest::keyClick(pane.body()->view(), Qt::Key_Tab); // points at a link
    QTest::mouseMove(pane.body()->view()->viewport(), QPoint(40, 40));
    QApplication::processEvents();
}

void otherViews(ui::MessagePane &pane, const mime::DocumentPtr &, const QByteArray &, const QString &)
{
    pane.body()->zoom(1);
    pane.body()->setOriginal(true);
    pane.body()->setForm(Preferences::MessageForm::PlainText);
    pane.grab();
    pane.body()->setForm(Preferences::MessageForm::Html);
    pane.body()->zoom(0);
    pane.find();
    pane.grab();
}

void copy(ui::MessagePane &pane, const mime::DocumentPtr &, const QByteArray &, const QString &)
{
    pane.body()->view()->selectAll();
    QTest::keyClick(pane.body()->view(), Qt::Key_C, Qt::ControlModifier);
    pane.body()->view()->moveCursor(QTextCursor::Start);
}

void print(ui::MessagePane &pane, const mime::DocumentPtr &, const QByteArray &, const QString &pdf)
{
    QPdfWriter writer(pdf);
    pane.body()->view()->document()->print(&writer);
}

void question(ui::MessagePane &pane, const mime::DocumentPtr &document, const QByteArray &, const QString &)
{
    if (!document->html || document->html->links.empty()) return;
    ui::LinkQuestion asked(document->html->links.front(), &pane);
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    asked.grab();
}

void source(ui::MessagePane &pane, const mime::DocumentPtr &document, const QByteArray &message, const QString &)
{
    const std::unique_ptr<ui::TextWindow> window(ui::TextWindow::forSource(document->summary.subject, message, &pane));
    window->grab();
}

/// On paper as the program lays it out, and each picture in a window of its own.
void preview(ui::MessagePane &pane, const mime::DocumentPtr &document, const QByteArray &, const QString &pdf)
{
    QPdfWriter writer(pdf);
    ui::printedDocument(*document, pane.body()->pictures())->print(&writer);
    ui::printedDocument(*document, std::nullopt)->print(&writer);
    for (const QImage &picture : pane.body()->pictures()) {
        ui::PictureWindow window(document->summary.subject, picture, nullptr);
        window.grab();
    }
}

/// To the desktop, which has taken it when this returns.
void notify(ui::MessagePane &, const mime::DocumentPtr &document, const QByteArray &, const QString &)
{
    static test::NotificationDaemon desktop;
    static const bool begun = desktop.begin();
    static app::SessionBus bus;
    static app::DesktopNotes notes(&bus);
    if (!begun || !QTest::qWaitFor([] { return bus.isOpen(); }, 30'000)) qFatal("no session bus");
    const int before = desktop.told;
    notes.show(app::Notifications::noteOf(document->summary));
    if (!QTest::qWaitFor([before] { return desktop.told > before; }, 30'000)) qFatal("nothing was told");
    notes.withdraw(app::Notifications::noteOf(document->summary).id);
}

void write(const Letter &letter)
{
    ui::Composer composer;
    composer.setAttribute(Qt::WA_DeleteOnClose, false);
    KeptLetter kept;
    kept.letter = letter;
    composer.edit(kept);
    composer.show();
    composer.grab();
    QApplication::processEvents();
}

/// As formatted letters: what is quoted is shown by the editor, which loads what it is told to.
void answerAs(AnswerKind kind, const mime::DocumentPtr &document)
{
    const mime::OwnAddress own{AccountId{1}, {.name = {}, .address = QStringLiteral("me@example.org"), .replyTo = {}, .signature = {}}};
    mime::AnswerContext context;
    context.own = {own};
    context.rich = true;
    write(mime::answer(*document, kind, context).letter);
}

void reply(ui::MessagePane &, const mime::DocumentPtr &document, const QByteArray &, const QString &)
{
    answerAs(AnswerKind::ReplyAll, document);
}

void forward(ui::MessagePane &, const mime::DocumentPtr &document, const QByteArray &, const QString &)
{
    answerAs(AnswerKind::ForwardInline, document);
}

void editAsNew(ui::MessagePane &, const mime::DocumentPtr &, const QByteArray &message, const QString &)
{
    if (const auto opened = mime::openAsNew(message, AccountId{1})) write(opened->letter);
}

void editDraft(ui::MessagePane &, const mime::DocumentPtr &, const QByteArray &message, const QString &)
{
    if (const auto opened = mime::openDraft(message, AccountId{1})) write(opened->letter);
}

constexpr std::array<Way, 12> ways{{{"view", view},
                                    {"other views", otherViews},
                                    {"copy", copy},
                                    {"print", print},
                                    {"link question", question},
                                    {"source", source},
                                    {"reply", reply},
                                    {"forward", forward},
                                    {"edit as new", editAsNew},
                                    {"edit draft", editDraft},
                                    {"preview", preview},
                                    {"notification", notify}}};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString pdf = application.arguments().value(1);
    const bool careless = application.arguments().contains(QLatin1String("--careless"));
    if (pdf.isEmpty()) return 2;
    ui::MessagePane pane;
    pane.resize(700, 600);
    pane.show();
    QTextBrowser browser;
    int shown = 0;
    for (const LeakVector &vector : leakVectors()) {
        const auto document = letterDocument(vector.message);
        if (!document) return 1;
        if (careless) {
            browser.setHtml(QString::fromUtf8(vector.message));
            browser.grab();
        } else {
            for (const Way &way : ways) way.go(pane, document, vector.message, pdf);
        }
        ++shown;
    }
    std::printf("%d vectors, %zu ways\n", shown, careless ? std::size_t(1) : ways.size());
    return 0;
}
