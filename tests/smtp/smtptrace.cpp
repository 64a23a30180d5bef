// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtptrace.h"

#include "../support/pbkdf2.h"
#include "eventtext.h"

#include <QDir>
#include <QFile>

namespace godwit::smtptrace {

using namespace smtp;
using scenario::Step;
using scenario::unescaped;

namespace {

void configure(Config &config, const QByteArrayList &words)
{
    for (const QByteArray &word : words) {
        if (word == "tls") config.tlsActive = true;
        else if (word == "starttls") config.requireStartTls = true;
        else if (word == "plaintext") config.allowPlaintext = true;
        else if (word.startsWith("disable=")) config.disabledCapabilities.append(word.sliced(8));
        else if (word.startsWith("chunk=")) config.limits.chunk = word.sliced(6).toInt();
    }
}

Envelope envelopeOf(const QByteArrayList &words)
{
    using On = DeliveryReports::On;
    Envelope envelope;
    envelope.sender = words.value(1);
    if (envelope.sender == "<>") envelope.sender.clear();
    envelope.recipients = words.value(2).split(',');
    envelope.octets = words.value(3).toULongLong();
    envelope.needsUtf8 = words.contains("utf8");
    envelope.needsEightBit = words.contains("8bit");
    envelope.acceptPartly = words.contains("partly");
    for (const QByteArray &word : words) {
        if (word == "notify=all") envelope.reports.notify = On::Success | On::Failure | On::Delay;
        if (word == "notify=failure") envelope.reports.notify = On::Failure;
        if (word == "ret=hdrs") envelope.reports.ret = DeliveryReports::Return::Headers;
        if (word == "ret=full") envelope.reports.ret = DeliveryReports::Return::Full;
        if (word.startsWith("envid=")) envelope.reports.envelopeId = word.sliced(6);
    }
    return envelope;
}

/// One run of a trace: the session and what it has said that was not yet expected.
class Run
{
public:
    Run(const Trace &trace, bool bytewise) : m_session(trace.config), m_bytewise(bytewise) {}
    QByteArray step(const Step &step);
    QByteArray end();

private:
    void feed();
    void collect();
    void act(const QByteArray &text);
    QByteArray unexpected() const { return m_events.isEmpty() ? QByteArray() : "not expected: " + m_events.first(); }

