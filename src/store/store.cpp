// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

namespace godwit::store {

Store::Store(QObject *parent) : QObject(parent) { m_thread.setObjectName(QStringLiteral("store")); }

Store::~Store() { stop(); }

std::expected<void, Error> Store::start(const Paths &paths)
{
    Q_ASSERT(!m_thread.isRunning());
    m_thread.start();
    m_place = std::make_unique<QObject>();
    m_place->moveToThread(&m_thread);
    std::expected<void, Error> outcome;
    // The one place that waits for the store: without its files there is nothing to show yet.
    QMetaObject::invokeMethod(
        m_place.get(),
        [this, &paths, &outcome] {
            auto writer = Writer::open(paths);
            if (!writer) {
                outcome = std::unexpected(writer.error());
                return;
            }
            m_writer = std::move(*writer);
            m_report = m_writer->openReport();
            m_writer->setListener([this](const ChangeSet &changes) { Q_EMIT changed(changes); });
            m_writer->setIndexListener([this] { Q_EMIT indexWanted(); });
        },
        Qt::BlockingQueuedConnection);
    if (outcome) m_paths = paths;
    else stop();
    return outcome;
}

void Store::stop()
{
    if (!m_thread.isRunning()) return;
    // Waits, and then ends the thread from here: Qt wakes the receiver's event dispatcher outside of its lock, and a thread that ended by
    // what was posted to it could take its dispatcher away under that.
    QMetaObject::invokeMethod(m_place.get(), [this] { m_writer.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_place.reset();
}

void Store::drain()
{
    if (m_thread.isRunning()) QMetaObject::invokeMethod(m_place.get(), [] {}, Qt::BlockingQueuedConnection);
}

void Store::run(std::move_only_function<void(Writer &)> work)
{
    if (!m_place) return;
    QMetaObject::invokeMethod(
        m_place.get(),
        [this, work = std::make_shared<std::move_only_function<void(Writer &)>>(std::move(work))] {
            if (m_writer) (*work)(*m_writer);
        },
        Qt::QueuedConnection);
}

} // namespace godwit::store
