// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QTimer>

namespace godwit::app {

/// Waits until the window shows the rows of the first folder and a message, writes a PNG and ends the program: 0; 1 if that did not
/// come about in time (the picture then shows what there was) or the file cannot be written.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(Application *application, QString file);

private:
    void look();
    void grab(int status);

    static constexpr std::chrono::seconds deadline{90};
    static constexpr std::chrono::milliseconds settle{700}; ///< layout, fonts and icons come in after the text

    Application *m_application;
    QString m_file;
    QTimer m_look;
    QTimer m_deadline;
    MessageKey m_shown{};
};

} // namespace godwit::app
