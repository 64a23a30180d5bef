// SPDX-License-Identifier: GPL-3.0-or-later
// mailbox-data that answers SEARCH and SORT. The word that names the response was taken.
#include "imap/mailboxname.h"
#include "imap/productions.h"

namespace godwit::imap::grammar {

namespace {

/// *(SP nz-number) [SP "(" "MODSEQ" SP mod-sequence-value ")"]: RFC 3501 7.2.5, RFC 7162 7 (search-sort-mod-seq)
std::vector<Uid> numbers(Cursor &in, std::optional<ModSeq> &modSeq)
{
    std::vector<Uid> list;
    while (!in.failed() && in.tryChar(' ')) {
        if (in.atEnd() || in.peek() == ' ') {
            in.tolerate(Quirk::StraySpaces);
        } else if (in.tryEnter()) {
            if (!in.tryWord("MODSEQ")) in.fail("MODSEQ expected");
            in.space();
            modSeq = in.number64();
            in.leave();
        } else if (in.countResult(1)) {
            list.push_back(Uid{in.number()});
        }
    }
    return list;
}

/// nz-number, negative when counted from the newest
qint64 place(Cursor &in)
{
    const bool fromNewest = in.tryChar('-');
    const qint64 number = in.number();
    if (number == 0) in.fail("a range of results begins at 1");
    return fromNewest ? -number : number;
}

/// ret-data-partial = "PARTIAL" SP "(" partial-range SP partial-results ")" (RFC 9394 4)
PartialResult partial(Cursor &in)
{
    PartialResult data;
    if (!in.enter()) return data;
    data.range.first = place(in);
    in.expect(':');
    data.range.last = place(in);
    if ((data.range.first < 0) != (data.range.last < 0)) in.fail("a range of results has one direction");
    in.space();
    if (!in.tryWord("NIL")) data.order = in.uidRanges();
    in.leave();
    return data;
}

/// ret-data-addto, ret-data-removefrom: "(" context-position SP sequence-set *(SP context-position SP sequence-set) ")" (RFC 5267 5)
void contextChanges(Cursor &in, bool added, EsearchData &data)
{
    if (!in.enter()) return;
    while (in.nextInList()) {
        ContextChange change{added, in.number(), {}};
        in.space();
        change.uids = in.uidRanges();
        if (in.countResult(16)) data.changes.push_back(std::move(change)); // what one costs beside its numbers
    }
}

/// score-list = "(" [score *(SP score)] ")" (RFC 6203 7)
void scores(Cursor &in, EsearchData &data)
{
    if (!in.enter()) return;
    while (in.nextInList()) {
        const quint32 score = in.number();
        if (score < 1 || score > 100) in.fail("a score is from 1 to 100");
        if (in.countResult(1)) data.relevancy.push_back(quint8(score));
    }
}

/// search-correlator = "(" one-correlator *(SP one-correlator) ")" (RFC 7377 4). The "(" was taken.
void correlators(Cursor &in, EsearchData &data)
{
    while (in.nextInList()) {
        const bool tag = in.tryWord("TAG"), mailbox = !tag && in.tryWord("MAILBOX");
        if (!tag && !mailbox && !in.tryWord("UIDVALIDITY")) in.fail("TAG, MAILBOX or UIDVALIDITY expected");
        in.space();
        if (tag) data.tag = in.astring();
        else if (mailbox) data.mailbox = canonicalMailbox(in.astring());
        else data.uidValidity = UidValidity{in.number()};
    }
}

/// search-return-data
void searchReturn(Cursor &in, EsearchData &data)
{
    const QByteArray name = in.atom().toByteArray().toUpper();
    in.space();
    if (name == "MIN") data.min = in.number();
    else if (name == "MAX") data.max = in.number();
    else if (name == "COUNT") data.count = in.number();
    else if (name == "ALL") {
        bool ascending = false;
        UidOrder order = in.uidRanges(&ascending);
        data.all = setOf(order);
        if (!ascending) data.order = std::move(order);
    } else if (name == "MODSEQ") data.modSeq = in.number64();
    else if (name == "PARTIAL") data.partial = partial(in);
    else if (name == "ADDTO" || name == "REMOVEFROM") contextChanges(in, name == "ADDTO", data);
    else if (name == "RELEVANCY") scores(in, data);
    else {
        const qsizetype start = in.offset();
        in.skipValue();
        if (!in.failed()) data.others.emplace_back(name, in.since(start).toByteArray());
    }
}

} // namespace

SearchData searchData(Cursor &in)
{
    SearchData data;
    data.numbers = UidSet::fromUids(numbers(in, data.modSeq));
    return data;
}

SortData sortData(Cursor &in)
{
    SortData data;
    data.uids = numbers(in, data.modSeq);
    std::erase(data.uids, Uid{});
    return data;
}

/// esearch-response = "ESEARCH" [search-correlator] [SP "UID"] *(SP search-return-data) (RFC 4466 3)
EsearchData esearchData(Cursor &in)
{
    EsearchData data;
    while (!in.failed() && in.tryChar(' ')) {
        if (in.atEnd() || in.peek() == ' ') in.tolerate(Quirk::StraySpaces);
        else if (in.tryEnter()) correlators(in, data);
        else if (in.tryWord("UID")) data.uid = true;
        else searchReturn(in, data);
    }
    return data;
}

} // namespace godwit::imap::grammar
