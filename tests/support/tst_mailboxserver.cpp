// SPDX-License-Identifier: GPL-3.0-or-later
// The test server against a real one: the same commands to both, and the same answers, but for the differences that stand in a table here.
#include "support/imapclient.h"
#include "support/imapserver.h"
#include "support/imapwords.h"
#include "support/mailboxserver.h"
#include "support/testletter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace godwit::test;

namespace {

constexpr auto everything =
    "SASL-IR LITERAL+ ENABLE ID NAMESPACE LIST-EXTENDED LIST-STATUS SPECIAL-USE CHILDREN UIDPLUS MOVE IDLE UNSELECT "
    "ESEARCH CONDSTORE QRESYNC NOTIFY AUTH=PLAIN";

/// What a list holds at its top level: atoms, strings, literals and lists, each as it stands.
QByteArrayList elementsOf(const QByteArray &inner)
{
    QByteArrayList out;
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype start = at;
        int depth = 0;
        for (; at < inner.size() && (depth > 0 || inner[at] != ' '); ++at) {
            const char octet = inner[at];
            if (octet == '(' || octet == '[') ++depth;
            if (octet == ')' || octet == ']') --depth;
            if (octet == '"')
                for (++at; at < inner.size() && inner[at] != '"'; ++at) at += inner[at] == '\\';
            if (octet == '{') {
                const qsizetype end = inner.indexOf("}\r\n", at);
                at = end + 2 + inner.sliced(at + 1, end - at - 1).toLongLong();
            }
        }
        out << inner.sliced(start, at - start);
        ++at;
    }
    return out;
}

QByteArray sortedList(const QByteArray &list)
{
    QByteArrayList words = list.sliced(1).chopped(1).split(' ');
    words.removeIf([](const QByteArray &word) { return word.isEmpty() || word == "\\Recent"; });
    std::ranges::sort(words);
    return '(' + words.join(' ') + ')';
}

/// What may differ between two right servers, and why. Everything else has to be equal.
struct Difference {
    const char *what, *why;
};
[[maybe_unused]] constexpr Difference expected[]{
    {"human text, and codes other than those compared", "RFC 3501 7.1: for people"},
    {"UIDVALIDITY", "any number; only whether it changed is compared"},
    {"modification sequences", "any ascending numbers (RFC 7162); what CHANGEDSINCE and QRESYNC bring by them is compared"},
    {"RECENT, \\Recent", "RFC 3501 2.3.2 leaves to the server which session sees a message as recent; RFC 9051 has none"},
    {"FLAGS, PERMANENTFLAGS, UNSEEN of SELECT", "keywords may be told when they are known, or when they are used"},
    {"when changes are told", "after a command, or at the NOOP that follows each here (RFC 3501 7)"},
    {"UID in an unsolicited FETCH", "allowed, but for QRESYNC not asked for"},
    {"order of untagged responses, EXPUNGE among them", "RFC 3501 7"},
    {"quoted string or literal", "RFC 3501 4.3: the same value"},
    {"names that cannot be selected, \\HasChildren", "RFC 5258 3: hints"},
    {"MOVE after EXAMINE: not sent", "Dovecot moves all the same"},
    {"RENAME to a name whose parents are not there: not sent", "Dovecot makes them even when it refuses"},
};

/// One client of one server, which makes of the answers what must be equal.
class Side
{
public:
    bool login(quint16 port) { return m_client.login(port); }

