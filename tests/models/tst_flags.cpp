// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flagmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::FlagModel;

namespace {

FolderFlags flags(const QByteArrayList &known, const QByteArrayList &permanent, bool newKeywords = false)
{
    return {
        .folder = FolderId{1}, .known = FlagSet::fromAtoms(known), .permanent = FlagSet::fromAtoms(permanent), .newKeywords = newKeywords};
}

QByteArrayList atoms(const FlagModel &model)
{
    QByteArrayList result;
    for (int row = 0; row < model.rowCount(); ++row) result += model.index(row).data(FlagModel::AtomRole).toByteArray();
    return result;
}

} // namespace

class TestFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndStates();
    void checkingOnlyWishes();
    void permanentFlags();
    void differencesOnly();
    void labels();
    void keywords();
};

void TestFlags::rowsAndStates()
{
    FlagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyFolderFlags(flags({"\\Draft", "\\Seen", "\\Recent", "zeta", "$Label1"}, {"\\Seen", "zeta"}));
    model.setSelection({FlagSet::fromAtoms({"\\Seen", "zeta"}), FlagSet::fromAtoms({"\\Seen", "unlisted", "\\Recent"})});
    QCOMPARE(atoms(model), (QByteArrayList{"\\Seen", "\\Draft", "$Label1", "unlisted", "zeta"}));
    const auto state = [&](int row) { return model.index(row).data(Qt::CheckStateRole).value<Qt::CheckState>(); };
    QCOMPARE(state(0), Qt::Checked);
    QCOMPARE(state(1), Qt::Unchecked);
    QCOMPARE(state(3), Qt::PartiallyChecked);
    QCOMPARE(state(4), Qt::PartiallyChecked);
    QVERIFY(!model.index(4).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setSelection({});
    QCOMPARE(atoms(model), (QByteArrayList{"\\Seen", "\\Draft", "$Label1", "zeta"}));
    QCOMPARE(state(0), Qt::Unchecked);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled)); // nothing is selected
}

void TestFlags::checkingOnlyWishes()
{
    FlagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyFolderFlags(flags({"\\Seen"}, {"\\Seen"}));
    model.setSelection({FlagSet()});
    QSignalSpy toggled(&model, &FlagModel::flagToggled);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.at(0).at(0).toByteArray(), QByteArray("\\Seen"));
    QCOMPARE(toggled.at(0).at(1).toBool(), true);
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    model.setSelection({FlagSet(Flag::Seen)});
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
}

void TestFlags::permanentFlags()
{
    FlagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyFolderFlags(flags({"\\Seen", "\\Draft", "work"}, {"\\Seen"}));
    model.setSelection({FlagSet()});
    QVERIFY(model.index(0).data(FlagModel::EditableRole).toBool());
    QVERIFY(!model.index(1).data(FlagModel::EditableRole).toBool());
    QVERIFY(!model.index(2).data(FlagModel::EditableRole).toBool());
    QVERIFY(!model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.canAddKeywords());
    model.applyFolderFlags(flags({"\\Seen", "\\Draft", "work"}, {"\\Seen"}, true));
    QVERIFY(!model.index(1).data(FlagModel::EditableRole).toBool()); // "\*" is about keywords
    QVERIFY(model.index(2).data(FlagModel::EditableRole).toBool());
    QVERIFY(model.canAddKeywords());
    FolderFlags readOnly = flags({"\\Seen"}, {"\\Seen"}, true);
    readOnly.readOnly = true;
    model.applyFolderFlags(readOnly);
    QVERIFY(!model.index(0).data(FlagModel::EditableRole).toBool());
    QVERIFY(!model.canAddKeywords());
}

void TestFlags::differencesOnly()
{
    FlagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved);
    model.applyFolderFlags(flags({"\\Seen", "a", "c"}, {}));
    const QPersistentModelIndex c = model.index(2);
    inserted.clear();
    model.applyFolderFlags(flags({"\\Seen", "b", "c"}, {}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(c.row(), 2);
    QCOMPARE(c.data(FlagModel::AtomRole).toByteArray(), QByteArray("c"));
    QCOMPARE(reset.size(), 0);
}

void TestFlags::labels()
{
    QCOMPARE(FlagModel::label("\\SEEN"), QStringLiteral("Read"));
    QCOMPARE(FlagModel::label("$forwarded"), QStringLiteral("Forwarded"));
    QCOMPARE(FlagModel::label("my-own"), QStringLiteral("my-own"));
    QCOMPARE(FlagModel::label("a\x1B[2Jb"), QStringLiteral("a\uFFFD[2Jb"));
}

void TestFlags::keywords()
{
    for (const char *good : {"work", "$Label1", "a.b", "x+y", "a[b"}) QVERIFY2(FlagModel::isValidKeyword(good), good);
    for (const char *bad : {"", "a b", "\\Seen", "a\"", "(", "a)", "{", "50%", "*", "a]", "a\r\nb", "\xC3\xA4"})
        QVERIFY2(!FlagModel::isValidKeyword(bad), bad);
}

QTEST_MAIN(TestFlags)
#include "tst_flags.moc"
