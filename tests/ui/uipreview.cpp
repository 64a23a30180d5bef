// SPDX-License-Identifier: GPL-3.0-or-later
// uipreview DIR [dark] [rtl] [big] [long] [lang=CODE] [SCREEN…]: draws the screens into DIR as PNG files, to be looked at.
// QT_SCALE_FACTOR=2 for the other size. In the place of DIR, drawing nothing, status 1 if there are any: "check" tells which texts do
// not fit and which keyboard letters clash; "reach" which controls have no name, are not reached by Tab, or are not well seen.
#include "accountpreview.h"
#include "composerscreens.h"
#include "conversationwindow.h"
#include "darkpalette.h"
#include "desktopscreens.h"
#include "fit.h"
#include "foldersamples.h"
#include "htmlpreview.h"
#include "messagescreens.h"
#include "reach.h"
#include "sampleserver.h"
#include "samplewindow.h"
#include "searchsamples.h"
#include "writingscreens.h"

#include "models/operationsmodel.h"
#include "models/subscriptionmodel.h"
#include "ui/reading.h"
#include "ui/accountdialog.h"
#include "ui/attachmentbar.h"
#include "ui/actions.h"
#include "ui/foldermenu.h"
#include "ui/foldernamedialog.h"
#include "ui/folderpicker.h"
#include "ui/listchoices.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/messagewindow.h"
#include "ui/operationsdialog.h"
#include "ui/outlinestyle.h"
#include "ui/picturewindow.h"
#include "ui/searchbox.h"
#include "ui/searching.h"
#include "ui/serverdialog.h"
#include "ui/tagmenu.h"
#include "ui/tagspage.h"
#include "ui/textwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QToolButton>
#include <QTreeView>

using namespace godwit;

namespace {

class Preview
{
public:
    Preview(QString dir, QString suffix, QStringList only) : m_dir(std::move(dir)), m_suffix(std::move(suffix)), m_only(std::move(only)) {}

    bool wants(const char *screen) const { return m_only.isEmpty() || m_only.contains(QString::fromLatin1(screen)); }
    int faults() const { return m_faults; }
    void shoot(QWidget &widget, const char *screen) const
    {
        if (!wants(screen)) return;
        widget.show();
        if (m_dir == QLatin1String("check")) return report(screen, [&] { return misfits(&widget) + clashes(&widget); });
        if (m_dir == QLatin1String("reach")) return report(screen, [&] { return nameless(&widget) + unreached(&widget) + faint(&widget); });
        QTest::qWait(120);
        widget.grab().save(QStringLiteral("%1/%2%3.png").arg(m_dir, QString::fromLatin1(screen), m_suffix));
    }

    void mainWindow() const;
    void messages() const;
    void messageWindows() const;
    void lists() const;
    void narrow() const;
    void finding() const;
    void searching() const;
    void scripts() const;
    void manyFound() const;
    void dialogs() const;
    void account() const;
    void operations() const;

private:
    void report(const char *screen, const std::function<QStringList()> &look) const
    {
        if (QTest::qWaitFor([&look] { return look().isEmpty(); }, 300)) return; // what is laid out anew needs a moment
        for (const QString &fault : look()) {
            std::fprintf(stderr, "%s: %s\n", screen, qUtf8Printable(fault));
            ++m_faults;
        }
    }

