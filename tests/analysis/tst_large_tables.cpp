// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are large enough for several threads, against plain loops.
#include "analysis/breakdown.h"
#include "rules/evaluate.h"
#include "rules/rule_text.h"
#include "rules/value_test.h"
#include "store/derive_facts.h"
#include "support/random_draw.h"
#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

using namespace dilim;
using namespace dilim::test;

namespace {

constexpr std::size_t customers = 300'000;

columns::IntegerColumn numbers(std::size_t rows, auto valueOf)
{
    std::vector<std::int64_t> values(rows);
    for (std::size_t row = 0; row < rows; ++row)
        values[row] = valueOf(row);
    return columns::IntegerColumn::packed(values, 0);
}

columns::CodeColumn words(std::size_t rows, std::initializer_list<const char *> all, auto codeOf)
{
    auto dictionary = std::make_shared<columns::Dictionary>(columns::Dictionary::Compare::ByMatchKey);
    for (const char *word : all)
        dictionary->add(word);
    std::vector<std::uint32_t> codes(rows);
    for (std::size_t row = 0; row < rows; ++row)
        codes[row] = static_cast<std::uint32_t>(codeOf(row));
    return columns::CodeColumn::packed(codes, dictionary);
}

/// Customer c has c % 5 orders and c % 7 events; every eleventh order is cancelled.
columns::Snapshot largeShop()
{
    columns::Snapshot shop;
    shop.currency = "TRY";
    shop.catalogue = buildSnapshot(smallShop()).catalogue;
    shop.customers.rows = customers;
    for (std::size_t c = 0; c < customers; ++c) {
        shop.orders.offsets.push_back(static_cast<std::uint32_t>(shop.orders.offsets.back() + c % 5));
        shop.events.offsets.push_back(static_cast<std::uint32_t>(shop.events.offsets.back() + c % 7));
    }
    shop.orders.rows = shop.orders.offsets.back();
    shop.events.rows = shop.events.offsets.back() + 1000; // of nobody
    shop.lineOffsets.assign(shop.orders.rows + 1, 0);
    shop.lines.offsets.assign(customers + 1, 0);
    shop.customers.columns["customer.country"] = words(customers, {"TR", "AZ"}, [](std::size_t c) { return c % 3; });
    shop.orders.columns["order.total"] =
        numbers(shop.orders.rows, [](std::size_t row) { return static_cast<std::int64_t>(row * 7919 % 1000) - 5; });
    shop.orders.columns["order.status"] =
        words(shop.orders.rows, {"completed", "cancelled"}, [](std::size_t row) { return row % 11 == 0 ? 2 : 1; });
    shop.events.columns["event.device"] =
        words(shop.events.rows, {"mobile", "desktop"}, [](std::size_t row) { return row * 31 % 3; });
    store::DerivedFacts derived = store::derivedFacts(shop);
    shop.orders.columns["order.amount"] = std::move(derived.orderAmount);
    shop.orders.columns["order.counts"] = std::move(derived.orderCounts);
    return shop;
}

bool counts(std::size_t order)
{
    return order % 11 != 0 && order * 7919 % 1000 >= 5;
}

} // namespace

class TestLargeTables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = std::make_unique<columns::Snapshot>(largeShop()); }
    void ordersCountAsPurchasesByTheirStatusAndTotal();
    void sumsOfEveryCustomerAreRight_data();
    void sumsOfEveryCustomerAreRight();
    void breakdownsCountEveryCustomerOnce();
    void conditionsLookAtMillionsOfRows();

private:
    std::unique_ptr<columns::Snapshot> m_shop;
};

void TestLargeTables::ordersCountAsPurchasesByTheirStatusAndTotal()
{
    const auto &flags = std::get<columns::IntegerColumn>(*m_shop->column("order.counts"));
    const auto &amounts = std::get<columns::IntegerColumn>(*m_shop->column("order.amount"));
    for (std::size_t order = 0; order < m_shop->orders.rows; ++order) {
        QCOMPARE(flags.at(order), std::int64_t{counts(order)});
        QCOMPARE(amounts.at(order), 100 * (static_cast<std::int64_t>(order * 7919 % 1000) - 5));
    }
}

