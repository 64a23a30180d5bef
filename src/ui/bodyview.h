// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace godwit::ui {

/// The text of a message, read-only: it loads nothing, opens nothing, and shows a bar beside each level of quoting. Anchors are told by
/// anchorClicked() and never followed here.
class BodyView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);
    QVariant loadResource(int, const QUrl &) override { return QByteArray(" "); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace godwit::ui
