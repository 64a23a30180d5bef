// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formparts.h"

#include "mail/account.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>

namespace godwit::ui {

namespace {

struct FormParts {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::FormParts)
};

} // namespace

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFormLayout *flatForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, field);
}

void alignLabels(const QWidget *parts)
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : parts->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item && item->widget()) labels << item->widget();
        }
    }
    int width = 0;
    for (const QWidget *label : labels) width = std::max(width, label->sizeHint().width());
    for (QWidget *label : labels) label->setMinimumWidth(width);
}

QComboBox *securityBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(FormParts::tr("TLS from the start (recommended)"), int(Security::ImplicitTls));
    box->addItem(FormParts::tr("STARTTLS"), int(Security::StartTls));
    box->addItem(FormParts::tr("None: not encrypted"), int(Security::None));
    return box;
}

QSpinBox *portBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, 65535);
    box->setGroupSeparatorShown(false);
    return box;
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host.startsWith(QLatin1String("127.")) ||
           host == QLatin1String("::1");
}

} // namespace godwit::ui
