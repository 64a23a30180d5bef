// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for places in a text, in slices between the window's other events.
#pragma once

#include "ui/textmap.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace godwit::ui {

/// Without case and diacritics, character by character: "é" is "e", "ß" is "ss", what is not seen is nothing. Spaces and line breaks are
/// spaces.
QString foldedForFinding(QStringView text);

/// Appends what it finds from `at` on in a slice of the text, in order, and says where to go on; its size: nowhere.
using TextSlicer = std::function<qsizetype(const QString &text, qsizetype at, std::vector<TextRange> &found)>;

/// By substring, as foldedForFinding() sees both.
TextSlicer findWords(const QString &words);

/// Places in a text as somebody else finds them: begin and length.
using Highlighter = std::function<std::vector<std::pair<qsizetype, qsizetype>>(QStringView text)>;
/// It is given some lines at a time.
TextSlicer findHighlights(Highlighter highlighter);

/// One search at a time. Thread: GUI, for a few milliseconds in one go.
class TextSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostFound = 100'000; ///< and no further

    explicit TextSearch(QObject *parent = nullptr);
    void start(const QString &text, TextSlicer slicer);
    void stop(); ///< and forgets what was found
    bool isRunning() const { return m_going.isActive(); }
    std::vector<TextRange> takeFound() { return std::exchange(m_found, {}); }

Q_SIGNALS:
    void finished();

private:
    void go();

    QString m_text;
    TextSlicer m_slicer;
    qsizetype m_at = 0;
    std::vector<TextRange> m_found;
    QTimer m_going;
};

} // namespace godwit::ui
