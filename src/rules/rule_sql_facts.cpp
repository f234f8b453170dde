// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_facts.h"

#include "fields/export_names.h"
#include "rules/names.h"
#include "rules/rule_sql_value.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace dilim::rules {
namespace {

using fields::Entity;

std::string joinedProduct(const SqlRows &rows, const std::string &fact)
{
    return " LEFT JOIN product AS " + rows.product + " ON " + rows.product + ".product_id = " + fact + ".product_id";
}

/// "o.counts" in quotes; nothing where the snapshot has no such column.
std::optional<std::string> countsColumn(const SqlSource &source, Entity entity, const SqlRows &rows)
{
    const columns::Column *column = source.snapshot.column(entity == Entity::Order ? "order.counts" : "line.counts");
    if (!column)
        return std::nullopt;
    return sqlValue(source.columns.at(column), rows).value;
}

std::string countsTest(const SqlSource &source, Entity entity, const SqlRows &rows)
{
    const std::optional<std::string> column = countsColumn(source, entity, rows);
    return column ? *column + " = 1" : "0";
}

using Node = std::variant<BoundFilter, BoundFilterGroup>;

std::size_t depthOf(const Node &node)
{
    std::size_t deepest = 0;
    if (const auto *group = std::get_if<BoundFilterGroup>(&node)) {
        for (const Node &child : group->children)
            deepest = std::max(deepest, depthOf(child) + 1);
    }
    return deepest;
}

/// The parser of SQLite holds about a hundred open parts: what stands in front of a parenthesis is one more.
std::vector<const Node *> deepestFirst(const BoundFilterGroup &group)
{
    std::vector<const Node *> nodes;
    for (const Node &child : group.children)
        nodes.push_back(&child);
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const Node *a, const Node *b) { return depthOf(*a) > depthOf(*b); });
    return nodes;
}

/// What the filters of a line are answered as.
enum class LineFilters : std::uint8_t { Asked, NeverHold };

class FilterWriter
{
public:
    FilterWriter(const SqlSource &source, const SqlRows &rows, LineFilters lines)
        : m_source(source)
        , m_rows(rows)
        , m_lines(lines)
    {
    }

    [[nodiscard]] std::string test(const BoundFilterGroup &group) const
    {
        std::vector<std::string> parts;
        for (const Node *child : deepestFirst(group)) {
            const auto *inner = std::get_if<BoundFilterGroup>(child);
            parts.push_back(inner ? test(*inner) : test(std::get<BoundFilter>(*child)));
        }
        if (parts.empty())
            return group.match == Match::Any ? "0" : "1";
        const std::string together = joined(parts, group.match == Match::All ? "AND" : "OR");
        return group.match == Match::None ? "NOT (" + together + ')' : together;
    }

private:
    [[nodiscard]] std::string test(const BoundFilter &filter) const
    {
        if (m_lines == LineFilters::NeverHold && filter.entity != Entity::Order)
            return "0";
        return sqlTest(filter.test, filter.column, m_rows, m_source.columns);
    }

    const SqlSource &m_source; // not owned; outlives the writer
    const SqlRows &m_rows; // not owned; outlives the writer
    LineFilters m_lines;
};

bool asksLines(const BoundFilterGroup &group)
{
    return std::any_of(group.children.begin(), group.children.end(), [](const auto &child) {
        const auto *inner = std::get_if<BoundFilterGroup>(&child);
        return inner ? asksLines(*inner) : std::get<BoundFilter>(child).entity != Entity::Order;
    });
}

/// "FROM lines of the order WHERE (counting)".
std::string linesOfOrder(const SqlSource &source, bool countedOnly, const SqlRows &rows)
{
    return "FROM order_line AS " + rows.line + joinedProduct(rows, rows.line) + " WHERE " + rows.line + ".order_id = "
        + rows.order + ".order_id" + (countedOnly ? " AND " + countsTest(source, Entity::OrderLine, rows) : "");
}

