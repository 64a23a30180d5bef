// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook opens, finds words in all of its chapters, and what it says of keys is true of its text.
#include "ui/handbook.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace godwit;

namespace {

QStringList chapters()
{
    return ui::handbookChapters(QDir(QStringLiteral(GODWIT_TESTS "/../resources/handbook")), QStringLiteral("en_GB"));
}

void write(const QDir &place, const QString &name, const QByteArray &text)
{
    QVERIFY(place.mkpath(QFileInfo(name).path()));
    QFile file(place.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

} // namespace

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersHaveNames();
    void allAreInTheProgram();
    void eachChapterInItsLanguage();
    void findsInAllChapters();
    void escapeCloses();
};

void TestHandbook::chaptersHaveNames()
{
    ui::Handbook book(chapters());
    auto *list = book.findChild<QListWidget *>();
    auto *page = book.findChild<QTextBrowser *>();
    QVERIFY(list->count() >= 8);
    for (int chapter = 0; chapter < list->count(); ++chapter) {
        list->setCurrentRow(chapter);
        QVERIFY(!list->item(chapter)->text().isEmpty());
        QVERIFY(page->toPlainText().startsWith(list->item(chapter)->text()));
        QVERIFY2(!page->toPlainText().contains(u"**") && !page->toPlainText().contains(u"| "), qPrintable(page->toPlainText()));
    }
}

void TestHandbook::allAreInTheProgram()
{
    QFile list(QStringLiteral(GODWIT_TESTS "/../resources/handbook/handbook.qrc"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString named = QString::fromUtf8(list.readAll());
    const QDir place(QStringLiteral(GODWIT_TESTS "/../resources/handbook"));
    for (const QString &language : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &name : QDir(place.filePath(language)).entryList(QDir::Files))
            QVERIFY2(named.contains(QStringLiteral("<file>%1/%2</file>").arg(language, name)), qPrintable(name));
}

/// A translation may be begun: what it has not yet stays English, in its place, and what English has no more is left out.
void TestHandbook::eachChapterInItsLanguage()
{
    const QTemporaryDir dir;
    const QDir place(dir.path());
    write(place, QStringLiteral("en/01-first.md"), "# First");
    write(place, QStringLiteral("en/02-second.md"), "# Second");
    write(place, QStringLiteral("de/02-second.md"), "# Zweitens");
    write(place, QStringLiteral("de/03-old.md"), "# Altes");
    write(place, QStringLiteral("pt/01-first.md"), "# Primeiro");
    write(place, QStringLiteral("pt_BR/02-second.md"), "# Segundo");
    const auto titles = [&](const char *language) { return ui::handbookChapters(place, QString::fromLatin1(language)).join(u' '); };
    QCOMPARE(titles("en_GB"), QStringLiteral("# First # Second"));
    QCOMPARE(titles("de_AT"), QStringLiteral("# First # Zweitens"));
    QCOMPARE(titles("pt_BR"), QStringLiteral("# Primeiro # Segundo"));
    QCOMPARE(titles("pt_PT"), QStringLiteral("# Primeiro # Second"));
    QCOMPARE(titles("fi_FI"), QStringLiteral("# First # Second"));
}

void TestHandbook::findsInAllChapters()
{
    ui::Handbook book(chapters());
    book.show();
    auto *list = book.findChild<QListWidget *>();
    auto *page = book.findChild<QTextBrowser *>();
    auto *find = book.findChild<QLineEdit *>();
    QTest::keyClicks(find, QStringLiteral("fingerprint"));
    QVERIFY(page->toPlainText().contains(QStringLiteral("fingerprint")));
    QCOMPARE(page->textCursor().selectedText(), QStringLiteral("fingerprint"));
    int left = 0;
    for (int chapter = 0; chapter < list->count(); ++chapter) left += !list->item(chapter)->isHidden();
    QVERIFY(left >= 1 && left < list->count());

    find->clear();
    QTest::keyClicks(find, QStringLiteral("server"));
    const int first = list->currentRow();
    bool moved = false;
    for (int press = 0; press < 60 && !moved; ++press) { // through the places of this chapter to the next one that has the word
        QTest::keyClick(find, Qt::Key_Return);
        moved = list->currentRow() != first;
    }
    QVERIFY(moved);
    QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("server"));
}

void TestHandbook::escapeCloses()
{
    auto *book = new ui::Handbook(chapters());
    const QPointer<ui::Handbook> still = book;
    book->show();
    QVERIFY(QTest::qWaitForWindowExposed(book));
    QTest::keyClick(book, Qt::Key_Escape);
    QTRY_VERIFY(!still);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
