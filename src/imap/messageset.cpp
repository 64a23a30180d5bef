// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/messageset.h"

#include "imap/encoder.h"

namespace godwit::imap {

MessageSet MessageSet::from(Uid first)
{
    MessageSet set(UidSet::single(first == Uid{} ? Uid{1} : first));
    set.m_kind = Kind::From;
    return set;
}

MessageSet MessageSet::saved()
{
    MessageSet set;
    set.m_kind = Kind::Saved;
    return set;
}

void MessageSet::write(Encoder &out) const
{
    if (m_kind == Kind::Saved) out.raw("$");
    else out.uids(m_uids);
    if (m_kind == Kind::From) out.raw(":*");
}

} // namespace godwit::imap
