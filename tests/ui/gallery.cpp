// SPDX-License-Identifier: GPL-3.0-or-later
// gallery --profile PROFILE DIR SUFFIX [dark]: the program on the demo account, screen after screen, as pictures DIR/NN-name-SUFFIX.png.
// What is drawn is what stands on the display: windows, dialogs, menus. Ends with 1 if a screen did not come.
#include "app/application.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/findbar.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/listchoices.h"
#include "ui/messagelistview.h"
#include "ui/outlinestyle.h"
#include "ui/reading.h"
#include "ui/searchbox.h"
#include "ui/searching.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStyleHints>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace godwit;

namespace {

constexpr int patience = 20'000; // ms

class Gallery
{
public:
    Gallery(app::Application &app, QString dir, QString suffix) : m_app(app), m_dir(std::move(dir)), m_suffix(std::move(suffix)) {}

    int walk();

private:
    ui::MainWindow &window() { return m_app.window(); }
    ui::MessageListView *list() { return window().findChild<ui::MessageListView *>(); }
    template <class Condition> void wait(const char *what, Condition condition)
    {
        if (QTest::qWaitFor(condition, patience)) return;
        qWarning("gallery: %s did not come", what);
        m_missed = true;
    }
    void shoot(const char *name);
    void trigger(const char *action);
    void openFolder(const QString &name);
    void openMessage(const QString &subject);
    void closeDialogs();
    QWidget *focused()
    {
        return window().focusWidget() ? window().focusWidget() : &window();
    } ///< also where no window manager says who is active
    void dialog(const char *action, const char *name);
    void settings(const char *page, const char *name);
    void searchFor(const QString &text, const char *name);

    void reading();
    void lists();
    void searches();
    void menus();
    void dialogs();
    void sizes();

    app::Application &m_app;
    QString m_dir, m_suffix;
    int m_number = 0;
    bool m_missed = false;
};

void Gallery::shoot(const char *name)
{
    QTest::qWait(400); // what moves has come to rest
    QWidget *top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeWindow();
    const QRect shown = top && top != &window() ? window().geometry().united(top->frameGeometry()) : window().geometry();
    const QString file =
        QStringLiteral("%1/%2-%3-%4.png").arg(m_dir).arg(++m_number, 2, 10, QLatin1Char('0')).arg(QLatin1StringView(name), m_suffix);
    const QRect screen = window().screen()->geometry();
    const QRect part = shown.intersected(screen);
    if (!window().screen()->grabWindow(0, part.x(), part.y(), part.width(), part.height()).save(file)) m_missed = true;
}

void Gallery::trigger(const char *action)
{
    auto *found = window().findChild<QAction *>(QLatin1StringView(action));
    wait(action, [&] { return found && found->isEnabled(); });
    if (found) found->trigger();
}

void Gallery::openFolder(const QString &name)
{
    const auto *tree = window().findChild<ui::FolderPane *>()->tree();
    const auto find = [&] {
        const auto found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    wait(qPrintable(name), [&] { return find().isValid(); });
    window().openFolder(find().data(models::FolderTreeModel::FolderIdRole).value<FolderId>());
    wait("its list", [&] { return m_app.messages().isOpen(); });
    QTest::qWait(200);
}

/// The first one whose subject holds these words.
void Gallery::openMessage(const QString &subject)
{
    auto &messages = m_app.messages();
    const auto rowOf = [&] {
        for (int row = 0; row < messages.rowCount(); ++row) {
            if (!messages.summaryAt(row)) list()->scrollTo(messages.index(row, 0));
            if (!QTest::qWaitFor([&] { return messages.summaryAt(row) && messages.summaryAt(row)->headersKnown; }, patience)) return -1;
            if (messages.summaryAt(row)->subject.contains(subject, Qt::CaseInsensitive)) return row;
        }
        return -1;
    };
    const int row = rowOf();
    if (row < 0) {
        qWarning("gallery: there is no letter about %s", qPrintable(subject));
        m_missed = true;
        return;
    }
    list()->setCurrentIndex(messages.index(row, 0));
    list()->scrollTo(messages.index(row, 0), QAbstractItemView::PositionAtCenter);
    wait("its text", [&] { return window().reading()->document() != nullptr; });
}

void Gallery::closeDialogs()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        if (widget != &window() && widget->isVisible()) widget->close();
    QTest::qWait(50);
    window().activateWindow();
}

void Gallery::dialog(const char *action, const char *name)
{
    trigger(action);
    wait(name, [&] {
        const auto widgets = QApplication::topLevelWidgets();
        return std::ranges::any_of(widgets, [&](QWidget *widget) { return widget != &window() && widget->isVisible(); });
    });
    shoot(name);
    closeDialogs();
}

void Gallery::settings(const char *page, const char *name)
{
    Q_EMIT window().settingsWanted(QLatin1StringView(page));
    wait(name, [&] {
        const auto widgets = QApplication::topLevelWidgets();
        return std::ranges::any_of(widgets, [&](QWidget *widget) { return widget != &window() && widget->isVisible(); });
    });
    shoot(name);
    closeDialogs();
}

void Gallery::reading()
{
    wait("the inbox", [&] { return m_app.messages().rowCount() > 20; });
    shoot("nothing-open");
    list()->setCurrentIndex(m_app.messages().index(0, 0));
    wait("a message", [&] { return window().reading()->document() != nullptr; });
    shoot("inbox");
    for (const auto &[subject, name] : {std::pair{"lettre de", "newsletter"}, {"صور", "right-to-left"}, {"Chapter 8", "attachment"}}) {
        openMessage(QString::fromUtf8(subject));
        shoot(name);
    }
    trigger("find");
    auto *field = window().findChild<ui::FindBar *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("the"));
    shoot("find-in-message");
    QTest::keyClick(field, Qt::Key_Escape);
    list()->selectAll();
    shoot("many-selected");
    list()->setCurrentIndex(m_app.messages().index(1, 0));
}

