// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_behaviour.h"

#include "rules/bind_operands.h"
#include "rules/measure.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::Behaviour;
using rules::FilterGroup;
using rules::Match;

namespace {

/// Five customers and the day 2024-03-10 in UTC. C1's third order has no total and its fourth no time; C2's orders are
/// of one moment and the first of them is cancelled; C3 has an event without a time and nothing else; C4's order has no
/// lines. Discounts are known of no order.
SnapshotSource facts()
{
    SnapshotSource source;
    source.customFields = {customField("order.tags", fields::ValueType::CategoryList)};
    source.customers = {{"customer.external_id"}, {{"C1"}, {"C2"}, {"C3"}, {"C4"}, {"C5"}}};
    source.orders = {
        {"customer", "order.id", "order.at", "order.status", "order.total", "order.coupon", "order.channel"},
        {{"C1", "O1", "2024-01-01T00:00:00Z", "completed", "10", "YAZ", "web"},
         {"C1", "O2", "2024-02-10T12:00:00Z", "completed", "20", "", "shop"},
         {"C1", "O3", "2024-03-09T00:00:00Z", "completed", "", "KIS", "web"},
         {"C1", "O4", "", "completed", "40", "YAZ", "web"},
         {"C2", "O5", "2024-03-05T06:00:00Z", "cancelled", "30", "YAZ", "web"},
         {"C2", "O6", "2024-03-05T06:00:00Z", "completed", "7.50", "", "shop"},
         {"C2", "O7", "2024-03-05T06:00:00Z", "completed", "2.25", "KIS", "web"},
         {"C4", "O8", "2024-03-09T12:00:00Z", "completed", "5", "YAZ", "shop"},
         {"C5", "O9", "2024-02-20T00:00:00Z", "completed", "100", "", "web"},
         {"", "O0", "2024-02-20T00:00:00Z", "completed", "100", "YAZ", "web"}}};
    source.lines = {{"order", "line.product", "line.category", "line.quantity", "line.price"},
                    {{"O1", "S1", "Shoes", "1", "10"},
                     {"O1", "B1", "Bags", "2", "5"},
                     {"O2", "S1", "Shoes", "1", "10"},
                     {"O3", "B1", "Bags", "1", "5"},
                     {"O5", "S1", "Shoes", "1", "30"},
                     {"O6", "H1", "Hats", "3", "2.50"},
                     {"O7", "S1", "Shoes", "1", "2.25"},
                     {"O7", "B1", "Bags", "-1", "1"},
                     {"O9", "S1", "Shoes", "10", "10"},
                     {"", "S1", "Shoes", "1", "1"}}};
    source.products = {{"product.sku", "product.category", "product.price"},
                       {{"S1", "Footwear", "12"}, {"B1", "Leather", "6"}}};
    source.events = {{"customer", "event.type", "event.at", "event.product", "event.value"},
                     {{"C1", "view", "2024-03-04T00:00:00Z", "S1", "-10"},
                      {"C1", "buy", "2024-03-06T00:00:00Z", "B1", "5"},
                      {"C2", "view", "2024-03-04T00:00:00Z", "S1", "8"},
                      {"C2", "view", "2024-03-06T00:00:00Z", "S1", "6"},
                      {"C3", "view", "", "H1", "1"},
                      {"C4", "view", "2024-03-05T00:00:00Z", "", "3"},
                      {"C4", "buy", "2024-03-10T00:00:00Z", "B1", "9"},
                      {"C5", "view", "2024-02-29T00:00:00Z", "H1", "4"},
                      {"C5", "buy", "2024-03-06T00:00:00Z", "H1", ""}}};
    return source;
}

rules::Context day()
{
    return rules::contextOfDay({daysFromCivil(2024, 3, 10)}, TimeZone(), "TRY", "en");
}

/// A condition from what stands between its braces, without an operator.
Behaviour behaviourOf(const std::string &subject)
{
    const rules::Rule rule = ruleOfLines("{" + subject + R"(, "op": "has_value"})");
    return std::get<Behaviour>(std::get<rules::Condition>(rule.root.children.front()).subject);
}

std::string errorText(const Error &error)
{
    std::string text = error.code;
    for (std::size_t i = 0; i < error.arguments.size(); ++i)
        text += (i == 0 ? ": " : ", ") + error.arguments[i];
    return text;
}

/// What is asked is bound to the facts above; outlives the answers.
class Shop
{
public:
    Result<rules::TypedBehaviour> bind(const Behaviour &behaviour) const
    {
        return rules::bindBehaviour({m_snapshot, m_day, m_library}, "c1", behaviour);
    }

