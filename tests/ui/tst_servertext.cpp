// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 3: what a server says is never our interface. Thirteen strings, as ALERT, NO, BAD and BYE on the wire, up to the widgets.
#include "imap/commands/connection.h"
#include "imap/session.h"
#include "imap/statuserror.h"
#include "mime/header.h"
#include "samplewindow.h"
#include "ui/accountdialog.h"
#include "ui/noticebar.h"
#include "ui/statustext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    const char *name;
    QByteArray text;
    QString shown = {}; ///< what a person should at least still be able to read
};

const std::vector<Said> &strings()
{
    static const std::vector<Said> all{
        {"HTML image", "<img src=/etc/passwd> hello", u"<img src=/etc/passwd>"_s},
        {"HTML link", "<a href=\"http://evil.example\">Sign in again</a>", u"<a href="_s},
        {"HTML that begins it all", "<qt><b>Godwit:</b> type your password <table><tr><td>x", u"<qt><b>Godwit:"_s},
        {"HTML comment and style", "<!-- --><style>*{color:white}</style>white on white", u"white on white"_s},
        {"entities", "&lt;b&gt;bold&lt;/b&gt; &#x202e;abc", u"&#x202e;"_s},
        {"terminal title", "\x1b]0;pwned\x07 after", u"after"_s},
        {"terminal colours",
         "\x1b[31;1mred\x1b[0m \x9b"
         "31m",
         u"red"_s},
        {"text that turns round",
         "invoice \xe2\x80\xae"
         "fdp.exe\xe2\x80\xac and \xe2\x81\xa7isolated",
         u"invoice"_s},
        {"bell, backspace, form feed", "ding\x07 a\x08 b\x0c c\x7f", u"ding"_s},
        {"line and paragraph separators",
         "one\xe2\x80\xa8two\xe2\x80\xa9three\xc2\x85"
         "four",
         u"one"_s},
        {"one endless word", QByteArray(20'000, 'W'), u"WWWW"_s},
        {"combining marks without end", "Z" + QByteArray("\xcc\x81").repeated(5'000), u"Z"_s},
        {"an address", "Update at http://evil.example/?p=1 or javascript:alert(1) file:///etc/passwd", u"http://evil.example/?p=1"_s},
    };
    return all;
}

bool isHarmless(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
        const bool separator = c == 0x2028 || c == 0x2029;
        const bool turns = (c >= 0x202A && c <= 0x202E) || c == 0x2066 || c == 0x2067; // 2068 and 2069 are ours: isolated()
        if (control || separator || turns || text[i].isNull()) return false;
    }
    return text.count(QChar(0x2068)) == text.count(QChar(0x2069));
}

/// No widget under `parent` takes text for markup.
void checkWidgets(const QWidget &parent, const QString &mark)
{
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().contains(mark)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(isHarmless(label->text()), qPrintable(label->text()));
            QVERIFY(label->text().size() < 10'000);
        }
        QVERIFY2(!widget->toolTip().contains(mark) || !Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
        QVERIFY(isHarmless(widget->toolTip()));
        QVERIFY(isHarmless(widget->accessibleName()) && isHarmless(widget->accessibleDescription()));
    }
}

} // namespace

class TestServerText : public QObject
{
    Q_OBJECT

    /// What our own protocol code makes of the line: error or alert.
    static std::pair<Error, QString> heard(const QByteArray &kind, const QByteArray &text)
    {
        imap::Config config;
        config.tlsActive = true;
        imap::Session session(config);
        session.receive("* OK hi\r\n");
        session.submit(imap::commands::noop());
        static_cast<void>(session.takeOutput());
        const QByteArray before = kind == "ALERT" ? "* OK [ALERT] " : kind == "BYE" ? "* BYE " : "A1 " + kind + ' ';
        session.receive(before + text + "\r\n");
        std::pair<Error, QString> result;
        for (const imap::Event &event : session.takeEvents()) {
            if (const auto *alert = std::get_if<imap::Alert>(&event)) result.second = QString::fromUtf8(alert->text);
            if (const auto *done = std::get_if<imap::CommandDone>(&event)) result.first = done->error;
        }
        return result;
    }

private Q_SLOTS:
    void plainAndHarmless_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<QByteArray>("kind");
        QCOMPARE(strings().size(), 13u);
        for (const char *kind : {"ALERT", "NO", "BAD", "BYE"})
            for (std::size_t i = 0; i < strings().size(); ++i)
                QTest::addRow("%s, %s", kind, strings()[i].name) << qsizetype(i) << QByteArray(kind);
    }
    void plainAndHarmless()
    {
        QFETCH(qsizetype, index);
        QFETCH(QByteArray, kind);
        const Said &said = strings()[std::size_t(index)];
        const auto [error, alert] = heard(kind, said.text);
        SampleWindow sample;
        sample.window.show();
        if (kind == "ALERT") {
            QVERIFY(!alert.isEmpty());
            sample.window.showNotice(u"Work says: "_s + mime::harmless(alert)); // as the application does
        } else {
            QVERIFY(!error.serverText.isEmpty());
            const QString told = explain(error);
            QVERIFY2(isHarmless(told) && told.contains(said.shown), qPrintable(told));
            QVERIFY(told.size() < 3000);
            sample.window.showError(error);
            AccountStatus status;
            status.account = SampleWindow::account;
            status.state = AccountStatus::State::Failed;
            status.error = error;
            sample.window.showStatus(status);
            QVERIFY(isHarmless(ui::statusText(status)) && isHarmless(ui::statusDetail(status)));
            status.state = AccountStatus::State::Waiting;
            sample.window.showStatus(status);
            QVERIFY(isHarmless(ui::statusText(status)) && isHarmless(ui::statusDetail(status)));
        }
        const auto *notice = sample.window.findChild<ui::NoticeBar *>();
        QVERIFY(notice && notice->text().contains(said.shown));
        checkWidgets(sample.window, said.shown);
    }

    /// The dialog shows the server's words in its message and in its details.
    void inTheAccountDialog_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < strings().size(); ++i) QTest::newRow(strings()[i].name) << qsizetype(i);
    }
    void inTheAccountDialog()
    {
        QFETCH(qsizetype, index);
        const Said &said = strings()[std::size_t(index)];
        ui::AccountDialog dialog;
        Account account;
        account.name = account.user = u"anna"_s;
        account.host = u"imap.example.org"_s;
        dialog.setAccount(account);
        dialog.findChild<QLineEdit *>(u"password"_s)->setText(u"x"_s);
        dialog.show();
        dialog.findChild<QPushButton *>(u"signIn"_s)->click();
        Error error = heard("NO", said.text).first;
        error.detail = QString::fromUtf8(said.text); // a certificate's names come from there too
        dialog.showResult(error);
        const auto *details = dialog.findChild<QLabel *>(u"details"_s);
        QVERIFY(details->text().contains(said.shown));
        checkWidgets(dialog, said.shown);
    }
};

QTEST_MAIN(TestServerText)
#include "tst_servertext.moc"
