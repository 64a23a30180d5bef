// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/foundservers.h"
#include "mail/secret.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace godwit::ui {

class AccountForm;
class AddressPage;
class BrowserPage;
class CertificatePage;

/// Sets an account up, or changes one: from the mail address to settings that were tried for real. Whatever it asks for takes its time
/// elsewhere and can be stopped. The dialog closes (accepted) when showResult() is given no error.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page : quint8 { Address, Form, Browser, Certificate };

    explicit AccountDialog(QWidget *parent = nullptr); ///< with every field, by hand

    void askForAddress(bool fromElsewhere = false); ///< begins with the person; `fromElsewhere`: with the focus on accounts from elsewhere
    void setElsewhere(const QList<FoundServers> &accounts); ///< of another mail program
    void setAccount(const Account &account, const QString &tokenCommand = {}); ///< to edit an existing one
    void setAuthServers(const QStringList &names); ///< that can be proposed for Account::authServers
    QString tokenCommand() const; ///< writes the access token that takes the place of a secret; empty: none is wanted
    Account account() const; ///< as it stands in the fields
    bool isBusy() const { return m_doing != Doing::Nothing; }
    Page page() const { return m_page; }

Q_SIGNALS:
    /// Which servers has this address? showFound() must follow.
    void serversWanted(const QString &address);
    /// Let the person sign in with the browser. showBrowserPage() and showAuthorised() must follow.
    void browserWanted(const godwit::Account &account, const godwit::Secret &clientSecret);
    void openWanted(const QUrl &page); ///< in the browser: help, or the sign-in page once more
    /// Probe these; showResult() must follow. An empty secret, for a method that has one: the one that is kept.
    void signInWanted(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase);
    void withoutSendingWanted(); ///< after showSendingFault(): what was tried is to be kept as it is; showResult() must follow
    void cancelWanted(); ///< the person gave up on what is being done

public Q_SLOTS:
    void showFound(const godwit::FoundServers &found);
    void showBrowserPage(const QUrl &page, bool opened);
    void showBrowserAnswered();
    void showAuthorised(const godwit::Secret &secret, const godwit::Error &error);
    void showProgress(const QString &what);
    void showResult(const godwit::Error &error);
    /// An account that is there could not be connected: says why, and where to correct it.
    void showFault(const godwit::Error &error);
    /// The server for sending does not let Godwit in: says why, and where to correct it. `tried`: after signInWanted(), and reading works;
    /// then the person can go on without.
    void showSendingFault(const godwit::Error &error, bool tried);
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Doing : quint8 { Nothing, Finding, Browsing, Trying };

    void buildPages();
    void buildFoot();
    void buildButtons();
    QWidget *widgetOf(Page page) const;
    void showPage(Page page);
    void setDoing(Doing doing);
    void goOn();
    void goBack();
    void enterByHand();
    void findServers();
    void signIn();
    void tryOut(const Secret &secret);
    void trustCertificate();
    void showCertificate(const Error &error, bool ofSending);
    void offerToGoOn(bool on);
    void takeAccount(const FoundServers &found);
    QString whatIsMissing() const;
    void updateButtons();
    void showMessage(const QString &text, const QString &details = {});
    void updateWords();
    void makeRoom();
    void fit(bool exactly);

    QLabel *m_title = nullptr, *m_words = nullptr;
    QScrollArea *m_scroll = nullptr; ///< the pages, of which one is shown
    AddressPage *m_address = nullptr;
    AccountForm *m_form = nullptr;
    BrowserPage *m_browser = nullptr;
    CertificatePage *m_certificate = nullptr;
    QLabel *m_message = nullptr, *m_details = nullptr;
    QToolButton *m_showDetails = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr, *m_byHand = nullptr, *m_without = nullptr, *m_goOn = nullptr;
    Page m_page = Page::Form;
    bool m_seen = false; ///< it has been on screen
    bool m_fromAddress = false; ///< that page was the first
    bool m_ofSending = false; ///< the certificate
    bool m_mayGoOn = false; ///< as it stands in the fields the account can be read, and not be sent from
    bool m_askBrowser = false; ///< an account that is there has to be signed in anew
    Doing m_doing = Doing::Nothing;
};

} // namespace godwit::ui