    std::string error(const Behaviour &behaviour) const
    {
        const auto bound = bind(behaviour);
        return bound ? "no error" : errorText(bound.error());
    }

    /// The value of each customer, "-" where it is missing: "4 2 0 1 1".
    std::string values(const Behaviour &behaviour) const
    {
        const auto bound = bind(behaviour);
        if (!bound)
            return errorText(bound.error());
        const rules::MeasureValues measures = rules::measureValues(bound->behaviour, m_snapshot, m_progress);
        std::string text;
        for (std::size_t c = 0; c < m_snapshot.customerCount(); ++c) {
            const auto value = rules::measureOf(measures, c);
            text += (c == 0 ? "" : " ") + (value ? shownValue(*value, bound->type) : "-");
        }
        return text;
    }

    /// "1 3": who is taken by an operator on the measure.
    std::string members(const Behaviour &behaviour, const std::string &op, const std::vector<rules::Value> &operands)
    {
        const auto bound = bind(behaviour);
        const auto test = rules::bindTest({"c1", "measure", bound->type, op, operands}, {m_snapshot, m_day, m_library});
        if (!test)
            return errorText(test.error());
        std::string text;
        const auto values = rules::measureValues(bound->behaviour, m_snapshot, m_progress);
        rules::matchingMeasures(values, *test).forEach([&](std::size_t customer) {
            text += (text.empty() ? "" : " ") + std::to_string(customer + 1);
        });
        return text;
    }

private:
    static std::string shownValue(Decimal value, fields::ValueType type)
    {
        if (type != fields::ValueType::Moment)
            return decimalText(value);
        return isoMoment({value.units * powerOfTen(static_cast<std::uint8_t>(3 - value.scale))});
    }

    columns::Snapshot m_snapshot = buildSnapshot(facts());
    rules::Context m_day = day();
    rules::Library m_library{};
    Progress m_progress{};
};

FilterGroup nested(std::size_t depth)
{
    FilterGroup group;
    if (depth > 1)
        group.children.emplace_back(nested(depth - 1));
    return group;
}

} // namespace

class TestBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void measuresAreTakenOverTheFactsOfEachCustomer_data();
    void measuresAreTakenOverTheFactsOfEachCustomer() { checkValues(); }
    void filtersOfOrdersHoldForOneAndTheSameLine_data();
    void filtersOfOrdersHoldForOneAndTheSameLine() { checkValues(); }
    void filtersOfLinesAndEventsLookThroughTheirLinks_data();
    void filtersOfLinesAndEventsLookThroughTheirLinks() { checkValues(); }
    void theFirstOrLastFactIsPickedBeforeItIsFiltered_data();
    void theFirstOrLastFactIsPickedBeforeItIsFiltered() { checkValues(); }
    void ordersContainSeveralLines_data();
    void ordersContainSeveralLines() { checkValues(); }
    void changesAreAgainstTheWindowJustBefore_data();
    void changesAreAgainstTheWindowJustBefore() { checkValues(); }
    void fractionsAreComparedExactly_data();
    void fractionsAreComparedExactly();
    void errorsSayWhatDoesNotFit_data();
    void errorsSayWhatDoesNotFit();
    void groupsOfFiltersHaveThreeKindsAndALimitedDepth();
    void measuresHaveTheTypeOfTheirFieldOrTheirOwn_data();
    void measuresHaveTheTypeOfTheirFieldOrTheirOwn();

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("expected");
    }
    static void add(const std::string &subject, const char *expected)
    {
        QTest::newRow(subject.c_str()) << shown(subject) << QString::fromUtf8(expected);
    }
    void checkValues()
    {
        QFETCH(QString, subject);
        QTEST(shown(m_shop.values(behaviourOf(utf8(subject)))), "expected");
    }

    Shop m_shop;
};

