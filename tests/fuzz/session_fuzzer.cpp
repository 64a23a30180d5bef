// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"

#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/commands/sort.h"
#include "imap/session.h"

#include <set>

namespace godwit::fuzz {

using namespace imap;

namespace {

const QByteArray canary = QByteArrayLiteral("canary\xc3\xa4");

class Player
{
public:
    Player(quint8 settings, int firstCommand) : m_session(config(settings)), m_submitted(firstCommand), m_beforeTls(settings & 1)
    {
        if (settings & 1) submit(commands::startTls());
        if (settings & 4) submit(commands::authenticate(auth::plain({}, "u", Secret(canary))));
        else if (settings & 8) submit(commands::login("u\xc3\xa4", Secret(canary)));
    }

    const char *play(QByteArrayView octets, qsizetype piece)
    {
        for (qsizetype at = 0; at < octets.size() && !m_fault; at += piece) {
            m_session.receive(octets.sliced(at, std::min(piece, octets.size() - at)));
            drain();
        }
        m_session.abort(Error{Error::Kind::Network, {}, {}, {}});
        drain();
        if (!m_fault && !m_open.empty()) m_fault = "a command never completed";
        return m_fault;
    }

private:
    static Config config(quint8 settings)
    {
        Config config;
        config.requireStartTls = settings & 1;
        config.tlsActive = !(settings & 1);
        config.limits.literal = 1 << 20;
        config.limits.line = 1 << 14;
        config.limits.mappedMessages = 100'000;
        return config;
    }

    void submit(Command command) { m_open.insert(m_session.submit(std::move(command))); }

    void drain()
    {
        // What goes out belongs to the time before the events: TLS has not started yet.
        const QByteArray output = m_session.takeOutput();
        if (m_beforeTls && (output.contains("LOGIN") || output.contains("AUTHENTICATE") || output.contains("SELECT")))
            m_fault = "more than STARTTLS goes out before TLS";
        for (const LogLine &line : m_session.takeLog())
            if (line.sent && (line.text.contains(canary) || line.text.contains(QByteArray("\0u\0"
                                                                                          "canary",
                                                                                          9)
                                                                                   .toBase64()
                                                                                   .first(9))))
                m_fault = "a password in the log";
        for (const Event &event : m_session.takeEvents()) {
            if (m_failed && !std::holds_alternative<CommandDone>(event)) m_fault = "something was reported after a failure";
            if (const auto *done = std::get_if<CommandDone>(&event)) {
                if (m_open.erase(done->id) != 1) m_fault = "a command completed twice";
            }
            if (std::holds_alternative<ProtocolFailure>(event)) m_failed = true;
            if (std::holds_alternative<StartTlsReady>(event)) {
                m_beforeTls = false;
                m_session.tlsStarted();
            }
        }
        if (std::holds_alternative<state::Logout>(m_session.state())) return;
        if (std::holds_alternative<state::NotConnected>(m_session.state()) || m_rounds >= 24 || m_open.size() > 3) return;
        ++m_rounds;
        next(m_submitted++);
    }

    void next(int number)
    {
        const UidSet some = UidSet::range(Uid{1}, Uid{50});
        switch (number % 22) {
        case 0: return submit(commands::select("INBOX"));
        case 1: return submit(commands::uidSearchAll(false));
        case 2: return submit(commands::uidFetch(some, {.flags = true, .envelope = true, .bodyStructure = true, .sections = {{}}}));
        case 3: return submit(commands::uidStore(some, StoreMode::Add, FlagSet(Flag::Seen), false));
        case 4: return submit(commands::idle());
        case 5: return submit(commands::list("", "*"));
        case 6: return submit(commands::append("x", {}, 0, QByteArray(100, 'x')));
        case 7: return submit(commands::uidMove(some, "x"));
        case 8: return submit(commands::status("x"));
        case 9: return submit(commands::uidSearch(SearchKey::unseen(), true));
        case 10: return submit(commands::namespaces());
        case 11: return submit(commands::enable({"QRESYNC", "UIDONLY"}));
        case 12: return submit(commands::select("INBOX", {.resync = Resync{UidValidity{9}, 5, some, true}}));
        case 13: return submit(commands::uidSearch(SearchKey::unseen(), SearchOptions{SearchReturn{.all = true, .update = true}, {}}));
        case 14: return submit(commands::uidSort({{SortKey::Date}}, SearchKey::all()));
        case 15: return submit(commands::uidThread(ThreadAlgorithm::Refs, SearchKey::all()));
        case 16: return submit(commands::uidReplace(Uid{5}, "x", {MessageOctets{"x", MessageOctets::As::Binary}}));
        case 17: return submit(commands::create("a\r\nb"));
        case 18: return submit(commands::uidFetchFrom(Uid{3}, {.flags = true}));
        case 19: return submit(commands::lsub("", "%"));
        case 20: return submit(commands::examine("x"));
        default: return submit(commands::capability());
        }
    }

    Session m_session;
    std::set<CommandId> m_open;
    int m_submitted;
    int m_rounds = 0;
    bool m_beforeTls;
    bool m_failed = false;
    const char *m_fault = nullptr;
};

} // namespace

const char *playSession(QByteArrayView input)
{
    if (input.size() < 3) return nullptr;
    Player player{quint8(input[0]), quint8(input[2]) % 22};
    return player.play(input.sliced(3), 1 + quint8(input[1]) % 64);
}

} // namespace godwit::fuzz
