// SPDX-License-Identifier: GPL-3.0-or-later
// Text falls into words in the same way everywhere: what is cut from a text is found in it, at its place. GODWIT_SEED plays another run.
#include "mail/words.h"

#include "arbitrarytext.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &text)
{
    QStringList result;
    for (const Word &word : words(text)) result += word.folded;
    return result.join(u' ');
}

/// The pieces of the text that are marked, joined by "|".
QString marked(const QString &text, const std::vector<Needle> &needles)
{
    QStringList pieces;
    for (const Span &span : findNeedles(text, needles)) pieces += text.mid(span.begin, span.length);
    return pieces.join(u'|');
}

/// The text can be cut after this word: the next one stands behind it and not in the same character ("½"), or both are pairs.
bool isBorder(const QList<Word> &words, qsizetype at)
{
    if (at < 0 || at + 1 >= words.size() || words[at].piece == Word::Piece::Pair) return true;
    return words[at + 1].begin >= words[at].begin + words[at].length;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &expected) { QTest::newRow(what) << text << expected; };
        row("nothing", u""_s, u""_s);
        row("only marks", u" .,;-–!? \t\n"_s, u""_s);
        row("ASCII", u"The quick, brown FOX-jumps"_s, u"the quick brown fox jumps"_s);
        row("digits", u"Room 42b, 3.14"_s, u"room 42b 3 14"_s);
        row("underscores separate", u"my_file_name.pdf"_s, u"my file name pdf"_s);
        row("address", u"Anna.Mueller+x@mail.example.org"_s, u"anna mueller x mail example org"_s);
        row("URL", u"https://example.org/a?b=c"_s, u"https example org a b c"_s);
        row("apostrophe", u"don't l'été"_s, u"don t l ete"_s);
        row("German", u"Größe ÄÖÜ Straße ẞ"_s, u"grosse aou strasse ss"_s);
        row("Danish", u"Ærø Åse søen"_s, u"aero ase soen"_s);
        row("Polish", u"Łódź źdźbło"_s, u"lodz zdzblo"_s);
        row("Croatian", u"Đorđe Čačak"_s, u"dorde cacak"_s);
        row("Turkish", u"İstanbul ılık IŞIK"_s, u"istanbul ilik isik"_s);
        row("Vietnamese", u"Nguyễn Đặng"_s, u"nguyen dang"_s);
        row("Icelandic", u"Þór Guðrún"_s, u"thor gudrun"_s);
        row("French ligature", u"œuvre cœur"_s, u"oeuvre coeur"_s);
        row("decomposed", u"Mu\u0308ller e\u0301te\u0301"_s, u"muller ete"_s);
        row("an accent on nothing", u"\u0301 a"_s, u"a"_s);
        row("compatible forms", u"ﬁne Ｆｕｌｌ １２ x²"_s, u"fine full 12 x2"_s);
        row("mathematical letters", u"𝐆𝐨𝐝𝐰𝐢𝐭"_s, u"godwit"_s);
        row("signs separate", u"Godwit™2 a©b ℃"_s, u"godwit 2 a b"_s);
        row("fractions", u"1½"_s, u"11 2"_s);
        row("soft hyphen", u"Donau\u00ADdampf"_s, u"donaudampf"_s);
        row("joiners are not there", u"a\u200Db\u2060c\uFEFFd"_s, u"abcd"_s);
        row("zero width space separates", u"a\u200Bb"_s, u"a b"_s);
        row("direction marks are not there", u"\u200Eabc\u200F \u202Edef\u202C"_s, u"abc def"_s);
        row("Greek", u"Ὀδυσσεύς ΟΔΟΣ"_s, u"οδυσσευσ οδοσ"_s);
        row("Russian", u"Ёлка Андрей"_s, u"елка андреи"_s);
        row("Hebrew points", u"שָׁלוֹם"_s, u"שלום"_s);
        row("Arabic harakat and tatweel", u"مُحَمَّد مـــحمد"_s, u"محمد محمد"_s);
        row("Arabic hamza", u"أحمد إسلام"_s, u"احمد اسلام"_s);
        row("Arabic digits", u"١٢٣ ۴۵"_s, u"123 45"_s);
        row("Persian joiner", u"می\u200Cخواهم"_s, u"میخواهم"_s);
        row("Hindi keeps its vowels", u"हिन्दी कि की"_s, u"हिन्दी कि की"_s);
        row("Tamil keeps its vowels", u"தமிழ்"_s, u"தமிழ்"_s);
        row("Hindi, two ways to write it", u"\u0958"_s, u"\u0915\u093C"_s);
        row("Han", u"東京都"_s, u"東京 京都 都"_s);
        row("one Han", u"東"_s, u"東"_s);
        row("Han between Latin", u"Godwit東京mail"_s, u"godwit 東京 京 mail"_s);
        row("Han and points", u"東京。大阪"_s, u"東京 京 大阪 阪"_s);
        row("Han beyond the BMP", u"𠀀𠀁"_s, u"𠀀𠀁 𠀁"_s);
        row("compatible Han", u"\uF900"_s, u"\u8C48"_s);
        row("Kana", u"メールを"_s, u"メー ール ルを を"_s);
        row("half width Kana", u"ｶﾞｲﾄﾞ"_s, u"ガイ イド ド"_s);
        row("decomposed Kana", u"か\u3099く"_s, u"がく く"_s);
        row("Hangul has spaces", u"한국어 메일"_s, u"한국어 메일"_s.normalized(QString::NormalizationForm_D));
        row("decomposed Hangul", u"한국"_s.normalized(QString::NormalizationForm_D), u"한국"_s.normalized(QString::NormalizationForm_D));
        row("Thai", u"สวัสดี"_s, u"สวั วัส สดี ดี"_s);
        row("Thai digits", u"๑๒ บาท"_s, u"12 บา าท ท"_s);
        row("emoji separate", u"a🎉b"_s, u"a b"_s);
        row("a lone surrogate", u"a"_s + QChar(0xD83C) + u"b"_s + QChar(0xDC00), u"a b"_s);
    }
    void folding()
    {
        QFETCH(QString, text);
        QTEST(joined(text), "expected");
        QByteArray indexed;
        appendIndexText(indexed, text);
        QTEST(QString::fromUtf8(indexed).trimmed(), "expected");
        QCOMPARE(hasWords(text), !joined(text).isEmpty());
    }

    void places()
    {
        const QString text = u"Größe: é\u0301 ﬁn 東京都"_s;
        const QList<Word> found = words(text);
        QStringList pieces;
        for (const Word &word : found) pieces += text.mid(word.begin, word.length);
        QCOMPARE(pieces, QStringList({u"Größe"_s, u"é\u0301"_s, u"ﬁn"_s, u"東京"_s, u"京都"_s, u"都"_s}));
        QCOMPARE(found[3].piece, Word::Piece::Pair);
        QCOMPARE(found[5].piece, Word::Piece::Last);
        QCOMPARE(words(u"東")[0].piece, Word::Piece::Single);
    }

    void longWordsAreCut()
    {
        const QList<Word> ascii = words(QString(1000, u'a') + u" b"_s);
        QCOMPARE(ascii.size(), 2);
        QCOMPARE(ascii[0].folded, QString(64, u'a'));
        QCOMPARE(ascii[0].length, 1000);
        const QList<Word> accents = words(QString(1000, u'é') + u'a');
        QCOMPARE(accents[0].folded, QString(64, u'e'));
        QCOMPARE(accents[0].length, 1001);
        // A pair of surrogates is not torn, and what comes after it is not put in its place.
        const QList<Word> torn = words(QString(63, u'a') + u"𐐨b"_s);
        QCOMPARE(torn[0].folded, QString(63, u'a'));
        const QList<Word> marks = words(u"ส"_s + QString(1000, QChar(0x0E34)) + u"ส"_s);
        QVERIFY(marks[0].folded.size() <= 64);
        QCOMPARE(marks[0].length, 1002);
    }

    void indexTextIsAddedTo()
    {
        QByteArray utf8("x");
        appendIndexText(utf8, u"One");
        appendIndexText(utf8, u"");
        appendIndexText(utf8, u"Zwei");
        QCOMPARE(utf8, QByteArray("x one zwei"));
        QByteArray grown; // one letter becomes 18 and more
        appendIndexText(grown, QString(5000, QChar(0xFDFA)));
        QCOMPARE(QString::fromUtf8(grown).trimmed(), joined(QString(5000, QChar(0xFDFA))));
    }

    void finding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &query, bool prefix, const QString &expected) {
            QTest::newRow(what) << text << query << prefix << expected;
        };
        row("a word", u"The godwit flies"_s, u"GODWIT"_s, false, u"godwit"_s);
        row("not a part", u"The godwits fly"_s, u"godwit"_s, false, u""_s);
        row("a prefix marks the word", u"The godwits fly"_s, u"god"_s, true, u"godwits"_s);
        row("not in the middle", u"a godwit"_s, u"wit"_s, true, u""_s);
        row("twice", u"tide and tide"_s, u"tide"_s, false, u"tide|tide"_s);
        row("phrase", u"spring tide, spring-tide, tide spring"_s, u"spring tide"_s, false, u"spring tide|spring-tide"_s);
        row("only the last is a prefix", u"spring tides springs tide"_s, u"spring ti"_s, true, u"spring tides"_s);
        row("address", u"Anna <anna@example.org>"_s, u"anna@example.org"_s, true, u"anna@example.org"_s);
        row("diacritics", u"Frau Müller"_s, u"muller"_s, true, u"Müller"_s);
        row("no words find nothing", u"a b c"_s, u"--"_s, true, u""_s);
        row("Han, a pair", u"東京都"_s, u"京都"_s, false, u"京都"_s);
        row("Han, all", u"東京都庁"_s, u"東京都"_s, true, u"東京都"_s);
        row("Han, one at the begin", u"東京都"_s, u"東"_s, false, u"東"_s);
        row("Han, one in the middle", u"東京都"_s, u"京"_s, false, u"京"_s);
        row("Han, one at the end", u"東京都"_s, u"都"_s, false, u"都"_s);
        row("Han, not side by side", u"東都京"_s, u"東京"_s, true, u""_s);
        row("Han, over a point", u"東。京"_s, u"東京"_s, true, u""_s);
        row("Han, then Latin", u"見る東京mail"_s, u"東京 mail"_s, false, u"東京mail"_s);
        row("Han, the text goes on before Latin", u"東京都mail"_s, u"東京 mail"_s, false, u""_s);
        row("Kana, voiced is another", u"がく"_s, u"か"_s, true, u""_s);
        row("Thai, the vowel is being typed", u"สวัสดี"_s, u"สว"_s, true, u"สวั"_s);
        row("Hangul, the syllable is being typed", u"한국어"_s, u"하"_s, true, u"한국어"_s);
        row("overlapping is one", u"東京都"_s, u"東京"_s, false, u"東京"_s);
    }
    void finding()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, prefix);
        QTEST(marked(text, {needle(query, prefix)}), "expected");
        QCOMPARE(containsNeedle(text, needle(query, prefix)), !marked(text, {needle(query, prefix)}).isEmpty());
    }

    void severalAreMergedWhereTheyOverlap()
    {
        QCOMPARE(marked(u"東京都"_s, {needle(u"東京", false), needle(u"京都", false)}), u"東京都"_s);
        QCOMPARE(marked(u"a b c"_s, {needle(u"c", false), needle(u"a b", false)}), u"a b|c"_s);
    }

    void whatIsCutFromATextIsFoundThere()
    {
        QRandomGenerator random(seed());
        for (int round = 0; round < 20'000; ++round) {
            const QString text = arbitraryText(random, 30);
            const QList<Word> found = words(text);
            if (found.isEmpty()) continue;
            const qsizetype first = random.bounded(int(found.size())), last = random.bounded(int(first), int(found.size()));
            const qsizetype begin = found[first].begin, end = std::max(found[last].begin + found[last].length, begin);
            if (!isBorder(found, first - 1) || !isBorder(found, last)) continue;
            const QString cut = text.mid(begin, end - begin);
            const Needle wanted = needle(cut, random.bounded(2) == 1);
            const auto spans = findNeedles(text, {wanted});
            const bool there =
                std::ranges::any_of(spans, [&](const Span &span) { return span.begin <= begin && span.begin + span.length >= end; });
            QVERIFY2(there, qPrintable(u"GODWIT_SEED=%1, round %2: \"%3\" in \"%4\""_s.arg(seed()).arg(round).arg(cut, text)));
            QByteArray indexed;
            appendIndexText(indexed, text);
            QCOMPARE(QString::fromUtf8(indexed).trimmed(), joined(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
