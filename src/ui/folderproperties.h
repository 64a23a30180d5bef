// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/inquiry.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

/// What is known about a folder. The rest is asked of the server and filled in as it comes.
class FolderProperties : public QDialog
{
    Q_OBJECT
public:
    FolderProperties(const models::FolderTreeModel *model, FolderId folder, QWidget *parent = nullptr);

    FolderId folder() const { return m_folder; }
    void showFacts(const FolderFacts &facts);
    void showQuotas(const QList<QuotaInfo> &quotas);
    void showError(const Error &error); ///< the server could not be asked

protected:
    void showEvent(QShowEvent *event) override;

private:
    void growToFit();
    QLabel *addRow(QFormLayout *form, const QString &name, const QString &value, const char *objectName);
    QString countsText(const Folder &folder) const;
    QString keepingText(const Folder &folder) const;
    QString useText(const Folder &folder) const;

    const models::FolderTreeModel *m_model;
    FolderId m_folder;
    QLabel *m_size = nullptr, *m_rights = nullptr, *m_quota = nullptr;
};

} // namespace godwit::ui
