// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value_test.h"

#include "rules/bind_operands.h"
#include "rules/evaluate.h"
#include "rules/operators.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <limits>

using namespace dilim;
using namespace dilim::test;
using rules::OtherField;
using rules::ValueTest;

namespace {

/// Six pairs of values beside each other; nothing is known on one side of the fourth and fifth, and on neither of the
/// sixth.
SnapshotSource pairsShop()
{
    SnapshotSource shop;
    shop.timeZone = "Europe/Istanbul";
    shop.customFields = {
        {"customer.wedding", fields::Entity::Customer, fields::ValueType::Date, fields::Shelf::When, "Wedding", true}};
    shop.customers.columns = {"customer.external_id", "customer.full_name", "customer.company",
                              "customer.city",        "customer.province",  "customer.postal_code",
                              "customer.referred_by", "customer.income",    "customer.loyalty_points",
                              "customer.birth_date",  "customer.wedding",   "customer.created_at",
                              "customer.updated_at"};
    shop.customers.rows = {
        {"C1", "Işık", "ISIK", "İstanbul", "istanbul", "a1", "A1", "10.50", "10.5", "2024-03-10", "2024-03-10",
         "2015-03-28T22:00:00Z", "2015-03-29T20:59:59.999Z"},
        {"C2", "Ada", "Işık", "Ankara", "İstanbul", "A1", "A1", "10.50", "10.6", "2024-03-09", "2024-03-10",
         "2015-03-29T20:59:59Z", "2015-03-29T21:00:00Z"},
        {"C3", "Ankara", "ada", "Ankara", "Adana", "b", "a", "-3", "-3.000001", "2024-03-11", "2024-03-10",
         "2015-03-29T21:00:00Z", "2015-03-29T21:00:00Z"},
        {"C4", "Ada", "", "Ankara", "", "a1", "", "1", "", "2024-03-10", "", "2015-03-29T21:00:00Z", ""},
        {"C5", "", "Ada", "", "Ankara", "", "a1", "", "1", "", "2024-03-10", "", "2015-03-29T21:00:00Z"},
        {"C6", "", "", "", "", "", "", "", "", "", "", "", ""}};
    shop.orders = {{"customer", "order.id", "order.at", "order.status", "order.total", "order.discount"},
                   {{"C1", "O1", "2015-03-28T10:00:00Z", "completed", "10", "10"},
                    {"C1", "O2", "2015-03-29T10:00:00Z", "completed", "11", "12"},
                    {"C2", "O3", "2015-03-29T10:00:00Z", "completed", "5", ""},
                    {"C3", "O4", "2015-03-29T21:00:00Z", "completed", "1", "0.5"}}};
    return shop;
}

std::string membersText(const columns::Bitmap &members)
{
    std::string text;
    members.forEach([&](std::size_t row) { text += (text.empty() ? "" : " ") + std::to_string(row + 1); });
    return text.empty() ? "-" : text;
}

std::string answer(const rules::Subject &subject, const std::string &op, const char *other)
{
    const columns::Snapshot snapshot = buildSnapshot(pairsShop());
    rules::Condition condition;
    condition.subject = subject;
    condition.op = op;
    condition.operands = {OtherField{other}};
    rules::Rule rule;
    rule.root.children.emplace_back(condition);
    Progress progress;
    const auto evaluation = rules::evaluate(rule, snapshot, smallShopDay(), progress);
    return evaluation ? membersText(evaluation->members) : evaluation.error().code;
}

rules::Behaviour ordersWhere(const char *field, const char *op, const char *other)
{
    rules::Behaviour behaviour;
    behaviour.where.children.emplace_back(rules::Filter{field, op, {OtherField{other}}});
    return behaviour;
}

struct Operands {
    std::vector<rules::Value> values{};
};

/// Binds a test of a value of a type; the text of its error, or "bound".
std::string bindText(fields::ValueType type, const std::string &op, const std::vector<rules::Value> &operands)
{
    static const columns::Snapshot snapshot = buildSnapshot(pairsShop());
    static const rules::Context context = smallShopDay();
    const rules::Library library;
    const auto bound = rules::bindTest({"c1", "subject", type, op, operands}, {snapshot, context, library});
    if (bound)
        return "bound";
    std::string text = bound.error().code + ":";
    for (const std::string &argument : bound.error().arguments)
        text += " " + argument;
    return text;
}

} // namespace

