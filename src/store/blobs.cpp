// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <concepts>

namespace godwit::store {

namespace {

constexpr quint8 summaryFormat = 1;
constexpr quint8 operationFormat =
    5; // 1 knew neither `after` nor `heldUntil`, 2 neither `letter` nor `lookFirst`, 3 one account, 4 no filing
constexpr quint8 letterFormat = 2; // 1 knew neither `underWay`, `delivered` nor `copyVersion`
constexpr int maximumDepth = 100; // PROMISES: BODYSTRUCTURE depth 64
constexpr auto streamVersion = QDataStream::Qt_6_5;

// As QDataStream writes them (and reads them below), without its detour by a device: a summary is some sixty of these.
class BlobWriter
{
public:
    explicit BlobWriter(QByteArray &blob) : m_blob(blob) {}

    template <std::integral T> BlobWriter &operator<<(T value)
    {
        if constexpr (sizeof value == 1) m_blob.append(static_cast<char>(value));
        else {
            const T bigEndian = qToBigEndian(value);
            m_blob.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
        }
        return *this;
    }
    BlobWriter &operator<<(const QByteArray &bytes)
    {
        if (bytes.isNull()) return *this << quint32{0xffffffff};
        *this << static_cast<quint32>(bytes.size());
        m_blob.append(bytes);
        return *this;
    }
    BlobWriter &operator<<(const QByteArrayList &list)
    {
        *this << static_cast<quint32>(list.size());
        for (const QByteArray &bytes : list) *this << bytes;
        return *this;
    }
    /// As UTF-8: half of what QDataStream would make of it.
    void text(const QString &text)
    {
        const qsizetype before = m_blob.size();
        *this << quint32{0};
        appendUtf8(m_blob, text);
        qToBigEndian(static_cast<quint32>(m_blob.size() - before - qsizetype(sizeof(quint32))), m_blob.data() + before);
    }

private:
    QByteArray &m_blob; ///< grows at its end
};

void writeText(BlobWriter &out, const QString &text) { out.text(text); }
void writeText(QDataStream &out, const QString &text) { out << text.toUtf8(); }

QString readText(QDataStream &in)
{
    QByteArray utf8;
    in >> utf8;
    return QString::fromUtf8(utf8);
}

void writeAddresses(BlobWriter &out, const QList<Address> &addresses)
{
    out << static_cast<quint32>(addresses.size());
    for (const Address &address : addresses) {
        writeText(out, address.name);
        writeText(out, address.address);
    }
}

QList<Address> readAddresses(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    QList<Address> addresses;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Address address;
        address.name = readText(in);
        address.address = readText(in);
        addresses.append(address);
    }
    return addresses;
}

using Parameters = QList<std::pair<QByteArray, QString>>;

void writeParameters(BlobWriter &out, const Parameters &parameters)
{
    out << static_cast<quint32>(parameters.size());
    for (const auto &[key, value] : parameters) {
        out << key;
        writeText(out, value);
    }
}

Parameters readParameters(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    Parameters parameters;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray key;
        in >> key;
        parameters.append({key, readText(in)});
    }
    return parameters;
}

void writePart(BlobWriter &out, const Part &part)
{
    out << part.id << part.type << part.subtype << part.disposition << part.contentId << part.encoding << static_cast<quint64>(part.octets)
        << part.malformed;
    writeParameters(out, part.parameters);
    writeParameters(out, part.dispositionParameters);
    writeText(out, part.description);
    out << static_cast<quint32>(part.children.size());
    for (const Part &child : part.children) writePart(out, child);
}

Part readPart(QDataStream &in, int depth)
{
    Part part;
    quint64 octets = 0;
    in >> part.id >> part.type >> part.subtype >> part.disposition >> part.contentId >> part.encoding >> octets >> part.malformed;
    part.octets = octets;
    part.parameters = readParameters(in);
    part.dispositionParameters = readParameters(in);
    part.description = readText(in);
    quint32 children = 0;
    in >> children;
    if (depth > maximumDepth) in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < children && in.status() == QDataStream::Ok; ++i) part.children.push_back(readPart(in, depth + 1));
    return part;
}

