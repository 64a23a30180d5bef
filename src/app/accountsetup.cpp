// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountsetup.h"

#include "app/thunderbird.h"
#include "engine/setup/authorisation.h"
#include "engine/tokensource.h"
#include "ui/accountdialog.h"

#include <QDesktopServices>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <algorithm>

namespace godwit::app {

namespace {

template <class Object, class Call> void on(Object *object, Call call)
{
    if (object) QMetaObject::invokeMethod(object, [object, call = std::move(call)] { call(object); }, Qt::QueuedConnection);
}

} // namespace

SetupOptions SetupOptions::usual()
{
    SetupOptions options;
    options.openPage = [](const QUrl &page) { return QDesktopServices::openUrl(page); };
    options.thunderbird = thunderbird::usualPlaces();
    return options;
}

AccountSetup::AccountSetup(SetupOptions options, QThread *engineThread, KeptSecret kept, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_kept(std::move(kept)), m_finder(new engine::setup::ServerFinder(m_options.finder)),
      m_authorisation(new engine::setup::Authorisation)
{
    using engine::setup::Authorisation;
    using engine::setup::ServerFinder;
    for (QObject *each : {static_cast<QObject *>(m_finder), static_cast<QObject *>(m_authorisation)}) {
        each->moveToThread(engineThread);
        connect(engineThread, &QThread::finished, each, &QObject::deleteLater);
    }
    connect(m_finder, &ServerFinder::progress, this, [this](const QString &what) {
        if (m_dialog) m_dialog->showProgress(what);
    });
    connect(m_finder, &ServerFinder::found, this, [this](const FoundServers &found) {
        if (m_dialog) m_dialog->showFound(found);
    });
    connect(m_authorisation, &Authorisation::pageReady, this, [this](const QUrl &page) {
        if (m_dialog && m_dialog->isBusy()) m_dialog->showBrowserPage(page, m_options.openPage(page));
    });
    connect(m_authorisation, &Authorisation::answered, this, [this] {
        if (m_dialog) m_dialog->showBrowserAnswered();
    });
    connect(m_authorisation, &Authorisation::finished, this, [this](const Secret &secret, const Error &error) {
        if (m_dialog) m_dialog->showAuthorised(secret, error);
    });
}

AccountSetup::~AccountSetup() { cancel(); }

void AccountSetup::attach(ui::AccountDialog *dialog)
{
    cancel();
    m_dialog = dialog;
    lookElsewhere();
    connect(dialog, &ui::AccountDialog::serversWanted, this,
            [this](const QString &address) { on(m_finder.data(), [address](auto *finder) { finder->find(address); }); });
    connect(dialog, &ui::AccountDialog::browserWanted, this, &AccountSetup::authorise);
    connect(dialog, &ui::AccountDialog::openWanted, this, &AccountSetup::open);
    connect(dialog, &ui::AccountDialog::cancelWanted, this, &AccountSetup::cancel);
    connect(dialog, &QObject::destroyed, this, &AccountSetup::cancel);
}

void AccountSetup::cancel()
{
    ++m_attempts;
    on(m_finder.data(), [](auto *finder) { finder->cancel(); });
    on(m_authorisation.data(), [](auto *authorisation) { authorisation->cancel(); });
}

/// A client secret that nobody typed is the one that is kept with the refresh token.
void AccountSetup::authorise(const Account &account, const Secret &clientSecret)
{
    const auto start = [this, account, attempt = ++m_attempts](const Secret &secret) {
        if (attempt != m_attempts) return;
        on(m_authorisation.data(), [account, secret](auto *authorisation) {
            authorisation->start(account.signIn.oauth, secret, account.address.isEmpty() ? account.user : account.address, account.proxy);
        });
    };
    if (!clientSecret.isEmpty() || account.id == AccountId{}) return start(clientSecret);
    m_kept(account.id,
           [start](const std::expected<Secret, Error> &kept) { start(kept ? auth::oauth2::unpack(*kept).clientSecret : Secret()); });
}

/// Addresses of providers, and what a person entered as their sign-in page.
void AccountSetup::open(const QUrl &page)
{
    if (!engine::isTokenUrlAllowed(page.toString(QUrl::FullyEncoded)) || !m_options.openPage(page))
        Q_EMIT noticed(tr("There is no program on this computer that opens %1.").arg(page.toDisplayString()));
}

void AccountSetup::lookElsewhere()
{
    auto promise = std::make_shared<QPromise<QList<FoundServers>>>();
    promise->start();
    promise->future().then(this, [this](QList<FoundServers> accounts) {
        accounts.removeIf([this](const FoundServers &found) {
            return std::ranges::any_of(m_known, [&found](const Account &account) {
                return account.host == found.account.host && account.user == found.account.user;
            });
        });
        if (m_dialog) m_dialog->setElsewhere(accounts);
        Q_EMIT elsewhereFound(accounts);
    });
    QThreadPool::globalInstance()->start([promise, places = m_options.thunderbird] {
        promise->addResult(thunderbird::accountsIn(places));
        promise->finish();
    });
}

} // namespace godwit::app
