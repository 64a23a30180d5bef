// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/letter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <vector>

namespace godwit::models {

/// The letters that have left their composers and not yet reached a server: what waits, is on its way, was refused, or may have been sent.
/// The oldest first. Drafts are none of them. Thread: GUI.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, To, State, columns };
    enum DataRole {
        LetterRole = Qt::UserRole + 1, ///< godwit::KeptLetter
        DetailsRole,  ///< QString: why it is still here, what that means, what can be done. Several lines; plain text
        ProgressRole, ///< int: percent of what is on its way; -1: it is not
    };

    explicit OutboxModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    int stoppedCount() const; ///< a person must look
    int waitingCount() const; ///< they leave by themselves
    int queuedCount() const;  ///< of those: whose end has not left yet
    QModelIndex indexOf(LetterId id) const; ///< invalid if it is not here
    const KeptLetter *letter(LetterId id) const; ///< null: it is not here; valid until the next slot call

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void applyLetters(const QList<godwit::KeptLetter> &changed, const QList<godwit::LetterId> &gone);
    void applyProgress(godwit::LetterId id, quint64 done, quint64 total);

Q_SIGNALS:
    void countChanged(); ///< of letters, or of those that are stopped

private:
    struct Row {
        KeptLetter letter;
        int percent = -1;
    };
    void remove(LetterId id);
    QString stateText(const Row &row) const;
    QString details(const KeptLetter &letter) const;

    std::vector<Row> m_rows; ///< ascending by id
};

/// It needs a person: it does not leave by itself.
bool isStopped(const KeptLetter &letter);
/// Of a refused letter: those whom no server refused. Empty: nobody is left, or nobody in particular was refused.
QByteArrayList othersOf(const KeptLetter &letter);

} // namespace godwit::models
