// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letterhighlighter.h"

#include <QHash>
#include <QImage>
#include <QTextEdit>
#include <QTimer>
#include <memory>
#include <vector>

class QTextTable;

namespace godwit::ui {

class Filling;

/// The text of a letter, plain or rich. It loads nothing but the pictures that it was given; what is pasted or dropped is made harmless,
/// files and pictures are told by signals. Quotes have bars; Enter in one divides it. Thread: GUI.
class LetterEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit LetterEdit(QWidget *parent = nullptr);
    ~LetterEdit() override;
    QVariant loadResource(int type, const QUrl &url) override;

    /// A letter's text; `html` empty, or not well-formed: plain. What is long comes in pieces: until whole(), it cannot be edited, and what
    /// is typed waits.
    void fill(const QString &text, const QString &html);
    bool isWhole() const { return !m_filling; }
    void setText(const QString &text);     ///< plain
    bool setRichText(const QString &html); ///< false: it is not well-formed
    QString html() const;                  ///< empty: the letter is plain
    QString plainText() const;
    bool isRich() const { return m_rich; }
    void setRich(bool rich); ///< plain: formats go, as one step
    void setFixedWidth(bool fixed);
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    void setPicture(const QByteArray &contentId, const QImage &picture);
    void insertPicture(const QByteArray &contentId, const QString &alt);
    QList<QByteArray> pictures() const; ///< Content-IDs, as they stand in the text
    void removePicture(const QByteArray &contentId);

    /// In place of the one that is there, else at the end or above the quote; empty: none. What was typed stays.
    void setSignature(const QString &signature);
    bool hasSignature() const;
    void markSignature(const QStringList &known); ///< of a letter that was opened: which lines are one
    QString ownText() const;                      ///< without quotes and signature
    void placeCursor();                           ///< where one begins to write

    LetterHighlighter *highlighter() const { return m_highlighter; }

    // Formats of what is selected, or of what will be typed.
    void mergeFormat(const QTextCharFormat &format);
    void clearFormats();
    void setHeading(int level); ///< 0: none
    void toggleList(bool ordered);
    void indentList(int step);
    void setCode(bool code);
    void changeQuote(int step);
    void turnDirection();
    void setLink(const QString &href, const QString &text); ///< empty: none
    void insertRule();
    void insertTable(int rows, int columns);
    QTextTable *table() const; ///< around the cursor, or null
    void pastePlain();

Q_SIGNALS:
    void whole(); ///< after fill(), now or later; before what was typed meanwhile
    void filesDropped(const QList<QUrl> &files);
    void picturePasted(const QImage &picture);
    void richWanted(); ///< pasted formats need a rich letter
    void zoomWanted(int steps);
    void edited(); ///< by the person
    void menuOpening(QMenu *menu); ///< of the place of the cursor

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void begin();
    void fillOn();
    void endFilling();
    void insertLine();
    bool divideQuote();
    bool leaveList();
    bool typeMarkup(const QString &typed);
    void finishLink();
    QTextBlock signatureBlock() const;
    void addSuggestions(QMenu *menu, const QPoint &at);
    void updateFont();
    void updateTyped();

    LetterHighlighter *m_highlighter;
    QHash<QByteArray, QImage> m_pictures;
    std::unique_ptr<Filling> m_filling; ///< null: the text is whole
    QTimer m_fillTimer;
    QString m_twin; ///< of HTML that is being filled in: plain
    std::vector<std::unique_ptr<QEvent>> m_typed; ///< keys, until it is whole
    double m_zoom = 1;
    bool m_rich = false, m_fixed = false;
};

} // namespace godwit::ui
