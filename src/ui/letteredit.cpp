// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letteredit.h"

#include "mime/composedhtml.h"
#include "ui/icons.h"
#include "ui/links.h"
#include "ui/richtext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QWheelEvent>

namespace godwit::ui {

namespace {

constexpr int margin = 24, barWidth = 3;
constexpr qsizetype mostPasted = 2'000'000; // characters
constexpr qsizetype mostSuggestions = 5;    // in each language

int depthOf(const QTextBlock &block) { return block.isValid() ? block.blockFormat().intProperty(quoteDepthProperty) : 0; }

} // namespace

LetterEdit::LetterEdit(QWidget *parent) : QTextEdit(parent), m_highlighter(new LetterHighlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(true);
    setTabChangesFocus(false);
    setObjectName(QStringLiteral("letterText"));
    setAccessibleName(tr("Text of the message"));
    document()->setDocumentMargin(margin);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (isWhole()) Q_EMIT edited();
    });
    connect(&m_fillTimer, &QTimer::timeout, this, &LetterEdit::fillOn);
    connect(this, &QTextEdit::cursorPositionChanged, this, &LetterEdit::updateTyped);
}

LetterEdit::~LetterEdit() = default;

/// Nothing but pictures that were given, whatever is asked for: a valid picture that shows nothing, or Qt would look for files by itself.
QVariant LetterEdit::loadResource(int type, const QUrl &url)
{
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    if (type != QTextDocument::ImageResource) return QByteArray(" ");
    if (url.scheme() != QLatin1String("cid")) return nothing;
    const QImage picture = m_pictures.value(url.path(QUrl::FullyDecoded).toUtf8());
    return picture.isNull() ? nothing : picture;
}

void LetterEdit::begin()
{
    document()->clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(quotedFormat({}, 0));
    cursor.setBlockCharFormat({});
}

void LetterEdit::setText(const QString &text)
{
    m_rich = false;
    begin();
    QTextCursor cursor(document());
    ui::insertPlainText(cursor, text);
    document()->clearUndoRedoStacks();
    updateFont();
}

bool LetterEdit::setRichText(const QString &html)
{
    begin();
    QTextCursor cursor(document());
    if (!ui::insertHtml(cursor, html)) return false;
    m_rich = true;
    document()->clearUndoRedoStacks();
    updateFont();
    return true;
}

QString LetterEdit::html() const { return m_rich ? ui::toHtml(*document()) : QString(); }
QString LetterEdit::plainText() const { return ui::toPlainText(*document()); }

void LetterEdit::setRich(bool rich)
{
    if (rich == m_rich) return;
    m_rich = rich;
    if (!rich) makePlain(document());
    updateFont();
    Q_EMIT edited();
}

void LetterEdit::setFixedWidth(bool fixed)
{
    m_fixed = fixed;
    updateFont();
}

void LetterEdit::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    updateFont();
}

void LetterEdit::updateFont()
{
    QFont font = !m_rich && m_fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font(this);
    font.setPointSizeF(QApplication::font(this).pointSizeF() * m_zoom);
    document()->setDefaultFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 8);
}

void LetterEdit::setPicture(const QByteArray &contentId, const QImage &picture)
{
    m_pictures.insert(contentId, picture);
    document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("cid:") + QString::fromUtf8(contentId)), picture);
    document()->markContentsDirty(0, document()->characterCount());
}

void LetterEdit::insertPicture(const QByteArray &contentId, const QString &alt)
{
    QTextImageFormat format;
    format.setName(QStringLiteral("cid:") + QString::fromUtf8(contentId));
    format.setProperty(QTextFormat::ImageAltText, alt);
    const QImage picture = m_pictures.value(contentId);
    const int room = viewport()->width() - 2 * margin - 16;
    if (picture.width() > room && room > 100) format.setWidth(room);
    textCursor().insertImage(format);
}

QList<QByteArray> LetterEdit::pictures() const
{
    QList<QByteArray> found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
            if (name.startsWith(QLatin1String("cid:"))) found << name.sliced(4).toUtf8();
        }
    }
    return found;
}

void LetterEdit::removePicture(const QByteArray &contentId)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<int> places;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat() ||
                fragment.charFormat().toImageFormat().name() != QStringLiteral("cid:") + QString::fromUtf8(contentId))
                continue;
            for (int i = 0; i < fragment.length(); ++i) places.prepend(fragment.position() + i);
        }
        for (const int place : std::as_const(places)) {
            cursor.setPosition(place);
            cursor.deleteChar();
        }
    }
    cursor.endEditBlock();
}

bool LetterEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls();
}

