// SPDX-License-Identifier: GPL-3.0-or-later
// Four other clients change the same folders on a real server while the engine lives there: when they stop, store and server are equal.
// GODWIT_SECONDS: how long, on each server. GODWIT_SEED: what they do.
#include "rig.h"
#include "support/testletter.h"
#include "threeservers.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <atomic>

using namespace godwit;
using namespace godwit::test;

namespace {

constexpr int patience = 120'000; // ms; only something broken needs it
constexpr int mostMessages = 60;  // in one folder; above it they rather expunge

engine::Options patient()
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s;
    return options;
}

int seconds()
{
    bool told = false;
    const int value = qEnvironmentVariableIntValue("GODWIT_SECONDS", &told);
    return told ? value : 20;
}

quint32 seed()
{
    bool told = false;
    const int value = qEnvironmentVariableIntValue("GODWIT_SEED", &told);
    return told ? quint32(value) : 20261124;
}

/// One of the others: commands at random, one after another, on a connection of its own.
class Other
{
public:
    Other(quint16 port, QByteArrayList boxes, bool moves, int number)
        : m_port(port), m_boxes(std::move(boxes)), m_moves(moves), m_number(number), m_random(seed() + quint32(number))
    {}
    /// Thread: its own. Gives back how many commands were done.
    int live(const std::atomic_bool &stop)
    {
        int done = 0;
        while (!stop) {
            if (!m_in && !(m_in = m_client.login(m_port))) return -1;
            const ImapClient::Answer answer = act();
            if (answer.status.isEmpty()) m_in = false; // the connection broke
            done += answer.ok();
        }
        m_client.logout();
        return done;
    }

private:
    int pick(int bound) { return m_random.bounded(bound); }
    QByteArray box() { return ImapClient::quoted(m_boxes[pick(int(m_boxes.size()))]); }
    QByteArray uids()
    {
        const auto one = [this] { return QByteArray::number(1 + pick(m_next)); };
        return pick(3) ? one() + ',' + one() : QByteArray::number(std::max(1, m_next - 1 - pick(10))) + ":*";
    }
    ImapClient::Answer select()
    {
        const ImapClient::Answer answer = m_client.command("SELECT " + box());
        m_exists = 0;
        for (const QByteArray &line : answer.untagged) {
            if (line.endsWith(" EXISTS")) m_exists = line.first(line.indexOf(' ')).toInt();
            if (const qsizetype at = line.indexOf("[UIDNEXT "); at >= 0) m_next = line.sliced(at + 9, line.indexOf(']') - at - 9).toInt();
        }
        m_selected = answer.ok();
        return answer;
    }
    ImapClient::Answer act()
    {
        static const QByteArrayList flags{"\\Seen", "\\Flagged", "\\Answered", "\\Draft", "\\Deleted", "$Work", "Later"};
        const QByteArray flag = '(' + flags[pick(int(flags.size()))] + ')';
        if (!m_selected || pick(12) == 0) return select();
        if (m_exists > mostMessages && pick(3)) {
            m_exists = 0;
            const ImapClient::Answer marked = m_client.command("STORE 1:20 +FLAGS.SILENT (\\Deleted)");
            return marked.ok() ? m_client.command("EXPUNGE") : marked;
        }
        switch (pick(9)) {
        case 0:
        case 1: {
            const QByteArray name = 'c' + QByteArray::number(m_number) + '-' + QByteArray::number(++m_letters);
            return m_client.append(m_boxes[pick(int(m_boxes.size()))], letterNamed(name, pick(6)), pick(2) ? "\\Seen" : "$Work");
        }
        case 2: return m_client.command("UID COPY " + uids() + ' ' + box());
        case 3: return m_client.command((m_moves ? "UID MOVE " : "UID COPY ") + uids() + ' ' + box());
        case 4:
            if (const auto marked = m_client.command("UID STORE " + uids() + " +FLAGS (\\Deleted)"); !marked.ok()) return marked;
            return m_client.command("EXPUNGE");
        case 5: return m_client.command("UID STORE " + uids() + " -FLAGS " + flag);
        case 6: return m_client.command("NOOP");
        default: return m_client.command("UID STORE " + uids() + " +FLAGS " + flag);
        }
    }

