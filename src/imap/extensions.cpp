// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/extensions.h"

#include <algorithm>
#include <array>

namespace godwit::imap {

namespace {

constexpr std::array table{
    Extension{"ACL", "RFC 4314", false},
    Extension{"APPENDLIMIT", "RFC 7889", false},
    Extension{"APPENDLIMIT=", "RFC 7889", true},
    Extension{"AUTH=ANONYMOUS", "RFC 4505", true},
    Extension{"AUTH=CRAM-MD5", "RFC 2195", true},
    Extension{"AUTH=EXTERNAL", "RFC 4422", true},
    Extension{"AUTH=LOGIN", "draft-murchison-sasl-login", true},
    Extension{"AUTH=OAUTHBEARER", "RFC 7628", true},
    Extension{"AUTH=PLAIN", "RFC 4616", true},
    Extension{"AUTH=SCRAM-SHA-1", "RFC 5802", true},
    Extension{"AUTH=SCRAM-SHA-256", "RFC 7677", true},
    Extension{"AUTH=XOAUTH2", "Google", true},
    Extension{"BINARY", "RFC 3516", false},
    Extension{"CATENATE", "RFC 4469", false},
    Extension{"CHILDREN", "RFC 3348", true},
    Extension{"COMPRESS=DEFLATE", "RFC 4978", true},
    Extension{"CONDSTORE", "RFC 7162", true},
    Extension{"CONTEXT=SEARCH", "RFC 5267", false},
    Extension{"CONTEXT=SORT", "RFC 5267", false},
    Extension{"CREATE-SPECIAL-USE", "RFC 6154", false},
    Extension{"ENABLE", "RFC 5161", true},
    Extension{"ESEARCH", "RFC 4731", true},
    Extension{"ESORT", "RFC 5267", false},
    Extension{"I18NLEVEL=", "RFC 5255", false},
    Extension{"ID", "RFC 2971", true},
    Extension{"IDLE", "RFC 2177", true},
    Extension{"IMAP4REV1", "RFC 3501", true},
    Extension{"IMAP4REV2", "RFC 9051", false},
    Extension{"INPROGRESS", "RFC 9585", false},
    Extension{"LANGUAGE", "RFC 5255", false},
    Extension{"LIST-EXTENDED", "RFC 5258", false},
    Extension{"LIST-METADATA", "RFC 9590", false},
    Extension{"LIST-MYRIGHTS", "RFC 8440", false},
    Extension{"LIST-STATUS", "RFC 5819", true},
    Extension{"LITERAL+", "RFC 7888", true},
    Extension{"LITERAL-", "RFC 7888", true},
    Extension{"LOGINDISABLED", "RFC 3501", true},
    Extension{"METADATA", "RFC 5464", false},
    Extension{"METADATA-SERVER", "RFC 5464", false},
    Extension{"MOVE", "RFC 6851", true},
    Extension{"MULTIAPPEND", "RFC 3502", false},
    Extension{"MULTISEARCH", "RFC 7377", true},
    Extension{"NAMESPACE", "RFC 2342", true},
    Extension{"NOTIFY", "RFC 5465", true},
    Extension{"OBJECTID", "RFC 8474", false},
    Extension{"PARTIAL", "RFC 9394", false},
    Extension{"PREVIEW", "RFC 8970", false},
    Extension{"QRESYNC", "RFC 7162", true},
    Extension{"QUOTA", "RFC 9208", false},
    Extension{"QUOTA=", "RFC 9208", false},
    Extension{"QUOTASET", "RFC 9208", false},
    Extension{"REPLACE", "RFC 8508", true},
    Extension{"RIGHTS=", "RFC 4314", false},
    Extension{"SASL-IR", "RFC 4959", true},
    Extension{"SAVEDATE", "RFC 8514", false},
    Extension{"SEARCH=FUZZY", "RFC 6203", false},
    Extension{"SEARCHRES", "RFC 5182", false},
    Extension{"SORT", "RFC 5256", false},
    Extension{"SORT=DISPLAY", "RFC 5957", false},
    Extension{"SPECIAL-USE", "RFC 6154", true},
    Extension{"STARTTLS", "RFC 3501", true},
    Extension{"STATUS=SIZE", "RFC 8438", false},
    Extension{"THREAD=", "RFC 5256", false},
    Extension{"UIDONLY", "RFC 9586", false},
    Extension{"UIDPLUS", "RFC 4315", true},
    Extension{"UNAUTHENTICATE", "RFC 8437", false},
    Extension{"UNSELECT", "RFC 3691", false},
    Extension{"UTF8=ACCEPT", "RFC 6855", false},
    Extension{"UTF8=ONLY", "RFC 6855", false},
    Extension{"WITHIN", "RFC 5032", false},
    Extension{"X-GM-EXT-1", "Google", false},
};

constexpr bool less(const Extension &a, QByteArrayView b) { return QByteArrayView(a.name) < b; }

} // namespace

std::span<const Extension> extensions() { return table; }

const Extension *extensionOf(QByteArrayView capability)
{
    const auto find = [](QByteArrayView name) -> const Extension * {
        const auto found = std::lower_bound(table.begin(), table.end(), name, less);
        return found != table.end() && name == QByteArrayView(found->name) ? &*found : nullptr;
    };
    if (const Extension *exact = find(capability)) return exact;
    const qsizetype equals = capability.indexOf('=');
    return equals < 0 ? nullptr : find(capability.first(equals + 1));
}

} // namespace godwit::imap
