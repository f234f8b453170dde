// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer_shop.h"
#include "report/fonts.h"
#include "rules/edit.h"
#include "rules/explain.h"
#include "tables/csv.h"
#include "ui/customers/customers_table.h"
#include "ui/customers/customers_view.h"
#include "ui/customers/profile_pane.h"
#include "ui/customers/timeline.h"
#include "ui/customers/why_card.h"
#include "ui/customers/written_customers.h"
#include "ui/dialogs/file_choice.h"
#include "ui/theme/theme.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 20000; // milliseconds

/// A view of the shop that has its first answer.
struct ShownShop {
    CustomersView view{};

    explicit ShownShop(const StatePtr &state)
    {
        view.resize(1100, 700);
        view.show();
        view.setState(state);
        if (!QTest::qWaitFor([this] { return view.table()->customers()->rowCount() > 0; }, longWait))
            qFatal("no customers");
    }

    [[nodiscard]] QStringList names() const
    {
        const CustomerModel &model = *view.table()->customers();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QLineEdit *search() const { return view.findChild<QLineEdit *>(u"customerSearch"_s); }
    [[nodiscard]] QString profileName() const { return view.profile()->findChild<QLabel *>(u"profileName"_s)->text(); }
    [[nodiscard]] WhyCard *why() const { return view.profile()->findChild<WhyCard *>(); }
    void clickHeader(int section)
    {
        QHeaderView *header = view.table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    void openFirst()
    {
        view.table()->setFocus();
        view.table()->setCurrentIndex(view.table()->customers()->index(0, 0));
        QTest::keyClick(view.table(), Qt::Key_Return);
    }
};

} // namespace

class tst_customers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        applyScheme(*qApp, Scheme::Light);
    }

    void theModelKeepsTheRulesOfModels()
    {
        const CustomerTablePtr table = readCustomerTable(m_shop.state(), usualCustomerColumns());
        CustomerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(table, std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{2, 0}));
        QCOMPARE(model.rowCount(), 2);
        model.setRows(std::make_shared<const std::vector<std::uint32_t>>());
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsAreWrittenInTheLanguage()
    {
        const CustomerTablePtr table = readCustomerTable(m_shop.state(), {"name", "place", "customer.revenue"});
        CustomerModel model;
        model.setTable(table, std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{0}));
        QCOMPARE(model.index(0, 0).data().toString(), u"Zeynep Karahanoğlu"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Kadıköy, İstanbul"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"₺201"_s);
    }

    void theWholeListIsSavedAsItIsShown()
    {
        const ShownShop shop(m_shop.state());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"members.csv"_s);
        answerNextFiles({path});
        shop.view.findChild<QPushButton *>(u"saveCustomers"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWait);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 1 + shop.view.table()->customers()->rowCount() + 1);
        QVERIFY2(lines[0].startsWith("\xEF\xBB\xBF\"Name\",\"District, city\",\"Revenue (TRY)\",\"Orders\""),
                 lines[0].constData());
        QVERIFY2(lines[1].startsWith("\"Zeynep Karahanoğlu\",\"Kadıköy, İstanbul\",\"200.50\",\"2\","),
                 lines[1].constData());
        QVERIFY2(lines[2].startsWith("\"Cem Bozkurt\","), lines[2].constData());
    }

    void numbersForSpreadsheetsAreWrittenAsTheLanguageDoes()
    {
        const CustomerTablePtr table = readCustomerTable(m_shop.state(), {"name", "customer.revenue", "rfm"});
        const auto rows = std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{0});
        const tables::Row cells = writtenCustomers(table, rows).row(0);
        QVERIFY(std::get<tables::Amount>(cells[1]) == (tables::Amount{{20050, 2}, "TRY"}));
        QCOMPARE(QByteArray::fromStdString(tables::csvLine(cells, tables::csvMarksOf("tr"))),
                 QByteArray("\"Zeynep Karahanoğlu\";\"200,50\";\"355\"\r\n"));
    }

    void theGreatestRevenueStandsFirst()
    {
        const ShownShop shop(m_shop.state());
        QCOMPARE(shop.names().mid(0, 3), QStringList({u"Zeynep Karahanoğlu"_s, u"Cem Bozkurt"_s, u"Çelik Oğuz"_s}));
    }

    void aClickOnAHeaderSortsAsTheLanguageDoes()
    {
        const CustomerShop turkish("tr");
        ShownShop shop(turkish.state());
        const QStringList inTurkish = {u"Cem Bozkurt"_s, u"Çelik Oğuz"_s, u"Demir Işık"_s,
                                       u"Işıl Ilgaz"_s,  u"İpek Aydın"_s, u"Zeynep Karahanoğlu"_s};
        shop.clickHeader(0);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), inTurkish, longWait);
        shop.clickHeader(0);
        QStringList backwards(inTurkish.rbegin(), inTurkish.rend());
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), backwards, longWait);
    }

    void aSearchForgivesCaseAccentsAndTheDotOfTheI()
    {
        ShownShop shop(m_shop.state());
        shop.search()->setText(u"IPEK"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), QStringList(u"İpek Aydın"_s), longWait);
        shop.search()->setText(u"celik@"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), QStringList(u"Çelik Oğuz"_s), longWait);
        shop.search()->setText(u"5320000001"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), QStringList(u"Zeynep Karahanoğlu"_s), longWait);
        shop.search()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 6, longWait);
    }

    void aSegmentFiltersUntilItIsTakenAway()
    {
        ShownShop shop(m_shop.state());
        shop.view.showSegment("Ankara");
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), QStringList({u"Cem Bozkurt"_s, u"Çelik Oğuz"_s}), longWait);
        auto *chip = shop.view.findChild<QWidget *>(u"segmentFilter"_s);
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 6, longWait);
        QVERIFY(!chip->isVisible());
    }

    void aColumnIsTakenAwayInTheMenu()
    {
        ShownShop shop(m_shop.state());
        auto *menu = shop.view.findChild<QMenu *>(u"columnMenu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(menu->actions().size() > 5, longWait);
        const int before = shop.view.table()->customers()->columnCount();
        menu->actions().at(1)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shop.view.table()->customers()->columnCount(), before - 1, longWait);
    }

    void theLayoutIsToldAndTakenAgain()
    {
        ShownShop shop(m_shop.state());
        const QSignalSpy told(&shop.view, &CustomersView::layoutChanged);
        auto *menu = shop.view.findChild<QMenu *>(u"columnMenu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(menu->actions().size() > 5, longWait);
        menu->actions().at(1)->trigger();
        shop.openFirst();
        auto *splitter = shop.view.findChild<QSplitter *>(u"customersSplitter"_s);
        QVERIFY(QMetaObject::invokeMethod(splitter, "splitterMoved", Q_ARG(int, 1), Q_ARG(int, 1)));
        QCOMPARE(told.size(), 2);
        const auto layout = told.back().front().value<CustomersLayout>();
        QCOMPARE(layout.profileWidth, shop.view.profile()->width());

        ShownShop next(m_shop.state());
        next.view.setWantedLayout({{"name", "customer.email"}, 420});
        QTRY_COMPARE_WITH_TIMEOUT(next.view.table()->customers()->columnCount(), 2, longWait);
        next.openFirst();
        QCOMPARE(next.view.profile()->width(), 420);
    }

    void thoseWhomARuleTakesAreShownUnderItsWords()
    {
        ShownShop shop(m_shop.state());
        shop.view.showRule(u"People of Ankara"_s, *m_shop.state()->segment("Ankara")->rule);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names(), QStringList({u"Cem Bozkurt"_s, u"Çelik Oğuz"_s}), longWait);
        auto *chip = shop.view.findChild<QWidget *>(u"segmentFilter"_s);
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 6, longWait);
    }

    void arrowsWalkThroughTheProfilesAndEscClosesThem()
    {
        ShownShop shop(m_shop.state());
        QVERIFY(!shop.view.profile()->isVisible());
        shop.openFirst();
        QVERIFY(shop.view.profile()->isVisible());
        QCOMPARE(shop.profileName(), u"Zeynep Karahanoğlu"_s);
        QTest::keyClick(shop.view.table(), Qt::Key_Down);
        QCOMPARE(shop.profileName(), u"Cem Bozkurt"_s);
        QTest::keyClick(shop.view.table(), Qt::Key_Up);
        QCOMPARE(shop.profileName(), u"Zeynep Karahanoğlu"_s);
        QTest::keyClick(shop.view.table(), Qt::Key_Escape);
        QVERIFY(!shop.view.profile()->isVisible());
    }

    void aCustomerWhomAFilterHidesIsShownAllTheSame()
    {
        ShownShop shop(m_shop.state());
        shop.view.showSegment("Ankara");
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 2, longWait);
        shop.view.showCustomer(4);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 6, longWait);
        QCOMPARE(shop.profileName(), u"Işıl Ilgaz"_s);
        QVERIFY(shop.view.table()->currentIndex().isValid());
    }

    void theCardSaysWhatExplainSays()
    {
        ShownShop shop(m_shop.state());
        const SavedSegment &twice = m_shop.state()->segments[1];
        shop.view.showSegment(twice.segment.name);
        QTRY_COMPARE_WITH_TIMEOUT(shop.names().size(), 1, longWait);
        shop.openFirst();
        QTRY_VERIFY_WITH_TIMEOUT(shop.why()->answer().has_value() && !shop.why()->answer()->lines[0].origin.isEmpty(),
                                 longWait);
        Progress progress;
        const auto explained = rules::explain(rules::withIds(*twice.rule), *m_shop.state()->snapshot, 0,
                                              m_shop.state()->context, progress, m_shop.state()->library);
        QVERIFY(explained);
        const WhyAnswer &answer = *shop.why()->answer();
        QCOMPARE(answer.member, explained->member);
        QCOMPARE(answer.lines.size(), explained->lines.size() - 1); // the All of at the top goes without saying
        for (std::size_t i = 0; i < answer.lines.size(); ++i)
            QCOMPARE(answer.lines[i].answer == WhyLine::Answer::Yes, explained->lines[i + 1].matched);
        QCOMPARE(answer.lines[0].value, u"2"_s);
        QVERIFY(answer.lines[0].origin.contains(u"orders.csv, line 3"_s));
        QCOMPARE(answer.lines[2].depth, 1);
        QVERIFY(answer.change.contains(u"“"_s));
    }

    void theTimelineIsNewestFirstAndNamesFileAndLine()
    {
        ShownShop shop(m_shop.state());
        shop.openFirst();
        QTRY_VERIFY_WITH_TIMEOUT(
            shop.view.profile()->profile() && shop.view.profile()->profile()->profile.timeline[0].source, longWait);
        const TimelineModel &timeline = *shop.view.profile()->findChild<Timeline *>()->model();
        QCOMPARE(timeline.rowCount(), 2);
        QCOMPARE(timeline.words(0).title, u"Order A2"_s);
        QCOMPARE(timeline.words(0).date, u"2\u00a0Nov\u00a02026"_s);
        QCOMPARE(timeline.words(0).source, u"orders.csv, line 3"_s);
        QCOMPARE(timeline.words(1).amount, u"₺120.50"_s);
    }

private:
    CustomerShop m_shop{"en"};
};

QTEST_MAIN(tst_customers)
#include "tst_customers.moc"
