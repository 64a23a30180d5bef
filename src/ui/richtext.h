// SPDX-License-Identifier: GPL-3.0-or-later
// A letter's text in a QTextDocument, and as what is kept of it. Quotes are blocks with a depth (quoteDepthProperty), in plain and in rich
// letters. HTML is the vocabulary of mime/composedhtml.h, each line a block of its own. Thread: GUI.
#pragma once

#include "ui/bodytext.h"

#include <QTextTableFormat>
#include <memory>

class QTextCursor;
class QTextDocument;
class QTextTable;

namespace godwit::ui {

/// bool property of a block: in a frame of its own, letters of one width, as it is.
constexpr int codeProperty = QTextFormat::UserProperty + 2;
/// bool property of a block: belongs to the signature of an identity.
constexpr int signatureProperty = QTextFormat::UserProperty + 3;

constexpr int deepestQuote = 20;

QString toHtml(const QTextDocument &document);
/// The same as text: quotes with "> ", lists with "* " and "1. ", links behind their words, pictures as what they show.
QString toPlainText(const QTextDocument &document);
bool isPlain(const QTextDocument &document); ///< nothing would be lost as plain text

/// In place of what the cursor has selected. False: it is not well-formed; nothing has changed.
bool insertHtml(QTextCursor &cursor, const QString &html);
void insertPlainText(QTextCursor &cursor, const QString &text); ///< with "> " as quotes
/// The text of an empty document, which comes in pieces: no step() takes long. Nothing else changes the document meanwhile.
class Filling
{
public:
    enum class Step : std::uint8_t { More, Done, Malformed }; ///< Malformed: it is not well-formed; the document is still empty

    Filling() = default;
    virtual ~Filling() = default;
    Q_DISABLE_COPY_MOVE(Filling)
    virtual Step step() = 0;
};
std::unique_ptr<Filling> fillPlain(QTextDocument *document, const QString &text); ///< as insertPlainText
std::unique_ptr<Filling> fillHtml(QTextDocument *document, const QString &html);  ///< as insertHtml
void makePlain(QTextDocument *document); ///< all formats go, as one step that can be undone

/// How blocks and runs look that have a meaning; also after the palette or the text's direction has changed.
QTextBlockFormat quotedFormat(QTextBlockFormat format, int depth);
QTextCharFormat headingFormat(int level); ///< 0: none
QTextCharFormat linkFormat(const QString &href);
QTextCharFormat codeFormat();
QTextTableFormat tableFormat();
void dressTable(QTextTable *table); ///< lines around its cells, also those that were just added

} // namespace godwit::ui
