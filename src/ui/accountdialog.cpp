// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdialog.h"

#include "mail/certificate.h"
#include "mail/plaintext.h"
#include "mail/sendingwords.h"
#include "ui/accountform.h"
#include "ui/addresspage.h"
#include "ui/bodytext.h"
#include "ui/browserpage.h"
#include "ui/certificatepage.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace godwit::ui {

AccountDialog::AccountDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Add account"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    m_title = plainLabel(this);
    m_title->setFont(titleFont(font()));
    m_words = plainLabel(this);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    buildPages();
    layout->addWidget(m_scroll);
    buildFoot();
    buildButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    resize(fontMetrics().averageCharWidth() * 84, height());
    setDoing(Doing::Nothing);
    showPage(Page::Form);
}

void AccountDialog::askForAddress(bool fromElsewhere)
{
    m_fromAddress = true;
    showPage(Page::Address);
    m_address->takeFocus(fromElsewhere);
}

void AccountDialog::setElsewhere(const QList<FoundServers> &accounts)
{
    m_address->setElsewhere(accounts);
    makeRoom();
}

void AccountDialog::setAccount(const Account &account, const QString &tokenCommand)
{
    setWindowTitle(account.id == AccountId{} ? tr("Add account") : tr("Account settings"));
    m_form->setAccount(account, tokenCommand);
    showPage(Page::Form);
}

Account AccountDialog::account() const
{
    Account account = m_form->account();
    if (account.identities.isEmpty() && !account.address.isEmpty() && m_fromAddress)
        account.identities.append({.name = m_address->name(), .address = account.address, .replyTo = {}, .signature = {}});
    return account;
}

void AccountDialog::setAuthServers(const QStringList &names) { m_form->setAuthServers(names); }

QString AccountDialog::tokenCommand() const { return m_form->tokenCommand(); }

void AccountDialog::takeAccount(const FoundServers &found)
{
    if (isBusy()) return;
    m_form->setFound(found);
    showPage(Page::Form);
}

void AccountDialog::showPage(Page page)
{
    m_page = page;
    for (const Page each : {Page::Address, Page::Form, Page::Browser, Page::Certificate}) widgetOf(each)->setVisible(each == page);
    showMessage({});
    updateWords();
    updateButtons();
    if (page == Page::Form)
        if (QWidget *field = m_form->firstEmpty()) field->setFocus();
    makeRoom();
}

void AccountDialog::updateWords()
{
    const bool isNew = windowTitle() == tr("Add account");
    m_title->setText(m_page == Page::Browser       ? tr("Sign in with the browser")
                     : m_page == Page::Certificate ? tr("Is this the right server?")
                     : isNew                       ? tr("Your mail account")
                                                   : tr("Account settings"));
    m_words->setText(m_page == Page::Address
                         ? tr("Godwit finds your mail servers by your address. It asks nobody but the address's own domain.")
                     : m_page == Page::Form ? tr("Godwit signs in to your mail server to see whether this is right.")
                                            : QString());
    m_words->setVisible(!m_words->text().isEmpty());
}

void AccountDialog::setDoing(Doing doing)
{
    m_doing = doing;
    for (QWidget *page : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_certificate)})
        page->setEnabled(doing == Doing::Nothing);
    m_progress->setVisible(doing != Doing::Nothing);
    updateButtons();
}

void AccountDialog::updateButtons()
{
    if (!m_goOn) return; // still building
    const QString missing = whatIsMissing();
    m_goOn->setEnabled(!isBusy() && missing.isEmpty());
    m_goOn->setToolTip(missing);
    m_goOn->setVisible(m_page != Page::Browser);
    const bool browser = m_page == Page::Form && (m_form->needsBrowser() || (m_askBrowser && m_form->usesBrowser()));
    m_goOn->setText(m_page == Page::Address       ? tr("Continue")
                    : m_page == Page::Certificate ? tr("Trust only this certificate")
                    : browser                     ? tr("Sign in with the browser")
                    : m_mayGoOn                   ? tr("Try again")
                                                  : tr("Sign in"));
    m_without->setVisible(m_mayGoOn && (m_page == Page::Form || m_page == Page::Certificate));
    m_without->setEnabled(!isBusy());
    m_back->setVisible(m_page == Page::Certificate || (m_page == Page::Form && m_fromAddress));
    m_back->setEnabled(!isBusy());
    m_byHand->setVisible(m_page == Page::Address);
    m_byHand->setEnabled(!isBusy());
}

