// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread spends on each event: CPU time (CLOCK_THREAD_CPUTIME_ID), so that a busy machine does not count, and painting apart.
#pragma once

#include <QApplication>
#include <QJsonObject>
#include <QThread>
#include <algorithm>
#include <ctime>
#include <vector>

namespace godwit::bench {

inline qint64 threadCpu() ///< ns
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event); // every thread's events come by here
        const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
        if (m_depth > 0 && (!paints || m_painting)) return QApplication::notify(receiver, event); // counts for the one around it
        const qint64 before = threadCpu();
        m_painting = m_painting || paints;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 spent = threadCpu() - before;
        if (paints) {
            m_painting = false;
            m_painted += spent;
            m_longestPaint = std::max(m_longestPaint, spent);
        }
        if (m_depth > 0) return result;
        if (!paints) m_events.push_back(spent - m_painted);
        m_painted = 0;
        return result;
    }

    QJsonObject report(const QString &name)
    {
        std::ranges::sort(m_events);
        const auto at = [this](double share) {
            return m_events.empty() ? 0.0 : double(m_events[std::size_t(double(m_events.size() - 1) * share)]) / 1e6;
        };
        const QJsonObject row{{QStringLiteral("name"), name},
                              {QStringLiteral("events"), qint64(m_events.size())},
                              {QStringLiteral("medianMs"), at(0.5)},
                              {QStringLiteral("p99Ms"), at(0.99)},
                              {QStringLiteral("p999Ms"), at(0.999)},
                              {QStringLiteral("longestMs"), at(1)},
                              {QStringLiteral("longestPaintMs"), double(m_longestPaint) / 1e6}};
        m_events.clear();
        m_longestPaint = 0;
        return row;
    }

private:
    std::vector<qint64> m_events; ///< ns each, painting apart
    qint64 m_painted = 0;         ///< ns, inside the present event
    qint64 m_longestPaint = 0;
    int m_depth = 0;
    bool m_painting = false;
};

} // namespace godwit::bench
