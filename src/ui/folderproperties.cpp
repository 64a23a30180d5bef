// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderproperties.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/folderabilities.h"
#include "ui/icons.h"
#include "ui/quotabar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace godwit::ui {

using models::FolderTreeModel;

FolderProperties::FolderProperties(const FolderTreeModel *model, FolderId id, QWidget *parent)
    : QDialog(parent), m_model(model), m_folder(id)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Folder properties"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    const Folder folder = model->folder(id) ? *model->folder(id) : Folder();
    auto *title = new QLabel(shownName(folder), this);
    title->setFont(titleFont(font()));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    layout->addStretch(1);
    const auto account = model->account(folder.account);
    addRow(form, tr("Account:"), account ? oneLine(account->name, 100) : QString(), "account");
    addRow(form, tr("Path on the server:"), oneLine(folder.path, 500), "path");
    addRow(form, tr("Messages:"), countsText(folder), "counts");
    m_size = addRow(form, tr("Size:"), folder.selectable() ? tr("Being asked…") : tr("It holds no messages"), "size");
    addRow(form, tr("Used for:"), useText(folder), "use");
    addRow(form, tr("Shown:"), folder.subscribed ? tr("Yes, it is subscribed") : tr("Not subscribed"), "shown");
    addRow(form, tr("Kept here:"), keepingText(folder), "kept");
    addRow(form, tr("News:"), model->indexOf(id).data(Qt::AccessibleDescriptionRole).toString(), "watch");
    m_rights = addRow(form, tr("You may:"), tr("Being asked…"), "rights");
    m_quota = addRow(form, tr("Space:"), tr("Being asked…"), "quotas");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 72;
    resize(width, std::max(sizeHint().height(), layout->heightForWidth(width)));
    if (const FolderFacts *known = model->facts(id); known && known->rights) showFacts({.rights = known->rights, .size = known->size});
}

QLabel *FolderProperties::addRow(QFormLayout *form, const QString &name, const QString &value, const char *objectName)
{
    auto *label = new QLabel(value.isEmpty() ? QStringLiteral("–") : value, this);
    label->setObjectName(QLatin1StringView(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *caption = new QLabel(name, this);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(dim));
    caption->setPalette(dim);
    form->addRow(caption, label);
    return label;
}

QString FolderProperties::countsText(const Folder &folder) const
{
    if (!folder.selectable()) return tr("It holds folders only");
    if (!folder.countsKnown) return tr("Not counted yet");
    const QLocale locale;
    return tr("%1, unread: %2").arg(locale.toString(folder.total), locale.toString(folder.unread));
}

QString FolderProperties::useText(const Folder &folder) const
{
    if (folder.role == Role::None) return tr("Nothing in particular");
    if (folder.role == Role::Inbox) return tr("Mail arrives here");
    const auto account = m_model->account(folder.account);
    const bool chosen = account && account->roles.value(folder.role) == folder.mailbox;
    const QString who = folder.attributes & FolderAttribute::SpecialUse ? tr("the server says so")
                        : chosen                                        ? tr("you chose it")
                                                                        : tr("by its name");
    return tr("%1 (%2)", "what a folder is for, and who says so").arg(useName(folder.role), who);
}

QString FolderProperties::keepingText(const Folder &folder) const
{
    const auto account = m_model->account(folder.account);
    const int months = account ? account->keeping.of(folder.mailbox, folder.delimiter) : 0;
    if (months == 0) return tr("Messages that you read");
    if (months < 0) return tr("All messages");
    return months == 1 ? tr("Messages of the last month") : tr("Messages of the last %Ln months", nullptr, months);
}

void FolderProperties::showFacts(const FolderFacts &facts)
{
    const Folder *folder = m_model->folder(m_folder);
    if (folder && folder->selectable())
        m_size->setText(facts.size ? QLocale().formattedDataSize(qint64(*facts.size), 1, QLocale::DataSizeTraditionalFormat)
                                   : tr("The server does not tell"));
    if (!facts.rights) {
        m_rights->setText(tr("Everything that the server allows: it keeps no rights"));
        return;
    }
    const QStringList words = rightsInWords(*facts.rights);
    m_rights->setText(words.isEmpty() ? tr("See that it is there, no more") : QLocale().createSeparatedList(words));
    growToFit();
}

/// What comes later may take more lines.
void FolderProperties::growToFit()
{
    layout()->invalidate();
    layout()->activate();
    const int missing = m_rights->heightForWidth(m_rights->width()) - m_rights->height();
    if (missing > 0) resize(width(), height() + missing);
}

void FolderProperties::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit();
}

void FolderProperties::showQuotas(const QList<QuotaInfo> &quotas)
{
    QStringList words;
    for (const QuotaInfo &quota : quotas)
        if (const QString text = quotaText(quota); !text.isEmpty()) words << text;
    m_quota->setText(words.isEmpty() ? tr("The server sets no limit, or does not tell") : words.join(u'\n'));
}

void FolderProperties::showError(const Error &error)
{
    const QString why = error.kind == Error::Kind::Invalid ? error.detail : tr("Not known: there is no connection");
    for (QLabel *label : {m_size, m_rights, m_quota})
        if (label->text() == tr("Being asked…")) label->setText(why);
}

} // namespace godwit::ui