QByteArray checksum(quint64 id, const QByteArray &blob)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(id));
    hash.addData(QByteArrayView(":"));
    hash.addData(blob);
    return hash.result();
}

template <class Out> void writeError(Out &out, const Error &error)
{
    out << static_cast<qint32>(error.kind) << error.code;
    writeText(out, error.serverText);
    writeText(out, error.detail);
}

Error readError(QDataStream &in)
{
    Error error;
    qint32 kind = 0;
    in >> kind >> error.code;
    error.serverText = readText(in);
    error.detail = readText(in);
    if (kind < 0 || kind > static_cast<qint32>(Error::Kind::Invalid)) in.setStatus(QDataStream::ReadCorruptData);
    else error.kind = static_cast<Error::Kind>(kind);
    return error;
}

void writeLetter(BlobWriter &out, const Letter &letter)
{
    out << toInt(letter.account);
    writeAddresses(out, {letter.from});
    for (const auto *list : {&letter.replyTo, &letter.to, &letter.cc, &letter.bcc}) writeAddresses(out, *list);
    for (const auto *text : {&letter.subject, &letter.text, &letter.html}) writeText(out, *text);
    out << static_cast<quint32>(letter.parts.size());
    for (const LetterPart &part : letter.parts) {
        writeText(out, part.file);
        writeText(out, part.name);
        out << part.type << part.octets << part.contentId;
    }
    const LetterOrigin &origin = letter.origin;
    out << letter.messageId << letter.inReplyTo << letter.references << static_cast<quint8>(origin.relation) << toInt(origin.account)
        << origin.mailbox << toInt(origin.uidValidity) << toInt(origin.uid) << letter.receiptWanted << letter.deliveryWanted;
    writeText(out, letter.redirected);
}

Letter readLetter(QDataStream &in)
{
    Letter letter;
    quint32 account = 0, parts = 0, from = 0, validity = 0, uid = 0;
    quint8 relation = 0;
    in >> account;
    letter.from = readAddresses(in).value(0);
    for (auto *list : {&letter.replyTo, &letter.to, &letter.cc, &letter.bcc}) *list = readAddresses(in);
    for (auto *text : {&letter.subject, &letter.text, &letter.html}) *text = readText(in);
    in >> parts;
    for (quint32 i = 0; i < parts && in.status() == QDataStream::Ok; ++i) {
        LetterPart part;
        part.file = readText(in);
        part.name = readText(in);
        in >> part.type >> part.octets >> part.contentId;
        letter.parts.append(std::move(part));
    }
    in >> letter.messageId >> letter.inReplyTo >> letter.references >> relation >> from >> letter.origin.mailbox >> validity >> uid >>
        letter.receiptWanted >> letter.deliveryWanted;
    letter.redirected = readText(in);
    if (relation > static_cast<quint8>(LetterOrigin::Relation::Redirect)) in.setStatus(QDataStream::ReadCorruptData);
    else letter.origin.relation = static_cast<LetterOrigin::Relation>(relation);
    letter.account = AccountId{account};
    letter.origin.account = AccountId{from};
    letter.origin.uidValidity = UidValidity{validity};
    letter.origin.uid = Uid{uid};
    return letter;
}

} // namespace

void appendSummaryBlob(QByteArray &to, const MessageSummary &summary)
{
    BlobWriter out(to);
    out << summaryFormat;
    for (const auto *list : {&summary.from, &summary.sender, &summary.replyTo, &summary.to, &summary.cc, &summary.bcc})
        writeAddresses(out, *list);
    const QByteArrayList references; // none: who threads needs their hashes alone, who answers has the message
    out << summary.messageId << summary.inReplyTo << references << summary.listId << static_cast<bool>(summary.structure);
    if (summary.structure) writePart(out, *summary.structure);
}

QByteArray summaryBlob(const MessageSummary &summary)
{
    QByteArray blob;
    blob.reserve(1024);
    appendSummaryBlob(blob, summary);
    return blob;
}

