// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

#include <set>

namespace godwit::scenario {

using namespace imap;

namespace {

class CutRun
{
public:
    explicit CutRun(const Trace &trace) : m_session(trace.config) {}

    void say(const QByteArray &octets)
    {
        m_session.receive(octets);
        collect();
    }

    void play(const QByteArray &text)
    {
        act(m_session, text);
        collect();
    }

    QByteArray end()
    {
        m_session.abort(Error{Error::Kind::Network, {}, {}, {}});
        collect();
        m_session.receive("* 1 EXPUNGE\r\n"); // too late
        collect();
        const CommandId last = m_session.submit(commandOf("noop")); // fails at once, and tells how many there were
        collect();
        if (m_fault.isEmpty() && m_done.size() != last) m_fault = "a command did not complete";
        if (m_fault.isEmpty() && !std::holds_alternative<state::Logout>(m_session.state())) m_fault = "the session goes on";
        return m_fault;
    }

private:
    void collect()
    {
        m_session.takeOutput();
        m_session.takeLog();
        const bool over = m_over;
        for (const Event &event : m_session.takeEvents()) {
            const auto *done = std::get_if<CommandDone>(&event);
            if (done && !m_done.insert(done->id).second) m_fault = "a command completed twice";
            if (!done && over) m_fault = "something was reported after the end";
        }
        m_over = std::holds_alternative<state::Logout>(m_session.state());
    }

    Session m_session;
    std::set<CommandId> m_done;
    QByteArray m_fault;
    bool m_over = false;
};

} // namespace

QByteArray runCut(const Trace &trace, qsizetype octets)
{
    CutRun run(trace);
    QByteArray segment;
    for (const Step &step : trace.steps) {
        if (step.kind == 'S') {
            segment += serverOctets({{}, {step}});
            continue;
        }
        if (segment.size() >= octets && !segment.isEmpty()) break;
        if (!segment.isEmpty()) run.say(segment);
        octets -= segment.size();
        segment.clear();
        if (step.kind == 'X') run.play(step.text);
    }
    run.say(segment.first(std::min(octets, segment.size())));
    return run.end();
}

} // namespace godwit::scenario
