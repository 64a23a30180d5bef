// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QWidget>

class QPlainTextEdit;

namespace godwit::ui {

/// A window of plain, fixed-width text: the source of a message, or all of its headers.
class TextWindow : public QWidget
{
    Q_OBJECT
public:
    static TextWindow *forSource(const QString &subject, const QByteArray &raw, QWidget *parent);
    static TextWindow *forHeaders(const QString &subject, const QList<mime::Header> &headers, QWidget *parent);
    static TextWindow *forText(const QString &name, const QByteArray &text, QWidget *parent); ///< of an attachment
    QString text() const;

private:
    TextWindow(const QString &title, const QString &text, QWidget *parent);
    QPlainTextEdit *m_text;
};

} // namespace godwit::ui
