// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "support/small_shop.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/breakdowns/breakdowns_page.h"
#include "ui/pages/breakdowns/hour_grid.h"
#include "ui/pages/breakdowns/range_dialog.h"
#include "ui/pages/breakdowns/ranked_card.h"
#include "ui/pages/breakdowns/row_rule.h"
#include "ui/pages/breakdowns/row_words.h"
#include "ui/tables/table_text.h"
#include "ui/pages/breakdowns/topic_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

/// The small shop with a segment "Ankara" of one customer, and twelve more places if they are asked for.
StatePtr stateOf(const test::SnapshotSource &shop)
{
    auto state = std::make_shared<WorkspaceState>();
    state->snapshot = std::make_shared<const columns::Snapshot>(test::buildSnapshot(shop));
    state->context = test::smallShopDay();
    SavedSegment ankara;
    ankara.segment.id = 1;
    ankara.segment.name = "Ankara";
    ankara.rule = test::ruleOfLines(R"({"field": "customer.city", "op": "any_of", "values": ["Ankara"]})");
    state->segments.push_back(ankara);
    state->evaluator = std::make_shared<const rules::Evaluator>(state->snapshot, state->context, state->library);
    return state;
}

test::SnapshotSource shopOfManyPlaces()
{
    test::SnapshotSource shop = test::smallShop();
    for (int i = 0; i < 12; ++i) {
        std::vector<std::string> cells(shop.customers.columns.size());
        cells[0] = "N" + std::to_string(i);
        cells[3] = "Place " + std::to_string(i);
        shop.customers.rows.push_back(cells);
    }
    return shop;
}

/// A page of its own session, shown.
class ShownPage
{
public:
    explicit ShownPage(const StatePtr &state)
        : m_session(m_queue)
        , m_page(m_session)
    {
        m_page.resize(1200, 800);
        m_page.setState(state);
        m_page.show();
    }
    BreakdownsPage *operator->() { return &m_page; }
    BreakdownsPage &operator*() { return m_page; }
    [[nodiscard]] RankedRows *rows(const QString &by) const
    {
        auto *card = m_page.findChild<BreakdownCard *>(u"breakdown "_s + by);
        return card ? card->findChild<RankedRows *>() : nullptr;
    }
    [[nodiscard]] bool shows(const QString &by) const
    {
        const RankedRows *shown = rows(by);
        return shown && !shown->table().rows.isEmpty();
    }
    [[nodiscard]] QPushButton *button(const QString &by, const QString &name) const
    {
        return m_page.findChild<BreakdownCard *>(u"breakdown "_s + by)->findChild<QPushButton *>(name);
    }
    void openTopic(int index) { emit m_page.findChild<TabStrip *>(u"topics"_s)->chosen(index); }

private:
    JobQueue m_queue;
    Session m_session;
    BreakdownsPage m_page;
};

QStringList namesOf(const RankedRows &rows)
{
    QStringList names;
    for (const RankedRow &row : rows.table().rows)
        names.append(row.name);
    return names;
}

} // namespace

class BreakdownsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void topicsWithoutDataAreAbsent();
    void theRuleOfEveryRowTakesTheCustomersThatTheRowCounts();
    void aTimeRangeIsInTheRulesOfItsRowsToo();
    void aTimeRangeIsChosenInTheMenu();
    void rowsAreToldToScreenReaders();
    void aCardIsCopiedAsAPicture();
    void bandsHaveWords();
    void aPageShowsTheLargestPlaceFirst();
    void unknownPlacesAreCountedInWords();
    void aChosenRowBecomesASegmentOrAPartOfARule();
    void keysChooseARow();
    void onlyOneCardHasSomethingChosen();
    void tenRowsAreShownUntilAllAreAskedFor();
    void aComparisonAddsATickAndAColumn();
    void aSegmentNarrowsTheFigures();
    void amountsACustomerAreShownOnWish();
    void hoursOfTheWeekTellTheBestOne();
    void aPageWithoutDataSaysWhatItNeeds();
};

void BreakdownsPageTest::initTestCase()
{
    QVERIFY(report::loadFonts());
    applyScheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
}

