// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"
#include "ui/pictures.h"

#include <QObject>
#include <memory>
#include <optional>

class QPrinter;
class QTextDocument;

namespace godwit::ui {

/// The open message on paper: its header, its text as it is shown, the names of what is attached. Nothing is loaded for it. Thread: GUI.
class Printing : public QObject
{
    Q_OBJECT
public:
    explicit Printing(QWidget *window);

    /// As HTML with these pictures, or as text. Asks for the printer first.
    void print(const mime::DocumentPtr &document, const std::optional<Pictures> &html);
    void preview(const mime::DocumentPtr &document, const std::optional<Pictures> &html);

private:
    QWidget *m_window;
};

/// What is printed: all of it, in the colours of paper.
std::unique_ptr<QTextDocument> printedDocument(const mime::Document &document, const std::optional<Pictures> &html);

} // namespace godwit::ui
