// SPDX-License-Identifier: GPL-3.0-or-later
#include "composerscreens.h"

#include "sampleletters.h"

#include "ui/composer.h"
#include "ui/composerhead.h"
#include "ui/linkdialog.h"
#include "ui/recipientedit.h"
#include "ui/sendlater.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <QTextEdit>

namespace godwit {

namespace {

using ui::Composer;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const char *plainBody =
    "Dear Mira,\n\nthe tide tables for December are with this letter. The ringing begins on Thursday at six, if the wind lets us; "
    "please bring the small nets, and a torch for each of us.\n\nSee you at the dyke\nAnna\n";
const char *answerBody =
    "On Monday, Jonas Lindqvist wrote:\n> Dear Anna,\n>\n> will the boat be there on Thursday?\n\nYes, from five on. Ole has the key.\n\n"
    "> And who brings the nets?\n>> The nets are still with me.\n> Mira says that she has them.\n\nShe does.\n";
const char *richBody =
    "<h2>Ringing on Thursday</h2><p>We meet at <b>six</b> at the <a href=\"https://example.org/dyke\">old dyke</a>. Please bring:</p>"
    "<ul><li>the small nets<ul><li>and their poles</li></ul></li><li>a torch, <i>charged</i></li></ul><ol><li>boat</li><li>coffee</li></ol>"
    "<p><br/></p><table "
    "border=\"1\"><tr><td><p><b>Tide</b></p></td><td><p><b>Time</b></p></td></tr><tr><td><p>low</p></td><td><p>05:52</p></td></tr>"
    "<tr><td><p>high</p></td><td><p>12:07</p></td></tr></table><pre>ring --station husum\n     --log tide.txt</pre>"
    "<p>On Monday, Jonas Lindqvist wrote:</p><blockquote type=\"cite\"><p>Who brings the <span style=\"color:#a00000\">nets</span>?</p>"
    "<blockquote type=\"cite\"><p>They are with me.</p></blockquote></blockquote>";

class Screens
{
public:
    Screens(const std::function<bool(const char *)> &wanted, const std::function<void(QWidget &, const char *)> &shoot)
        : m_wanted(wanted), m_shoot(shoot)
    {}

    void draw(const char *screen, const std::function<void(KeptLetter &)> &change, const std::function<void(Composer &)> &act = {},
              bool rich = false)
    {
        if (!m_wanted(screen)) return;
        ui::ComposerChoices choices;
        choices.rich = rich;
        Composer composer(choices);
        composer.setAttribute(Qt::WA_DeleteOnClose, false);
        composer.setAccounts(sampleAccounts(), {{sampleAccount, 25'000'000}});
        KeptLetter kept = sampleLetter();
        change(kept);
        composer.edit(kept);
        composer.show();
        QTest::qWait(50);
        if (act) act(composer);
        QTest::qWait(50);
        m_shoot(composer, screen);
    }