void BreakdownsPageTest::topicsWithoutDataAreAbsent()
{
    QStringList ids;
    for (const Topic &topic : topicsOf(*stateOf(test::smallShop())))
        ids.append(QLatin1String(topic.id));
    QCOMPARE(ids, QStringList({u"glance"_s, u"geography"_s, u"people"_s, u"traffic"_s, u"products"_s, u"hours"_s}));
}

void BreakdownsPageTest::theRuleOfEveryRowTakesTheCustomersThatTheRowCounts()
{
    const StatePtr state = stateOf(test::smallShop());
    Progress progress;
    int rows = 0;
    for (const Topic &topic : topicsOf(*state)) {
        for (const TopicField &field : topic.fields) {
            if (field.by.front() == "customer.age:band")
                continue; // derived; the small shop has no such columns
            const auto result = answer(*state, {}, field.by, progress);
            QVERIFY2(result, field.by.front().c_str());
            for (const analysis::BreakdownRow &row : result->rows) {
                const rules::Rule rule = ruleOfRow(state->snapshot->catalogue, field.by, row.key);
                const auto evaluation = state->evaluator->evaluate(rule, progress);
                const std::string where = field.by.front() + " " + row.key.front();
                QVERIFY2(evaluation, where.c_str());
                QVERIFY2(evaluation->counts.count == row.customers, where.c_str());
                ++rows;
            }
        }
    }
    QVERIFY(rows > 20);
}

void BreakdownsPageTest::aTimeRangeIsInTheRulesOfItsRowsToo()
{
    const StatePtr state = stateOf(test::smallShop());
    Progress progress;
    const Date day = state->context.today;
    const TimeRange ranges[] = {{TimeRange::Kind::Last90Days},
                                {TimeRange::Kind::ThisYear},
                                {TimeRange::Kind::LastYear},
                                {TimeRange::Kind::Days, Date{day.days - 8}, Date{day.days - 5}},
                                {TimeRange::Kind::Days, Date{day.days - 1}, day}};
    int rows = 0;
    for (const TimeRange &range : ranges) {
        for (const std::vector<std::string> &by :
             {std::vector<std::string>{"customer.city"}, {"order.coupon"}, {"line.category"}, {"event.type"}}) {
            People people;
            people.range = range;
            const auto result = answer(*state, people, by, progress);
            QVERIFY(result);
            for (const analysis::BreakdownRow &row : result->rows) {
                if (row.customers == 0 && row.key.front().empty())
                    continue; // of unknown people
                const rules::Rule rule = within(ruleOfRow(state->snapshot->catalogue, by, row.key), range);
                const auto evaluation = state->evaluator->evaluate(rule, progress);
                const std::string where = by.front() + " " + row.key.front();
                QVERIFY2(evaluation, where.c_str());
                QVERIFY2(evaluation->counts.count == row.customers, where.c_str());
                ++rows;
            }
        }
    }
    QVERIFY(rows > 10);
}

void BreakdownsPageTest::aTimeRangeIsChosenInTheMenu()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    const qsizetype before = page.rows(u"customer.city"_s)->table().rows.size();
    page->findChild<ChoiceButton *>(u"timeRange"_s)->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().at(2)->trigger(); // the last twelve months
    menu->close();
    QCOMPARE(page->people().range, TimeRange{TimeRange::Kind::Last12Months});
    QTRY_VERIFY(page.rows(u"customer.city"_s)->table().rows.size() < before); // those who bought in them

    page->findChild<ChoiceButton *>(u"timeRange"_s)->click();
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().back()->trigger();
    menu->close();
    auto *dialog = page->findChild<RangeDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>(u"firstDay"_s)->setDate({2024, 3, 9});
    dialog->findChild<QDateEdit *>(u"lastDay"_s)->setDate({2024, 3, 1});
    dialog->findChild<QPushButton *>(u"showRange"_s)->click();
    QCOMPARE(page->people().range,
             (TimeRange{TimeRange::Kind::Days, {daysFromCivil(2024, 3, 1)}, {daysFromCivil(2024, 3, 9)}}));
}

