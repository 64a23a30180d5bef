// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unsubscribing.h"

#include "mail/plaintext.h"

#include <QMessageBox>
#include <QPushButton>

namespace godwit::ui {

void Unsubscribing::ask(FolderId folder, const mime::DocumentPtr &document)
{
    if (!document || !document->unsubscribe.isOffered()) return;
    const Unsubscribe &way = document->unsubscribe;
    const QString host = isolated(way.web.host(), 100);
    if (m_done.contains(way.web)) {
        Q_EMIT noticed(tr("%1 was already told that you want no more of this mailing.").arg(host));
    } else if (way.oneClick && way.isSigned) {
        question(
            tr("Leave this mailing?"),
            tr("Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this "
               "message was read.")
                .arg(host),
            tr("Unsubscribe"), [this, url = way.web, folder] { Q_EMIT postWanted(url, folder); });
    } else if (!way.web.isEmpty()) {
        const QString why =
            way.oneClick ? tr("The offer to unsubscribe with one click is not signed by the sender, so it is not used. ") : QString();
        question(tr("Leave this mailing on a web page?"), why + tr("The page of %1 opens in your browser.").arg(host), tr("Open page"),
                 [this, url = way.web] { Q_EMIT linkWanted(url); });
    } else {
        Q_EMIT mailtoWanted(way.mailto);
    }
}

void Unsubscribing::question(const QString &what, const QString &more, const QString &verb, const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsubscribe"), what, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("unsubscribeQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    auto *yes = box->addButton(verb, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("unsubscribeYes"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, act);
    box->open();
}

void Unsubscribing::finished(const QUrl &address, const Error &error)
{
    if (error) {
        Q_EMIT failed(error);
        return;
    }
    m_done.insert(address);
    Q_EMIT noticed(tr("%1 was told that you want no more of this mailing.").arg(isolated(address.host(), 100)));
}

} // namespace godwit::ui
