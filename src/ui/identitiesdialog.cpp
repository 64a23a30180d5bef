// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identitiesdialog.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

namespace {

bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size() && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

IdentitiesDialog::IdentitiesDialog(const Account &account, QWidget *parent) : QDialog(parent), m_identities(account.identities)
{
    if (m_identities.isEmpty()) m_identities.append({.name = {}, .address = account.address, .replyTo = {}, .signature = {}});
    setWindowTitle(tr("Identities"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    auto *title = plainLabel(this, tr("Identities – %1").arg(oneLine(account.name, 60)));
    title->setFont(titleFont(font()));
    layout->addWidget(title);
    layout->addWidget(plainLabel(this, tr("With which names, addresses and signatures you write. The first is the usual one.")));
    layout->addSpacing(8);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(buildList(), 2);
    middle->addWidget(buildFields(), 3);
    layout->addLayout(middle, 1);
    m_message = plainLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 26);
    fillList(0);
    m_name->setFocus();
}

QWidget *IdentitiesDialog::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("identityList"));
    m_list->setAccessibleName(tr("Identities"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    auto *addButton = new QPushButton(tr("&Add"), side);
    m_remove = new QPushButton(tr("&Remove"), side);
    m_first = new QPushButton(tr("Make it the &usual one"), side);
    addButton->setObjectName(QStringLiteral("addIdentity"));
    m_remove->setObjectName(QStringLiteral("removeIdentity"));
    m_first->setObjectName(QStringLiteral("firstIdentity"));
    auto *row = new QHBoxLayout;
    row->addWidget(addButton);
    row->addWidget(m_remove);
    layout->addLayout(row);
    layout->addWidget(m_first);
    for (QPushButton *button : {addButton, m_remove, m_first}) button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &IdentitiesDialog::showIdentity);
    connect(addButton, &QPushButton::clicked, this, &IdentitiesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &IdentitiesDialog::removeCurrent);
    connect(m_first, &QPushButton::clicked, this, &IdentitiesDialog::makeFirst);
    return side;
}

QWidget *IdentitiesDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *form = flatForm(fields);
    m_name = new QLineEdit(fields);
    m_address = new QLineEdit(fields);
    m_replyTo = new QLineEdit(fields);
    m_signature = new QPlainTextEdit(fields);
    m_signature->setTabChangesFocus(true);
    m_replyTo->setPlaceholderText(tr("the same address"));
    addRow(form, tr("&Name:"), m_name, "identityName");
    addRow(form, tr("A&ddress:"), m_address, "identityAddress");
    addRow(form, tr("Answers &to:"), m_replyTo, "identityReplyTo");
    addRow(form, tr("&Signature:"), m_signature, "identitySignature");
    for (QLineEdit *field : {m_name, m_address, m_replyTo}) connect(field, &QLineEdit::textEdited, this, &IdentitiesDialog::take);
    connect(m_signature, &QPlainTextEdit::textChanged, this, &IdentitiesDialog::take);
    return fields;
}

QString IdentitiesDialog::titleOf(const Identity &identity)
{
    const QString address = oneLine(identity.address, 200);
    if (identity.name.isEmpty()) return address.isEmpty() ? tr("New identity") : address;
    return QStringLiteral("%1 <%2>").arg(oneLine(identity.name, 200), address);
}

void IdentitiesDialog::fillList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Identity &identity : m_identities) m_list->addItem(titleOf(identity));
        m_list->setCurrentRow(current);
    }
    showIdentity(current);
}

void IdentitiesDialog::showIdentity(int row)
{
    if (row < 0 || row >= m_identities.size()) return;
    m_row = -1; // while they are filled the fields say nothing
    const Identity identity = m_identities[row];
    m_name->setText(identity.name);
    m_address->setText(identity.address);
    m_replyTo->setText(identity.replyTo);
    m_signature->setPlainText(identity.signature);
    m_row = row;
    updateButtons();
}

void IdentitiesDialog::take()
{
    if (m_row < 0) return;
    m_identities[m_row] = {.name = m_name->text().trimmed(),
                           .address = m_address->text().trimmed(),
                           .replyTo = m_replyTo->text().trimmed(),
                           .signature = m_signature->toPlainText()};
    m_list->item(m_row)->setText(titleOf(m_identities[m_row]));
    updateButtons();
}

void IdentitiesDialog::add()
{
    m_identities.append({.name = m_identities.first().name, .address = {}, .replyTo = {}, .signature = {}});
    fillList(int(m_identities.size()) - 1);
    m_address->setFocus();
}

void IdentitiesDialog::removeCurrent()
{
    if (m_identities.size() < 2 || m_row < 0) return;
    m_identities.removeAt(m_row);
    fillList(std::min(m_row, int(m_identities.size()) - 1));
}

void IdentitiesDialog::makeFirst()
{
    if (m_row < 1) return;
    m_identities.move(m_row, 0);
    fillList(0);
}

QString IdentitiesDialog::whatIsMissing() const
{
    for (const Identity &identity : m_identities) {
        if (!isAddress(identity.address)) return tr("Each identity needs a mail address, like anna@example.org.");
        if (!identity.replyTo.isEmpty() && !isAddress(identity.replyTo)) return tr("“Answers to” is a mail address, or empty.");
    }
    return {};
}

void IdentitiesDialog::updateButtons()
{
    const QString missing = whatIsMissing();
    m_message->setText(missing);
    m_save->setEnabled(missing.isEmpty());
    m_remove->setEnabled(m_identities.size() > 1);
    m_first->setEnabled(m_row > 0);
}

} // namespace godwit::ui
