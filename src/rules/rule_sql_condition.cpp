// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_condition.h"

#include "fields/export_names.h"
#include "rules/exact.h"
#include "rules/lots.h"
#include "rules/rule_sql_behaviour.h"
#include "rules/rule_sql_sequence.h"
#include "rules/rule_sql_value.h"

#include <algorithm>

namespace dilim::rules {
namespace {

using fields::ValueType;

// --- standing --------------------------------------------------------------------------------------------------------

bool fromTheTop(Standing standing)
{
    return standing == Standing::Top || standing == Standing::TopPercent;
}

/// "known * 5 / 100" of 5 percent, and what divides it.
struct Percent {
    std::string units{};
    std::string whole{};
};

Percent percentOf(Decimal percent)
{
    return {std::to_string(percent.units), std::to_string(100 * powerOfTen(percent.scale))};
}

/// Above the type-7 quantile stand those above the known value at place floor((known - 1) x percent / 100), counted
/// from 0: so many and at least one more are smaller.
std::string abovePercentile(Decimal percent)
{
    const Percent part = percentOf(percent);
    return "place > (known - 1) * " + part.units + " / " + part.whole + " + 1";
}

/// What is asked of the place (from 1; equal values have the first of theirs) among `known` values.
std::string placeTest(const IsStanding &question)
{
    const Percent part = percentOf(question.first);
    switch (question.standing) {
    case Standing::Top:
    case Standing::Bottom:
        return "place <= " + std::to_string(std::max<std::int64_t>(0, unitsNotAbove(question.first, 0)));
    case Standing::TopPercent:
    case Standing::BottomPercent:
        return "place <= (known * " + part.units + " + " + part.whole + " - 1) / " + part.whole;
    case Standing::AbovePercentile:
        return abovePercentile(question.first);
    case Standing::InPercentiles:
        break;
    }
    const std::string upTo = "NOT " + abovePercentile(question.last);
    return question.first.units == 0 ? upTo : abovePercentile(question.first) + " AND " + upTo;
}

/// By what values are ordered. Quotients by their whole part and then by what is left of 1: exact while divisors stay
/// below 2^26.
std::string standingOrder(bool quotient, Standing standing)
{
    const std::string direction = fromTheTop(standing) ? " DESC" : "";
    if (!quotient)
        return "value" + direction;
    return "value / divisor" + direction + ", value % divisor * 1.0 / divisor" + direction;
}

/// A value for each customer as columns: "SELECT c.customer_id, ... AS value".
std::string valuesOfAll(const SqlSource &source, const BoundCondition &condition, bool &quotient)
{
    if (const auto *behaviour = std::get_if<BoundBehaviour>(&condition.subject)) {
        const SqlMeasure measure = sqlMeasure(source, *behaviour, condition.type);
        quotient = !measure.value.divisor.empty();
        const auto column = [&](const std::string &name) {
            return ", (SELECT " + name + " FROM (" + indented(measure.query) + ")) AS " + name;
        };
        return column("value") + (quotient ? column("divisor") : "");
    }
    const columns::Column *column = std::get<BoundField>(condition.subject).column;
    return ", " + sqlValue(source.columns.at(column), {}).value + " AS value";
}

bool nobodyStands(const BoundCondition &condition)
{
    const auto *field = std::get_if<BoundField>(&condition.subject);
    return (field && !field->column) || (condition.withinCategories && !condition.per);
}

std::string standingTest(const SqlSource &source, const BoundCondition &condition, const IsStanding &question,
                         const AddSqlQuery &addQuery)
{
    if (nobodyStands(condition))
        return "0";
    bool quotient = false;
    std::string values = "SELECT c.customer_id" + valuesOfAll(source, condition, quotient);
    std::string partition;
    std::string known = "value IS NOT NULL";
    if (condition.withinCategories) {
        values += ", " + sqlValue(source.columns.at(condition.per), {}).key + " AS category";
        partition = "PARTITION BY category";
        known += " AND category IS NOT NULL";
    }
    const std::string query = "SELECT customer_id, rank() OVER (" + partition + (partition.empty() ? "" : " ")
        + "ORDER BY " + standingOrder(quotient, question.standing) + ") AS place, count(*) OVER (" + partition
        + ") AS known\n  FROM (" + indented(values) + "\n    FROM customer AS c)\n  WHERE " + known;
    const std::string name = addQuery("standing", "(customer_id, place, known)", query);
    return "c.customer_id IN (SELECT customer_id FROM " + name + " WHERE "
        + (condition.test.negated ? "NOT (" + placeTest(question) + ')' : placeTest(question)) + ')';
}

// --- yes and no ------------------------------------------------------------------------------------------------------

/// The test of a value that is always known, 1 or 0.
std::string yesNoTest(const ValueTest &test, const std::string &yes)
{
    if (std::holds_alternative<IsKnown>(test.question))
        return test.negated ? "0" : "1";
    return test.negated ? "NOT (" + yes + ')' : yes;
}

std::string shareTest(const Share &share)
{
    return "(c." + std::string(fields::exportLotColumn) + " * " + std::to_string(share.factor) + " + "
        + std::to_string(share.offset) + ") % " + std::to_string(lotCount) + " < " + std::to_string(share.limit);
}

std::string measureTest(const SqlSource &source, const BoundCondition &condition, const BoundBehaviour &behaviour)
{
    const SqlMeasure measure = sqlMeasure(source, behaviour, condition.type);
    return "(SELECT " + sqlTest(condition.test, measure.value, {}, source.columns) + " FROM (" + indented(measure.query)
        + ") AS m)";
}

} // namespace

std::string sqlCondition(const SqlSource &source, const BoundCondition &condition,
                         const std::function<std::string(std::size_t segment)> &segment, const AddSqlQuery &addQuery)
{
    if (const auto *standing = std::get_if<IsStanding>(&condition.test.question))
        return standingTest(source, condition, *standing, addQuery);
    if (const auto *behaviour = std::get_if<BoundBehaviour>(&condition.subject))
        return measureTest(source, condition, *behaviour);
    if (const auto *sequence = std::get_if<BoundSequence>(&condition.subject))
        return yesNoTest(condition.test, sqlSequence(source, *sequence));
    if (const auto *membership = std::get_if<BoundMembership>(&condition.subject))
        return yesNoTest(condition.test, "c.customer_id IN " + segment(membership->segment));
    if (const auto *share = std::get_if<Share>(&condition.subject))
        return yesNoTest(condition.test, shareTest(*share));
    return sqlTest(condition.test, std::get<BoundField>(condition.subject).column, {}, source.columns);
}

} // namespace dilim::rules
