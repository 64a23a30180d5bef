// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpreview.h"

#include "htmlletters.h"
#include "ui/bodyview.h"
#include "ui/linkquestion.h"
#include "ui/messagebody.h"
#include "ui/messagepane.h"

#include <QScrollBar>
#include <QTest>

namespace godwit {

void previewLetters(const std::function<void(QWidget &widget, const QByteArray &screen)> &shoot)
{
    ui::MessagePane pane;
    pane.resize(760, 900);
    for (const QByteArray &name : letterNames()) {
        const auto document = letterDocument(letterMessage(name));
        pane.showDocument(document, document->summary);
        pane.body()->setPictures(decodedPictures(document));
        shoot(pane, "html-" + name);
        if (name == "newsletter") {
            pane.body()->view()->verticalScrollBar()->setValue(500);
            shoot(pane, "html-newsletter-below");
            pane.body()->view()->verticalScrollBar()->setValue(0);
            pane.body()->setOriginal(true);
            shoot(pane, "html-newsletter-original");
            pane.resize(420, 900);
            pane.body()->setOriginal(false);
            shoot(pane, "html-newsletter-narrow");
            pane.resize(760, 900);
            pane.body()->zoom(4);
            shoot(pane, "html-newsletter-zoomed");
            pane.body()->zoom(0);
            pane.body()->setForm(Preferences::MessageForm::PlainText);
            shoot(pane, "html-newsletter-plain");
            pane.body()->setForm(Preferences::MessageForm::Html);
            pane.body()->setLoading();
            shoot(pane, "html-newsletter-loading");
        }
        if (name == "wide") {
            pane.body()->view()->setFocus();
            QTest::keyClick(pane.body()->view(), Qt::Key_Tab);
            shoot(pane, "html-link");
            auto *question = new ui::LinkQuestion(document->html->links.front(), &pane);
            shoot(*question, "html-link-question");
            delete question;
        }
    }
    const QByteArray paragraph = "<p>The wind turns on Thursday, and every line says so once more, as often as it takes.</p>\n";
    const auto longer = letterDocument(htmlMessage(paragraph.repeated(4'000)));
    pane.showDocument(longer, longer->summary);
    shoot(pane, "html-more");
    const auto nothing = letterDocument(htmlMessage("<div></div>"));
    pane.showDocument(nothing, nothing->summary);
    shoot(pane, "html-empty");
}

} // namespace godwit
