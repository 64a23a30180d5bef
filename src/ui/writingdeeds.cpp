// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writingdeeds.h"

#include "models/foldertreemodel.h"
#include "ui/actions.h"
#include "ui/bodyview.h"
#include "ui/messagebody.h"
#include "ui/messagedeeds.h"
#include "ui/messagepane.h"
#include "ui/reading.h"

#include <QAction>
#include <QTextDocumentFragment>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr AnswerKind kinds[] = {AnswerKind::Reply,         AnswerKind::ReplyAll,        AnswerKind::ReplyList,
                                AnswerKind::ForwardInline, AnswerKind::ForwardAttached, AnswerKind::Redirect};

/// RFC 2369, 3.4: "NO" stands for a list to which nobody may write.
bool namesList(const mime::Document &document)
{
    return std::ranges::any_of(document.headers, [](const mime::Header &header) {
        return header.name.compare("List-Post", Qt::CaseInsensitive) == 0 && header.raw.contains("mailto:");
    });
}

} // namespace

WritingDeeds::WritingDeeds(const Models &models, const OpenPlace *place, const Reading *reading, const MessagePane *pane,
                           MessageDeeds *selected, const Actions &actions, QObject *parent)
    : QObject(parent), m_models(models), m_place(place), m_reading(reading), m_pane(pane), m_selected(selected), m_actions(actions)
{
    connect(actions.newMessage, &QAction::triggered, this, [this] { Q_EMIT newMessageWanted(m_place->accountOfMessage()); });
    for (const AnswerKind kind : kinds) connect(actionFor(kind), &QAction::triggered, this, [this, kind] { want(kind); });
    connect(actions.editAsNew, &QAction::triggered, this, &WritingDeeds::editAsNew);
    connect(actions.editDraft, &QAction::triggered, this, &WritingDeeds::openForWriting);
    connect(actions.templates, &QAction::triggered, this, [this] { Q_EMIT templatesWanted(m_place->account()); });
    connect(actions.outbox, &QAction::triggered, this, &WritingDeeds::outboxWanted);
}

QAction *WritingDeeds::actionFor(AnswerKind kind) const
{
    switch (kind) {
    case AnswerKind::Reply: return m_actions.reply;
    case AnswerKind::ReplyAll: return m_actions.replyAll;
    case AnswerKind::ReplyList: return m_actions.replyList;
    case AnswerKind::ForwardInline: return m_actions.forward;
    case AnswerKind::ForwardAttached: return m_actions.forwardAttached;
    case AnswerKind::Redirect: break;
    }
    return m_actions.redirect;
}

void WritingDeeds::want(AnswerKind kind)
{
    const bool forwards = kind == AnswerKind::ForwardInline || kind == AnswerKind::ForwardAttached;
    if (forwards && m_selected->selectedCount() > 1) return forwardSelected();
    if (m_reading->message() == MessageKey{}) return;
    const QString selected = m_pane->body()->view()->textCursor().selection().toPlainText();
    Q_EMIT answerWanted(kind, m_reading->folder(), m_reading->message(), selected);
}

void WritingDeeds::forwardSelected()
{
    m_selected->withSelected([this](const SelectedKeys::KeysOf &keys) {
        QList<std::pair<FolderId, MessageKey>> messages;
        for (const auto &[folder, some] : keys)
            for (const MessageKey key : *some) messages.append({folder, key});
        Q_EMIT forwardWanted(messages);
    });
}

bool WritingDeeds::isDraft() const
{
    const Folder *folder = m_models.folders->folder(m_reading->folder());
    const MessageSummary *summary = m_place->summary();
    return m_reading->message() != MessageKey{} &&
           ((folder && folder->role == Role::Drafts) || (summary && summary->flags.contains(Flag::Draft)));
}

bool WritingDeeds::isTemplate() const
{
    const Folder *folder = m_models.folders->folder(m_reading->folder());
    return folder && m_reading->message() != MessageKey{} && folder->holdsTemplates();
}

void WritingDeeds::editAsNew()
{
    if (m_reading->message() != MessageKey{}) Q_EMIT editAsNewWanted(m_reading->folder(), m_reading->message());
}

bool WritingDeeds::openForWriting()
{
    if (isTemplate()) editAsNew();
    else if (isDraft()) Q_EMIT draftWanted(m_reading->folder(), m_reading->message());
    else return false;
    return true;
}

void WritingDeeds::update()
{
    const bool open = m_reading->message() != MessageKey{};
    const mime::DocumentPtr &document = m_reading->document();
    for (const AnswerKind kind : kinds) actionFor(kind)->setEnabled(open);
    const bool several = m_selected->selectedCount() > 1;
    for (QAction *action : {m_actions.forward, m_actions.forwardAttached}) action->setEnabled(open || several);
    m_actions.editAsNew->setEnabled(open);
    m_actions.replyList->setEnabled(open && document && namesList(*document));
    m_actions.newMessage->setEnabled(!m_models.folders->accounts().isEmpty());
    const bool draft = isDraft();
    m_actions.editDraft->setVisible(draft);
    m_actions.editDraft->setEnabled(draft);
    m_actions.templates->setEnabled(m_place->account() != AccountId{});
}

QString WritingDeeds::whyDisabled(const QAction *action) const
{
    if (action == m_actions.newMessage || action == m_actions.templates) return tr("There is no account yet");
    if (action == m_actions.editDraft) return tr("No draft is open");
    const bool answers =
        action == m_actions.editAsNew || std::ranges::any_of(kinds, [&](AnswerKind kind) { return actionFor(kind) == action; });
    if (!answers) return {};
    if (m_reading->message() == MessageKey{}) return tr("No message is open");
    return action == m_actions.replyList ? tr("The message did not come by a mailing list that takes answers") : QString();
}

} // namespace godwit::ui
