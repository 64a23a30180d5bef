// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/answerkind.h"
#include "ui/openplace.h"

#include <QObject>

class QAction;

namespace godwit::ui {

class MessageDeeds;
class MessageListView;
class MessagePane;
class Reading;
struct Actions;

/// Where letters begin in the main window: a new one, or what is made of the open message. It says what is wanted; whoever has the
/// composers opens one. Thread: GUI.
class WritingDeeds : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    WritingDeeds(const Models &models, const OpenPlace *place, const Reading *reading, const MessagePane *pane, MessageDeeds *selected,
                 const Actions &actions, QObject *parent);

    void update();                                      ///< which of its actions can be used now
    QString whyDisabled(const QAction *action) const;   ///< in a sentence; empty: it can be used, or is none of them
    bool openForWriting(); ///< the open message is a draft or a template, and is wanted as such; false: it is only read

Q_SIGNALS:
    void newMessageWanted(godwit::AccountId account); ///< AccountId{}: of any
    /// `selected`: what the person has marked in its text, else empty.
    void answerWanted(godwit::AnswerKind kind, godwit::FolderId folder, godwit::MessageKey message, const QString &selected);
    void forwardWanted(const QList<std::pair<godwit::FolderId, godwit::MessageKey>> &messages); ///< several, with one letter
    void editAsNewWanted(godwit::FolderId folder, godwit::MessageKey message);
    void draftWanted(godwit::FolderId folder, godwit::MessageKey message);
    void templatesWanted(godwit::AccountId account);
    void outboxWanted();

private:
    void want(AnswerKind kind);
    void forwardSelected();
    void editAsNew();
    bool isDraft() const;
    bool isTemplate() const;
    QAction *actionFor(AnswerKind kind) const;

    Models m_models;
    const OpenPlace *m_place;
    const Reading *m_reading;
    const MessagePane *m_pane;
    MessageDeeds *m_selected;
    const Actions &m_actions;
};

} // namespace godwit::ui
