// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of ACL (RFC 4314 3.6), QUOTA (RFC 9208 7), METADATA (RFC 5464 5) and I18NLEVEL, LANGUAGE (RFC 5255 7). The word that names
// the response was taken.
#include "imap/productions.h"

namespace godwit::imap::grammar {

namespace {

/// *(SP astring) up to the end of the response
QByteArrayList astrings(Cursor &in)
{
    QByteArrayList list;
    while (!in.failed() && in.tryChar(' ')) {
        in.straySpaces();
        if (in.atEnd()) in.tolerate(Quirk::StraySpaces);
        else list.append(in.astring());
    }
    return list;
}

/// "(" astring *(SP astring) ")"
QByteArrayList astringList(Cursor &in)
{
    QByteArrayList list;
    if (in.enter())
        while (in.nextInList()) list.append(in.astring());
    return list;
}

/// quota-resource = resource-name SP resource-usage SP resource-limit
QuotaResource quotaResource(Cursor &in)
{
    QuotaResource resource;
    resource.name = in.atom().toByteArray().toUpper();
    in.space();
    resource.usage = in.number64();
    in.space();
    resource.limit = in.number64();
    return resource;
}

/// entry-value = entry SP value; value = nstring / literal8
MetadataEntry metadataEntry(Cursor &in)
{
    MetadataEntry entry;
    entry.name = in.astring();
    in.space();
    entry.value = in.data();
    return entry;
}

} // namespace

/// acl-data = "ACL" SP mailbox *(SP identifier SP rights)
AclData aclData(Cursor &in)
{
    AclData data;
    in.space();
    data.mailbox = mailbox(in);
    const QByteArrayList words = astrings(in);
    if (words.size() % 2 != 0) in.fail("an identifier without rights");
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) data.entries.push_back({words[i], words[i + 1]});
    return data;
}

/// listrights-data = "LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)
ListRightsData listRightsData(Cursor &in)
{
    ListRightsData data;
    in.space();
    data.mailbox = mailbox(in);
    in.space();
    data.identifier = in.astring();
    in.space();
    data.required = in.astring();
    data.optional = astrings(in);
    return data;
}

/// myrights-data = "MYRIGHTS" SP mailbox SP rights
MyRightsData myRightsData(Cursor &in)
{
    MyRightsData data;
    in.space();
    data.mailbox = mailbox(in);
    in.space();
    data.rights = in.astring();
    return data;
}

/// quota-response = "QUOTA" SP quota-root-name SP quota-list
QuotaData quotaData(Cursor &in)
{
    QuotaData data;
    in.space();
    data.root = in.astring();
    if (in.atEnd() && in.tolerate(Quirk::BareQuotaRoot)) return data;
    in.space();
    if (!in.enter()) return data;
    while (in.nextInList()) data.resources.push_back(quotaResource(in));
    return data;
}

/// quotaroot-response = "QUOTAROOT" SP mailbox *(SP quota-root-name)
QuotaRootData quotaRootData(Cursor &in)
{
    QuotaRootData data;
    in.space();
    data.mailbox = mailbox(in);
    data.roots = astrings(in);
    return data;
}

/// metadata-resp = "METADATA" SP mailbox SP (entry-values / entry-list)
MetadataData metadataData(Cursor &in)
{
    MetadataData data;
    in.space();
    data.mailbox = mailbox(in);
    if (in.peekSecond() != '(') {
        data.changed = astrings(in);
        if (data.changed.isEmpty()) in.fail("an entry expected");
        return data;
    }
    in.space();
    if (!in.enter()) return data;
    while (in.nextInList()) data.entries.push_back(metadataEntry(in));
    return data;
}

/// language-data = "LANGUAGE" SP "(" lang-tag-quoted *(SP lang-tag-quoted) ")"
LanguageData languageData(Cursor &in)
{
    in.space();
    return {astringList(in)};
}

/// comparator-data = "COMPARATOR" SP comp-sel-quoted [SP "(" comp-id-quoted *(SP comp-id-quoted) ")"]
ComparatorData comparatorData(Cursor &in)
{
    ComparatorData data;
    in.space();
    data.active = in.astring();
    if (in.tryChar(' ')) data.matching = astringList(in);
    return data;
}

} // namespace godwit::imap::grammar