QString AccountDialog::whatIsMissing() const
{
    switch (m_page) {
    case Page::Address: return m_address->whatIsMissing();
    case Page::Form: return m_form->whatIsMissing();
    case Page::Certificate: return m_certificate->isConfirmed() ? QString() : tr("Enter the fingerprint that your provider gave you.");
    case Page::Browser: break;
    }
    return {};
}

void AccountDialog::goOn()
{
    if (isBusy() || !whatIsMissing().isEmpty()) return;
    if (m_page == Page::Address) findServers();
    else if (m_page == Page::Certificate) trustCertificate();
    else if (m_page == Page::Form) signIn();
}

void AccountDialog::goBack()
{
    const bool toForm = m_page == Page::Certificate;
    showPage(toForm ? Page::Form : Page::Address);
    if (!toForm) m_address->takeFocus();
}

/// With what one would guess from the address.
void AccountDialog::enterByHand()
{
    FoundServers nothing;
    nothing.account.address = nothing.account.name = nothing.account.user = m_address->address();
    const qsizetype at = m_address->address().lastIndexOf(u'@');
    if (at > 0) nothing.account.host = QStringLiteral("imap.") + m_address->address().sliced(at + 1);
    m_form->setFound(nothing);
    showPage(Page::Form);
}

void AccountDialog::findServers()
{
    setDoing(Doing::Finding);
    showProgress(tr("Looking for the servers of %1…").arg(isolated(m_address->address().section(u'@', -1), 100)));
    Q_EMIT serversWanted(m_address->address());
}

void AccountDialog::showFound(const FoundServers &found)
{
    if (m_doing != Doing::Finding) return;
    setDoing(Doing::Nothing);
    m_address->takeFocus();
    if (found.account.address.isEmpty()) return showMessage(tr("This is no mail address. Check its spelling."));
    if (found.hint == SetupHint::NoImap)
        return showMessage(
            tr("%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.").arg(isolated(found.from)));
    m_form->setFound(found);
    showPage(Page::Form);
    if (found.source != FoundServers::Source::Nowhere) return;
    m_form->point(Error::Kind::HostNotFound)->setFocus();
    showMessage(tr("Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the "
                   "server's name as your provider says it."));
}

void AccountDialog::signIn()
{
    if (!m_form->needsBrowser() && !(m_askBrowser && m_form->usesBrowser())) return tryOut(m_form->secret());
    setDoing(Doing::Browsing);
    showProgress(tr("Opening the browser…"));
    Q_EMIT browserWanted(account(), m_form->clientSecret());
}

void AccountDialog::showBrowserPage(const QUrl &page, bool opened)
{
    if (m_doing != Doing::Browsing) return;
    showPage(Page::Browser);
    m_browser->setPage(page, opened);
    showMessage(tr("Waiting for your browser…"));
}

void AccountDialog::showBrowserAnswered()
{
    if (m_doing != Doing::Browsing) return;
    m_browser->setAnswered();
    showMessage({});
}

void AccountDialog::showAuthorised(const Secret &secret, const Error &error)
{
    if (m_doing != Doing::Browsing) return;
    setDoing(Doing::Nothing);
    showPage(Page::Form);
    if (error) return showFault(error);
    m_askBrowser = false;
    tryOut(secret);
}

void AccountDialog::tryOut(const Secret &secret)
{
    offerToGoOn(false);
    setDoing(Doing::Trying);
    showProgress(tr("Connecting…"));
    Q_EMIT signInWanted(account(), secret, m_form->keyPassphrase());
}

void AccountDialog::trustCertificate()
{
    if (m_ofSending) m_form->setOutgoingPin(m_certificate->certificate().sha256);
    else m_form->setPin(m_certificate->certificate().sha256);
    showPage(Page::Form);
    if (m_form->whatIsMissing().isEmpty()) signIn();
}

void AccountDialog::showProgress(const QString &what)
{
    if (isBusy()) showMessage(what);
}

void AccountDialog::showResult(const Error &error)
{
    if (m_doing != Doing::Trying) return;
    setDoing(Doing::Nothing);
    if (!error) accept();
    else if (error.kind == Error::Kind::Cancelled) showMessage({});
    else showFault(error);
}

void AccountDialog::showCertificate(const Error &error, bool ofSending)
{
    m_ofSending = ofSending;
    m_certificate->setCertificate(*error.certificate);
    showPage(Page::Certificate);
    m_certificate->takeFocus();
}

