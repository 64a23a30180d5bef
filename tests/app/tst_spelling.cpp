// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling with the dictionaries of this computer (hunspell's of English and German), and which of them are for whom.
#include "app/spellinglanguages.h"
#include "ui/spelling.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemKnowsHowWordsAreWritten()
    {
        const std::shared_ptr<ui::Speller> speller = ui::systemSpeller();
        QVERIFY(speller);
        const auto languages = speller->languages();
        const auto has = [&](const QString &code) {
            return std::ranges::any_of(languages, [&](const ui::Speller::Language &each) { return each.code == code && !each.name.isEmpty(); });
        };
        QVERIFY(has(u"de_DE"_s) && has(u"en_US"_s));
        QVERIFY(speller->isRight(u"Gezeiten"_s, u"de_DE"_s));
        QVERIFY(!speller->isRight(u"Gezeiten"_s, u"en_US"_s));
        QVERIFY(speller->isRight(u"tides"_s, u"en_US"_s));
        QVERIFY(!speller->isRight(u"tidess"_s, u"en_US"_s));
        QVERIFY(speller->suggestions(u"tidess"_s, u"en_US"_s).contains(u"tides"_s));
    }

    void toWhomOneWritesHow()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"spelling"_s);
        const Address mira{u"Mira"_s, u"Mira@example.net"_s}, ole{{}, u"ole@example.net"_s}, none{{}, u"new line"_s};
        {
            app::SpellingLanguages languages(file);
            QVERIFY(languages.of({mira, ole}).isEmpty());
            languages.remember({mira, none}, {u"de_DE"_s, u"en_US"_s});
            languages.remember({ole}, {u"en_US"_s});
        }
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        {
            app::SpellingLanguages languages(file);
            QCOMPARE(languages.of({{{}, u"mira@EXAMPLE.net"_s}}), (QStringList{u"de_DE"_s, u"en_US"_s}));
            QCOMPARE(languages.of({none, ole, mira}), QStringList{u"en_US"_s}); // of the first that is known
            languages.remember({ole}, {}); // not checked any more
        }
        QVERIFY(app::SpellingLanguages(file).of({ole}).isEmpty());
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("\xff\xfe\n \nmira@example.net\nno address de_DE\nole@example.net de_DE\n");
        bad.close();
        app::SpellingLanguages languages(file);
        QVERIFY(languages.of({mira}).isEmpty());
        QCOMPARE(languages.of({ole}), QStringList{u"de_DE"_s});
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
