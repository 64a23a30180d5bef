// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebody.h"

#include "mail/plaintext.h"
#include "ui/bodytext.h"
#include "ui/bodyview.h"
#include "ui/htmltext.h"
#include "ui/icons.h"
#include "ui/linkquestion.h"
#include "ui/picturebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace godwit::ui {

namespace {

constexpr qsizetype page = 200'000; // characters of text laid out at once
constexpr int mostSteps = 8;
constexpr double zoomStep = 1.1;

} // namespace

MessageBody::MessageBody(QWidget *parent)
    : QWidget(parent), m_bar(new PictureBar(this)), m_view(new BodyView(this)),
      m_more(new QPushButton(tr("Show more of this message"), this)), m_target(new QLabel(m_view))
{
    m_view->setObjectName(QStringLiteral("body"));
    m_more->setObjectName(QStringLiteral("showMore"));
    m_target->setObjectName(QStringLiteral("linkTarget"));
    m_target->setTextFormat(Qt::PlainText);
    m_target->setAutoFillBackground(true);
    m_target->setBackgroundRole(QPalette::Window);
    m_target->setForegroundRole(QPalette::WindowText);
    m_target->setContentsMargins(8, 4, 8, 4);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_target->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_view, &BodyView::anchorClicked, this, &MessageBody::follow);
    connect(m_view, &QTextBrowser::highlighted, this, &MessageBody::pointAt);
    connect(m_view, &BodyView::zoomWanted, this, &MessageBody::zoom);
    connect(m_more, &QPushButton::clicked, this, &MessageBody::showMore);
    connect(m_bar, &PictureBar::onceWanted, this, [this] { Q_EMIT picturesWanted(false); });
    connect(m_bar, &PictureBar::alwaysWanted, this, [this] { Q_EMIT picturesWanted(true); });
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MessageBody::openMenu);
}

void MessageBody::showDocument(const mime::DocumentPtr &document, const QString &sender)
{
    const bool same = m_document == document;
    m_document = document;
    m_sender = sender;
    if (!same) m_pictures.clear();
    m_loading = m_permitted = false;
    m_form = document->html ? m_preferred : Preferences::MessageForm::PlainText;
    m_original = !m_darkened;
    m_unfolded.clear();
    m_limit = page;
    m_pages = 1;
    m_view->setPlaceholderText(document->attachments.empty() ? tr("This message has no text.")
                                                             : tr("This message has no text, only attachments."));
    refill();
    m_view->moveCursor(QTextCursor::Start);
    m_view->horizontalScrollBar()->setValue(0);
    m_view->verticalScrollBar()->setValue(0);
}

void MessageBody::clear(const QString &placeholder)
{
    m_document.reset();
    m_pictures.clear();
    m_bar->hide();
    m_more->hide();
    pointAt({});
    m_view->refill([this](TextMap &) { m_view->clear(); });
    m_view->setPlaceholderText(placeholder);
}

/// What was chosen for the message that is shown holds until it is the preference that changes.
void MessageBody::setPreferences(Preferences::MessageForm form, bool dark)
{
    const bool otherForm = form != m_preferred, otherDark = dark != m_darkened;
    m_preferred = form;
    m_darkened = dark;
    if (m_document && otherForm) setForm(form);
    if (m_document && otherDark) setOriginal(!dark);
}

void MessageBody::setForm(Preferences::MessageForm form)
{
    if (!hasHtml() || form == m_form) return;
    m_form = form;
    m_unfolded.clear(); // which are other numbers there
    refill();
    Q_EMIT formChanged();
    loadPermitted();
}

void MessageBody::setOriginal(bool original)
{
    if (original == m_original) return;
    m_original = original;
    if (isHtml()) refill();
}

void MessageBody::zoom(int steps)
{
    const int wanted = steps == 0 ? 0 : std::clamp(m_steps + steps, -mostSteps, mostSteps);
    if (wanted == m_steps) return;
    const double before = m_view->zoom();
    m_steps = wanted;
    m_view->setZoom(std::pow(zoomStep, m_steps));
    if (!m_document) return;
    const int scrolled = m_view->verticalScrollBar()->value();
    refill();
    m_view->verticalScrollBar()->setValue(qRound(scrolled * m_view->zoom() / before)); // about where the reader was
}

