// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/inquiry.h"
#include "models/foldertreemodel.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>

class QWidget;

namespace godwit::app {

/// What servers are asked about folders, when somebody looks at them: rights once for each, how full an account is now and then. Thread:
/// GUI.
class FolderInquiries : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes quotaAge{10}; ///< then it is asked for again

    /// The model outlives this.
    explicit FolderInquiries(models::FolderTreeModel *folders, QObject *parent = nullptr) : QObject(parent), m_folders(folders) {}

public Q_SLOTS:
    void wantFacts(godwit::FolderId folder);
    void applyStatus(const godwit::AccountStatus &status);
    void openProperties(godwit::FolderId folder, QWidget *window);
    void answered(godwit::InquiryId id, const godwit::Answer &answer);
    void refreshQuota(godwit::AccountId account); ///< much has been deleted, or put there

Q_SIGNALS:
    void inquiryWanted(godwit::AccountId account, godwit::InquiryId id, const godwit::Inquiry &inquiry); ///< answered()
    void factsKnown(godwit::FolderId folder); ///< the model has them
    void quotaKnown(godwit::AccountId account, const QList<godwit::QuotaInfo> &quotas);

private:
    using Use = std::function<void(const Answer &answer)>;
    void ask(AccountId account, const Inquiry &inquiry, Use use);

    models::FolderTreeModel *m_folders;
    QHash<InquiryId, Use> m_asked;
    QSet<FolderId> m_known; ///< or asked for
    struct Quota {
        QDeadlineTimer due{0};
        bool unknown = false; ///< this server does not tell
    };
    QHash<AccountId, Quota> m_quotas;
    quint64 m_last = quint64(1) << 62; ///< others count from 1
};

} // namespace godwit::app
