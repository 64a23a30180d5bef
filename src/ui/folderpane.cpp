// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderpane.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/folderfilter.h"
#include "ui/foldertreeview.h"
#include "ui/icons.h"
#include "ui/quotabar.h"
#include "ui/statustext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace godwit::ui {

using models::FolderTreeModel;

FolderPane::FolderPane(FolderTreeModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_tree(new FolderTreeView(model, this)), m_filter(new FolderFilter(m_tree, this)),
      m_quota(new QuotaBar(this)), m_status(new QLabel(this)), m_detail(new QLabel(this)), m_more(new QToolButton(this)),
      m_outbox(new QToolButton(this)), m_foot(new QWidget(this))
{
    m_tree->setObjectName(QStringLiteral("folders"));
    m_tree->setIndentation(std::max(16, fontMetrics().height()));
    for (QLabel *label : {m_status, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->setObjectName(QStringLiteral("status"));
    m_detail->setFont(smallFont(font()));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("What Godwit is doing"));
    m_more->setToolTip(tr("What Godwit is doing"));
    m_outbox->setObjectName(QStringLiteral("outboxRow"));
    m_outbox->setIcon(icon(QStringLiteral("mail-folder-outbox")));
    m_outbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_outbox->setAutoRaise(true);
    m_outbox->setFocusPolicy(Qt::TabFocus);
    m_outbox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_outbox->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_status);
    words->addWidget(m_detail);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(12, 8, 8, 8);
    foot->addLayout(words, 1);
    foot->addWidget(m_more, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    auto *outbox = new QHBoxLayout;
    outbox->setContentsMargins(10, 0, 8, 0);
    outbox->addWidget(m_outbox, 1);
    layout->addLayout(outbox);
    layout->addWidget(m_quota);
    layout->addWidget(m_foot);
    m_foot->hide();

    connect(m_outbox, &QToolButton::clicked, this, &FolderPane::outboxWanted);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT statusDetailsWanted(statusToShow().account); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid()) m_tree->setExpanded(index, !m_tree->isExpanded(index));
        chooseFolder(index); // also the current one: the way back from a search
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid()) m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_filter, &FolderFilter::chosen, this, [this](const QModelIndex &index) {
        m_tree->setCurrentIndex(index);
        chooseFolder(index);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FolderPane::rowsInserted);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderPane::chooseFolder);
    for (int row = 0; row < m_model->rowCount(); ++row) m_tree->expand(m_model->index(row, 0));
}

void FolderPane::chooseFolder(const QModelIndex &index)
{
    const auto folder = index.data(FolderTreeModel::FolderIdRole).value<FolderId>();
    if (folder != FolderId{} && index.data(FolderTreeModel::SelectableRole).toBool()) Q_EMIT folderChosen(folder);
}

/// Accounts are open from the start; what a person closes stays closed.
void FolderPane::rowsInserted(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid()) {
        for (int row = first; row <= last; ++row) m_tree->expand(m_model->index(row, 0));
    } else if (!parent.parent().isValid() && m_model->rowCount(parent) == last - first + 1) {
        m_tree->expand(parent);
    }
}

void FolderPane::select(FolderId folder)
{
    if (m_tree->currentIndex().data(FolderTreeModel::FolderIdRole).value<FolderId>() == folder) return; // a favourite stands in two places
    const QModelIndex index = m_model->indexOf(folder);
    if (index.isValid() && index != m_tree->currentIndex()) m_tree->setCurrentIndex(index);
}

void FolderPane::showStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    updateStatus();
}

void FolderPane::forgetStatus(AccountId account)
{
    m_statuses.remove(account);
    m_quotas.remove(account);
    updateStatus();
}

void FolderPane::showOffline(bool offline)
{
    m_offline = offline;
    updateStatus();
}

void FolderPane::setCurrentAccount(AccountId account)
{
    m_account = account;
    m_quota->setQuotas(m_quotas.value(account));
    updateStatus();
}

void FolderPane::showQuota(AccountId account, const QList<QuotaInfo> &quotas)
{
    m_quotas.insert(account, quotas);
    if (account == m_account) m_quota->setQuotas(quotas);
}

/// The account that is looked at, unless another one is in trouble and this one is not.
AccountStatus FolderPane::statusToShow() const
{
    const auto current = m_statuses.constFind(m_account);
    if (current != m_statuses.constEnd() && isTrouble(*current)) return *current;
    for (const AccountStatus &status : m_statuses) {
        if (isTrouble(status)) return status;
    }
    if (current != m_statuses.constEnd()) return *current;
    return m_statuses.isEmpty() ? AccountStatus{} : *m_statuses.constBegin();
}

void FolderPane::showOutbox(int waiting, int stopped)
{
    const QString count = QLocale().toString(waiting + stopped);
    m_outboxText =
        stopped > 0 ? tr("Outbox: %1, look at %2", "of them").arg(count, QLocale().toString(stopped)) : tr("Outbox: %1").arg(count);
    m_outbox->setAccessibleName(m_outboxText);
    m_outbox->setToolTip(stopped > 0 ? tr("Some messages could not be sent: you decide what becomes of them")
                                     : tr("Messages that wait to be sent"));
    QFont bold = font();
    bold.setBold(stopped > 0);
    m_outbox->setFont(bold);
    fitOutbox();
    m_outbox->setVisible(waiting + stopped > 0);
}

/// A tool button would cut its text off in the middle of a letter.
void FolderPane::fitOutbox()
{
    const int others = m_outbox->iconSize().width() + 48; // its frame, and the room around it
    m_outbox->setText(m_outbox->fontMetrics().elidedText(m_outboxText, Qt::ElideRight, std::max(0, width() - others)));
}

void FolderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitOutbox();
}

QString FolderPane::shownStatus() const { return m_foot->isHidden() ? QString() : m_status->text(); }

void FolderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_detail->setFont(smallFont(font()));
    if (event->type() == QEvent::FontChange) m_tree->setIndentation(std::max(16, fontMetrics().height()));
    if (event->type() == QEvent::PaletteChange) updateStatus();
}

void FolderPane::updateStatus()
{
    m_foot->setVisible(!m_statuses.isEmpty());
    if (m_statuses.isEmpty()) return;
    const AccountStatus status = statusToShow();
    QString text = statusText(status, m_offline);
    if (status.account != m_account && m_statuses.size() > 1) {
        const QString name = m_model->indexOf(status.account).data(Qt::DisplayRole).toString();
        text = tr("%1: %2", "account, how its connection stands").arg(isolated(name, 60), text);
    }
    m_status->setText(text);
    const QString detail = statusDetail(status);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimmed(palette()));
    m_detail->setPalette(status.insecure ? palette() : dim);
}

} // namespace godwit::ui
