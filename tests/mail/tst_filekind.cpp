// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/filekind.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &name, const QByteArray &type, FileKind kind) {
            QTest::newRow(qPrintable(name + u' ' + QString::fromLatin1(type))) << name << type << int(kind);
        };
        row(u"a.png"_s, "image/png", FileKind::Picture);
        row(u"a.JPG"_s, "application/octet-stream", FileKind::Picture);
        row(u"a.svg"_s, "image/svg+xml", FileKind::Other);
        row(u"a.txt"_s, "text/plain", FileKind::Text);
        row(u"README"_s, "text/plain", FileKind::Text);
        row(u"a.pdf"_s, "application/pdf", FileKind::Other);
        row(u"a.docx"_s, "", FileKind::Other);
        row(u"a.eml"_s, "message/rfc822", FileKind::Message);
        row(u"photo"_s, "image/jpeg", FileKind::Picture);
        for (const QString &name : {u"a.exe"_s, u"a.pdf.exe"_s, u"a.EXE "_s, u"a.desktop"_s, u"a.sh"_s, u"a.py"_s, u"a.jar"_s, u"a.docm"_s,
                                    u"a.xlsm"_s, u"a.lnk"_s, u"a.js"_s, u"a.vbs"_s, u"a.AppImage"_s, u"a.iso"_s, u"a.deb"_s, u"a.hta"_s})
            row(name, "image/png", FileKind::Program);
        row(u"a.pdf"_s, "application/x-msdownload", FileKind::Program);
        row(u"harmless.txt"_s, "application/x-shellscript", FileKind::Program);
    }

    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, type);
        QTEST(int(fileKind(name, type)), "kind");
    }

    void programsAreKnownByTheirOctets()
    {
        for (const QByteArray &begin : {QByteArray("\x7F"
                                                   "ELF\2\1"),
                                        QByteArray("MZ\x90"), QByteArray("#!/bin/sh"), QByteArray("\xEF\xBB\xBF#!/x"),
                                        QByteArray("# comment\n[Desktop Entry]\nType=Application"),
                                        QByteArray::fromHex("4c0000000114020000"), QByteArray("[InternetShortcut]\r\nURL=x")})
            QVERIFY2(isProgram(begin), begin.constData());
        for (const QByteArray &begin : {QByteArray("%PDF-1.4"), QByteArray("PK\3\4"), QByteArray("Hello"), QByteArray()})
            QVERIFY(!isProgram(begin));
    }

    void picturesAreKnownByTheirOctets()
    {
        QCOMPARE(pictureFormat("\x89PNG\r\n\x1A\n..."), QByteArray("png"));
        QCOMPARE(pictureFormat("\xFF\xD8\xFF\xE0"), QByteArray("jpeg"));
        QCOMPARE(pictureFormat("GIF89a"), QByteArray("gif"));
        QCOMPARE(pictureFormat("RIFF....WEBPVP8 "), QByteArray("webp"));
        QCOMPARE(pictureFormat("RIFF....WAVE"), QByteArray());
        QCOMPARE(pictureFormat("<svg"), QByteArray());
        QCOMPARE(pictureFormat(""), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
