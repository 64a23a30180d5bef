// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipientchip.h"

#include "mail/domain.h"
#include "mail/plaintext.h"
#include "mail/sender.h"
#include "ui/icons.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace godwit::ui {

namespace {

constexpr int widest = 40; // characters

/// Whatever may deceive about where the letter goes, as one judges a sender.
QString doubtAbout(const Address &address, AddressFault fault)
{
    QStringList texts;
    if (fault != AddressFault::None) texts << explain(fault, address.address);
    if (prevents(fault)) return texts.join(u'\n');
    MessageSummary summary;
    summary.from = {address};
    for (const SenderDoubt &doubt : judgeSender(summary)) {
        using Kind = SenderDoubt::Kind;
        switch (doubt.kind) {
        case Kind::AddressInName:
        case Kind::DomainInName:
        case Kind::AddressInAddress:
        case Kind::DomainInDomain:
        case Kind::HiddenText:
        case Kind::MixedScripts:
        case Kind::Lookalike:
        case Kind::ForeignDomain: texts << RecipientChip::tr("This message goes to %1.").arg(isolated(address.address)); break;
        default: break;
        }
        if (!texts.isEmpty()) break;
    }
    if (!texts.isEmpty() && fault == AddressFault::None) {
        const QString ascii = asciiDomain(domainOf(address.address));
        if (ascii.contains(QLatin1String("xn--"))) texts << RecipientChip::tr("The host is looked up as %1.").arg(isolated(ascii));
    }
    return texts.join(u'\n');
}

} // namespace

RecipientChip::RecipientChip(const Address &address, QWidget *parent)
    : QAbstractButton(parent), m_address(address), m_fault(addressFault(address.address)), m_doubt(doubtAbout(address, m_fault))
{
    setFocusPolicy(Qt::NoFocus); // the arrows of the field go through them
    setCursor(Qt::ArrowCursor);
    const QString whole = oneLine(addressText(address), 300);
    setAccessibleName(m_doubt.isEmpty() ? tr("Recipient %1").arg(whole) : tr("Recipient %1, %2").arg(whole, m_doubt));
    const QString tip = m_doubt.isEmpty() ? whole : whole + u'\n' + m_doubt;
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
}

/// With a doubt it is the address that is shown: the name is what deceives.
QString RecipientChip::shownText() const
{
    const QString name = oneLine(m_address.name, 200);
    if (name.isEmpty()) return oneLine(m_address.address, 300);
    return m_doubt.isEmpty() ? name : QStringLiteral("%1 <%2>").arg(name, oneLine(m_address.address, 300));
}

QSize RecipientChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = std::min(metrics.horizontalAdvance(shownText()), metrics.averageCharWidth() * widest);
    const int sign = m_doubt.isEmpty() ? 0 : metrics.height() + 4;
    return {8 + sign + text + 6 + metrics.height() + 6, metrics.height() + 6}; // room for what rounding takes
}

QSize RecipientChip::minimumSizeHint() const { return {fontMetrics().height() * 3, sizeHint().height()}; }

QRect RecipientChip::crossRect() const
{
    const int size = fontMetrics().height();
    const QRect rect(width() - size - 4, (height() - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void RecipientChip::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const bool bad = prevents(m_fault);
    QColor ground = m_chosen ? colors.color(QPalette::Highlight) : line(colors, underMouse() ? 0.16 : 0.1);
    QColor text = m_chosen ? colors.color(QPalette::HighlightedText) : colors.color(QPalette::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, 5, 5);
    if (bad) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isDark(colors) ? QColor(0xFF8080) : QColor(0xC00000), 1.5));
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const int size = fontMetrics().height();
    QRect room = rect().adjusted(8, 0, -(size + 8), 0);
    if (!m_doubt.isEmpty()) {
        const QRect sign(room.left(), (height() - size) / 2, size, size);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), ui::icon(QStringLiteral("data-warning")), text);
        room.setLeft(room.left() + size + 4);
    }
    painter.setPen(text);
    const QString shown = fontMetrics().elidedText(shownText(), m_doubt.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle, room.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    QColor cross = text;
    if (!underMouse() && !m_chosen) cross.setAlphaF(0.55F);
    paintIcon(&painter, crossRect().adjusted(2, 2, -2, -2), ui::icon(QStringLiteral("window-close")), cross);
}

void RecipientChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return QAbstractButton::mousePressEvent(event);
    m_pressed = event->pos();
    if (!crossRect().contains(event->pos())) Q_EMIT pressedWith(event->modifiers());
}

void RecipientChip::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isNull() || crossRect().contains(m_pressed)) return;
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_pressed = {};
    Q_EMIT dragWanted();
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->pos()) && crossRect().contains(m_pressed)) Q_EMIT removeWanted();
    m_pressed = {};
}

void RecipientChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !crossRect().contains(event->pos())) Q_EMIT editWanted();
}

void RecipientChip::contextMenuEvent(QContextMenuEvent *event) { Q_EMIT menuWanted(event->globalPos()); }

void RecipientChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RecipientChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace godwit::ui
