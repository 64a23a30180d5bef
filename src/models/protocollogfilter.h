// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QSortFilterProxyModel>

namespace godwit::models {

/// The lines of a ProtocolLogModel that somebody wants to see: of one account, with a text in them, or as they stood when the log was
/// paused. Thread: GUI.
class ProtocolLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);      ///< without regard to case; empty: all
    void setAccount(AccountId account);     ///< AccountId 0: all
    void setPaused(bool paused);            ///< lines that come meanwhile are shown afterwards
    /// The lines that are shown, for the clipboard or a file; `redact`: without names, subjects and addresses.
    QString plainText(bool redact) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    AccountId m_account{};
    quint64 m_last = ~quint64(0); ///< serial of the last line that is shown
};

} // namespace godwit::models
