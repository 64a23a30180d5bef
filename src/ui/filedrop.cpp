// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filedrop.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace godwit::ui {

FileDrop::FileDrop(QWidget *window, int most) : QObject(window), m_most(most)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList FileDrop::pathsIn(const QMimeData *data) const
{
    QStringList paths;
    if (!data || !data->hasUrls()) return paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && paths.size() < m_most) paths << url.toLocalFile();
    return paths;
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = pathsIn(drop->mimeData());
        if (paths.isEmpty()) return QObject::eventFilter(object, event);
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (type == QEvent::Drop)
            for (const QString &path : paths) Q_EMIT dropped(path);
        return true;
    }
    return QObject::eventFilter(object, event);
}

} // namespace godwit::ui
