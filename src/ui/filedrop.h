// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace godwit::ui {

/// Files that are dropped on a window, where nothing in it takes them itself. Nothing is opened here.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window, int most = 10);

Q_SIGNALS:
    void dropped(const QString &path); ///< of this computer, absolute; once for each file, `most` of them

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QStringList pathsIn(const QMimeData *data) const;
    int m_most;
};

} // namespace godwit::ui
