// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread spends on each event while the whole program runs on a large folder. tests/bench/run drives it by lines on standard
// input and draws the table.
//   scroll on|off       goes through the list, a page at a time
//   until rows N        answers "ok" when the list has N rows
//   until headers       answers "ok" when the oldest row's headers are there
//   report NAME         one line of JSON about the events since the last report
#include "app/memory.h"
#include "app/application.h"
#include "measuredapplication.h"
#include "ui/messagelistview.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace godwit;
using bench::MeasuredApplication;

namespace {

class Driver : public QObject
{
public:
    Driver(MeasuredApplication *measured, app::Application *godwit)
        : m_measured(measured), m_godwit(godwit), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_clock.start();
        connect(&m_input, &QSocketNotifier::activated, this, &Driver::readLines);
        connect(&m_look, &QTimer::timeout, this, &Driver::look);
        connect(&m_scroll, &QTimer::timeout, this, &Driver::scroll);
    }

private:
    models::MessageListModel &messages() { return m_godwit->messages(); }
    ui::MessageListView *list() { return m_godwit->window().findChild<ui::MessageListView *>(); }

    void readLines()
    {
        char buffer[512];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) return QCoreApplication::quit();
        m_pending.append(buffer, count);
        for (qsizetype end; (end = m_pending.indexOf('\n')) >= 0; m_pending.remove(0, end + 1)) obey(m_pending.first(end).split(' '));
    }

    void obey(const QByteArrayList &words)
    {
        if (words.first() == "scroll") {
            if (words.value(1) == "on") m_scroll.start(40);
            else m_scroll.stop();
        } else if (words.first() == "until") {
            m_rows = words.value(1) == "rows" ? words.value(2).toInt() : -1;
            m_look.start(20);
        } else if (words.first() == "report") {
            QJsonObject row = m_measured->report(QString::fromUtf8(words.value(1)));
            row.insert(QStringLiteral("elapsedMs"), m_clock.elapsed());
            say(QJsonDocument(row).toJson(QJsonDocument::Compact));
        }
    }

    bool reached()
    {
        if (m_rows >= 0) return messages().rowCount() == m_rows;
        const int last = messages().rowCount() - 1;
        if (last >= 0 && !m_scroll.isActive()) list()->scrollTo(messages().index(last, 0));
        return last >= 0 && messages().index(last, 0).data(models::MessageListModel::HeadersKnownRole).toBool();
    }

    void look()
    {
        if (!reached()) return;
        m_look.stop();
        say("ok");
    }

    void scroll()
    {
        QScrollBar *bar = list()->verticalScrollBar();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
    }

    static void say(const QByteArray &line)
    {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

    MeasuredApplication *m_measured;
    app::Application *m_godwit;
    QSocketNotifier m_input;
    QElapsedTimer m_clock;
    QTimer m_look, m_scroll;
    QByteArray m_pending;
    int m_rows = -1; ///< waited for; -1: the headers of the last one
};

} // namespace

int main(int argc, char **argv)
{
    app::giveLargeBlocksBack();
    MeasuredApplication measured(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Godwit"));
    const app::Profile profile = app::Profile::inside(measured.arguments().value(1));
    if (const auto made = profile.prepare(); !made) return 1;
    auto accounts = app::Accounts::load(profile.accountsFile());
    if (!accounts) return 1;
    app::Application godwit(profile);
    if (godwit.start(std::move(*accounts))) return 1;
    Driver driver(&measured, &godwit);
    return QApplication::exec();
}