void BreakdownsPageTest::rowsAreToldToScreenReaders()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    RankedRows *rows = page.rows(u"customer.city"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(rows);
    QCOMPARE(told->childCount(), static_cast<int>(rows->table().rows.size()));
    QCOMPARE(told->child(0)->text(QAccessible::Name), u"İstanbul, 2 customers, 40.0%"_s);
}

void BreakdownsPageTest::aCardIsCopiedAsAPicture()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    auto *card = page->findChild<BreakdownCard *>(u"breakdown customer.city"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {10, 10}, card->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(card, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().front()->trigger();
    menu->close();
    QCOMPARE(QApplication::clipboard()->image().size(), card->size() * 2);
}

void BreakdownsPageTest::bandsHaveWords()
{
    const StatePtr state = stateOf(test::smallShop());
    QCOMPARE(rowWords(*state, "customer.age:band", "20..30"), u"20–29"_s);
    QCOMPARE(rowWords(*state, "customer.age:band", "20..21"), u"20"_s);
    QCOMPARE(rowWords(*state, "customer.age:band", "..20"), u"Under 20"_s);
    QCOMPARE(rowWords(*state, "customer.age:band", "80.."), u"80 and more"_s);
    QCOMPARE(rowWords(*state, "customer.income:band", "100..200"), u"₺100–₺200"_s);
}

void BreakdownsPageTest::aPageShowsTheLargestPlaceFirst()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    const QStringList names = namesOf(*page.rows(u"customer.city"_s));
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.first(), u"İstanbul"_s);
    QCOMPARE(names.last(), u"Not known"_s);
    QCOMPARE(page.rows(u"customer.city"_s)->table().rows.first().cells.first(), u"2"_s);
}

void BreakdownsPageTest::unknownPlacesAreCountedInWords()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    const auto *sentence = page->findChild<QLabel *>(u"breakdownSentence"_s);
    QVERIFY(sentence->text().contains(u"20.0%"_s));
}

void BreakdownsPageTest::aChosenRowBecomesASegmentOrAPartOfARule()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    QSignalSpy intents(&*page, &Page::intended);
    RankedRows *rows = page.rows(u"customer.city"_s);
    QVERIFY(!page.button(u"customer.city"_s, u"makeSegment"_s)->isVisible());
    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->rowRect(0).center());
    QVERIFY(page.button(u"customer.city"_s, u"makeSegment"_s)->isVisible());

    page.button(u"customer.city"_s, u"makeSegment"_s)->click();
    page.button(u"customer.city"_s, u"addToRule"_s)->click();
    QCOMPARE(intents.size(), 2);
    const auto made = intents[0][0].value<Intent>();
    QCOMPARE(made.kind, Intent::Kind::NewSegment);
    QCOMPARE(made.text, u"City: İstanbul"_s);
    QCOMPARE(made.rule.root.children.size(), std::size_t(1));
    QCOMPARE(intents[1][0].value<Intent>().kind, Intent::Kind::AddToRule);
    QVERIFY(intents[1][0].value<Intent>().rule == made.rule);
}

void BreakdownsPageTest::keysChooseARow()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    RankedRows *rows = page.rows(u"customer.city"_s);
    QTest::keyClick(rows, Qt::Key_Down);
    QCOMPARE(rows->chosen(), -1);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(rows->chosen(), 1);
    QTest::keyClick(rows, Qt::Key_Escape);
    QCOMPARE(rows->chosen(), -1);
    QVERIFY(!page.button(u"customer.city"_s, u"makeSegment"_s)->isVisible());
}

void BreakdownsPageTest::onlyOneCardHasSomethingChosen()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    page.openTopic(1);
    TopicView *view = nullptr;
    QTRY_VERIFY((view = page->findChild<TopicView *>(u"topic geography"_s)) != nullptr);
    QCOMPARE(view->cards().size(), 2);
    auto *city = view->cards()[0]->findChild<RankedRows *>();
    auto *postcode = view->cards()[1]->findChild<RankedRows *>();
    QTRY_VERIFY(!city->table().rows.isEmpty() && !postcode->table().rows.isEmpty());
    QTest::mouseClick(city, Qt::LeftButton, {}, city->rowRect(0).center());
    QTest::mouseClick(postcode, Qt::LeftButton, {}, postcode->rowRect(1).center());
    QCOMPARE(city->chosen(), -1);
    QCOMPARE(postcode->chosen(), 1);
}

