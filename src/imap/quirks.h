// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Every tolerance has a name, the server that needs it, and a test of the same name in tests/imap. What is not here is handled strictly.
#pragma once

#include <QtTypes>
#include <array>

namespace godwit::imap {

/// A way in which servers break the grammar. quirkTable says whose it is and what it looks like.
enum class Quirk : quint8 {
    StraySpaces,
    EmptyText,
    IllegalEscapes,
    UnescapedQuotes,
    BarePermanentFlags,
    NegativeNumber,
    NilNumber,
    FloatNumber,
    MissingSpace,
    HeadlessMessage,
    BareDisposition,
    EmptyMultipart,
    NilType,
    ZeroUids,
    EmptyCopyUid,
    ShortEnvelope,
    NilAddress,
    DoubleEnvelope,
    ZeroDate,
    TabInName,
    SplitLiteralPlus,
    BareCharsets,
    BareQuotaRoot,
    Count
};

/// One row of quirkTable.
struct QuirkInfo {
    Quirk quirk;
    const char *name;
    const char *server;   ///< whose fault it is
    const char *evidence; ///< what it sends
};

/// All quirks, in the order of the enum.
inline constexpr std::array<QuirkInfo, std::size_t(Quirk::Count)> quirkTable{{
    {Quirk::StraySpaces, "StraySpaces", "Exchange, Courier, Yahoo",
     "* STATUS x (MESSAGES 231) ␠ · *  STATUS · ( MESSAGES 113 ) · SEARCH 1 ␠"},
    {Quirk::EmptyText, "EmptyText", "Gmail and others", "* NO [ALERT] · * BYE · [HIGHESTMODSEQ n] without text"},
    {Quirk::IllegalEscapes, "IllegalEscapes", "GroupWise", R"q("Benutzer \(Std\)")q"},
    {Quirk::UnescapedQuotes, "UnescapedQuotes", "iCloud", R"q("<a"b@c>" as a Message-ID)q"},
    {Quirk::BarePermanentFlags, "BarePermanentFlags", "various", R"q([PERMANENTFLAGS \A \B])q"},
    {Quirk::NegativeNumber, "NegativeNumber", "Exchange, Seznam, mail.ru", R"q("quoted-printable" -1 -1 · MODSEQ (-1))q"},
    {Quirk::NilNumber, "NilNumber", "DavMail", "NIL for the octets of a part"},
    {Quirk::FloatNumber, "FloatNumber", "mail.ru, Zoho", "9.3736e+06"},
    {Quirk::MissingSpace, "MissingSpace", "Zimbra and others", "UID 5MODSEQ (1) · BODY[HEADER.FIELDS (…)]{10}"},
    {Quirk::HeadlessMessage, "HeadlessMessage", "Gmail", R"q(("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 836 NIL ("ATTACHMENT" NIL) NIL))q"},
    {Quirk::BareDisposition, "BareDisposition", "Exchange", R"q("inline" · ("inline") · (NIL NIL))q"},
    {Quirk::EmptyMultipart, "EmptyMultipart", "Gmail, QQ, Dovecot",
     R"q(("ALTERNATIVE" ("BOUNDARY" "x") NIL NIL) · (NIL "alternative" …))q"},
    {Quirk::NilType, "NilType", "Microsoft 365", R"q((NIL NIL NIL NIL NIL "7BIT" 0 …))q"},
    {Quirk::ZeroUids, "ZeroUids", "various", "* VANISHED 0,2,4,6,6,6,8,2,0,10,12"},
    {Quirk::EmptyCopyUid, "EmptyCopyUid", "Microsoft 365", "[COPYUID n  ]"},
    {Quirk::ShortEnvelope, "ShortEnvelope", "SmarterMail", "an ENVELOPE without its last fields"},
    {Quirk::NilAddress, "NilAddress", "SmarterMail", "(NIL) as an address list"},
    {Quirk::DoubleEnvelope, "DoubleEnvelope", "Domino", "ENVELOPE ((…))"},
    {Quirk::ZeroDate, "ZeroDate", "Domino", R"q("00-Jan-0000 00:00:00 +0000")q"},
    {Quirk::TabInName, "TabInName", "Exchange", "a TAB in an unquoted mailbox name"},
    {Quirk::SplitLiteralPlus, "SplitLiteralPlus", "various", "* CAPABILITY IMAP4rev1 LITERAL +"},
    {Quirk::BareCharsets, "BareCharsets", "those that follow the example of RFC 5182", "[BADCHARSET UTF-8]"},
    {Quirk::BareQuotaRoot, "BareQuotaRoot", "Courier", R"q(* QUOTA "ROOT", without a list)q"},
}};

/// Those that are tolerated, or those that were met, as bits.
using QuirkSet = quint32;
/// The set of this one.
constexpr QuirkSet bit(Quirk quirk) { return QuirkSet(1) << quint8(quirk); }
/// Everything is tolerated: how Godwit decodes.
inline constexpr QuirkSet allQuirks = (QuirkSet(1) << quint8(Quirk::Count)) - 1;
/// Nothing is tolerated: how what we write ourselves is read back.
inline constexpr QuirkSet noQuirks = 0;

} // namespace godwit::imap
