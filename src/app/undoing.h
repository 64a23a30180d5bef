// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace godwit::app {

class Wishes;

/// What "Undo" takes back: the last deed, or that a letter was sent, for as long as it waits; of the two what was done later. Thread: GUI.
class Undoing : public QObject
{
    Q_OBJECT
public:
    explicit Undoing(Wishes *wishes, QObject *parent = nullptr); ///< it outlives this

    void undo();
    void offerSending(const QString &what, std::function<void()> takeBack);
    void endSending(); ///< it has left, or was taken back

Q_SIGNALS:
    void changed(const QString &what); ///< that undo() takes back now; empty: nothing

private:
    bool isSendingLast() const;
    void tell();

    Wishes *m_wishes;
    QString m_deed, m_sending;
    std::function<void()> m_takeBack; ///< null: no letter waits
    std::size_t m_deedsBefore = 0;    ///< it was sent
};

} // namespace godwit::app
