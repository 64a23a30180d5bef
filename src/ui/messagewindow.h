// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mime/document.h"

#include <QWidget>

namespace godwit::ui {

class MessagePane;

/// One message in a window of its own: from a file, or out of another message. It is not in any folder, so it is only read. Thread: GUI.
class MessageWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MessageWindow(const mime::DocumentPtr &document, QWidget *parent = nullptr);

    MessagePane *pane() const { return m_pane; }

Q_SIGNALS:
    void partWanted(const QByteArray &partId, const QString &saveTo);
    void sourceWanted();
    void linkWanted(const QUrl &link);
    void mailtoWanted(const QByteArray &link);

private:
    void addKeys();
    void saveAttachment(const QByteArray &partId, const QString &fileName);

    MessagePane *m_pane;
    mime::DocumentPtr m_document;
};

} // namespace godwit::ui
