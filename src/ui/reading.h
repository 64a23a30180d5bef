// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/operation.h"
#include "mail/receiptanswer.h"
#include "mime/document.h"
#include "ui/openplace.h"
#include "ui/pictures.h"

#include <QObject>
#include <QSet>
#include <chrono>
#include <optional>

class QTimer;
class QWidget;

namespace godwit::ui {

class AttachmentDeeds;
class KeptMessage;
class MessagePane;
class Printing;
class Unsubscribing;

/// The open message: it follows the current row, waits for the document, and counts as read after a while on screen. Thread: GUI.
class Reading : public QObject
{
    Q_OBJECT
public:
    Reading(const Models &models, const MessageListView *list, const OpenPlace *place, MessagePane *pane, const KeptMessage *kept,
            QWidget *window);

    /// A message counts as read after this long on screen; negative: never by itself.
    void setReadAfter(std::chrono::milliseconds delay) { m_readAfter = delay; }
    std::chrono::milliseconds readAfter() const { return m_readAfter; }

    MessageKey message() const { return m_message; }
    FolderId folder() const { return m_folder; } ///< it may be one's own answer, from another folder
    const mime::DocumentPtr &document() const;
    AttachmentDeeds *attachments() const { return m_attachments; }
    Unsubscribing *unsubscribing() const { return m_unsubscribing; }
    void askForReceipt(const QString &who, bool elsewhere); ///< about the open message; receiptDecided() may follow
    void close();                                ///< another folder is opened
    void holdClock();                            ///< the person decides whether it is read
    void showSource();
    void showHeaders();
    void print();
    void showPrintPreview();
    void copyLink(); ///< "mid:…" (RFC 2392)

public Q_SLOTS:
    void follow();                               ///< the current row or the selection has changed
    void rowsChanged(const QModelIndex &first, const QModelIndex &last);
    void showDocument(godwit::MessageKey key, const godwit::mime::DocumentPtr &document);
    void showDocumentError(godwit::MessageKey key, const godwit::Error &error);
    void showPictures(godwit::MessageKey key, const godwit::ui::Pictures &pictures);
    void showLoadingPictures(godwit::MessageKey key);
    void showPermission(godwit::MessageKey key, bool always); ///< to load pictures of its sender
    void openSource(godwit::MessageKey key, const QByteArray &raw);
    void openSourceError(godwit::MessageKey key, const godwit::Error &error);

Q_SIGNALS:
    void messageWanted(godwit::FolderId folder, godwit::MessageKey key); ///< answered by showDocument or showDocumentError
    void rawWanted(godwit::FolderId folder, godwit::MessageKey key);     ///< answered by openSource or openSourceError
    void wishedByItself(const godwit::Wish &wish);                       ///< no deed of a person: not for "Undo"
    void receiptDecided(godwit::FolderId folder, godwit::MessageKey key, godwit::ReceiptAnswer answer);
    void picturesWanted(godwit::MessageKey key, bool always);            ///< from other servers; answered by showPictures
    void picturesUnwanted(godwit::MessageKey key);                       ///< of its sender, from now on
    void linkWanted(const QUrl &link);                                   ///< http or https, chosen in a message
    void mailtoWanted(const QByteArray &link);
    void midWanted(const QByteArray &link);
    void failed(const godwit::Error &error);
    void noticed(const QString &text);
    void changed();                                                      ///< what is open, or its flags

private:
    void open(MessageKey key);
    QSet<QString> ownAddresses() const;
    std::optional<Pictures> printedForm() const;
    void armClock();
    void markRead();

    Models m_models;
    const MessageListView *m_list;
    const OpenPlace *m_place;
    MessagePane *m_pane;
    const KeptMessage *m_kept;
    QWidget *m_window;
    AttachmentDeeds *m_attachments;
    Unsubscribing *m_unsubscribing;
    Printing *m_printing;
    QTimer *m_clock;
    std::chrono::milliseconds m_readAfter{1500};
    MessageKey m_message{};
    FolderId m_folder{};
    bool m_seenOnce = false; ///< it was marked read by the clock, or need not be
};

} // namespace godwit::ui