void MessageBody::setPictures(const Pictures &pictures)
{
    m_pictures.insert(pictures);
    m_loading = false;
    if (!isHtml()) return;
    m_view->setPictures(m_pictures);
    updateBar();
}

void MessageBody::setLoading()
{
    m_loading = true;
    updateBar();
}

void MessageBody::setPermitted(bool always)
{
    m_permitted = always;
    Q_EMIT permissionChanged();
    loadPermitted();
}

/// Nothing is fetched for a message of which only the text is shown.
void MessageBody::loadPermitted()
{
    if (m_permitted && isHtml() && !m_loading && missing() > 0) Q_EMIT picturesWanted(false);
}

int MessageBody::missing() const
{
    int count = 0;
    for (int i = 0; i < int(m_document->html->pictures.size()); ++i)
        if (m_document->html->pictures[std::size_t(i)].isRemote() && !m_pictures.contains(i)) ++count;
    return count;
}

/// The reader stays where he was.
void MessageBody::refill()
{
    const int before = m_view->verticalScrollBar()->value();
    fill();
    m_view->verticalScrollBar()->setValue(before);
    updateBar();
}

void MessageBody::fill()
{
    pointAt({});
    if (isHtml()) {
        m_view->refillHtml(m_document->html, m_pages, m_original, m_pictures, m_unfolded);
        m_more->setVisible(m_pages < m_document->html->pages.size());
        return;
    }
    m_view->refill([&](TextMap &map) { m_more->setVisible(layOut(m_document->body, m_view->document(), m_limit, m_unfolded, &map) > 0); });
}

void MessageBody::showMore()
{
    if (!m_document) return;
    if (isHtml()) ++m_pages;
    else m_limit += page;
    refill();
    Q_EMIT shownMore();
}

void MessageBody::updateBar()
{
    const int lacking = isHtml() ? missing() : 0;
    const auto failed = isHtml() ? std::ranges::count_if(m_pictures, &QImage::isNull) : 0;
    if (m_loading && lacking > 0) m_bar->showLoading(lacking);
    else if (lacking > 0) m_bar->showMissing(lacking, m_sender);
    else if (failed > 0) m_bar->showFailed(int(failed));
    else m_bar->hide();
}

QString MessageBody::wholeText() const
{
    if (!m_document) return {};
    return isHtml() ? ui::wholeText(*m_document->html) : ui::wholeText(m_document->body);
}

/// Unfolds its quote, and lays out as much of a long message as it takes.
void MessageBody::reveal(TextRange place)
{
    if (!m_document) return;
    if (isHtml()) {
        while (place.start >= m_view->map().rest() && m_pages < m_document->html->pages.size()) {
            ++m_pages;
            refill();
        }
    }
    const qsizetype quote = isHtml() ? foldAt(*m_document->html, place.start) : longQuoteAt(m_document->body, place.start);
    if (quote >= 0 && !m_unfolded.contains(quote)) {
        m_unfolded.insert(quote);
        refill();
    }
    while (!isHtml() && place.start >= m_view->map().rest()) {
        m_limit = std::max(2 * m_limit, place.start + page);
        refill();
    }
}

const mime::HtmlLink *MessageBody::linkOf(const QUrl &anchor) const
{
    if (!isHtml() || anchor.scheme() != QLatin1String("link")) return nullptr;
    bool ok = false;
    const auto index = std::size_t(anchor.path().toUInt(&ok));
    return ok && index < m_document->html->links.size() ? &m_document->html->links[index] : nullptr;
}

