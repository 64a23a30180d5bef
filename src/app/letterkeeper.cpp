// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterkeeper.h"

#include "app/livepreferences.h"

#include <QDateTime>
#include <QFile>

namespace godwit::app {

namespace {

using Purpose = mime::WriteOptions::Purpose;
using Kept = std::expected<LetterId, Error>;

/// On the store's thread.
Kept keepRow(store::Writer &writer, KeptLetter &row, const Letter &letter)
{
    row.letter = letter;
    const Kept id = writer.keepLetter(row);
    if (id) row.id = *id;
    return id;
}

store::Outbound outboundOf(const mime::Rendered &rendered)
{
    store::Outbound outbound{.message = rendered.message, .sender = rendered.sender, .recipients = rendered.recipients};
    outbound.needsUtf8 = rendered.needsUtf8;
    outbound.needsEightBit = rendered.needsEightBit;
    return outbound;
}

Kept idOr(const store::Writer::Changed &changed, LetterId id)
{
    if (!changed) return std::unexpected(changed.error());
    return id;
}

} // namespace

LetterKeeper::LetterKeeper(store::Store *store, const LivePreferences *preferences, QObject *parent)
    : QObject(parent), m_store(store), m_preferences(preferences)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("letters"));
}

LetterKeeper::~LetterKeeper() { m_pool.waitForDone(); }

void LetterKeeper::tell(const Kept &result, const Done &done)
{
    if (done) done(result);
    else if (!result) Q_EMIT failed(result.error());
}

template <class Work> void LetterKeeper::write(Work work, const Done &done, void (LetterKeeper::*grew)(AccountId), AccountId account)
{
    m_store->post(this, std::move(work), [this, done, grew, account](const Kept &result) {
        if (result && grew) Q_EMIT(this->*grew)(account);
        tell(result, done);
    });
}

void LetterKeeper::keep(const Row &row, const Letter &letter, const Done &done)
{
    write([row, letter](store::Writer &writer) { return keepRow(writer, *row, letter); }, done);
}

mime::WriteOptions LetterKeeper::options(Purpose purpose, qint64 date) const
{
    const int offset = m_preferences->now().hideTimeZone ? 0 : QDateTime::fromSecsSinceEpoch(date).offsetFromUtc();
    return {.purpose = purpose, .date = date, .offset = offset};
}

/// Files of the journal are immutable: they may be read anywhere.
mime::PartContent LetterKeeper::contents() const
{
    return [folder = m_store->paths().files()](const LetterPart &part) -> std::expected<QByteArray, Error> {
        QFile file(folder + u'/' + part.file);
        if (file.open(QIODevice::ReadOnly)) return file.readAll();
        return std::unexpected(Error{Error::Kind::Storage, {}, {}, part.name + QStringLiteral(": ") + file.errorString()});
    };
}

/// What was typed meanwhile is not on the server with this: its own pause comes.
void LetterKeeper::save(const Row &row, const Letter &letter, After after, const Done &done)
{
    keep(row, letter, after == After::Close ? Done([](const Kept &) {}) : Done());
    mime::WriteOptions how = options(Purpose::Draft, QDateTime::currentSecsSinceEpoch());
    how.versionId = mime::newMessageId(letter.from.address);
    m_pool.start([this, row, letter, after, done, how, contents = contents()] {
        const Rendered rendered = mime::writeLetter(letter, contents, how);
        const auto work = [row, letter, after, rendered, version = how.versionId](store::Writer &writer) -> Kept {
            const auto now = writer.letter(row->id);
            if (!now || now->state != KeptLetter::State::Draft) return row->id; // it went another way meanwhile
            Kept result = row->id;
            if (!rendered) result = std::unexpected(rendered.error());
            else if (now->letter == letter) result = idOr(writer.saveDraft(row->id, rendered->message, version), row->id);
            if (after == After::Close)
                if (const auto closed = writer.closeLetter(row->id); !closed && result) result = std::unexpected(closed.error());
            return result;
        };
        write(work, done, &LetterKeeper::journalGrew, letter.account);
    });
}

void LetterKeeper::discard(const Row &row)
{
    const auto work = [row](store::Writer &writer) -> Kept {
        if (row->id == LetterId{} && row->copyUid == Uid{}) return row->id; // it never was anywhere
        if (row->id == LetterId{})
            if (const Kept kept = keepRow(writer, *row, row->letter); !kept) return kept;
        return idOr(writer.discardLetter(row->id), row->id);
    };
    m_pool.start([this, work, account = row->letter.account] { write(work, {}, &LetterKeeper::journalGrew, account); });
}

void LetterKeeper::queue(const Row &row, const Letter &letter, qint64 dueAt, const Done &done)
{
    keep(row, letter, [](const Kept &) {});
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 undo = m_preferences->now().undoSend.count();
    const auto how = options(Purpose::Send, std::max(now, dueAt));
    m_pool.start([this, row, letter, how, done, dueAt, undo, contents = contents()] {
        const Rendered sent = mime::writeLetter(letter, contents, how);
        Rendered filed = sent;
        if (sent && !letter.bcc.isEmpty()) {
            mime::WriteOptions copy = how;
            copy.purpose = Purpose::SentCopy;
            filed = mime::writeLetter(letter, contents, copy);
        }
        if (!sent || !filed) {
            const Error error = sent ? filed.error() : sent.error();
            write([error](store::Writer &) -> Kept { return std::unexpected(error); }, done);
            return;
        }
        store::Outbound outbound = outboundOf(*sent);
        if (filed->message != sent->message) outbound.sentCopy = filed->message;
        outbound.undoable = dueAt == 0 && undo > 0;
        outbound.dueAt = outbound.undoable ? QDateTime::currentSecsSinceEpoch() + undo : dueAt;
        queueRendered(row, letter, outbound, done);
    });
}

/// Any thread.
void LetterKeeper::queueRendered(const Row &row, const Letter &letter, const store::Outbound &outbound, const Done &done)
{
    const auto work = [row, outbound](store::Writer &writer) { return idOr(writer.queueLetter(row->id, outbound), row->id); };
    write(work, done, &LetterKeeper::outboxGrew, letter.account);
}

void LetterKeeper::queueReceipt(const mime::Receipt &receipt)
{
    const auto row = std::make_shared<KeptLetter>();
    keep(row, receipt.letter);
    queueRendered(row, receipt.letter, outboundOf(receipt.rendered), {});
}

void LetterKeeper::render(const Letter &letter, const std::function<void(const std::expected<QByteArray, Error> &)> &done)
{
    mime::WriteOptions how = options(Purpose::Draft, QDateTime::currentSecsSinceEpoch());
    how.versionId = mime::newMessageId(letter.from.address);
    m_pool.start([this, letter, how, done, contents = contents()] {
        const Rendered rendered = mime::writeLetter(letter, contents, how);
        std::expected<QByteArray, Error> message = std::unexpected(Error{});
        if (rendered) message = rendered->message;
        else message = std::unexpected(rendered.error());
        QMetaObject::invokeMethod(this, [done, message] { done(message); }, Qt::QueuedConnection);
    });
}

} // namespace godwit::app
