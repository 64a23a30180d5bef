// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

#include "auth/bearer.h"
#include "auth/scram.h"
#include "eventtext.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "mailboxverbs.h"
#include "memorysink.h"
#include "messageverbs.h"
#include "../support/pbkdf2.h"

#include <QFile>

namespace godwit::scenario {

using namespace imap;

namespace {

void configure(Config &config, const QByteArrayList &words)
{
    for (const QByteArray &word : words) {
        if (word == "tls") config.tlsActive = true;
        else if (word == "starttls") config.requireStartTls = true;
        else if (word == "plaintext") config.allowPlaintextSignIn = true;
        else if (word == "spool") {
            config.limits.spoolAbove = 8;
            config.sink = [](quint64) { return std::make_shared<scenario::MemorySink>(); };
        } else if (word.startsWith("disable=")) config.disabledCapabilities.append(word.sliced(8));
    }
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
    QByteArray unexpected() const;

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
    for (qsizetype i = 0; m_bytewise && i < m_incoming.size(); ++i) m_session.receive(QByteArrayView(m_incoming).sliced(i, 1));
    m_incoming.clear();
    collect();
}

void Run::act(const QByteArray &text)
{
    const QByteArrayList words = text.split(' ');
    if (words[0] == "key" && m_keyWanted) m_session.giveKey(m_keyWanted->id, test::pbkdf2(m_keyWanted->request));
    else if (words[0] == "no-key" && m_keyWanted) m_session.giveKey(m_keyWanted->id, {});
    else scenario::act(m_session, text);
    if (words.last() != "&") collect(); // "&": what it wrote stays in the session a little longer
}

QByteArray Run::unexpected() const { return m_events.isEmpty() ? QByteArray() : "not expected: " + m_events.first(); }

QByteArray Run::step(const Step &step)
{
    if (step.kind != 'S') feed();
    switch (step.kind) {
    case 'S': m_incoming += unescaped(step.text) + (step.lineEnd ? "\r\n" : ""); return {};
    case 'X': {
        const QByteArray fault = unexpected();
        act(step.text);
        return fault;
    }
    case 'C': {
        const QByteArray wanted = unescaped(step.text) + (step.lineEnd ? "\r\n" : "");
        if (!m_written.startsWith(wanted)) return "the client wrote: " + m_written;
        m_written = m_written.sliced(wanted.size());
        return {};
    }
    case 'E':
        if (!(m_bytewise ? step.bytewise : step.whole)) return {};
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

} // namespace

std::unique_ptr<auth::Mechanism> mechanismOf(const QByteArrayList &w)
{
    const QByteArray &name = w[0];
    const QByteArray user = w.value(1);
    const Secret secret(w.value(2));
    if (name == "auth-plain") return auth::plain({}, user, secret);
    if (name == "auth-login") return auth::login(user, secret);
    if (name == "auth-cram-md5") return auth::cramMd5(user, secret);
    if (name == "auth-external") return auth::external(user);
    if (name == "auth-anonymous") return auth::anonymous(user);
    if (name == "auth-oauthbearer") return auth::oauthBearer(user, "server.example.com", 143, secret);
    if (name == "auth-xoauth2") return auth::xoauth2(user, secret);
    if (name == "auth-scram-sha-1") return auth::scram(auth::ScramHash::Sha1, QString::fromUtf8(user), secret, w.value(3));
    if (name == "auth-scram-sha-256") return auth::scram(auth::ScramHash::Sha256, QString::fromUtf8(user), secret, w.value(3));
    return {};
}

QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'r': out += '\r'; break;
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case '0': out += '\0'; break;
        case '\\': out += '\\'; break;
        case 'x':
            out += char(text.sliced(i + 1, 2).toInt(nullptr, 16));
            i += 2;
            break;
        case '{': {
            const qsizetype end = text.indexOf('}', i), colon = text.indexOf(':', i);
            out += text.sliced(colon + 1, end - colon - 1).repeated(text.sliced(i + 1, colon - i - 1).toInt());
            i = end;
            break;
        }
        default: out += '\\'; out += text[i];
        }
    }
    return out;
}

void act(Session &session, const QByteArray &text)
{
    const QByteArrayList words = text.split(' ');
    if (words[0] == "key" || words[0] == "no-key") return; // derived by who plays the whole trace
    if (words[0] == "tls") session.tlsStarted();
    else if (words[0] == "compressed") session.receive(session.startCompression()); // a codec that changes nothing
    else if (words[0] == "end-idle") session.endIdle();
    else if (words[0] == "abort") session.abort(Error{Error::Kind::Network, {}, {}, {}});
    else if (words[0] == "withdraw") session.withdraw(words[1].toULongLong());
    else session.submit(commandOf(text));
}

Command commandOf(const QByteArray &text)
{
    QByteArrayList w = text.split(' ');
    if (w.last() == "&") w.removeLast();
    QByteArrayList words;
    for (const QByteArray &word : std::as_const(w)) words.append(unescaped(word));
    if (auto command = mailboxCommand(words)) return std::move(*command);
    const QByteArray &name = w[0];
    if (auto mechanism = mechanismOf(w)) return commands::authenticate(std::move(mechanism));
    const auto set = [&w] { return UidSet::parse(w[1]).value_or(UidSet()); };
    if (name == "capability") return commands::capability();
    if (name == "logout") return commands::logout();
    if (name == "starttls") return commands::startTls();
    if (name == "login") return commands::login(unescaped(w[1]), Secret(unescaped(w[2])));
    if (name == "id") return commands::id({{"name", "Godwit"}});
    if (name == "enable") return commands::enable(w.sliced(1));
    if (name == "select") return commands::select(w[1]);
    if (name == "examine") return commands::examine(w[1]);
    if (auto command = messageCommandOf(w)) return std::move(*command);
    if (name == "store") return commands::uidStore(set(), StoreMode::Add, FlagSet::fromAtoms(w.sliced(2)), false);
    if (name == "expunge") return commands::expunge();
    if (name == "idle") return commands::idle();
    if (name == "check") return commands::check();
    if (name == "close") return commands::close();
    if (name == "unselect") return commands::unselect();
    return commands::noop();
}

Trace readTrace(const QString &path)
{
    Trace trace;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return trace;
    int number = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        ++number;
        if (line.startsWith("config ")) configure(trace.config, line.sliced(7).split(' '));
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("config ")) continue;
        Step step{line[0], true, true, true, {}, number};
        qsizetype at = 1;
        if (line.mid(1, 1) == "W") step.bytewise = false;
        if (line.mid(1, 1) == "B") step.whole = false;
        if (!step.whole || !step.bytewise) ++at;
        step.lineEnd = line.mid(at, 1) != "-";
        step.text = line.mid(at + 2);
        trace.steps.push_back(std::move(step));
    }
    return trace;
}

QByteArray run(const Trace &trace, bool bytewise)
{
    Run run(trace, bytewise);
    for (const Step &step : trace.steps)
        if (const QByteArray fault = run.step(step); !fault.isEmpty())
            return "line " + QByteArray::number(step.line) + " (" + step.text + "): " + fault;
    return run.end();
}

QByteArray serverOctets(const Trace &trace)
{
    QByteArray octets;
    for (const Step &step : trace.steps)
        if (step.kind == 'S') octets += unescaped(step.text) + (step.lineEnd ? "\r\n" : "");
    return octets;
}

} // namespace godwit::scenario
