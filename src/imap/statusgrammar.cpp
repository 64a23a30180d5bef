// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3501 7.1: status responses and their codes.
#include "imap/productions.h"

#include <algorithm>
#include <array>

namespace godwit::imap {

namespace {

struct AtomName {
    const char *name;
    CodeAtom atom;
};
constexpr std::array<AtomName, 43> atomNames{{
    {"ALERT", CodeAtom::Alert},
    {"PARSE", CodeAtom::Parse},
    {"READ-ONLY", CodeAtom::ReadOnly},
    {"READ-WRITE", CodeAtom::ReadWrite},
    {"TRYCREATE", CodeAtom::TryCreate},
    {"UNAVAILABLE", CodeAtom::Unavailable},
    {"AUTHENTICATIONFAILED", CodeAtom::AuthenticationFailed},
    {"AUTHORIZATIONFAILED", CodeAtom::AuthorizationFailed},
    {"EXPIRED", CodeAtom::Expired},
    {"PRIVACYREQUIRED", CodeAtom::PrivacyRequired},
    {"CONTACTADMIN", CodeAtom::ContactAdmin},
    {"NOPERM", CodeAtom::NoPerm},
    {"INUSE", CodeAtom::InUse},
    {"EXPUNGEISSUED", CodeAtom::ExpungeIssued},
    {"CORRUPTION", CodeAtom::Corruption},
    {"SERVERBUG", CodeAtom::ServerBug},
    {"CLIENTBUG", CodeAtom::ClientBug},
    {"CANNOT", CodeAtom::Cannot},
    {"LIMIT", CodeAtom::Limit},
    {"OVERQUOTA", CodeAtom::OverQuota},
    {"ALREADYEXISTS", CodeAtom::AlreadyExists},
    {"NONEXISTENT", CodeAtom::NonExistent},
    {"UIDNOTSTICKY", CodeAtom::UidNotSticky},
    {"NOMODSEQ", CodeAtom::NoModSeq},
    {"CLOSED", CodeAtom::Closed},
    {"USEATTR", CodeAtom::UseAttr},
    {"NOTIFICATIONOVERFLOW", CodeAtom::NotificationOverflow},
    {"TEMPFAIL", CodeAtom::TempFail},
    {"REFERRAL", CodeAtom::Referral},
    {"URLMECH", CodeAtom::UrlMech},
    {"BADCOMPARATOR", CodeAtom::BadComparator},
    {"UNDEFINED-FILTER", CodeAtom::UndefinedFilter},
    {"MAXCONVERTMESSAGES", CodeAtom::MaxConvertMessages},
    {"MAXCONVERTPARTS", CodeAtom::MaxConvertParts},
    {"ANNOTATE", CodeAtom::Annotate},
    {"ANNOTATIONS", CodeAtom::Annotations},
    {"MESSAGELIMIT", CodeAtom::MessageLimit},
    {"UNKNOWN-CTE", CodeAtom::UnknownCte},
    {"COMPRESSIONACTIVE", CodeAtom::CompressionActive},
    {"HASCHILDREN", CodeAtom::HasChildren},
    {"NOTSAVED", CodeAtom::NotSaved},
    {"TOOBIG", CodeAtom::TooBig},
    {"UIDREQUIRED", CodeAtom::UidRequired},
}};

template <class... F> struct Overloaded : F... {
    using F::operator()...;
};

QByteArrayView nameOf(CodeAtom atom)
{
    const auto found = std::ranges::find(atomNames, atom, &AtomName::atom);
    return found == atomNames.end() ? QByteArrayView() : QByteArrayView(found->name);
}

} // namespace

QByteArray atomOf(const ResponseCode &code)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QByteArray(); },
                          [](const code::Plain &c) { return nameOf(c.atom).toByteArray(); },
                          [](const code::MailboxId &) { return QByteArrayLiteral("MAILBOXID"); },
                          [](const code::Metadata &) { return QByteArrayLiteral("METADATA"); },
                          [](const code::BadEvent &) { return QByteArrayLiteral("BADEVENT"); },
                          [](const code::InProgress &) { return QByteArrayLiteral("INPROGRESS"); },
                          [](const code::BadCharset &) { return QByteArrayLiteral("BADCHARSET"); },
                          [](const code::Capability &) { return QByteArrayLiteral("CAPABILITY"); },
                          [](const code::PermanentFlags &) { return QByteArrayLiteral("PERMANENTFLAGS"); },
                          [](const code::UidNext &) { return QByteArrayLiteral("UIDNEXT"); },
                          [](const code::UidValidity &) { return QByteArrayLiteral("UIDVALIDITY"); },
                          [](const code::Unseen &) { return QByteArrayLiteral("UNSEEN"); },
                          [](const code::AppendUid &) { return QByteArrayLiteral("APPENDUID"); },
                          [](const code::CopyUid &) { return QByteArrayLiteral("COPYUID"); },
                          [](const code::HighestModSeq &) { return QByteArrayLiteral("HIGHESTMODSEQ"); },
                          [](const code::Modified &) { return QByteArrayLiteral("MODIFIED"); },
                          [](const code::NoUpdate &) { return QByteArrayLiteral("NOUPDATE"); },
                          [](const code::BadUrl &) { return QByteArrayLiteral("BADURL"); },
                          [](const code::Unknown &c) { return c.atom; },
                      },
                      code);
}