    QString m_dir, m_suffix;
    QStringList m_only;
    mutable int m_faults = 0;
};

AccountStatus statusOf(AccountStatus::State state)
{
    AccountStatus status;
    status.account = SampleWindow::account;
    status.state = state;
    status.watchedBy = QStringLiteral("IDLE");
    return status;
}

void openMessage(SampleWindow &sample, int row)
{
    auto *list = sample.window.findChild<ui::MessageListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    sample.window.reading()->showDocument(sample.window.reading()->message(), SampleWindow::document(row));
}

const Error lost{Error::Kind::Network, {}, {}, QStringLiteral("imap.example.org:993: connection reset by peer")};

void Preview::mainWindow() const
{
    SampleWindow sample;
    sample.window.show();
    sample.window.showStatus(statusOf(AccountStatus::State::UpToDate));
    shoot(sample.window, "nothing");
    sample.openInbox();
    QTest::qWait(100);
    openMessage(sample, 0);
    shoot(sample.window, "main");
    Preferences preferences;
    const auto look = [&](const char *screen, auto change) {
        change();
        sample.window.setPreferences(preferences);
        shoot(sample.window, screen);
        preferences = {};
        sample.window.setPreferences(preferences);
    };
    look("compact", [&] { preferences.density = Preferences::Density::Compact; });
    look("no-pictures", [&] { preferences.senderPictures = false; });
    look("columns", [&] { preferences.density = Preferences::Density::Columns; });
    look("below", [&] {
        preferences.density = Preferences::Density::Columns;
        preferences.layout = Preferences::Layout::MessageBelow;
    });
    openMessage(sample, 6);
    shoot(sample.window, "long");
    auto *rows = sample.window.findChild<ui::MessageListView *>();
    QTest::mouseMove(rows->viewport(), rows->visualRect(rows->model()->index(3, 0)).center());
    QTest::mouseMove(rows->viewport(), rows->visualRect(rows->model()->index(3, 0)).topRight() - QPoint(20, -20));
    shoot(sample.window, "hover");
    sample.window.setUndo(QStringLiteral("12 messages moved to the trash"));
    sample.window.showDone(QStringLiteral("12 messages moved to the trash"));
    shoot(sample.window, "undo");
    openMessage(sample, 3);
    auto *list = sample.window.findChild<ui::MessageListView *>();
    list->setCurrentIndex(list->model()->index(4, 0));
    shoot(sample.window, "loading");
    sample.window.reading()->showDocumentError(sample.window.reading()->message(), lost);
    sample.window.showError(lost);
    AccountStatus reading = statusOf(AccountStatus::State::Synchronising);
    reading.done = 40'000;
    reading.total = 214'311;
    sample.window.showStatus(reading);
    shoot(sample.window, "error");
    list->selectAll();
    shoot(sample.window, "selected");
    reading.awaited = "SELECT";
    reading.awaitedSeconds = 12;
    sample.window.showStatus(reading);
    shoot(sample.window, "waiting");
    for (int i = 0; i < 30; ++i)
        sample.log.applyLines(
            {{SampleWindow::account, 1, 1'700'000'000'000 + i * 100,
              i % 2 ? ProtocolLine::Direction::Received : ProtocolLine::Direction::Sent,
              i % 2 ? "* 12 FETCH (UID 4711 FLAGS (\\Seen $Label1) RFC822.SIZE 4242)" : "A12 UID FETCH 4711 (FLAGS RFC822.SIZE)"}});
    sample.window.actions().protocolLog->setChecked(true);
    shoot(sample.window, "log");
    sample.window.actions().protocolLog->setChecked(false);
    sample.open(SampleWindow::empty, 0);
    shoot(sample.window, "empty");
}

/// Messages of every kind in the reading pane.
void Preview::messages() const
{
    SampleWindow sample;
    sample.window.show();
    sample.openInbox();
    QTest::qWait(50);
    for (const MessageScreen &screen : messageScreens()) {
        if (!wants(screen.name)) continue;
        openMessage(sample, 1);
        openMessage(sample, 0);
        auto document = std::make_shared<mime::Document>(*SampleWindow::document(0));
        screen.change(*document);
        sample.window.reading()->showDocument(sample.window.reading()->message(), document);
        if (auto *all = sample.window.findChild<QToolButton *>(QStringLiteral("showEverybody")); screen.name == QByteArray("header-many"))
            all->click();
        if (auto *bar = sample.window.findChild<ui::AttachmentBar *>(); screen.name == QByteArray("attachments-kinds"))
            bar->chip("7")->setProgress(20'000'000, 52'000'000);
        shoot(sample.window, screen.name);
    }
}

void Preview::messageWindows() const
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(QColor(70, 120, 170));
    ui::PictureWindow picture(QStringLiteral("rest-2.jpg"), image, nullptr);
    picture.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(picture, "picture");
    ui::MessageWindow message(SampleWindow::document(0), "raw", FolderId{1}, MessageKey{1}, nullptr);
    message.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(message, "message-window");
    SampleWindow sample;
    sample.window.show();
    sample.openInbox();
    QTest::qWait(50);
    openMessage(sample, 0);
    if (!wants("print-preview")) return;
    sample.window.actions().printPreview->trigger();
    QTest::qWait(200);
    auto *preview = sample.window.findChild<QWidget *>(QStringLiteral("printPreview"));
    shoot(*preview, "print-preview");
    preview->close();
}

