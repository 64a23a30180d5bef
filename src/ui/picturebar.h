// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace godwit::ui {

/// The line above an HTML message that says which of its pictures are not shown, and offers to load them. Plain text.
class PictureBar : public QFrame
{
    Q_OBJECT
public:
    explicit PictureBar(QWidget *parent = nullptr);

    void showMissing(int count, const QString &sender); ///< an address; empty: "always" is not offered
    void showLoading(int count);
    void showFailed(int count);
    QString text() const;

Q_SIGNALS:
    void onceWanted();
    void alwaysWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, bool offers);
    void updateColors();

    QLabel *m_text;
    QPushButton *m_once, *m_always;
};

} // namespace godwit::ui