/// Files and pictures are told; HTML is written anew; all else is text.
void LetterEdit::insertFromMimeData(const QMimeData *source)
{
    QList<QUrl> files;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile()) files << url;
    if (!files.isEmpty()) return Q_EMIT filesDropped(files);
    const bool office = source->hasHtml() && source->hasText() && !source->text().trimmed().isEmpty();
    if (source->hasImage() && !office) return Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    QTextCursor cursor = textCursor();
    const QString html = source->hasHtml() ? source->html() : QString();
    if (m_rich && !html.isEmpty() && html.size() < mostPasted) {
        const QString ours = mime::composedHtml(html);
        if (!ours.isEmpty() && ui::insertHtml(cursor, ours)) return setTextCursor(cursor);
    }
    ui::insertPlainText(cursor, source->text().left(mostPasted));
    setTextCursor(cursor);
}

QMimeData *LetterEdit::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    QTextDocument part;
    QTextCursor cursor(&part);
    cursor.insertFragment(textCursor().selection());
    data->setText(ui::toPlainText(part));
    if (m_rich) data->setHtml(ui::toHtml(part));
    return data;
}

void LetterEdit::pastePlain()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!source || !source->hasText()) return;
    QTextCursor cursor = textCursor();
    ui::insertPlainText(cursor, source->text().left(mostPasted));
    setTextCursor(cursor);
}

/// A bar beside each level of quoting, as in the reading view; a ground behind code.
void LetterEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setPen(Qt::NoPen);
        const int offset = verticalScrollBar()->value();
        const auto *layout = document()->documentLayout();
        QTextBlock block = cursorForPosition(QPoint(margin, event->rect().top())).block();
        for (; block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block).translated(0, -offset);
            if (place.top() > event->rect().bottom()) break;
            const int depth = std::min(8, depthOf(block)), next = depthOf(block.next());
            const qreal below = block.next().isValid() ? layout->blockBoundingRect(block.next()).top() - offset : place.bottom();
            const bool codeBelow = block.next().isValid() && block.next().blockFormat().boolProperty(codeProperty);
            painter.setBrush(line(palette(), 0.07));
            if (block.blockFormat().boolProperty(codeProperty))
                painter.drawRect(QRectF(margin + depth * quoteStep, place.top(), viewport()->width() - 2 * margin - depth * quoteStep,
                                        (codeBelow ? below : place.bottom()) - place.top())
                                     .toAlignedRect());
            painter.setBrush(line(palette(), 0.24));
            const bool right = block.textDirection() == Qt::RightToLeft;
            for (int level = 0; level < depth; ++level) {
                const int step = margin + level * quoteStep;
                const qreal x = right ? viewport()->width() - step - barWidth : step;
                painter.drawRect(QRectF(x, place.top(), barWidth, (next > level ? below : place.bottom()) - place.top()).toAlignedRect());
            }
        }
    }
    QTextEdit::paintEvent(event);
}

void LetterEdit::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QTextEdit::wheelEvent(event);
    if (event->angleDelta().y() != 0) Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void LetterEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) m_highlighter->rehighlight();
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) updateFont();
}

/// Only the word that the cursor left is judged.
void LetterEdit::updateTyped()
{
    const int before = m_highlighter->typedAt(), now = textCursor().position();
    m_highlighter->setTypedAt(now);
    const QTextBlock left = document()->findBlock(before);
    if (before >= 0 && left.isValid() && std::abs(before - now) != 0) m_highlighter->rehighlightBlock(left);
}

void LetterEdit::addSuggestions(QMenu *menu, const QPoint &at)
{
    const QTextCursor cursor = cursorForPosition(at);
    int start = 0;
    const QString word = m_highlighter->wrongWordAt(cursor.block(), cursor.positionInBlock(), &start);
    if (word.isEmpty()) return;
    QAction *before = menu->actions().value(0);
    const int place = cursor.block().position() + start;
    QStringList offered;
    for (const QString &language : m_highlighter->languages()) {
        const QStringList some = m_highlighter->speller()->suggestions(word, language);
        offered += some.first(std::min(some.size(), mostSuggestions));
    }
    offered.removeDuplicates();
    for (const QString &suggestion : std::as_const(offered)) {
        auto *action = new QAction(QString(suggestion).replace(u'&', QLatin1String("&&")), menu);
        connect(action, &QAction::triggered, this, [this, place, suggestion, length = word.size()] {
            QTextCursor change(document());
            change.setPosition(place);
            change.setPosition(place + int(length), QTextCursor::KeepAnchor);
            change.insertText(suggestion);
        });
        menu->insertAction(before, action);
    }
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(word), menu);
    connect(learn, &QAction::triggered, this, [this, word] {
        for (const QString &language : m_highlighter->languages()) m_highlighter->speller()->learn(word, language);
        m_highlighter->forget(word);
    });
    menu->insertAction(before, learn);
    menu->insertSeparator(before);
}

void LetterEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse && !textCursor().hasSelection()) setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(menu, event->reason() == QContextMenuEvent::Keyboard ? cursorRect().center() : event->pos());
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

} // namespace godwit::ui
