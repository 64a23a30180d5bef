// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/threadkeys.h"

namespace godwit {

namespace {

/// FNV-1a, then mixed: the same on every machine and in every version, since it lies in the cache.
class Hash
{
public:
    void add(unsigned char octet) { m_hash = (m_hash ^ octet) * 0x100000001b3; }
    std::uint64_t value() const
    {
        std::uint64_t hash = m_hash ^ m_hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
};

std::uint64_t hashOf(QByteArrayView octets)
{
    if (octets.isEmpty()) return 0;
    Hash hash;
    for (const char c : octets) hash.add(static_cast<unsigned char>(c));
    return hash.value();
}

} // namespace

std::uint64_t messageIdHash(QByteArrayView id)
{
    id = id.trimmed();
    if (id.startsWith('<')) id = id.sliced(1);
    if (id.endsWith('>')) id.chop(1);
    return hashOf(id.trimmed());
}

/// RFC 5256: the first message ID in In-Reply-To, which may hold words around it.
static QByteArrayView firstId(const QByteArray &inReplyTo)
{
    const qsizetype begin = inReplyTo.indexOf('<'), end = inReplyTo.indexOf('>', std::max<qsizetype>(begin, 0));
    if (begin >= 0 && end > begin) return QByteArrayView(inReplyTo).sliced(begin, end - begin + 1);
    return inReplyTo.contains(' ') ? QByteArrayView() : QByteArrayView(inReplyTo);
}

std::uint64_t topicHash(const QString &baseSubject)
{
    constexpr std::uint64_t even = ~std::uint64_t{1};
    if (baseSubject.isEmpty()) return 0;
    Hash hash; // of the folded text in UTF-8; mostly that is ASCII
    for (const QChar c : baseSubject) {
        if (c.unicode() >= 0x80) return hashOf(baseSubject.toCaseFolded().toUtf8()) & even;
        hash.add(static_cast<unsigned char>(c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode()));
    }
    return hash.value() & even;
}

ThreadKeys threadKeys(const MessageSummary &summary, const BaseSubject &subject)
{
    ThreadKeys keys{.id = messageIdHash(summary.messageId), .topic = topicHash(subject.text), .reply = subject.reply};
    const qsizetype skipped = std::max<qsizetype>(0, summary.references.size() - qsizetype(mostReferences));
    for (const QByteArray &reference : summary.references.sliced(skipped))
        if (const std::uint64_t hash = messageIdHash(reference)) keys.references.push_back(hash);
    if (keys.references.empty())
        if (const std::uint64_t hash = messageIdHash(firstId(summary.inReplyTo))) keys.references.push_back(hash);
    return keys;
}

} // namespace godwit
