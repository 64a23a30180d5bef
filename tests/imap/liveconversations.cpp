// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveconversations.h"

#include "imap/commands/append.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/search.h"

#include <QTimeZone>
#include <array>

namespace godwit::test {

using namespace imap;
namespace command = godwit::imap::commands;

QByteArray letter(const QByteArray &subject, const QByteArray &from, int number, const QByteArray &more, const QByteArray &body)
{
    return "Subject: " + subject + "\r\nFrom: " + from + "\r\nTo: alice@example.org\r\nDate: Mon, 0" + QByteArray::number(number) +
           " Jan 2024 12:00:00 +0000\r\nMessage-ID: <" + QByteArray::number(number) + "@x>\r\n" + more + "\r\n" + body;
}

const QByteArray &mixedLetter()
{
    static const QByteArray letter =
        "Subject: parts\r\nFrom: dora@example.org\r\nMessage-ID: <4@x>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nk=C3=A4se\r\n"
        "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nYQBi\r\n--b--\r\n";
    return letter;
}

bool fillInbox(LiveSession &session)
{
    const QByteArray long_ = QByteArray("a long line of text\r\n").repeated(150) + "needle\r\n";
    const std::array<std::pair<QByteArray, QByteArrayList>, 5> letters{{
        {letter("apples", "anna@example.org", 1), {"\\Seen"}},
        {letter("Re: apples", "bert@example.org", 2, "In-Reply-To: <1@x>\r\nReferences: <1@x>\r\n"), {}},
        {letter("=?utf-8?Q?=C3=9Cbersicht?=", "carl@example.org", 3), {}},
        {mixedLetter(), {}},
        {letter("plain", "eve@example.org", 5, {}, long_), {"\\Flagged", "$Work"}},
    }};
    int day = 0;
    for (const auto &[message, flags] : letters) {
        const qint64 arrived = QDateTime(QDate(2024, 1, ++day), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
        if (!session.run(command::append("INBOX", FlagSet::fromAtoms(flags), arrived, message)).ok()) return false;
    }
    return true;
}

QByteArray Live::found(const SearchKey &key) const { return run(command::uidSearch(key, false)).only<SearchData>().numbers.toWire(); }

UidSet Live::filled(const QByteArray &name, int count) const
{
    UidSet uids;
    for (int i = 1; i <= count; ++i) {
        const auto result = run(command::append(box(name), {}, 0, letter("n" + QByteArray::number(i), "x@y", i)));
        uids = uids.united(result.code<code::AppendUid>().uids);
    }
    return run(command::select(box(name))).ok() ? uids : UidSet();
}

} // namespace godwit::test
