// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 5256 5: thread-data = "THREAD" [SP 1*thread-list]. The word was taken.
#include "imap/productions.h"

namespace godwit::imap::grammar {

namespace {

/// thread-list = "(" (thread-members / thread-nested) ")". "There is no limit to the nesting of threads": so a stack of its own, not ours.
class ThreadReader
{
public:
    explicit ThreadReader(Cursor &in) : m_in(in) {}
    ThreadData read();

private:
    void open();
    void close();
    void node(Uid uid);

    Cursor &m_in;
    ThreadData m_data;
    std::vector<quint32> m_open; ///< at what depth each open list began
    quint32 m_depth = 0;         ///< of the next message
    bool m_fresh = false;        ///< the innermost list has nothing in it yet
};

void ThreadReader::node(Uid uid)
{
    const auto deepest = quint32(m_in.limits().threadDepth);
    if (m_in.countResult(2)) m_data.nodes.push_back({uid, std::min(m_depth++, deepest)}); // replies that are deeper become siblings
    m_fresh = false;
}

void ThreadReader::open()
{
    if (m_fresh) node(Uid{}); // "((3)(5))": siblings, whose parent is not here
    if (m_open.size() >= std::size_t(m_in.limits().threadDepth)) m_in.fail("nested too deep");
    m_open.push_back(m_depth);
    m_fresh = true;
}

void ThreadReader::close()
{
    if (m_open.empty() || m_fresh) return m_in.fail("a thread without a message");
    m_depth = m_open.back();
    m_open.pop_back();
}

ThreadData ThreadReader::read()
{
    while (!m_in.failed() && !m_in.atEnd()) {
        if (m_in.tryChar('(')) open();
        else if (m_in.tryChar(')')) close();
        else if (m_in.tryChar(' ')) continue;
        else if (m_open.empty()) m_in.fail("\"(\" expected");
        else if (const quint32 uid = m_in.number(); uid != 0) node(Uid{uid});
        else m_in.fail("message number 0");
    }
    if (!m_in.failed() && !m_open.empty()) m_in.fail("a thread does not end");
    return std::move(m_data);
}

} // namespace

ThreadData threadData(Cursor &in) { return ThreadReader(in).read(); }

} // namespace godwit::imap::grammar