void Preview::lists() const
{
    ConversationWindow sample;
    sample.window.show();
    sample.open({.threaded = true, .withSent = true});
    QTest::qWait(100);
    auto *list = sample.window.findChild<ui::MessageListView *>();
    list->setFocus();
    list->setCurrentIndex(sample.list.index(3, 0));
    shoot(sample.window, "threads");
    ui::ListChoices &choices = sample.window.choices();
    choices.expandAll->trigger();
    QTest::qWait(100);
    list->scrollToTop();
    shoot(sample.window, "threads-open");
    list->scrollTo(sample.list.index(sample.list.rowCount() - 4, 0));
    shoot(sample.window, "threads-open-below");
    auto *order = sample.window.findChild<QMenu *>(QStringLiteral("order"));
    order->popup(QPoint(50, 50));
    shoot(*order, "sort-menu");
    order->close();
    choices.conversations->trigger();
    choices.unread->trigger();
    choices.find->setChecked(true);
    sample.window.findChild<QLineEdit *>(QStringLiteral("filterField"))->setText(QStringLiteral("Re"));
    QTest::qWait(300);
    shoot(sample.window, "filter");
    sample.window.findChild<QLineEdit *>(QStringLiteral("filterField"))->setText(QStringLiteral("herons"));
    QTest::qWait(300);
    shoot(sample.window, "filter-none");
    choices.clear->trigger();
    for (QAction *action : sample.window.findChildren<QAction *>())
        if (action->objectName() == QLatin1String("sortFrom")) action->trigger();
    QTest::qWait(100);
    shoot(sample.window, "sort-from");
}

void Preview::narrow() const
{
    SampleWindow sample;
    sample.window.show();
    sample.window.showStatus(statusOf(AccountStatus::State::Waiting));
    sample.openInbox();
    const int letter = sample.window.fontMetrics().averageCharWidth();
    sample.window.resize(letter * 100, 640);
    QTest::qWait(100);
    openMessage(sample, 0);
    shoot(sample.window, "two-panes");
    sample.window.resize(letter * 60, 640);
    shoot(sample.window, "one-pane-list");
    sample.window.actions().goMessage->trigger();
    shoot(sample.window, "one-pane-message");
    sample.window.actions().goFolders->trigger();
    shoot(sample.window, "one-pane-folders");
}

