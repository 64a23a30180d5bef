// SPDX-License-Identifier: GPL-3.0-or-later
// The language as people speak it: with each translation that Godwit has, beside English.
#include "query/completion.h"
#include "query/fields.h"
#include "query/help.h"
#include "query/parser.h"
#include "query/text.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 11, 15);

/// A .ts file as it is.
class Translation : public QTranslator
{
public:
    explicit Translation(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return;
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == "name"_L1) context = xml.readElementText();
            else if (xml.name() == "source"_L1) source = xml.readElementText();
            else if (xml.name() == "translation"_L1 && context == "Query"_L1) m_texts[source] = xml.readElementText();
        }
    }
    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Query") == 0 ? m_texts.value(QString::fromUtf8(source)) : QString();
    }

private:
    QHash<QString, QString> m_texts;
};

const QString folder = QStringLiteral(GODWIT_TESTS "/../translations/");

} // namespace

class TestTranslated : public QObject
{
    Q_OBJECT

    QList<std::pair<QString, QString>> m_english = query::help();
    std::unique_ptr<Translation> m_translation;

private Q_SLOTS:
    void cleanup() { m_translation.reset(); } // takes itself out of the application

    void everyLanguageCanBeTyped_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(folder).entryList({u"*.ts"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) QTest::addRow("%s", qPrintable(file)) << file;
    }
    void everyLanguageCanBeTyped()
    {
        QFETCH(QString, file);
        install(file);
        std::set<QString> names;
        for (const query::FieldName &entry : query::fieldNames()) {
            if (!entry.meaning) continue;
            const QString name = query::shownName(entry.field);
            QCOMPARE(query::nameBeforeColon(name + u':'), name.size()); // one word of letters
            QVERIFY2(query::fieldOf(name) == entry.field, qPrintable(name));
            QVERIFY2(names.insert(name.toCaseFolded()).second, qPrintable(name));
        }
        const auto translated = query::help();
        for (qsizetype i = 0; i < translated.size(); ++i) {
            QVERIFY2(!parsed(translated[i].first).error, qPrintable(translated[i].first));
            QCOMPARE(parsed(translated[i].first).query.kind, parsed(m_english[i].first).query.kind);
        }
        const auto states = query::complete(u"is:", 3, {}, today, QLocale(QLocale::German));
        QVERIFY(states.size() >= 8);
        for (const query::Completion &state : states) QVERIFY2(!parsed(state.insert).error, qPrintable(state.insert));
    }

    void german()
    {
        install(u"godwit_de.ts"_s);
        QCOMPARE(query::toText(parsed(u"von:anna Betreff:ebbe -ist:ungelesen größer:1,5M ab:gestern am:März"_s).query),
                 u"from:anna subject:ebbe is:read larger:1536k after:2023-11-14 after:2023-03-01 before:2023-04-01"_s);
        QCOMPARE(query::toText(parsed(u"from:anna is:unread"_s).query), u"from:anna is:unread"_s);
        QCOMPARE(query::explain(parsed(u"von:anna hat:anhang -entwurf"_s).query, QLocale(QLocale::German)),
                 u"Von „\u2068anna…\u2069“, mit Anhang, ohne „\u2068entwurf…\u2069“"_s);
        QCOMPARE(query::complete(u"vo", 2, {}, today, QLocale(QLocale::German))[0].insert, u"von:"_s);
        QCOMPARE(query::complete(u"is:ung", 6, {}, today, QLocale(QLocale::German))[0].insert, u"is:ungelesen"_s);
    }

private:
    static query::Parsed parsed(const QString &text) { return query::parse(text, today, QLocale(QLocale::German)); }
    void install(const QString &file)
    {
        m_translation = std::make_unique<Translation>(folder + file);
        QVERIFY(!m_translation->isEmpty());
        QVERIFY(QCoreApplication::installTranslator(m_translation.get()));
    }
};

QTEST_GUILESS_MAIN(TestTranslated)
#include "tst_translated.moc"
