// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/serverfinder.h"

#include "engine/setup/autoconfig.h"

#include <QTimer>
#include <algorithm>

namespace godwit::engine::setup {

namespace {

const QByteArray imapGreeting = "* OK", smtpGreeting = "220";

QList<Guess> guesses(const QStringList &hosts, quint16 implicitPort, quint16 startTlsPort, const QByteArray &greeting)
{
    QList<Guess> all;
    for (const QString &host : hosts) all.append({host, implicitPort, Security::ImplicitTls, greeting});
    for (const QString &host : hosts) all.append({host, startTlsPort, Security::StartTls, greeting});
    return all;
}

QList<Guess> usualImap(const MailAddress &address)
{
    return guesses({QStringLiteral("imap.") + address.domain, QStringLiteral("mail.") + address.domain, address.domain}, 993, 143,
                   imapGreeting);
}

QList<Guess> usualSmtp(const MailAddress &address)
{
    return guesses({QStringLiteral("smtp.") + address.domain, QStringLiteral("mail.") + address.domain, address.domain}, 465, 587,
                   smtpGreeting);
}

/// What several guesses came to.
struct Round {
    QList<Guess> guesses;
    QList<std::optional<Knocked>> answers;

    /// The first that greets, once all before it are known; a bad certificate only when there is nothing better: then the person is told
    /// about it when signing in.
    const Guess *best(bool all) const
    {
        const Guess *second = nullptr;
        for (qsizetype i = 0; i < guesses.size(); ++i) {
            if (!answers[i] && !all) return nullptr;
            if (answers[i] == Knocked::Open) return &guesses[i];
            if (answers[i] == Knocked::BadCertificate && !second) second = &guesses[i];
        }
        return second;
    }
    bool isDone() const
    {
        return std::ranges::none_of(answers, [](const auto &answer) { return !answer; });
    }
};

} // namespace

FinderOptions FinderOptions::usual()
{
    FinderOptions options;
    options.autoconfigUrls = [](const MailAddress &address) { return setup::autoconfigUrls(address); };
    options.lookUp = [limit = options.limit](QDnsLookup::Type type, const QString &name, QObject *context,
                                             const std::function<void(const DnsRecords &)> &done) {
        setup::lookUp(type, name, limit, context, done);
    };
    options.imapGuesses = usualImap;
    options.smtpGuesses = usualSmtp;
    options.tls = [] {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        return tls;
    };
    return options;
}

struct ServerFinder::Search {
    MailAddress address;
    QSslConfiguration tls;
    QNetworkAccessManager network;
    std::unique_ptr<QObject> work = std::make_unique<QObject>(); ///< every step's context: what runs ends with it
    int running = 0;
    std::optional<FoundServers> autoconfig, mx;
    SrvAnswers srv;
    Round imap, smtp;
};

ServerFinder::ServerFinder(FinderOptions options, QObject *parent) : QObject(parent), m_options(std::move(options)) {}

ServerFinder::~ServerFinder() = default;

void ServerFinder::cancel()
{
    ++m_round;
    m_search.reset();
}

/// Not from inside of a step, which may end with what it was a part of.
void ServerFinder::later(std::function<void()> act)
{
    QTimer::singleShot(0, this, [this, round = m_round, act = std::move(act)] {
        if (round == m_round) act();
    });
}

void ServerFinder::find(const QString &text)
{
    cancel();
    m_search = std::make_unique<Search>();
    m_search->address = MailAddress::parse(text);
    const MailAddress &address = m_search->address;
    if (address.isEmpty()) return finish({});
    if (const auto known = providerOf(address)) return finish(*known);
    m_search->tls = m_options.tls();
    Q_EMIT progress(tr("Looking for the servers of %1…").arg(address.domain));
    askDomain();
    askMx();
    askDns(QStringLiteral("_imaps._tcp."), &SrvAnswers::imaps);
    askDns(QStringLiteral("_imap._tcp."), &SrvAnswers::imap);
    askDns(QStringLiteral("_submissions._tcp."), &SrvAnswers::submissions);
    askDns(QStringLiteral("_submission._tcp."), &SrvAnswers::submission);
    QTimer::singleShot(m_options.limit, m_search->work.get(), [this] { decide(); });
}

void ServerFinder::askDomain()
{
    for (const QUrl &url : m_options.autoconfigUrls(m_search->address)) {
        ++m_search->running;
        fetch(&m_search->network, url, m_search->tls, m_options.limit, m_search->work.get(), [this, url](const QByteArray &document) {
            auto read = document.isEmpty() ? std::nullopt : readAutoconfig(document, m_search->address);
            if (!read) return stepDone();
            read->from = url.host();
            m_search->autoconfig = std::move(read);
            decide(); // the domain has said it itself: nothing that comes later counts more
        });
    }
}

void ServerFinder::askDns(const QString &service, DnsRecords SrvAnswers::*answer)
{
    ++m_search->running;
    m_options.lookUp(QDnsLookup::SRV, service + m_search->address.domain, m_search->work.get(), [this, answer](const DnsRecords &records) {
        m_search->srv.*answer = records;
        stepDone();
    });
}

void ServerFinder::askMx()
{
    ++m_search->running;
    m_options.lookUp(QDnsLookup::MX, m_search->address.domain, m_search->work.get(), [this](const DnsRecords &records) {
        QStringList hosts;
        for (const DnsRecord &record : records) hosts << record.target;
        m_search->mx = providerByMx(m_search->address, hosts);
        stepDone();
    });
}

void ServerFinder::stepDone()
{
    if (--m_search->running == 0) decide();
}

void ServerFinder::decide()
{
    const Search &search = *m_search;
    if (!search.imap.guesses.isEmpty()) return;
    if (search.autoconfig) return finish(*search.autoconfig);
    if (search.mx) return finish(*search.mx);
    if (const auto named = readSrv(search.srv, search.address)) return finish(*named);
    later([this] { guess(); });
}

void ServerFinder::guess()
{
    Search &search = *m_search;
    if (!search.imap.guesses.isEmpty()) return;
    search.work = std::make_unique<QObject>();
    search.imap.guesses = m_options.imapGuesses(search.address);
    search.smtp.guesses = m_options.smtpGuesses(search.address);
    Q_EMIT progress(tr("%1 says nothing about its servers. Trying the usual names…").arg(search.address.domain));
    for (Round *round : {&search.imap, &search.smtp}) {
        round->answers.resize(round->guesses.size());
        for (qsizetype i = 0; i < round->guesses.size(); ++i)
            knock(round->guesses[i], search.tls, m_options.limit, search.work.get(), [this, round, i](Knocked how) {
                round->answers[i] = how;
                guessDone();
            });
    }
}

void ServerFinder::guessDone()
{
    const Search &search = *m_search;
    const Guess *imap = search.imap.best(search.imap.isDone()), *smtp = search.smtp.best(search.smtp.isDone());
    if ((!imap && !search.imap.isDone()) || (!smtp && !search.smtp.isDone())) return;
    FoundServers servers;
    Account &account = servers.account;
    account.address = account.name = account.user = search.address.whole;
    account.host = imap ? imap->host : search.imap.guesses.first().host;
    if (imap) {
        servers.source = FoundServers::Source::Guess;
        servers.from = imap->host;
        account.port = imap->port;
        account.security = imap->security;
    }
    if (smtp) account.outgoing = {.host = smtp->host, .port = smtp->port, .security = smtp->security, .user = {}, .pinSha256 = {}};
    finish(servers);
}

void ServerFinder::finish(FoundServers servers)
{
    later([this, servers = std::move(servers)] {
        cancel();
        Q_EMIT found(servers);
    });
}

} // namespace godwit::engine::setup
