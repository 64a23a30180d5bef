// SPDX-License-Identifier: GPL-3.0-or-later
// SEARCH of the test server (RFC 3501 6.4.4, RFC 4731, MODSEQ of RFC 7162), as much of it as clients send to synchronise.
#include "support/mailboxsession.h"

#include "support/testletter.h"

namespace godwit::test {

std::optional<MailboxSession::Test> MailboxSession::searchKeys(Words &words, char end)
{
    std::vector<Test> tests;
    do {
        auto test = searchKey(words);
        if (!test || words.failed()) return std::nullopt;
        tests.push_back(std::move(*test));
    } while (words.peek() != end && words.take(' '));
    return [tests](std::uint32_t seq, const StoredMessage &message) {
        return std::ranges::all_of(tests, [&](const Test &test) { return test(seq, message); });
    };
}

std::optional<MailboxSession::Test> MailboxSession::searchKey(Words &words)
{
    if (words.take('(')) {
        auto inner = searchKeys(words, ')');
        words.need(')');
        return inner;
    }
    const auto flag = [](QByteArray name, bool set) {
        return [name, set](std::uint32_t, const StoredMessage &message) { return message.flags.contains(name) == set; };
    };
    const QByteArray word = words.word();
    if (word == "ALL") return [](std::uint32_t, const StoredMessage &) { return true; };
    for (const QByteArray name : {"Seen", "Flagged", "Answered", "Deleted", "Draft"}) {
        if (word == name.toUpper()) return flag('\\' + name, true);
        if (word == "UN" + name.toUpper()) return flag('\\' + name, false);
    }
    if (word == "KEYWORD" || word == "UNKEYWORD") {
        words.space();
        return flag(words.atom(), word == "KEYWORD");
    }
    words.take(' ');
    if (word == "NOT") {
        const auto inner = searchKey(words);
        if (!inner) return std::nullopt;
        return [test = *inner](std::uint32_t seq, const StoredMessage &message) { return !test(seq, message); };
    }
    if (word == "OR") {
        const auto one = searchKey(words);
        words.space();
        const auto other = searchKey(words);
        if (!one || !other) return std::nullopt;
        return [a = *one, b = *other](std::uint32_t seq, const StoredMessage &message) { return a(seq, message) || b(seq, message); };
    }
    if (word == "UID") {
        const auto set = NumberSet::parse(words.atom(), m_known.empty() ? 0 : m_known.back().uid);
        if (!set) return std::nullopt;
        return [set = *set](std::uint32_t, const StoredMessage &message) { return set.contains(message.uid); };
    }
    if (word == "MODSEQ" && offers("CONDSTORE")) {
        const std::uint64_t since = words.number();
        return [since](std::uint32_t, const StoredMessage &message) { return message.modSeq >= since; };
    }
    if (word == "LARGER" || word == "SMALLER") {
        const auto octets = static_cast<qsizetype>(words.number());
        return [octets, larger = word == "LARGER"](std::uint32_t, const StoredMessage &message) {
            return larger ? message.octets.size() > octets : message.octets.size() < octets;
        };
    }
    if (word == "HEADER") {
        const QByteArray name = words.astring();
        words.space();
        const QByteArray part = words.astring().toLower();
        return [name, part](std::uint32_t, const StoredMessage &message) {
            const QByteArray value = headerField(message.octets, name);
            return !value.isNull() && value.toLower().contains(part);
        };
    }
    if (word == "CHARSET") {
        words.astring();
        words.space();
        return searchKey(words);
    }
    const auto set = NumberSet::parse(word, static_cast<std::uint32_t>(m_known.size()));
    if (!set) return std::nullopt;
    return [set = *set](std::uint32_t seq, const StoredMessage &) { return set.contains(seq); };
}

QByteArray MailboxSession::search(Words &words)
{
    words.space();
    std::optional<QByteArrayList> returns;
    Words after = words;
    if (after.word() == "RETURN") {
        if (!offers("ESEARCH")) return "BAD Unknown key";
        after.space();
        returns = after.list();
        after.space();
        words = after;
    }
    const auto test = searchKeys(words, '\0');
    if (!test || words.failed() || !words.atEnd()) return "BAD Unknown key";
    Uids found;
    for (std::size_t place = 0; place < m_known.size(); ++place) {
        const StoredMessage *message = messageAt(place);
        const auto seq = static_cast<std::uint32_t>(place + 1);
        if (message && (*test)(seq, *message)) found.push_back(m_byUid ? message->uid : seq);
    }
    if (!returns) {
        QByteArray line = "* SEARCH";
        for (const std::uint32_t number : found) line += ' ' + QByteArray::number(number);
        say(line);
        return "OK Done";
    }
    QByteArray line = "* ESEARCH (TAG " + quotedOrNil(m_continues.value_or(QByteArray(""))) + ')' + (m_byUid ? " UID" : "");
    const bool all = returns->isEmpty() || returns->contains("ALL");
    if (returns->contains("MIN") && !found.empty()) line += " MIN " + QByteArray::number(found.front());
    if (returns->contains("MAX") && !found.empty()) line += " MAX " + QByteArray::number(found.back());
    if (all && !found.empty()) line += " ALL " + writeNumbers(found);
    if (returns->contains("COUNT")) line += " COUNT " + QByteArray::number(found.size());
    say(line);
    return "OK Done";
}

} // namespace godwit::test
