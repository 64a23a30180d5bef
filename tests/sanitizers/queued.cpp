// SPDX-License-Identifier: GPL-3.0-or-later
// What the thread sanitizer must see, and what it must not: `queued` hands a number over by a posted call, which is in order only if Qt's
// core library is instrumented too; `race` writes it from two threads at once. The suite expects the first to be clean and the second to be
// reported.
#include <QCoreApplication>
#include <QThread>
#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool race = argc > 1 && std::strcmp(argv[1], "race") == 0;
    auto number = std::make_unique<int>(0);
    QThread thread;
    QObject place;
    place.moveToThread(&thread);
    thread.start();
    *number = 1;
    QMetaObject::invokeMethod(
        &place,
        [&number, &application] {
            ++*number;
            QMetaObject::invokeMethod(
                &application,
                [&number] {
                    ++*number;
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    if (race) {
        ++*number;
    }
    QCoreApplication::exec();
    thread.quit();
    thread.wait();
    std::printf("%d\n", *number);
}
