// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/threadkeys.h"

#include <QVarLengthArray>
#include <QtEndian>

namespace godwit {

namespace {

/// Eight octets at a time, as they would lie in a little-endian machine: the same on every machine and in every version, since it lies
/// in the cache. A hundred thousand messages name half a million identifiers.
class Hash
{
public:
    void add(std::uint64_t word)
    {
        m_hash = (m_hash ^ word) * 0x9e3779b97f4a7c15;
        m_hash ^= m_hash >> 29;
    }
    std::uint64_t value() const
    {
        const std::uint64_t hash = (m_hash ^ m_hash >> 32) * 0xd6e8feb86659fd93;
        return (hash ^ hash >> 32) | 2; // never 0, also when it is made even
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
};

std::uint64_t hashOf(QByteArrayView octets)
{
    if (octets.isEmpty()) return 0;
    Hash hash;
    const char *at = octets.data(), *end = at + octets.size();
    for (; end - at >= 8; at += 8) hash.add(qFromLittleEndian<quint64>(at));
    std::uint64_t last = static_cast<std::uint64_t>(octets.size()) << 56; // so that a shorter one with zeros is another
    for (int shift = 0; at < end; ++at, shift += 8) last |= std::uint64_t{static_cast<unsigned char>(*at)} << shift;
    hash.add(last);
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
    QVarLengthArray<char, 256> folded; // mostly it is ASCII, which needs no copies
    for (const QChar c : baseSubject) {
        if (c.unicode() >= 0x80) return hashOf(baseSubject.toCaseFolded().toUtf8()) & even;
        folded.append(static_cast<char>(c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode()));
    }
    return hashOf(QByteArrayView(folded.constData(), folded.size())) & even;
}

ThreadKeys threadKeys(const MessageSummary &summary, const BaseSubject &subject)
{
    ThreadKeys keys{.id = messageIdHash(summary.messageId), .topic = topicHash(subject.text), .reply = subject.reply};
    const qsizetype skipped = std::max<qsizetype>(0, summary.references.size() - qsizetype(mostReferences));
    keys.references.reserve(static_cast<std::size_t>(summary.references.size() - skipped));
    for (qsizetype i = skipped; i < summary.references.size(); ++i)
        if (const std::uint64_t hash = messageIdHash(summary.references.at(i))) keys.references.push_back(hash);
    if (keys.references.empty())
        if (const std::uint64_t hash = messageIdHash(firstId(summary.inReplyTo))) keys.references.push_back(hash);
    return keys;
}

} // namespace godwit
