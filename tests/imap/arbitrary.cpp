// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitrary.h"

#include "imap/mailboxname.h"

namespace godwit::imap {

namespace {

constexpr QByteArrayView digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QByteArrayView atomAlphabet = "abcXYZ019-_.$/+:@!#&'=,;<>?^`|}~"; // "}" is an ATOM-CHAR, "{" is none
constexpr QByteArrayView upperAlphabet = "ABCXYZ019-.=";

} // namespace

QByteArray Arbitrary::some(QByteArrayView alphabet, int least, int most)
{
    QByteArray out("");
    for (int left = least + below(most - least + 1); left > 0; --left) out.append(alphabet[below(int(alphabet.size()))]);
    return out;
}

QByteArray Arbitrary::atom() { return some(atomAlphabet, 1, 12); }
QByteArray Arbitrary::upperAtom() { return "X-" + some(upperAlphabet, 1, 10); }
QByteArray Arbitrary::objectId() { return some(digitsAndLetters, 1, 20); }

QByteArrayList Arbitrary::atoms(int most)
{
    QByteArrayList list;
    several(list, most, [this] { return atom(); });
    return list;
}

QByteArrayList Arbitrary::upperAtoms(int most)
{
    QByteArrayList list;
    several(list, most, [this] { return upperAtom(); });
    return list;
}

QByteArrayList Arbitrary::astrings(int most)
{
    QByteArrayList list;
    several(list, most, [this] { return octets(); });
    return list;
}

QByteArray Arbitrary::octets()
{
    static const QByteArrayList odd{"",     "NIL",  "nil",          "\"",   "\\", "a\\\"b", "{3}",  "{3}\r\nabc", "\r\n* 1 EXPUNGE\r\n",
                                    ")",    "(",    "\xc3\xa9\xff", " ",    "%*", "]",      "~{1}", "\r\n",       "A1 OK x\r\n",
                                    "{5}}", "a\nb", "\r",           "\x7f", "\t", "x "};
    if (oneIn(6)) return of(odd);
    const int most = oneIn(60) ? 600 : 24;
    if (oneIn(2)) return some(atomAlphabet, 0, most);
    const int from = oneIn(4) ? 1 : 0x20, to = from == 1 ? 0xff : 0x7e;
    QByteArray out("");
    for (int left = below(most); left > 0; --left) out.append(char(from + below(to - from + 1)));
    return out;
}

QByteArray Arbitrary::text()
{
    static const QByteArrayList odd{"done {5}", "{12}", "x]", "a [b] c", "\xc3\xa9t\xc3\xa9", "OK", "\"", "(", "* 1 EXISTS", "\n"};
    return oneIn(4) ? of(odd) : "x" + some("ab (){}[]\"\\%*<>&", 0, 30);
}

/// White space around one is taken off (aox).
QByteArray Arbitrary::messageId() { return oneIn(4) ? QByteArray() : oneIn(4) ? QByteArray("") : '<' + octets() + '>'; }

QByteArray Arbitrary::mailbox()
{
    if (oneIn(8)) return "INBOX";
    return canonicalMailbox("" + (oneIn(2) ? octets() : encodeMailboxName(name(), oneIn(2))));
}

/// No control characters, which are not shown as they are; no half of a pair.
QString Arbitrary::name()
{
    static const QStringList parts{QStringLiteral("Sent"),   QStringLiteral("&"),   QStringLiteral("&-"), QStringLiteral("é"),
                                   QStringLiteral("日本語"), QStringLiteral("/"),   QStringLiteral(" "),  QStringLiteral("😀"),
                                   QStringLiteral("~"),      QStringLiteral("\"\\")};
    QString out;
    for (int left = below(8); left > 0; --left) {
        const int c = 0x20 + below(0x10ffff - 0x20);
        const auto unit = char32_t(c);
        if (oneIn(2)) out += of(parts);
        else if (QChar::category(unit) != QChar::Other_Control && !QChar::isSurrogate(unit)) out += QString::fromUcs4(&unit, 1);
    }
    return out;
}

FlagSet Arbitrary::flags()
{
    FlagSet set(SystemFlags::fromInt(below(64)));
    for (int left = below(4); left > 0; --left) set.add(oneIn(4) ? "\\X" + objectId() : atom());
    return set;
}

UidSet Arbitrary::uids()
{
    UidSet set;
    do {
        const quint32 first = positive();
        set.add(Uid{first}, Uid{first + std::min(quint32(below(5)), ~quint32(0) - first)});
    } while (!oneIn(3));
    return set;
}

/// As it comes, repetitions too.
UidOrder Arbitrary::order()
{
    UidOrder list;
    do {
        const quint32 first = positive();
        list.push_back({first, oneIn(2) ? first : std::max(first, number())});
    } while (!oneIn(3));
    return list;
}

Literal Arbitrary::literal()
{
    Literal data{nstring(), {}};
    if (!data.octets.isNull() && oneIn(4)) data.octets.append('\0');
    return data;
}

qint64 Arbitrary::time() { return qint64(m_random() % 9'000'000'000ull) - 2'000'000'000; } // 1906 to 2191
char Arbitrary::delimiter() { return oneIn(4) ? '\0' : of(QByteArrayView("/.\\\"|")); }
QByteArray Arbitrary::raw() { return of(QByteArrayList{"12", "NIL", "atom", "\"a \\\" ) b\"", "(a (b \"c)\") NIL)", "()"}); }
std::pair<QByteArray, QByteArray> Arbitrary::other() { return {upperAtom(), raw()}; }

Message Arbitrary::message()
{
    if (oneIn(20)) return Tagged{'A' + some("0123456789", 1, 5), statusText({Status::Ok, Status::No, Status::Bad})};
    if (oneIn(40)) return Continuation{oneIn(4) ? QByteArray("") : text()};
    return response();
}

Response Arbitrary::response()
{
    Response response = filled<FetchData>(); // more of them: most can be said there
    if (!oneIn(4)) choose(response);
    return response;
}

void Arbitrary::fill(StatusText &data) { data = statusText({Status::Ok, Status::No, Status::Bad, Status::PreAuth, Status::Bye}); }

StatusText Arbitrary::statusText(std::initializer_list<Status> possible)
{
    return {of(std::vector<Status>(possible)), responseCode(), text()};
}

void Arbitrary::fill(CapabilityData &data) { data.names = QByteArrayList{"IMAP4REV1"} + upperAtoms(5); }
void Arbitrary::fill(EnabledData &data) { data.names = upperAtoms(3); }

void Arbitrary::fill(ListData &data)
{
    data.lsub = oneIn(4);
    several(data.attributes, 3, [this] { return '\\' + objectId(); });
    data.delimiter = delimiter();
    data.mailbox = mailbox();
    if (oneIn(2)) return;
    data.childInfo = upperAtoms(2);
    if (QByteArray name = mailbox(); oneIn(3) && !name.isEmpty()) data.oldName = std::move(name);
    several(data.others, 2, [this] { return other(); });
}

void Arbitrary::fill(StatusData &data)
{
    data.mailbox = mailbox();
    for (auto *value : {&data.messages, &data.recent, &data.unseen, &data.deleted}) maybe(*value, [this] { return number(); });
    for (auto *value : {&data.size, &data.deletedStorage}) maybe(*value, [this] { return number64(); });
    maybe(data.highestModSeq, [this] { return number64(); });
    maybe(data.uidNext, [this] { return positive(); });
    maybe(data.uidValidity, [this] { return positive(); });
    maybe(data.appendLimit, [this] { return oneIn(2) ? StatusData::unlimited : number64(); });
    if (oneIn(3)) data.mailboxId = objectId();
    several(data.others, 2, [this] { return other(); });
}

void Arbitrary::fill(FlagsData &data) { data.flags = flags(); }
void Arbitrary::fill(ExistsData &data) { data.count = number(); }
void Arbitrary::fill(RecentData &data) { data.count = number(); }
void Arbitrary::fill(ExpungeData &data) { data.seq = SeqNum{positive()}; }

void Arbitrary::fill(NamespaceData &data)
{
    for (auto *list : {&data.personal, &data.otherUsers, &data.shared})
        several(*list, 2, [this] { return Namespace{octets(), delimiter()}; });
}

void Arbitrary::fill(IdData &data)
{
    several(data.fields, 4, [this] { return std::pair(octets(), nstring()); });
}

void Arbitrary::fill(VanishedData &data)
{
    data.earlier = oneIn(2);
    data.uids = uids();
}

void Arbitrary::fill(AclData &data)
{
    data.mailbox = mailbox();
    several(data.entries, 3, [this] { return AclEntry{octets(), octets()}; });
}

void Arbitrary::fill(ListRightsData &data) { data = {mailbox(), octets(), octets(), astrings(3)}; }
void Arbitrary::fill(MyRightsData &data) { data = {mailbox(), octets()}; }

void Arbitrary::fill(QuotaData &data)
{
    data.root = octets();
    several(data.resources, 3, [this] { return QuotaResource{upperAtom(), number64(), number64()}; });
}

void Arbitrary::fill(QuotaRootData &data) { data = {mailbox(), astrings(3)}; }

void Arbitrary::fill(MetadataData &data)
{
    data.mailbox = oneIn(4) ? QByteArray("") : mailbox();
    if (oneIn(2)) data.changed = QByteArrayList{"/shared/x"} + astrings(2);
    else do
            data.entries.push_back({'/' + octets(), literal()});
        while (oneIn(2));
}

void Arbitrary::fill(LanguageData &data) { data.tags = QByteArrayList{"i-default"} + astrings(2); }
void Arbitrary::fill(ComparatorData &data) { data = {octets(), astrings(2)}; }
void Arbitrary::fill(UnknownData &data) { data.raw = (oneIn(2) ? "12 X" : "X") + objectId() + (oneIn(2) ? " (a b) \"c" : ""); }

} // namespace godwit::imap
