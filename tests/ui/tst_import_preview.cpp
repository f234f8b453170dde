// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview shows of a file, and which files it takes.
#include "ui/import/preview_model.h"

#include "import_window.h"

#include <QComboBox>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

/// An archive of customers.csv and orders.csv.
constexpr auto archive =
    "UEsDBBQAAAAIAAAAIVxP4O7KTQAAAFYAAAANAAAAY3VzdG9tZXJzLmNzdnMuLS7Jz00tUvB00XErzclR8EvMTdVxzU3MzOEy1AlO"
    "zcnMU3CsTMnM0ykGsR1SKxJzC3JS9ZLzc7mMdBzz8hR8UlN1EvMQMvlF6VwAUEsDBBQAAAAIAAAAIVwRR3DzRAAAAFMAAAAKAAAA"
    "b3JkZXJzLmNzdvMvSkktUvB00XEuLS7Jz4Ww/cGCLoklqToh+SWJOVyOhjqGOkYGRma6hga6BkCOkYGeqQGXo5GOEULYSMfCQM/A"
    "gAsAUEsBAhQDFAAAAAgAAAAhXE/g7spNAAAAVgAAAA0AAAAAAAAAAAAAAIABAAAAAGN1c3RvbWVycy5jc3ZQSwECFAMUAAAACAAA"
    "ACFcEUdw80QAAABTAAAACgAAAAAAAAAAAAAAgAF4AAAAb3JkZXJzLmNzdlBLBQYAAAAAAgACAHMAAADkAAAAAAA=";

constexpr auto people = "Müşteri No,Ad Soyad,TC Kimlik No\n1,Selin Aydın,10000000146\n2,Ann Lee,\n";
constexpr int identityNumber = 2; // column

} // namespace

class tst_import_preview : public QObject
{
    Q_OBJECT

private slots:
    void personalCellsThatAreLeftOutAreNotShown();
    void whoeverLeavesThemOut();
    void otherCellsThatAreLeftOutStayToBeSeen();
    void anArchiveIsKnownByItsFirstBytes();
    void aFileThatIsNoArchiveIsNotTakenForOne();
};

void tst_import_preview::personalCellsThatAreLeftOutAreNotShown()
{
    ImportWindow window;
    window.drop({window.files.write(u"list.csv"_s, people)});
    for (const int form : {0, 1}) {
        QVERIFY(
            QMetaObject::invokeMethod(window.page->findChild<QWidget *>(u"previewForm"_s), "chosen", Q_ARG(int, form)));
        QCOMPARE(window.shown(identityNumber), (QStringList{u"•••••"_s, QString()}));
        QCOMPARE(window.shown(1).front(), u"Selin Aydın"_s);
    }
    const QModelIndex cell = window.table()->model()->index(0, identityNumber);
    for (const int role : {int{Qt::ToolTipRole}, int{Qt::AccessibleDescriptionRole}}) {
        const QString words = cell.data(role).toString();
        QVERIFY2(words.contains(u"identity numbers"_s) && !words.contains(u"10000000146"_s), qPrintable(words));
    }
}

void tst_import_preview::whoeverLeavesThemOut()
{
    ImportWindow window;
    window.drop({window.files.write(u"list.csv"_s, people)});
    ingest::Mapping wanted;
    wanted.columns.emplace_back();
    wanted.columns.back().header = "TC Kimlik No";
    window.flow().setWanted(0, wanted); // a person leaves it out
    window.waitForPreview();
    QCOMPARE(window.shown(identityNumber).front(), u"•••••"_s);
    wanted.columns.back().fields = {"customer.note"};
    window.flow().setWanted(0, wanted); // ... or takes it in
    window.waitForPreview();
    QCOMPARE(window.shown(identityNumber).front(), u"10000000146"_s);
}

void tst_import_preview::otherCellsThatAreLeftOutStayToBeSeen()
{
    ImportWindow window;
    window.drop({window.files.write(u"list.csv"_s, "Müşteri No,Ad Soyad,Beden\n1,Selin Aydın,XL\n")});
    ingest::Mapping wanted;
    wanted.columns.emplace_back();
    wanted.columns.back().header = "Beden";
    window.flow().setWanted(0, wanted);
    window.waitForPreview();
    QCOMPARE(window.shown(2).front(), u"XL"_s);
}

void tst_import_preview::anArchiveIsKnownByItsFirstBytes()
{
    for (const QString &name : {u"export.zip"_s, u"download"_s, u"export.csv"_s}) {
        ImportWindow window;
        window.drop({window.files.write(name, QByteArray::fromBase64(archive))});
        QStringList files;
        for (const ImportFile &file : window.flow().files())
            files.append(file.name);
        QCOMPARE(files, (QStringList{name + u"/customers.csv"_s, name + u"/orders.csv"_s}));
    }
}

void tst_import_preview::aFileThatIsNoArchiveIsNotTakenForOne()
{
    ImportWindow window;
    window.drop({window.files.write(u"customers.zip"_s, "Customer ID,Full Name\n1,Selin Aydın\n")});
    QCOMPARE(window.flow().files().size(), std::size_t{1});
    QVERIFY(window.flow().files().front().readable());
}

QTEST_MAIN(tst_import_preview)
#include "tst_import_preview.moc"