void TestBehaviour::measuresAreTakenOverTheFactsOfEachCustomer_data()
{
    addColumns();
    add(R"("facts": "orders", "measure": "count")", "4 2 0 1 1");
    add(R"("facts": "orders", "measure": "count", "orders": "all")", "4 3 0 1 1");
    add(R"("facts": "lines", "measure": "count")", "4 2 0 0 1");
    add(R"("facts": "lines", "measure": "count", "orders": "all")", "4 4 0 0 1");
    add(R"("facts": "events", "measure": "count")", "2 2 1 2 2");
    add(R"("facts": "orders", "measure": "count_orders")", "4 2 0 1 1");
    add(R"("facts": "lines", "measure": "count_orders")", "3 2 0 0 1");

    add(R"("facts": "orders", "measure": "sum", "of": "order.total")", "70 9.75 0 5 100");
    add(R"("facts": "orders", "measure": "sum", "of": "order.discount")", "0 0 0 0 0");
    add(R"("facts": "orders", "measure": "average", "of": "order.total")", "23.3333 4.875 - 5 100");
    add(R"("facts": "orders", "measure": "average", "of": "order.discount")", "- - - - -");
    add(R"("facts": "events", "measure": "average", "of": "event.value")", "-2.5 7 1 6 4");
    add(R"("facts": "orders", "measure": "minimum", "of": "order.total")", "10 2.25 - 5 100");
    add(R"("facts": "events", "measure": "minimum", "of": "event.value")", "-10 6 1 3 4");
    add(R"("facts": "orders", "measure": "minimum", "of": "order.discount")", "- - - - -");
    add(R"("facts": "orders", "measure": "maximum", "of": "order.total")", "40 7.5 - 5 100");
    add(R"("facts": "orders", "measure": "maximum", "of": "order.discount")", "- - - - -");
    add(R"("facts": "orders", "measure": "median", "of": "order.total")", "20 4.875 - 5 100");
    add(R"("facts": "orders", "measure": "median", "of": "order.total", "orders": "all")", "20 7.5 - 5 100");
    add(R"("facts": "orders", "measure": "median", "of": "order.discount")", "- - - - -");

    // By code, by number, by text, through the product
    add(R"("facts": "orders", "measure": "distinct", "of": "order.coupon")", "2 1 0 1 0");
    add(R"("facts": "orders", "measure": "distinct", "of": "order.total")", "3 2 0 1 1");
    add(R"("facts": "lines", "measure": "distinct", "of": "line.quantity")", "2 2 0 0 1");
    add(R"("facts": "orders", "measure": "distinct", "of": "order.id")", "4 2 0 1 1");
    add(R"("facts": "lines", "measure": "distinct", "of": "line.product")", "2 2 0 0 1");
    add(R"("facts": "lines", "measure": "distinct", "of": "product.category")", "2 1 0 0 1");
    add(R"("facts": "lines", "measure": "distinct", "of": "product.price", "orders": "all")", "2 2 0 0 1");
    add(R"("facts": "events", "measure": "distinct", "of": "product.sku")", "2 1 0 1 0");
    add(R"("facts": "orders", "measure": "distinct", "of": "order.discount")", "0 0 0 0 0");

    add(R"("facts": "orders", "measure": "share")", "100 100 - 100 100");
    add(R"("facts": "orders", "measure": "share", "where": [{"field": "order.coupon", "op": "is", "values": ["YAZ"]}])",
        "50 0 - 100 0");
    add(R"("facts": "orders", "measure": "share", "of": "order.total",
            "where": [{"field": "order.coupon", "op": "is", "values": ["YAZ"]}])",
        "71.43 0 - 100 0");
    add(R"("facts": "orders", "measure": "share", "of": "order.total",
            "containing": [[{"field": "line.category", "op": "is", "values": ["Shoes"]}]])",
        "42.86 23.08 - 0 100");
    add(R"("facts": "orders", "measure": "share", "window": {"last_days": 10},
            "where": [{"field": "order.channel", "op": "is", "values": ["web"]}])",
        "100 50 - 0 -");
    add(R"("facts": "events", "measure": "share", "of": "event.value",
            "where": [{"field": "event.type", "op": "is", "values": ["view"]}])",
        "- 100 100 25 100"); // C1's values sum to less than 0
    add(R"("facts": "orders", "measure": "share", "of": "order.discount")", "- - - - -");

    add(R"("facts": "orders", "measure": "last")",
        "2024-03-09T00:00:00Z 2024-03-05T06:00:00Z - 2024-03-09T12:00:00Z 2024-02-20T00:00:00Z");
    add(R"("facts": "orders", "measure": "first")",
        "2024-01-01T00:00:00Z 2024-03-05T06:00:00Z - 2024-03-09T12:00:00Z 2024-02-20T00:00:00Z");
    add(R"("facts": "lines", "measure": "first", "where": [{"field": "line.category", "op": "is", "values": ["Bags"]}])",
        "2024-01-01T00:00:00Z - - - -");
    add(R"("facts": "events", "measure": "last", "where": [{"field": "event.type", "op": "is", "values": ["view"]}])",
        "2024-03-04T00:00:00Z 2024-03-06T00:00:00Z - 2024-03-05T00:00:00Z 2024-02-29T00:00:00Z");
    add(R"("facts": "orders", "measure": "days_since_last")", "1 4 - 0 19");
    add(R"("facts": "orders", "measure": "days_since_first")", "69 4 - 0 19");
    add(R"("facts": "events", "measure": "days_since_last")", "4 4 - 0 4");

    add(R"("facts": "orders", "measure": "interval")", "34 0 - - -");
    add(R"("facts": "orders", "measure": "interval", "window": {"last_days": 40})", "27.5 0 - - -");
    add(R"("facts": "lines", "measure": "interval")", "22.67 0 - - -");
    add(R"("facts": "events", "measure": "interval")", "2 2 - 5 6");
}

