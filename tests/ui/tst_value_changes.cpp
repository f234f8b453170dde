// SPDX-License-Identifier: GPL-3.0-or-later
// Values are put right on the page of data: in findings of quality and in the profile of a customer.
#include "report/fonts.h"
#include "sample_files.h"
#include "ui/customers/profile_pane.h"
#include "ui/customers/value_cell.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/quality_line.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 20'000;
constexpr int permissionsTab = 3;

QByteArray people()
{
    QByteArray csv = "Customer ID,Full Name,Email,City,Income\n";
    for (int i = 0; i < 120; ++i)
        csv += 'K' + QByteArray::number(i) + ",Person " + QByteArray::number(i) + ",p" + QByteArray::number(i)
            + "@example.org," + (i < 3 ? "Ankarra" : i < 60 ? "Ankara" : "Bursa") + ','
            + (i == 7 ? QByteArray("666666") : i == 8 ? QByteArray("777777") : QByteArray::number(2000 + i)) + '\n';
    return csv;
}

/// The page of data of a shop with two wrong incomes and a city that three people misspelt.
struct ShownPage {
    ShownPage()
    {
        keepWordsToMyself();
        session.setToday(Date{20'780});
        bool done = false;
        session.create(files.workspacePath(), {"TRY", "Europe/Istanbul"}, [&](const Result<void> &) { done = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, longWait); }();
        workspace::ImportRequest request;
        request.path = files.write(u"people.csv"_s, people()).toStdString();
        done = false;
        session.importFiles({request}, {}, [&](const Result<void> &) { done = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, longWait); }();
        QObject::connect(&session, &Session::dataChanged, &page, [this] { page.setState(session.state()); });
        page.resize(1280, 720);
        page.setState(session.state());
        page.show();
    }
    void showQuality()
    {
        QSignalSpy answered(quality(), &QualityView::shown);
        emit page.findChild<TabStrip *>(u"dataTabs"_s)->chosen(3);
        if (!answered.wait(longWait))
            qFatal("no answer came");
    }
    [[nodiscard]] QualityView *quality() const { return page.findChild<QualityView *>(); }
    [[nodiscard]] QualityLine *line(const QString &name) const { return page.findChild<QualityLine *>(name); }
    [[nodiscard]] QList<QPushButton *> changes(const QString &name) const
    {
        line(name)->setOpen(true);
        return line(name)->findChildren<QPushButton *>(u"flawChange"_s);
    }
    [[nodiscard]] QString value(std::string_view field, std::uint32_t customer) const
    {
        const auto *column = session.state()->snapshot->customers.find(field);
        const auto found = rules::findingAt(*column, fields::ValueType::Category, customer);
        const auto *word = std::get_if<std::string>(&found);
        return word ? QString::fromStdString(*word) : u"nothing"_s;
    }
    /// The cell of a field in the profile that is open, after the answer of its job.
    [[nodiscard]] ValueCell *cell(const QString &field) const
    {
        return page.findChild<ProfilePane *>()->findChild<ValueCell *>(u"value "_s + field);
    }

    test::SampleFiles files{};
    JobQueue queue{};
    Session session{queue};
    DataPage page{session};
};

const QString cityLine = u"flaw similar_words customer.city"_s;
const QString incomeLine = u"flaw repeated_digits customer.income"_s;

} // namespace

class tst_value_changes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        applyScheme(*qApp, Scheme::Light);
    }

    void aWordIsChangedInItsFindingAndTakenBackBelow()
    {
        ShownPage shown;
        shown.showQuality();
        QCOMPARE(shown.changes(cityLine).size(), 1);
        QCOMPARE(shown.changes(cityLine)[0]->text(), u"Change “Ankarra” to “Ankara”"_s);
        const QString score = shown.page.findChild<QLabel *>(u"qualityNumber"_s)->text();
        QVERIFY(!shown.page.findChild<QWidget *>(u"valueChanges"_s)->isVisible());
        shown.changes(cityLine)[0]->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.line(cityLine), longWait);
        QCOMPARE(shown.value("customer.city", 0), u"Ankara"_s);
        QVERIFY(shown.page.findChild<QLabel *>(u"qualityNumber"_s)->text().toInt() >= score.toInt());
        QVERIFY(shown.page.findChild<QWidget *>(u"valueChanges"_s)->isVisible());
        auto *undo = shown.page.findChild<QPushButton *>(u"undoEdit_1"_s);
        QCOMPARE(undo->accessibleName(), u"Take back: City: “Ankara” instead of “Ankarra”"_s);
        undo->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.line(cityLine), longWait);
        QCOMPARE(shown.value("customer.city", 0), u"Ankarra"_s);
        QVERIFY(!shown.page.findChild<QPushButton *>(u"undoEdit_1"_s));
    }

    void impossibleValuesAreClearedOneByOneOrAllAtOnce()
    {
        ShownPage shown;
        shown.showQuality();
        const QList<QPushButton *> offered = shown.changes(incomeLine);
        QCOMPARE(offered.size(), 3); // two values, and all
        QVERIFY2(offered[0]->text().contains(u"666"_s), qPrintable(offered[0]->text()));
        offered[2]->click();
        QVERIFY(!offered[0]->isEnabled()); // until the answer comes
        QTRY_VERIFY_WITH_TIMEOUT(!shown.line(incomeLine), longWait);
        QCOMPARE(shown.value("customer.income", 7), u"nothing"_s);
        QCOMPARE(shown.session.state()->valueEdits.size(), std::size_t{2});
        QVERIFY(shown.page.findChild<QPushButton *>(u"undoEdit_2"_s));
    }

    void aValueOfOneCustomerIsChangedByTheKeyboard()
    {
        ShownPage shown;
        Intent intent{Intent::Kind::ShowCustomer};
        intent.number = 1;
        shown.page.follow(intent);
        QTRY_VERIFY_WITH_TIMEOUT(shown.cell(u"customer.city"_s), longWait);
        emit shown.page.findChild<TabStrip *>(u"profileTabs"_s)->chosen(permissionsTab);
        QVERIFY(!shown.cell(u"customer.email"_s)->findChild<QPushButton *>(u"changeValue"_s)); // who is who
        auto *pencil = shown.cell(u"customer.city"_s)->findChild<QPushButton *>(u"changeValue"_s);
        QCOMPARE(pencil->accessibleName(), u"Change: City"_s);
        QVERIFY(pencil->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(pencil, Qt::Key_Return);
        auto *text = shown.cell(u"customer.city"_s)->findChild<QLineEdit *>(u"valueText"_s);
        QCOMPARE(text->text(), u"Ankarra"_s);
        text->setText(u"Bursa"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QVERIFY(shown.session.state()->valueEdits.empty());
        QTest::keyClick(pencil, Qt::Key_Return);
        text->setText(u"Bursa"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.value("customer.city", 1), u"Bursa"_s, longWait);
        QCOMPARE(shown.value("customer.city", 0), u"Ankarra"_s);
        // The profile stays with its customer and says where the value comes from.
        QTRY_VERIFY_WITH_TIMEOUT(shown.cell(u"customer.city"_s)
                                     && shown.cell(u"customer.city"_s)->findChild<QLabel *>(u"byHand"_s),
                                 longWait);
        QVERIFY(shown.cell(u"customer.city"_s)->findChild<QLabel *>(u"byHand"_s)->text().startsWith(u"by hand, "_s));
        QVERIFY(shown.page.findChild<ProfilePane *>()->isVisible());
        QVERIFY(!shown.cell(u"customer.income"_s)->findChild<QLabel *>(u"byHand"_s));
    }

    void whatIsNoValueOfTheFieldIsSaidAtOnce()
    {
        ShownPage shown;
        Intent intent{Intent::Kind::ShowCustomer};
        intent.number = 7;
        shown.page.follow(intent);
        QTRY_VERIFY_WITH_TIMEOUT(shown.cell(u"customer.income"_s), longWait);
        emit shown.page.findChild<TabStrip *>(u"profileTabs"_s)->chosen(permissionsTab);
        ValueCell *cell = shown.cell(u"customer.income"_s);
        cell->edit();
        auto *text = cell->findChild<QLineEdit *>(u"valueText"_s);
        text->setText(u"plenty"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(cell->findChild<QLabel *>(u"valueWrong"_s)->isVisible());
        QVERIFY(text->isVisible());
        text->clear(); // nothing is known
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.value("customer.income", 7), u"nothing"_s, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(shown.cell(u"customer.income"_s)
                                     && shown.cell(u"customer.income"_s)->findChild<QLabel *>(u"byHand"_s),
                                 longWait); // and can be given again
    }
};

QTEST_MAIN(tst_value_changes)
#include "tst_value_changes.moc"
