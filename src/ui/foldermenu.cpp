// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foldermenu.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/icons.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace godwit::ui {

using models::FolderTreeModel;

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

// ----------------------------------------------------------------------------------------------

FolderMenu::FolderMenu(FolderTreeModel *model, std::function<QModelIndex()> subject, QWidget *parent)
    : QMenu(parent), m_model(model), m_subject(std::move(subject))
{
    connect(this, &QMenu::aboutToShow, this, &FolderMenu::fill);
}

void FolderMenu::fill()
{
    clear();
    const QModelIndex subject = m_subject();
    const auto account = subject.data(FolderTreeModel::AccountIdRole).value<AccountId>();
    if (subject.isValid() && account != models::virtualAccount) {
        const Folder *folder = m_model->folder(subject.data(FolderTreeModel::FolderIdRole).value<FolderId>());
        const FolderId id = folder ? folder->id : FolderId{};
        const bool inferiors = !folder || !(folder->attributes & FolderAttribute::NoInferiors);
        const bool own = folder && folder->role != Role::Inbox && folder->space == NamespaceKind::Personal;
        QAction *create =
            addAction(ui::icon(QStringLiteral("folder-new")), tr("&New folder…"), this, [=, this] { askForNew(account, id); });
        create->setObjectName(QStringLiteral("newFolder"));
        create->setEnabled(inferiors && (folder || subject.data(FolderTreeModel::IsAccountRole).toBool()));
        if (folder) {
            QAction *rename = addAction(tr("&Rename…"), this, [=, this] { askForOther(id); });
            rename->setObjectName(QStringLiteral("renameFolder"));
            rename->setEnabled(own);
            QAction *remove =
                addAction(ui::icon(QStringLiteral("edit-delete")), tr("&Delete folder…"), this, [=, this] { Q_EMIT deleteWanted(id); });
            remove->setObjectName(QStringLiteral("deleteFolder"));
            remove->setEnabled(own && folder->role == Role::None);
            QAction *subscribed = addAction(tr("Su&bscribed"), this, [=, this](bool on) { Q_EMIT subscribeWanted(id, on); });
            subscribed->setObjectName(QStringLiteral("subscribed"));
            subscribed->setCheckable(true);
            subscribed->setChecked(folder->subscribed);
        }
        if (!folder || folder->selectable()) fillKeeping(account, folder);
        addSeparator();
    }
    addActions(m_others);
}

void FolderMenu::fillKeeping(AccountId account, const Folder *folder)
{
    const std::optional<Account> settings = m_model->account(account);
    if (!settings) return;
    const Keeping &keeping = settings->keeping;
    std::optional<int> now;
    if (!folder) now = keeping.months;
    else if (const auto own = keeping.folders.constFind(folder->mailbox); own != keeping.folders.cend()) now = *own;
    auto *menu = addMenu(tr("&Keep on this computer"));
    menu->setObjectName(QStringLiteral("keep"));
    auto *group = new QActionGroup(menu);
    const FolderId id = folder ? folder->id : FolderId{};
    const auto add = [&](const QString &text, std::optional<int> months) {
        QAction *action = menu->addAction(text, this, [=, this] { Q_EMIT keepWanted(account, id, months); });
        action->setCheckable(true);
        action->setChecked(months == now);
        group->addAction(action);
    };
    if (folder) {
        const bool top = !folder->delimiter || !folder->path.contains(QLatin1Char(folder->delimiter));
        add(top ? tr("As the account") : tr("As the folder above it"), std::nullopt);
        menu->addSeparator();
    }
    add(tr("Only what I read"), 0);
    add(tr("The last month"), 1);
    add(tr("The last 3 months"), 3);
    add(tr("The last year"), 12);
    add(tr("All messages"), Keeping::everything);
    if (now && !group->checkedAction()) add(tr("The last %Ln months", nullptr, *now), now); // set elsewhere
    menu->addSeparator();
    menu->addAction(tr("&Space for messages…"), this, &FolderMenu::spaceWanted)->setObjectName(QStringLiteral("space"));
}

QStringList FolderMenu::namesIn(AccountId account, FolderId inside) const
{
    const Folder *above = m_model->folder(inside);
    QStringList names;
    for (const Folder &folder : m_model->folders(account)) {
        const qsizetype end = folder.delimiter ? folder.path.lastIndexOf(QLatin1Char(folder.delimiter)) : -1;
        if (folder.path.left(std::max<qsizetype>(end, 0)) == (above ? above->path : QString())) names << folder.name();
    }
    return names;
}

void FolderMenu::askForNew(AccountId account, FolderId inside)
{
    const Folder *above = m_model->folder(inside);
    char delimiter = above ? above->delimiter : '\0';
    for (const Folder &folder : m_model->folders(account))
        if (!delimiter) delimiter = folder.delimiter;
    auto *dialog = new FolderNameDialog(
        tr("New folder"), above ? tr("It is made inside “%1”.").arg(isolated(m_model->indexOf(inside).data().toString(), 100)) : QString(),
        {}, namesIn(account, inside), delimiter, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] { Q_EMIT newFolderWanted(account, inside, dialog->name()); });
    dialog->open();
}

void FolderMenu::askForOther(FolderId id)
{
    const Folder *folder = m_model->folder(id);
    if (!folder) return;
    QStringList taken;
    const qsizetype end = folder->delimiter ? folder->path.lastIndexOf(QLatin1Char(folder->delimiter)) : -1;
    FolderId above{};
    for (const Folder &each : m_model->folders(folder->account))
        if (end >= 0 && each.path == folder->path.left(end)) above = each.id;
    auto *dialog =
        new FolderNameDialog(tr("Rename folder"), {}, folder->name(), namesIn(folder->account, above), folder->delimiter, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] { Q_EMIT renameWanted(id, dialog->name()); });
    dialog->open();
}

} // namespace godwit::ui