bool is(const ResponseCode &code, CodeAtom atom)
{
    const auto *plain = std::get_if<code::Plain>(&code);
    return plain && plain->atom == atom;
}

namespace grammar {

namespace {

/// RFC 5464 5
code::Metadata metadataCode(Cursor &in)
{
    using What = code::Metadata::What;
    code::Metadata code;
    if (in.tryWord("TOOMANY")) code.what = What::TooMany;
    else if (in.tryWord("NOPRIVATE")) code.what = What::NoPrivate;
    else {
        if (in.tryWord("MAXSIZE")) code.what = What::MaxSize;
        else if (!in.tryWord("LONGENTRIES")) in.fail("no condition of METADATA");
        in.space();
        code.size = in.number();
    }
    return code;
}

/// "BADEVENT" [SP "(" event *(SP event) ")"] (RFC 5465 8)
code::BadEvent badEvent(Cursor &in)
{
    code::BadEvent code;
    if (in.tryEnter())
        while (in.nextInList()) code.events.append(in.atom().toByteArray());
    return code;
}

/// "INPROGRESS" [SP "(" (quoted / nil) SP (number / nil) SP (number / nil) ")"] (RFC 9585 5)
code::InProgress inProgress(Cursor &in)
{
    code::InProgress code;
    if (!in.tryEnter()) return code;
    const auto maybeNumber = [&in](std::optional<quint32> &value) {
        in.space();
        if (!in.tryWord("NIL")) value = in.number();
    };
    code.tag = in.nstring();
    maybeNumber(code.done);
    maybeNumber(code.goal);
    in.leave();
    return code;
}

code::MailboxId mailboxIdCode(Cursor &in)
{
    code::MailboxId code;
    if (!in.enter()) return code;
    code.id = in.atom().toByteArray();
    in.leave();
    return code;
}

code::CopyUid copyUid(Cursor &in)
{
    code::CopyUid code;
    code.validity = UidValidity{in.number()};
    if (!in.atEnd()) in.space();
    if (in.atEnd()) {
        in.tolerate(Quirk::EmptyCopyUid);
        return code;
    }
    bool fromAscends = false, toAscends = false;
    code.from = in.uidSet(&fromAscends);
    in.space();
    code.to = in.uidSet(&toAscends);
    // RFC 4315 3: they pair up in the order in which they are written. A guess would name the wrong message.
    if (!fromAscends || !toAscends || code.from.count() != code.to.count()) code.from = code.to = UidSet();
    return code;
}

code::PermanentFlags permanentFlags(Cursor &in)
{
    code::PermanentFlags code;
    if (in.peek() == '(') {
        code.flags = flagList(in, &code.newKeywords);
        return code;
    }
    if (!in.tolerate(Quirk::BarePermanentFlags)) return code;
    QByteArrayList atoms;
    while (!in.failed() && !in.atEnd()) {
        const QByteArrayView atom = in.word("()\"");
        if (atom == "\\*") code.newKeywords = true;
        else atoms.append(atom.toByteArray());
        in.tryChar(' ');
    }
    if (atoms.size() <= in.limits().flags) code.flags = FlagSet::fromAtoms(atoms);
    return code;
}

code::BadCharset badCharset(Cursor &in)
{
    code::BadCharset code;
    if (in.tryEnter()) {
        while (in.nextInList()) code.charsets.append(in.astring());
    } else if (in.tolerate(Quirk::BareCharsets)) {
        do code.charsets.append(in.astring());
        while (in.tryChar(' '));
    }
    return code;
}

/// The codes with arguments. The space before them is taken.
ResponseCode codeWithArguments(Cursor &in, const QByteArray &atom)
{
    if (atom == "MAILBOXID") return mailboxIdCode(in);
    if (atom == "METADATA") return metadataCode(in);
    if (atom == "BADEVENT") return badEvent(in);
    if (atom == "INPROGRESS") return inProgress(in);
    if (atom == "PERMANENTFLAGS") return permanentFlags(in);
    if (atom == "UIDNEXT") return code::UidNext{Uid{in.number()}};
    if (atom == "UIDVALIDITY") return code::UidValidity{UidValidity{in.number()}};
    if (atom == "UNSEEN") return code::Unseen{SeqNum{in.number()}};
    if (atom == "HIGHESTMODSEQ") return code::HighestModSeq{in.number64()};
    if (atom == "CAPABILITY") return code::Capability{capabilityData(in).names};
    if (atom == "COPYUID") return copyUid(in);
    if (atom == "MODIFIED") return code::Modified{in.uidSet()};
    if (atom == "BADCHARSET") return badCharset(in);
    if (atom == "NOUPDATE") return code::NoUpdate{in.astring()};
    if (atom == "BADURL") return code::BadUrl{in.rest().toByteArray()};
    if (atom == "APPENDUID") {
        code::AppendUid code{UidValidity{in.number()}, {}};
        in.space();
        bool ascending = false;
        code.uids = in.uidSet(&ascending);
        if (!ascending) code.uids = UidSet(); // RFC 4315 3: in the order of the messages, which only an ascending set can tell
        return code;
    }
    return code::Unknown{atom, in.rest().toByteArray()};
}

/// resp-text-code, without its brackets. One that does not parse is kept as Unknown: a tagged result must not be lost for it.
ResponseCode respTextCode(QByteArrayView text, const Cursor &outer)
{
    const qsizetype blank = text.indexOf(' ');
    const QByteArray atom = text.first(blank < 0 ? text.size() : blank).toByteArray().toUpper();
    const QByteArrayView arguments = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
    const auto plain = std::ranges::find_if(atomNames, [&atom](const AtomName &name) { return atom == name.name; });
    if (plain != atomNames.end()) return code::Plain{plain->atom, arguments.toByteArray()};
    if (atom == "BADCHARSET" && blank < 0) return code::BadCharset{};
    Cursor in(arguments, outer);
    in.straySpaces();
    ResponseCode code = codeWithArguments(in, atom);
    in.expectEnd();
    return in.failed() ? code::Unknown{atom, arguments.toByteArray()} : code;
}

/// The "]" that ends a code: not one inside quotes or parentheses (Gmail has flags with "]").
qsizetype endOfCode(QByteArrayView text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\') ++i;
        else if (c == '"') quoted = !quoted;
        else if (quoted) continue;
        else if (c == '(') ++depth;
        else if (c == ')') --depth;
        else if (c == ']' && depth <= 0) return i;
    }
    return text.indexOf(']');
}

} // namespace

