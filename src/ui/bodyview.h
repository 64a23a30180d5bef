// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textmap.h"

#include <QTextBrowser>

#include <functional>

namespace godwit::ui {

/// The text of a message, read-only: it loads nothing, opens nothing, and shows a bar beside each level of quoting. Anchors are told by
/// anchorClicked() and never followed here. Places in the text can be marked; only those on screen cost anything.
class BodyView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);
    QVariant loadResource(int, const QUrl &) override { return QByteArray(" "); }

    /// The document is filled anew by `fill`, which says where things are. Marks stay.
    void refill(const std::function<void(TextMap &map)> &fill);
    const TextMap &map() const { return m_map; }

    /// Places of the whole text, in order. What was looked for hides what is highlighted, also where it was not found.
    void setFound(std::vector<TextRange> found);
    void forgetFound();
    const std::vector<TextRange> &found() const { return m_found; }
    void setCurrent(qsizetype index); ///< of those found: stands out; -1: none does
    void setHighlights(std::vector<TextRange> highlights);

    qsizetype firstVisible() const; ///< place in the whole text
    void scrollTo(TextRange place);
    void select(TextRange place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextRange lineAt(int y) const;
    QTextCursor cursorAt(TextRange place) const;
    void layOutAll();
    void mark();

    TextMap m_map;
    std::vector<TextRange> m_found, m_highlights;
    qsizetype m_current = -1;
    bool m_finding = false;
    bool m_stale = false;   ///< places are true again when it has painted: only then what is seen is laid out for the new width
    bool m_filling = false; ///< it scrolls meanwhile
};

} // namespace godwit::ui