void TestBehaviour::filtersOfOrdersHoldForOneAndTheSameLine_data()
{
    addColumns();
    const auto where = [](const char *filters, const char *expected) {
        add(std::string(R"("facts": "orders", "measure": "count", "where": )") + filters, expected);
    };
    where("[]", "4 2 0 1 1");
    where(R"({"match": "any", "where": []})", "0 0 0 0 0");
    where(R"({"match": "none", "where": []})", "4 2 0 1 1");
    where(R"([{"field": "line.category", "op": "is", "values": ["Shoes"]}])", "2 1 0 0 1");
    where(R"([{"field": "line.category", "op": "is", "values": ["Shoes"]},
              {"field": "line.product", "op": "is", "values": ["B1"]}])",
          "0 0 0 0 0");
    where(R"([{"field": "line.category", "op": "is", "values": ["Bags"]},
              {"field": "line.product", "op": "is", "values": ["B1"]}])",
          "2 0 0 0 0");
    where(R"([{"field": "product.category", "op": "has_no_value"}])", "0 1 0 0 0");
    // The order itself passes whatever its lines are
    where(R"({"match": "any", "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]},
                                        {"field": "order.channel", "op": "is", "values": ["shop"]}]})",
          "2 2 0 1 1");
    // One line that is not of shoes, or no line that counts
    where(R"({"match": "none", "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}]})", "3 1 0 1 0");
    where(R"({"match": "none", "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]},
                                         {"field": "order.coupon", "op": "is", "values": ["YAZ"]}]})",
          "1 1 0 0 0");
    where(R"([{"field": "order.channel", "op": "is", "values": ["web"]},
              {"match": "any", "where": [{"field": "line.category", "op": "is", "values": ["Bags"]},
                                         {"field": "order.coupon", "op": "is", "values": ["KIS"]}]}])",
          "2 1 0 0 0");
    where(R"([{"match": "any", "where": [{"field": "line.category", "op": "is", "values": ["Bags"]},
                                         {"field": "order.channel", "op": "is", "values": ["shop"]}]}])",
          "3 1 0 1 0");
    where(R"([{"match": "none", "where": [
                {"match": "all", "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]},
                                           {"field": "order.channel", "op": "is", "values": ["web"]}]}]}])",
          "4 1 0 1 0");
    where(R"([{"match": "any", "where": []}, {"field": "line.category", "op": "is", "values": ["Shoes"]}])",
          "0 0 0 0 0");
    add(R"("facts": "orders", "measure": "count", "orders": "all",
            "where": {"match": "none", "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}]})",
        "3 2 0 1 0");
}

