// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/inquiry.h"
#include "models/tagmodel.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <functional>

namespace godwit::app {

/// Names and colours of tags: in tags.json of the profile, and on each server that keeps METADATA (RFC 5464), so that they are the same on
/// every computer. Of two, the later change counts. Read once; written on a thread of the pool. Thread: GUI.
class Tags : public QObject
{
    Q_OBJECT
public:
    static constexpr auto entry = "/private/vendor/vendor.godwit/tags"; ///< of the server, mailbox ""

    /// `nextId` makes an InquiryId that nobody else has.
    Tags(QString file, models::TagModel *model, std::function<InquiryId()> nextId, QObject *parent = nullptr);
    ~Tags() override;

    bool areShared() const { return !m_keeping.isEmpty(); } ///< some server keeps them
    void statusChanged(const AccountStatus &status);
    void answered(InquiryId id, const Answer &answer);

Q_SIGNALS:
    void inquiryWanted(godwit::AccountId account, godwit::InquiryId id, const godwit::Inquiry &inquiry); ///< answered by answered()
    void failed(const godwit::Error &error); ///< of writing the file

private:
    void load();
    void save();
    void ask(AccountId account);

    QString m_file;
    models::TagModel *m_model;
    std::function<InquiryId()> m_nextId;
    QHash<InquiryId, AccountId> m_reading; ///< asked, not answered
    QSet<AccountId> m_asked;               ///< since they were connected
    QSet<AccountId> m_keeping;             ///< their servers keep METADATA
    QThreadPool m_writing;                 ///< one thread: in order
};

} // namespace godwit::app
