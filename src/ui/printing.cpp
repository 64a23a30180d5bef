// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing.h"

#include "mail/plaintext.h"
#include "ui/bodytext.h"
#include "ui/headertext.h"
#include "ui/htmltext.h"
#include "ui/icons.h"
#include "ui/peopletext.h"
#include "ui/pictureobject.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QLocale>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace godwit::ui {

namespace {

constexpr qsizetype mostText = 1'000'000; // characters

/// Colours of a dark screen are not seen on paper.
void darken(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            const bool pale = format.hasProperty(QTextFormat::ForegroundBrush) && contrast(format.foreground().color(), Qt::white) < 4.5;
            const bool dark = format.hasProperty(QTextFormat::BackgroundBrush) && format.background().color().lightness() < 128;
            if (!pale && !dark) continue;
            if (pale) format.setForeground(QColor(80, 80, 80));
            if (dark) format.clearBackground();
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

/// "show less" is nothing to do on paper.
void dropFolds(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        std::vector<std::pair<int, int>> folds;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().anchorHref().startsWith(QLatin1String("fold:")))
                folds.emplace_back(part.fragment().position(), part.fragment().length());
        for (auto fold = folds.rbegin(); fold != folds.rend(); ++fold) {
            cursor.setPosition(fold->first);
            cursor.setPosition(fold->first + fold->second, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    }
}

void insertHeader(QTextCursor &cursor, const MessageSummary &summary)
{
    QTextCharFormat title, usual;
    title.setFontWeight(QFont::Bold);
    title.setFontPointSize(cursor.document()->defaultFont().pointSizeF() * 1.4);
    const QString subject = oneLine(summary.subject, 500);
    cursor.insertText((subject.isEmpty() ? Printing::tr("(no subject)") : subject) + u'\n', title);
    cursor.insertText(boundedForLayout(everybodyText(summary), 60) + u'\n', usual);
    cursor.insertText(Printing::tr("Date: %1").arg(sentText(summary)) + QStringLiteral("\n\n"), usual);
}

void insertAttachments(QTextCursor &cursor, const std::vector<mime::Attachment> &attachments)
{
    if (attachments.empty()) return;
    QStringList names;
    for (const mime::Attachment &file : attachments)
        names << QStringLiteral("%1 (%2)").arg(oneLine(file.fileName, 250),
                                               QLocale().formattedDataSize(qint64(file.octets), 1, QLocale::DataSizeTraditionalFormat));
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertText(u'\n' + Printing::tr("Attached: %1").arg(names.join(QStringLiteral(", "))));
}

/// Everything is in it already: what it is asked for is nothing.
class PrintedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    /// An invalid answer would let Qt open the file of that name (PROMISES: viewing touches neither network nor local files).
    QVariant loadResource(int type, const QUrl &) override
    {
        if (type != QTextDocument::ImageResource) return QByteArray(" ");
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

void layOutHtml(const std::shared_ptr<const mime::HtmlBody> &body, const Pictures &pictures, QTextDocument *document)
{
    mime::HtmlLook look;
    look.basePixels = QFontInfo(document->defaultFont()).pixelSize();
    auto *painter = new PictureObject(document);
    painter->setBody(body, look);
    painter->setPictures(pictures);
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, painter);
    TextMap map;
    layOut(*body, body->pages.size(), look, document, map);
}

} // namespace

std::unique_ptr<QTextDocument> printedDocument(const mime::Document &document, const std::optional<Pictures> &html)
{
    std::unique_ptr<QTextDocument> printed(new PrintedDocument);
    printed->setUndoRedoEnabled(false);
    if (html && document.html) {
        layOutHtml(document.html, *html, printed.get());
    } else {
        QSet<qsizetype> all; // on paper nothing can be unfolded
        for (qsizetype i = 0; i < std::ssize(document.body); ++i) all.insert(i);
        layOut(document.body, printed.get(), mostText, all);
        dropFolds(*printed);
    }
    darken(*printed);
    QTextCursor cursor(printed.get());
    cursor.insertBlock();
    cursor.setPosition(0);
    cursor.setBlockFormat(QTextBlockFormat());
    insertHeader(cursor, document.summary);
    insertAttachments(cursor, document.attachments);
    return printed;
}

Printing::Printing(QWidget *window) : QObject(window), m_window(window) {}

void Printing::print(const mime::DocumentPtr &document, const std::optional<Pictures> &html)
{
    if (!document) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(oneLine(document->summary.subject, 100));
    const std::shared_ptr<QTextDocument> printed = printedDocument(*document, html);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [printed, printer](QPrinter *chosen) { printed->print(chosen); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it lives as long as the dialog
    dialog->open();
}

void Printing::preview(const mime::DocumentPtr &document, const std::optional<Pictures> &html)
{
    if (!document) return;
    const std::shared_ptr<QTextDocument> printed = printedDocument(*document, html);
    auto *dialog = new QPrintPreviewDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setWindowTitle(tr("Print preview"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [printed](QPrinter *printer) { printed->print(printer); });
    dialog->resize(900, 700);
    dialog->open();
}

} // namespace godwit::ui