    /// `{modseq}`: the HIGHESTMODSEQ that this client was told first in this mailbox, `{validity}` likewise.
    QByteArray ask(QByteArray line)
    {
        line.replace("{modseq}", QByteArray::number(m_modSeq)).replace("{validity}", QByteArray::number(m_validity));
        const bool opens = line.startsWith("SELECT") || line.startsWith("EXAMINE");
        if (opens) m_fresh = true;
        if (opens) m_readOnly = line.startsWith("EXAMINE");
        if (opens || line == "CLOSE" || line == "UNSELECT") forget();
        begin();
        ImapClient::Answer answer = m_client.command(line);
        take(answer);
        const QByteArray code = answer.text.startsWith('[') ? answer.text.sliced(1, answer.text.indexOf(']') - 1) : QByteArray();
        QByteArray status = answer.status;
        if (code.startsWith("COPYUID")) status += withoutValidity(code);
        if (code.startsWith("TRYCREATE")) status += ' ' + code;
        return status + '\n' + rest();
    }
    QByteArray append(const QByteArray &mailbox, const QByteArray &letter, const QByteArray &flags)
    {
        begin();
        const ImapClient::Answer answer = m_client.append(mailbox, letter, flags);
        take(answer);
        const qsizetype end = answer.text.indexOf(']');
        const QByteArray uid = answer.text.startsWith("[APPENDUID") ? answer.text.first(end).split(' ').value(2) : QByteArray();
        return answer.status + ' ' + uid + '\n' + rest();
    }
    QByteArray look()
    {
        begin();
        return rest();
    }
    bool isOpen() const { return m_open; }
    bool isReadOnly() const { return m_readOnly; }
    std::uint32_t highest() const { return m_uids.isEmpty() ? 1 : m_uids.last(); }

private:
    void begin()
    {
        m_lines.clear();
        m_fetched.clear();
        m_vanished.clear();
    }
    void forget()
    {
        m_uids.clear();
        m_open = false;
    }
    QByteArray rest()
    {
        take(m_client.command("NOOP"));
        if (m_open) take(m_client.command("UID FETCH 1:* (FLAGS)"));
        std::ranges::sort(m_lines);
        QByteArray text = m_lines.join('\n');
        for (const auto &[uid, items] : m_fetched) {
            if (items.empty()) continue;
            text += "\nuid " + QByteArray::number(uid) + ':';
            for (const auto &[name, value] : items) text += ' ' + name + ' ' + value;
        }
        std::ranges::sort(m_vanished);
        for (const QByteArray &uid : m_vanished) text += "\ngone " + uid;
        return text;
    }
    QByteArray withoutValidity(const QByteArray &code)
    {
        QByteArrayList words = code.split(' ');
        words.removeAt(1);
        return ' ' + words.join(' ');
    }
    void take(const ImapClient::Answer &answer)
    {
        for (const QByteArray &line : answer.untagged) take(line);
    }
    void take(const QByteArray &line)
    {
        const QByteArrayList words = line.split(' ');
        const QByteArray kind = words.value(1);
        if (kind == "RECENT" || words[0] == "FLAGS" || words[0] == "CAPABILITY" || words[0] == "BYE") return;
        if (kind == "EXISTS") {
            while (m_uids.size() < words[0].toInt()) m_uids.append(0);
            m_open = true;
            return;
        }
        if (kind == "EXPUNGE") {
            m_vanished << QByteArray::number(m_uids.takeAt(words[0].toInt() - 1));
            return;
        }
        if (words[0] == "VANISHED") return vanished(words);
        if (kind == "FETCH") return fetched(words[0].toInt(), line.sliced(line.indexOf('(') + 1).chopped(1));
        if (words[0] == "OK") return code(line);
        if (words[0] == "LIST" || words[0] == "LSUB") return listed(line);
        if (words[0] == "ESEARCH") m_lines << "ESEARCH" + line.sliced(line.indexOf(')') + 1);
        else if (words[0] == "STATUS") m_lines << "STATUS " + counts(line.sliced(line.lastIndexOf('(') + 1).chopped(1).split(' '));
        else m_lines << line.trimmed();
    }
    static QByteArray counts(const QByteArrayList &words)
    {
        QByteArrayList pairs;
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) pairs << words[i] + ' ' + words[i + 1];
        std::ranges::sort(pairs);
        return pairs.join(' ');
    }
    void vanished(const QByteArrayList &words)
    {
        const auto set = NumberSet::parse(words.last(), 0xffffffff);
        if (!set) return;
        if (words[1] == "(EARLIER)") {
            m_lines << "earlier " + words.last();
            return;
        }
        for (qsizetype i = m_uids.size() - 1; i >= 0; --i)
            if (set->contains(m_uids[i])) m_vanished << QByteArray::number(m_uids.takeAt(i));
    }
    void fetched(int seq, const QByteArray &inner)
    {
        const QByteArrayList elements = elementsOf(inner);
        std::map<QByteArray, QByteArray> items;
        for (qsizetype i = 0; i + 1 < elements.size(); i += 2) items[elements[i].toUpper()] = elements[i + 1];
        if (items.contains("UID") && seq <= m_uids.size()) m_uids[seq - 1] = items["UID"].toUInt();
        items.erase("UID");
        items.erase("MODSEQ");
        auto &known = m_fetched[m_uids.value(seq - 1)];
        for (auto &[name, value] : items) known[name] = name == "FLAGS" ? sortedList(value) : value;
    }
    void code(const QByteArray &line)
    {
        const QByteArray inner = line.sliced(line.indexOf('[') + 1).split(']')[0];
        if (inner.startsWith("UIDNEXT")) m_lines << inner;
        if (inner.startsWith("COPYUID")) m_lines << withoutValidity(inner);
        if (inner.startsWith("UIDVALIDITY")) m_validity = inner.sliced(12).toUInt();
        if (inner.startsWith("HIGHESTMODSEQ") && std::exchange(m_fresh, false)) m_modSeq = inner.sliced(14).toULongLong();
    }
    void listed(const QByteArray &line)
    {
        const QByteArray name = elementsOf(line).last();
        const bool openable = !line.contains("\\Noselect") && !line.contains("\\NonExistent");
        if (openable)
            m_lines << line.first(4) + ' ' + (line.contains("\\Subscribed") ? "subscribed " : "") + QByteArray(name).replace('"', "");
    }

    ImapClient m_client;
    QList<std::uint32_t> m_uids; ///< of the selected mailbox, by sequence number; 0: not heard
    bool m_open = false, m_fresh = false, m_readOnly = false;
    quint64 m_modSeq = 1;
    std::uint32_t m_validity = 1;
    QByteArrayList m_lines, m_vanished;
    std::map<std::uint32_t, std::map<QByteArray, QByteArray>> m_fetched;
};