    quint16 m_port;
    QByteArrayList m_boxes;
    bool m_moves;
    int m_number;
    QRandomGenerator m_random;
    ImapClient m_client;
    bool m_in = false, m_selected = false;
    int m_exists = 0, m_next = 1, m_letters = 0;
};

QByteArray sortedFlags(QByteArrayList atoms)
{
    atoms.removeIf([](const QByteArray &atom) { return atom.isEmpty() || atom.compare("\\Recent", Qt::CaseInsensitive) == 0; });
    std::ranges::sort(atoms);
    return '(' + atoms.join(' ') + ')';
}

/// "UID (flags) Message-ID" of each message.
QByteArrayList onServer(ImapClient &client, const QByteArray &box)
{
    QByteArrayList rows;
    if (!client.command("SELECT " + ImapClient::quoted(box)).ok()) return {"cannot be selected"};
    for (const QByteArray &line : client.command("UID FETCH 1:* (UID FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])").untagged) {
        const qsizetype uid = line.indexOf("UID "), flags = line.indexOf("FLAGS ("), id = line.indexOf('<');
        if (uid < 0 || flags < 0 || id < 0) continue;
        qsizetype end = uid + 4;
        while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
        rows << line.sliced(uid + 4, end - uid - 4) + ' ' +
                    sortedFlags(line.sliced(flags + 7, line.indexOf(')', flags) - flags - 7).split(' ')) + ' ' +
                    line.sliced(id, line.indexOf('>', id) - id + 1);
    }
    return rows;
}

QByteArrayList inStore(const QList<MessageSummary> &messages)
{
    QByteArrayList rows;
    for (const MessageSummary &row : messages)
        rows << QByteArray::number(toInt(row.uid)) + ' ' + sortedFlags(row.flags.toAtoms()) + ' ' + row.messageId;
    return rows;
}

} // namespace

class TestCompany : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{seed()};
    int m_letters = 0;

    int pick(int bound) { return m_random.bounded(bound); }

    /// What a person does meanwhile.
    void act(Rig &rig, const QList<FolderId> &folders)
    {
        const FolderId folder = folders[pick(int(folders.size()))], target = folders[pick(int(folders.size()))];
        std::vector<MessageKey> keys;
        for (const ListEntry &entry : rig.reader->listEntries(folder))
            if (keys.size() < 3 && pick(8) == 0) keys.push_back(entry.key);
        const auto wish = [&](const Wish &wish) {
            rig.store.post(
                &rig, [wish](store::Writer &writer) { return writer.enqueue(wish); },
                [&rig](const auto &) { rig.onEngine([&rig] { rig.engine.wakeJournal(AccountId{1}); }); });
        };
        switch (pick(8)) {
        case 0:
        case 1: rig.onEngine([&rig, folder] { rig.engine.openFolder(folder, AccountId{1}); }); break;
        case 2: rig.onEngine([&rig, folder] { rig.engine.syncFolder(AccountId{1}, folder, false); }); break;
        case 3: wish(wish::Append{folder, letterNamed("wish" + QByteArray::number(++m_letters)), {}, 1'700'000'000}); break;
        case 4: wish(wish::Move{folder, keys, target}); break;
        case 5: wish(wish::Expunge{folder, keys}); break;
        default: wish(wish::ChangeFlags{folder, keys, FlagSet(Flag::Flagged, {"$Mine"}), FlagSet(Flag::Seen)});
        }
    }

    [[nodiscard]] static bool sync(Rig &rig, FolderId folder)
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            rig.synced.remove(folder);
            rig.onEngine([&rig, folder] { rig.engine.syncFolder(AccountId{1}, folder, false); });
            if (!QTest::qWaitFor([&] { return rig.synced.contains(folder); }, patience)) return false;
            if (!rig.synced.value(folder)) return true;
            qWarning("%s", qPrintable(explain(rig.synced.value(folder))));
        }
        return false;
    }

    static bool isAtRest(Rig &rig)
    {
        return rig.status.state == AccountStatus::State::UpToDate &&
               std::ranges::none_of(rig.reader->operations(), [](const Operation &operation) {
                   return operation.state == Operation::State::Queued || operation.state == Operation::State::Sent;
               });
    }

