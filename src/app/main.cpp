// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/instance.h"
#include "app/memory.h"
#include "app/screenshot.h"
#include "mail/mailto.h"
#include "store/profilelock.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>
#include <cstdio>

using namespace godwit;

namespace {

constexpr int usageStatus = 2, inUseStatus = 5; ///< as godwit-cli's

void translate(QTranslator &own, QTranslator &qt)
{
    if (own.load(QLocale(), QStringLiteral("godwit"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

/// Said where the person looks: on the terminal, and in a window unless nobody is there to close it.
int fail(const Error &error, bool quiet)
{
    const QString text = explain(error);
    std::fprintf(stderr, "godwit: %s\n", qUtf8Printable(text));
    if (!quiet) {
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Godwit"), text);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return error.kind == Error::Kind::InUse ? inUseStatus : 1;
}

} // namespace

int main(int argc, char **argv)
{
    app::giveLargeBlocksBack();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Godwit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GODWIT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.godwit.Godwit"));
    ui::OutlineStyle::installOverFusion();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.godwit.Godwit.svg")));
    // "C" is no language of people: its times have seconds and its numbers no groups.
    if (QLocale().language() == QLocale::C) QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator own, qt;
    translate(own, qt);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop mail client for IMAP."));
    const QCommandLineOption profileOption(QStringLiteral("profile"),
                                           QCoreApplication::translate("main", "Keep configuration, cache and journal inside DIR."),
                                           QStringLiteral("DIR"));
    const QCommandLineOption screenshotOption(QStringLiteral("screenshot"),
                                              QCoreApplication::translate("main", "Write a picture of the window to FILE (PNG) and end."),
                                              QStringLiteral("FILE"));
    parser.addOptions({profileOption, screenshotOption});
    parser.addPositionalArgument(QStringLiteral("LINK"), QCoreApplication::translate("main", "A mailto: link to take."),
                                 QStringLiteral("[mailto:…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const QByteArray link = parser.positionalArguments().value(0).toUtf8();
    if (parser.positionalArguments().size() > 1 || (!link.isEmpty() && !parseMailto(link))) {
        std::fprintf(
            stderr, "godwit: %s\n",
            qUtf8Printable(QCoreApplication::translate("main", "the only argument that Godwit takes is one well-formed mailto: link")));
        return usageStatus;
    }

    const bool quiet = parser.isSet(screenshotOption);
    const app::Profile profile = parser.isSet(profileOption) ? app::Profile::inside(parser.value(profileOption)) : app::Profile::standard();
    if (const auto made = profile.prepare(); !made) return fail(made.error(), quiet);
    const auto lock = store::ProfileLock::acquire(profile.paths());
    if (!lock && lock.error().kind == Error::Kind::InUse && !quiet && app::Instance::passOn(profile, link)) return 0;
    if (!lock) return fail(lock.error(), quiet);
    auto accounts = app::Accounts::load(profile.accountsFile());
    if (!accounts) return fail(accounts.error(), quiet);

    app::Application godwit(profile);
    if (const Error error = godwit.start(std::move(*accounts))) return fail(error, quiet);
    app::Instance door(profile);
    if (!door.listen()) std::fprintf(stderr, "godwit: a second start cannot reach this one\n");
    QObject::connect(&door, &app::Instance::called, &godwit, &app::Application::takeLink);
    if (!link.isEmpty()) godwit.takeLink(link);
    std::unique_ptr<app::Screenshot> screenshot;
    if (quiet) screenshot = std::make_unique<app::Screenshot>(&godwit, parser.value(screenshotOption));
    return QApplication::exec();
}