void TestBehaviour::filtersOfLinesAndEventsLookThroughTheirLinks_data()
{
    addColumns();
    const auto lines = [](const char *filters, const char *expected) {
        add(std::string(R"("facts": "lines", "measure": "count", "where": )") + filters, expected);
    };
    lines(R"([{"field": "order.coupon", "op": "has_no_value"}])", "1 1 0 0 1");
    lines(R"([{"field": "product.category", "op": "is", "values": ["Footwear"]},
              {"field": "order.channel", "op": "is", "values": ["web"]}])",
          "1 1 0 0 1");
    lines(R"({"match": "any", "where": [{"field": "order.channel", "op": "is", "values": ["shop"]},
                                        {"field": "line.category", "op": "is", "values": ["Bags"]}]})",
          "3 1 0 0 0");
    lines(R"({"match": "none", "where": [{"field": "order.channel", "op": "is", "values": ["web"]},
                                         {"field": "product.category", "op": "is", "values": ["Footwear"]}]})",
          "0 1 0 0 0");
    lines(R"([{"match": "none", "where": [{"field": "product.category", "op": "has_value"}]}])", "0 1 0 0 0");
    lines(R"([{"match": "any", "where": [{"field": "product.price", "op": "at_least", "values": [12]},
                                         {"field": "product.price", "op": "has_no_value"}]}])",
          "2 2 0 0 1");
    add(R"("facts": "lines", "measure": "count", "window": {"last_days": 40},
            "where": [{"field": "line.quantity", "op": "equals", "values": [1]}])",
        "2 1 0 0 0");
    add(R"("facts": "events", "measure": "count",
            "where": {"match": "any", "where": [{"field": "product.category", "op": "is", "values": ["Leather"]},
                                                {"field": "event.value", "op": "has_no_value"}]})",
        "1 0 0 1 1");
    add(R"("facts": "events", "measure": "count", "where": [{"field": "product.sku", "op": "has_no_value"}])",
        "0 0 1 1 2");
}

void TestBehaviour::theFirstOrLastFactIsPickedBeforeItIsFiltered_data()
{
    addColumns();
    add(R"("facts": "orders", "measure": "count", "pick": "first")", "1 1 0 1 1");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "pick": "first")", "10 7.5 0 5 100");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "pick": "last")", "0 2.25 0 5 100");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "pick": "first", "orders": "all")",
        "10 30 0 5 100");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "pick": "first", "window": {"last_days": 40})",
        "20 7.5 0 5 100");
    add(R"("facts": "orders", "measure": "count", "pick": "first", "where": [{"field": "order.coupon", "op": "has_value"}])",
        "1 0 0 1 0");
    add(R"("facts": "orders", "measure": "count", "pick": "last",
            "where": {"match": "none", "where": [{"field": "order.coupon", "op": "is", "values": ["YAZ"]}]})",
        "1 1 0 0 1");
    add(R"("facts": "orders", "measure": "count", "pick": "first",
            "containing": [[{"field": "line.category", "op": "is", "values": ["Bags"]}]])",
        "1 0 0 0 0");
    add(R"("facts": "lines", "measure": "count", "pick": "last",
            "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}])",
        "0 1 0 0 1");
    add(R"("facts": "lines", "measure": "count", "pick": "last", "orders": "all",
            "where": [{"field": "line.category", "op": "is", "values": ["Shoes"]}])",
        "0 0 0 0 1");
    add(R"("facts": "events", "measure": "count", "pick": "last",
            "where": [{"field": "event.type", "op": "is", "values": ["buy"]}])",
        "1 0 0 1 1");
    add(R"("facts": "events", "measure": "count", "pick": "first")", "1 1 0 1 1");
    add(R"("facts": "orders", "measure": "share", "pick": "last",
            "where": [{"field": "order.coupon", "op": "is", "values": ["KIS"]}])",
        "100 100 - 0 0");
}

void TestBehaviour::ordersContainSeveralLines_data()
{
    addColumns();
    const auto containing = [](const char *trees, const char *expected) {
        add(std::string(R"("facts": "orders", "measure": "count", )") + trees, expected);
    };
    const std::string shoes = R"([{"field": "line.category", "op": "is", "values": ["Shoes"]}])";
    const std::string bags = R"([{"field": "line.category", "op": "is", "values": ["Bags"]}])";
    // C1 bought shoes and bags in the first order, and each of them alone in the next two
    containing((R"("containing": [)" + shoes + ", " + bags + "]").c_str(), "1 0 0 0 0");
    containing((R"("orders": "all", "containing": [)" + shoes + ", " + bags + "]").c_str(), "1 1 0 0 0");
    containing((R"("containing": [)" + shoes + "]").c_str(), "2 1 0 0 1");
    containing((R"("containing": [)" + bags + R"(], "where": )" + shoes).c_str(), "1 0 0 0 0");
    containing(R"("containing": [[]])", "3 2 0 0 1");
    containing(R"("containing": [{"match": "none", "where": [
                    {"field": "line.category", "op": "is", "values": ["Shoes"]}]}])",
               "2 1 0 0 0");
    containing(R"("containing": [{"match": "any", "where": [
                    {"field": "order.channel", "op": "is", "values": ["shop"]},
                    {"field": "product.category", "op": "is", "values": ["Leather"]}]}])",
               "3 1 0 0 0");
}

