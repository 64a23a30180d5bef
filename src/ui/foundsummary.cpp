// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foundsummary.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

FoundSummary::FoundSummary(QWidget *parent)
    : QFrame(parent), m_source(plainLabel(this)), m_servers(plainLabel(this)), m_hint(plainLabel(this)), m_foreign(plainLabel(this)),
      m_help(new QPushButton(this)), m_change(new QPushButton(tr("C&hange…"), this)), m_confirmed(new QCheckBox(this))
{
    m_source->setObjectName(QStringLiteral("foundSource"));
    m_servers->setObjectName(QStringLiteral("foundServers"));
    m_hint->setObjectName(QStringLiteral("foundHint"));
    m_foreign->setObjectName(QStringLiteral("foundForeign"));
    m_confirmed->setObjectName(QStringLiteral("foreignConfirmed"));
    m_help->setObjectName(QStringLiteral("foundHelp"));
    m_servers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_change->setObjectName(QStringLiteral("change"));
    m_change->setAccessibleName(tr("Change the settings by hand"));
    auto *servers = new QHBoxLayout;
    servers->addWidget(m_servers, 1);
    servers->addWidget(m_change, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addLayout(servers);
    layout->addWidget(m_foreign);
    layout->addWidget(m_confirmed);
    layout->addWidget(m_hint);
    layout->addWidget(m_help, 0, Qt::AlignLeading);
    connect(m_change, &QPushButton::clicked, this, &FoundSummary::changeWanted);
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_page); });
    connect(m_confirmed, &QCheckBox::toggled, this, &FoundSummary::confirmed);
}

void FoundSummary::setFound(const FoundServers &found)
{
    m_source->setText(sourceText(found));
    for (QWidget *each : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_servers), static_cast<QWidget *>(m_change)})
        each->show();
    m_servers->setText(serversText(found.account));
    m_hint->setText(hintText(found));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_page = QUrl(found.hintUrl, QUrl::StrictMode);
    const bool page = found.hint != SetupHint::None && m_page.scheme() == QLatin1StringView("https");
    m_help->setText(tr("How to do that at %1").arg(oneLine(found.from, 40).replace(u'&', QStringLiteral("&&"))));
    m_help->setToolTip(tr("Opens %1 in the browser").arg(m_page.host()));
    m_help->setVisible(page);
    m_foreign->setText(foreignText(found));
    m_confirmed->setText(tr("I &know these servers: they belong to my provider"));
    m_confirmed->setChecked(false);
    for (QWidget *each : {static_cast<QWidget *>(m_foreign), static_cast<QWidget *>(m_confirmed)})
        each->setVisible(!found.foreign.isEmpty());
}

void FoundSummary::keepQuestion()
{
    const QList<QWidget *> others{m_source, m_servers, m_change, m_hint, m_help};
    for (QWidget *each : others) each->hide();
    setVisible(!m_confirmed->isHidden());
}

QString FoundSummary::whatIsMissing() const
{
    if (m_confirmed->isHidden() || m_confirmed->isChecked()) return {};
    return tr("Say whether these servers belong to your provider.");
}

QString FoundSummary::sourceText(const FoundServers &found)
{
    const QString from = isolated(found.from, 100);
    switch (found.source) {
    case FoundServers::Source::Provider: return tr("This mail is kept by %1, whose servers Godwit knows.").arg(from);
    case FoundServers::Source::Autoconfig: return tr("Settings found at %1.").arg(from);
    case FoundServers::Source::Dns: return tr("The DNS of %1 names these servers.").arg(from);
    case FoundServers::Source::Guess: return tr("Nobody tells the settings, but a server answers at %1.").arg(from);
    case FoundServers::Source::OtherProgram: return tr("These settings are from Thunderbird. The password stays there: type it once more.");
    case FoundServers::Source::Nowhere: break;
    }
    return {};
}

QString FoundSummary::serversText(const Account &account)
{
    const auto line = [](const QString &words, const QString &host, quint16 port, Security security) {
        const QString how = security == Security::ImplicitTls ? tr("TLS")
                            : security == Security::StartTls  ? tr("STARTTLS")
                                                              : tr("not encrypted");
        return words.arg(isolated(host, 100), QString::number(port), how);
    };
    QStringList lines{line(tr("Reading: %1, port %2, %3"), account.host, account.port, account.security)};
    const Outgoing &out = account.outgoing;
    if (!out.host.isEmpty()) lines << line(tr("Sending: %1, port %2, %3"), out.host, out.port, out.security);
    lines << tr("User name: %1").arg(isolated(account.user, 100));
    return lines.join(u'\n');
}

QString FoundSummary::hintText(const FoundServers &found)
{
    const QString from = isolated(found.from, 100);
    switch (found.hint) {
    case SetupHint::AppPassword:
        return tr("%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the "
                  "provider's page, after signing in there, and paste it below.")
            .arg(from);
    case SetupHint::EnableImap:
        return tr("If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings "
                  "of your mail. With two-step sign-in it wants a password made for mail programs only.")
            .arg(from);
    case SetupHint::MailPassword:
        return tr("%1 has a password of its own for mail programs, which is not the one of the customer's pages. You set it there.")
            .arg(from);
    case SetupHint::Bridge:
        return tr("%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to "
                  "enter here. Its certificate is of its own making: export it in Bridge's settings, and choose the file under Change…, "
                  "Advanced, Certificate authorities.")
            .arg(from);
    case SetupHint::BrowserOnly:
        return tr("%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this "
                  "Godwit is not: enter a client ID of your own or of your organisation below.")
            .arg(from);
    case SetupHint::NoImap:
    case SetupHint::None: break;
    }
    if (!found.account.signIn.oauth.authUrl.isEmpty())
        return tr("You sign in with the browser, on the provider's own page. Godwit never sees your password.");
    return {};
}

QString FoundSummary::foreignText(const FoundServers &found)
{
    QStringList hosts;
    for (const QString &host : found.foreign) hosts << isolated(host, 100);
    return tr("They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to "
              "get your password. Go on only if you know them.")
        .arg(hosts.join(QLatin1StringView(", ")));
}

} // namespace godwit::ui
