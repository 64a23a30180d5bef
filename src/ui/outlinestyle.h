// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace godwit::ui {

/// Fusion, with an outline that is seen: on a dark palette its own, around empty boxes and fields, is darker than their dark ground. And
/// with dialogs whose buttons are all words: it would give a picture to some of them.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    /// Only where the platform's style is Fusion; every other one is left as it is.
    static void installOverFusion();

    /// The hints in empty fields are as faint as Fusion's, and what is selected as bright, but not below a contrast of 4.5:1.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override;
};

} // namespace godwit::ui