void Preview::finding() const
{
    SampleWindow sample;
    sample.window.show();
    sample.window.showStatus(statusOf(AccountStatus::State::UpToDate));
    sample.openInbox();
    QTest::qWait(100);
    openMessage(sample, 0);
    auto *pane = sample.window.findChild<ui::MessagePane *>();
    pane->setHighlighter([](QStringView text) {
        std::vector<std::pair<qsizetype, qsizetype>> places;
        for (const QString &word : {QStringLiteral("harbour"), QStringLiteral("the"), QStringLiteral("plan")})
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.emplace_back(at, word.size());
        std::ranges::sort(places);
        return places;
    });
    shoot(sample.window, "highlights");
    sample.window.actions().find->trigger();
    auto *words = sample.window.findChild<QLineEdit *>(QStringLiteral("findWords"));
    words->setText(QStringLiteral("the"));
    QTest::qWait(50);
    sample.window.actions().findNext->trigger();
    shoot(sample.window, "find");
    words->setText(QStringLiteral("albatross"));
    shoot(sample.window, "find-none");
    auto longer = std::make_shared<mime::Document>(*SampleWindow::document(0));
    longer->body.front().text = QStringLiteral("The wind turns on Thursday, and every line says so once more.\n").repeated(7'000);
    sample.window.reading()->showDocument(sample.window.reading()->message(), longer);
    words->setText(QStringLiteral("turns"));
    shoot(sample.window, "find-rest");
    sample.window.resize(sample.window.fontMetrics().averageCharWidth() * 60, 640);
    QTest::qWait(100);
    sample.window.actions().findPrevious->trigger();
    shoot(sample.window, "find-narrow");
}

const QString coverage =
    QStringLiteral("Subjects and senders of all 214,311 messages; texts since 4 May 2023; 2 folders are asked on the server…");

/// Marks a few words wherever they stand.
std::vector<std::pair<qsizetype, qsizetype>> sampleMarks(QStringView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const char *word : {"Mira", "Flight", "wind", "Köln", "الاجتماع", "打ち", "subject", "Photos"}) {
        const QString wanted = QString::fromUtf8(word);
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.emplace_back(at, wanted.size());
    }
    std::ranges::sort(places);
    return places;
}

void Preview::searching() const
{
    SampleSearch search;
    SampleWindow &sample = search.sample;
    sample.window.show();
    sample.window.showStatus(statusOf(AccountStatus::State::UpToDate));
    sample.openInbox();
    QTest::qWait(50);
    search.type(QString());
    sample.window.actions().search->trigger();
    shoot(sample.window, "search-history");
    search.type(QStringLiteral("f"));
    shoot(sample.window, "search-completion");
    search.type(QStringLiteral("from:mira flight"));
    search.find(9, {.found = 9, .shown = 9, .explanation = QStringLiteral("From “mira…”, with “flight…”"), .coverage = coverage});
    sample.window.searching()->setCardHighlighter([](ui::CardText, QStringView text) { return sampleMarks(text); });
    sample.window.findChild<ui::MessagePane *>()->setHighlighter(sampleMarks);
    QTest::qWait(50);
    openMessage(sample, 0);
    shoot(sample.window, "search");
    sample.window.searching()->box()->setFocus();
    sample.window.searching()->box()->showExamples();
    shoot(sample.window, "search-help");
    search.type(QStringLiteral("from:mira larger:much flight"));
    search.find(3, {.found = 3,
                    .shown = 3,
                    .explanation = QStringLiteral("From “mira…”, with “flight…”"),
                    .coverage = coverage,
                    .error = QStringLiteral("“much” is no size; 300k or 5M would be one."),
                    .errorAt = 17,
                    .errorLength = 4});
    shoot(sample.window, "search-error");
    search.type(QStringLiteral("albatross"));
    search.find(0, {.explanation = QStringLiteral("With “albatross…”"), .coverage = coverage});
    shoot(sample.window, "search-none");
    sample.window.openFolder(SampleSearch::unread);
    sample.window.searching()->showText(QStringLiteral("is:unread"), ui::Reach::Everywhere);
    search.find(14, {.found = 14,
                     .shown = 14,
                     .explanation = QStringLiteral("Unread"),
                     .coverage = QStringLiteral("Subjects and senders of all 214,311 messages."),
                     .error = {}});
    QTest::qWait(50);
    openMessage(sample, 1);
    shoot(sample.window, "search-saved");
    const int letter = sample.window.fontMetrics().averageCharWidth();
    sample.window.resize(letter * 60, 640);
    QTest::qWait(50);
    sample.window.actions().goList->trigger();
    shoot(sample.window, "search-narrow");
}