bool readSummaryBlob(const QByteArray &blob, MessageSummary &summary)
{
    QDataStream in(blob);
    in.setVersion(streamVersion);
    quint8 format = 0;
    bool hasStructure = false;
    in >> format;
    if (format != summaryFormat) return false;
    for (auto *list : {&summary.from, &summary.sender, &summary.replyTo, &summary.to, &summary.cc, &summary.bcc}) *list = readAddresses(in);
    in >> summary.messageId >> summary.inReplyTo >> summary.references >> summary.listId >> hasStructure;
    if (hasStructure) summary.structure = std::make_shared<const Part>(readPart(in, 0));
    return in.status() == QDataStream::Ok;
}

void appendUtf8(QByteArray &to, const QString &text)
{
    const qsizetype before = to.size();
    to.resize(before + text.size());
    char *out = to.data() + before;
    for (const QChar c : text) {
        if (c.unicode() > 0x7f) {
            to.truncate(before);
            to += text.toUtf8();
            return;
        }
        *out++ = static_cast<char>(c.unicode());
    }
}

void appendThreadBlob(QByteArray &to, const ThreadKeys &keys)
{
    const qsizetype before = to.size(), words = 2 + static_cast<qsizetype>(keys.references.size());
    to.resize(before + words * qsizetype(sizeof(quint64)));
    char *out = to.data() + before;
    const auto append = [&out](std::uint64_t word) {
        qToLittleEndian(quint64{word}, out);
        out += sizeof(quint64);
    };
    append(keys.id);
    append((keys.topic & ~std::uint64_t{1}) | (keys.reply ? 1 : 0));
    for (const std::uint64_t reference : keys.references) append(reference);
}

ThreadKeys readThreadBlob(QByteArrayView blob)
{
    const auto word = [&](qsizetype index) { return qFromLittleEndian<quint64>(blob.data() + index * qsizetype(sizeof(quint64))); };
    const qsizetype words = blob.size() / qsizetype(sizeof(quint64));
    if (words < 2) return {};
    ThreadKeys keys{.id = word(0), .topic = word(1) & ~quint64{1}, .reply = (word(1) & 1) != 0};
    keys.references.reserve(static_cast<std::size_t>(words - 2));
    for (qsizetype i = 2; i < words; ++i) keys.references.push_back(word(i));
    return keys;
}

