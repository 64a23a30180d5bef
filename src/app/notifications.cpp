// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "store/reader.h"

#include <QDateTime>
#include <QLocale>

namespace godwit::app {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostSingle = 3; // of one inbox at a time; more are told of together
constexpr qsizetype mostSenders = 4;
constexpr qint64 freshFor = 24 * 60 * 60; // s: what arrived before was moved here, it is not new mail
constexpr auto gatherTime = 800ms;        // a server tells of several one by one; and who mutes a conversation has his say

QString noteId(MessageKey key) { return QStringLiteral("message-%1").arg(toInt(key)); }
QString groupId(FolderId folder) { return QStringLiteral("folder-%1").arg(toInt(folder)); }

QString senderOf(const MessageSummary &message)
{
    if (message.from.isEmpty()) return Notifications::tr("Unknown sender");
    const Address &first = message.from.first();
    return oneLine(first.name.isEmpty() ? first.address : first.name, 80);
}

bool isWorthTelling(const MessageSummary &message)
{
    return !message.flags.contains(Flag::Seen) && !message.flags.contains(Flag::Deleted) && !message.flags.contains(mutedKeyword()) &&
           !message.flags.contains(ignoredKeyword()) && message.arrived > QDateTime::currentSecsSinceEpoch() - freshFor;
}

SharedKeys shared(const QList<MessageKey> &keys) { return std::make_shared<const std::vector<MessageKey>>(keys.begin(), keys.end()); }

} // namespace

Notifications::Notifications(store::Paths paths, SessionBus *bus, const models::FolderTreeModel *folders, QObject *parent)
    : QObject(parent), m_paths(std::move(paths)), m_folders(folders), m_notes(bus)
{
    m_reading.setMaxThreadCount(1);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherTime);
    connect(&m_gather, &QTimer::timeout, this, &Notifications::look);
    connect(&m_notes, &DesktopNotes::invoked, this, &Notifications::invoked);
    connect(&m_notes, &DesktopNotes::closed, this, [this](const QString &id) { m_senders.remove(m_shown.take(id).folder); });
}

Notifications::~Notifications()
{
    m_reading.waitForDone();
    for (const QString &id : m_shown.keys()) m_notes.withdraw(id); // nobody would hear of what is done with them
}

void Notifications::setWanted(bool wanted, bool content)
{
    const bool less = (m_wanted && !wanted) || (m_content && !content);
    m_wanted = wanted;
    m_content = content;
    if (!less) return;
    for (const QString &id : m_shown.keys()) m_notes.withdraw(id);
    m_shown.clear();
    m_senders.clear();
    m_arrived.clear();
}

bool Notifications::isWatched(FolderId folder) const
{
    const Folder *known = m_folders->folder(folder);
    return known && known->role == Role::Inbox;
}

void Notifications::applyChanges(const ChangeSet &changes)
{
    for (const FolderDelta &delta : changes.folders)
        for (const FolderId folder : delta.removed) m_new.forget(folder);
    for (const MessageChanges &messages : changes.messages) {
        if (!isWatched(messages.folder)) continue;
        const NewMail::Outcome outcome = m_new.apply(messages);
        for (const MessageKey key : outcome.settled) settle(key);
        if (outcome.anew) Q_EMIT levelWanted(messages.folder);
        if (outcome.arrived.isEmpty() || !m_wanted) continue;
        m_arrived[messages.folder] += outcome.arrived;
        if (!m_gather.isActive()) m_gather.start();
    }
}

/// From now on what comes is new.
void Notifications::folderSynced(FolderId folder, const Error &error)
{
    if (error || !isWatched(folder) || m_new.isLevel(folder)) return;
    m_reading.start([this, folder, paths = m_paths] {
        const auto reader = store::Reader::open(paths);
        if (!reader) return;
        const Uid highest = (*reader)->highestUid(folder);
        QMetaObject::invokeMethod(this, [this, folder, highest] { m_new.level(folder, highest); }, Qt::QueuedConnection);
    });
}

/// What has arrived is read from the store: by now it may have been read elsewhere, muted, or moved on.
void Notifications::look()
{
    for (const auto &[folder, keys] : std::exchange(m_arrived, {}).asKeyValueRange())
        m_reading.start([this, folder = folder, keys = keys, paths = m_paths] {
            const auto reader = store::Reader::open(paths);
            if (!reader) return;
            const QList<MessageSummary> rows = (*reader)->rows(folder, std::span(keys.constData(), std::size_t(keys.size())));
            QMetaObject::invokeMethod(this, [this, folder, rows] { announce(folder, rows); }, Qt::QueuedConnection);
        });
}

