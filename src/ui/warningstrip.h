// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace godwit::ui {

/// Some sentences on a wash of the accent, with a sign before them: what one should know before one believes what stands below. Plain text.
class WarningStrip : public QFrame
{
    Q_OBJECT
public:
    explicit WarningStrip(QWidget *parent = nullptr);
    void setTexts(const QStringList &texts); ///< none: it hides
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_sign, *m_text;
};

} // namespace godwit::ui
