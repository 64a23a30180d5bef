// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures.h"
#include "ui/textmap.h"

#include <QTextBrowser>

#include <functional>

namespace godwit::ui {

class PictureObject;

/// The text of a message, read-only: it loads nothing, opens nothing, and shows a bar beside each level of quoting. Anchors are told by
/// anchorClicked() and never followed here. Places in the text can be marked; only those on screen cost anything. HTML is shown as it was
/// written anew by mime; its pictures are those that were given.
class BodyView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &url) override; ///< nothing, whatever is asked for

    /// The document is filled anew by `fill`, which says where things are. Marks stay.
    void refill(const std::function<void(TextMap &map)> &fill);
    /// The same with the first pages of an HTML message. `paper`: black on white, whatever the window's colours. `unfolded`: of its
    /// long quotes (ui/htmltext.h).
    void refillHtml(const std::shared_ptr<const mime::HtmlBody> &body, std::size_t pages, bool paper, const Pictures &pictures,
                    const QSet<qsizetype> &unfolded = {});
    void setPictures(const Pictures &pictures); ///< of the HTML message that is shown
    void setZoom(double zoom); ///< of all text; takes effect with the next refill
    double zoom() const { return m_zoom; }
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

Q_SIGNALS:
    void zoomWanted(int steps); ///< by the wheel: 1 larger, -1 smaller

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    TextRange lineAt(int y) const;
    QTextCursor cursorAt(TextRange place) const;
    void layOutAll();
    void allowSideways();
    void mark();
    void paintQuoteBars(QPainter &painter, const QRect &area);

    // bodyviewhtml.cpp
    void setGround(const std::shared_ptr<const mime::HtmlBody> &body, bool paper);
    void centerColumn();
    mime::HtmlLook look(bool paper) const;

    PictureObject *m_pictures;
    std::shared_ptr<const mime::HtmlBody> m_body; ///< that is shown; null: a text
    TextMap m_map;
    double m_zoom = 1;
    int m_column = 0;       ///< pixels that an HTML message is made for; 0: any
    std::vector<TextRange> m_found, m_highlights;
    qsizetype m_current = -1;
    bool m_finding = false;
    bool m_stale = false;   ///< places are true again when it has painted: only then what is seen is laid out for the new width
    bool m_filling = false; ///< it scrolls meanwhile
};

} // namespace godwit::ui