void Notifications::announce(FolderId folder, const QList<MessageSummary> &rows)
{
    if (!m_wanted) return;
    QList<MessageSummary> worth;
    for (const MessageSummary &message : rows) {
        if (!message.headersKnown) m_arrived[folder] << message.key; // soon
        else if (isWorthTelling(message)) worth << message;
    }
    if (!m_arrived.isEmpty() && !m_gather.isActive()) m_gather.start();
    if (worth.isEmpty()) return;
    qsizetype open = 0;
    for (const Note &note : std::as_const(m_shown))
        if (note.folder == folder) open += note.messages.size();
    if (open + worth.size() > mostSingle) return showGroup(folder, worth);
    for (const MessageSummary &message : std::as_const(worth)) showOne(folder, message);
}

DesktopNote Notifications::noteOf(const MessageSummary &message)
{
    return {.id = noteId(message.key),
            .title = senderOf(message),
            .text = message.subject.isEmpty() ? tr("(no subject)") : oneLine(message.subject, 200),
            .actions = {}};
}

void Notifications::showOne(FolderId folder, const MessageSummary &message)
{
    DesktopNote note = noteOf(message);
    if (!m_content) {
        note.title = tr("New message");
        note.text = placeOf(folder);
    }
    note.actions = {{QStringLiteral("default"), tr("Open")},
                    {QStringLiteral("reply"), tr("Reply")},
                    {QStringLiteral("read"), tr("Mark as read")},
                    {QStringLiteral("delete"), tr("Delete")}};
    m_shown.insert(note.id, {.folder = folder, .messages = {message.key}});
    m_notes.show(note);
}

/// All of this inbox that nobody has looked at, in one note.
void Notifications::showGroup(FolderId folder, const QList<MessageSummary> &added)
{
    const QString id = groupId(folder);
    Note group{.folder = folder, .messages = {}};
    for (const QString &other : m_shown.keys()) {
        if (m_shown.value(other).folder != folder) continue;
        group.messages += m_shown.take(other).messages;
        if (other != id) m_notes.withdraw(other);
    }
    QStringList &senders = m_senders[folder];
    for (const MessageSummary &message : added) {
        group.messages << message.key;
        const QString sender = senderOf(message);
        senders.removeAll(sender);
        senders.prepend(sender);
    }
    senders.resize(std::min(senders.size(), mostSenders));
    m_shown.insert(id, group);
    m_notes.show({.id = id,
                  .title = tr("%Ln new messages in %1", nullptr, int(group.messages.size())).arg(placeOf(folder)),
                  .text = m_content ? QLocale().createSeparatedList(senders) : QString(),
                  .actions = {{QStringLiteral("default"), tr("Open")}, {QStringLiteral("read"), tr("Mark as read")}}});
}

void Notifications::settle(MessageKey key)
{
    for (auto &arrived : m_arrived) arrived.removeAll(key);
    for (auto note = m_shown.begin(); note != m_shown.end(); ++note) {
        if (note->messages.removeAll(key) == 0) continue;
        if (note->messages.isEmpty()) {
            m_senders.remove(note->folder);
            m_notes.withdraw(note.key());
            m_shown.erase(note);
        }
        return;
    }
}

void Notifications::invoked(const QString &id, const QString &action, const QString &token)
{
    const Note note = m_shown.take(id);
    if (note.messages.isEmpty()) return;
    m_senders.remove(note.folder);
    m_notes.withdraw(id); // not every desktop does that by itself
    if (action == QLatin1String("read")) Q_EMIT readWished(note.folder, shared(note.messages));
    else if (action == QLatin1String("delete")) Q_EMIT deleteWished(shared(note.messages));
    else if (action == QLatin1String("reply")) Q_EMIT replyWished(note.folder, note.messages.first(), token);
    else if (note.messages.size() == 1) Q_EMIT messageChosen(note.folder, note.messages.first(), token);
    else Q_EMIT folderChosen(note.folder, token);
}

/// "Inbox", and of which account where there are several.
QString Notifications::placeOf(FolderId folder) const
{
    const Folder *known = m_folders->folder(folder);
    const auto account = known ? m_folders->account(known->account) : std::nullopt;
    int accounts = 0;
    for (int row = 0; row < m_folders->rowCount(); ++row)
        accounts +=
            m_folders->account(m_folders->index(row, 0).data(models::FolderTreeModel::AccountIdRole).value<AccountId>()).has_value();
    return account && accounts > 1 ? tr("Inbox of %1").arg(oneLine(account->name, 60)) : tr("Inbox");
}

} // namespace godwit::app
