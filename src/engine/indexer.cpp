// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indexer.h"

#include "engine/indextext.h"
#include "store/reader.h"

#include <QThreadPool>
#include <atomic>
#include <sys/resource.h>

namespace godwit::engine {

namespace {

constexpr int mostMessages = 64;              // in one step
constexpr qsizetype mostOctets = 128 * 1024;  // of words in one transaction: some 15 ms

qsizetype weight(const store::IndexedText &text)
{
    return text.from.size() + text.to.size() + text.cc.size() + text.subject.size() + text.body.size() + text.file.size();
}

} // namespace

struct Indexer::Pool {
    std::atomic<bool> ended = false;
    std::unique_ptr<store::Reader> reader;
    QThreadPool threads; ///< the last one: it ends first

    const int niceness;

    explicit Pool(int niceness) : niceness(niceness)
    {
        threads.setObjectName(QStringLiteral("indexer"));
        threads.setMaxThreadCount(1);
        threads.setExpiryTimeout(-1); // the reader belongs to its thread
    }
    ~Pool()
    {
        ended = true;
        threads.waitForDone();
    }

    std::expected<std::vector<store::IndexedText>, Error> read(const store::Paths &paths,
                                                               const std::vector<store::IndexWork::Message> &messages)
    {
        if (!reader) {
            auto opened = store::Reader::open(paths);
            if (!opened) return std::unexpected(opened.error());
            reader = std::move(*opened);
            // Linux: of this thread alone. Not the idle class: what waits for the end of a step would wait for ever on a busy computer.
            if (niceness > 0) ::setpriority(PRIO_PROCESS, 0, niceness);
        }
        std::vector<store::IndexedText> texts;
        for (const store::IndexWork::Message &message : messages) {
            if (ended) break;
            const auto summary = reader->message(message.key);
            if (!summary && reader->lastError()) return std::unexpected(reader->lastError());
            if (!summary) continue; // gone meanwhile
            texts.push_back(indexText(*summary, message.hasBody ? reader->bodyBegin(message.key, mostOfMessage) : std::nullopt));
            texts.back().withBody = message.hasBody; // also when its file cannot be read: it is tried again when that comes anew
        }
        return texts;
    }
};

Indexer::Indexer(store::Store *store, Options options, QObject *parent)
    : QObject(parent), m_store(store), m_options(options), m_pool(std::make_shared<Pool>(options.niceness))
{
    m_forgetting.setSingleShot(true);
    connect(&m_forgetting, &QTimer::timeout, this, [this] {
        m_forgetNow = true;
        look();
    });
}

Indexer::~Indexer() = default;

void Indexer::start()
{
    connect(m_store, &store::Store::indexWanted, this, &Indexer::look);
    look();
}

void Indexer::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && m_wanted) look();
}

void Indexer::look()
{
    m_wanted = m_busy || m_paused;
    if (m_wanted) return;
    m_busy = true;
    m_store->post(
        this, [](store::Writer &writer) { return writer.nextToIndex(mostMessages); },
        [this](const std::expected<store::IndexWork, Error> &work) { take(work); });
}

void Indexer::take(const std::expected<store::IndexWork, Error> &work)
{
    if (!work) {
        fail(work.error());
        return;
    }
    Q_EMIT progressed(work->indexed, work->total);
    if (!work->messages.empty()) {
        m_level = false;
        extract(work->messages);
    } else if (work->more) {
        m_wanted = true;
        endStep();
    } else {
        reachLevel(work->forgotten);
    }
}

void Indexer::extract(const std::vector<store::IndexWork::Message> &messages)
{
    m_pool->threads.start([this, pool = m_pool.get(), paths = m_store->paths(), messages] {
        auto texts = pool->read(paths, messages);
        QMetaObject::invokeMethod(
            this,
            [this, texts = std::move(texts)]() mutable {
                if (texts) put(std::move(*texts));
                else fail(texts.error());
            },
            Qt::QueuedConnection);
    });
}

/// In transactions so small that nobody else waits long for the store.
void Indexer::put(std::vector<store::IndexedText> texts)
{
    qsizetype octets = 0;
    for (store::IndexedText &text : texts) {
        const qsizetype more = weight(text);
        if (m_pieces.empty() || octets + more > mostOctets) {
            m_pieces.emplace_back();
            octets = 0;
        }
        octets += more;
        m_pieces.back().push_back(std::move(text));
    }
    putNext();
}

void Indexer::putNext()
{
    if (m_pieces.empty()) {
        m_wanted = true;
        endStep();
        return;
    }
    m_store->post(
        this, [piece = std::move(m_pieces.front())](store::Writer &writer) { return writer.putIndexed(piece); },
        [this](const std::expected<void, Error> &done) {
            m_pieces.pop_front();
            if (done) merge();
            else fail(done.error());
        });
}

void Indexer::merge()
{
    m_store->post(
        this, [](store::Writer &writer) { return writer.mergeIndex(); },
        [this](const std::expected<bool, Error> &more) {
            if (!more) fail(more.error());
            else if (*more) merge();
            else putNext();
        });
}

void Indexer::reachLevel(bool forgotten)
{
    if (!std::exchange(m_level, true)) Q_EMIT levelReached(forgotten);
    if (!forgotten) m_forgetNow = false;
    else if (m_forgetNow) return forget();
    else if (!m_forgetting.isActive()) m_forgetting.start(m_options.forgetAfter);
    endStep();
}

void Indexer::forget()
{
    m_store->post(
        this, [](store::Writer &writer) { return writer.forgetWords(); },
        [this](const std::expected<bool, Error> &more) {
            if (!more) {
                fail(more.error());
                return;
            }
            m_forgetNow = *more;
            if (*more) m_wanted = true; // first what came meanwhile
            else Q_EMIT forgotten();
            endStep();
        });
}

void Indexer::endStep()
{
    m_busy = false;
    if (m_wanted) look();
}

void Indexer::fail(const Error &error)
{
    m_pieces.clear(); // they are asked for again
    m_busy = m_wanted = m_forgetNow = false;
    Q_EMIT failed(error);
}

} // namespace godwit::engine