class TestValueTest : public QObject
{
    Q_OBJECT

private slots:
    void otherFieldsAreComparedWithin_data();
    void otherFieldsAreComparedWithin();
    void filtersCompareFieldsOfTheirRow();
    void measuresCompareWithAFieldOfTheCustomer_data();
    void measuresCompareWithAFieldOfTheCustomer();
    void averagesCompareExactly();
    void averagesStandByTheirValue();
    void operandsThatDoNotFitAreRefused_data();
    void operandsThatDoNotFitAreRefused();
    void standingIsNotForFilters();
    void numbersOfEveryWidthAreReadOnTheCalendar();
    void wildMomentsHaveSomeDayAndHour();
    void aCancelledSearchStops();
};

void TestValueTest::otherFieldsAreComparedWithin_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *field, const char *op, const char *other, const char *expected) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(field), QLatin1String(op), QLatin1String(other))))
            << QString::fromLatin1(field) << QString::fromLatin1(op) << QString::fromLatin1(other)
            << QString::fromLatin1(expected);
    };
    row("customer.full_name", "is", "customer.company", "1");
    row("customer.full_name", "is_not", "customer.company", "2 3");
    row("customer.city", "is", "customer.province", "1");
    row("customer.city", "is_not", "customer.province", "2 3");
    row("customer.full_name", "is", "customer.city", "3");
    row("customer.city", "is", "customer.full_name", "3");
    row("customer.city", "is", "customer.city", "1 2 3 4");
    row("customer.city", "is_not", "customer.city", "-");
    row("customer.postal_code", "is", "customer.referred_by", "2");
    row("customer.postal_code", "is_not", "customer.referred_by", "1 3");

    row("customer.income", "equals", "customer.loyalty_points", "1");
    row("customer.income", "not_equals", "customer.loyalty_points", "2 3");
    row("customer.income", "at_least", "customer.loyalty_points", "1 3");
    row("customer.income", "less_than", "customer.loyalty_points", "2");
    row("customer.income", "at_most", "customer.loyalty_points", "1 2");
    row("customer.income", "more_than", "customer.loyalty_points", "3");
    row("customer.loyalty_points", "equals", "customer.income", "1");
    row("customer.loyalty_points", "not_equals", "customer.income", "2 3");
    row("customer.loyalty_points", "at_least", "customer.income", "1 2");
    row("customer.loyalty_points", "less_than", "customer.income", "3");
    row("customer.loyalty_points", "at_most", "customer.income", "1 3");
    row("customer.loyalty_points", "more_than", "customer.income", "2");

    row("customer.birth_date", "on", "customer.wedding", "1");
    row("customer.birth_date", "not_on", "customer.wedding", "2 3");
    row("customer.birth_date", "before", "customer.wedding", "2");
    row("customer.birth_date", "not_before", "customer.wedding", "1 3");
    row("customer.birth_date", "after", "customer.wedding", "3");
    row("customer.birth_date", "not_after", "customer.wedding", "1 2");

    // The first two are on one local day of 23 hours, the second pair on two; before and after go by the instant.
    row("customer.created_at", "on", "customer.updated_at", "1 3");
    row("customer.created_at", "not_on", "customer.updated_at", "2");
    row("customer.created_at", "before", "customer.updated_at", "1 2");
    row("customer.created_at", "not_before", "customer.updated_at", "3");
    row("customer.created_at", "after", "customer.updated_at", "-");
    row("customer.created_at", "not_after", "customer.updated_at", "1 2 3");
    row("customer.updated_at", "after", "customer.created_at", "1 2");

    row("customer.city", "is", "customer.district", "-"); // no import fills it
    row("customer.city", "is_not", "customer.district", "-");
    row("customer.district", "is_not", "customer.city", "-");

    row("customer.city", "is", "customer.postal_code", "rule.other_field");
    row("customer.postal_code", "is", "customer.full_name", "rule.other_field");
    row("customer.city", "is", "customer.tags", "rule.other_field");
    row("customer.income", "equals", "customer.birth_date", "rule.other_field");
    row("customer.birth_date", "before", "customer.created_at", "rule.other_field");
    row("customer.created_at", "before", "customer.birth_date", "rule.other_field");
    row("customer.income", "at_least", "order.total", "rule.other_field");
    row("customer.income", "at_least", "customer.nothing", "rule.unknown_field");
    row("customer.full_name", "contains", "customer.company", "rule.operand_type");
    row("customer.full_name", "any_of", "customer.company", "rule.operand_type");
    row("customer.full_name", "matches", "customer.company", "rule.operand_type");
    row("customer.created_at", "in_last_days", "customer.income", "rule.operand_type");
    row("customer.income", "in_top", "customer.loyalty_points", "rule.operand_type");
}

