// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen about the program as a whole, page by page.
#include "ui/settingspage.h"

#include <QSystemTrayIcon>

namespace godwit::ui {

using namespace std::chrono_literals;

PreferencesPage *makeReadingPage(QWidget *parent)
{
    using Milliseconds = std::chrono::milliseconds;
    using Form = Preferences::MessageForm;
    auto *page = new PreferencesPage(parent);
    page->addHeading(PreferencesPage::tr("Read and unread"));
    page->addChoice<Milliseconds>("readAfter", PreferencesPage::tr("An open message counts as &read:"),
                                  {{PreferencesPage::tr("at once"), 0ms},
                                   {PreferencesPage::tr("after a moment"), 1500ms},
                                   {PreferencesPage::tr("after 5 seconds"), 5s},
                                   {PreferencesPage::tr("after 10 seconds"), 10s},
                                   {PreferencesPage::tr("only when I mark it"), -1ms}},
                                  &Preferences::readAfter);
    page->addHeading(PreferencesPage::tr("Messages"));
    page->addChoice<Form>(
        "messageForm", PreferencesPage::tr("&Show messages:"),
        {{PreferencesPage::tr("as they were designed"), Form::Html}, {PreferencesPage::tr("as plain text"), Form::PlainText}},
        &Preferences::messageForm, PreferencesPage::tr("Pictures from the internet are never fetched without your consent, either way."));
    page->addSwitch("darkMessages", PreferencesPage::tr("&Darken messages where the desktop is dark"),
                    PreferencesPage::tr("Each message can still be shown as it came."), &Preferences::darkMessages);
    page->finish();
    return page;
}

PreferencesPage *makeWritingPage(QWidget *parent)
{
    using Receipts = Preferences::Receipts;
    auto *page = new PreferencesPage(parent);
    page->addHeading(PreferencesPage::tr("Sending"));
    page->addChoice<std::chrono::seconds>("undoSend", PreferencesPage::tr("&Undo sending is possible for:"),
                                          {{PreferencesPage::tr("no time: send at once"), 0s},
                                           {PreferencesPage::tr("5 seconds"), 5s},
                                           {PreferencesPage::tr("10 seconds"), 10s},
                                           {PreferencesPage::tr("20 seconds"), 20s},
                                           {PreferencesPage::tr("30 seconds"), 30s}},
                                          &Preferences::undoSend, PreferencesPage::tr("A message waits so long before it leaves."));
    page->addSwitch("hideTimeZone", PreferencesPage::tr("&Hide my time zone"),
                    PreferencesPage::tr("The date of a message then says when it was sent, but not where on earth you may be."),
                    &Preferences::hideTimeZone);
    page->addHeading(PreferencesPage::tr("Writing"));
    page->addSwitch("richLetters", PreferencesPage::tr("New messages with &formatting"),
                    PreferencesPage::tr("Fonts, lists and pictures; a plain form always goes along. Can be changed in each message."),
                    &Preferences::richLetters);
    page->addSwitch("fixedWidth", PreferencesPage::tr("&Plain messages in a font of fixed width"), {}, &Preferences::fixedWidth);
    page->addChoice<std::chrono::seconds>("saveAfter", PreferencesPage::tr("Put &drafts on the server after a pause of:"),
                                          {{PreferencesPage::tr("10 seconds"), 10s},
                                           {PreferencesPage::tr("30 seconds"), 30s},
                                           {PreferencesPage::tr("2 minutes"), 120s},
                                           {PreferencesPage::tr("10 minutes"), 600s}},
                                          &Preferences::saveAfter,
                                          PreferencesPage::tr("On this computer they are kept while you type, and on the server when you "
                                                              "close them."));
    page->addHeading(PreferencesPage::tr("Replies and receipts"));
    page->addChoice<bool>("answerAbove", PreferencesPage::tr("I &reply:"),
                          {{PreferencesPage::tr("below the quoted text"), false}, {PreferencesPage::tr("above the quoted text"), true}},
                          &Preferences::answerAbove);
    page->addSwitch("signatureLast", PreferencesPage::tr("Si&gnature below the quoted text"),
                    PreferencesPage::tr("Else it follows what you write above the quote."), &Preferences::signatureLast,
                    &Preferences::answerAbove);
    page->addChoice<Receipts>(
        "receipts", PreferencesPage::tr("When a sender asks to be &told that I read a message:"),
        {{PreferencesPage::tr("ask me"), Receipts::Ask}, {PreferencesPage::tr("never tell, and do not ask"), Receipts::Never}},
        &Preferences::receipts);
    page->finish();
    return page;
}

PreferencesPage *makeListPage(QWidget *parent)
{
    using Density = Preferences::Density;
    using Layout = Preferences::Layout;
    auto *page = new PreferencesPage(parent);
    page->addHeading(PreferencesPage::tr("Rows"));
    page->addChoice<Density>(
        "density", PreferencesPage::tr("&Show the list of messages as:"),
        {{PreferencesPage::tr("cards of two lines"), Density::Cards},
         {PreferencesPage::tr("compact rows"), Density::Compact},
         {PreferencesPage::tr("columns"), Density::Columns}},
        &Preferences::density,
        PreferencesPage::tr("How a folder is sorted, filtered and grouped is chosen in the folder itself, under View."));
    page->addSwitch("senderPictures", PreferencesPage::tr("&Initials of the sender on cards"), {}, &Preferences::senderPictures);
    page->addSwitch("rowActions", PreferencesPage::tr("&Buttons on the row under the mouse"),
                    PreferencesPage::tr("To mark, star, archive or delete a message without opening it."), &Preferences::rowActions);
    page->addHeading(PreferencesPage::tr("Panes"));
    page->addChoice<Layout>(
        "layout", PreferencesPage::tr("The &open message stands:"),
        {{PreferencesPage::tr("beside the list"), Layout::SideBySide}, {PreferencesPage::tr("below the list"), Layout::MessageBelow}},
        &Preferences::layout);
    page->finish();
    return page;
}

PreferencesPage *makeDesktopPage(const QList<std::pair<QString, QString>> &languages, QWidget *parent)
{
    auto *page = new PreferencesPage(parent);
    page->addHeading(PreferencesPage::tr("New mail"));
    page->addSwitch("notify", PreferencesPage::tr("&Tell me when mail comes to an inbox"),
                    PreferencesPage::tr("Muted and ignored conversations stay silent."), &Preferences::notify);
    page->addSwitch("notifyContent", PreferencesPage::tr("Show &sender and subject"),
                    PreferencesPage::tr("Off: it only says that there is a new message; nobody can read over your shoulder."),
                    &Preferences::notifyContent, &Preferences::notify);
    page->addSwitch("badge", PreferencesPage::tr("Count &unread mail on Godwit’s icon"),
                    PreferencesPage::tr("Where the desktop’s dock or task bar can show it."), &Preferences::badge);
    page->addHeading(PreferencesPage::tr("Starting and closing"));
    page->addSwitch("tray", PreferencesPage::tr("Keep an &icon beside the clock"),
                    QSystemTrayIcon::isSystemTrayAvailable()
                        ? PreferencesPage::tr("Closing the window then leaves Godwit running; Quit ends it.")
                        : PreferencesPage::tr("This desktop has no place for such icons at the moment; closing the window ends Godwit."),
                    &Preferences::tray);
    page->addSwitch("autostart", PreferencesPage::tr("Start Godwit when I &log in"),
                    PreferencesPage::tr("In the background: beside the clock, or as a minimised window."), &Preferences::autostart);
    page->addHeading(PreferencesPage::tr("Language"));
    page->addChoice<QString>("language", PreferencesPage::tr("&Godwit speaks:"),
                             QList<std::pair<QString, QString>>{{PreferencesPage::tr("the language of the desktop"), {}}} + languages,
                             &Preferences::language, PreferencesPage::tr("From the next start on."));
    page->addHeading(PreferencesPage::tr("Connections"));
    page->addSwitch("offline", PreferencesPage::tr("&Work offline"),
                    PreferencesPage::tr("Nothing is fetched or sent. What you do waits here, also over a restart."), &Preferences::offline);
    page->finish();
    return page;
}

} // namespace godwit::ui
