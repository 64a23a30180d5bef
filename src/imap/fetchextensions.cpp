// SPDX-License-Identifier: GPL-3.0-or-later
// message-data that extensions brought: RFC 3516 (BINARY.SIZE), 8474 (OBJECTID), 8514 (SAVEDATE), 8970 (PREVIEW), X-GM-EXT-1.
#include "imap/productions.h"

#include <algorithm>
#include <array>

namespace godwit::imap::grammar {

namespace {

/// "(" objectid ")", for THREADID also nil (RFC 8474 5)
void objectId(Cursor &in, std::optional<QByteArray> &id)
{
    if (in.tryWord("NIL")) return void(id.emplace());
    if (!in.enter()) return;
    id = in.atom().toByteArray();
    in.leave();
}

/// "(" *(SP label) ")": astrings, or system labels with a bare backslash
void labels(Cursor &in, FetchData &data)
{
    data.gmailLabels.emplace();
    if (in.tryWord("NIL") || !in.enter()) return;
    while (in.nextInList()) {
        const bool quoted = in.peek() == '"' || in.peek() == '{';
        if (data.gmailLabels->size() >= in.limits().flags) in.fail("too many labels");
        else if (quoted) data.gmailLabels->append(in.string());
        else if (QByteArray label = in.word("()\"{").toByteArray(); label != "NIL") data.gmailLabels->append(std::move(label)); // quirk 7
    }
}

void saveDate(Cursor &in, FetchData &data)
{
    if (!in.tryWord("NIL")) data.saveDate = dateTime(in);
}

struct Item {
    QByteArrayView name;
    void (*read)(Cursor &, FetchData &);
};
constexpr std::array<Item, 7> items{{
    {"PREVIEW", [](Cursor &in, FetchData &data) { data.preview = in.nstring(); }},
    {"SAVEDATE", saveDate},
    {"EMAILID", [](Cursor &in, FetchData &data) { objectId(in, data.emailId); }},
    {"THREADID", [](Cursor &in, FetchData &data) { objectId(in, data.threadId); }},
    {"X-GM-MSGID", [](Cursor &in, FetchData &data) { data.gmailMessage = in.number64(); }},
    {"X-GM-THRID", [](Cursor &in, FetchData &data) { data.gmailThread = in.number64(); }},
    {"X-GM-LABELS", labels},
}};

} // namespace

bool tryExtensionItem(Cursor &in, QByteArrayView name, FetchData &data)
{
    const auto item = std::ranges::find_if(items, [name](const Item &i) { return i.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (item == items.end()) return false;
    item->read(in, data);
    return true;
}

} // namespace godwit::imap::grammar