QByteArray operationBlob(const Operation &operation)
{
    QByteArray blob;
    QDataStream out(&blob, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << operationFormat << toInt(operation.account) << static_cast<quint8>(operation.kind) << static_cast<quint8>(operation.state)
        << operation.mailbox << toInt(operation.uidValidity) << operation.uids.toWire() << operation.target << operation.add.toAtoms()
        << operation.remove.toAtoms() << operation.messageId;
    writeText(out, operation.bodyFile);
    out << static_cast<quint64>(operation.size) << operation.arrived << operation.created;
    writeError(out, operation.error);
    out << static_cast<quint64>(operation.after) << operation.heldUntil << toInt(operation.letter) << operation.lookFirst
        << toInt(operation.toAccount) << static_cast<quint64>(operation.carries) << toInt(operation.carried) << toInt(operation.uidNext)
        << static_cast<quint8>(operation.use) << operation.filing << operation.resent;
    return blob;
}

std::optional<Operation> readOperationBlob(OperationId id, const QByteArray &blob)
{
    QDataStream in(blob);
    in.setVersion(streamVersion);
    Operation operation;
    operation.id = id;
    quint8 format = 0, kind = 0, state = 0;
    quint32 account = 0, uidValidity = 0;
    quint64 size = 0;
    QByteArray uids;
    QByteArrayList add, remove;
    in >> format >> account >> kind >> state >> operation.mailbox >> uidValidity >> uids >> operation.target >> add >> remove >>
        operation.messageId;
    operation.bodyFile = readText(in);
    in >> size >> operation.arrived >> operation.created;
    operation.error = readError(in);
    quint64 after = 0, letter = 0, carries = 0;
    quint32 toAccount = 0, carried = 0, uidNext = 0;
    quint8 use = 0;
    if (format >= 2) in >> after >> operation.heldUntil;
    if (format >= 3) in >> letter >> operation.lookFirst;
    if (format >= 4) in >> toAccount >> carries >> carried >> uidNext >> use;
    if (format >= 5) in >> operation.filing >> operation.resent;
    if (use > static_cast<quint8>(Role::Important)) return std::nullopt;
    operation.use = static_cast<Role>(use);
    operation.letter = LetterId{letter};
    operation.after = OperationId{after};
    operation.toAccount = AccountId{toAccount};
    operation.carries = OperationId{carries};
    operation.carried = Uid{carried};
    operation.uidNext = Uid{uidNext};
    const auto set = uids.isEmpty() ? UidSet() : UidSet::parse(uids);
    if (in.status() != QDataStream::Ok || format < 1 || format > operationFormat || !set || kind < 1 ||
        kind > static_cast<quint8>(Operation::Kind::CopyAcross) || state > static_cast<quint8>(Operation::State::MayHaveHappened))
        return std::nullopt;
    operation.account = AccountId{account};
    operation.kind = static_cast<Operation::Kind>(kind);
    operation.state = static_cast<Operation::State>(state);
    operation.uidValidity = UidValidity{uidValidity};
    operation.uids = *set;
    operation.add = FlagSet::fromAtoms(add);
    operation.remove = FlagSet::fromAtoms(remove);
    operation.size = size;
    return operation;
}

QByteArray operationChecksum(OperationId id, const QByteArray &blob) { return checksum(static_cast<quint64>(id), blob); }

QByteArray letterBlob(const KeptLetter &kept)
{
    QByteArray blob;
    BlobWriter out(blob);
    out << letterFormat << static_cast<quint8>(kept.state);
    writeLetter(out, kept.letter);
    out << kept.changed << kept.dueAt << kept.undoable;
    writeText(out, kept.file);
    out << kept.octets;
    writeText(out, kept.sentFile);
    out << kept.sender << kept.recipients << kept.needsUtf8 << kept.needsEightBit << qint32{kept.attempts} << kept.retryAt;
    writeError(out, kept.error);
    out << static_cast<quint32>(kept.refusals.size());
    for (const RecipientRefusal &refusal : kept.refusals) {
        writeText(out, refusal.address);
        writeError(out, refusal.error);
    }
    out << kept.copyMailbox << toInt(kept.copyValidity) << toInt(kept.copyUid) << kept.version << kept.copyGone << kept.closed;
    out << kept.underWay << kept.delivered << kept.copyVersion;
    return blob;
}

std::optional<KeptLetter> readLetterBlob(LetterId id, const QByteArray &blob)
{
    QDataStream in(blob);
    in.setVersion(streamVersion);
    KeptLetter kept;
    kept.id = id;
    quint8 format = 0, state = 0;
    qint32 attempts = 0;
    quint32 refusals = 0, validity = 0, uid = 0;
    in >> format >> state;
    if (format < 1 || format > letterFormat) return std::nullopt;
    kept.letter = readLetter(in);
    in >> kept.changed >> kept.dueAt >> kept.undoable;
    kept.file = readText(in);
    in >> kept.octets;
    kept.sentFile = readText(in);
    in >> kept.sender >> kept.recipients >> kept.needsUtf8 >> kept.needsEightBit >> attempts >> kept.retryAt;
    kept.error = readError(in);
    in >> refusals;
    for (quint32 i = 0; i < refusals && in.status() == QDataStream::Ok; ++i) {
        QString address = readText(in);
        kept.refusals.append({std::move(address), readError(in)});
    }
    in >> kept.copyMailbox >> validity >> uid >> kept.version >> kept.copyGone >> kept.closed;
    if (format >= 2) in >> kept.underWay >> kept.delivered >> kept.copyVersion;
    if (in.status() != QDataStream::Ok || state < 1 || state > static_cast<quint8>(KeptLetter::State::MayHaveBeenSent)) return std::nullopt;
    kept.state = static_cast<KeptLetter::State>(state);
    kept.attempts = attempts;
    kept.copyValidity = UidValidity{validity};
    kept.copyUid = Uid{uid};
    return kept;
}

QByteArray letterChecksum(LetterId id, const QByteArray &blob) { return checksum(toInt(id), blob); }

QByteArray atomsBlob(const QByteArrayList &atoms) { return atoms.isEmpty() ? QByteArray() : atoms.join(' '); }

QByteArrayList readAtomsBlob(const QByteArray &blob) { return blob.isEmpty() ? QByteArrayList() : blob.split(' '); }

} // namespace godwit::store