void TestLargeTables::sumsOfEveryCustomerAreRight_data()
{
    QTest::addColumn<QString>("measure");
    for (const char *measure : {"sum", "minimum", "maximum", "average"})
        QTest::newRow(measure) << QString::fromLatin1(measure);
}

void TestLargeTables::sumsOfEveryCustomerAreRight()
{
    QFETCH(QString, measure);
    const std::string json = R"({"dilim_rule":1,"rule":{"match":"all","children":[{"facts":"orders","measure":")"
        + measure.toStdString() + R"(","of":"order.amount","op":"more_than","values":[400]}]}})";
    const auto rule = rules::parseRule(json);
    QVERIFY(rule);
    Progress progress;
    const auto answer = rules::evaluate(*rule, *m_shop, smallShopDay(), progress);
    QVERIFY(answer);
    for (std::size_t c = 0; c < customers; ++c) {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        std::int64_t least = 1000;
        std::int64_t greatest = -1000;
        for (std::size_t order = m_shop->orders.offsets[c]; order < m_shop->orders.offsets[c + 1]; ++order) {
            if (!counts(order))
                continue;
            const std::int64_t amount = static_cast<std::int64_t>(order * 7919 % 1000) - 5;
            sum += amount;
            ++count;
            least = std::min(least, amount);
            greatest = std::max(greatest, amount);
        }
        const bool expected = measure == QLatin1String("sum") ? sum > 400
            : measure == QLatin1String("minimum")             ? count > 0 && least > 400
            : measure == QLatin1String("maximum")             ? greatest > 400
                                                              : count > 0 && sum > 400 * count;
        QVERIFY2(answer->members.test(c) == expected, std::to_string(c).c_str());
    }
}

void TestLargeTables::breakdownsCountEveryCustomerOnce()
{
    struct Figures {
        std::set<std::size_t> people{};
        std::uint64_t rows = 0;
    };
    std::map<std::vector<std::string>, Figures> expected;
    const char *const devices[] = {"", "mobile", "desktop"};
    const char *const countries[] = {"", "TR", "AZ"};
    for (std::size_t c = 0; c < customers; ++c) {
        for (std::size_t row = m_shop->events.offsets[c]; row < m_shop->events.offsets[c + 1]; ++row) {
            Figures &figures = expected[{devices[row * 31 % 3], countries[c % 3]}];
            figures.people.insert(c);
            ++figures.rows;
        }
    }
    for (std::size_t row = m_shop->events.offsets.back(); row < m_shop->events.rows; ++row)
        ++expected[{devices[row * 31 % 3], ""}].rows;
    Progress progress;
    const rules::Context context = smallShopDay();
    const analysis::FieldSource source{*m_shop, context, {}};
    const auto result = analysis::breakdown(source, {{"event.device", "customer.country"}}, {}, progress);
    QVERIFY(result);
    QCOMPARE(result->rows.size(), expected.size());
    QCOMPARE(result->total.rows, std::uint64_t{m_shop->events.rows});
    for (const analysis::BreakdownRow &row : result->rows) {
        QCOMPARE(row.customers, std::uint64_t{expected[row.key].people.size()});
        QCOMPARE(row.rows, expected[row.key].rows);
    }
}

void TestLargeTables::conditionsLookAtMillionsOfRows()
{
    const std::size_t rows = 5'000'001;
    const columns::IntegerColumn column =
        numbers(rows, [](std::size_t row) { return static_cast<std::int64_t>(row * 7919 % 100); });
    const rules::ValueTest test{rules::IsInRange{Decimal{10, 0}, Decimal{29, 0}}, false};
    const columns::Bitmap taken = rules::matchingNumbers(column, test);
    for (std::size_t row = 0; row < rows; ++row)
        QVERIFY(taken.test(row) == (row * 7919 % 100 >= 10 && row * 7919 % 100 < 30));
}

QTEST_APPLESS_MAIN(TestLargeTables)
#include "tst_large_tables.moc"
