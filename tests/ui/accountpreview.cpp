// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountpreview.h"

#include "samplewindow.h"

#include "mail/certificate.h"
#include "ui/accountdialog.h"
#include "ui/accountspage.h"
#include "ui/identitiesdialog.h"
#include "ui/welcomepage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

namespace godwit::test {

namespace {

using Shoot = std::function<void(QWidget &, const char *)>;

QPushButton *button(QWidget &parent, const char *name) { return parent.findChild<QPushButton *>(QString::fromLatin1(name)); }
QLineEdit *line(QWidget &parent, const char *name) { return parent.findChild<QLineEdit *>(QString::fromLatin1(name)); }

FoundServers found(FoundServers::Source source, const QString &from, const QString &host = QStringLiteral("imap.example.org"))
{
    FoundServers servers;
    servers.source = source;
    servers.from = from;
    Account &account = servers.account;
    account.address = account.name = account.user = QStringLiteral("anna@example.org");
    account.host = host;
    account.outgoing = {.host = QStringLiteral("smtp.example.org"), .port = 465, .security = Security::ImplicitTls, .user = {}};
    return servers;
}

/// A dialog that has got as far as the servers.
void shootFound(const Shoot &shoot, const char *screen, const FoundServers &servers,
                const std::function<void(ui::AccountDialog &)> &andThen = {})
{
    ui::AccountDialog dialog;
    dialog.askForAddress();
    line(dialog, "personName")->setText(QStringLiteral("Anna Example"));
    line(dialog, "personAddress")->setText(servers.account.address);
    dialog.show();
    button(dialog, "signIn")->click();
    dialog.showFound(servers);
    if (andThen) andThen(dialog);
    shoot(dialog, screen);
}

/// The same, and what became of the attempt to sign in.
void shootFault(const Shoot &shoot, const char *screen, const Error &error)
{
    shootFound(shoot, screen, found(FoundServers::Source::Autoconfig, QStringLiteral("autoconfig.example.org")),
               [&error](ui::AccountDialog &dialog) {
                   line(dialog, "password")->setText(QStringLiteral("secret"));
                   button(dialog, "signIn")->click();
                   dialog.showResult(error);
               });
}

/// Reading works, sending does not.
void shootSendingFault(const Shoot &shoot)
{
    shootFound(shoot, "setup-no-sending", found(FoundServers::Source::Autoconfig, QStringLiteral("autoconfig.example.org")),
               [](ui::AccountDialog &dialog) {
                   line(dialog, "password")->setText(QStringLiteral("secret"));
                   button(dialog, "signIn")->click();
                   dialog.showSendingFault({Error::Kind::Refused, {}, {}, QStringLiteral("smtp.example.org:465")}, true);
               });
}

Error refusedCertificate(bool changed)
{
    Error error{Error::Kind::Certificate, {}, {}, {}};
    error.certificate = std::make_shared<const SeenCertificate>(SeenCertificate{
        .host = QStringLiteral("imap.example.org"),
        .sha256 = QByteArray::fromHex("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9"),
        .expected = changed ? QByteArray::fromHex("ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100") : QByteArray(),
        .subject = QStringLiteral("Default certificate"),
        .names = {QStringLiteral("hoster.example"), QStringLiteral("*.hoster.example")},
        .issuer = QStringLiteral("Default certificate"),
        .from = QDateTime(QDate(2021, 3, 1), QTime(), QTimeZone::UTC),
        .until = QDateTime(QDate(2024, 3, 1), QTime(), QTimeZone::UTC),
        .faults = changed ? QStringList{QStringLiteral("this is not the certificate that the account is tied to")}
                          : QStringList{QStringLiteral("The certificate is self-signed, and untrusted"),
                                        QStringLiteral("The certificate has expired"),
                                        QStringLiteral("the certificate does not name this server")}});
    return error;
}

void shootFirstPages(const Shoot &shoot)
{
    ui::AccountDialog dialog;
    dialog.askForAddress();
    shoot(dialog, "setup-empty");
    line(dialog, "personName")->setText(QStringLiteral("Anna Example"));
    line(dialog, "personAddress")->setText(QStringLiteral("anna@example.org"));
    button(dialog, "signIn")->click();
    shoot(dialog, "setup-looking");
    ui::AccountDialog elsewhere;
    FoundServers long_ =
        found(FoundServers::Source::OtherProgram, {}, QStringLiteral("a-server-with-a-very-long-name.mail.department.example.org"));
    long_.account.address = QStringLiteral("somebody.with.a.long.name@department.example.org");
    elsewhere.setElsewhere({found(FoundServers::Source::OtherProgram, {}), long_});
    elsewhere.askForAddress(true);
    shoot(elsewhere, "setup-thunderbird");
}

void shootFoundPages(const Shoot &shoot)
{
    using Source = FoundServers::Source;
    shootFound(shoot, "setup-found", found(Source::Autoconfig, QStringLiteral("autoconfig.example.org")));
    FoundServers gmail = found(Source::Provider, QStringLiteral("Gmail"), QStringLiteral("imap.gmail.com"));
    gmail.hint = SetupHint::AppPassword;
    gmail.hintUrl = QStringLiteral("https://myaccount.google.com/apppasswords");
    shootFound(shoot, "setup-app-password", gmail);
    FoundServers dns = found(Source::Dns, QStringLiteral("example.org"), QStringLiteral("mail.hoster.example"));
    dns.foreign = {QStringLiteral("mail.hoster.example")};
    shootFound(shoot, "setup-dns", dns);
    FoundServers outlook = found(Source::Provider, QStringLiteral("Microsoft 365"), QStringLiteral("outlook.office365.com"));
    outlook.hint = SetupHint::BrowserOnly;
    shootFound(shoot, "setup-no-client", outlook);
    FoundServers nobody = found(Source::Nowhere, {});
    nobody.account.outgoing = {};
    shootFound(shoot, "setup-nobody", nobody);
    shootFound(shoot, "setup-changed", found(Source::Autoconfig, QStringLiteral("autoconfig.example.org")),
               [](ui::AccountDialog &dialog) { button(dialog, "change")->click(); });
    FoundServers tuta = found(Source::Provider, QStringLiteral("Tuta"));
    tuta.hint = SetupHint::NoImap;
    shootFound(shoot, "setup-no-imap", tuta);
    FoundServers browser = found(Source::Provider, QStringLiteral("Gmail"), QStringLiteral("imap.gmail.com"));
    browser.account.signIn.method = SignInMethod::OAuth;
    browser.account.signIn.oauth = {QStringLiteral("https://t.example"), QStringLiteral("id"), {}, QStringLiteral("https://a.example")};
    shootFound(shoot, "setup-browser-before", browser);
    shootFound(shoot, "setup-browser", browser, [](ui::AccountDialog &dialog) {
        button(dialog, "signIn")->click();
        dialog.showBrowserPage(QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?x=y")), true);
    });
}

void shootFaults(const Shoot &shoot)
{
    shootFault(shoot, "setup-wrong-password",
               {Error::Kind::Authentication, "AUTHENTICATIONFAILED", QStringLiteral("Authentication failed."),
                QStringLiteral("imap.example.org:993")});
    shootFault(shoot, "setup-unreachable", {Error::Kind::Timeout, {}, {}, QStringLiteral("imap.example.org:993")});
    shootFault(shoot, "setup-no-such-host", {Error::Kind::HostNotFound, {}, {}, QStringLiteral("imap.example.org")});
    shootFault(shoot, "setup-certificate", refusedCertificate(false));
    shootFault(shoot, "setup-certificate-changed", refusedCertificate(true));
    ui::AccountDialog dialog;
    Account account = found(FoundServers::Source::Nowhere, {}).account;
    account.id = AccountId{1};
    account.name = QStringLiteral("Work");
    account.caFile = QStringLiteral("/etc/ssl/work-authority.pem");
    dialog.setAccount(account);
    shoot(dialog, "account-edit");
    shootSendingFault(shoot);
}

void shootLists(const Shoot &shoot)
{
    ui::AccountsPage page;
    page.setContentsMargins(24, 20, 24, 16);
    page.setAccounts({});
    shoot(page, "accounts-empty");
    QList<Account> accounts;
    for (const char *name : {"Work", "Private", "An account with a name that is much longer than what there is room for in this list"}) {
        Account account = found(FoundServers::Source::Nowhere, {}).account;
        account.id = AccountId(std::uint32_t(accounts.size() + 1));
        account.name = QString::fromLatin1(name);
        accounts << account;
    }
    accounts.first().outgoing.trial = Outgoing::Trial::Failed;
    page.setAccounts(accounts);
    shoot(page, "accounts");
    accounts.first().identities = {
        {.name = QStringLiteral("Anna Example"),
         .address = QStringLiteral("anna@example.org"),
         .replyTo = {},
         .signature = QStringLiteral("Anna Example\nExample Ltd\n1 Harbour Road")},
        {.name = QStringLiteral("Support"), .address = QStringLiteral("support@example.org"), .replyTo = {}, .signature = {}}};
    ui::IdentitiesDialog identities(accounts.first());
    shoot(identities, "identities");
    button(identities, "addIdentity")->click();
    shoot(identities, "identities-new");
}

void shootWelcome(const Shoot &shoot)
{
    SampleWindow sample;
    sample.window.showWelcome(true);
    shoot(sample.window, "welcome");
    sample.window.welcome()->setElsewhere(2);
    sample.window.resize(sample.window.fontMetrics().averageCharWidth() * 50, 560);
    shoot(sample.window, "welcome-narrow");
}

} // namespace

void shootAccounts(const Shoot &shoot)
{
    shootWelcome(shoot);
    shootFirstPages(shoot);
    shootFoundPages(shoot);
    shootFaults(shoot);
    shootLists(shoot);
}

QString LongWords::translate(const char *, const char *text, const char *, int) const
{
    const QString words = QString::fromUtf8(text);
    if (words.size() < 4) return words;
    const qsizetype end = words.endsWith(u':') || words.endsWith(u'…') ? 1 : 0;
    return words.chopped(end) + u' ' + QStringLiteral("verlängerungs").repeated(1 + words.size() / 40).left(words.size() / 2 + 3) +
           words.last(end);
}

} // namespace godwit::test
