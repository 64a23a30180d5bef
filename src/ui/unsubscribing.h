// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mime/document.h"

#include <QObject>
#include <QSet>
#include <QUrl>
#include <QWidget>
#include <functional>

namespace godwit::ui {

/// Leaving a mailing, after one question that names where the wish goes. Thread: GUI.
class Unsubscribing : public QObject
{
    Q_OBJECT
public:
    explicit Unsubscribing(QWidget *window) : QObject(window), m_window(window) {}
    void ask(FolderId folder, const mime::DocumentPtr &document);

public Q_SLOTS:
    void finished(const QUrl &address, const godwit::Error &error); ///< of postWanted

Q_SIGNALS:
    /// One request as RFC 8058 has it; `folder` says by which account's way it goes. Answered by finished().
    void postWanted(const QUrl &address, godwit::FolderId folder);
    void linkWanted(const QUrl &link);
    void mailtoWanted(const QByteArray &link);
    void noticed(const QString &text);
    void failed(const godwit::Error &error);

private:
    void question(const QString &what, const QString &more, const QString &verb, const std::function<void()> &act);

    QWidget *m_window;
    QSet<QUrl> m_done; ///< in this run
};

} // namespace godwit::ui
