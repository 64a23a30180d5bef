// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a message is the same, whether all of it is here or only that.
#include "mime/reader.h"
#include "mime/skeleton.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

/// What a server says of the message, and gives as its sections (RFC 3501, 6.4.5).
class Server
{
public:
    explicit Server(const QByteArray &raw) : m_raw(raw), root(mime::readStructure(raw)) {}

    QByteArray section(const QByteArray &name) const
    {
        if (name == "HEADER") return headerOf(m_raw);
        if (name.endsWith(".MIME")) return mimeOf(m_raw, root, name.chopped(5));
        if (name.endsWith(".HEADER")) return headerOf(encoded(name.chopped(7)));
        return encoded(name);
    }
    QHash<QByteArray, QByteArray> sections(const QByteArrayList &names) const
    {
        QHash<QByteArray, QByteArray> all;
        for (const QByteArray &name : names) all.insert(name, section(name));
        return all;
    }

private:
    static QByteArray headerOf(const QByteArray &text) { return text.first(text.indexOf("\r\n\r\n") + 4); }
    /// Only 7bit and 8bit in these tests: what is decoded is what was sent.
    QByteArray encoded(const QByteArray &id) const { return *mime::partContent(m_raw, id); }
    static QByteArray mimeOf(const QByteArray &raw, const Part &, const QByteArray &id)
    {
        // Each part of these tests says its own id.
        const qsizetype at = raw.indexOf("Content-Description: " + id + "\r\n");
        const qsizetype begin = raw.lastIndexOf("\r\n--", at);
        const qsizetype first = raw.indexOf("\r\n", begin + 2) + 2;
        return raw.sliced(first, raw.indexOf("\r\n\r\n", first) + 4 - first);
    }

    QByteArray m_raw;

public:
    Part root;
};

QByteArray part(const char *id, const char *type, const QByteArray &content, const char *more = "")
{
    return QByteArray("Content-Type: ") + type + "\r\nContent-Description: " + id + "\r\n" + more + "\r\n" + content + "\r\n";
}

QByteArray multi(const char *boundary, const QByteArrayList &parts)
{
    QByteArray out;
    for (const QByteArray &each : parts) out += QByteArray("--") + boundary + "\r\n" + each;
    return out + "--" + boundary + "--";
}

const char attached[] = "Content-Disposition: attachment; filename=a.bin\r\n";

} // namespace

class TestSkeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsShown_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArrayList>("missing");
        const auto row = [](const char *what, const QByteArray &raw, const QByteArrayList &missing) {
            QTest::newRow(what) << raw << missing;
        };
        const QByteArray head = "From: Ann <a@b.example>\r\nSubject: x\r\n";
        const QByteArray large(100'000, 'x');
        row("text and a file",
            head + "Content-Type: multipart/mixed; boundary=o\r\n\r\n" +
                multi("o", {part("1", "text/plain", "Hello"), part("2", "application/pdf", large, attached)}),
            {"2"});
        row("alternatives with a picture",
            head + "Content-Type: multipart/mixed; boundary=\"o o\"\r\n\r\n" +
                multi("o o", {part("1", "multipart/alternative; boundary=i",
                                   multi("i", {part("1.1", "text/plain", "Hello"),
                                               part("1.2", "multipart/related; boundary=r",
                                                    multi("r", {part("1.2.1", "text/html", "<p>Hello</p>"),
                                                                part("1.2.2", "image/png", "pic", "Content-ID: <p@x>\r\n")}))})),
                              part("2", "video/mp4", large, attached)}),
            {"2"});
        row("a large message in it",
            head + "Content-Type: multipart/mixed; boundary=o\r\n\r\n" +
                multi("o", {part("1", "text/plain", "See:"),
                            part("2", "message/rfc822",
                                 "From: Cleo <c@d.example>\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=n\r\n\r\n" +
                                     multi("n", {part("2.1", "text/plain", "Inner words"), part("2.2", "x/y", large, attached)}))}),
            {"2.2", "2"});
        row("only a file", head + "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n" + large,
            {"1"});
        row("an invitation",
            head + "Content-Type: multipart/mixed; boundary=o\r\n\r\n" +
                multi("o", {part("1", "text/plain", "Come"),
                            part("2", "text/calendar",
                                 "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261123T140500Z\r\nEND:VEVENT\r\nEND:VCALENDAR",
                                 "Content-Disposition: attachment; filename=a.ics\r\n"),
                            part("3", "x/y", large, attached)}),
            {"3"});
    }

    void theSameIsShown()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArrayList, missing);
        const Server server(raw);
        const auto plan = mime::planSkeleton(server.root);
        QVERIFY(plan);
        QVERIFY(plan->octets < 20'000);
        const QByteArray skeleton = mime::buildSkeleton(server.root, server.sections(plan->sections));
        QVERIFY(skeleton.size() < 20'000);
        const auto whole = mime::readMessage(raw);
        auto some = mime::readMessage(skeleton);
        QCOMPARE(some->plainText(), whole->plainText());
        QCOMPARE(some->headers, whole->headers);
        QCOMPARE(some->cards, whole->cards);
        QCOMPARE(some->attachments.size(), whole->attachments.size());
        mime::markAbsent(*some, server.root, plan->parts);
        for (std::size_t i = 0; i < some->attachments.size(); ++i) {
            QCOMPARE(some->attachments[i].partId, whole->attachments[i].partId);
            QCOMPARE(some->attachments[i].fileName, whole->attachments[i].fileName);
            QCOMPARE(some->attachments[i].type, whole->attachments[i].type);
            QCOMPARE(some->attachments[i].isHere, !missing.contains(some->attachments[i].partId));
            if (some->attachments[i].isHere) continue;
            QCOMPARE(some->attachments[i].octets, mime::findPart(server.root, some->attachments[i].partId)->octets);
        }
    }

    void oddStructuresAreFetchedWhole()
    {
        Part leaf;
        leaf.id = "1";
        Part root;
        root.type = "multipart";
        root.children = {leaf};
        QVERIFY(!mime::planSkeleton(root)); // no boundary
        root.parameters = {{"boundary", u"b"_s}};
        QVERIFY(mime::planSkeleton(root));
        root.children.front().malformed = true;
        QVERIFY(!mime::planSkeleton(root));
        root.children = std::vector<Part>(5'000, leaf);
        QVERIFY(!mime::planSkeleton(root));
        Part deep = leaf;
        for (int i = 0; i < 1'000; ++i) {
            Part around = root;
            around.id = "1";
            around.children = {deep};
            deep = around;
        }
        QVERIFY(!mime::planSkeleton(deep));
    }
};

QTEST_GUILESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