/// Commands of two clients at random.
class History
{
public:
    History(quint32 seed, QByteArray prefix) : m_random(seed), m_prefix(std::move(prefix)) {}

    struct Step {
        int client;
        QByteArray line;            ///< empty: APPEND
        QByteArray mailbox, letter, flags;
    };
    Step next(const Side &one, const Side &two)
    {
        Step step{.client = pick(2), .line = {}, .mailbox = box(), .letter = {}, .flags = flags()};
        const Side &side = step.client ? two : one;
        if (pick(5) == 0) {
            step.letter = letterNamed("letter" + QByteArray::number(++m_letters), pick(6));
            return step;
        }
        step.line = side.isOpen() && pick(4) ? aboutMessages(side) : aboutFolders();
        return step;
    }

private:
    int pick(int bound) { return m_random.bounded(bound); }
    QByteArray box()
    {
        static const QByteArrayList names{"A", "B", "C", "A/x", "A/y"};
        return '"' + m_prefix + names[pick(int(names.size()))] + '"';
    }
    QByteArray passingBox() ///< never selected: deleting what another client has open ends its connection
    {
        static const QByteArrayList names{"D", "E", "D/x", "E/x/y"};
        return '"' + m_prefix + names[pick(int(names.size()))] + '"';
    }
    QByteArray flags()
    {
        static const QByteArrayList names{"\\Seen", "\\Flagged", "\\Deleted", "\\Deleted", "\\Answered", "\\Draft", "$Work", "Later"};
        QByteArrayList some;
        for (int i = pick(3); i >= 0; --i)
            if (const QByteArray flag = names[pick(int(names.size()))]; !some.contains(flag)) some << flag;
        return some.join(' ');
    }
    QByteArray uids(const Side &side)
    {
        const auto uid = [&] { return QByteArray::number(1 + pick(int(side.highest()) + 1)); };
        switch (pick(4)) {
        case 0: return uid() + ':' + uid();
        case 1: return uid() + ',' + uid();
        case 2: return uid() + ":*";
        default: return uid();
        }
    }
    QByteArray key(const Side &side)
    {
        static const QByteArrayList keys{"ALL",
                                         "UNSEEN",
                                         "SEEN",
                                         "FLAGGED",
                                         "DELETED",
                                         "ANSWERED",
                                         "DRAFT",
                                         "KEYWORD $Work",
                                         "UNKEYWORD Later",
                                         "NOT DELETED",
                                         "OR SEEN FLAGGED",
                                         "(UNSEEN UNDELETED)",
                                         "HEADER Message-ID letter1"};
        const int which = pick(int(keys.size()) + 1);
        return which < keys.size() ? keys[which] : "UID " + uids(side);
    }
    QByteArray aboutMessages(const Side &side)
    {
        static const QByteArray header = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE "
                                         "BODY.PEEK[HEADER.FIELDS (REFERENCES LIST-ID)])";
        switch (pick(16)) {
        case 0:
            return "UID FETCH " + uids(side) + " (UID RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES LIST-ID)])";
        case 1: return "UID FETCH " + uids(side) + " (FLAGS) (CHANGEDSINCE {modseq})";
        case 2: return "UID FETCH " + uids(side) + " (UID BODY.PEEK[]<3.40> BODY.PEEK[HEADER] BODY.PEEK[TEXT])";
        case 3: return "UID STORE " + uids(side) + " +FLAGS (" + flags() + ')';
        case 4: return "UID STORE " + uids(side) + " -FLAGS (" + flags() + ')';
        case 5: return "UID STORE " + uids(side) + " FLAGS.SILENT (" + flags() + ')';
        case 6: return "UID STORE " + uids(side) + " +FLAGS.SILENT (" + flags() + ')';
        case 7: return "UID COPY " + uids(side) + ' ' + box();
        case 8: return (side.isReadOnly() ? "UID COPY " : "UID MOVE ") + uids(side) + ' ' + box();
        case 9: return "UID EXPUNGE " + uids(side);
        case 10: return "EXPUNGE";
        case 11: return "UID SEARCH " + key(side);
        case 12: return "UID SEARCH RETURN (ALL COUNT) " + key(side);
        case 13: return pick(2) ? "CLOSE" : "UNSELECT";
        case 14: return "UID SEARCH " + key(side) + ' ' + key(side);
        default: return "CHECK";
        }
    }
    QByteArray aboutFolders()
    {
        switch (pick(19)) {
        case 14: return "CREATE " + passingBox();
        case 15: return "DELETE " + passingBox();
        case 16: return "RENAME " + passingBox() + " \"" + m_prefix + (pick(2) ? "D\"" : "E\"");
        case 17: return "SUBSCRIBE " + passingBox();
        case 18: return "STATUS " + passingBox() + " (MESSAGES UNSEEN UIDNEXT)";
        case 0: return "CREATE " + box();
        case 1: return "SUBSCRIBE " + box();
        case 2: return "UNSUBSCRIBE " + box();
        case 3: return "STATUS " + box() + " (MESSAGES UNSEEN UIDNEXT)";
        case 4: return "LIST \"\" \"" + m_prefix + "*\"";
        case 5: return "LIST \"\" \"" + m_prefix + "%\"";
        case 6: return "LIST \"\" \"" + m_prefix + "*\" RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES UNSEEN))";
        case 7: return "LSUB \"\" \"" + m_prefix + "*\"";
        case 8: return "EXAMINE " + box();
        case 9: return "SELECT " + box() + " (QRESYNC ({validity} {modseq}))";
        default: return "SELECT " + box();
        }
    }