void TestValueTest::otherFieldsAreComparedWithin()
{
    QFETCH(QString, field);
    QFETCH(QString, op);
    QFETCH(QString, other);
    QTEST(shown(answer(rules::CustomerField{utf8(field)}, utf8(op), utf8(other).c_str())), "expected");
}

void TestValueTest::filtersCompareFieldsOfTheirRow()
{
    const columns::Snapshot snapshot = buildSnapshot(pairsShop());
    const auto customersWith = [&](const rules::Behaviour &behaviour) {
        rules::Condition condition;
        condition.subject = behaviour;
        condition.op = "at_least";
        condition.operands = {Decimal{1, 0}};
        rules::Rule rule;
        rule.root.children.emplace_back(condition);
        Progress progress;
        const auto evaluation = rules::evaluate(rule, snapshot, smallShopDay(), progress);
        return shown(evaluation ? membersText(evaluation->members) : evaluation.error().code);
    };
    QCOMPARE(customersWith(ordersWhere("order.total", "equals", "order.discount")), QStringLiteral("1"));
    QCOMPARE(customersWith(ordersWhere("order.total", "less_than", "order.discount")), QStringLiteral("1"));
    QCOMPARE(customersWith(ordersWhere("order.total", "more_than", "order.discount")), QStringLiteral("3"));
    QCOMPARE(customersWith(ordersWhere("order.total", "not_equals", "order.discount")), QStringLiteral("1 3"));
    QCOMPARE(customersWith(ordersWhere("order.total", "equals", "customer.income")),
             QStringLiteral("rule.other_field"));
    QCOMPARE(customersWith(ordersWhere("order.total", "equals", "product.price")), QStringLiteral("rule.other_field"));
}

void TestValueTest::measuresCompareWithAFieldOfTheCustomer_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, rules::Measure measure, const char *of, const char *op, const char *other,
                        const char *expected) {
        QTest::newRow(name) << static_cast<int>(measure) << QString::fromLatin1(of) << QString::fromLatin1(op)
                            << QString::fromLatin1(other) << QString::fromLatin1(expected);
    };
    using rules::Measure;
    // Sums are 21, 5, 1, 0, 0, 0; incomes 10.50, 10.50, -3, 1, nothing, nothing.
    row("sum above", Measure::Sum, "order.total", "more_than", "customer.income", "1 3");
    row("sum not above", Measure::Sum, "order.total", "at_most", "customer.income", "2 4");
    row("sum equal", Measure::Sum, "order.total", "not_equals", "customer.income", "1 2 3 4");
    row("first order on the day of registration", Measure::First, "", "on", "customer.created_at", "2 3");
    row("first order before registration", Measure::First, "", "before", "customer.created_at", "1 2");
    row("last order after registration", Measure::Last, "", "after", "customer.created_at", "1");
    row("a sum and a day", Measure::Sum, "order.total", "equals", "customer.birth_date", "rule.other_field");
    row("a sum and a category", Measure::Sum, "order.total", "equals", "customer.city", "rule.other_field");
    row("a sum and an order", Measure::Sum, "order.total", "equals", "order.total", "rule.other_field");
}