void TestBehaviour::changesAreAgainstTheWindowJustBefore_data()
{
    addColumns();
    const auto change = [](const char *measure, const char *window, const char *form, const char *expected) {
        add(std::string(R"("facts": "events", )") + measure + R"(, "window": )" + window + R"(, "change": ")" + form
                + "\"",
            expected);
    };
    const char *const count = R"("measure": "count")";
    const char *const sum = R"("measure": "sum", "of": "event.value")";
    const char *const fiveDays = R"({"last_days": 5})";
    change(count, fiveDays, "difference", "0 0 0 0 1");
    change(count, fiveDays, "percent", "0 0 - 0 -");
    change(sum, fiveDays, "none", "5 6 0 9 0");
    change(sum, fiveDays, "difference", "15 -2 0 6 0");
    change(sum, fiveDays, "percent", "150 -25 - 200 -");
    change(R"("measure": "distinct", "of": "event.product")", fiveDays, "difference", "0 0 0 1 1");
    change(count, R"({"period": "this_month"})", "difference", "2 2 0 2 0");
    change(count, R"({"first": "2024-03-06", "last": "2024-03-06"})", "difference", "1 1 0 -1 1");
    change(count, R"({"first": "2024-03-05", "last": "2024-03-06"})", "percent", "0 0 - - -");
    add(R"("facts": "lines", "measure": "count_orders", "window": {"last_days": 30}, "change": "difference")",
        "2 2 0 0 1");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "pick": "last", "window": {"last_days": 5},
            "change": "difference")",
        "0 2.25 0 5 0");
}

void TestBehaviour::fractionsAreComparedExactly_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *subject, const char *op, const char *operand, const char *expected) {
        QTest::addRow("%s %s %s", subject, op, operand) << subject << op << operand << expected;
    };
    const char *const average = R"("facts": "orders", "measure": "average", "of": "order.total")"; // C1: 70 / 3
    row(average, "more_than", "23.333333", "1 5");
    row(average, "at_least", "23.333334", "5");
    row(average, "not_equals", "5", "1 2 5");
    row(average, "has_no_value", "", "3");
    const char *const median = R"("facts": "orders", "measure": "median", "of": "order.total")";
    row(median, "equals", "4.875", "2");
    row(median, "less_than", "4.875", "");
    const char *const share = R"("facts": "orders", "measure": "share", "of": "order.total",
        "where": [{"field": "order.coupon", "op": "is", "values": ["YAZ"]}])"; // C1: 500 / 7
    row(share, "more_than", "71.428571", "1 4");
    row(share, "at_least", "71.428572", "4");
    row(share, "at_most", "0", "2 5");
    const char *const interval = R"("facts": "lines", "measure": "interval")"; // C1: 68 / 3
    row(interval, "more_than", "22.666666", "1");
    row(interval, "at_least", "22.666667", "");
}

void TestBehaviour::fractionsAreComparedExactly()
{
    QFETCH(QString, subject);
    QFETCH(QString, op);
    QFETCH(QString, operand);
    std::vector<rules::Value> operands;
    if (const auto number = parseDecimal(utf8(operand)))
        operands.emplace_back(*number);
    QTEST(shown(m_shop.members(behaviourOf(utf8(subject)), utf8(op), operands)), "expected");
}

