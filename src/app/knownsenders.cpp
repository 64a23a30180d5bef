// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knownsenders.h"

#include "engine/setup/providers.h"
#include "mail/domain.h"
#include "mail/words.h"
#include "store/reader.h"
#include "store/searcher.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace godwit::app {

namespace {

using Kind = Query::Kind;

constexpr int manyLetters = 5;  // whose sender is known without an answer
constexpr int fewLetters = 10, mostLetters = 50; // that are looked at for one question: a message is shown meanwhile

/// Its words, in whatever order and script: "Müller, Anna" is "Anna Müller", also with a Cyrillic "а".
QStringList readName(const QString &name)
{
    QStringList read;
    for (const Word &word : words(name)) {
        const QString latin = latinLookalike(QStringView(name).sliced(word.begin, word.length));
        read += latin.isEmpty() ? word.folded : latin;
    }
    read.sort();
    return read;
}

QString plain(const QString &address) { return address.trimmed().toLower(); }

/// In one of the fields, in any order.
Query allOf(const QStringList &words, std::initializer_list<Kind> fields)
{
    Query any{.kind = Kind::Or};
    for (const Kind field : fields) {
        Query all{.kind = Kind::And};
        for (const QString &word : words) all.children.push_back({.kind = field, .text = word});
        any.children.push_back(std::move(all));
    }
    return any;
}

/// What the mail that is here says of a sender.
class Correspondence
{
public:
    Correspondence(store::Searcher *searcher, store::Reader *reader, const Address &from, MessageKey judged)
        : m_searcher(searcher), m_reader(reader), m_judged(judged), m_from(from), m_name(readName(from.name))
    {
        for (const Folder &folder : reader->folders()) {
            if (folder.role == Role::Sent) m_sent.push_back(folder.id);
            if (folder.role == Role::Junk) m_junk.insert(folder.id);
        }
    }

    bool isKnown() const;
    QString otherAddress() const;

private:
    QList<MessageSummary> letters(const Query &query, const std::vector<FolderId> &folders, int most) const;
    bool isOther(const QString &address) const;

    store::Searcher *m_searcher;
    store::Reader *m_reader;
    MessageKey m_judged;
    Address m_from;
    QStringList m_name;
    std::vector<FolderId> m_sent;
    QSet<FolderId> m_junk;
};

/// But for the one that is judged.
QList<MessageSummary> Correspondence::letters(const Query &query, const std::vector<FolderId> &folders, int most) const
{
    std::vector<MessageKey> keys;
    std::ignore = m_searcher->search({.query = query, .folders = folders, .limit = most}, [&](std::span<const SearchHit> hits) {
        for (const SearchHit &hit : hits)
            if (hit.key != m_judged && !m_junk.contains(hit.folder)) keys.push_back(hit.key);
    });
    return m_reader->rowsAnywhere(keys);
}

/// The address: written to, one's own, in many letters, or of a service that writes in the names of several people.
bool Correspondence::isKnown() const
{
    const QString address = plain(m_from.address);
    const auto has = [&](const QList<Address> &people) {
        return std::ranges::contains(people, address, [](const Address &each) { return plain(each.address); });
    };
    if (!m_sent.empty())
        for (const MessageSummary &letter : letters(allOf({address}, {Kind::To, Kind::Cc, Kind::From}), m_sent, fewLetters))
            if (has(letter.to) || has(letter.cc) || has(letter.bcc) || has(letter.from)) return true;
    int count = 0;
    for (const MessageSummary &letter : letters({.kind = Kind::From, .text = address}, {}, fewLetters)) {
        if (!has(letter.from)) continue;
        if (++count >= manyLetters || readName(letter.from.first().name) != m_name) return true;
    }
    return false;
}

/// Of the same house it is no stranger, unless everybody can live there.
bool Correspondence::isOther(const QString &address) const
{
    const QString domain = domainOf(address);
    if (address == plain(m_from.address) || domain.isEmpty()) return false;
    return !sameOrganisation(domain, domainOf(m_from.address)) || engine::setup::providerOf(engine::setup::MailAddress::parse(address));
}

QString Correspondence::otherAddress() const
{
    QStringList asWritten;
    for (const Word &word : words(m_from.name)) asWritten += word.folded;
    asWritten.sort();
    QHash<QString, int> weight; // by address
    const auto isNamed = [this](const Address &each) { return readName(each.name) == m_name && isOther(plain(each.address)); };
    for (const QStringList &name : QSet<QStringList>{m_name, asWritten}) {
        for (const MessageSummary &letter : letters(allOf(name, {Kind::From}), {}, mostLetters))
            for (const Address &each : letter.from)
                if (isNamed(each)) ++weight[plain(each.address)];
        if (m_sent.empty()) continue;
        for (const MessageSummary &letter : letters(allOf(name, {Kind::To, Kind::Cc}), m_sent, mostLetters))
            for (const Address &each : letter.to + letter.cc + letter.bcc)
                if (isNamed(each)) weight[plain(each.address)] += manyLetters;
    }
    const auto most = std::ranges::max_element(weight);
    return most != weight.end() && *most >= manyLetters ? most.key() : QString();
}

} // namespace

QString knownAddress(const store::Paths &paths, MessageKey key, const MessageSummary &message)
{
    if (message.from.size() != 1 || message.from.first().address.isEmpty()) return {};
    const Address &from = message.from.first();
    if (words(from.name).size() < 2) return {}; // "Anna" and "Support" are many
    const QString list = QString::fromLatin1(message.listId).remove(u'<').remove(u'>');
    if (!list.isEmpty() && sameOrganisation(domainOf(from.address), list.section(u' ', -1))) return {}; // it writes for its members
    const auto searcher = store::Searcher::open(paths);
    const auto reader = store::Reader::open(paths);
    if (!searcher || !reader) return {};
    const Correspondence correspondence(searcher->get(), reader->get(), from, key);
    return correspondence.isKnown() ? QString() : correspondence.otherAddress();
}

} // namespace godwit::app
