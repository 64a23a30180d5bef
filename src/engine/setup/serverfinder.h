// SPDX-License-Identifier: GPL-3.0-or-later
// From a mail address to its servers, asking nobody but the address's own domain and DNS.
#pragma once

#include "engine/setup/lookups.h"

#include <QObject>
#include <memory>

namespace godwit::engine::setup {

/// Whom the finder asks; tests put their own in its place.
struct FinderOptions {
    std::function<QList<QUrl>(const MailAddress &)> autoconfigUrls;
    std::function<void(QDnsLookup::Type, const QString &name, QObject *context, std::function<void(const DnsRecords &)>)> lookUp;
    std::function<QList<Guess>(const MailAddress &)> imapGuesses, smtpGuesses; ///< in the order of preference
    std::function<QSslConfiguration()> tls; ///< asked on the finder's thread: the first time it reads the system's certificates
    std::chrono::milliseconds limit = std::chrono::seconds(8); ///< of each of the two rounds

    static FinderOptions usual();
};

/// The table of big providers; then, side by side, the domain's autoconfiguration, its provider by MX, and SRV; at last the usual names.
/// Thread: the engine's, or one with an event loop. One search at a time; found() comes once for each find(), unless it is cancelled or
/// begun anew.
class ServerFinder : public QObject
{
    Q_OBJECT
public:
    explicit ServerFinder(FinderOptions options = FinderOptions::usual(), QObject *parent = nullptr);
    ~ServerFinder() override;

public Q_SLOTS:
    void find(const QString &address);
    void cancel();

Q_SIGNALS:
    void progress(const QString &what); ///< a sentence for the person
    /// Source::Nowhere: nobody knew; the account has the name that one would guess first. An empty address: it was none.
    void found(const godwit::FoundServers &servers);

private:
    struct Search;
    void askDomain();
    void askDns(const QString &service, DnsRecords SrvAnswers::*answer);
    void askMx();
    void stepDone();
    void decide();
    void guess();
    void guessDone();
    void finish(FoundServers servers);
    void later(std::function<void()> act);

    FinderOptions m_options;
    std::unique_ptr<Search> m_search; ///< null: none runs
    quint64 m_round = 0; ///< of searches, so that what was put off ends with its own
};

} // namespace godwit::engine::setup