/// Anchors are made by layOut() alone, never by the message.
void MessageBody::follow(const QUrl &anchor)
{
    if (const mime::HtmlLink *link = linkOf(anchor)) {
        followLink(*link);
    } else if (anchor.scheme() == QLatin1String("fold")) {
        const qsizetype quote = anchor.path().toLongLong();
        if (!m_unfolded.remove(quote)) m_unfolded.insert(quote);
        if (m_document) refill();
    } else if (anchor.scheme() == QLatin1String("mailto")) {
        Q_EMIT mailtoWanted(anchor.toEncoded());
    } else if (anchor.scheme() == QLatin1String("mid")) {
        Q_EMIT midWanted(anchor.toEncoded());
    } else if (anchor.scheme() == QLatin1String("https") || anchor.scheme() == QLatin1String("http")) {
        Q_EMIT linkWanted(anchor);
    }
}

/// One that says it leads elsewhere than it does is followed only by somebody who has seen both.
void MessageBody::followLink(const mime::HtmlLink &link)
{
    const auto go = [this, url = QUrl(link.url, QUrl::StrictMode)] {
        if (url.scheme() == QLatin1String("mailto")) Q_EMIT mailtoWanted(url.toEncoded());
        else if (url.scheme() == QLatin1String("mid")) Q_EMIT midWanted(url.toEncoded());
        else Q_EMIT linkWanted(url);
    };
    if (link.claimed.isEmpty()) return go();
    auto *question = new LinkQuestion(link, this);
    connect(question, &LinkQuestion::confirmed, this, go);
    question->open();
}

/// Where an anchor of ours leads, encoded; empty: nowhere outside of this message.
QString MessageBody::targetOf(const QUrl &anchor) const
{
    if (const mime::HtmlLink *link = linkOf(anchor)) return link->url;
    static const QStringList outside{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("mid")};
    const bool leads = outside.contains(anchor.scheme());
    return leads ? anchor.toString(QUrl::FullyEncoded) : QString();
}

void MessageBody::openMenu(const QPoint &point)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("bodyMenu"));
    if (const QString target = targetOf(QUrl(m_view->anchorAt(point))); !target.isEmpty())
        menu->addAction(tr("Copy &link address"), this, [target] { QGuiApplication::clipboard()->setText(target); });
    QAction *copy = menu->addAction(tr("&Copy"), QKeySequence::Copy, m_view, &QTextEdit::copy);
    copy->setEnabled(m_view->textCursor().hasSelection());
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, m_view, &QTextEdit::selectAll);
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void MessageBody::pointAt(const QUrl &anchor)
{
    QString text = oneLine(targetOf(anchor), 300);
    if (const mime::HtmlLink *link = linkOf(anchor); link && !link->claimed.isEmpty())
        text = tr("Not %1: %2").arg(isolated(link->claimed, 100), text);
    m_target->setText(text);
    m_target->setVisible(!text.isEmpty());
    placeTarget();
    if (text.isEmpty() || !m_view->hasFocus() || m_view->viewport()->underMouse()) return;
    QAccessibleAnnouncementEvent event(m_view, tr("Leads to %1").arg(text));
    QAccessible::updateAccessibility(&event);
}

QString MessageBody::target() const { return m_target->isHidden() ? QString() : m_target->text(); }

void MessageBody::placeTarget()
{
    if (m_target->isHidden()) return;
    const int room = m_view->width() - m_view->verticalScrollBar()->width();
    const QMargins margins = m_target->contentsMargins();
    const QString whole = m_target->text();
    const QString shown = m_target->fontMetrics().elidedText(whole, Qt::ElideRight, room - margins.left() - margins.right() - 16);
    m_target->setText(shown);
    m_target->adjustSize();
    m_target->move(0, m_view->height() - m_target->height());
    m_target->raise();
}

bool MessageBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::FocusOut || event->type() == QEvent::Leave)) {
        if (event->type() == QEvent::Resize) placeTarget();
        else pointAt({});
    }
    return QWidget::eventFilter(watched, event);
}

void MessageBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTarget();
}

void MessageBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_document) refill();
    if (event->type() == QEvent::FontChange) {
        m_view->setZoom(m_view->zoom());
        if (m_document) refill();
    }
}

} // namespace godwit::ui
