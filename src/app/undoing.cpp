// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoing.h"

#include "app/wishes.h"

namespace godwit::app {

Undoing::Undoing(Wishes *wishes, QObject *parent) : QObject(parent), m_wishes(wishes)
{
    connect(wishes, &Wishes::undoChanged, this, [this](const QString &what) {
        m_deed = what;
        tell();
    });
}

bool Undoing::isSendingLast() const { return m_takeBack && m_wishes->undoable() <= m_deedsBefore; }

void Undoing::tell() { Q_EMIT changed(isSendingLast() ? m_sending : m_deed); }

void Undoing::undo()
{
    if (!isSendingLast()) return m_wishes->undo();
    const auto takeBack = m_takeBack;
    endSending();
    takeBack();
}

void Undoing::offerSending(const QString &what, std::function<void()> takeBack)
{
    m_sending = what;
    m_takeBack = std::move(takeBack);
    m_deedsBefore = m_wishes->undoable();
    tell();
}

void Undoing::endSending()
{
    m_takeBack = {};
    tell();
}

} // namespace godwit::app