void BreakdownsPageTest::tenRowsAreShownUntilAllAreAskedFor()
{
    ShownPage page(stateOf(shopOfManyPlaces()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    QCOMPARE(page.rows(u"customer.city"_s)->table().rows.size(), 11); // and those of unknown places
    QPushButton *more = page.button(u"customer.city"_s, u"showAll"_s);
    QCOMPARE(more->text(), u"Show all 15"_s);
    more->click();
    QCOMPARE(page.rows(u"customer.city"_s)->table().rows.size(), 16);
    more->click();
    QCOMPARE(page.rows(u"customer.city"_s)->table().rows.size(), 11);
}

void BreakdownsPageTest::aComparisonAddsATickAndAColumn()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    const RankedRows *rows = page.rows(u"customer.city"_s);
    QVERIFY(!rows->table().rows.first().bar.mark);
    const qsizetype before = rows->table().headings.size();
    page->setPeople({{Audience::Kind::Everyone, {}}, {Audience::Kind::Segment, "Ankara"}});
    QTRY_VERIFY(rows->table().rows.first().bar.mark);
    QCOMPARE(rows->table().headings.size(), before + 1);
    QCOMPARE(rows->table().rows.first().cells.at(2), u"0.0%"_s);
}

void BreakdownsPageTest::aSegmentNarrowsTheFigures()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    const RankedRows *rows = page.rows(u"customer.city"_s);
    page->setPeople({{Audience::Kind::Segment, "Ankara"}, {Audience::Kind::Nobody, {}}});
    QTRY_COMPARE(namesOf(*rows), QStringList{u"Ankara"_s});
}

void BreakdownsPageTest::amountsACustomerAreShownOnWish()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    auto *measure = page->findChild<SegmentedControl *>(u"measure"_s);
    QTest::keyClick(measure, Qt::Key_Right);
    QTest::keyClick(measure, Qt::Key_Right);
    const RankedRow row = page.rows(u"customer.city"_s)->table().rows.first();
    QCOMPARE(row.name, u"İstanbul"_s);
    QCOMPARE(row.cells.first(), u"₺85"_s); // 100 + 50 + 20 of two customers; the cancelled order does not count
}

void BreakdownsPageTest::hoursOfTheWeekTellTheBestOne()
{
    ShownPage page(stateOf(test::smallShop()));
    QTRY_VERIFY(page.shows(u"customer.city"_s));
    page.openTopic(5);
    HourGrid *grid = nullptr;
    QTRY_VERIFY((grid = page->findChild<HourGrid *>()) != nullptr && !grid->table().cells.isEmpty());
    QCOMPARE(grid->table().cells.size(), 168);
    QCOMPARE(grid->table().cells.at(6 * 24).text, u"2"_s); // Sunday after midnight in Istanbul
    QVERIFY(grid->accessibleName().contains(u"Sunday"_s));

    QSignalSpy intents(&*page, &Page::intended);
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(6 * 24).center().toPoint());
    page.button(u"order.at:weekday"_s, u"makeSegment"_s)->click();
    QCOMPARE(intents.size(), 1);
    QCOMPARE(intents[0][0].value<Intent>().text, u"Order time: Sunday 00:00"_s);
}

void BreakdownsPageTest::aPageWithoutDataSaysWhatItNeeds()
{
    ShownPage page(stateOf({}));
    QSignalSpy intents(&*page, &Page::intended);
    auto *empty = page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!page->findChild<TabStrip *>()->isVisible());
    emit empty->asked();
    QCOMPARE(intents[0][0].value<Intent>().kind, Intent::Kind::AddFiles);
}

QTEST_MAIN(BreakdownsPageTest)
#include "tst_breakdowns_page.moc"
