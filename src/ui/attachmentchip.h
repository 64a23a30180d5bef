// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/filekind.h"
#include "mime/document.h"

#include <QToolButton>

namespace godwit::ui {

/// One attachment: a click does what is safe and likely, the arrow has the rest, and it can be dragged out. While it comes it shows how
/// far it is.
class AttachmentChip : public QToolButton
{
    Q_OBJECT
public:
    enum class Deed : quint8 { Show, Open, Save, SaveAll, Copy, Cancel };

    AttachmentChip(const mime::Attachment &attachment, bool several, QWidget *parent);

    const mime::Attachment &attachment() const { return m_attachment; }
    FileKind kind() const { return m_kind; }
    void setProgress(quint64 done, quint64 total); ///< total 0: not known
    void setIdle(bool isHere);
    bool isComing() const { return m_coming; }
    void setFile(const QString &file) { m_file = file; } ///< that other programs may have: then it can be dragged
    void startDrag();

Q_SIGNALS:
    void wanted(godwit::ui::AttachmentChip::Deed deed);
    void fileWanted(); ///< it may be dragged soon: setFile()

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu(bool several);
    void updateText();

    mime::Attachment m_attachment;
    FileKind m_kind;
    QMenu *m_menu;
    QAction *m_cancel = nullptr;
    QString m_file;
    QPoint m_pressed;
    double m_share = -1; ///< of it that is here
    bool m_coming = false;
};

} // namespace godwit::ui
