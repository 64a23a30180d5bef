// SPDX-License-Identifier: GPL-3.0-or-later
// startbench bare | startbench PROFILE: prints how long it took, in ms, from the start of the process until a window was painted: a bare
// one of Qt Widgets (a tree, a list, a text), or the program's with the rows of the folder that was open last.
#include "app/application.h"
#include "models/messagelistmodel.h"
#include "ui/messagelistview.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <cstdio>
#include <ctime>

namespace {

/// s since this process began, by the kernel.
double age()
{
    std::FILE *file = std::fopen("/proc/self/stat", "r");
    char text[2048] = {};
    if (!file || !std::fgets(text, sizeof text, file)) return -1;
    std::fclose(file);
    const QList<QByteArray> words = QByteArray(text).mid(QByteArray(text).lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9 - words.value(19).toDouble() / 100; // starttime: clock ticks
}

/// Ends the program after the first painting for which `ready` holds.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *viewport, std::function<bool()> ready) : m_ready(std::move(ready)) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_done || !m_ready()) return false;
        m_done = true;
        QTimer::singleShot(0, qApp, [] {
            std::printf("%.1f\n", age() * 1000);
            QCoreApplication::exit(0);
        });
        return false;
    }

private:
    std::function<bool()> m_ready;
    bool m_done = false;
};

int bare(QApplication &application)
{
    QMainWindow window;
    window.addToolBar(QStringLiteral("Toolbar"))->addAction(QStringLiteral("Refresh"));
    auto *splitter = new QSplitter;
    auto *list = new QListView;
    splitter->addWidget(new QTreeView);
    splitter->addWidget(list);
    splitter->addWidget(new QTextBrowser);
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    const FirstPaint paint(list->viewport(), [] { return true; });
    window.show();
    return application.exec();
}

int whole(QApplication &application, const QString &dir)
{
    using namespace godwit;
    ui::OutlineStyle::installOverFusion();
    const app::Profile profile = app::Profile::inside(dir);
    auto accounts = app::Accounts::load(profile.accountsFile());
    app::Application godwit(profile);
    if (!accounts || godwit.start(std::move(*accounts))) return 1;
    const auto *list = godwit.window().findChild<ui::MessageListView *>();
    const FirstPaint paint(list->viewport(), [&] { return godwit.messages().summaryAt(0) != nullptr; });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) return 2;
    const QString what = QString::fromLocal8Bit(argv[1]);
    return what == QLatin1String("bare") ? bare(application) : whole(application, what);
}
