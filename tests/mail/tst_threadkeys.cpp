// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/basesubject.h"
#include "mail/threadkeys.h"

#include <QTest>

using namespace godwit;

class ThreadKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void baseSubjects_data();
    void baseSubjects();
    void identifiersAreComparedWithoutBrackets();
    void referencesComeBeforeInReplyTo();
    void theFirstIdOfInReplyToCounts_data();
    void theFirstIdOfInReplyToCounts();
    void tooManyReferencesKeepTheNearest();
};

void ThreadKeysTest::baseSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("reply");
    const auto row = [](const char *subject, const char *base, bool reply) {
        QTest::addRow("%s", subject) << QString::fromUtf8(subject) << QString::fromUtf8(base) << reply;
    };
    row("", "", false);
    row("Lunch", "Lunch", false);
    row("Re: Lunch", "Lunch", true);
    row("RE :  Lunch  now", "Lunch now", true);
    row("Re: Re: FW: fwd: Lunch", "Lunch", true);
    row("Re[2]: Lunch", "Lunch", true);
    row("Re(3): Lunch", "Lunch", true);
    row("Re^4: Lunch", "Lunch", true);
    row("[list] Lunch", "Lunch", false);
    row("[list] Re: Lunch", "Lunch", true);
    row("Re: [list] Lunch", "Lunch", true);
    row("[a][b] Re: [c] Lunch", "Lunch", true);
    row("[Fwd: Lunch]", "Lunch", true);
    row("[fwd: Re: Lunch] (fwd)", "Lunch", true);
    row("Lunch (fwd) (FWD)", "Lunch", true);
    row("[only a blob]", "[only a blob]", false);
    row("[not [nested]] x", "[not [nested]] x", false);
    row("Re:", "", true);
    row("Reminder: Lunch", "Reminder: Lunch", false);
    row("12:30 Lunch", "12:30 Lunch", false);
    row("Re Lunch", "Re Lunch", false);
    row("AW: WG: Mittagessen", "Mittagessen", true);
    row("SV: VS: Lounas", "Lounas", true);
    row("Odp: Obiad", "Obiad", true);
    row("Antw: Middageten", "Middageten", true);
    row("RÉP: Déjeuner", "Déjeuner", true);
    row("ΑΠ: Γεύμα", "Γεύμα", true);
    row("Отв: Обед", "Обед", true);
    row("回复：午餐", "午餐", true);
    row("转发: 午餐", "午餐", true);
    row("답장: 점심", "점심", true);
    row("תשובה: צהריים", "צהריים", true);
    row("رد: غداء", "غداء", true);
    row(": Lunch", ": Lunch", false);
    row("Re(x): Lunch", "Re(x): Lunch", false);
}

void ThreadKeysTest::baseSubjects()
{
    QFETCH(QString, subject);
    const BaseSubject got = baseSubject(subject);
    QTEST(got.text, "base");
    QTEST(got.reply, "reply");
}

void ThreadKeysTest::identifiersAreComparedWithoutBrackets()
{
    QCOMPARE(messageIdHash("<a@b>"), messageIdHash(" a@b "));
    QVERIFY(messageIdHash("<a@b>") != messageIdHash("<A@b>"));
    QCOMPARE(messageIdHash("<>"), 0U);
    QCOMPARE(topicHash(QStringLiteral("LUNCH")), topicHash(QStringLiteral("lunch")));
    QCOMPARE(topicHash({}), 0U);
}

void ThreadKeysTest::referencesComeBeforeInReplyTo()
{
    MessageSummary summary;
    summary.messageId = "<c@x>";
    summary.inReplyTo = "<other@x>";
    summary.references = {"<a@x>", "<>", "<b@x>"};
    const ThreadKeys keys = threadKeys(summary, baseSubject(QStringLiteral("Re: Hi")));
    QCOMPARE(keys.id, messageIdHash("<c@x>"));
    QCOMPARE(keys.references, (std::vector<std::uint64_t>{messageIdHash("<a@x>"), messageIdHash("<b@x>")}));
    QCOMPARE(keys.topic, topicHash(QStringLiteral("Hi")));
    QVERIFY(keys.reply);
}

void ThreadKeysTest::theFirstIdOfInReplyToCounts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("id");
    QTest::addRow("plain") << QByteArray("<a@x>") << QByteArray("a@x");
    QTest::addRow("two") << QByteArray("<a@x> <b@x>") << QByteArray("a@x");
    QTest::addRow("words") << QByteArray("Your message of Monday <a@x>") << QByteArray("a@x");
    QTest::addRow("bare") << QByteArray("a@x") << QByteArray("a@x");
    QTest::addRow("only words") << QByteArray("your last mail") << QByteArray();
    QTest::addRow("backwards") << QByteArray(">a@x<") << QByteArray("a@x<");
    QTest::addRow("nothing") << QByteArray() << QByteArray();
}

void ThreadKeysTest::theFirstIdOfInReplyToCounts()
{
    QFETCH(QByteArray, id);
    MessageSummary summary;
    QFETCH(QByteArray, value);
    summary.inReplyTo = value;
    const ThreadKeys keys = threadKeys(summary, {});
    if (id.isEmpty()) QVERIFY(keys.references.empty());
    else QCOMPARE(keys.references.size(), 1U);
    if (id == "a@x") QCOMPARE(keys.references.front(), messageIdHash("a@x"));
}

void ThreadKeysTest::tooManyReferencesKeepTheNearest()
{
    MessageSummary summary;
    for (int i = 0; i < 1000; ++i) summary.references << "<" + QByteArray::number(i) + "@x>";
    const ThreadKeys keys = threadKeys(summary, {});
    QCOMPARE(keys.references.size(), mostReferences);
    QCOMPARE(keys.references.back(), messageIdHash("<999@x>"));
}

QTEST_GUILESS_MAIN(ThreadKeysTest)
#include "tst_threadkeys.moc"
