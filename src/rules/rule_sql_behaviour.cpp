// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_behaviour.h"

#include <utility>

namespace dilim::rules {
namespace {

const std::string dayText = std::to_string(millisecondsPerDay);

/// Writes the query of one behaviour.
class MeasureWriter
{
public:
    MeasureWriter(const SqlSource &source, const BoundBehaviour &behaviour)
        : m_source(source)
        , m_behaviour(behaviour)
        , m_facts{behaviour.facts, behaviour.countedOnly, behaviour.pick, behaviour.window}
        , m_moment(sqlMoment(source, behaviour.facts, m_rows))
    {
        if (behaviour.of)
            m_field = sqlValue(source.columns.at(behaviour.of), m_rows);
        else
            m_field.value = m_field.key = "NULL";
    }

    [[nodiscard]] std::string query() const
    {
        if (m_behaviour.change == Change::None)
            return measure();
        MeasureWriter before = *this;
        before.m_facts.window = m_behaviour.windowBefore;
        const std::string both = "(SELECT (" + measure() + ") AS recent, (" + before.measure() + ") AS earlier)";
        if (m_behaviour.change == Change::Difference)
            return "SELECT recent - earlier AS value FROM " + both;
        return "SELECT CASE WHEN earlier <> 0 THEN 100 * (recent - earlier) END AS value, abs(earlier) AS divisor FROM "
            + both;
    }

    [[nodiscard]] bool hasDivisor() const
    {
        const Measure measure = m_behaviour.measure;
        return m_behaviour.change == Change::Percent || measure == Measure::Average || measure == Measure::Median
            || measure == Measure::Share || measure == Measure::Interval;
    }

    /// Of the value: a quotient of two numbers of the same scale has none.
    [[nodiscard]] std::uint8_t scale() const
    {
        const Measure measure = m_behaviour.measure;
        const bool same = measure == Measure::Share || measure == Measure::Distinct;
        return same || m_behaviour.change == Change::Percent ? std::uint8_t{0} : m_field.scale;
    }

private:
    [[nodiscard]] std::string filters() const
    {
        std::string text = sqlFilters(m_source, m_facts, m_behaviour.where, m_rows);
        const std::string containing = sqlContaining(m_source, m_facts.countedOnly, m_behaviour.containing, m_rows);
        return containing.empty() ? text : text + " AND " + containing;
    }

    /// "SELECT what FROM the facts that pass all filters".
    [[nodiscard]] std::string selected(const std::string &what) const
    {
        const std::string where = filters();
        return "SELECT " + what + everyFact() + (where == "1" ? "" : "\n  AND " + where);
    }

    /// "FROM the facts before any filter".
    [[nodiscard]] std::string everyFact() const
    {
        return "\n  FROM " + sqlTables(m_facts.facts, m_rows) + "\n  WHERE " + sqlIsFact(m_source, m_facts, m_rows);
    }

    [[nodiscard]] std::string measure() const
    {
        const std::string &field = m_field.value;
        switch (m_behaviour.measure) {
        case Measure::Count:
            return selected("count(*) AS value");
        case Measure::CountOrders:
            return selected(m_facts.facts == Facts::Lines ? "count(DISTINCT " + m_rows.line + ".order_id) AS value"
                                                          : "count(*) AS value");
        case Measure::Distinct:
            return selected("count(DISTINCT " + comparedField() + ") AS value");
        case Measure::Sum:
            return selected("coalesce(sum(" + field + "), 0) AS value");
        case Measure::Average:
            return selected("sum(" + field + ") AS value, count(" + field + ") AS divisor");
        case Measure::Minimum:
            return selected("min(" + field + ") AS value");
        case Measure::Maximum:
            return selected("max(" + field + ") AS value");
        case Measure::Median:
            return median();
        case Measure::Share:
            return share();
        default:
            return measureOfTime();
        }
    }

    /// The form in which two values are the same.
    [[nodiscard]] const std::string &comparedField() const
    {
        using fields::ValueType;
        return m_field.type == ValueType::Text || m_field.type == ValueType::Category ? m_field.key : m_field.value;
    }

    /// The one value in the middle, or the mean of the two.
    [[nodiscard]] std::string median() const
    {
        const std::string ordered = selected(m_field.value + " AS v, row_number() OVER (ORDER BY " + m_field.value
                                             + ") AS place, count(*) OVER () AS places")
            + " AND " + m_field.value + " IS NOT NULL";
        return "SELECT sum(v) AS value, count(*) AS divisor FROM (" + indented(ordered)
            + ")\n  WHERE place IN ((places + 1) / 2, (places + 2) / 2)";
    }

    [[nodiscard]] std::string share() const
    {
        const std::string filter = " FILTER (WHERE " + filters() + ')';
        const std::string sum = m_behaviour.hasField ? "sum(" + m_field.value + ')' : "count(*)";
        return "SELECT CASE WHEN whole > 0 THEN 100 * coalesce(part, 0) END AS value, whole AS divisor FROM (SELECT "
            + sum + filter + " AS part, " + sum + " AS whole" + indented(everyFact()) + ')';
    }

    [[nodiscard]] std::string measureOfTime() const
    {
        const std::string &moment = m_moment.milliseconds;
        const std::string local = ", " + m_moment.local + " AS local"; // of the row that max or min found
        switch (m_behaviour.measure) {
        case Measure::Last:
            return selected("max(" + moment + ") AS value" + local);
        case Measure::First:
            return selected("min(" + moment + ") AS value" + local);
        case Measure::DaysSinceLast:
            return daysSince("max");
        case Measure::DaysSinceFirst:
            return daysSince("min");
        default:
            return "SELECT CASE WHEN moments > 1 THEN newest - oldest END AS value, (moments - 1) * " + dayText
                + " AS divisor FROM ("
                + indented(selected("max(" + moment + ") AS newest, min(" + moment + ") AS oldest, count(" + moment
                                    + ") AS moments"))
                + ')';
        }
    }

    /// Whole days, rounded down: division in SQL rounds towards 0.
    [[nodiscard]] std::string daysSince(const std::string &which) const
    {
        const std::string since =
            std::to_string(m_behaviour.now.milliseconds) + " - " + which + '(' + m_moment.milliseconds + ") AS since";
        return "SELECT since / " + dayText + " - (since % " + dayText + " < 0) AS value FROM ("
            + indented(selected(since)) + ')';
    }

    const SqlSource &m_source; // not owned; outlives the writer
    const BoundBehaviour &m_behaviour; // not owned; outlives the writer
    SqlRows m_rows{};
    SqlFacts m_facts;
    SqlMoment m_moment;
    SqlValue m_field{};
};

} // namespace

SqlMeasure sqlMeasure(const SqlSource &source, const BoundBehaviour &behaviour, fields::ValueType type)
{
    const MeasureWriter writer(source, behaviour);
    SqlMeasure result{writer.query(), {}};
    result.value.type = type;
    result.value.value = "m.value";
    result.value.divisor = writer.hasDivisor() ? "m.divisor" : "";
    result.value.scale = writer.scale();
    result.value.local = "m.local";
    return result;
}

} // namespace dilim::rules
