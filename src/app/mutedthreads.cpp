// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mutedthreads.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace godwit::app {

/// Of one folder.
struct MutedThreads::Known {
    bool asked = false;  ///< whether its flags have the keyword
    bool muting = false; ///< they have, or soon will
    bool read = false;   ///< `muted` is all of them
    std::unordered_map<std::uint64_t, MessageKey> muted; ///< by the hash of their Message-ID
    std::unordered_set<MessageKey> ignored;              ///< those of the muted ones that lists leave out
    std::unordered_set<MessageKey> waiting;              ///< new ones whose headers are not known yet
};

MutedThreads::MutedThreads(store::Paths paths, QObject *parent) : QObject(parent), m_paths(std::move(paths))
{
    m_looking.setMaxThreadCount(1);
    m_looking.setExpiryTimeout(-1); // a reader belongs to one thread
}

MutedThreads::~MutedThreads() { m_looking.waitForDone(); }

void MutedThreads::applyChanges(const ChangeSet &changes)
{
    for (const FolderFlags &flags : changes.folderFlags)
        if (flags.known.contains(mutedKeyword())) m_looking.start([this, folder = flags.folder] { m_folders[folder].muting = true; });
    for (const MessageChanges &messages : changes.messages)
        if (messages.reset || !messages.added.empty() || !messages.changed.empty()) m_looking.start([this, messages] { look(messages); });
}

void MutedThreads::noteWish(const Wish &wish)
{
    const auto *flags = std::get_if<wish::ChangeFlags>(&wish);
    if (flags && flags->add.contains(mutedKeyword())) m_looking.start([this, folder = flags->folder] { m_folders[folder].muting = true; });
}

void MutedThreads::look(const MessageChanges &messages)
{
    if (!m_reader) {
        auto reader = store::Reader::open(m_paths);
        if (!reader) return;
        m_reader = std::move(*reader);
    }
    Known &known = m_folders[messages.folder];
    if (messages.reset) {
        known.read = false;
        known.muted.clear();
        known.ignored.clear();
        known.waiting.clear();
    }
    if (!std::exchange(known.asked, true))
        if (const auto flags = m_reader->folderFlags(messages.folder); flags && flags->known.contains(mutedKeyword())) known.muting = true;
    if (!known.muting) return;
    follow(known, messages);
    auto [muted, ignored] = answersAmong(known, messages);
    const auto utter = [&](std::vector<MessageKey> &answers, const QByteArrayList &keywords) {
        if (answers.empty()) return;
        const Wish wish = wish::ChangeFlags{messages.folder, std::move(answers), FlagSet(Flag::Seen, keywords), {}};
        QMetaObject::invokeMethod(this, [this, wish] { Q_EMIT wished(wish); }, Qt::QueuedConnection);
    };
    utter(muted, {mutedKeyword()});
    utter(ignored, {mutedKeyword(), ignoredKeyword()});
}

/// Which messages are muted now.
void MutedThreads::follow(Known &known, const MessageChanges &messages)
{
    store::Reader::Keys touched;
    for (const auto *group : {&messages.added, &messages.changed})
        for (const ListEntry &entry : *group) touched.push_back(entry.key);
    std::ranges::sort(touched);
    std::erase_if(known.muted, [&](const auto &each) { return std::ranges::binary_search(touched, each.second); });
    for (const MessageKey key : touched) known.ignored.erase(key);
    const ListFilter isMuted{.tag = mutedKeyword()}, isIgnored{.tag = ignoredKeyword()};
    const auto *only = std::exchange(known.read, true) ? &touched : nullptr;
    const auto muted = m_reader->matching(messages.folder, isMuted, only);
    if (!muted.empty())
        for (const MessageKey key : m_reader->matching(messages.folder, isIgnored, only)) known.ignored.insert(key);
    m_reader->visitThreads(messages.folder, &muted,
                           [&](MessageKey key, qint64, const ThreadKeys &keys) { known.muted.emplace(keys.id, key); });
}

/// New messages that refer to a muted one and are not muted themselves; and those that refer to an ignored one.
MutedThreads::Answers MutedThreads::answersAmong(Known &known, const MessageChanges &messages)
{
    for (const ListEntry &entry : messages.added)
        if (!SystemFlags::fromInt(SystemFlags::Int(entry.flags & 0xff)).testFlag(Flag::Seen)) known.waiting.insert(entry.key);
    store::Reader::Keys candidates;
    for (const auto *group : {&messages.added, &messages.changed})
        for (const ListEntry &entry : *group)
            if (known.waiting.contains(entry.key)) candidates.push_back(entry.key);
    for (const MessageKey key : messages.removed) known.waiting.erase(key);
    std::unordered_set<MessageKey> already;
    for (const auto &each : known.muted) already.insert(each.second);
    Answers answers;
    m_reader->visitThreads(messages.folder, &candidates, [&](MessageKey key, qint64, const ThreadKeys &keys) {
        known.waiting.erase(key);
        bool refers = false, ignored = false;
        for (const std::uint64_t id : keys.references)
            if (const auto muted = known.muted.find(id); muted != known.muted.end()) {
                refers = true;
                ignored = ignored || known.ignored.contains(muted->second);
            }
        if (refers && !already.contains(key)) (ignored ? answers.ignored : answers.muted).push_back(key);
    });
    return answers;
}

} // namespace godwit::app