    Session m_session;
    bool m_bytewise;
    QByteArray m_incoming, m_written;
    QByteArrayList m_events;
    std::optional<KeyWanted> m_keyWanted;
};

void Run::collect()
{
    m_written += m_session.takeOutput();
    for (const Event &event : m_session.takeEvents()) {
        if (const auto *wanted = std::get_if<KeyWanted>(&event)) m_keyWanted = *wanted;
        m_events.append(textOf(event));
    }
}

void Run::feed()
{
    if (m_incoming.isEmpty()) return;
    if (!m_bytewise) m_session.receive(m_incoming);
    for (qsizetype i = 0; m_bytewise && i < m_incoming.size(); ++i) {
        m_session.receive(QByteArrayView(m_incoming).sliced(i, 1));
        collect();
    }
    m_incoming.clear();
    collect();
}

void Run::act(const QByteArray &text)
{
    const QByteArrayList words = text.split(' ');
    if (words[0] == "key" && m_keyWanted) m_session.giveKey(test::pbkdf2(m_keyWanted->request));
    else if (words[0] == "no-key" && m_keyWanted) m_session.giveKey({});
    else smtptrace::act(m_session, text);
    if (words.last() != "&") collect();
}

QByteArray Run::step(const Step &step)
{
    if (step.kind != 'S') feed();
    const bool expected = m_bytewise ? step.bytewise : step.whole;
    switch (step.kind) {
    case 'S': m_incoming += unescaped(step.text) + (step.lineEnd ? "\r\n" : ""); return {};
    case 'X': {
        const QByteArray fault = unexpected();
        act(step.text);
        return fault;
    }
    case 'C': {
        if (!expected) return {};
        const QByteArray wanted = unescaped(step.text) + (step.lineEnd ? "\r\n" : "");
        if (!m_written.startsWith(wanted)) return "the client wrote: " + m_written;
        m_written = m_written.sliced(wanted.size());
        return {};
    }
    case 'E':
        if (!expected) return {};
        if (m_events.isEmpty()) return "no such event";
        if (m_events.first() != step.text) return "instead: " + m_events.first();
        m_events.removeFirst();
        return {};
    case 'T': return textOf(m_session.state()) == step.text ? QByteArray() : "the state is: " + textOf(m_session.state());
    default: return "what kind of line is that?";
    }
}

QByteArray Run::end()
{
    feed();
    if (!m_written.isEmpty()) return "the client wrote also: " + m_written;
    return unexpected();
}

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
        const bool before = std::holds_alternative<state::Closed>(m_session.state());
        if (!before && text.startsWith("auth-")) ++m_signIns;
        if (!before && text.startsWith("submit ")) ++m_letters;
        act(m_session, text);
        const auto *submitting = std::get_if<state::Submitting>(&m_session.state());
        if (submitting && submitting->stage == state::Submitting::Stage::Committed) m_committed = true;
        collect();
    }
    QByteArray end()
    {
        m_session.abort(Error{Error::Kind::Network, {}, {}, {}});
        collect();
        m_session.receive("250 late\r\n");
        collect();
        if (m_fault.isEmpty() && m_signIns != 0) m_fault = "a sign-in was not done once";
        if (m_fault.isEmpty() && m_letters != 0) m_fault = "a letter was not done once";
        if (m_fault.isEmpty() && !std::holds_alternative<state::Closed>(m_session.state())) m_fault = "the session goes on";
        return m_fault;
    }

private:
    void collect()
    {
        m_session.takeOutput();
        m_session.takeLog();
        for (const Event &event : m_session.takeEvents()) {
            if (m_over) m_fault = "something was reported after the end";
            if (std::holds_alternative<SignInDone>(event)) --m_signIns;
            if (const auto *done = std::get_if<SubmitDone>(&event)) {
                --m_letters;
                if (done->outcome.fate != Fate::NotSent && !m_committed) m_fault = "sent, without its end";
                if (done->outcome.fate == Fate::Sent && done->outcome.error) m_fault = "sent, with an error";
                m_committed = false;
            }
            m_over = std::holds_alternative<Failure>(event);
        }
        m_over |= std::holds_alternative<state::Closed>(m_session.state());
    }

    Session m_session;
    QByteArray m_fault;
    int m_signIns = 0, m_letters = 0;
    bool m_committed = false, m_over = false;
};

} // namespace

void act(Session &session, const QByteArray &text)
{
    QByteArrayList words = text.split(' ');
    if (words.last() == "&") words.removeLast();
    for (QByteArray &word : words) word = unescaped(word);
    const QByteArray &name = words[0];
    if (name == "key" || name == "no-key") return; // derived by who plays the whole trace
    if (auto mechanism = scenario::mechanismOf(words)) return session.signIn(std::move(mechanism));
    if (name == "tls") session.tlsStarted();
    else if (name == "abort") session.abort(Error{Error::Kind::Network, {}, {}, {}});
    else if (name == "quit") session.quit();
    else if (name == "submit") session.submit(envelopeOf(words));
    else if (name == "give") session.giveContent(words.sliced(1).join(' '));
    else if (name == "give-up") session.giveUp(Error{Error::Kind::Cancelled, {}, {}, {}});
    else if (name == "commit") session.commit();
}

Trace readTrace(const QString &path)
{
    Trace trace;
    trace.steps = scenario::readTrace(path).steps;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("config ")) configure(trace.config, line.sliced(7).split(' '));
    return trace;
}

QStringList traces()
{
    const QDir folder(QStringLiteral(GODWIT_TESTS "/smtp/traces"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.trace")}, QDir::Files, QDir::Name)) paths << folder.filePath(name);
    return paths;
}

QByteArray run(const Trace &trace, bool bytewise)
{
    Run run(trace, bytewise);
    for (const Step &step : trace.steps)
        if (const QByteArray fault = run.step(step); !fault.isEmpty())
            return "line " + QByteArray::number(step.line) + " (" + step.text + "): " + fault;
    return run.end();
}

QByteArray serverOctets(const Trace &trace) { return scenario::serverOctets({{}, trace.steps}); }

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

} // namespace godwit::smtptrace
