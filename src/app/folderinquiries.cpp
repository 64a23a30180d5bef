// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folderinquiries.h"

#include "ui/folderproperties.h"

#include <QPointer>

namespace godwit::app {

void FolderInquiries::ask(AccountId account, const Inquiry &inquiry, Use use)
{
    const InquiryId id{++m_last};
    m_asked.insert(id, std::move(use));
    Q_EMIT inquiryWanted(account, id, inquiry);
}

void FolderInquiries::answered(InquiryId id, const Answer &answer)
{
    if (const Use use = m_asked.take(id)) use(answer);
}

void FolderInquiries::wantFacts(FolderId id)
{
    const Folder *folder = m_folders->folder(id);
    if (!folder || isVirtual(id) || (folder->attributes & FolderAttribute::NonExistent) || m_known.contains(id)) return;
    m_known.insert(id);
    ask(folder->account, inquiry::Facts{folder->mailbox}, [this, id](const Answer &answer) {
        if (const auto *facts = std::get_if<FolderFacts>(&answer.value)) {
            m_folders->applyFacts(id, *facts);
            Q_EMIT factsKnown(id);
        } else {
            m_known.remove(id); // there was no connection: asked again when somebody looks again
        }
    });
}

void FolderInquiries::applyStatus(const AccountStatus &status)
{
    Quota &quota = m_quotas[status.account];
    if (status.state != AccountStatus::State::UpToDate || quota.unknown || !quota.due.hasExpired()) return;
    quota.due.setRemainingTime(quotaAge);
    ask(status.account, inquiry::Quota{"INBOX"}, [this, account = status.account](const Answer &answer) {
        if (const auto *quotas = std::get_if<QList<QuotaInfo>>(&answer.value)) Q_EMIT quotaKnown(account, *quotas);
        else if (answer.error.kind == Error::Kind::Invalid) m_quotas[account].unknown = true;
        else m_quotas[account].due.setRemainingTime(0);
    });
}

void FolderInquiries::refreshQuota(AccountId account) { m_quotas[account].due.setRemainingTime(0); }

void FolderInquiries::openProperties(FolderId id, QWidget *window)
{
    const Folder *folder = m_folders->folder(id);
    if (!folder) return;
    const QPointer<ui::FolderProperties> dialog = new ui::FolderProperties(m_folders, id, window);
    ask(folder->account, inquiry::Facts{folder->mailbox, true}, [this, dialog, id](const Answer &answer) {
        const auto *facts = std::get_if<FolderFacts>(&answer.value);
        if (facts) m_folders->applyFacts(id, *facts);
        if (dialog && facts) dialog->showFacts(*facts);
        else if (dialog) dialog->showError(answer.error);
    });
    ask(folder->account, inquiry::Quota{folder->mailbox}, [dialog](const Answer &answer) {
        const auto *quotas = std::get_if<QList<QuotaInfo>>(&answer.value);
        if (dialog && (quotas || answer.error.kind == Error::Kind::Invalid)) dialog->showQuotas(quotas ? *quotas : QList<QuotaInfo>());
        else if (dialog) dialog->showError(answer.error);
    });
    dialog->open();
}

} // namespace godwit::app
