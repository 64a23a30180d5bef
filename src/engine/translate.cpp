// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/translate.h"

#include "imap/mailboxname.h"
#include "mime/header.h"

#include <algorithm>
#include <array>

namespace godwit::engine {

namespace {

constexpr qsizetype longestKept = 1000; // octets of a name

/// Correspondents repeat: the last one that was decoded in each place. Bounded.
class DecodedAddresses
{
public:
    const Address &of(const imap::AddressData &raw)
    {
        Entry &entry = m_entries[qHashMulti(0, raw.mailbox, raw.host, raw.name) % m_entries.size()];
        if (entry.raw != raw) entry = {raw, mime::decodeAddress(raw.name, raw.mailbox, raw.host)};
        return entry.decoded;
    }

private:
    struct Entry {
        imap::AddressData raw;
        Address decoded;
    };
    std::array<Entry, 512> m_entries;
};

QList<Address> toAddresses(const imap::AddressList &list)
{
    thread_local DecodedAddresses decoded;
    QList<Address> out;
    for (const imap::AddressData &address : list) {
        if (address.host.isNull()) { // group syntax (RFC 3501, 7.4.2): its name counts, its end does not
            if (!address.mailbox.isNull()) out.append({mime::decodeHeader(address.mailbox), {}});
            continue;
        }
        if (address.name.size() > longestKept) out.append(mime::decodeAddress(address.name, address.mailbox, address.host));
        else out.append(decoded.of(address));
    }
    return out;
}

bool anyAttachment(const Part &part) { return part.isAttachment() || std::ranges::any_of(part.children, anyAttachment); }

void takeEnvelope(const imap::Envelope &envelope, MessageSummary &summary)
{
    summary.subject = mime::decodeHeader(envelope.subject);
    if (const auto date = mime::parseDate(envelope.date)) {
        summary.sent = date->seconds;
        summary.sentOffset = date->offset;
    }
    summary.from = toAddresses(envelope.from);
    // Mostly the same as From (RFC 3501, 7.4.2): then there is nothing more to decode.
    summary.sender = envelope.sender == envelope.from ? summary.from : toAddresses(envelope.sender);
    summary.replyTo = envelope.replyTo == envelope.from ? summary.from : toAddresses(envelope.replyTo);
    summary.to = toAddresses(envelope.to);
    summary.cc = toAddresses(envelope.cc);
    summary.bcc = toAddresses(envelope.bcc);
    summary.messageId = envelope.messageId;
    summary.inReplyTo = envelope.inReplyTo;
}

} // namespace

Part toPart(const imap::BodyStructure &structure)
{
    Part part;
    part.id = structure.id;
    part.type = structure.type.toLower();
    part.subtype = structure.subtype.toLower();
    part.parameters = mime::decodeParameters(structure.parameters);
    part.disposition = structure.disposition.toLower();
    part.dispositionParameters = mime::decodeParameters(structure.dispositionParameters);
    part.contentId = structure.contentId;
    if (part.contentId.startsWith('<') && part.contentId.endsWith('>'))
        part.contentId = part.contentId.sliced(1, part.contentId.size() - 2);
    part.description = mime::decodeHeader(structure.description);
    if (!structure.encoding.isEmpty()) part.encoding = structure.encoding.toLower();
    part.octets = structure.octets;
    part.malformed = structure.malformed;
    part.children.reserve(structure.children.size());
    for (const imap::BodyStructure &child : structure.children) part.children.push_back(toPart(child));
    return part;
}

MessageSummary toSummary(imap::FetchData &data)
{
    MessageSummary summary;
    for (const imap::SectionData &item : data.sections) {
        const MessageSummary fields = mime::summarise(item.data.bytes()); // REFERENCES, LIST-ID
        summary.references = fields.references;
        summary.listId = fields.listId;
    }
    summary.uid = data.uid.value_or(Uid{});
    if (data.flags) summary.flags = *data.flags;
    summary.arrived = data.internalDate.value_or(0);
    summary.size = data.size.value_or(0);
    if (data.envelope) takeEnvelope(*data.envelope, summary);
    if (data.body) {
        auto part = std::make_shared<Part>(toPart(*data.body));
        summary.hasAttachment = anyAttachment(*part);
        summary.structure = std::move(part);
    }
    summary.headersKnown = data.envelope != nullptr;
    return summary;
}

namespace {

struct Use {
    QByteArrayView name;
    Role role;
};
constexpr std::array uses{Use{"\\Drafts", Role::Drafts},   Use{"\\Sent", Role::Sent},          Use{"\\Archive", Role::Archive},
                          Use{"\\Junk", Role::Junk},       Use{"\\Trash", Role::Trash},        Use{"\\All", Role::All},
                          Use{"\\Flagged", Role::Flagged}, Use{"\\Important", Role::Important}};

} // namespace

QByteArray toUse(Role role)
{
    const auto known = std::ranges::find(uses, role, &Use::role);
    return known == uses.end() ? QByteArray() : known->name.toByteArray();
}

store::FolderListing toListing(const imap::ListData &data, bool utf8)
{
    struct Known {
        QByteArrayView name;
        FolderAttribute attribute;
    };
    static constexpr std::array attributes{
        Known{"\\Noselect", FolderAttribute::NoSelect},           Known{"\\NonExistent", FolderAttribute::NonExistent},
        Known{"\\Noinferiors", FolderAttribute::NoInferiors},     Known{"\\HasChildren", FolderAttribute::HasChildren},
        Known{"\\HasNoChildren", FolderAttribute::HasNoChildren}, Known{"\\Marked", FolderAttribute::Marked},
        Known{"\\Unmarked", FolderAttribute::Unmarked},           Known{"\\Remote", FolderAttribute::Remote}};
    store::FolderListing listing;
    listing.mailbox = data.mailbox;
    listing.path = imap::decodeMailboxName(data.mailbox, utf8);
    listing.delimiter = data.delimiter;
    for (const Known &known : attributes) listing.attributes.setFlag(known.attribute, data.has(known.name));
    for (const Use &use : uses)
        if (data.has(use.name)) listing.role = use.role;
    listing.attributes.setFlag(FolderAttribute::SpecialUse, listing.role != Role::None);
    if (data.mailbox == "INBOX") listing.role = Role::Inbox;
    return listing;
}

void guessRoles(std::vector<store::FolderListing> &listings, const QMap<Role, QByteArray> &chosen)
{
    const auto isTaken = [&](Role role) {
        return std::ranges::any_of(listings, [role](const auto &listing) { return listing.role == role; });
    };
    for (const auto &[role, mailbox] : chosen.asKeyValueRange()) {
        const auto found = std::ranges::find(listings, mailbox, &store::FolderListing::mailbox);
        if (found != listings.end() && found->role == Role::None && !isTaken(role)) found->role = role;
    }
    struct Name {
        QLatin1StringView name;
        Role role;
    };
    static constexpr std::array names{Name{QLatin1StringView("drafts"), Role::Drafts},
                                      Name{QLatin1StringView("sent"), Role::Sent},
                                      Name{QLatin1StringView("sent items"), Role::Sent},
                                      Name{QLatin1StringView("sent messages"), Role::Sent},
                                      Name{QLatin1StringView("trash"), Role::Trash},
                                      Name{QLatin1StringView("deleted items"), Role::Trash},
                                      Name{QLatin1StringView("deleted messages"), Role::Trash},
                                      Name{QLatin1StringView("junk"), Role::Junk},
                                      Name{QLatin1StringView("spam"), Role::Junk},
                                      Name{QLatin1StringView("archive"), Role::Archive},
                                      Name{QLatin1StringView("archives"), Role::Archive}};
    for (const Name &known : names) {
        if (isTaken(known.role)) continue;
        const auto found = std::ranges::find_if(listings, [&](const store::FolderListing &listing) {
            const QString top = listing.path.startsWith(QLatin1StringView("INBOX.")) ? listing.path.sliced(6) : listing.path;
            return listing.role == Role::None && listing.space == NamespaceKind::Personal &&
                   top.compare(known.name, Qt::CaseInsensitive) == 0;
        });
        if (found != listings.end()) found->role = known.role;
    }
}

imap::FetchItems headerItems()
{
    imap::FetchItems items;
    items.flags = items.internalDate = items.size = items.envelope = items.bodyStructure = true;
    items.sections = {{.section = imap::Section::headerFields({"REFERENCES", "LIST-ID"})}};
    return items;
}

UidSet toUids(imap::Response &response)
{
    if (auto *search = std::get_if<imap::SearchData>(&response)) return std::move(search->numbers);
    if (auto *search = std::get_if<imap::EsearchData>(&response)) return std::move(search->all).value_or(UidSet{});
    return {};
}

store::OperationEffects toEffects(const imap::ResponseCode &code)
{
    store::OperationEffects effects;
    if (const auto *copy = std::get_if<imap::code::CopyUid>(&code)) {
        effects.targetValidity = copy->validity;
        effects.from = copy->from;
        effects.to = copy->to;
    } else if (const auto *append = std::get_if<imap::code::AppendUid>(&code)) {
        effects.targetValidity = append->validity;
        effects.to = append->uids;
    }
    return effects;
}

} // namespace godwit::engine