private Q_SLOTS:
    void fourOthers_data()
    {
        QTest::addColumn<const Differences *>("expected");
        for (const Differences &one : differences()) QTest::newRow(one.name) << &one;
    }
    void fourOthers()
    {
        QFETCH(const Differences *, expected);
        ImapServer server(expected->kind);
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient client;
        QVERIFY(client.login(server.imapPort()));
        QByteArrayList boxes{"INBOX"};
        for (const char *name : {"One", "Two"}) {
            boxes << expected->prefix + name;
            QVERIFY(client.command("CREATE " + ImapClient::quoted(boxes.last())).ok());
        }
        for (const QByteArray &box : std::as_const(boxes))
            for (int i = 0; i < 10; ++i) QVERIFY(client.append(box, letterNamed("first" + QByteArray::number(i), i)).ok());
        Rig rig(patient());
        rig.setAccount(Rig::accountFor(server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, patience);
        QList<FolderId> folders;
        for (const QByteArray &box : std::as_const(boxes)) folders << rig.folder(QString::fromLatin1(box)).id;
        QVERIFY(!folders.contains(FolderId{}));

        std::atomic_bool stop = false;
        std::array<std::atomic_int, 4> done{};
        std::vector<std::unique_ptr<QThread>> threads;
        const auto ended = qScopeGuard([&] {
            stop = true;
            for (const auto &thread : threads) thread->wait();
        });
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                Other other(server.imapPort(), boxes, expected->move, i);
                done[std::size_t(i)] = other.live(stop);
            }));
            threads.back()->start();
        }
        QTimer person;
        connect(&person, &QTimer::timeout, &rig, [&] {
            const QList<Operation> journal = rig.reader->operations();
            // Courier does five a second: what is wished faster would take as long again when all others are still.
            if (std::ranges::count_if(journal, takesEffect) < 30) act(rig, folders);
            rig.log.clear();
            rig.sent.clear();
        });
        person.start(50ms);
        const QDeadlineTimer end{std::chrono::seconds{seconds()}};
        while (!end.hasExpired()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        person.stop();
        stop = true;
        for (const auto &thread : threads) QVERIFY(QTest::qWaitFor([&] { return thread->isFinished(); }, patience));
        for (const std::atomic_int &count : done) QVERIFY2(count > 0, "one of the others did nothing");
        qInfo("%s: the others did %d commands, %lld wishes ended", expected->name, done[0] + done[1] + done[2] + done[3],
              qlonglong(rig.operations.size()));

        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(rig), patience);
        for (qsizetype i = 0; i < boxes.size(); ++i) QVERIFY(sync(rig, folders[i]));
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const QByteArrayList there = onServer(client, boxes[i]);
            QByteArrayList here;
            const bool same = QTest::qWaitFor([&] { return (here = inStore(rig.messages(folders[i]))) == there; }, 10'000);
            QVERIFY2(same, boxes[i] + " differs. Store:\n" + here.join('\n') + "\nServer:\n" + there.join('\n'));
            QByteArray journal; // what is left of it is stopped, and must show nothing
            for (const Operation &operation : rig.reader->operations())
                journal += QByteArray::number(int(operation.kind)) + " in state " + QByteArray::number(int(operation.state)) + " on " +
                           operation.mailbox + ' ' + operation.uids.toWire() + " to " + operation.target + '\n';
            const Folder folder = rig.folder(QString::fromLatin1(boxes[i]));
            QVERIFY2(folder.total == std::uint32_t(there.size()), boxes[i] + ": " + QByteArray::number(folder.total) + " counted, " +
                                                                      QByteArray::number(there.size()) + " there. Journal:\n" + journal);
        }
    }
};

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
