// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a history, and how it comes to rest.
#include "convergence.h"

namespace godwit::test {

QByteArrayList drawCapabilities(Lots &lots)
{
    QByteArrayList drawn{"ID", "CHILDREN"};
    const auto draw = [&](const char *name, int percent) {
        const bool has = lots.chance(percent);
        if (has) drawn << name;
        return has;
    };
    draw("AUTH=PLAIN", 80);
    draw("SASL-IR", 70);
    draw("LITERAL+", 70);
    draw("NAMESPACE", 70);
    draw("UNSELECT", 70);
    draw("ESEARCH", 70);
    draw("UIDPLUS", 75);
    draw("MOVE", 60);
    draw("IDLE", 75);
    draw("NOTIFY", 40);
    draw("SPECIAL-USE", 60);
    if (draw("LIST-EXTENDED", 60)) draw("LIST-STATUS", 70);
    const bool enable = draw("ENABLE", 80);
    if (draw("CONDSTORE", 70) && enable) draw("QRESYNC", 60);
    return drawn;
}

History::History(quint32 seed)
    : m_lots(seed, "l"), m_capabilities(drawCapabilities(m_lots)), m_server(&m_mail, m_capabilities), m_rig(hasty()),
      m_others(&m_mail, &m_server, &m_lots), m_person(&m_rig, &m_lots), m_comparison(&m_rig, &m_mail, &m_server)
{
    m_server.becomeCapricious(m_lots.seed());
    connect(&m_server, &MailboxServer::commandArrived, this, [this] {
        if (--m_wait < 0) act();
    });
    connect(&m_person, &Person::remarked, this, [this](const QByteArray &text) { m_server.remark(text); });
    m_others.populate();
}

QByteArray History::run()
{
    if (!m_server.start()) return "the server does not start";
    m_rig.setAccount(accountOf(m_server.serverPort()), "alicepw");
    for (int chapter = 1 + m_lots.pick(3); chapter > 0; --chapter) {
        m_story.clear();
        m_left = 5 + m_lots.pick(15);
        m_wait = m_lots.pick(12);
        const bool lived = waitFor([this] {
            if (m_left > 0 && isCalm() && --m_wait < 0) act();
            return m_left == 0;
        });
        if (!lived) return "the engine neither works nor rests: state " + QByteArray::number(int(m_rig.status.state));
        if (const QByteArray fault = rest(); !fault.isEmpty()) return fault;
    }
    return {};
}

bool History::isCalm() const
{
    using State = AccountStatus::State;
    const State state = m_rig.status.state;
    return state == State::UpToDate || state == State::Offline || state == State::Waiting || state == State::Failed;
}

void History::act()
{
    if (m_left <= 0) return;
    --m_left;
    m_wait = m_lots.chance(30) ? 0 : m_lots.pick(7);
    const int which = m_lots.pick(100);
    if (which < 50) m_others.act();
    else if (which < 85) m_person.act();
    else networkActs();
}

void History::networkActs()
{
    if (!m_online || m_lots.chance(20)) {
        m_online = !m_online;
        m_server.remark((m_online ? "online" : "offline"));
        m_rig.onEngine([this, on = m_online] { m_rig.engine.setOnline(on); });
        return;
    }
    const bool sent = m_lots.chance(70);
    const int octets = 1 + m_lots.pick(m_lots.pick(2) ? 150 : 3000);
    m_server.remark("a cut after " + QByteArray::number(octets) + (sent ? " octets of the server" : " octets of the client"));
    m_server.cutAfter(sent ? MailboxServer::Direction::Sent : MailboxServer::Direction::Received, sent ? octets : octets / 4 + 1);
}

/// The network is good again and nobody does anything any more.
QByteArray History::rest()
{
    m_story.clear();
    m_server.remark("rest");
    m_server.cutAfter(MailboxServer::Direction::Sent, 0);
    m_server.cutAfter(MailboxServer::Direction::Received, 0);
    m_online = true;
    m_rig.onEngine([this] { m_rig.engine.setOnline(true); });
    if (!waitFor([this] { return !m_person.isWaiting(); })) return "a wish is not taken";
    if (const QByteArray fault = m_comparison.settle(); !fault.isEmpty()) return fault;
    m_story = m_server.log();
    QByteArray differing;
    waitFor([&] { return (differing = m_comparison.differences()).isEmpty(); }, 3'000);
    return differing.isEmpty() ? m_comparison.wishFaults(m_person.wishes()) : differing;
}

QByteArray History::story() const
{
    const QByteArray log = m_story.isEmpty() ? m_server.log() : m_story;
    return "capabilities: " + m_capabilities.join(' ') + "\n" + log.last(std::min<qsizetype>(log.size(), 60'000)).replace('\r', "");
}

} // namespace godwit::test
