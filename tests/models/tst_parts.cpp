// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::AttachmentRow;
using models::PartsModel;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void fromStructure();
};

void TestParts::rows()
{
    PartsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted);
    const QList<AttachmentRow> two{{.partId = "2", .fileName = QStringLiteral("a\u202Egpj.exe"), .type = "image/png", .octets = 2048},
                                   {.partId = "3", .fileName = {}, .type = "application/pdf", .octets = 1}};
    model.setAttachments(MessageKey{1}, two);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("agpj.exe"));
    QVERIFY(!model.index(1).data().toString().isEmpty());
    QCOMPARE(model.index(1).data(PartsModel::PartIdRole).toByteArray(), QByteArray("3"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(model.index(0).data(PartsModel::SizeTextRole).toString()));
    model.setAttachments(MessageKey{1}, two); // told again: nothing moves
    QCOMPARE(inserted.size(), 1);
    model.setAttachments(MessageKey{2}, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.message(), MessageKey{2});
    QCOMPARE(reset.size(), 0);
}

void TestParts::fromStructure()
{
    Part root, text, message, inside;
    root.type = "multipart";
    text.id = "1";
    message.id = "2";
    message.type = "message";
    message.subtype = "rfc822";
    inside.id = "2.1";
    inside.type = "application";
    message.children = {inside};
    root.children = {text, message};
    const QList<AttachmentRow> rows = PartsModel::attachmentsOf(root);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).partId, QByteArray("2"));
    QCOMPARE(rows.at(0).type, QByteArray("message/rfc822"));
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
