// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace godwit::ui {

class MessageBody;

/// How the open message is shown: as HTML or text, in which colours, how large. Its actions follow what is open. Thread: GUI.
class ReadingChoices : public QObject
{
    Q_OBJECT
public:
    ReadingChoices(MessageBody *body, QWidget *window);

    void fill(QMenu *menu);
    void update(); ///< another message is open, or none

    QAction *html, *plain, *original, *pictures, *larger, *smaller, *usual;

private:
    MessageBody *m_body;
};

} // namespace godwit::ui
