// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QObject>

class QPrinter;
class QTextDocument;

namespace godwit::ui {

/// The open message on paper: its header, its text as it is shown, the names of what is attached. Nothing is loaded for it. Thread: GUI.
class Printing : public QObject
{
    Q_OBJECT
public:
    explicit Printing(QWidget *window);

    void print(const mime::DocumentPtr &document, const QTextDocument *body = nullptr);   ///< asks for the printer first
    void preview(const mime::DocumentPtr &document, const QTextDocument *body = nullptr);

private:
    QWidget *m_window;
};

/// What is printed. `body`: what is laid out on the screen, of which a copy is made; null: the text of the document. Owned by the caller.
std::unique_ptr<QTextDocument> printedDocument(const mime::Document &document, const QTextDocument *body);

} // namespace godwit::ui