    void shootPart(Composer &composer, const char *part, const char *screen)
    {
        m_shoot(*composer.findChild<QWidget *>(QString::fromLatin1(part)), screen);
    }

private:
    const std::function<bool(const char *)> &m_wanted;
    const std::function<void(QWidget &, const char *)> &m_shoot;
};

void plainLetter(KeptLetter &kept)
{
    kept.letter.to = {{text("Mira Okafor"), text("mira@example.net")}};
    kept.letter.subject = text("Ringing on Thursday");
    kept.letter.text = text(plainBody);
}

void files(KeptLetter &kept)
{
    plainLetter(kept);
    kept.letter.parts = {{text("a"), text("Tide tables December.pdf"), "application/pdf", 412'345, {}},
                         {text("b"), text("dyke-at-dawn.jpg"), "image/jpeg", 6'123'456, {}},
                         {text("c"), text("Re: Nets.eml"), "message/rfc822", 14'000, {}}};
}

void click(Composer &composer, const char *action) { composer.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

void drawRecipients(Screens &screens)
{
    screens.draw("composer-many", [](KeptLetter &kept) {
        plainLetter(kept);
        kept.letter.to = samplePeople(30);
        kept.letter.cc = samplePeople(3);
    });
    screens.draw(
        "composer-many-open",
        [](KeptLetter &kept) {
            plainLetter(kept);
            kept.letter.to = samplePeople(30);
        },
        [](Composer &composer) { composer.findChild<QWidget *>(QStringLiteral("to"))->setFocus(); });
    screens.draw(
        "composer-invalid",
        [](KeptLetter &kept) {
            plainLetter(kept);
            kept.letter.to << Address{text("Jonas"), text("jonas@example")} << Address{{}, text("ole.example.net")}
                           << Address{text("service@bank.example"), text("mallory@evil.example")}
                           << Address{{}, text("zoë@bücher.example")};
        },
        [](Composer &composer) { click(composer, "send"); });
    screens.draw(
        "composer-completion", [](KeptLetter &kept) { kept.letter.subject = text("Ringing"); },
        [&screens](Composer &composer) {
            auto *field = composer.findChild<QWidget *>(QStringLiteral("to"))->findChild<QLineEdit *>();
            QTest::keyClicks(field, QStringLiteral("o"));
            QList<Person> people;
            for (const Address &person : samplePeople(12)) people << Person{person, 1};
            composer.applyPeople(QStringLiteral("o"), people);
            screens.shootPart(composer, "completion", "composer-completion-list");
        });
}

void drawBars(Screens &screens)
{
    screens.draw(
        "composer-reminder",
        [](KeptLetter &kept) {
            plainLetter(kept);
            kept.letter.subject.clear();
            kept.letter.to = samplePeople(17);
            kept.letter.text.replace(text("are with this letter"), text("are attached"));
        },
        [](Composer &composer) { click(composer, "send"); });
    screens.draw("composer-error", files, [](Composer &composer) {
        composer.showError({Error::Kind::Storage, {}, {}, text("No space left on device")});
        composer.showSaved(ui::LetterPlace::ServerWaiting, QDateTime(QDate(2026, 11, 28), QTime(12, 4)));
    });
    screens.draw("composer-elsewhere", plainLetter, [](Composer &composer) {
        composer.showElsewhere();
        composer.showSaved(ui::LetterPlace::Computer, QDateTime(QDate(2026, 11, 28), QTime(12, 4)));
    });
    screens.draw("composer-too-large", [](KeptLetter &kept) {
        files(kept);
        kept.letter.parts << LetterPart{text("d"),
                                        text("Film of the whole day, with the seals and everything that happened at the harbour.mp4"),
                                        "video/mp4",
                                        31'000'000,
                                        {}};
    });
    screens.draw("composer-shrink", plainLetter, [](Composer &composer) {
        QObject::connect(&composer, &Composer::fileWanted, &composer, [&composer](quint64 token, const QUrl &) {
            if (token == 1) composer.applyPart(token, {text("b"), text("dyke-at-dawn.jpg"), "image/jpeg", 6'123'456, {}});
            else composer.applyPartProgress(token, 40, 100);
        });
        QMimeData data;
        data.setUrls({QUrl(text("file:///x/dyke-at-dawn.jpg")), QUrl(text("file:///x/film.mp4"))});
        auto *edit = composer.findChild<QTextEdit *>(text("letterText"));
        QDragEnterEvent enter(edit->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(edit->viewport(), &enter);
        QDropEvent drop(edit->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(edit->viewport(), &drop);
    });
}

} // namespace

void drawComposerScreens(const std::function<bool(const char *screen)> &wanted,
                         const std::function<void(QWidget &widget, const char *screen)> &shoot)
{
    Screens screens(wanted, shoot);
    screens.draw("composer-new", [](KeptLetter &) {});
    screens.draw("composer-plain", files,
                 [](Composer &composer) { composer.showSaved(ui::LetterPlace::Server, QDateTime(QDate(2026, 11, 28), QTime(12, 4))); });
    screens.draw("composer-answer", [](KeptLetter &kept) {
        plainLetter(kept);
        kept.letter.cc = samplePeople(2);
        kept.letter.text = text(answerBody);
        kept.letter.origin.relation = LetterOrigin::Relation::Answer;
    });
    screens.draw(
        "composer-rich",
        [](KeptLetter &kept) {
            plainLetter(kept);
            kept.letter.html = text(richBody);
        },
        {}, true);
    screens.draw("composer-rtl-text", [](KeptLetter &kept) {
        plainLetter(kept);
        kept.letter.subject = text("موعد الاجتماع القادم");
        kept.letter.text = text("مرحبا آنا،\n\nهل يناسبك يوم الخميس؟\n\n> שלום, מתי נפגשים?\n> And in English, please.\n");
    });
    drawRecipients(screens);
    drawBars(screens);
    screens.draw(
        "composer-redirect",
        [](KeptLetter &kept) {
            plainLetter(kept);
            kept.letter.to.clear();
            kept.letter.origin.relation = LetterOrigin::Relation::Redirect;
        },
        [](Composer &composer) {
            auto document = std::make_shared<mime::Document>();
            document->summary.subject = text("Ringing on Thursday");
            document->summary.from = {{text("Jonas Lindqvist"), text("jonas@example.net")}};
            document->body = {{.text = text(plainBody)}};
            composer.setOriginal(document);
        });
    screens.draw("composer-long", [](KeptLetter &kept) {
        files(kept);
        kept.letter.to = {
            {text("Die Hauptgeschäftsführung der Vereinigten Elektrizitätswerke am Nordseedeich, Abteilung Kundenzufriedenheit"),
             text("hauptgeschaeftsfuehrung.kundenzufriedenheit@vereinigte-elektrizitaetswerke-nordseedeich.example")}};
        kept.letter.subject = text(
            "A subject that is as long as those that come out of ticket systems, with a number, a state, and all that was there before");
    });
    if (wanted("composer-later")) {
        ui::SendLaterDialog later(QDateTime(QDate(2026, 11, 28), QTime(12, 4)), nullptr);
        later.setAttribute(Qt::WA_DeleteOnClose, false);
        shoot(later, "composer-later");
    }
    if (wanted("composer-link")) {
        ui::LinkDialog link(text("old dyke"), text("https://example.org/dyke"), nullptr);
        link.setAttribute(Qt::WA_DeleteOnClose, false);
        shoot(link, "composer-link");
    }
}

} // namespace godwit
