// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresslabel.h"

#include "mail/plaintext.h"
#include "ui/peopletext.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace godwit::ui {

namespace {
constexpr qsizetype mostShown = 5;
}

AddressLabel::AddressLabel(QWidget *parent) : ElidedLabel(parent, Qt::ElideMiddle)
{
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

void AddressLabel::setPeople(const QList<Address> &people)
{
    m_people = people.first(std::min(mostShown, people.size()));
    QStringList addresses; // all of them: a second sender must not hide behind the first
    for (const Address &person : std::as_const(m_people))
        if (!person.address.isEmpty()) addresses << QStringLiteral("<%1>").arg(oneLine(person.address, 320));
    setText(addresses.isEmpty() ? tr("(no address)") : addresses.join(QStringLiteral(", ")));
    setAccessibleName(tr("Sender's address: %1").arg(text()));
}

void AddressLabel::copy(bool withNames) const
{
    QStringList all;
    for (const Address &person : m_people)
        if (!person.address.isEmpty()) all << (withNames ? nameAndAddress(person) : oneLine(person.address, 320));
    if (!all.isEmpty()) QGuiApplication::clipboard()->setText(all.join(QStringLiteral(", ")));
}

void AddressLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *address = menu->addAction(tr("&Copy address"), this, [this] { copy(false); });
    address->setObjectName(QStringLiteral("copyAddress"));
    address->setShortcut(QKeySequence::Copy);
    address->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Copy &name and address"), this, [this] { copy(true); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void AddressLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) copy(false);
    else ElidedLabel::keyPressEvent(event);
}

void AddressLabel::paintEvent(QPaintEvent *event)
{
    ElidedLabel::paintEvent(event);
    if (!hasFocus()) return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace godwit::ui
