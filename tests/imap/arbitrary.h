// SPDX-License-Identifier: GPL-3.0-or-later
// Any value that a server could mean. What cannot be said in IMAP is not made: an INBOX in small letters, a Message-ID in blanks, a
// COPYUID whose sets do not pair up.
#pragma once

#include "imap/response.h"

#include <random>

namespace godwit::imap {

class Arbitrary
{
public:
    explicit Arbitrary(quint64 seed) : m_random(seed) {}

    int below(int n) { return int(m_random() % quint64(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class List> auto of(const List &list) { return list[decltype(list.size())(below(int(list.size())))]; }

    Message message();
    StatusText statusText(std::initializer_list<Status> possible);
    FlagSet flags();
    Section section();
    UidSet uids();
    QString name();               ///< of a mailbox, for people
    QByteArray octets();          ///< never null, no NUL
    QByteArray text();            ///< one line of human text, not empty
    qint64 time();

private:
    // primitives: arbitrary.cpp
    quint32 number() { return oneIn(8) ? ~quint32(0) : quint32(m_random() >> (32 + below(32))); }
    quint32 positive() { return std::max(1u, number()); }
    quint64 number64() { return m_random() >> (1 + below(62)); } ///< 63 bits
    QByteArray some(QByteArrayView alphabet, int least, int most);
    QByteArray nstring() { return oneIn(4) ? QByteArray() : octets(); }
    QByteArray atom();            ///< RFC 3501
    QByteArray upperAtom();       ///< words that are compared without case
    QByteArray objectId();
    QByteArray messageId();
    QByteArray mailbox();
    QByteArray raw();             ///< the value of an item that nobody knows
    std::pair<QByteArray, QByteArray> other();
    UidOrder order();
    Literal literal();
    char delimiter();
    template <class T, class Make> void maybe(std::optional<T> &value, Make make)
    {
        if (oneIn(2)) value = T(make());
    }
    template <class List, class Make> void several(List &list, int most, Make make)
    {
        for (int i = below(most + 1); i > 0; --i) list.push_back(make());
    }
    QByteArrayList atoms(int most);
    QByteArrayList upperAtoms(int most);
    QByteArrayList astrings(int most);

    // responses: arbitrary.cpp
    Response response();
    void fill(StatusText &data);
    void fill(CapabilityData &data);
    void fill(ListData &data);
    void fill(StatusData &data);
    void fill(FlagsData &data);
    void fill(ExistsData &data);
    void fill(RecentData &data);
    void fill(ExpungeData &data);
    void fill(NamespaceData &data);
    void fill(IdData &data);
    void fill(EnabledData &data);
    void fill(VanishedData &data);
    void fill(AclData &data);
    void fill(ListRightsData &data);
    void fill(MyRightsData &data);
    void fill(QuotaData &data);
    void fill(QuotaRootData &data);
    void fill(MetadataData &data);
    void fill(LanguageData &data);
    void fill(ComparatorData &data);
    void fill(UnknownData &data);

    // what is said about messages, and codes: arbitrarymessages.cpp
    void fill(FetchData &data);
    void fill(SearchData &data);
    void fill(EsearchData &data);
    void fill(SortData &data);
    void fill(ThreadData &data);
    void thread(ThreadData &data, quint32 depth, bool mayLack);
    SectionData sectionData();
    AddressList addresses();
    Envelope envelope();
    BodyStructure body(const QByteArray &idOfLeaf, const QByteArray &idOfMultipart, int depth);
    void leaf(BodyStructure &part);
    Parameters parameters();

    ResponseCode responseCode();
    void fill(std::monostate &) {}
    void fill(code::Plain &code);
    void fill(code::MailboxId &code);
    void fill(code::Metadata &code);
    void fill(code::BadEvent &code);
    void fill(code::InProgress &code);
    void fill(code::BadCharset &code);
    void fill(code::Capability &code);
    void fill(code::PermanentFlags &code);
    void fill(code::UidNext &code);
    void fill(code::UidValidity &code);
    void fill(code::Unseen &code);
    void fill(code::AppendUid &code);
    void fill(code::CopyUid &code);
    void fill(code::HighestModSeq &code);
    void fill(code::Modified &code);
    void fill(code::NoUpdate &code);
    void fill(code::BadUrl &code);
    void fill(code::Unknown &code);

    template <class Value> Value filled()
    {
        Value value{};
        fill(value);
        return value;
    }
    /// Each alternative as often as the others.
    template <class... Values> void choose(std::variant<Values...> &chosen)
    {
        int left = below(sizeof...(Values));
        ((left-- == 0 ? void(chosen = filled<Values>()) : void()), ...);
    }

    std::mt19937_64 m_random;
};

} // namespace godwit::imap
