// SPDX-License-Identifier: GPL-3.0-or-later
// htmlbench: what HTML bombs and letters cost, one line of JSON each: CPU of the pool that cleans them, and of the longest event of the GUI
// thread that shows them, painting apart.
#include "../mime/htmlbombs.h"
#include "../ui/htmlletters.h"
#include "measuredapplication.h"
#include "ui/messagebody.h"
#include "ui/messagepane.h"

#include <QJsonDocument>
#include <QTimer>
#include <cstdio>

using namespace godwit;
using bench::threadCpu;

namespace {

void measure(bench::MeasuredApplication &application, ui::MessagePane &pane, const QString &name, const QByteArray &message)
{
    const qint64 before = threadCpu();
    const auto document = letterDocument(message);
    const double cleaning = double(threadCpu() - before) / 1e6;
    application.report({});
    QTimer::singleShot(0, &pane, [&] { pane.showDocument(document, document->summary); });
    for (int i = 0; i < 8; ++i) QApplication::processEvents(QEventLoop::AllEvents, 50);
    QJsonObject row = application.report(name);
    row.insert(QStringLiteral("cleaningMs"), cleaning);
    row.insert(QStringLiteral("octets"), message.size());
    row.insert(QStringLiteral("pages"), document->html ? qint64(document->html->pages.size()) : 0);
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    bench::MeasuredApplication application(argc, argv);
    ui::MessagePane pane;
    pane.resize(760, 900);
    pane.show();
    const QString only = application.arguments().value(1);
    for (const QByteArray &name : letterNames())
        if (only.isEmpty() || QString::fromUtf8(name).contains(only))
            measure(application, pane, QString::fromUtf8("letter " + name), letterMessage(name));
    for (const HtmlBomb &bomb : htmlBombs())
        if (only.isEmpty() || QString::fromUtf8(bomb.name).contains(only))
            measure(application, pane, QString::fromUtf8(bomb.name), htmlMessage(bomb.html));
    return 0;
}
