// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/chart_view/chart_view.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/overview/movement_model.h"
#include "ui/pages/overview/notice_words.h"
#include "ui/pages/overview/overview_kpis.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/session/read_state.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

constexpr char withOrders[] =
    R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
        {"facts": "orders", "measure": "count", "op": "at_least", "values": [1]}]}})";

/// A workspace of two files; the orders can come later.
class Shop
{
public:
    Shop()
        : m_queue()
        , m_session(m_queue)
    {
        m_session.setToday(parseIsoDate("2026-11-21"));
        write(u"customers.csv"_s,
              "Customer ID,First Name,Email\nC1,Ada,ada@example.com\nC2,Can,can@example.com\n"
              "C3,Ece,ece@example.com\n");
        write(u"orders.csv"_s,
              "Order ID,Customer ID,Order Date,Status,Total,Currency\n"
              "O1,C1,2026-09-03 10:00:00,completed,100.00,TRY\n"
              "O2,C2,2026-10-05 10:00:00,completed,300.00,TRY\n"
              "O3,C1,2026-11-06 10:00:00,completed,200.00,TRY\n");
        m_session.create(path(u"shop.dilim"_s), {"TRY", "Europe/Istanbul"}, {});
    }

    [[nodiscard]] ui::Session &session() { return m_session; }
    [[nodiscard]] const ui::StatePtr &state() const { return m_session.state(); }
    bool isOpen()
    {
        return QTest::qWaitFor([this] { return m_session.state() != nullptr; });
    }
    bool import(const QString &name)
    {
        QSignalSpy changed(&m_session, &ui::Session::dataChanged);
        workspace::ImportRequest request;
        request.path = path(name).toStdString();
        m_session.importFiles({request}, {}, {});
        return QTest::qWaitFor([&changed] { return !changed.isEmpty(); });
    }
    bool keep(const std::string &name, const std::string &rule)
    {
        QSignalSpy changed(&m_session, &ui::Session::segmentsChanged);
        m_session.keepSegment({0, name, store::Segment::anyColour, rule, {}, 0});
        return QTest::qWaitFor([&changed] { return !changed.isEmpty(); });
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const char *content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    QTemporaryDir m_folder;
    ui::JobQueue m_queue;
    ui::Session m_session;
};

ui::Intent intentOf(const QSignalSpy &spy)
{
    return spy.last().first().value<ui::Intent>();
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(bool(report::loadFonts()));
        ui::applyScheme(*qApp, ui::Scheme::Light);
    }

    void anEmptyWorkspaceAsksForFiles()
    {
        Shop shop;
        QVERIFY(shop.isOpen());
        ui::OverviewPage page(shop.session());
        page.setState(shop.state());
        page.resize(1232, 828);
        page.show();
        QVERIFY(!page.findChild<ui::ChartView *>(u"revenueChart"_s)->isVisible());
    }