/// What is changed afterwards has to be tried first.
void AccountDialog::offerToGoOn(bool on)
{
    if (std::exchange(m_mayGoOn, on) != on) updateButtons();
}

void AccountDialog::showSendingFault(const Error &error, bool tried)
{
    setDoing(Doing::Nothing);
    if (error.kind == Error::Kind::Cancelled) return showMessage({});
    if (tried) m_form->noteSendingFailure();
    if (error.certificate) {
        showCertificate(error, true);
        return offerToGoOn(tried);
    }
    QWidget *field = m_form->pointOutgoing(error.kind);
    const QString why = explainNoSending(error);
    showMessage(tried ? tr("Your mail can be read with these settings. %1").arg(why) : why);
    offerToGoOn(tried);
    field->setFocus();
    m_scroll->ensureWidgetVisible(field);
}

void AccountDialog::showFault(const Error &error)
{
    if (error.certificate) return showCertificate(error, false);
    if (error.kind == Error::Kind::Authentication && m_form->usesBrowser()) m_askBrowser = true;
    const QString advice = m_form->advice(error);
    QWidget *field = m_form->point(error.kind);
    QStringList details;
    if (!error.serverText.isEmpty()) details << tr("The server said: “%1”").arg(isolated(error.serverText));
    if (!error.detail.isEmpty()) details << oneLine(error.detail);
    showMessage((explain(error) + u' ' + advice).trimmed(), details.join(u'\n'));
    updateButtons();
    if (field) {
        field->setFocus();
        m_scroll->ensureWidgetVisible(field);
    } else if (error.kind != Error::Kind::Certificate) m_goOn->setFocus();
}

void AccountDialog::showMessage(const QString &text, const QString &details)
{
    QString shown = text.left(2000);
    shown += QString(shown.count(QChar(0x2068)) - shown.count(QChar(0x2069)), QChar(0x2069)); // what was cut still ends where it began
    m_message->setText(boundedForLayout(shown, 60));
    m_message->setVisible(!text.isEmpty());
    m_details->setText(boundedForLayout(details.left(4000), 60));
    m_showDetails->setVisible(!details.isEmpty());
    m_showDetails->setChecked(false);
    m_details->hide();
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent heard(this, text);
        QAccessible::updateAccessibility(&heard);
    }
    makeRoom();
}

/// After the layout has heard of it: wrapped words need more height than their hint says.
void AccountDialog::makeRoom()
{
    QTimer::singleShot(0, this, [this] { fit(false); });
}

/// What the screen, or a height that is pleasant to read, has no room for scrolls. Whether it does is decided here: left to itself
/// QScrollArea shows a bar over words that were laid out for the width without it. Once it is seen the dialog only grows: nothing jumps.
void AccountDialog::fit(bool exactly)
{
    const QLayout *inside = m_scroll->widget()->layout();
    m_scroll->setMinimumWidth(inside->totalMinimumSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll));
    layout()->activate();
    if (const int least = layout()->totalMinimumSize().width(); width() < least) resize(least, height());
    const int wanted = std::max(inside->totalHeightForWidth(m_scroll->viewport()->width()), inside->totalMinimumSize().height());
    m_scroll->setFixedHeight(1);
    const int others = layout()->totalHeightForWidth(width());
    const int most = std::max(std::min(screen()->availableGeometry().height() * 9 / 10, fontMetrics().height() * 42) - others, 200);
    m_scroll->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(std::clamp(wanted, 1, most));
    const int needed = std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (exactly || height() < needed) resize(width(), needed);
    const QRect there = screen()->availableGeometry(), here = frameGeometry();
    if (m_seen && !exactly && here.bottom() > there.bottom()) move(here.left(), std::max(there.top(), there.bottom() - here.height() + 1));
}

void AccountDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_seen && event->size().width() != event->oldSize().width()) makeRoom(); // other line breaks, another height
}

void AccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !std::exchange(m_seen, true)) fit(true);
}

void AccountDialog::reject()
{
    if (!isBusy()) {
        QDialog::reject();
        return;
    }
    const bool browsing = m_page == Page::Browser; // the first Escape stops the attempt, the second closes
    setDoing(Doing::Nothing);
    if (browsing) showPage(Page::Form);
    showMessage({});
    Q_EMIT cancelWanted();
}

} // namespace godwit::ui
