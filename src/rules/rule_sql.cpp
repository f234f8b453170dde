// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql.h"

#include "rules/bind.h"
#include "rules/rule_fields.h"
#include "rules/rule_sql_condition.h"
#include "rules/rule_sql_value.h"

#include <array>
#include <utility>
#include <vector>

namespace dilim::rules {
namespace {

/// The parser of SQLite takes about a hundred open parentheses: groups below this depth become queries of their own.
constexpr std::size_t depthOfOwnQueries = 4;

/// Writes the query of a bound rule.
class RuleWriter
{
public:
    RuleWriter(const SqlSource &source, const BoundRule &rule)
        : m_source(source)
        , m_rule(rule)
    {
    }

    std::string query()
    {
        for (const BoundRule &segment : m_rule.segments) {
            const std::string text = indented(customersOf(segment));
            m_segments.push_back(addQuery("segment", "", sqlComment(segment.name) + "\n  " + text));
        }
        const std::string last = customersOf(m_rule);
        std::string text;
        for (const std::string &before : m_queries)
            text += (text.empty() ? "WITH " : ",\n") + before;
        return text + (text.empty() ? "" : "\n") + last + ";\n";
    }

private:
    std::string addQuery(std::string_view kind, std::string_view columns, const std::string &query)
    {
        const std::string name = std::string(kind) + '_' + std::to_string(m_queries.size() + 1);
        m_queries.push_back(name + std::string(columns) + " AS (\n  " + query + ')');
        return name;
    }

    std::string customersOf(const BoundRule &rule)
    {
        const std::string test = rule.lines.front().active ? group(rule, 0, 1) : "1";
        return selected(test) + "\nORDER BY " + orderOf(rule.limit);
    }

    static std::string selected(const std::string &test)
    {
        return "SELECT c.customer_id\nFROM customer AS c\nWHERE " + test;
    }

    [[nodiscard]] std::string orderOf(const std::optional<BoundLimit> &limit) const
    {
        if (!limit)
            return "c.customer_id";
        std::string order;
        if (limit->by)
            order = sqlValue(m_source.columns.at(limit->by), {}).value
                + (limit->greatestFirst ? " DESC NULLS LAST, " : " ASC NULLS LAST, ");
        return order + "c.lot, c.customer_id\nLIMIT " + std::to_string(limit->customers);
    }

    std::string line(const BoundRule &rule, std::size_t index, std::size_t depth)
    {
        const BoundLine &line = rule.lines[index];
        if (std::holds_alternative<BoundGroup>(line.content)) {
            if (depth % depthOfOwnQueries != 0)
                return group(rule, index, depth);
            const std::string customers = indented(selected(group(rule, index, depth)));
            return sqlComment(line.id) + "c.customer_id IN " + addQuery("lines", "", customers);
        }
        const auto addMore = [this](std::string_view kind, std::string_view columns, const std::string &query) {
            return addQuery(kind, columns, query);
        };
        const auto segment = [this](std::size_t number) { return m_segments[number]; };
        const auto &condition = std::get<BoundCondition>(line.content);
        return sqlComment(line.id) + sqlCondition(m_source, condition, segment, addMore);
    }

    std::string group(const BoundRule &rule, std::size_t index, std::size_t depth)
    {
        const auto &content = std::get<BoundGroup>(rule.lines[index].content);
        std::vector<std::string> children;
        for (const std::size_t child : content.children)
            children.push_back(indented(line(rule, child, depth + 1)));
        return sqlComment(rule.lines[index].id) + together(content, children);
    }

    static std::string together(const BoundGroup &group, const std::vector<std::string> &children)
    {
        switch (group.match) {
        case Match::All:
            return children.empty() ? "1" : listed(children, "AND", "(", ")");
        case Match::Any:
            return children.empty() ? "0" : listed(children, "OR", "(", ")");
        case Match::None:
            return children.empty() ? "1" : "NOT " + listed(children, "OR", "(", ")");
        case Match::AtLeast:
        case Match::AtMost:
        case Match::Exactly:
            break;
        }
        const char *op = group.match == Match::AtLeast ? " >= " : (group.match == Match::AtMost ? " <= " : " = ");
        return (children.empty() ? "0" : listed(children, "+", "((", "))")) + op + std::to_string(group.number);
    }

    /// Each child on its own line.
    static std::string listed(const std::vector<std::string> &children, const std::string &word,
                              const std::string &begin, const std::string &end)
    {
        std::string text = begin;
        for (const std::string &child : children)
            text += (text == begin ? "\n  " : end.substr(1) + "\n  " + word + ' ' + begin.substr(1)) + child;
        return text + end;
    }

    const SqlSource &m_source; // not owned; outlives the writer
    const BoundRule &m_rule; // not owned; outlives the writer
    std::vector<std::string> m_queries{}; // in front of the last one
    std::vector<std::string> m_segments{}; // names of the queries of the segments
};

std::string header(const Context &context, const std::string &query)
{
    std::string text =
        "-- Customers of a rule, in the database that \"dilim-cli export --sqlite\" writes of the same data.\n"
        "-- Now is "
        + isoMoment(context.now) + ", the time zone is " + context.timeZone.id() + ".\n";
    if (query.find(" REGEXP ") != std::string::npos)
        text += "-- The shell sqlite3 has the operator REGEXP; other programs must bring their own.\n";
    return text;
}

} // namespace

namespace {

/// Adds the columns of the fields that a rule names.
void addColumnsOf(const Rule &rule, const columns::Snapshot &snapshot, SqlColumns &columns)
{
    for (const std::string &field : fieldsOf(rule))
        addSqlColumn(columns, snapshot, field);
}

} // namespace

Result<std::string> ruleSql(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            const Library &library)
{
    SqlColumns columns;
    Library noting = library;
    if (library.derived) {
        noting.derived = [&columns, &library](const fields::Field &field) {
            const columns::Column *column = library.derived(field);
            if (column)
                addSqlColumn(columns, field, *column);
            return column;
        };
    }
    const Result<BoundRule> bound = bind(rule, snapshot, context, noting);
    if (!bound)
        return bound.error();
    addColumnsOf(rule, snapshot, columns);
    for (const BoundRule &segment : bound->segments)
        addColumnsOf(*library.segment(segment.name), snapshot, columns);
    for (const char *field : {"order.at", "order.counts", "line.counts", "event.at"}) // asked by facts themselves
        addSqlColumn(columns, snapshot, field);
    if (const std::optional<Error> failure = snapshot.failure())
        return *failure; // a column that could not be read would be taken for one that is not there
    const SqlSource source{snapshot, columns};
    const std::string query = RuleWriter(source, *bound).query();
    return header(context, query) + query;
}

} // namespace dilim::rules