    void withoutOrdersTheRevenueSaysWhatItNeeds()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s));
        ui::OverviewPage page(shop.session());
        page.setState(shop.state());
        page.resize(1232, 828);
        page.show();
        QTRY_COMPARE(page.findChildren<ui::KpiCard *>().first()->accessibleName(), u"Customers"_s);
        QVERIFY(!page.findChild<ui::ChartView *>(u"revenueChart"_s)->isVisible());
    }

    void theChartHasAColumnAMonthAndReactsToArrows()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.import(u"orders.csv"_s));
        ui::OverviewPage page(shop.session());
        page.setState(shop.state());
        page.resize(1232, 828);
        page.show();
        auto *chart = page.findChild<ui::ChartView *>(u"revenueChart"_s);
        QTRY_COMPARE(chart->marks().size(), std::size_t(3));
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->marks().front().name, u"September 2026"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->cursor(), 1);
    }

    void aSegmentMovesWithTheImportAfterItWasMade()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.keep("Buyers", withOrders));
        QVERIFY(shop.import(u"orders.csv"_s));
        Progress progress;
        const Result<ui::OverviewNews> news = ui::overviewNews(*shop.state(), progress);
        QVERIFY(bool(news));
        QCOMPARE(news->segments.size(), std::size_t(1));
        QCOMPARE(news->segments.front().customers, std::uint64_t(2));
        QCOMPARE(news->segments.front().change, std::optional<std::int64_t>(2));
        QCOMPARE(news->segments.front().sizes, (std::vector<double>{0.0, 2.0}));
    }

    void aSegmentMadeSinceTheLastImportHasNotMoved()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.import(u"orders.csv"_s));
        QVERIFY(shop.keep("Buyers", withOrders));
        Progress progress;
        const Result<ui::OverviewNews> news = ui::overviewNews(*shop.state(), progress);
        QVERIFY(bool(news));
        QVERIFY(!news->segments.front().change);
    }

    void segmentsOpenFromTheKeyboard()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.keep("Buyers", withOrders));
        ui::OverviewPage page(shop.session());
        page.setState(shop.state());
        page.resize(1232, 828);
        page.show();
        auto *table = page.findChild<QTableView *>(u"movementTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QSignalSpy intended(&page, &ui::Page::intended);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(intended.size(), 1);
        QCOMPARE(intentOf(intended).kind, ui::Intent::Kind::ShowSegment);
        QCOMPARE(intentOf(intended).text, u"Buyers"_s);
    }

    void figuresAreThoseOfTheChosenPeople()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.import(u"orders.csv"_s));
        QVERIFY(shop.keep("Buyers", withOrders));
        Progress progress;
        const ui::OverviewQuestion question{analysis::FigurePeriod::Last30Days, "Buyers"};
        const auto figures = ui::overviewFigures(*shop.state(), question, progress);
        QVERIFY(bool(figures));
        const QVector<ui::KpiValues> cards = ui::overviewKpis(*figures, question, *shop.state());
        QCOMPARE(cards.size(), ui::overviewKpiCount);
        QCOMPARE(cards[0].value, u"2"_s);
        QCOMPARE(cards[1].value, u"1"_s);
        QCOMPARE(cards[2].value, u"₺200"_s);
        for (const ui::KpiValues &card : cards)
            QVERIFY(!card.label.isEmpty() && !card.definition.isEmpty());
    }

    void anotherPeriodGivesOtherFigures()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.import(u"orders.csv"_s));
        ui::OverviewPage page(shop.session());
        page.setState(shop.state());
        const auto revenue = [&page] { return page.findChildren<ui::KpiCard *>()[2]->accessibleDescription(); };
        QTRY_VERIFY(revenue().contains(u"₺600"_s));
        QMenu *periods = page.findChild<ui::ChoiceButton *>(u"overviewPeriod"_s)->menu();
        QCOMPARE(periods->actions().size(), qsizetype(analysis::figurePeriodCount));
        periods->actions()[2]->trigger();
        QTRY_VERIFY(revenue().contains(u"₺200"_s));
    }

    void aNoticeAboutASegmentThatIsGoneIsLeftOut()
    {
        Shop shop;
        QVERIFY(shop.isOpen());
        QVERIFY(!ui::noticeWords({workspace::Notice::Kind::SegmentGrew, 77, 0, 12, 0}, *shop.state()));
    }

    void everyNoticeHasASentenceAndAWayThere()
    {
        Shop shop;
        QVERIFY(shop.isOpen() && shop.import(u"customers.csv"_s) && shop.keep("Buyers", withOrders));
        const std::uint32_t segment = shop.state()->segments.front().segment.id;
        const std::uint32_t import = shop.state()->imports.front().id;
        for (int kind = 0; kind < 6; ++kind) {
            const auto words =
                ui::noticeWords({static_cast<workspace::Notice::Kind>(kind), segment, import, 12, 5}, *shop.state());
            QVERIFY(words && words->sentence.contains(u"12"_s));
            QVERIFY(!words->sentence.contains(u'%') && !words->link.isEmpty() && !words->icon.isEmpty());
        }
    }

    void theModelOfMovementsIsSound()
    {
        ui::MovementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSegments({{"Loyal", 3, 1200, 0.25, {1000, 1200}, 200}, {"New", 1, 5, 0.01, {5}, {}}}, "tr");
        QCOMPARE(model.index(0, ui::MovementModel::Customers).data().toString(), u"1.200"_s);
        QCOMPARE(model.index(0, ui::MovementModel::Change).data().toString(), u"+200"_s);
        QCOMPARE(model.index(1, ui::MovementModel::Change).data().toString(), u"–"_s);
        QCOMPARE(model.largestChange(), 200.0);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