/// Words of ten scripts, marked in the list and read from both sides.
void Preview::scripts() const
{
    static const QStringList subjects{QStringLiteral("Ihre Rechnung für Größe 42"),
                                      QStringLiteral("Бюджет на 2026 год"),
                                      QStringLiteral("Πρόγραμμα πτήσης"),
                                      QStringLiteral("موعد الاجتماع القادم"),
                                      QStringLiteral("פגישה ביום חמישי"),
                                      QStringLiteral("打ち合わせの件"),
                                      QStringLiteral("회의 일정 안내"),
                                      QStringLiteral("बैठक की सूचना"),
                                      QStringLiteral("กำหนดการประชุม"),
                                      QStringLiteral("ჩიტების ფრენა")};
    SampleSearch search;
    SampleWindow &sample = search.sample;
    sample.window.show();
    sample.openInbox();
    search.type(QStringLiteral("subject:打ち"));
    search.find(int(subjects.size()),
                {.found = 10, .shown = 10, .explanation = QStringLiteral("With “打ち…” in the subject"), .coverage = coverage});
    QTest::qWait(50);
    ListRows rows{SampleSearch::typed, sample.messages.revision(), 0, {}};
    for (int row = 0; row < int(subjects.size()); ++row) {
        rows.rows << SampleWindow::summary(row);
        rows.rows.last().headersKnown = true;
        rows.rows.last().subject = subjects[row];
        rows.rows.last().folder = row % 2 ? SampleWindow::archive : FolderId{6};
    }
    sample.messages.applyRows(rows);
    sample.window.searching()->setCardHighlighter([](ui::CardText where, QStringView text) {
        std::vector<std::pair<qsizetype, qsizetype>> first; // its first word, whatever the script
        const qsizetype end = text.indexOf(u' ');
        if (where == ui::CardText::Subject) first.emplace_back(0, end < 0 ? std::min<qsizetype>(2, text.size()) : end);
        return first;
    });
    shoot(sample.window, "search-scripts");
}

