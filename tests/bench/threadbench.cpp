// SPDX-License-Identifier: GPL-3.0-or-later
// threadbench N [merge]    conversations of N messages out of memory, without a store: CPU time and octets, then batches of 100 that
// arrive.
#include "listing/threadedlist.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace godwit;
using namespace godwit::listing;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Six in ten answer one of the last 2,000 conversations; references as programs write them.
class Mailbox
{
public:
    ThreadRows all;
    std::vector<ListEntry> entries;

    void add()
    {
        const std::uint64_t number = entries.size() + 1;
        ThreadKeys keys{.id = hash(number)};
        if (!m_threads.empty() && m_random() % 100 < 62) {
            auto &thread = m_threads[m_threads.size() - 1 - std::min<std::size_t>(m_random() % 300, m_threads.size() - 1)];
            const auto &[parent, before] =
                thread.letters[thread.letters.size() - 1 - m_random() % std::min<std::size_t>(thread.letters.size(), 5)];
            keys.references.assign(before.end() - std::ptrdiff_t(std::min<std::size_t>(before.size(), 15)), before.end());
            keys.references.push_back(parent);
            keys.topic = thread.topic;
            keys.reply = true;
            thread.letters.emplace_back(keys.id, keys.references);
        } else {
            keys.topic = hash(m_random() % 500'000 + (std::uint64_t{1} << 40)) & ~std::uint64_t{1};
            m_threads.push_back({keys.topic, {{keys.id, {}}}});
            if (m_threads.size() > 2000) m_threads.erase(m_threads.begin(), m_threads.begin() + 1000);
        }
        all.add(MessageKey{number}, 1'420'070'400 + qint64(number) * 300, keys);
        entries.push_back({.key = MessageKey{number}, .uid = Uid{std::uint32_t(number)}});
    }

private:
    struct Conversation {
        std::uint64_t topic;
        std::vector<std::pair<std::uint64_t, std::vector<std::uint64_t>>> letters;
    };
    static std::uint64_t hash(std::uint64_t number) { return (number + 1) * 0x9e3779b97f4a7c15 ^ number << 17; }
    std::mt19937_64 m_random{5};
    std::vector<Conversation> m_threads;
};

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const bool merge = argc > 2;
    Mailbox mailbox;
    for (int i = 0; i < count; ++i) mailbox.add();
    ThreadedList list(
        {.mergeSubjects = merge},
        [&](const ThreadedList::Keys *only) {
            if (!only) return mailbox.all;
            ThreadRows rows;
            for (const MessageKey key : *only) {
                const ThreadRows::Row &row = mailbox.all.rows[toInt(key) - 1];
                const auto references = mailbox.all.of(row);
                rows.add(key, row.date, {row.id, row.topic, row.reply, {references.begin(), references.end()}});
            }
            return rows;
        },
        [](std::span<const ListEntry> entries) {
            std::vector<std::uint64_t> numbers;
            for (const ListEntry &entry : entries) numbers.push_back(toInt(entry.uid));
            return std::optional(numbers);
        });
    const double begin = cpuMs();
    list.assign(mailbox.entries);
    const double built = cpuMs();
    std::vector<double> batches;
    for (int round = 0; round < 51; ++round) {
        MessageChanges changes;
        for (int i = 0; i < 100; ++i) mailbox.add();
        changes.added.assign(mailbox.entries.end() - 100, mailbox.entries.end());
        const double before = cpuMs();
        list.apply(changes);
        batches.push_back(cpuMs() - before);
    }
    std::ranges::sort(batches);
    const QJsonObject row{{QStringLiteral("messages"), count},
                          {QStringLiteral("conversations"), list.count()},
                          {QStringLiteral("buildMs"), built - begin},
                          {QStringLiteral("batchMs"), batches[batches.size() / 2]},
                          {QStringLiteral("worstBatchMs"), batches.back()},
                          {QStringLiteral("octetsPerMessage"), double(list.memory()) / double(mailbox.entries.size())}};
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    return 0;
}
