// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <functional>

class QWidget;

namespace godwit::test {

/// The screens of setting accounts up, for uipreview.
void shootAccounts(const std::function<void(QWidget &, const char *)> &shoot);

/// A language whose words are half as long again, as German ones are.
class LongWords : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override;
};

} // namespace godwit::test
