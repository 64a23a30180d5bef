// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/preferences.h"
#include "mail/receiptanswer.h"
#include "mime/document.h"
#include "ui/pictures.h"
#include "ui/textsearch.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace godwit::ui {

class AttachmentBar;
class CardBar;
class FindBar;
class FindInMessage;
class MessageBody;
class MessageHeader;
class ReceiptBar;

/// The open message, or a page that says why there is none.
class MessagePane : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePane(QWidget *parent = nullptr);

    void showNothing();
    void showSelectedCount(qint64 count);
    void showLoading(const MessageSummary &summary); ///< its header is known already
    void showDocument(const mime::DocumentPtr &document, const MessageSummary &summary);
    void showError(const Error &error);
    void showFlags(const FlagSet &flags);

    const mime::DocumentPtr &document() const { return m_document; }
    MessageBody *body() const { return m_body; }
    void setPreferences(const Preferences &preferences); ///< how messages are shown
    QString shownText() const;    ///< of the body
    QString shownMessage() const; ///< what the empty, loading or error page says, else empty
    void takeFocus();
    MessageHeader *header() const { return m_header; }
    AttachmentBar *attachments() const { return m_attachments; }

    void askForReceipt(const QString &who, bool elsewhere); ///< of the open message; see ReceiptBar
    ReceiptBar *receipt() const { return m_receipt; }
    void find();             ///< opens the bar below the text
    void findStep(int step); ///< 1: on to the next place, -1: back
    /// Marks what it finds in the messages that are shown from now on; none: nothing.
    void setHighlighter(Highlighter highlighter);

Q_SIGNALS:
    void receiptDecided(godwit::ReceiptAnswer answer); ///< to askForReceipt()
    void retryWanted();
    void unsubscribeWanted();
    void cardSaveWanted(const QByteArray &partId, const QString &fileName);
    void linkWanted(const QUrl &link);         ///< http or https
    void mailtoWanted(const QByteArray &link); ///< "mailto:…"
    void midWanted(const QByteArray &link);    ///< "mid:…": another message
    void picturesWanted(bool always);          ///< of the open message, from other servers
    void picturesUnwanted();                   ///< of its sender, from now on

private:
    QWidget *buildWords();
    QWidget *buildLetter();
    void say(const QString &title, const QString &text, bool retry);
    void search();
    void forget();

    QStackedWidget *m_pages;
    QWidget *m_wordsPage = nullptr, *m_letterPage = nullptr;
    QLabel *m_title = nullptr, *m_words = nullptr;
    QPushButton *m_retry = nullptr;
    MessageHeader *m_header = nullptr;
    QLabel *m_notes = nullptr;
    CardBar *m_cards = nullptr;
    ReceiptBar *m_receipt = nullptr;
    MessageBody *m_body = nullptr;
    AttachmentBar *m_attachments = nullptr;
    FindBar *m_findBar = nullptr;
    FindInMessage *m_find = nullptr;
    Highlighter m_highlighter;
    TextSearch m_highlights;
    mime::DocumentPtr m_document;
};

} // namespace godwit::ui
