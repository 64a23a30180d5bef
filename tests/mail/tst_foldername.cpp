// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/foldername.h"

#include <QTest>
#include <QTranslator>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

/// German, as far as it is needed here.
class German : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1StringView(context) != "FolderName"_L1) return {};
        if (QLatin1StringView(text) == "Inbox"_L1) return u"Posteingang"_s;
        return QLatin1StringView(text).startsWith("Sent"_L1) ? u"Gesendet"_s : QString();
    }
};

Folder folder(const QString &path, Role role, FolderId id = FolderId{1})
{
    Folder made;
    made.id = id;
    made.path = path;
    made.delimiter = '/';
    made.role = role;
    return made;
}

} // namespace

class TestFolderName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<Folder>("which");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("inbox") << folder(u"INBOX"_s, Role::Inbox) << u"Inbox"_s << u"Posteingang"_s;
        QTest::newRow("a usual name") << folder(u"[Gmail]/Sent Mail"_s, Role::Sent) << u"Sent Mail"_s << u"Gesendet"_s;
        QTest::newRow("in capitals") << folder(u"INBOX/SENT"_s, Role::Sent) << u"SENT"_s << u"Gesendet"_s;
        QTest::newRow("the same word without the role") << folder(u"Sent"_s, Role::None) << u"Sent"_s << u"Sent"_s;
        QTest::newRow("another role") << folder(u"Sent"_s, Role::Archive) << u"Sent"_s << u"Sent"_s;
        QTest::newRow("named by its owner") << folder(u"Outgoing"_s, Role::Sent) << u"Outgoing"_s << u"Outgoing"_s;
        QTest::newRow("in the language already")
            << folder(u"Gesendete Elemente"_s, Role::Sent) << u"Gesendete Elemente"_s << u"Gesendete Elemente"_s;
        QTest::newRow("of several lines") << folder(u"a/b\nc"_s, Role::None) << u"b c"_s << u"b c"_s;
        QTest::newRow("what is found") << folder(u"All inboxes"_s, Role::Inbox, FolderId{firstVirtualFolder}) << u"All inboxes"_s
                                       << u"All inboxes"_s;
    }
    void names()
    {
        QFETCH(Folder, which);
        QTEST(shownName(which), "english");
        German german;
        QCoreApplication::installTranslator(&german);
        const QString name = shownName(which);
        QCoreApplication::removeTranslator(&german);
        QTEST(name, "german");
    }
};

QTEST_GUILESS_MAIN(TestFolderName)
#include "tst_foldername.moc"
