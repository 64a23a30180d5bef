// SPDX-License-Identifier: GPL-3.0-or-later
// From the wire's octets to the vocabulary of mail/. Pure. This is where imap and mime meet.
#pragma once

#include "imap/commands/messages.h"
#include "imap/response.h"
#include "mail/folder.h"
#include "mail/message.h"
#include "store/syncstate.h"

namespace godwit::engine {

Part toPart(const imap::BodyStructure &structure);
/// The row of a FETCH of the header items; its uid must be there. hasAttachment follows from the structure.
MessageSummary toSummary(imap::FetchData &data);
/// The attribute that says what a mailbox is for (RFC 6154); null: there is none.
QByteArray toUse(Role role);
/// One LIST answer. `path` is decoded; the role comes from the attributes (RFC 6154), INBOX by its name.
store::FolderListing toListing(const imap::ListData &data, bool utf8);
/// Roles for servers without SPECIAL-USE, by the names that mail programs give such folders. A role that is taken stays where it is.
/// `chosen`: by the person, for what no folder is named for.
void guessRoles(std::vector<store::FolderListing> &listings, const QMap<Role, QByteArray> &chosen);
/// What toSummary() reads of a FETCH.
imap::FetchItems headerItems();
/// What a SEARCH found, by whichever answer.
UidSet toUids(imap::Response &response);
store::OperationEffects toEffects(const imap::ResponseCode &code);

} // namespace godwit::engine