void TestBehaviour::errorsSayWhatDoesNotFit_data()
{
    addColumns();
    add(R"("facts": "orders", "measure": "sum")", "rule.measure_needs_field: c1, sum");
    add(R"("facts": "orders", "measure": "distinct")", "rule.measure_needs_field: c1, distinct");
    add(R"("facts": "orders", "measure": "count", "of": "order.total")",
        "rule.measure_takes_no_field: c1, count, order.total");
    add(R"("facts": "orders", "measure": "interval", "of": "order.total")",
        "rule.measure_takes_no_field: c1, interval, order.total");
    add(R"("facts": "orders", "measure": "median", "of": "order.coupon")",
        "rule.measure_needs_number: c1, median, order.coupon");
    add(R"("facts": "orders", "measure": "share", "of": "order.at")", "rule.measure_needs_number: c1, share, order.at");
    add(R"("facts": "orders", "measure": "distinct", "of": "order.tags")",
        "rule.measure_takes_no_list: c1, distinct, order.tags");
    add(R"("facts": "orders", "measure": "sum", "of": "order.unheard")", "rule.unknown_field: c1, order.unheard");
    add(R"("facts": "lines", "measure": "sum", "of": "product.price")", "rule.wrong_facts: c1, product.price, lines");
    add(R"("facts": "orders", "measure": "distinct", "of": "product.sku")",
        "rule.wrong_facts: c1, product.sku, orders");
    add(R"("facts": "events", "measure": "distinct", "of": "order.id")", "rule.wrong_facts: c1, order.id, events");
    add(R"("facts": "events", "measure": "count_orders")", "rule.measure_does_not_fit: c1, count_orders, events");
    add(R"("facts": "lines", "measure": "count", "containing": [[]])", "rule.containing_needs_orders: c1");
    add(R"("facts": "orders", "measure": "count", "containing": [[{"field": "event.type", "op": "has_value"}]])",
        "rule.wrong_facts: c1, event.type, lines");
    add(R"("facts": "events", "measure": "count", "where": [{"field": "order.id", "op": "has_value"}])",
        "rule.wrong_facts: c1, order.id, events");
    add(R"("facts": "orders", "measure": "count", "where": [{"field": "event.type", "op": "has_value"}])",
        "rule.wrong_facts: c1, event.type, orders");
    add(R"("facts": "orders", "measure": "count", "where": [{"match": "any", "where": [
            {"field": "order.total", "op": "in_top", "values": [3]}]}])",
        "rule.not_for_filters: c1, in_top");
    add(R"("facts": "orders", "measure": "count", "change": "percent")", "rule.change_needs_window: c1");
    add(R"("facts": "orders", "measure": "count", "change": "percent", "window": {"first": "2024-01-01"})",
        "rule.change_needs_window: c1");
    add(R"("facts": "orders", "measure": "count", "change": "difference", "window": {"next_days": 3})",
        "rule.change_needs_window: c1");
    add(R"("facts": "orders", "measure": "average", "of": "order.total", "change": "difference",
            "window": {"last_days": 3})",
        "rule.change_does_not_fit: c1, average");
}

void TestBehaviour::errorsSayWhatDoesNotFit()
{
    QFETCH(QString, subject);
    QTEST(shown(m_shop.error(behaviourOf(utf8(subject)))), "expected");
}

void TestBehaviour::groupsOfFiltersHaveThreeKindsAndALimitedDepth()
{
    Behaviour behaviour;
    behaviour.where.match = Match::AtLeast;
    QCOMPARE(shown(m_shop.error(behaviour)), QStringLiteral("rule.filter_match: c1, at_least"));
    behaviour.where = nested(rules::maxFilterDepth);
    QCOMPARE(shown(m_shop.error(behaviour)), QStringLiteral("no error"));
    behaviour.where = nested(rules::maxFilterDepth + 1);
    QCOMPARE(shown(m_shop.error(behaviour)), QStringLiteral("rule.too_deep: c1, 16"));
}

void TestBehaviour::measuresHaveTheTypeOfTheirFieldOrTheirOwn_data()
{
    addColumns();
    add(R"("facts": "orders", "measure": "median", "of": "order.total")", "money");
    add(R"("facts": "lines", "measure": "median", "of": "line.quantity")", "number");
    add(R"("facts": "orders", "measure": "distinct", "of": "order.total")", "number");
    add(R"("facts": "orders", "measure": "share", "of": "order.total")", "number");
    add(R"("facts": "orders", "measure": "last")", "moment");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "window": {"last_days": 3},
            "change": "difference")",
        "money");
    add(R"("facts": "orders", "measure": "sum", "of": "order.total", "window": {"last_days": 3}, "change": "percent")",
        "number");
}

void TestBehaviour::measuresHaveTheTypeOfTheirFieldOrTheirOwn()
{
    QFETCH(QString, subject);
    QTEST(shown(fields::typeId(m_shop.bind(behaviourOf(utf8(subject)))->type)), "expected");
}

QTEST_GUILESS_MAIN(TestBehaviour)
#include "tst_behaviour.moc"