std::string someLine(const SqlSource &source, bool countedOnly, const BoundFilterGroup &tree, const SqlRows &rows)
{
    return "EXISTS (SELECT 1 " + linesOfOrder(source, countedOnly, rows) + "\n  AND "
        + FilterWriter(source, rows, LineFilters::Asked).test(tree) + ')';
}

/// Counting, in the window and dated, as far as that is asked.
std::string basesOf(const SqlSource &source, const SqlFacts &facts, const SqlRows &rows)
{
    const Entity entity = entityOf(facts.facts);
    std::string text = rows.of(entity) + ".customer_id = " + rows.customer + ".customer_id";
    if (facts.countedOnly && facts.facts != Facts::Events)
        text += " AND " + countsTest(source, entity, rows);
    const SqlMoment moment = sqlMoment(source, facts.facts, rows);
    if (facts.window) {
        const SqlValue value{.type = fields::ValueType::Moment, .value = moment.milliseconds};
        text += " AND " + sqlInRange(*facts.window, value, false);
    } else if (facts.pick != Pick::Every) {
        text += " AND " + moment.milliseconds + " IS NOT NULL";
    }
    return text;
}

} // namespace

std::string sqlTables(Facts facts, const SqlRows &rows)
{
    switch (facts) {
    case Facts::Orders:
        return "orders AS " + rows.order;
    case Facts::Lines:
        return "order_line AS " + rows.line + " LEFT JOIN orders AS " + rows.order + " ON " + rows.order
            + ".order_id = " + rows.line + ".order_id" + joinedProduct(rows, rows.line);
    default:
        return "event AS " + rows.event + joinedProduct(rows, rows.event);
    }
}

std::string sqlFactKey(Facts facts, const SqlRows &rows)
{
    const Entity entity = entityOf(facts);
    return rows.of(entity) + '.' + std::string(fields::exportTable(entity).key);
}

SqlMoment sqlMoment(const SqlSource &source, Facts facts, const SqlRows &rows)
{
    const columns::Column *column = source.snapshot.column(facts == Facts::Events ? "event.at" : "order.at");
    if (!column)
        return {"NULL", "NULL"};
    const SqlValue value = sqlValue(source.columns.at(column), rows);
    return {value.value, value.local};
}

std::string sqlIsFact(const SqlSource &source, const SqlFacts &facts, const SqlRows &rows)
{
    if (facts.pick == Pick::Every)
        return basesOf(source, facts, rows);
    constexpr int pickedRows = 9; // a number that no other row of the query has
    const SqlRows inner = numberedRows(pickedRows);
    const std::string direction = facts.pick == Pick::First ? " ASC" : " DESC";
    const std::string moment = sqlMoment(source, facts.facts, inner).milliseconds;
    const std::string key = sqlFactKey(facts.facts, inner);
    return sqlFactKey(facts.facts, rows) + " = (SELECT " + key + " FROM " + sqlTables(facts.facts, inner) + "\n  WHERE "
        + basesOf(source, facts, inner) + "\n  ORDER BY " + moment + direction + ", " + key + direction + " LIMIT 1)";
}

std::string sqlFilters(const SqlSource &source, const SqlFacts &facts, const BoundFilterGroup &where,
                       const SqlRows &rows)
{
    const FilterWriter asked(source, rows, LineFilters::Asked);
    if (facts.facts != Facts::Orders || !asksLines(where))
        return asked.test(where);
    const std::string withoutLine = FilterWriter(source, rows, LineFilters::NeverHold).test(where);
    return '(' + someLine(source, facts.countedOnly, where, rows) + "\n  OR NOT EXISTS (SELECT 1 "
        + linesOfOrder(source, facts.countedOnly, rows) + ") AND " + withoutLine + ')';
}

std::string sqlContaining(const SqlSource &source, bool countedOnly, std::span<const BoundFilterGroup> trees,
                          const SqlRows &rows)
{
    std::vector<std::string> parts;
    for (const BoundFilterGroup &tree : trees)
        parts.push_back(someLine(source, countedOnly, tree, rows));
    return parts.empty() ? std::string() : joined(parts, "AND");
}

} // namespace dilim::rules
