// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <clocale>
#include <cstdio>

using namespace godwit;
using namespace godwit::cli;

namespace {

struct Command {
    const char *name;
    Exit (*run)(const Context &);
    int fewest, most; ///< words after the name; most < 0: any number
    const char *switches, *valued; ///< options of its own, separated by spaces
};

constexpr std::array commands{
    Command{"account", runAccount, 1, 3, "password-stdin confirm-plain confirm-servers",
            "name imap tls user smtp smtp-tls smtp-user address sender password-command ca pin-sha256 client-cert client-key "
            "client-key-command proxy compress "
            "auth token-command oauth-token-url oauth-client-id oauth-scope disable folder space"},
    Command{"folders", runFolders, 0, 0, "offline", ""},
    Command{"sync", runSync, 0, -1, "bodies stats", ""},
    Command{"list", runList, 1, 1, "offline threads reverse", "limit offset sort"},
    Command{"search", runSearch, 1, -1, "server local explain", "folder limit"},
    Command{"show", runShow, 2, 2, "raw text structure offline", "part"},
    Command{"flag", runFlag, 3, -1, "queue", ""},
    Command{"move", runMove, 3, 3, "queue", ""},
    Command{"copy", runCopy, 3, 3, "queue", ""},
    Command{"delete", runDelete, 2, 2, "queue", ""},
    Command{"append", runAppend, 1, 1, "queue", ""},
    Command{"index", runIndex, 0, 0, "", ""},
    Command{"watch", runWatch, 0, -1, "", ""},
    Command{"folder", runFolder, 2, 3, "queue", ""},
    Command{"send", runSend, 0, 0, "queue", "from"},
    Command{"outbox", runOutbox, 0, 2, "", ""},
    Command{"pending", runPending, 0, -1, "", ""},
    Command{"server", runServer, 0, 0, "", ""},
    Command{"quota", runQuota, 0, 1, "", ""},
    Command{"rights", runRights, 1, 3, "", ""},
    Command{"metadata", runMetadata, 2, -1, "", ""},
};

constexpr auto help = R"(Usage: godwit-cli [--profile DIR] [--account NAME] [--json] [--log] COMMAND

