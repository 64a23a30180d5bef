// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.h"

#include "../mime/leakvectors.h"
#include "../scenario/trace.h"
#include "../smtp/smtptrace.h"
#include "imap/framer.h"

#include <QDir>
#include <QFile>

namespace godwit::fuzz {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the servers of the traces say; those of a megabyte would only slow the search down.
QByteArrayList servers()
{
    QByteArrayList all;
    const QDir folder(QStringLiteral(GODWIT_TESTS "/scenario"));
    for (const QString &name : folder.entryList({QStringLiteral("*.trace")}, QDir::Files, QDir::Name))
        if (const QByteArray octets = scenario::serverOctets(scenario::readTrace(folder.filePath(name))); octets.size() < 8192)
            all << octets;
    return all;
}

QByteArrayList submissionServers()
{
    QByteArrayList all;
    for (const QString &path : smtptrace::traces())
        if (const QByteArray octets = smtptrace::serverOctets(smtptrace::readTrace(path)); octets.size() < 8192) all << octets;
    return all;
}

QByteArrayList responses()
{
    QByteArrayList all;
    for (const QByteArray &server : servers()) {
        imap::Framer framer({});
        framer.receive(server);
        for (auto next = framer.next(); next && *next; next = framer.next()) all << (*next)->text.toByteArray();
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

QByteArrayList challenges()
{
    static const std::array<QByteArrayList, 7> exchanges{{
        {},
        {"Username:", "Password:"},
        {"<1896.697170952@postoffice.example.net>", ""},
        {"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
         "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="},
        {"r=x,s=QSXCR+Q6sek8bf92,i=2147483647", "e=other-error"},
        {"{\"status\":\"invalid_token\",\"scope\":\"mail\"}", ""},
        {QByteArray("\0\xff\x80", 3), QByteArray(255, 'a'), ","},
    }};
    QByteArrayList all;
    for (int mechanism = 0; mechanism < 12; ++mechanism)
        for (const QByteArrayList &exchange : exchanges) {
            QByteArray input(1, char(mechanism));
            for (const QByteArray &challenge : exchange) input += char(challenge.size()) + challenge;
            all << input;
        }
    return all;
}

QByteArrayList searches()
{
    QByteArrayList all{"godwit tide",
                       "\"spring tide\" -storm*",
                       "tide OR storm | -(a b) NOT c AND d",
                       "from:\"Anna M*\" to:(bob OR -eve) cc: carl bcc:x",
                       "subject:re:tide body:\"say \"\"now\"\"\" filename:a.pdf list:birds",
                       "is:unread is:(read OR starred) -is:draft has:attachment",
                       "larger:1.5MB smaller:300k larger:abc",
                       "before:2023 after:12.4.2023 on:march after:7d before:\"march 2020\"",
                       "in:\"Old mail/2020\" tag:$Label1 12:30 http://example.org/(a)",
                       "from:（東京都｜大阪） メール 한국어 สวัสดี हिन्दी"};
    for (int i = 0; i < 20; ++i) all << all[i % 10] + QByteArray(i, i % 2 ? '(' : '-') + all[(i * 7 + 3) % 10];
    return all;
}

/// Letters as people send them, and each tenth of those that would leak.
QByteArrayList letters()
{
    QByteArrayList all;
    const QDir folder(QStringLiteral(GODWIT_TESTS "/mime/letters"));
    for (const QString &name : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        all << contentOf(folder.filePath(name)).left(1'500);
    const auto vectors = leakVectors();
    for (std::size_t i = 0; i < vectors.size(); i += 10) all << vectors[i].message.mid(vectors[i].message.indexOf("utf-8") + 9).left(600);
    return all;
}

QByteArrayList prefixed(const QByteArrayList &prefixes, const QByteArrayList &inputs)
{
    QByteArrayList all;
    for (qsizetype i = 0; i < inputs.size(); ++i) all << prefixes[i % prefixes.size()] + inputs[i];
    return all;
}

} // namespace

QByteArrayList seedsOf(const Target &target)
{
    const QByteArrayView name(target.name);
    if (name == "framer") return prefixed({"\x3f", QByteArray(1, '\0'), "\x06"}, servers());
    if (name == "decoder") return prefixed({"\x55"}, responses());
    if (name == "session")
        return prefixed(
            {QByteArray("\0\x3f\0", 3), QByteArray("\x04\x07\x02", 3), QByteArray("\x01\x3f\x04", 3), QByteArray("\x08\0\x09", 3)},
            servers());
    if (name == "submission")
        return prefixed({QByteArray("\x04\x3f"), QByteArray("\x06\x00", 2), QByteArray("\x05\x3f"), QByteArray("\x0c\x07")},
                        submissionServers());
    if (name == "html") return letters();
    return name == "query" ? searches() : challenges();
}

QByteArrayList foundBefore(const Target &target)
{
    QByteArrayList all;
    const QDir folder(QStringLiteral(GODWIT_TESTS "/fuzz/found"));
    for (const QString &name : folder.entryList({QString::fromLatin1(target.name) + QStringLiteral("-*")}, QDir::Files, QDir::Name))
        all << contentOf(folder.filePath(name));
    return all;
}

/// libFuzzer's form: a quoted string a line with \xHH, \\ and \"; "#" begins a comment.
QByteArrayList dictionaryOf(const Target &target)
{
    QByteArrayList words;
    for (const QByteArray &line : contentOf(QStringLiteral(GODWIT_TESTS "/fuzz/") + QString::fromLatin1(target.dictionary)).split('\n')) {
        if (!line.startsWith('"')) continue;
        QByteArray word;
        for (qsizetype i = 1; i < line.size() - 1; ++i) {
            if (line[i] != '\\') word += line[i];
            else if (line[++i] != 'x') word += line[i];
            else {
                word += QByteArray::fromHex(line.sliced(i + 1, 2));
                i += 2;
            }
        }
        words << word;
    }
    return words;
}

QByteArray changed(QByteArray input, const QByteArrayList &others, const QByteArrayList &words, QRandomGenerator &random)
{
    for (int edits = 1 + random.bounded(6); edits > 0; --edits) {
        const qsizetype at = random.bounded(int(input.size()) + 1);
        switch (random.bounded(6)) {
        case 0:
        case 1: input.insert(at, words[random.bounded(int(words.size()))]); break;
        case 2: input.remove(at, random.bounded(20)); break;
        case 3: input.insert(at, char(random.bounded(256))); break;
        case 4: input.insert(at, input.mid(random.bounded(int(input.size()) + 1), random.bounded(80))); break;
        default: {
            const QByteArray &other = others[random.bounded(int(others.size()))];
            input.insert(at, other.mid(random.bounded(int(other.size()) + 1), random.bounded(200)));
        }
        }
    }
    return input;
}

} // namespace godwit::fuzz
