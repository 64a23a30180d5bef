// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/decoder.h"

#include "imap/productions.h"

namespace godwit::imap {

namespace {

using namespace grammar;

/// uidfetch-resp = uniqueid SP "UIDFETCH" SP msg-att (RFC 9586)
void uidFetchData(Cursor &in, Uid uid, FetchData &data)
{
    in.space();
    if (uid == Uid{}) in.fail("UID 0");
    msgAtt(in, data);
    if (data.uid && *data.uid != uid) in.fail("two UIDs of one message");
    data.uid = uid;
}

/// "*" SP number SP ("EXISTS" / "RECENT" / "EXPUNGE" / "FETCH" …). Rows are many and large: they are made where they stay.
void numberedData(Cursor &in, Response &data)
{
    const qsizetype start = in.offset();
    const quint32 number = in.number();
    in.space();
    if (in.tryWord("FETCH")) {
        in.space();
        if (number == 0) in.fail("message number 0"); // Courier, quirk 30: skipped
        auto &row = data.emplace<FetchData>();
        row.seq = SeqNum{number};
        msgAtt(in, row);
    } else if (in.tryWord("UIDFETCH")) {
        uidFetchData(in, Uid{number}, data.emplace<FetchData>());
    } else if (in.tryWord("EXISTS")) {
        data = ExistsData{number};
    } else if (in.tryWord("RECENT")) {
        data = RecentData{number};
    } else if (in.tryWord("EXPUNGE")) {
        if (number == 0) in.fail("message number 0");
        data = ExpungeData{SeqNum{number}};
    } else {
        in.rest();
        data = UnknownData{in.since(start).toByteArray()};
    }
}

/// response-data that begins with a word
Response namedData(Cursor &in)
{
    const qsizetype start = in.offset();
    if (in.tryWord("LIST")) return mailboxList(in, false);
    if (in.tryWord("LSUB")) return mailboxList(in, true);
    if (in.tryWord("STATUS")) return statusData(in);
    if (in.tryWord("SEARCH")) return searchData(in);
    if (in.tryWord("ESEARCH")) return esearchData(in);
    if (in.tryWord("SORT")) return sortData(in);
    if (in.tryWord("THREAD")) return threadData(in);
    if (in.tryWord("CAPABILITY")) return capabilityData(in);
    if (in.tryWord("NAMESPACE")) return namespaceData(in);
    if (in.tryWord("ENABLED")) return enabledData(in);
    if (in.tryWord("VANISHED")) return vanishedData(in);
    if (in.tryWord("ID")) return idData(in);
    if (in.tryWord("ACL")) return aclData(in);
    if (in.tryWord("LISTRIGHTS")) return listRightsData(in);
    if (in.tryWord("MYRIGHTS")) return myRightsData(in);
    if (in.tryWord("QUOTA")) return quotaData(in);
    if (in.tryWord("QUOTAROOT")) return quotaRootData(in);
    if (in.tryWord("METADATA")) return metadataData(in);
    if (in.tryWord("LANGUAGE")) return languageData(in);
    if (in.tryWord("COMPARATOR")) return comparatorData(in);
    if (in.tryWord("FLAGS")) {
        in.space();
        return FlagsData{flagList(in)};
    }
    in.atom();
    in.rest();
    return UnknownData{in.since(start).toByteArray()};
}

/// response-data = "*" SP (…)
void untagged(Cursor &in, Response &data)
{
    in.straySpaces();
    if (in.peek() >= '0' && in.peek() <= '9') numberedData(in, data);
    else if (const auto status = tryCondition(in)) data = respText(in, *status);
    else data = namedData(in);
}

/// response-tagged = tag SP resp-cond-state
Tagged tagged(Cursor &in)
{
    Tagged answer;
    answer.tag = in.word("(){%*\"\\").toByteArray();
    in.space();
    const auto status = tryCondition(in);
    if (!status || *status == Status::PreAuth || *status == Status::Bye) in.fail("OK, NO or BAD expected");
    else answer.status = respText(in, *status);
    return answer;
}

void message(Cursor &in, Message &message)
{
    if (in.tryChar('+')) { // continue-req; some send no space (quirk 44)
        in.tryChar(' ');
        message = Continuation{in.rest().toByteArray()};
    } else if (in.tryChar('*')) {
        in.expect(' ');
        untagged(in, message.emplace<Response>());
    } else {
        message = tagged(in);
    }
}

} // namespace

std::expected<Message, DecodeError> decode(const Frame &frame, const Limits &limits, QuirkSet tolerated, QuirkSet *met)
{
    Cursor in(frame, limits, tolerated);
    std::expected<Message, DecodeError> result;
    message(in, *result);
    in.expectEnd();
    if (met) *met = in.met();
    if (in.failed()) result = std::unexpected(in.error());
    return result;
}

bool ListData::has(QByteArrayView attribute) const
{
    return std::ranges::any_of(attributes, [attribute](const QByteArray &a) { return a.compare(attribute, Qt::CaseInsensitive) == 0; });
}

} // namespace godwit::imap
