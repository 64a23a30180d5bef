// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/framer.h"

namespace godwit::scenario {

/// Spooled literals, where a test wants them in memory.
class MemorySink final : public imap::LiteralSink
{
public:
    bool write(QByteArrayView octets) override
    {
        m_octets.append(octets);
        return true;
    }
    QByteArray readAll() const override { return m_octets; }

private:
    QByteArray m_octets = QByteArrayLiteral(""); ///< an empty literal is not NIL
};

} // namespace godwit::scenario
