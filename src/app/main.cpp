// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demomail.h"
#include "app/instance.h"
#include "app/languages.h"
#include "app/memory.h"
#include "app/preferencesfile.h"
#include "app/screenshot.h"
#include "store/profilelock.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QUrl>
#include <algorithm>
#include <cstdio>
#include <expected>
#include <optional>
#include <utility>

using namespace godwit;

namespace {

constexpr int usageStatus = 2, inUseStatus = 5; ///< as godwit-cli's

/// What this start was given, as the running Godwit takes it: files also by their paths.
std::expected<QList<QByteArray>, QString> linksIn(const QStringList &arguments)
{
    QList<QByteArray> links;
    for (const QString &argument : arguments) {
        if (const QByteArray link = app::Instance::linkIn(argument); !link.isEmpty()) links << link;
        else if (QFileInfo::exists(argument)) links << QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath()).toEncoded();
        else
            return std::unexpected(
                QCoreApplication::translate("main", "“%1” is neither a well-formed mailto: or mid: link nor a file").arg(argument));
    }
    return links;
}

/// What the desktop gave to this start, so that its window may come to the front. Qt takes it from the environment.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

/// All of them, or only "show the window". True: the Godwit that has the profile open took them.
bool passOn(const app::Profile &profile, const QList<QByteArray> &links, QByteArray token)
{
    if (links.isEmpty()) return app::Instance::passOn(profile, {}, token);
    return std::ranges::all_of(links,
                               [&](const QByteArray &link) { return app::Instance::passOn(profile, link, std::exchange(token, {})); });
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

/// Before there are words in which a wrong usage could be told: so the arguments are only looked through.
QString languageChosen()
{
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&](const QString &option) -> QString {
        for (qsizetype i = 1; i < arguments.size(); ++i) {
            if (arguments[i] == option && i + 1 < arguments.size()) return arguments[i + 1];
            if (arguments[i].startsWith(option + u'=')) return arguments[i].sliced(option.size() + 1);
        }
        return {};
    };
    if (const QString asked = valueOf(QStringLiteral("--language")); !asked.isEmpty()) return asked;
    const QString inside = valueOf(QStringLiteral("--profile"));
    const app::Profile profile = inside.isEmpty() ? app::Profile::standard() : app::Profile::inside(inside);
    return app::readPreferences(profile.settingsFile()).language;
}

/// What this start was asked for.
struct Given {
    QList<QByteArray> links;
    std::optional<QString> profile, screenshot;
    bool demo = false;
    app::StartOptions start;
};

/// An error: wrong usage, in a sentence. Ends the program for --help, and for options that nobody knows.
std::expected<Given, QString> understand(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop mail client for IMAP."));
    const QCommandLineOption profileOption(QStringLiteral("profile"),
                                           QCoreApplication::translate("main", "Keep configuration, cache and journal inside DIR."),
                                           QStringLiteral("DIR"));
    const QCommandLineOption screenshotOption(QStringLiteral("screenshot"),
                                              QCoreApplication::translate("main", "Write a picture of the window to FILE (PNG) and end."),
                                              QStringLiteral("FILE"));
    const QCommandLineOption backgroundOption(
        QStringLiteral("background"),
        QCoreApplication::translate("main", "Start without a window in front: beside the clock, or as a minimised window."));
    const QCommandLineOption demoOption(QStringLiteral("demo"),
                                        QCoreApplication::translate("main", "Look at sample mail, without an account and a server."));
    const QCommandLineOption languageOption(
        QStringLiteral("language"),
        QCoreApplication::translate("main", "Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings."),
        QStringLiteral("CODE"));
    parser.addOptions({profileOption, demoOption, languageOption, screenshotOption, backgroundOption});
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        QCoreApplication::translate("main", "mailto: links to take, mid: links to messages, and files of messages to show."),
        QStringLiteral("[mailto:… | mid:… | FILE.eml]…"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    Given given;
    given.start.inBackground = parser.isSet(backgroundOption);
    if (parser.isSet(screenshotOption)) given.screenshot = parser.value(screenshotOption);
    given.demo = parser.isSet(demoOption);
    if (given.demo && parser.isSet(profileOption))
        return std::unexpected(QCoreApplication::translate("main", "--demo has a profile of its own, which does not go with --profile"));
    if (parser.isSet(profileOption)) {
        given.profile = parser.value(profileOption);
        given.start.arguments = {QStringLiteral("--profile"), QFileInfo(*given.profile).absoluteFilePath()};
    }
    auto links = linksIn(parser.positionalArguments());
    if (!links) return std::unexpected(links.error());
    given.links = std::move(*links);
    return given;
}

} // namespace

int main(int argc, char **argv)
{
    app::giveLargeBlocksBack();
    const QByteArray token = activationToken();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Godwit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GODWIT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.godwit.Godwit"));
    ui::OutlineStyle::installOverFusion();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.godwit.Godwit.svg")));
    const app::Language language(languageChosen());

    const auto given = understand(application);
    if (!given) {
        std::fprintf(stderr, "godwit: %s\n", qUtf8Printable(given.error()));
        return usageStatus;
    }

    const bool quiet = given->screenshot.has_value();
    std::unique_ptr<app::DemoMail> demo;
    if (given->demo) {
        auto made = app::DemoMail::make(QDate::currentDate());
        if (!made) return fail(made.error(), quiet);
        demo = std::move(*made);
    }
    const app::Profile profile = demo ? demo->profile() : given->profile ? app::Profile::inside(*given->profile) : app::Profile::standard();
    if (const auto made = profile.prepare(); !made) return fail(made.error(), quiet);
    const auto lock = store::ProfileLock::acquire(profile.paths());
    if (!lock && lock.error().kind == Error::Kind::InUse && !quiet && passOn(profile, given->links, token)) return 0;
    if (!lock) return fail(lock.error(), quiet);
    auto accounts = app::Accounts::load(profile.accountsFile());
    if (!accounts) return fail(accounts.error(), quiet);

    app::Application godwit(profile);
    if (const Error error = godwit.start(std::move(*accounts), given->start)) return fail(error, quiet);
    app::Instance door(profile, demo || given->profile ? nullptr : &godwit.sessionBus());
    if (!door.listen()) std::fprintf(stderr, "godwit: a second start cannot reach this one\n");
    QObject::connect(&door, &app::Instance::called, &godwit, &app::Application::takeLink);
    for (const QByteArray &link : given->links) godwit.takeLink(link);
    if (demo) godwit.window().showFault(app::DemoMail::notice());
    std::unique_ptr<app::Screenshot> screenshot;
    if (quiet) screenshot = std::make_unique<app::Screenshot>(&godwit, *given->screenshot);
    return QApplication::exec();
}
