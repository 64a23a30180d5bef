// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading.h"

#include "mail/midlink.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/attachmentdeeds.h"
#include "ui/keptmessage.h"
#include "ui/messagebody.h"
#include "ui/messageheader.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/printing.h"
#include "ui/textwindow.h"
#include "ui/unsubscribing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace godwit::ui {

Reading::Reading(const Models &models, const MessageListView *list, const OpenPlace *place, MessagePane *pane, const KeptMessage *kept,
                 QWidget *window)
    : QObject(window), m_models(models), m_list(list), m_place(place), m_pane(pane), m_kept(kept), m_window(window),
      m_attachments(new AttachmentDeeds(pane->attachments(), window)), m_unsubscribing(new Unsubscribing(window)),
      m_printing(new Printing(window)), m_clock(new QTimer(this))
{
    m_clock->setSingleShot(true);
    connect(m_clock, &QTimer::timeout, this, &Reading::markRead);
    connect(m_list, &MessageListView::selectionMoved, this, &Reading::follow);
    connect(m_models.messages, &QAbstractItemModel::dataChanged, this, &Reading::rowsChanged);
    connect(m_pane, &MessagePane::retryWanted, this, [this] { open(m_message); });
    connect(m_pane, &MessagePane::linkWanted, this, &Reading::linkWanted);
    connect(m_pane, &MessagePane::mailtoWanted, this, &Reading::mailtoWanted);
    connect(m_pane, &MessagePane::midWanted, this, &Reading::midWanted);
    connect(m_pane, &MessagePane::receiptDecided, this,
            [this](ReceiptAnswer answer) { Q_EMIT receiptDecided(m_folder, m_message, answer); });
    connect(m_pane, &MessagePane::picturesWanted, this, [this](bool always) { Q_EMIT picturesWanted(m_message, always); });
    connect(m_pane, &MessagePane::picturesUnwanted, this, [this] { Q_EMIT picturesUnwanted(m_message); });
    connect(m_pane, &MessagePane::cardSaveWanted, m_attachments, &AttachmentDeeds::save);
    connect(m_pane, &MessagePane::unsubscribeWanted, this, [this] { m_unsubscribing->ask(m_folder, document()); });
    connect(m_unsubscribing, &Unsubscribing::linkWanted, this, &Reading::linkWanted);
    connect(m_unsubscribing, &Unsubscribing::mailtoWanted, this, &Reading::mailtoWanted);
    connect(m_unsubscribing, &Unsubscribing::noticed, this, &Reading::noticed);
    connect(m_unsubscribing, &Unsubscribing::failed, this, &Reading::failed);
    connect(m_attachments, &AttachmentDeeds::failed, this, &Reading::failed);
    connect(m_attachments, &AttachmentDeeds::noticed, this, &Reading::noticed);
}

const mime::DocumentPtr &Reading::document() const { return m_pane->document(); }

void Reading::close()
{
    m_clock->stop();
    m_message = {};
    m_pane->showNothing();
}

void Reading::askForReceipt(const QString &who, bool elsewhere) { m_pane->askForReceipt(who, elsewhere); }

void Reading::holdClock() { m_clock->stop(); }

void Reading::follow()
{
    if (m_kept->isAwaited()) return;
    const qint64 count = m_list->selectedCount();
    const auto *summary = count == 1 ? m_place->summary() : nullptr;
    const MessageKey key = summary && summary->headersKnown ? summary->key : MessageKey{};
    if (key == MessageKey{}) {
        m_clock->stop();
        m_message = {};
        if (count > 1) m_pane->showSelectedCount(count);
        else m_pane->showNothing();
    } else if (key != m_message) {
        open(key);
    }
    Q_EMIT changed();
}

void Reading::rowsChanged(const QModelIndex &first, const QModelIndex &last)
{
    const int row = m_list->currentIndex().row();
    if (row < first.row() || row > last.row()) return;
    if (m_message == MessageKey{}) follow(); // its row has only now been read
    else if (const auto *summary = m_place->summary()) m_pane->showFlags(summary->flags);
    Q_EMIT changed();
}

