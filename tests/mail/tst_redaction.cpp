// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/redaction.h"

#include <QTest>

using namespace godwit;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *line, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(shown);
        };
        row("command", "A7 UID FETCH 1:50 (UID FLAGS)", "A7 UID FETCH 1:50 (UID FLAGS)");
        row("list", "* LIST (\\HasChildren) \"/\" \"Projects/Merger\"", "* LIST (\\HasChildren) \"/\" \"…\"");
        row("envelope", "* 1 FETCH (ENVELOPE (\"Mon\" \"Secret plan\" ((\"Ann \\\"A\\\" Lee\" NIL \"ann\" \"x.org\")))",
            "* 1 FETCH (ENVELOPE (\"…\" \"…\" ((\"…\" NIL \"…\" \"…\")))");
        row("address", "A2 LOGIN anna@example.org ••••", "A2 LOGIN …@… ••••");
        row("address in brackets", "* OK mail for <anna@example.org>, bye", "* OK mail for <…@…>, bye");
        row("cut in a string", "* 1 FETCH (ENVELOPE (\"Mon\" \"Secr … (812 octets)", "* 1 FETCH (ENVELOPE (\"…\" \"…\"");
        row("lone at", "* OK @ 5", "* OK @ 5");
        row("empty string", "A1 LIST \"\" \"*\"", "A1 LIST \"\" \"*\"");
        row("backslash at the end", "\"ab\\", "\"…\"");
        row("nothing", "", "");
    }
    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QString, shown);
        QCOMPARE(redacted(line), shown);
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
