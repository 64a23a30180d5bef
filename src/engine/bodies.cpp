// SPDX-License-Identifier: GPL-3.0-or-later
// Whole messages, fetched in parts so that a click never waits behind one for long.
#include "engine/accountworker.h"
#include "imap/commands/messages.h"

namespace godwit::engine {

namespace {
constexpr quint64 chunk = 512 * 1024;
constexpr quint64 largest = 256 * 1024 * 1024;

/// Sizes may lie (quirk 14), but not that much: a message without end is not read until it fills the memory.
quint64 mostOf(quint64 announced) { return std::min(largest, std::max<quint64>(16 * 1024 * 1024, 4 * std::min(announced, largest))); }
} // namespace

QCoro::Task<std::expected<QByteArray, Error>> AccountWorker::download(Uid uid)
{
    QByteArray message;
    quint64 most = mostOf(0);
    for (;;) {
        imap::FetchItems items;
        items.size = message.isEmpty();
        items.sections = {{.partial = std::pair{static_cast<quint64>(message.size()), chunk}}};
        std::optional<QByteArray> got;
        const Outcome outcome =
            co_await m_connection->run(imap::commands::uidFetch(UidSet::single(uid), items), [&](imap::Response &response) {
                auto *row = std::get_if<imap::FetchData>(&response);
                if (!row || row->uid.value_or(Uid{}) != uid) return;
                if (row->size) most = mostOf(*row->size);
                for (const imap::SectionData &item : row->sections)
                    if (item.section.isAll() && !item.data.isNil()) got = item.data.bytes();
            });
        if (outcome.error) co_return std::unexpected(outcome.error);
        if (!got) co_return std::unexpected(Error{Error::Kind::No, "NONEXISTENT", {}, tr("The message is no longer on the server.")});
        message += *got;
        if (static_cast<quint64>(got->size()) < chunk) // RFC822.SIZE may lie (quirk 14): the data ends where it ends
            co_return message;
        if (quint64(message.size()) > largest)
            co_return std::unexpected(Error{Error::Kind::Protocol, {}, {}, tr("The message is larger than 256 MiB.")});
        if (quint64(message.size()) > most)
            co_return std::unexpected(Error{Error::Kind::Protocol, {}, {}, tr("The message is much larger than the server said.")});
    }
}

QCoro::Task<Error> AccountWorker::fetchBody(BodyJob job)
{
    // Where the message is now: a wish of ours may have moved it since it was asked for, or may yet.
    const auto place = co_await m_store.ask([key = job.key](store::Writer &writer) { return writer.placeOf(key); });
    Error error;
    if (place) std::tie(job.folder, job.uid) = *place;
    else error = Error{Error::Kind::No, "NONEXISTENT", {}, tr("The message is no longer on the server.")};
    if (!error && (!m_open || m_open->id != job.folder)) error = co_await select(job.folder);
    if (!error) {
        auto message = co_await download(job.uid);
        if (message) {
            const qint64 weight = message->size();
            auto stored = co_await m_store.ask(
                [job, raw = std::move(*message)](store::Writer &writer) { return writer.putBody(job.folder, job.uid, raw); }, weight);
            if (!stored) error = stored.error();
        } else {
            error = message.error();
        }
    }
    if (m_stopping) co_return error;
    if (error) Q_EMIT bodyFailed(job.key, error);
    else Q_EMIT bodyReady(job.key);
    co_return error;
}

QCoro::Task<Error> AccountWorker::fetchBodies(FolderId folder)
{
    auto missing = co_await m_store.ask([folder](store::Writer &writer) { return writer.uidsWithoutBody(folder); });
    if (!missing) co_return missing.error();
    for (const Uid uid : missing->toUids(missing->count())) {
        if (m_stopping) break;
        auto message = co_await download(uid);
        if (!message) {
            if (isConnectionError(message.error())) co_return message.error();
            continue; // gone meanwhile
        }
        const qint64 weight = message->size();
        auto stored = co_await m_store.ask(
            [folder, uid, raw = std::move(*message)](store::Writer &writer) { return writer.putBody(folder, uid, raw); }, weight);
        if (!stored) co_return stored.error();
    }
    co_return Error{};
}

} // namespace godwit::engine
