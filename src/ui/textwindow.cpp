// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textwindow.h"

#include "mail/plaintext.h"
#include "ui/bodytext.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr qsizetype mostOctets = 2 * 1024 * 1024;
constexpr int longestWord = 1000; // RFC 5322, 2.1.1: a line has at most 998 characters

} // namespace

TextWindow::TextWindow(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent, Qt::Window), m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(title);
    m_text->setPlainText(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
}

TextWindow *TextWindow::forSource(const QString &subject, const QByteArray &raw, QWidget *parent)
{
    QString text = boundedForLayout(QString::fromUtf8(QByteArrayView(raw).first(std::min(mostOctets, raw.size()))), longestWord);
    text.remove(u'\r');
    if (raw.size() > mostOctets) text += u'\n' + tr("(The rest of this message is not shown here.)");
    return new TextWindow(tr("Source of “%1”").arg(oneLine(subject, 100)), text, parent);
}

TextWindow *TextWindow::forHeaders(const QString &subject, const QList<mime::Header> &headers, QWidget *parent)
{
    QString text;
    for (const mime::Header &header : headers) {
        text += QString::fromUtf8(header.name) + QStringLiteral(": ") + boundedForLayout(header.value, longestWord) + u'\n';
    }
    return new TextWindow(tr("Headers of “%1”").arg(oneLine(subject, 100)), text, parent);
}

TextWindow *TextWindow::forText(const QString &name, const QByteArray &text, QWidget *parent)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString shown = utf8(text);
    if (utf8.hasError()) shown = QString::fromLatin1(text);
    shown = boundedForLayout(shown.remove(u'\r'), longestWord);
    if (text.size() >= mostOctets) shown += u'\n' + tr("(The rest of this text is not shown here.)");
    return new TextWindow(oneLine(name, 200), shown, parent);
}

QString TextWindow::text() const { return m_text->toPlainText(); }

} // namespace godwit::ui
