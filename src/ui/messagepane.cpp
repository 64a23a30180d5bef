// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagepane.h"

#include "ui/attachmentbar.h"
#include "ui/bodytext.h"
#include "ui/bodyview.h"
#include "ui/cardbar.h"
#include "ui/findbar.h"
#include "ui/findinmessage.h"
#include "ui/icons.h"
#include "ui/messagebody.h"
#include "ui/messageheader.h"
#include "ui/receiptbar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace godwit::ui {

MessagePane::MessagePane(QWidget *parent) : QWidget(parent), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("message"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_wordsPage = buildWords();
    m_letterPage = buildLetter();
    m_pages->addWidget(m_wordsPage);
    m_pages->addWidget(m_letterPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    m_findBar = new FindBar(this);
    layout->addWidget(m_findBar);
    m_find = new FindInMessage(m_body->view(), m_findBar, this);
    connect(m_find, &FindInMessage::opened, this, [this] { m_find->setText(m_body->wholeText()); });
    connect(m_find, &FindInMessage::revealWanted, m_body, &MessageBody::reveal);
    connect(m_body, &MessageBody::shownMore, m_find, &FindInMessage::updateRest);
    connect(m_body, &MessageBody::formChanged, this, &MessagePane::search);
    connect(&m_highlights, &TextSearch::finished, this, [this] { m_body->view()->setHighlights(m_highlights.takeFound()); });
    showNothing();
}

QWidget *MessagePane::buildWords()
{
    auto *pageWidget = new QWidget(this);
    m_title = new QLabel(pageWidget);
    m_title->setFont(titleFont(font()));
    m_words = new QLabel(pageWidget);
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_retry = new QPushButton(tr("Try again"), pageWidget);
    m_retry->setObjectName(QStringLiteral("retry"));
    connect(m_retry, &QPushButton::clicked, this, &MessagePane::retryWanted);
    auto *layout = new QVBoxLayout(pageWidget);
    layout->setContentsMargins(48, 24, 48, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return pageWidget;
}

QWidget *MessagePane::buildLetter()
{
    auto *pageWidget = new QWidget(this);
    m_header = new MessageHeader(pageWidget);
    connect(m_header, &MessageHeader::unsubscribeWanted, this, &MessagePane::unsubscribeWanted);
    m_notes = new QLabel(pageWidget);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(24, 0, 24, 8);
    m_receipt = new ReceiptBar(pageWidget);
    connect(m_receipt, &ReceiptBar::decided, this, &MessagePane::receiptDecided);
    m_cards = new CardBar(pageWidget);
    connect(m_cards, &CardBar::saveWanted, this, &MessagePane::cardSaveWanted);
    auto *rule = new QWidget(pageWidget); // a role, not a colour: it follows the desktop's theme
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Midlight);
    m_body = new MessageBody(pageWidget);
    connect(m_body, &MessageBody::linkWanted, this, &MessagePane::linkWanted);
    connect(m_body, &MessageBody::mailtoWanted, this, &MessagePane::mailtoWanted);
    connect(m_body, &MessageBody::midWanted, this, &MessagePane::midWanted);
    connect(m_body, &MessageBody::picturesWanted, this, &MessagePane::picturesWanted);
    connect(m_body, &MessageBody::picturesUnwanted, this, &MessagePane::picturesUnwanted);
    m_attachments = new AttachmentBar(pageWidget);
    auto *layout = new QVBoxLayout(pageWidget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_receipt);
    layout->addWidget(m_notes);
    layout->addWidget(m_cards);
    layout->addWidget(rule);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_attachments);
    return pageWidget;
}

void MessagePane::say(const QString &title, const QString &text, bool retry)
{
    forget();
    m_title->setText(title);
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    m_retry->setVisible(retry);
    m_pages->setCurrentWidget(m_wordsPage);
}

void MessagePane::showNothing() { say(tr("No message is open"), tr("Choose a message in the list to read it here."), false); }

void MessagePane::showSelectedCount(qint64 count)
{
    say(tr("%1 messages are selected").arg(QLocale().toString(count)), tr("Mark, move or delete them together."), false);
}

void MessagePane::showLoading(const MessageSummary &summary)
{
    forget();
    m_header->setSummary(summary);
    m_notes->hide();
    m_cards->setCards({});
    m_attachments->setAttachments({});
    m_body->clear(tr("Reading the message…"));
    m_pages->setCurrentWidget(m_letterPage);
}

void MessagePane::showDocument(const mime::DocumentPtr &document, const MessageSummary &summary)
{
    if (m_document != document) m_receipt->hide();
    m_document = document;
    MessageSummary shown = document->summary; // what the message says, with what the server says about it
    shown.flags = summary.flags;
    shown.arrived = summary.arrived;
    shown.key = summary.key;
    m_header->setDocument(*document, shown);
    m_cards->setCards(document->cards);
    m_notes->setText(document->notes.join(u'\n'));
    m_notes->setVisible(!document->notes.isEmpty());
    m_attachments->setAttachments(document->attachments);
    m_body->showDocument(document, shown.from.size() == 1 ? shown.from.first().address : QString());
    m_pages->setCurrentWidget(m_letterPage);
    search();
}

void MessagePane::forget()
{
    m_document.reset();
    m_receipt->hide();
    m_find->setText({});
    m_highlights.stop();
    m_body->view()->setHighlights({});
}

/// For what the bar asks for, and for what is to be highlighted.
void MessagePane::search()
{
    m_highlights.stop();
    m_body->view()->setHighlights({});
    m_find->setText({});
    if (!m_document || (m_findBar->isHidden() && !m_highlighter)) return;
    const QString text = m_body->wholeText();
    m_find->setText(text);
    if (m_highlighter) m_highlights.start(text, findHighlights(m_highlighter));
}

void MessagePane::setHighlighter(Highlighter highlighter)
{
    m_highlighter = std::move(highlighter);
    search();
}

void MessagePane::askForReceipt(const QString &who, bool elsewhere) { m_receipt->ask(who, elsewhere); }

void MessagePane::find() { m_find->open(); }
void MessagePane::findStep(int step) { m_find->step(step); }

void MessagePane::setPreferences(const Preferences &preferences)
{
    m_body->setPreferences(preferences.messageForm, preferences.darkMessages);
}

void MessagePane::showError(const Error &error) { say(tr("This message could not be read"), boundedForLayout(explain(error), 60), true); }

void MessagePane::showFlags(const FlagSet &flags) { m_header->setFlags(flags); }

QString MessagePane::shownText() const { return m_pages->currentWidget() == m_letterPage ? m_body->view()->toPlainText() : QString(); }

QString MessagePane::shownMessage() const { return m_pages->currentWidget() == m_wordsPage ? m_title->text() : QString(); }

void MessagePane::takeFocus()
{
    if (m_pages->currentWidget() == m_letterPage) m_body->view()->setFocus();
    else if (!m_retry->isHidden()) m_retry->setFocus();
}

} // namespace godwit::ui
