// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foldernamedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {
constexpr int longestName = 200;
}

FolderNameDialog::FolderNameDialog(const QString &title, const QString &where, const QString &name, const QStringList &taken,
                                   char delimiter, QWidget *parent)
    : QDialog(parent), m_old(name), m_taken(taken), m_delimiter(delimiter), m_name(new QLineEdit(name, this)), m_fault(new QLabel(this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    auto *place = new QLabel(where, this);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setVisible(!where.isEmpty());
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(m_fault->fontMetrics().height()); // the dialog does not jump
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(name.isEmpty() ? tr("Create") : tr("Rename"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setDefault(true);
    layout->addWidget(place);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &FolderNameDialog::edited);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_name->selectAll();
    edited();
}

QString FolderNameDialog::name() const { return m_name->text().trimmed(); }

QString FolderNameDialog::fault() const
{
    const QString name = this->name();
    if (m_delimiter && name.contains(QLatin1Char(m_delimiter)))
        return tr("“%1” separates folders on this server and cannot be in a name.").arg(QLatin1Char(m_delimiter));
    if (name.contains(u'*') || name.contains(u'%')) return tr("“*” and “%” cannot be in a name.");
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return tr("The name has a character in it that cannot be seen.");
    if (name != m_old && m_taken.contains(name)) return tr("There is a folder of this name already.");
    return {};
}

void FolderNameDialog::edited()
{
    const QString fault = this->fault();
    m_fault->setText(fault);
    m_ok->setEnabled(fault.isEmpty() && !name().isEmpty() && name() != m_old);
}

} // namespace godwit::ui
