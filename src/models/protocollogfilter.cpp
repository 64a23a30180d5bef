// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocollogfilter.h"

#include "mail/redaction.h"
#include "models/protocollogmodel.h"

namespace godwit::models {

void ProtocolLogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void ProtocolLogFilter::setAccount(AccountId account)
{
    m_account = account;
    invalidateFilter();
}

void ProtocolLogFilter::setPaused(bool paused)
{
    const auto *log = static_cast<const ProtocolLogModel *>(sourceModel());
    m_last = paused ? log->lastSerial() : ~quint64(0);
    invalidateFilter();
}

bool ProtocolLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ProtocolLogModel::SerialRole).toULongLong() > m_last) return false;
    if (m_account != AccountId{} && index.data(ProtocolLogModel::AccountIdRole).value<AccountId>() != m_account) return false;
    return m_text.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

QString ProtocolLogFilter::plainText(bool redact) const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex line = index(row, 0);
        const QString shown = line.data(Qt::DisplayRole).toString();
        const QString said = line.data(ProtocolLogModel::TextRole).toString();
        text += redact ? shown.chopped(said.size()) + redacted(said) : shown;
        text += u'\n';
    }
    return text;
}

} // namespace godwit::models
