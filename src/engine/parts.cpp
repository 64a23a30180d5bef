// SPDX-License-Identifier: GPL-3.0-or-later
// Of a large message only what is shown, and single parts when they are wanted: in pieces of 512 KiB, so that a click never waits behind
// one, into a file, so that a lost connection costs no more than a piece.
#include "engine/accountworker.h"
#include "imap/commands/fetch.h"
#include "mime/skeleton.h"

#include <algorithm>

namespace godwit::engine {

namespace {

constexpr quint64 chunk = 512 * 1024;
constexpr quint64 largest = 768ull * 1024 * 1024; // a decoded part has 512 MiB at most (PROMISES)
constexpr quint64 worthwhile = 256 * 1024;        // smaller messages come as a whole: they are in one round trip either way

Error goneError() { return {Error::Kind::No, "NONEXISTENT", {}, AccountWorker::tr("The message is no longer on the server.")}; }

std::vector<imap::SectionRequest> requestsFor(const QByteArrayList &names)
{
    std::vector<imap::SectionRequest> requests;
    for (const QByteArray &name : names)
        if (auto section = imap::Section::parse(name)) requests.push_back({.section = std::move(*section)});
    return requests;
}

} // namespace

/// Nothing: it is to be fetched as a whole.
QCoro::Task<std::optional<Error>> AccountWorker::fetchShown(BodyJob job)
{
    const auto known = co_await m_store.ask([key = job.key](store::Writer &writer) {
        auto shape = writer.shapeOf(key);
        return std::pair(shape ? shape->structure : nullptr, std::pair(shape ? shape->size : 0, writer.hasPiece(key)));
    });
    const auto [size, isHere] = known.second;
    if (!known.first || size < worthwhile) co_return std::nullopt;
    if (isHere) co_return Error{};
    const auto plan = mime::planSkeleton(*known.first);
    if (!plan || plan->octets > size / 2) co_return std::nullopt;
    imap::FetchItems items;
    items.sections = requestsFor(plan->sections);
    if (items.sections.size() != std::size_t(plan->sections.size())) co_return std::nullopt;
    QHash<QByteArray, QByteArray> got;
    quint64 octets = 0;
    const Outcome outcome =
        co_await m_connection->run(imap::commands::uidFetch(UidSet::single(job.uid), items), [&](imap::Response &response) {
            const auto *row = std::get_if<imap::FetchData>(&response);
            if (!row || row->uid != job.uid) return;
            for (const imap::SectionData &item : row->sections)
                for (std::size_t i = 0; i < items.sections.size(); ++i) {
                    if (item.section != items.sections[i].section || item.data.isNil() || octets > 2 * plan->octets + worthwhile) continue;
                    got[plan->sections[qsizetype(i)]] = item.data.bytes();
                    octets += quint64(item.data.bytes().size());
                }
        });
    if (outcome.error && isConnectionError(outcome.error)) co_return outcome.error;
    if (outcome.error || got.value("HEADER").isEmpty()) co_return std::nullopt; // a server that cannot: quirks never cost a message
    const QByteArray raw = mime::buildSkeleton(*known.first, got);
    const auto put = co_await m_store.ask(
        [folder = job.folder, uid = job.uid, raw](store::Writer &writer) { return writer.putSkeleton(folder, uid, raw); }, raw.size());
    co_return put ? Error{} : put.error();
}

/// The first part that is wanted, until it is here or something else is more urgent.
QCoro::Task<Error> AccountWorker::fetchParts()
{
    const PartJob job = m_parts.front();
    const auto place = co_await m_store.ask([key = job.key](store::Writer &writer) { return writer.placeOf(key); });
    if (!place) {
        finishPart(job, goneError());
        co_return Error{};
    }
    Error error;
    if (!m_open || m_open->id != place->first) error = co_await select(place->first);
    if (error) {
        if (isConnectionError(error)) co_return error; // it stays, and goes on with the next connection
        finishPart(job, error);
        co_return error;
    }
    const auto done = co_await fetchSection(job, place->first, place->second);
    if (!done && isConnectionError(done.error())) co_return done.error();
    if (!done) finishPart(job, done.error());
    else if (*done) finishPart(job, {});
    co_return Error{};
}

bool AccountWorker::isPartDisturbed() const
{
    const bool elsewhere = m_wanted != FolderId{} && m_open && m_open->id != m_wanted;
    const bool behind = m_open && (m_open->newMail || m_open->need != Need::Nothing);
    return m_stopping || !m_bodies.empty() || !m_questions.empty() || !m_searches.empty() || !m_syncs.empty() || m_journal || m_refresh ||
           elsewhere || behind;
}

/// True: all of it is here. False: it goes on later, or nobody wants it any more.
QCoro::Task<std::expected<bool, Error>> AccountWorker::fetchSection(PartJob job, FolderId folder, Uid uid)
{
    const auto section = imap::Section::parse(job.section);
    if (!section) co_return std::unexpected(goneError());
    struct Known {
        quint64 begun, total;
        bool exists;
    };
    const Known known = co_await m_store.ask([job](store::Writer &writer) {
        const auto shape = writer.shapeOf(job.key);
        const Part *part = shape ? mime::findPart(*shape->structure, job.section) : nullptr;
        return Known{writer.pieceBegun(job.key, job.section), part ? part->octets : 0, part || !shape};
    });
    if (!known.exists) co_return std::unexpected(goneError());
    const quint64 begun = known.begun, total = known.total;
    const auto isWanted = [this, job] { return std::ranges::find(m_parts, job) != m_parts.end(); };
    quint64 offset = begun;
    Q_EMIT partProgress(job.key, job.section, offset, total);
    do {
        imap::FetchItems items;
        items.sections = {{.section = *section, .partial = std::pair{offset, chunk}}};
        std::optional<QByteArray> got;
        bool whole = false;
        const Outcome outcome =
            co_await m_connection->run(imap::commands::uidFetch(UidSet::single(uid), items), [&](imap::Response &response) {
                const auto *row = std::get_if<imap::FetchData>(&response);
                if (!row || row->uid != uid) return;
                for (const imap::SectionData &item : row->sections) {
                    if (item.section != *section || item.data.isNil()) continue;
                    whole = !item.origin; // a server may ignore that only a piece was asked for
                    got = whole ? item.data.bytes().mid(qsizetype(offset)) : item.data.bytes();
                }
            });
        if (outcome.error) co_return std::unexpected(outcome.error);
        if (!isWanted()) co_return false;
        if (!got) co_return std::unexpected(goneError());
        const bool last = whole || quint64(got->size()) < chunk;
        const qint64 weight = got->size();
        const quint64 begin = offset;
        offset += quint64(got->size());
        if (offset > largest) co_return std::unexpected(Error{Error::Kind::Protocol, {}, {}, tr("The attachment is larger than 768 MiB.")});
        const auto put = co_await m_store.ask(
            [=, raw = std::move(*got)](store::Writer &writer) { return writer.putPiecePart(folder, uid, job.section, begin, raw, last); },
            weight);
        if (!isWanted()) co_return false;
        if (!put) co_return std::unexpected(put.error());
        Q_EMIT partProgress(job.key, job.section, offset, std::max(total, offset));
        if (last) co_return true;
    } while (!isPartDisturbed());
    co_return false;
}

void AccountWorker::finishPart(const PartJob &job, const Error &error)
{
    if (std::erase(m_parts, job) == 0) return;
    if (error)
        static_cast<void>(m_store.ask([job](store::Writer &writer) {
            writer.dropPiece(job.key, job.section);
            return true;
        }));
    if (m_stopping) return;
    if (error) Q_EMIT partFailed(job.key, job.section, error);
    else Q_EMIT partReady(job.key, job.section);
}

} // namespace godwit::engine
