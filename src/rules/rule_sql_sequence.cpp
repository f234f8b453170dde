// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_sequence.h"

namespace dilim::rules {
namespace {

/// The facts of one step, or facts that must not be: their rows in the query.
struct StepRows {
    const BoundStepFacts &step;
    SqlRows rows{};
    std::string moment{};
};

class SequenceWriter
{
public:
    SequenceWriter(const SqlSource &source, const BoundSequence &sequence)
        : m_source(source)
        , m_sequence(sequence)
    {
    }

    [[nodiscard]] std::string test() const
    {
        std::string tables;
        std::string where;
        std::string before; // the moment of the step before
        for (std::size_t i = 0; i < m_sequence.steps.size(); ++i) {
            const BoundStep &step = m_sequence.steps[i];
            const StepRows rows = rowsOf(step.facts, static_cast<int>(i) + 1);
            tables += (i == 0 ? "\n  FROM " : "\n  JOIN ") + sqlTables(step.facts.facts, rows.rows);
            where += (i == 0 ? "\n  WHERE " : "\n  AND ") + isStep(rows, m_sequence.window);
            if (i > 0)
                where += isAfter(step, rows.moment, before);
            before = rows.moment;
        }
        if (m_sequence.notFollowedBy)
            where += "\n  AND " + isNotFollowed(*m_sequence.notFollowedBy, before);
        return "EXISTS (SELECT 1" + tables + where + ')';
    }

private:
    [[nodiscard]] StepRows rowsOf(const BoundStepFacts &step, int number) const
    {
        const SqlRows rows = numberedRows(number);
        return {step, rows, sqlMoment(m_source, step.facts, rows).milliseconds};
    }

    /// A fact of the customer with a moment, for which the filters hold.
    [[nodiscard]] std::string isStep(const StepRows &rows, const std::optional<IsInRange> &window) const
    {
        const SqlFacts facts{rows.step.facts, rows.step.countedOnly, Pick::Every, window};
        const std::string filters = sqlFilters(m_source, facts, rows.step.where, rows.rows);
        return sqlIsFact(m_source, facts, rows.rows) + " AND " + rows.moment + " IS NOT NULL"
            + (filters == "1" ? "" : " AND " + filters);
    }

    [[nodiscard]] std::string isAfter(const BoundStep &step, const std::string &moment, const std::string &before) const
    {
        std::string text = " AND " + moment + " > " + before;
        if (step.after)
            text += " AND " + moment + " >= " + before + " + " + std::to_string(*step.after);
        if (step.within)
            text += " AND " + moment + " <= " + before + " + " + std::to_string(*step.within);
        if (step.without) {
            const StepRows between = rowsOf(*step.without, otherRows);
            text += "\n  AND "
                + isNone(between, between.moment + " > " + before + " AND " + between.moment + " < " + moment);
        }
        return text;
    }

    [[nodiscard]] std::string isNotFollowed(const BoundStepFacts &facts, const std::string &last) const
    {
        const StepRows later = rowsOf(facts, otherRows);
        const std::string after = later.moment + " > " + last;
        if (!m_sequence.notWithin)
            return isNone(later, after);
        const std::string end = last + " + " + std::to_string(*m_sequence.notWithin);
        return end + " <= " + std::to_string(m_sequence.now.milliseconds) + " AND "
            + isNone(later, after + " AND " + later.moment + " <= " + end);
    }

    [[nodiscard]] std::string isNone(const StepRows &rows, const std::string &when) const
    {
        return "NOT EXISTS (SELECT 1 FROM " + sqlTables(rows.step.facts, rows.rows) + "\n    WHERE "
            + isStep(rows, std::nullopt) + " AND " + when + ')';
    }

    static constexpr int otherRows = 0; // steps are numbered from 1

    const SqlSource &m_source; // not owned; outlives the writer
    const BoundSequence &m_sequence; // not owned; outlives the writer
};

} // namespace

std::string sqlSequence(const SqlSource &source, const BoundSequence &sequence)
{
    return SequenceWriter(source, sequence).test();
}

} // namespace dilim::rules
