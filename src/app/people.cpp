// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people.h"

#include "mail/addresslist.h"
#include "mail/plaintext.h"
#include "mime/cards.h"
#include "store/reader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace godwit::app {

namespace {

constexpr int mostOfFolder = 5'000; ///< the newest: older letters would weigh next to nothing
constexpr std::size_t atOnce = 500;
constexpr qint64 largestFile = qint64{32} << 20;

/// Whose letters say nothing about whom one writes to, or say it twice.
bool isLeftOut(const Folder &folder)
{
    switch (folder.role) {
    case Role::Junk:
    case Role::Trash:
    case Role::Drafts:
    case Role::All:
    case Role::Flagged:
    case Role::Important: return true;
    default: return !folder.selectable();
    }
}

void noteLetter(const MessageSummary &letter, bool bySentFolder, const QSet<QString> &own, qint64 now, QList<Acquaintance> &seen)
{
    const auto isOwn = [&](const Address &person) { return own.contains(person.address.toLower()); };
    const auto use = [&](const Address &person, Acquaintance (*how)(const Address &, qint64, qint64)) {
        if (!isOwn(person) && !isMachine(person.address)) seen.append(how(person, letter.arrived, now));
    };
    if (bySentFolder || std::ranges::any_of(letter.from, isOwn)) {
        for (const QList<Address> *people : {&letter.to, &letter.cc, &letter.bcc})
            for (const Address &person : *people) use(person, sentTo);
        return;
    }
    if (!letter.listId.isEmpty()) return; // strangers, mostly
    for (const Address &person : letter.from) use(person, heardFrom);
    if (letter.to.size() + letter.cc.size() > 20) return;
    for (const QList<Address> *people : {&letter.to, &letter.cc})
        for (const Address &person : *people) use(person, seenBeside);
}

QString unreadable(const QString &file, const QString &why)
{
    return People::tr("%1 cannot be imported: %2").arg(isolated(QFileInfo(file).fileName(), 100), why);
}

std::expected<QList<Address>, QString> readCards(const QString &file)
{
    const QFileInfo info(file);
    QFile input(file);
    if (!info.isFile()) return std::unexpected(unreadable(file, People::tr("it is not a file.")));
    if (info.size() > largestFile) return std::unexpected(unreadable(file, People::tr("it is larger than 32 MiB.")));
    if (!input.open(QIODevice::ReadOnly)) return std::unexpected(unreadable(file, isolated(input.errorString(), 200)));
    QList<Address> people = mime::readPeople(input.read(largestFile), {});
    if (people.isEmpty()) return std::unexpected(unreadable(file, People::tr("there is no contact with a mail address in it.")));
    return people;
}

} // namespace

People::People(store::Paths paths, const QString &file, QObject *parent)
    : QObject(parent), m_unwanted(file + QStringLiteral("-unwanted")), m_file(file), m_reading(std::make_shared<Reading>())
{
    m_reading->paths = std::move(paths);
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) return;
    m_imported = parseAddresses(QString::fromUtf8(input.read(largestFile)));
    for (const Address &person : std::as_const(m_imported))
        if (!m_unwanted.contains(person.address)) m_table.note({.address = person, .weight = 1});
}

People::~People()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void People::applyAccounts(const QList<Account> &accounts)
{
    m_own.clear();
    for (const Account &account : accounts) {
        m_own << account.address.toLower() << account.user.toLower();
        for (const Identity &identity : account.identities) m_own << identity.address.toLower();
    }
}

void People::start()
{
    m_started = true;
    m_pool.start([this, reading = m_reading, own = m_own] {
        const Seen seen = readAll(*reading, own);
        QMetaObject::invokeMethod(
            this,
            [this, seen] {
                take(seen);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

People::Seen People::readAll(Reading &reading, const QSet<QString> &own)
{
    Seen seen;
    const auto reader = store::Reader::open(reading.paths);
    if (!reader) return seen;
    for (const Folder &folder : (*reader)->folders()) {
        if (isLeftOut(folder)) continue;
        const std::vector<ListEntry> entries = (*reader)->listEntries(folder.id); // ascending by UID
        std::vector<MessageKey> keys;
        for (auto entry = entries.rbegin(); entry != entries.rend() && keys.size() < mostOfFolder; ++entry) keys.push_back(entry->key);
        seen += readRows(reading, **reader, folder, keys, own);
    }
    return seen;
}

People::Seen People::readRows(Reading &reading, store::Reader &reader, const Folder &folder, const std::vector<MessageKey> &keys,
                              const QSet<QString> &own)
{
    Seen seen;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    int &count = reading.counts[folder.id];
    std::vector<MessageKey> fresh;
    for (const MessageKey key : keys)
        if (count + int(fresh.size()) < 2 * mostOfFolder && !reading.read.contains(key)) fresh.push_back(key);
    for (std::size_t begin = 0; begin < fresh.size(); begin += atOnce) {
        const std::span part(fresh.data() + begin, std::min(atOnce, fresh.size() - begin));
        for (const MessageSummary &letter : reader.rows(folder.id, part)) {
            if (!letter.headersKnown) continue; // it comes once more when they are
            reading.read.insert(letter.key);
            ++count;
            noteLetter(letter, folder.role == Role::Sent, own, now, seen);
        }
    }
    return seen;
}

void People::applyChanges(const ChangeSet &changes)
{
    if (!m_started || changes.messages.empty()) return;
    QHash<FolderId, std::vector<MessageKey>> keys;
    for (const MessageChanges &change : changes.messages)
        for (const std::vector<ListEntry> *entries : {&change.added, &change.changed})
            for (const ListEntry &entry : *entries) keys[change.folder].push_back(entry.key);
    if (keys.isEmpty()) return;
    m_pool.start([this, reading = m_reading, own = m_own, keys] {
        const auto reader = store::Reader::open(reading->paths);
        if (!reader) return;
        Seen seen;
        for (const auto &[id, those] : keys.asKeyValueRange()) {
            const auto folder = (*reader)->folder(id);
            if (folder && !isLeftOut(*folder)) seen += readRows(*reading, **reader, *folder, those, own);
        }
        if (!seen.isEmpty()) QMetaObject::invokeMethod(this, [this, seen] { take(seen); }, Qt::QueuedConnection);
    });
}

void People::take(const Seen &seen)
{
    for (const Acquaintance &each : seen)
        if (!m_unwanted.contains(each.address.address)) m_table.note(each);
}

void People::forget(const Address &person)
{
    m_unwanted.add({person.address});
    m_table.forget(person.address);
}

void People::importCards(const QString &file)
{
    m_pool.start([this, file] {
        const auto people = readCards(file);
        QMetaObject::invokeMethod(
            this,
            [this, people] {
                if (people) keepImported(*people);
                else Q_EMIT failed(people.error());
            },
            Qt::QueuedConnection);
    });
}

/// Who was not to be suggested, and comes with a card now, is wanted.
void People::keepImported(const QList<Address> &people)
{
    for (const Address &person : people) {
        m_unwanted.remove({person.address});
        m_table.note({.address = person, .weight = 1});
        if (!m_imported.contains(person)) m_imported.append(person);
    }
    m_pool.start([file = m_file, all = m_imported] {
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly)) return;
        output.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QStringList lines;
        for (const Address &person : all) lines << addressText(person);
        const QByteArray text = (lines.join(QLatin1StringView(",\n")) + u'\n').toUtf8();
        if (output.write(text) == text.size()) output.commit();
    });
    Q_EMIT imported(people);
}

} // namespace godwit::app