  account add --name N --imap HOST:PORT --tls implicit|starttls|none --user U
              (--password-stdin | --password-command CMD) [--ca FILE] [--confirm-plain]
              [--pin-sha256 HEX] [--client-cert FILE [--client-key FILE] [--client-key-command CMD]]
              [--proxy http://H:P|socks5://H:P] [--compress auto|on|off]
              [--auth METHOD] [--disable CAPABILITY,...]
              [--smtp HOST:PORT [--smtp-tls implicit|starttls|none] [--smtp-user U]] [--address A [--sender NAME]]
              tokens: --token-command CMD, or --oauth-token-url URL --oauth-client-id ID [--oauth-scope S] with
              the refresh token as the password (on standard input the client's secret may follow as second line)
  account add ADDRESS (--password-stdin | --password-command CMD) [--confirm-servers] [...]    finds the servers; options say it better
  account list | account remove N
  account keep N none|all|MONTHS [--folder FOLDER] [--space MIB]   which messages stay on this computer as a whole
  folders [--offline]
  sync [FOLDER...] [--bodies] [--stats]
  list FOLDER [--threads] [--sort COLUMN] [--reverse] [--limit N] [--offset K] [--offline]
              COLUMN: arrival date from to subject size unread starred attachment
  search QUERY [--folder FOLDER] [--local | --server] [--limit N] | search QUERY --explain
  show FOLDER UID [--raw | --text | --structure | --part ID] [--offline]
  flag FOLDER UIDSET +FLAG -FLAG ...  [--queue]
  move|copy FOLDER UIDSET TARGET      [--queue]
  delete FOLDER UIDSET                [--queue]
  append FOLDER < message.eml         [--queue]
  index                               makes everything that is on this computer searchable, of all accounts
  watch [FOLDER...]
  folder create|delete|subscribe|unsubscribe FOLDER | folder rename FOLDER NEW  [--queue]
  send [--from A] < message.eml       to those in To, Cc and Bcc; Bcc is not sent        [--queue]
  outbox | outbox retry ID | outbox drop ID | outbox sent ID     messages that are still to be sent, or may have been
  pending | pending retry ID... | pending drop ID...    changes that have not reached the server
  server                              what the account's server says about itself
  quota [FOLDER]
  rights FOLDER [USER RIGHTS]         RIGHTS: letters of RFC 4314; "" takes USER's away
  metadata FOLDER ENTRY... | ENTRY=VALUE...      FOLDER "": the server's own; an empty VALUE removes

--log writes the conversation with the server to standard error, without passwords and bodies of mails; names and subjects are in it.
UIDSET: 1:4,7 or 12:*. FLAG: \Seen (or seen), \Flagged, \Answered, \Deleted, \Draft, or a keyword. delete moves to the trash
folder; in it, and where there is none, it is final. Without a connection a change is withdrawn; with --queue it waits for the next sync.
A message that may have been sent, because the server's answer was lost, stays in the outbox: retry sends it again, sent says that it was.
search looks at what is here, and asks the server for what is not; --local: only here, --server: only there. QUERY, for example:
from:anna "annual report" -draft has:attachment after:2023 in:archive. What begins with "--" has to stand after a "--".
Status: 0 done, 1 refused by the server or files not writable, 2 wrong usage, 3 no connection, 4 sign-in failed, 5 profile in use.
)";

const Command *find(const QString &name)
{
    const auto found = std::ranges::find_if(commands, [&](const Command &each) { return name == QLatin1StringView(each.name); });
    return found == commands.end() ? nullptr : found;
}

QSet<QString> toSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// The command's name decides which options there are, and options may stand before it: so it is looked for with all of them first.
std::expected<const Command *, Error> commandOf(const QStringList &line, const QSet<QString> &switches, const QSet<QString> &valued)
{
    QSet<QString> allSwitches = switches, allValued = valued;
    for (const Command &each : commands) {
        allSwitches.unite(toSet(each.switches));
        allValued.unite(toSet(each.valued));
    }
    const auto all = Arguments::parse(line, allSwitches, allValued);
    if (!all) return std::unexpected(all.error());
    if (all->words().isEmpty()) return std::unexpected(usage(tr("a command is missing (see --help)")));
    const Command *command = find(all->words().first());
    if (!command) return std::unexpected(usage(tr("there is no command \"%1\" (see --help)").arg(all->words().first())));
    return command;
}

Exit run(const QStringList &line)
{
    const QSet<QString> switches{QStringLiteral("json"), QStringLiteral("log")},
        valued{QStringLiteral("profile"), QStringLiteral("account")};
    const auto command = commandOf(line, switches, valued);
    if (!command) return fail(command.error());
    const auto arguments = Arguments::parse(line, switches + toSet((*command)->switches), valued + toSet((*command)->valued));
    if (!arguments) return fail(arguments.error());
    const QStringList words = arguments->words().mid(1);
    if (words.size() < (*command)->fewest) return fail(usage(tr("%1: something is missing (see --help)").arg(arguments->words().first())));
    if ((*command)->most >= 0 && words.size() > (*command)->most)
        return fail(usage(tr("%1: \"%2\" is too much (see --help)").arg(arguments->words().first(), words.at((*command)->most))));

    const bool own = arguments->has(QStringLiteral("profile"));
    if (own && arguments->value(QStringLiteral("profile")).isEmpty()) return fail(usage(tr("--profile needs a directory")));
    Context context{.profile = own ? app::Profile::inside(arguments->value(QStringLiteral("profile"))) : app::Profile::standard(),
                    .arguments = *arguments,
                    .words = words,
                    .json = arguments->has(QStringLiteral("json")),
                    .log = arguments->has(QStringLiteral("log"))};
    if (const auto made = context.profile.prepare(); !made) return fail(made.error());
    return (*command)->run(context);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("godwit-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GODWIT_VERSION));
    const QStringList line = QCoreApplication::arguments().mid(1);
    if (line.contains(QStringLiteral("--help")) || line == QStringList{QStringLiteral("help")}) {
        write(help);
        return 0;
    }
    if (line.contains(QStringLiteral("--version"))) {
        write("godwit-cli " GODWIT_VERSION "\n");
        return 0;
    }
    const Exit status = run(line);
    std::fflush(stdout);
    return int(status);
}
