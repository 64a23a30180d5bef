// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/mechanism.h"
#include "imap/encoder.h"
#include "imap/messageset.h"

#include <memory>
#include <vector>

namespace godwit::imap {

/// Names a command from Session::submit() on; ascending from 1, never again in one session.
using CommandId = quint64;

/// What may be in flight together (RFC 3501 5.5): the table is in pipelining.cpp.
enum class Lane : quint8 {
    Alone,      ///< nothing beside it: it changes the state or what follows is not a command
    Ask,        ///< reads what does not belong to a mailbox: NOOP, ID, LIST, STATUS…
    Mailboxes,  ///< changes mailboxes: CREATE, RENAME, APPEND…
    ReadUids,   ///< UID FETCH, UID SEARCH
    ChangeUids, ///< UID STORE, COPY, MOVE, EXPUNGE
};

/// One command to the server: built by the functions in imap/commands/, sent by Session.
class Command
{
public:
    /// Which command it is, whatever its parameters.
    enum class Kind : quint8 {
        Capability,
        Noop,
        Logout,
        StartTls,
        Login,
        Authenticate,
        Id,
        Enable,
        Namespace,
        List,
        Lsub,
        Status,
        Select,
        Examine,
        Subscribe,
        Unsubscribe,
        Create,
        Delete,
        Rename,
        SetAcl,
        DeleteAcl,
        GetAcl,
        ListRights,
        MyRights,
        GetQuota,
        GetQuotaRoot,
        SetQuota,
        GetMetadata,
        SetMetadata,
        Notify,
        Language,
        Comparator,
        Compress,
        Unauthenticate,
        Append,
        Fetch,
        Store,
        Copy,
        Move,
        Expunge,
        Idle,
        Check,
        Close,
        Unselect,
        Search,
        Sort,
        Thread,
        CancelUpdate,
        Replace,
    };
    /// States in which it may go out, as bits.
    enum State : quint8 { NotAuthenticated = 1, Authenticated = 2, Selected = 4, SignedIn = Authenticated | Selected, Anywhere = 7 };
    /// Items that a FETCH asks for, as bits: tells its rows from those of another.
    enum Item : quint32 {
        Flags = 1,
        InternalDate = 2,
        Size = 4,
        EnvelopeItem = 8,
        Structure = 16,
        Sections = 32,
        ModSeqItem = 64, ///< comes by itself too: tells nothing
        PreviewItem = 128,
        SaveDate = 256,
        Ids = 512,
        Labels = 1024,
        BinarySizes = 2048,
    };
    /// Untagged data that a LIST asks for beside its own, as bits (RFC 5819, 8440, 9590).
    enum Extra : quint8 { StatusOfEach = 1, RightsOfEach = 2, MetadataOfEach = 4 };

    Kind kind = Kind::Noop;
    QByteArray name;                ///< "UID FETCH"
    quint8 states = Anywhere;
    Lane lane = Lane::Ask;
    std::vector<Fragment> fragments;///< after the name
    QByteArray mailbox;             ///< that it is about, canonical; of GETQUOTA and SETQUOTA the root
    quint8 extras = 0;              ///< LIST
    MessageSet messages;            ///< FETCH, STORE…: those it is about
    quint32 items = 0;              ///< FETCH, STORE
    bool tellsVanished = false;     ///< VANISHED (EARLIER) answers it (RFC 7162 3.2.6, 3.2.5)
    bool enablesResync = false;     ///< ENABLE QRESYNC
    bool startsCondstore = false;   ///< a CONDSTORE enabling command (RFC 7162 3.1)
    bool answersWholeMap = false;   ///< its SEARCH answer is every UID of the mailbox
    bool answersTagged = false;     ///< SEARCH, SORT: the answer is an ESEARCH, which says whose it is
    bool updates = false;           ///< SEARCH, SORT: changes of the result are reported from now on (RFC 5267)
    std::vector<CommandId> searches;///< CANCELUPDATE
    std::unique_ptr<auth::Mechanism> mechanism; ///< AUTHENTICATE
};

} // namespace godwit::imap