void TestValueTest::measuresCompareWithAFieldOfTheCustomer()
{
    QFETCH(int, measure);
    QFETCH(QString, of);
    QFETCH(QString, op);
    QFETCH(QString, other);
    rules::Behaviour behaviour;
    behaviour.measure = static_cast<rules::Measure>(measure);
    behaviour.of = utf8(of);
    QTEST(shown(answer(behaviour, utf8(op), utf8(other).c_str())), "expected");
}

void TestValueTest::averagesCompareExactly()
{
    const columns::Column other = columns::IntegerColumn::packed(
        std::vector<std::int64_t>{333'333, 333'334, 500'000, 1, columns::missingInteger}, 6);
    const std::vector<std::int64_t> values{1, 1, 1, 1, 1};
    const std::vector<std::uint64_t> divisors{3, 3, 2, 0, 1};
    const auto taken = [&](rules::Comparison comparison, bool negated) {
        const ValueTest test{rules::ComparesWithOther{&other, comparison, {}}, negated};
        return shown(membersText(rules::matchingQuotients(values, divisors, 0, test)));
    };
    QCOMPARE(taken(rules::Comparison::Equal, false), QStringLiteral("3"));
    QCOMPARE(taken(rules::Comparison::Equal, true), QStringLiteral("1 2"));
    QCOMPARE(taken(rules::Comparison::AtLeast, false), QStringLiteral("1 3"));
    QCOMPARE(taken(rules::Comparison::AtLeast, true), QStringLiteral("2"));
    QCOMPARE(taken(rules::Comparison::AtMost, false), QStringLiteral("2 3"));
    const ValueTest unfilled{rules::ComparesWithOther{}, true};
    QCOMPARE(rules::matchingQuotients(values, divisors, 0, unfilled).count(), std::size_t{0});
}

void TestValueTest::averagesStandByTheirValue()
{
    const std::vector<std::int64_t> values{10, 9, 5, 3};
    const std::vector<std::uint64_t> divisors{5, 3, 0, 1}; // 2, 3, nothing, 3
    const auto taken = [&](const rules::ValueQuestion &question, bool negated) {
        return shown(membersText(rules::matchingQuotients(values, divisors, 2, {question, negated})));
    };
    const rules::IsStanding first{rules::Standing::Top, {1, 0}, {}};
    QCOMPARE(taken(first, false), QStringLiteral("2 4"));
    QCOMPARE(taken(first, true), QStringLiteral("1"));
    QCOMPARE(taken(rules::IsKnown{}, true), QStringLiteral("3"));
    QCOMPARE(taken(rules::IsInRange{Decimal{3, 2}, Decimal{3, 2}}, false), QStringLiteral("2 4"));
    QCOMPARE(taken(rules::IsInRange{Decimal{3, 2}, {}}, true), QStringLiteral("1"));
}

void TestValueTest::operandsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("op");
    QTest::addColumn<Operands>("operands");
    QTest::addColumn<QString>("error");
    using fields::ValueType;
    const auto row = [](const char *op, ValueType type, const std::vector<rules::Value> &operands, const char *error) {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(op), QLatin1String(error))))
            << static_cast<int>(type) << QString::fromLatin1(op) << Operands{operands} << QString::fromLatin1(error);
    };
    const Decimal half{5, 1};
    row("in_period", ValueType::Date, {"last_century"}, "rule.unknown_word: c1 in_period last_century");
    row("in_period", ValueType::Date, {"next_fiscal_year"}, "rule.unknown_word: c1 in_period next_fiscal_year");
    row("in_period", ValueType::Date, {Decimal{1, 0}}, "rule.operand_type: c1 in_period date");
    row("on_weekdays", ValueType::Date, {"monday", "Monday"}, "rule.unknown_word: c1 on_weekdays Monday");
    row("on_weekdays", ValueType::Moment, {Decimal{1, 0}}, "rule.operand_type: c1 on_weekdays moment");
    row("in_months", ValueType::Date, {"mart"}, "rule.unknown_word: c1 in_months mart");
    row("on_days_of_month", ValueType::Date, {Decimal{0, 0}}, "rule.number_out_of_range: c1 on_days_of_month 0 1 31");
    row("on_days_of_month", ValueType::Date, {Decimal{1, 0}, Decimal{32, 0}},
        "rule.number_out_of_range: c1 on_days_of_month 32 1 31");
    row("on_days_of_month", ValueType::Date, {Decimal{15, 1}},
        "rule.number_out_of_range: c1 on_days_of_month 1.5 1 31");
    row("on_days_of_month", ValueType::Date, {Decimal{100, 1}, Decimal{310, 1}}, "bound");
    row("at_hours", ValueType::Moment, {Decimal{24, 0}, Decimal{1, 0}},
        "rule.number_out_of_range: c1 at_hours 24 0 23");
    row("at_hours", ValueType::Moment, {Decimal{1, 0}, Decimal{-1, 0}},
        "rule.number_out_of_range: c1 at_hours -1 0 23");
    row("at_hours", ValueType::Moment, {half, Decimal{1, 0}}, "rule.number_out_of_range: c1 at_hours 0.5 0 23");
    row("at_hours", ValueType::Date, {Decimal{1, 0}, Decimal{1, 0}},
        "rule.operator_does_not_fit: c1 at_hours subject date");
    row("at_hours", ValueType::Moment, {Decimal{1, 0}}, "rule.operand_count: c1 at_hours 2 1");
    row("in_next_days", ValueType::Date, {Decimal{0, 0}}, "rule.days_out_of_range: c1 0 100000");
    row("older_than_days", ValueType::Date, {half}, "rule.days_out_of_range: c1 0.5 100000");
    row("anniversary_in_next_days", ValueType::Date, {Decimal{100'001, 0}}, "rule.days_out_of_range: c1 100001 100000");
    row("anniversary_in_next_days", ValueType::Date, {Decimal{100'000, 0}}, "bound");
    row("anniversary_in_next_days", ValueType::Date, {Date{1}}, "rule.operand_type: c1 anniversary_in_next_days date");
    row("anniversary_today", ValueType::Date, {Decimal{1, 0}}, "rule.operand_count: c1 anniversary_today 0 1");
    row("matches", ValueType::Text, {"a(b"}, "rule.bad_pattern: c1 a(b 4");
    row("matches", ValueType::Text, {Decimal{1, 0}}, "rule.operand_type: c1 matches text");
    row("has_only", ValueType::CategoryList, {"!"}, "rule.operand_empty: c1 has_only");
    row("has_at_least_items", ValueType::CategoryList, {Decimal{-1, 0}},
        "rule.number_out_of_range: c1 has_at_least_items -1 0 1000000000");
    row("has_at_most_items", ValueType::CategoryList, {half},
        "rule.number_out_of_range: c1 has_at_most_items 0.5 0 1000000000");
    row("in_top", ValueType::Number, {Decimal{1'000'000'001, 0}},
        "rule.number_out_of_range: c1 in_top 1000000001 0 1000000000");
    row("in_top", ValueType::Number, {half}, "rule.number_out_of_range: c1 in_top 0.5 0 1000000000");
    row("in_top", ValueType::Date, {Date{1}}, "rule.operand_type: c1 in_top date");
    row("in_top_percent", ValueType::Date, {half}, "bound");
    row("in_top_percent", ValueType::Money, {Decimal{1001, 1}},
        "rule.number_out_of_range: c1 in_top_percent 100.1 0 100");
    row("above_percentile", ValueType::Money, {Decimal{-1, 2}},
        "rule.number_out_of_range: c1 above_percentile -0.01 0 100");
    row("above_percentile", ValueType::Date, {half}, "rule.operator_does_not_fit: c1 above_percentile subject date");
    row("in_percentiles", ValueType::Money, {Decimal{60, 0}, Decimal{599, 1}}, "rule.range_reversed: c1");
    row("in_percentiles", ValueType::Money, {Decimal{60, 0}, Decimal{600, 1}}, "bound");
    row("in_percentiles", ValueType::Money, {Decimal{60, 0}}, "rule.operand_count: c1 in_percentiles 2 1");
}

void TestValueTest::operandsThatDoNotFitAreRefused()
{
    QFETCH(int, type);
    QFETCH(QString, op);
    QFETCH(Operands, operands);
    QTEST(shown(bindText(static_cast<fields::ValueType>(type), utf8(op), operands.values)), "error");
}

void TestValueTest::standingIsNotForFilters()
{
    for (const rules::Operator &op : rules::operators()) {
        const Result<void> checked = rules::checkForFilter("c1", std::string(op.id));
        QCOMPARE(!checked, rules::isStanding(op));
        if (!checked)
            QVERIFY(checked.error() == (Error{"rule.not_for_filters", {"c1", std::string(op.id)}}));
    }
}

// 1970-01-01 was a Thursday.
void TestValueTest::numbersOfEveryWidthAreReadOnTheCalendar()
{
    rules::CalendarDays thursdays;
    thursdays.weekdays = std::bitset<7>(1U << 3U);
    const ValueTest test{rules::IsOnDays{thursdays, {}}, false};
    const ValueTest others{rules::IsOnDays{thursdays, {}}, true};
    for (const std::int64_t farthest :
         {std::int64_t{7}, std::int64_t{700}, std::int64_t{70'000}, std::int64_t{7'000'000'000}}) {
        const std::vector<std::int64_t> days{0, farthest, -farthest, farthest + 1, columns::missingInteger, -1};
        const columns::Column column = columns::IntegerColumn::packed(days, 0);
        const Progress progress;
        QCOMPARE(shown(membersText(rules::matchingRows(&column, 6, test, progress))), QStringLiteral("1 2 3"));
        QCOMPARE(shown(membersText(rules::matchingRows(&column, 6, others, progress))), QStringLiteral("4 6"));
        QCOMPARE(shown(membersText(rules::matchingNumbers(days, 0, others))), QStringLiteral("4 6"));
    }
}

// A damaged file may hold them; nothing may overflow.
void TestValueTest::wildMomentsHaveSomeDayAndHour()
{
    using Limits = std::numeric_limits<std::int64_t>;
    const std::vector<std::int64_t> moments{Limits::max(), Limits::min() + 1, Limits::min(), 0};
    const TimeZone zone = *TimeZone::fromId("Europe/Istanbul");
    for (const std::uint8_t scale : {std::uint8_t{0}, std::uint8_t{3}}) {
        QCOMPARE(rules::matchingNumbers(moments, scale, {rules::IsOnDays{{}, zone}, false}).count(), std::size_t{3});
        std::size_t atSomeHour = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            rules::IsAtHours question{{}, zone};
            question.hours.set(hour);
            atSomeHour += rules::matchingNumbers(moments, scale, {question, false}).count();
        }
        QCOMPARE(atSomeHour, std::size_t{3});
    }
}

void TestValueTest::aCancelledSearchStops()
{
    const columns::Snapshot snapshot = buildSnapshot(pairsShop());
    Progress progress;
    progress.cancel();
    const columns::Column *names = snapshot.column("customer.full_name");
    const ValueTest same{rules::EqualsOtherWord{names, rules::WordForm::MatchKey}, false};
    QCOMPARE(rules::matchingRows(names, 6, same, progress).count(), std::size_t{0});
    const ValueTest pattern{rules::MatchesPattern{}, false};
    QCOMPARE(rules::matchingRows(names, 6, pattern, progress).count(), std::size_t{0});
    const columns::Column *cities = snapshot.column("customer.city");
    QCOMPARE(rules::matchingRows(cities, 6, pattern, progress).count(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestValueTest)
#include "tst_value_test.moc"
