// SPDX-License-Identifier: GPL-3.0-or-later
// composingbench: letters of a megabyte are opened, plain and formatted, new and as drafts, and a few words are typed. For each the events of
// the GUI thread (CPU time), one line of JSON.
#include "measuredapplication.h"

#include "ui/composer.h"
#include "ui/letteredit.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QKeyEvent>
#include <cstdio>

using namespace godwit;

namespace {

constexpr qsizetype megabyte = 1'000'000;

QString longText(const QString &before)
{
    QString text;
    for (int line = 1; text.size() < megabyte; ++line)
        text += before + QStringLiteral("line %1 of what was said about the tides, and of what was not said\n").arg(line);
    return text;
}

QString longHtml()
{
    QString html = QStringLiteral("<p>Above</p><blockquote type=\"cite\">");
    for (int line = 1; html.size() < megabyte; ++line)
        html += QStringLiteral("<p>line <b>%1</b> of what was said about the tides, and of <i>what</i> was not said</p>").arg(line);
    return html + QStringLiteral("</blockquote>");
}

KeptLetter letterOf(const QString &text, const QString &html, bool draft)
{
    KeptLetter kept;
    if (draft) kept.id = LetterId{1};
    kept.letter.from = {{}, QStringLiteral("anna@example.org")};
    kept.letter.subject = QStringLiteral("Tides");
    kept.letter.text = text;
    kept.letter.html = html;
    return kept;
}

/// For that long, or until it holds.
template <class Done> bool run(int ms, Done done)
{
    QElapsedTimer clock;
    for (clock.start(); !done(); QCoreApplication::processEvents(QEventLoop::AllEvents, 5))
        if (clock.hasExpired(ms)) return false;
    return true;
}

void say(bench::MeasuredApplication &application, const QString &name)
{
    std::printf("%s\n", QJsonDocument(application.report(name)).toJson(QJsonDocument::Compact).constData());
}

/// Opened by an event, as the program does it.
bool measure(bench::MeasuredApplication &application, const char *name, const KeptLetter &kept)
{
    ui::Composer *composer = nullptr;
    QMetaObject::invokeMethod(
        &application,
        [&] {
            ui::ComposerChoices choices;
            choices.rich = !kept.letter.html.isEmpty();
            composer = new ui::Composer(choices);
            composer->edit(kept);
            composer->show();
        },
        Qt::QueuedConnection);
    if (!run(5'000, [&] { return composer != nullptr; })) return false;
    auto *text = composer->findChild<ui::LetterEdit *>();
    if (!run(60'000, [text] { return text->isWhole(); })) return false;
    run(1'500, [] { return false; }); // what comes behind it
    say(application, QStringLiteral("%1 opened").arg(QLatin1StringView(name)));
    for (const char c : {'T', 'i', 'd', 'e'}) {
        QCoreApplication::postEvent(text, new QKeyEvent(QEvent::KeyPress, 0, {}, QString(QLatin1Char(c))));
        run(100, [] { return false; });
    }
    run(2'500, [] { return false; }); // it is kept
    say(application, QStringLiteral("%1 typed in").arg(QLatin1StringView(name)));
    delete composer;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    bench::MeasuredApplication application(argc, argv);
    const QString quote = longText(QStringLiteral("> ")), own = longText({}), html = longHtml();
    const bool done = measure(application, "an answer, plain", letterOf(QStringLiteral("\n\nJonas wrote:\n") + quote, {}, false)) &&
                      measure(application, "an answer, formatted", letterOf(quote, html, false)) &&
                      measure(application, "a draft, plain", letterOf(own, {}, true)) &&
                      measure(application, "a draft, formatted", letterOf(own, html, true));
    return done ? 0 : 1;
}
