// SPDX-License-Identifier: GPL-3.0-or-later
// Of a large message only what is shown is fetched; an attachment when it is wanted, with its progress, and without beginning anew.
#include "rig.h"
#include "support/relay.h"

#include "mime/reader.h"
#include "mime/skeleton.h"

#include <QSignalSpy>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

QByteArray lines(const QByteArray &content)
{
    const QByteArray encoded = content.toBase64();
    QByteArray out;
    out.reserve(encoded.size() * 79 / 76 + 2);
    for (qsizetype i = 0; i < encoded.size(); i += 76) out += encoded.mid(i, 76) + "\r\n";
    return out;
}

QByteArray content(qsizetype octets)
{
    QByteArray out(octets, '\0');
    for (qsizetype i = 0; i < octets; ++i) out[i] = char(i * 7 + i / 1000);
    return out;
}

QByteArray letter(const QByteArray &attached)
{
    return "From: Bo <bo@example.org>\r\nTo: alice@example.org\r\nSubject: Large\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n--outer\r\n"
           "Content-Type: multipart/related; boundary=\"inner\"\r\n\r\n--inner\r\n"
           "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=C3=BC=C3=9Fe</p><img "
           "src=3D\"cid:p@x\">\r\n"
           "--inner\r\nContent-Type: image/png\r\nContent-ID: <p@x>\r\nContent-Disposition: inline\r\n\r\nnot really\r\n--inner--\r\n"
           "--outer\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"large.bin\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           lines(attached) + "--outer--\r\n";
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

    struct Place {
        explicit Place(quint16 port) : relay(port)
        {
            if (!relay.start()) qFatal("the relay does not start");
            relay.setEdit([this](const QByteArray &line) {
                down += quint64(line.size());
                if (cutAfter > 0 && down > cutAfter) {
                    cutAfter = 0;
                    for (auto *socket : relay.findChildren<QTcpSocket *>()) socket->abort();
                }
                return line;
            });
        }
        bool open(const DovecotServer &server)
        {
            Account account = Rig::accountFor(server, Security::None);
            account.host = u"127.0.0.1"_s;
            account.port = relay.serverPort();
            account.compression = Compression::Off;
            rig.setAccount(account, "alicepw");
            if (!QTest::qWaitFor([&] { return rig.refreshed > 0; }, patience)) return false;
            inbox = rig.folder(u"INBOX"_s).id;
            rig.onEngine([this] { rig.engine.openFolder(inbox, AccountId{1}); });
            if (!QTest::qWaitFor([&] { return rig.rows(inbox) == 1 && rig.messages(inbox).first().headersKnown; }, patience)) return false;
            message = rig.messages(inbox).first();
            // Quiet before it is measured.
            return QTest::qWaitFor([&] { return rig.status.state == AccountStatus::State::UpToDate; }, patience);
        }
        bool show()
        {
            const auto before = rig.bodies.size();
            rig.onEngine([this] { rig.engine.wantShown(AccountId{1}, inbox, message.key, message.uid); });
            return QTest::qWaitFor([&] { return rig.bodies.size() > before; }, patience);
        }
        void want(const QByteArray &section)
        {
            rig.onEngine([this, section] { rig.engine.wantPart(AccountId{1}, message.key, section); });
        }
        QStringList halves() const { return QDir(rig.paths.bodies()).entryList({u"*.part"_s}, QDir::Files); }

        Relay relay;
        quint64 down = 0, cutAfter = 0;
        Rig rig;
        FolderId inbox{};
        MessageSummary message;
    };

    std::unique_ptr<DovecotServer> m_server;

    void put(qsizetype octets)
    {
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        ImapClient other;
        QVERIFY(other.login(m_server->imapPort()));
        QVERIFY(other.append("INBOX", letter(content(octets))).ok());
    }

private Q_SLOTS:
    /// PROMISES of the message view: fifty megabytes cost nothing before they are wanted.
    void aLargeMessageIsOpenedForLittle()
    {
        put(50 * 1024 * 1024);
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        const quint64 before = place.down;
        QVERIFY(place.show());
        QVERIFY2(place.down - before < 100'000, qPrintable(QString::number(place.down - before)));
        QVERIFY(!place.rig.reader->body(place.message.key));
        const auto raw = place.rig.reader->skeleton(place.message.key);
        QVERIFY(raw);
        auto document = mime::readMessage(*raw);
        QCOMPARE(document->plainText().trimmed(), u"Grüße"_s);
        QCOMPARE(document->attachments.size(), 1U);
        const auto plan = mime::planSkeleton(*place.message.structure);
        QVERIFY(plan && plan->parts.contains("1.2")); // the picture in the text
        mime::markAbsent(*document, *place.message.structure, plan->parts);
        QCOMPARE(document->attachments.front().fileName, u"large.bin"_s);
        QVERIFY(!document->attachments.front().isHere);
        QVERIFY(qAbs(qint64(document->attachments.front().octets) - 50 * 1024 * 1024) < 200);
        // Looked at again: nothing more is fetched.
        const quint64 then = place.down;
        QVERIFY(place.show());
        QVERIFY(place.down - then < 10'000);
    }

    void anAttachmentComesWithItsProgress()
    {
        const QByteArray attached = content(3 * 1024 * 1024);
        put(attached.size());
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QVERIFY(place.show());
        QSignalSpy progress(&place.rig.engine, &engine::Engine::partProgress), ready(&place.rig.engine, &engine::Engine::partReady);
        place.want("2");
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QVERIFY(progress.size() > 5);
        for (qsizetype i = 1; i < progress.size(); ++i) {
            QVERIFY(progress[i][2].toULongLong() > progress[i - 1][2].toULongLong());
            QCOMPARE(progress[i][3].toULongLong(), progress.last()[2].toULongLong()); // all of it was known from the start
        }
        const auto octets = place.rig.reader->piece(place.message.key, "2");
        QVERIFY(octets);
        QCOMPARE(mime::decodeTransfer(*octets, "base64"), attached);
        QVERIFY(place.halves().isEmpty());
        // The whole message takes the place of its pieces.
        place.rig.onEngine([&] { place.rig.engine.wantBody(AccountId{1}, place.inbox, place.message.key, place.message.uid); });
        QTRY_VERIFY_WITH_TIMEOUT(place.rig.reader->body(place.message.key), patience);
        QVERIFY(!place.rig.reader->piece(place.message.key, "2"));
        QVERIFY(!place.rig.reader->skeleton(place.message.key));
        QCOMPARE(QDir(place.rig.paths.bodies()).entryList({u"*.bin"_s}, QDir::Files).size(), 0);
    }

    void whatIsCancelledLeavesNothing()
    {
        put(20 * 1024 * 1024);
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QVERIFY(place.show());
        QSignalSpy progress(&place.rig.engine, &engine::Engine::partProgress), failed(&place.rig.engine, &engine::Engine::partFailed);
        place.want("2");
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 2, patience);
        place.rig.onEngine([&] { place.rig.engine.cancelPart(AccountId{1}, place.message.key, "2"); });
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed[0][2].value<Error>().kind, Error::Kind::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(place.halves().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(place.rig.status.state, AccountStatus::State::UpToDate, patience);
        QVERIFY(place.halves().isEmpty());
        QVERIFY(!place.rig.reader->piece(place.message.key, "2"));
        QVERIFY(place.down < 15u * 1024 * 1024);
    }

    void aLostConnectionCostsNoMoreThanAPiece()
    {
        const QByteArray attached = content(8 * 1024 * 1024);
        put(attached.size());
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QVERIFY(place.show());
        QSignalSpy ready(&place.rig.engine, &engine::Engine::partReady), failed(&place.rig.engine, &engine::Engine::partFailed);
        const quint64 before = place.down;
        place.cutAfter = before + 5 * 1024 * 1024;
        place.want("2");
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QVERIFY(failed.isEmpty());
        QCOMPARE(place.cutAfter, 0u); // it was cut
        QCOMPARE(mime::decodeTransfer(*place.rig.reader->piece(place.message.key, "2"), "base64"), attached);
        const quint64 wire = quint64(lines(attached).size());
        QVERIFY2(place.down - before < wire + 1024 * 1024, qPrintable(QString::number(place.down - before)));
    }

    /// A click never waits behind an attachment.
    void otherMailIsShownMeanwhile()
    {
        put(30 * 1024 * 1024);
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QSignalSpy progress(&place.rig.engine, &engine::Engine::partProgress), ready(&place.rig.engine, &engine::Engine::partReady);
        place.want("2");
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 2, patience);
        QVERIFY(place.show());
        QVERIFY(ready.isEmpty());
        QVERIFY(place.rig.reader->skeleton(place.message.key));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    }

    void whatIsGoneIsSaid()
    {
        put(1024 * 1024);
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QSignalSpy failed(&place.rig.engine, &engine::Engine::partFailed);
        place.want("7"); // there is no such part
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(place.halves().isEmpty());
    }

    void piecesCountAsSpace()
    {
        put(2 * 1024 * 1024);
        Place place(m_server->imapPort());
        QVERIFY(place.open(*m_server));
        QVERIFY(place.show());
        QSignalSpy ready(&place.rig.engine, &engine::Engine::partReady);
        place.want("2");
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QVERIFY(place.rig.reader->piece(place.message.key, "2"));
        place.rig.store.run([](store::Writer &writer) { writer.setBodyBudget(1024 * 1024); });
        place.rig.store.drain();
        QVERIFY(!place.rig.reader->piece(place.message.key, "2"));
        QTRY_COMPARE_WITH_TIMEOUT(QDir(place.rig.paths.bodies()).entryList(QDir::Files).size(), 0, patience);
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
