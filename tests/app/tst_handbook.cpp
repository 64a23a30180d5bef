// SPDX-License-Identifier: GPL-3.0-or-later
// What the handbook calls by name is there, under that name: each "Menu → Item" and each key, in the window, its dialogs and the composer.
#include "house.h"

#include "support/mailboxserver.h"
#include "ui/composer.h"
#include "ui/handbook.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolButton>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

/// As a person says it: without the letter for Alt, and without the dots that tell of a dialog.
QString spoken(QString text)
{
    static const QRegularExpression ends(u"(…|\\.\\.\\.|:)$"_s);
    return text.remove(u'&').remove(ends).trimmed();
}

QStringList chapters() { return ui::handbookChapters(QDir(QStringLiteral(GODWIT_TESTS "/../resources/handbook")), u"en"_s); }

/// "Menu → Item → …" between single stars.
QList<QStringList> pathsIn(const QString &chapter)
{
    static const QRegularExpression emphasis(u"(?<!\\*)\\*([^*]+→[^*]+)\\*(?!\\*)"_s);
    QList<QStringList> paths;
    for (auto match = emphasis.globalMatch(chapter); match.hasNext();) {
        QStringList steps = match.next().captured(1).simplified().split(u'→');
        for (QString &step : steps) step = spoken(step.trimmed());
        paths << steps;
    }
    return paths;
}

/// Those in running text, and those in the first column of a table without a head.
QStringList keysIn(const QString &chapter)
{
    static const QRegularExpression combined(u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:Return|Left|Home|[A-Z0-9]\\b|[+\\-,])|\\bF\\d+\\b"_s);
    static const QRegularExpression between(u", | … "_s);
    QStringList keys;
    for (auto match = combined.globalMatch(chapter); match.hasNext();) keys << match.next().captured();
    bool table = false;
    for (const QString &line : chapter.split(u'\n')) {
        if (line == u"| | |"_s) table = true;
        else if (!line.startsWith(u'|')) table = false;
        else if (table && !line.startsWith(u"|-"_s))
            keys << (line.contains(u"Ctrl+,"_s) ? QStringList{u"Ctrl+,"_s} : line.section(u'|', 1, 1).trimmed().split(between));
    }
    return keys;
}

QAction *named(const QList<QAction *> &actions, const QString &name)
{
    for (QAction *action : actions)
        if (spoken(action->text()) == name) return action;
    return nullptr;
}

/// Whatever has words in a dialog.
QStringList wordsIn(const QWidget *dialog)
{
    QStringList words;
    for (const auto *button : dialog->findChildren<QAbstractButton *>()) words << spoken(button->text());
    for (const auto *label : dialog->findChildren<QLabel *>()) words << spoken(label->text());
    for (const auto *list : dialog->findChildren<QListWidget *>())
        for (int row = 0; row < list->count(); ++row) words << spoken(list->item(row)->text());
    return words;
}

ui::Composer *composer()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ui::Composer *>(window)) return found;
    return nullptr;
}

} // namespace

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menusAreThere();
    void keysAreThere();
    void cleanupTestCase();

private:
    QString missing(QStringList path);
    QString missingIn(QWidget *dialog, const QStringList &steps);

    MailAccount m_mail;
    std::unique_ptr<MailboxServer> m_server;
    std::unique_ptr<House> m_house;
};

void TestHandbook::initTestCase()
{
    leaveTheDesktopAlone();
    m_mail.append(m_mail.open("INBOX"), "Subject: One\r\n\r\nHi\r\n", {}, 1);
    m_server = std::make_unique<MailboxServer>(&m_mail, QByteArrayList{"AUTH=PLAIN", "SASL-IR", "IDLE"});
    QVERIFY(m_server->start());
    m_house = std::make_unique<House>();
    Account account;
    account.address = u"alice@example.org"_s;
    account.host = u"127.0.0.1"_s;
    account.port = m_server->serverPort();
    account.security = Security::None;
    QVERIFY(m_house->addAccount(account, u"printf alicepw"_s));
    QVERIFY(m_house->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_house->statusWords(), u"Up to date"_s, patience);
    m_house->window().actions().newMessage->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(composer(), patience);
}

/// What is not there of these steps, the first of which is a menu; empty: all are.
QString TestHandbook::missing(QStringList path)
{
    QList<QAction *> actions = m_house->window().menuBar()->actions() + composer()->menuBar()->actions();
    const QString whole = path.join(u" → "_s);
    while (!path.isEmpty()) {
        const QString step = path.takeFirst();
        QAction *action = named(actions, step);
        if (!action) return u"%1: there is no “%2”"_s.arg(whole, step);
        if (path.isEmpty()) break;
        if (action->menu()) {
            Q_EMIT action->menu()->aboutToShow();
            actions = action->menu()->actions();
            const auto same = named(composer()->menuBar()->actions(), step);
            if (same && same != action && same->menu()) actions += same->menu()->actions();
            continue;
        }
        action->trigger();
        for (auto *dialog : m_house->window().findChildren<QDialog *>())
            if (const QString why = missingIn(dialog, path); why.isEmpty()) return {};
        return u"%1: no window has “%2”"_s.arg(whole, path.join(u"”, “"_s));
    }
    return {};
}

QString TestHandbook::missingIn(QWidget *dialog, const QStringList &steps)
{
    const QStringList words = wordsIn(dialog);
    for (const QString &step : steps)
        if (!words.contains(step)) return step;
    return {};
}

void TestHandbook::menusAreThere()
{
    int paths = 0;
    QStringList faults;
    for (const QString &chapter : chapters())
        for (const QStringList &path : pathsIn(chapter)) {
            ++paths;
            if (const QString fault = missing(path); !fault.isEmpty()) faults << fault;
        }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(paths > 20);
    QVERIFY(!missing({u"Tools"_s, u"Server"_s}).isEmpty());
    QVERIFY(!missing({u"Edit"_s, u"Settings"_s, u"Weather"_s}).isEmpty());
}

void TestHandbook::keysAreThere()
{
    QSet<QKeySequence> known;
    for (const QWidget *window : {static_cast<QWidget *>(&m_house->window()), static_cast<QWidget *>(composer())})
        for (const auto *action : window->findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts()) known << key;
    int keys = 0;
    for (const QString &chapter : chapters())
        for (const QString &key : keysIn(chapter)) {
            ++keys;
            QVERIFY2(known.contains(QKeySequence(key, QKeySequence::PortableText)), qPrintable(key));
        }
    QVERIFY(keys > 40);
    QVERIFY(!known.contains(QKeySequence(u"Ctrl+Alt+Shift+J"_s)));
}

void TestHandbook::cleanupTestCase()
{
    m_house.reset();
    m_server.reset();
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
