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

/// What one sees of a colour that lets its ground through.
QColor over(const QColor &ground, const QColor &color)
{
    const auto part = [share = color.alphaF()](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(part(ground.redF(), color.redF()), part(ground.greenF(), color.greenF()), part(ground.blueF(), color.blueF()));
}

} // namespace

void OutlineStyle::installOverFusion()
{
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) QApplication::setStyle(new OutlineStyle);
}

void OutlineStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QColor hint = palette.color(group, QPalette::PlaceholderText);
        for (const auto ground : {QPalette::Base, QPalette::Window})
            while (hint.alpha() < 255 && contrast(over(palette.color(group, ground), hint), palette.color(group, ground)) < 4.5)
                hint.setAlpha(std::min(255, hint.alpha() + 5));
        palette.setColor(group, QPalette::PlaceholderText, hint);
        const QColor chosen = palette.color(group, QPalette::HighlightedText);
        QColor ground = palette.color(group, QPalette::Highlight);
        for (int step = 0; step < 20 && contrast(chosen, ground) < 4.5; ++step)
            ground = chosen.lightness() > 127 ? ground.darker(105) : ground.lighter(105);
        palette.setColor(group, QPalette::Highlight, ground);
    }
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
