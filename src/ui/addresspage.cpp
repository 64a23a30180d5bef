// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresspage.h"

#include "mail/plaintext.h"
#include "ui/formparts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace godwit::ui {

AddressPage::AddressPage(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_address(new QLineEdit(this)),
      m_heading(plainLabel(this, tr("Or take over an account from &Thunderbird; passwords stay there:"))), m_list(new QListWidget(this))
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setPlaceholderText(tr("Anna Example"));
    m_name->setToolTip(tr("Shown to those whom you write"));
    m_address->setPlaceholderText(tr("anna@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addRow(form, tr("Your &name:"), m_name, "personName");
    addRow(form, tr("Mail &address:"), m_address, "personAddress");
    m_list->setObjectName(QStringLiteral("elsewhere"));
    m_list->setAccessibleName(tr("Accounts found in Thunderbird"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_heading->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addStretch(1);
    for (QLineEdit *field : {m_name, m_address}) connect(field, &QLineEdit::textChanged, this, &AddressPage::edited);
    const auto choose = [this](QListWidgetItem *item) { Q_EMIT accountChosen(m_elsewhere.value(m_list->row(item))); };
    // One of both, by the style: a click that activates would choose twice.
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, [this, choose](QListWidgetItem *item) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list)) choose(item);
    });
    setElsewhere({});
}

void AddressPage::setElsewhere(const QList<FoundServers> &accounts)
{
    m_elsewhere = accounts;
    m_list->clear();
    for (const FoundServers &each : accounts) {
        const Account &account = each.account;
        auto *item = new QListWidgetItem(tr("%1, at %2").arg(oneLine(account.address, 100), oneLine(account.host, 100)), m_list);
        item->setToolTip(tr("Take over these settings"));
    }
    const bool some = !accounts.isEmpty();
    m_heading->setVisible(some);
    m_list->setVisible(some);
    if (!some) return;
    const int rows = int(std::min<qsizetype>(accounts.size(), 4));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth() + 4);
    m_list->setCurrentRow(0);
}

QString AddressPage::name() const { return m_name->text().trimmed(); }
QString AddressPage::address() const { return m_address->text().trimmed(); }

QString AddressPage::whatIsMissing() const
{
    const QString text = address();
    const qsizetype at = text.lastIndexOf(u'@');
    const bool odd = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    if (at < 1 || at + 1 >= text.size() || odd) return tr("Type your mail address, like anna@example.org.");
    return {};
}

void AddressPage::takeFocus(bool toList)
{
    if (toList && !m_list->isHidden()) m_list->setFocus();
    else if (m_name->text().isEmpty()) m_name->setFocus();
    else m_address->setFocus();
}

} // namespace godwit::ui
