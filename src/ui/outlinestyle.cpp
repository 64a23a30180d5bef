// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlinestyle.h"

#include "ui/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace godwit::ui {

namespace {

void outline(const QStyleOption &option, QPainter *painter)
{
    if (!isDark(option.palette) || option.state.testFlag(QStyle::State_HasFocus)) return; // with the focus it has a lighter one
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line(option.palette, option.state.testFlag(QStyle::State_Enabled) ? 0.45 : 0.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

void OutlineStyle::installOverFusion()
{
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) QApplication::setStyle(new OutlineStyle);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox || element == PE_FrameLineEdit)
        outline(*option, painter);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) outline(*option, painter);
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace godwit::ui