void Preview::manyFound() const
{
    SampleSearch search;
    SampleWindow &sample = search.sample;
    sample.window.show();
    sample.openInbox();
    search.type(QStringLiteral("e"));
    search.find(10'000, {.found = 12'345, .shown = 10'000, .explanation = QStringLiteral("With “e…”"), .coverage = coverage});
    QTest::qWait(50);
    shoot(sample.window, "search-10000");
}

void Preview::account() const
{
    test::shootAccounts([this](QWidget &widget, const char *screen) { shoot(widget, screen); });
}

Operation operation(quint64 id, Operation::Kind kind, Operation::State state, const char *uids, const char *target = "")
{
    Operation result;
    result.id = OperationId{id};
    result.account = SampleWindow::account;
    result.kind = kind;
    result.state = state;
    result.mailbox = "INBOX";
    result.target = target;
    result.uids = UidSet::parse(uids).value_or(UidSet());
    result.add = FlagSet(Flag::Flagged);
    result.created = 1'795'000'000 + static_cast<qint64>(id) * 100;
    return result;
}

void Preview::operations() const
{
    models::OperationsModel model;
    ui::OperationsDialog dialog(&model);
    shoot(dialog, "operations-empty");
    Operation refused = operation(2, Operation::Kind::Move, Operation::State::Refused, "1:214",
                                  "Projects/A folder with a very long name that does not fit into any column of this window");
    refused.error = {Error::Kind::No, "OVERQUOTA", QStringLiteral("Quota exceeded (mailbox for user is full) <b>now</b>"), {}};
    model.applyOperations({operation(1, Operation::Kind::ChangeFlags, Operation::State::Queued, "4"), refused,
                           operation(3, Operation::Kind::Copy, Operation::State::Sent, "7,9", "Archive")},
                          {});
    dialog.findChild<QTreeView *>()->setCurrentIndex(model.index(1, 0));
    shoot(dialog, "operations");
}

void Preview::dialogs() const
{
    models::TagModel names;
    names.rename("bills", QStringLiteral("Rechnungen, die noch zu bezahlen sind"));
    ui::TagsPage page(&names);
    page.resize(page.sizeHint().expandedTo({560, 320}));
    shoot(page, "tags-page");
    SampleWindow sample;
    sample.openInbox();
    sample.window.show();
    QTest::qWait(50);
    ui::ServerDialog server(&sample.log, SampleWindow::account, QStringLiteral("Anna at example.org"));
    shoot(server, "server-asking");
    server.showServer(sampleServer());
    shoot(server, "server");
    auto *tabs = server.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    shoot(server, "server-capabilities");
    tabs->setCurrentIndex(2);
    shoot(server, "server-log");
    server.close();
    auto *picker = new ui::FolderPicker(&sample.folders, SampleWindow::account, SampleWindow::inbox, &sample.window);
    shoot(*picker, "picker");
    picker->close();
    auto *source = ui::TextWindow::forSource(QStringLiteral("Flight plan"),
                                             "From: Mira <mira@example.net>\r\nSubject: Flight plan\r\n\r\nDear Anna,\r\n", nullptr);
    shoot(*source, "source");
    source->close();
    sample.flags.setSelection({SampleWindow::summary(1).flags, SampleWindow::summary(0).flags});
    ui::TagMenu tags(&sample.flags);
    tags.popup(QPoint(50, 50));
    shoot(tags, "tags");
    tags.close();
    openMessage(sample, 0);
    auto *menu = sample.window.findChild<ui::FolderMenu *>();
    menu->popup(QPoint(50, 50));
    shoot(*menu, "folder-menu");
    auto *keep = menu->findChild<QMenu *>(QStringLiteral("keep"));
    keep->popup(QPoint(50, 50));
    shoot(*keep, "folder-keep");
    keep->close();
    menu->findChild<QAction *>(QStringLiteral("newFolder"))->trigger();
    menu->close();
    auto *name = sample.window.findChild<ui::FolderNameDialog *>();
    name->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Flight plans/2026"));
    shoot(*name, "folder-name");
    name->close();
    sample.open(SampleWindow::trash, 40);
    QTest::qWait(50);
    sample.window.findChild<ui::MessageListView *>()->selectAll();
    sample.window.actions().remove->trigger();
    if (auto *question = sample.window.findChild<QMessageBox *>()) shoot(*question, "delete");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    ui::OutlineStyle::installOverFusion();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) return 2;
    const QString dir = arguments.takeFirst();
    QString suffix;
    const auto option = [&](const char *name) {
        const bool set = arguments.removeAll(QString::fromLatin1(name)) > 0;
        if (set) suffix += u'-' + QString::fromLatin1(name);
        return set;
    };
    if (option("dark")) QApplication::setPalette(darkPalette());
    if (option("rtl")) QApplication::setLayoutDirection(Qt::RightToLeft);
    QTranslator own, qt;
    for (const QString &argument : QStringList(arguments)) {
        if (!argument.startsWith(QLatin1String("lang="))) continue;
        arguments.removeOne(argument);
        const QString code = argument.sliced(5);
        suffix += u'-' + code;
        QLocale::setDefault(QLocale(code));
        if (!own.load(QStringLiteral(":/i18n/godwit_%1.qm").arg(code))) return 2;
        if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt);
        QCoreApplication::installTranslator(&own);
    }
    test::LongWords longWords;
    if (option("long")) QCoreApplication::installTranslator(&longWords);
    if (option("big")) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    if (app.devicePixelRatio() > 1) suffix += QStringLiteral("-2x");
    const Preview preview(dir, suffix, arguments);
    preview.mainWindow();
    preview.messages();
    preview.messageWindows();
    preview.lists();
    preview.narrow();
    preview.finding();
    preview.searching();
    preview.scripts();
    preview.manyFound();
    preview.account();
    preview.operations();
    preview.dialogs();
    previewLetters([&preview](QWidget &widget, const QByteArray &screen) { preview.shoot(widget, screen.constData()); });
    shootFolders([&](QWidget &widget, const char *screen) { preview.shoot(widget, screen); });
    drawComposerScreens([&preview](const char *screen) { return preview.wants(screen); },
                        [&preview](QWidget &widget, const char *screen) { preview.shoot(widget, screen); });
    drawDesktopScreens([&preview](QWidget &widget, const char *screen) { preview.shoot(widget, screen); });
    drawWritingScreens([&preview](QWidget &widget, const char *screen) { preview.shoot(widget, screen); });
    return preview.faults() == 0 ? 0 : 1;
}
