// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/listsetup.h"

#include <QHeaderView>

class QStandardItemModel;

namespace godwit::ui {

/// What a list in columns can show; the order is the usual one.
enum class RowColumn : std::uint8_t { Star, Attachment, From, To, Subject, Tags, Folder, Size, Date, Arrival };

/// The head of a list in columns: which there are, how wide, in which order; the subject takes the room that the others leave. It is
/// one text, so that it can be kept for each folder. Thread: GUI.
class ListColumns : public QHeaderView
{
    Q_OBJECT
public:
    explicit ListColumns(QWidget *parent = nullptr);

    struct Cell {
        RowColumn column;
        int x, width; ///< px; x from the leading edge
    };
    QList<Cell> cells() const; ///< those that are shown, in their order
    bool isShown(RowColumn column) const { return !isSectionHidden(int(column)); }

    QString toText() const;             ///< "star:28 from:180 subject:0 -size:80": '-' is hidden
    void apply(const QString &text);    ///< what it does not name, or names wrongly, is as usual; empty: all as usual
    void showOrder(const ListSetup &setup); ///< the arrow
    bool event(QEvent *event) override;

Q_SIGNALS:
    void changed(const QString &text);                ///< by the person
    void sortWanted(godwit::ListColumn column, bool ascending);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void tell();
    int usualWidth(RowColumn column) const;

    QStandardItemModel *m_titles;
    ListSetup m_setup;
    bool m_applying = false;
};

} // namespace godwit::ui