std::optional<Status> tryCondition(Cursor &in)
{
    if (in.tryWord("OK")) return Status::Ok;
    if (in.tryWord("NO")) return Status::No;
    if (in.tryWord("BAD")) return Status::Bad;
    if (in.tryWord("BYE")) return Status::Bye;
    if (in.tryWord("PREAUTH")) return Status::PreAuth;
    return std::nullopt;
}

StatusText respText(Cursor &in, Status status)
{
    StatusText result{status, {}, {}};
    if (in.atEnd()) {
        in.tolerate(Quirk::EmptyText);
        return result;
    }
    in.space();
    QByteArrayView text = in.rest();
    if (text.startsWith('[')) {
        const qsizetype end = endOfCode(text.sliced(1));
        if (end >= 0) {
            result.code = respTextCode(text.sliced(1, end), in);
            text = text.sliced(end + 2);
            if (text.startsWith(' ')) text = text.sliced(1);
        }
    }
    result.text = text.toByteArray();
    return result;
}

/// flag-list; "\*" only in PERMANENTFLAGS
FlagSet flagList(Cursor &in, bool *newKeywords)
{
    QByteArrayList atoms;
    SystemFlags system;
    if (!in.enter()) return {};
    while (in.nextInList()) {
        const QByteArrayView atom = in.word("()\"{");
        if (newKeywords && atom == "\\*") *newKeywords = true;
        else if (atom == "\\Seen") system.setFlag(Flag::Seen); // the usual ones without a copy
        else if (atom == "\\Recent") system.setFlag(Flag::Recent);
        else if (atoms.size() >= in.limits().flags) in.fail("too many flags");
        else if (!atom.isEmpty()) atoms.append(atom.toByteArray());
    }
    if (atoms.isEmpty()) return FlagSet(system);
    FlagSet flags = FlagSet::fromAtoms(atoms);
    for (const Flag flag : {Flag::Seen, Flag::Recent})
        if (system.testFlag(flag)) flags.set(flag);
    return flags;
}

} // namespace grammar
} // namespace godwit::imap