void Reading::open(MessageKey key)
{
    const auto *summary = m_place->summary();
    if (key == MessageKey{} || !summary || summary->key != key) return;
    m_clock->stop();
    m_message = key;
    m_folder = summary->folder == FolderId{} ? m_place->folder() : summary->folder;
    m_seenOnce = false;
    m_attachments->setMessage(m_folder, key);
    m_pane->header()->setOwnAddresses(ownAddresses());
    m_pane->showLoading(*summary);
    Q_EMIT messageWanted(m_folder, key);
}

/// Of all accounts: a letter to one of them is to me.
QSet<QString> Reading::ownAddresses() const
{
    QSet<QString> own;
    for (int row = 0; row < m_models.folders->rowCount(); ++row) {
        const auto id = m_models.folders->index(row, 0).data(models::FolderTreeModel::AccountIdRole).value<AccountId>();
        const auto account = m_models.folders->account(id);
        if (!account) continue;
        for (const QString &address : {account->address, account->user})
            if (address.contains(u'@')) own.insert(address.toLower());
    }
    return own;
}

void Reading::showDocument(MessageKey key, const mime::DocumentPtr &document)
{
    if (key != m_message || !document) return;
    const auto *summary = m_place->summary();
    m_pane->showDocument(document, summary && summary->key == key ? *summary : document->summary);
    if (!m_seenOnce) armClock();
    Q_EMIT changed();
}

void Reading::showDocumentError(MessageKey key, const Error &error)
{
    if (key == m_message) m_pane->showError(error); // also what the person cancelled: it can be tried again
}

void Reading::showPictures(MessageKey key, const Pictures &pictures)
{
    if (key == m_message && document()) m_pane->body()->setPictures(pictures);
}

void Reading::showLoadingPictures(MessageKey key)
{
    if (key == m_message && document()) m_pane->body()->setLoading();
}

void Reading::showPermission(MessageKey key, bool always)
{
    if (key == m_message && document()) m_pane->body()->setPermitted(always);
}

void Reading::armClock()
{
    m_seenOnce = true; // marked unread by hand afterwards, it stays unread
    const auto *summary = m_place->summary();
    if (m_readAfter.count() >= 0 && summary && !summary->flags.contains(Flag::Seen)) m_clock->start(m_readAfter);
}

void Reading::markRead()
{
    const auto *summary = m_place->summary();
    if (!summary || summary->key != m_message || summary->flags.contains(Flag::Seen)) return;
    const Folder *folder = m_models.folders->folder(m_folder);
    if (folder && !folder->readOnly) Q_EMIT wishedByItself(wish::ChangeFlags{m_folder, {m_message}, FlagSet(Flag::Seen), {}});
}

void Reading::showSource() { Q_EMIT rawWanted(m_folder, m_message); }

void Reading::openSource(MessageKey key, const QByteArray &raw)
{
    const int row = m_models.messages->rowOf(key);
    const auto *summary = row >= 0 ? m_models.messages->summaryAt(row) : nullptr;
    TextWindow::forSource(summary ? summary->subject : QString(), raw, m_window)->show();
}

void Reading::openSourceError(MessageKey, const Error &error) { Q_EMIT failed(error); }

void Reading::print() { m_printing->print(document(), printedForm()); }
void Reading::showPrintPreview() { m_printing->preview(document(), printedForm()); }

/// As it is shown.
std::optional<Pictures> Reading::printedForm() const
{
    const MessageBody *body = m_pane->body();
    if (!body->hasHtml() || body->form() != Preferences::MessageForm::Html) return std::nullopt;
    return body->pictures();
}

void Reading::copyLink()
{
    const auto &shown = document();
    if (!shown || shown->summary.messageId.isEmpty()) {
        Q_EMIT noticed(tr("This message has no identifier that a link could name."));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromLatin1(midLink(shown->summary.messageId)));
    Q_EMIT noticed(tr("The link to this message is copied."));
}

void Reading::showHeaders()
{
    if (const auto &shown = document()) TextWindow::forHeaders(shown->summary.subject, shown->headers, m_window)->show();
}

} // namespace godwit::ui