void Gallery::lists()
{
    trigger("compact");
    shoot("compact");
    trigger("columns");
    trigger("messageBelow");
    shoot("columns-message-below");
    trigger("messageBeside");
    trigger("cards");
    trigger("conversations");
    QTest::qWait(300);
    trigger("expandAll");
    shoot("conversations");
    trigger("conversations");
    trigger("filterUnread");
    shoot("only-unread");
    window().choices().clear->trigger();
    QTest::mouseMove(list()->viewport(), list()->visualRect(m_app.messages().index(2, 0)).center());
    shoot("row-under-the-mouse");
}

void Gallery::searchFor(const QString &text, const char *name)
{
    auto *box = window().findChild<ui::SearchBox *>();
    trigger("search");
    auto *field = box->findChild<QLineEdit *>();
    if (!field) field = qobject_cast<QLineEdit *>(focused());
    if (!field) return;
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::qWait(1200);
    shoot(name);
}

void Gallery::searches()
{
    searchFor(QStringLiteral("harbour -draft"), "search");
    searchFor(QStringLiteral("from:"), "search-completion");
    searchFor(QStringLiteral("larger:heavy (tide"), "search-error");
    window().searching()->leave();
    openFolder(QStringLiteral("Starred"));
    shoot("saved-search");
    openFolder(QStringLiteral("Inbox"));
    list()->setCurrentIndex(m_app.messages().index(1, 0));
}

void Gallery::menus()
{
    trigger("flags");
    shoot("tag-menu");
    closeDialogs();
    const auto menus = window().menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus) {
        if (menu->title().isEmpty()) continue;
        menu->popup(window().menuBar()->mapToGlobal(window().menuBar()->actionGeometry(menu->menuAction()).bottomLeft()));
        shoot(qPrintable(QStringLiteral("menu-%1").arg(menu->title().remove(u'&').toLower())));
        menu->close();
    }
    trigger("palette");
    shoot("palette");
    QTest::keyClicks(focused(), QStringLiteral("arch"));
    shoot("palette-hits");
    QTest::keyClick(focused(), Qt::Key_Escape);
}

void Gallery::dialogs()
{
    dialog("subscriptions", "subscriptions");
    dialog("move", "move-to");
    dialog("tags", "tags");
    dialog("accounts", "accounts");
    dialog("newAccount", "new-account");
    dialog("accountSettings", "account-settings");
    dialog("operations", "pending-changes");
    dialog("server", "server");
    dialog("activity", "activity");
    dialog("source", "source");
    for (const char *page : {"reading", "list", "desktop", "accounts", "shortcuts"})
        settings(page, qPrintable(QStringLiteral("settings-%1").arg(QLatin1StringView(page))));
    trigger("protocolLog");
    shoot("protocol-log");
    trigger("protocolLog");
    trigger("workOffline");
    QTest::qWait(500);
    shoot("offline");
    trigger("workOffline");
}

void Gallery::sizes()
{
    const int letter = window().fontMetrics().averageCharWidth();
    window().resize(letter * 95, window().height());
    shoot("two-panes");
    window().resize(letter * 60, window().height());
    shoot("one-pane");
}

int Gallery::walk()
{
    window().move(0, 0);
    window().resize(1280, 800);
    wait("the window", [&] { return QTest::qWaitForWindowActive(&window(), 2000) || window().isVisible(); });
    reading();
    lists();
    searches();
    menus();
    dialogs();
    sizes();
    return m_missed ? 1 : 0;
}

QPalette darkPalette()
{
    QPalette palette(QColor(42, 42, 46), QColor(32, 32, 36));
    palette.setColor(QPalette::Base, QColor(28, 28, 30));
    palette.setColor(QPalette::AlternateBase, QColor(36, 36, 40));
    palette.setColor(QPalette::Accent, QColor(92, 150, 240));
    palette.setColor(QPalette::Highlight, QColor(60, 110, 200));
    return palette;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Godwit"));
    ui::OutlineStyle::installOverFusion();
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.godwit.Godwit.svg")));
    if (QLocale().language() == QLocale::C) QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("godwit"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&words);
    QStringList arguments = application.arguments();
    const qsizetype at = arguments.indexOf(QLatin1String("--profile"));
    if (at < 0 || arguments.size() < at + 4) {
        std::fprintf(stderr, "usage: gallery --profile PROFILE DIR SUFFIX [dark]\n");
        return 2;
    }
    const app::Profile profile = app::Profile::inside(arguments.at(at + 1));
    arguments.remove(0, at + 2);
    if (arguments.contains(QLatin1String("dark"))) QApplication::setPalette(darkPalette());
    if (!profile.prepare() || !QDir().mkpath(arguments.at(0))) return 1;
    auto accounts = app::Accounts::load(profile.accountsFile());
    if (!accounts) return 1;
    app::Application godwit(profile);
    if (godwit.start(std::move(*accounts))) return 1;
    return Gallery(godwit, arguments.at(0), arguments.at(1)).walk();
}
