// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"
#include "mail/rowselection.h"
#include "ui/dragging.h"
#include "ui/openplace.h"
#include "ui/rowactions.h"
#include "ui/selectedkeys.h"

#include <QObject>
#include <memory>
#include <optional>

class QWidget;

namespace godwit::ui {

inline constexpr std::chrono::seconds regretTime{10}; ///< so long what is final can be undone

/// What is done to the selected messages: each deed becomes a wish. They are named as the person sees them now; the wish may be uttered a
/// moment later. Thread: GUI.
class MessageDeeds : public QObject
{
    Q_OBJECT
public:
    MessageDeeds(const Models &models, const MessageListView *list, const OpenPlace *place, QWidget *window);

    qint64 selectedCount() const;
    void withSelected(const SelectedKeys::Use &use); ///< as SelectedKeys::ask()

    void toggleRead();
    void star(bool on);
    void changeFlags(const FlagSet &add, const FlagSet &remove);
    void moveTo(FolderId target);
    void copyTo(FolderId target);
    void moveToRole(Role role);
    void junk(); ///< in the junk folder: it is not
    void remove();
    void pickFolder();
    void toggleTag(int number); ///< 1 … 9: that of the list of tags
    void clearTags();
    void showTags(const QWidget *button); ///< below it if it was pressed; by the keyboard on the row that it is about
    void actOnRow(int row, RowAction action); ///< on this one, whatever is selected
    /// Names what is selected now; drop() does something to it. nullopt: nothing is selected.
    std::optional<DraggedMessages> beginDrag();
    void drop(const DraggedMessages &messages, FolderId target, bool copy);
    void markConversationRead();
    void muteConversation(bool on);
    void ignoreConversation(bool on);

public Q_SLOTS:
    void applyKeys(const godwit::SelectionKeys &keys) { m_selected->applyKeys(keys); }

Q_SIGNALS:
    void wished(const godwit::Wish &wish);
    void wishedOnMany(const godwit::Wish &wish, const godwit::SharedKeys &messages); ///< its own `messages` are empty
    /// Each to the folder that its own account has for this.
    void roleWished(godwit::Role role, const godwit::SharedKeys &messages, const godwit::FlagSet &add, const godwit::FlagSet &remove);
    void keysWanted(quint64 ticket, const godwit::RowSelection &selection); ///< answered by applyKeys
    void roleFolderWanted(godwit::AccountId account, godwit::Role role); ///< a new one, which its account uses for this
    void noticed(const QString &text); ///< why nothing was done
    void refused();                    ///< what a checkable action shows is not so

private:
    using KeysOf = SelectedKeys::KeysOf;

    /// What was dragged last: its messages may be known only after it was dropped.
    struct Drag {
        DraggedMessages messages;
        std::optional<KeysOf> keys;
        std::optional<Wish> wish;
    };
    void finishDrop(Drag &drag);
    QList<std::pair<int, int>> ranges() const;
    void utter(const Wish &wish, const KeysOf &keys);
    void offerFolder(Role role, const KeysOf &keys);
    void moveOnceThere(Role role, const KeysOf &keys);
    void askToDelete(const KeysOf &keys, bool noTrash);
    QList<std::pair<int, int>> selectedConversations() const;
    void changeConversation(bool on, const FlagSet &flags, const FlagSet &andAlso);

    Models m_models;
    const MessageListView *m_list;
    const OpenPlace *m_place;
    QWidget *m_window;
    SelectedKeys *m_selected;
    int m_row = -1; ///< that a deed is about instead of the selected ones
    std::shared_ptr<Drag> m_drag;
    quint64 m_lastDrag = 0;
};

} // namespace godwit::ui