    QRandomGenerator m_random;
    QByteArray m_prefix;
    int m_letters = 0;
};

} // namespace

class TestMailboxServer : public QObject
{
    Q_OBJECT
    ImapServer m_dovecot{ImapServer::Kind::Dovecot};

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_dovecot.start(), qPrintable(m_dovecot.failure())); }

    void itAnswersLikeDovecot_data()
    {
        QTest::addColumn<quint32>("seed");
        bool one = false, many = false;
        const int seed = qEnvironmentVariableIntValue("GODWIT_SEED", &one), count = qEnvironmentVariableIntValue("GODWIT_HISTORIES", &many);
        if (one) QTest::addRow("seed %d", seed) << quint32(seed);
        for (quint32 i = 1; !one && i <= quint32(many ? count : 30); ++i) QTest::addRow("seed %u", i) << i;
    }
    void itAnswersLikeDovecot()
    {
        QFETCH(quint32, seed);
        MailAccount account;
        MailboxServer server(&account, QByteArray(everything).split(' '));
        QVERIFY(server.start());
        std::array<Side, 2> here, there;
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(here[i].login(server.serverPort()));
            QVERIFY(there[i].login(m_dovecot.imapPort()));
            QCOMPARE(here[i]
                         .ask("ENABLE " + QByteArray(seed % 3 == 0   ? "CONDSTORE"
                                                     : seed % 3 == 1 ? "CONDSTORE QRESYNC"
                                                                     : "X"))
                         .first(2),
                     there[i]
                         .ask("ENABLE " + QByteArray(seed % 3 == 0   ? "CONDSTORE"
                                                     : seed % 3 == 1 ? "CONDSTORE QRESYNC"
                                                                     : "X"))
                         .first(2));
        }
        const QByteArray prefix = 'h' + QByteArray::number(seed);
        History history(seed, prefix);
        QByteArray said;
        for (int i = 0; i < 60; ++i) {
            const History::Step step = history.next(here[0], here[1]);
            const auto run = [&step](Side &side) {
                return step.line.isEmpty() ? side.append(step.mailbox.sliced(1).chopped(1), step.letter, step.flags) : side.ask(step.line);
            };
            const auto client = static_cast<std::size_t>(step.client);
            said += QByteArray::number(step.client) + ": " + (step.line.isEmpty() ? "APPEND " + step.mailbox : step.line) + '\n';
            const QByteArray ours = run(here[client]), theirs = run(there[client]);
            const auto differing = [&](const QByteArray &a, const QByteArray &b) {
                return said + "--- the test server:\n" + a + "\n--- Dovecot:\n" + b + "\n--- log:\n" +
                       server.log().last(std::min<qsizetype>(2000, server.log().size()));
            };
            QVERIFY2(ours == theirs, differing(ours, theirs));
            const QByteArray ourNews = here[1 - client].look(), theirNews = there[1 - client].look();
            QVERIFY2(ourNews == theirNews, differing(ourNews, theirNews));
        }
    }
};

QTEST_GUILESS_MAIN(TestMailboxServer)
#include "tst_mailboxserver.moc"
