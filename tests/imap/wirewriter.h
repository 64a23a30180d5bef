// SPDX-License-Identifier: GPL-3.0-or-later
// A server of the tests' own: says a value in one of the many ways in which the grammar lets it be said. It shares no code with what reads.
#pragma once

#include "arbitrary.h"

namespace godwit::imap {

class WireWriter
{
public:
    explicit WireWriter(Arbitrary &choices) : m_choices(choices) {}

    QByteArray message(const Message &message); ///< with its CRLF

private:
    using Lanes = std::vector<QByteArrayList>;

    // terminals: wirewriter.cpp
    QByteArray word(QByteArrayView word); ///< in any case
    QByteArray string(const QByteArray &octets, bool literal8 = false);
    QByteArray nstring(const QByteArray &octets, bool literal8 = false) { return octets.isNull() ? word("NIL") : string(octets, literal8); }
    QByteArray astring(const QByteArray &octets);
    QByteArray mailbox(const QByteArray &name);
    QByteArray delimiter(char c);
    QByteArray flagList(const FlagSet &flags, bool newKeywords = false);
    QByteArray dateTime(qint64 seconds);
    QByteArray range(const UidSet::Range &range, bool mayTurn);
    QByteArray inOrder(const UidOrder &order);
    QByteArray uidSet(const UidSet &uids, bool ascending);
    QByteArray interleaved(Lanes lanes, QByteArrayView separator = " "); ///< those of one lane stay in their order
    QByteArrayList words(const QByteArrayList &names);
    QByteArrayList astrings(const QByteArrayList &list);
    QByteArrayList others(const std::vector<std::pair<QByteArray, QByteArray>> &items);

    // responses: wirewriter.cpp
    QByteArray untagged(const StatusText &data);
    QByteArray untagged(const CapabilityData &data);
    QByteArray untagged(const ListData &data);
    QByteArray untagged(const StatusData &data);
    QByteArray untagged(const FlagsData &data);
    QByteArray untagged(const ExistsData &data);
    QByteArray untagged(const RecentData &data);
    QByteArray untagged(const ExpungeData &data);
    QByteArray untagged(const NamespaceData &data);
    QByteArray untagged(const IdData &data);
    QByteArray untagged(const EnabledData &data);
    QByteArray untagged(const VanishedData &data);
    QByteArray untagged(const AclData &data);
    QByteArray untagged(const ListRightsData &data);
    QByteArray untagged(const MyRightsData &data);
    QByteArray untagged(const QuotaData &data);
    QByteArray untagged(const QuotaRootData &data);
    QByteArray untagged(const MetadataData &data);
    QByteArray untagged(const LanguageData &data);
    QByteArray untagged(const ComparatorData &data);
    QByteArray untagged(const UnknownData &data) { return data.raw; }
    QByteArray namespaces(const std::vector<Namespace> &list);

    // what is said about messages, and codes: wirewritermessages.cpp
    QByteArray untagged(const FetchData &data);
    QByteArray untagged(const SearchData &data);
    QByteArray untagged(const EsearchData &data);
    QByteArray untagged(const SortData &data);
    QByteArray untagged(const ThreadData &data);
    QByteArray section(const Section &section);
    QByteArray sectionItem(const SectionData &item);
    QByteArray addresses(const AddressList &list);
    QByteArray envelope(const Envelope &data);
    QByteArray body(const BodyStructure &part, bool extensible);
    QByteArray bodyExtension(const BodyStructure &part);
    QByteArray parameters(const Parameters &list);
    QByteArray language(const QByteArrayList &tags);
    QByteArray partial(const PartialResult &data);
    QByteArrayList changes(const std::vector<ContextChange> &changes);

    QByteArray code(std::monostate) { return {}; }
    QByteArray code(const code::Plain &code);
    QByteArray code(const code::MailboxId &code);
    QByteArray code(const code::Metadata &code);
    QByteArray code(const code::BadEvent &code);
    QByteArray code(const code::InProgress &code);
    QByteArray code(const code::BadCharset &code);
    QByteArray code(const code::Capability &code);
    QByteArray code(const code::PermanentFlags &code);
    QByteArray code(const code::UidNext &code);
    QByteArray code(const code::UidValidity &code);
    QByteArray code(const code::Unseen &code);
    QByteArray code(const code::AppendUid &code);
    QByteArray code(const code::CopyUid &code);
    QByteArray code(const code::HighestModSeq &code);
    QByteArray code(const code::Modified &code);
    QByteArray code(const code::NoUpdate &code);
    QByteArray code(const code::BadUrl &code);
    QByteArray code(const code::Unknown &code);

    Arbitrary &m_choices;
};

} // namespace godwit::imap
