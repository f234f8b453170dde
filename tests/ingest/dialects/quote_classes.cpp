// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

#include <algorithm>

namespace dilim::dialects {
namespace {

/// Nothing in the table needs a quote.
Plan barePlan(Draw &draw)
{
    Plan plan = anyPlan(draw);
    plan.look.tricky = false;
    if (plan.style.separator == ',')
        plan.look.decimalMark = '.';
    return plan;
}

/// At least one cell of the column must stand in quotes: where the only quotes are the double ones of a text, nobody
/// can know that they are not the file's.
void makeOneNeedQuotes(Table &table, std::size_t column, const Style &style)
{
    const std::string special = {style.separator, style.quote};
    const bool needed = style.quoting == Quoting::Always || std::ranges::any_of(table.rows, [&](const Row &row) {
                            return row[column].written.find_first_of(special) != std::string::npos;
                        });
    if (!needed)
        table.rows.front()[column] = cell(std::string("red") + style.separator + "blue");
}

GeneratedFile singleQuotes(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.style.quote = '\'';
    plan.style.quoting = variant % 2 == 0 ? Quoting::Always : Quoting::WhereNeeded;
    plan.look.tricky = true;
    plan.look.rows = std::max(plan.look.rows, 20);
    Table table = tableOf(plan, draw);
    makeOneNeedQuotes(table, remarkColumn(plan), plan.style);
    return written(table, plan);
}

GeneratedFile noQuotes(Draw &draw, int)
{
    Plan plan = barePlan(draw);
    plan.style.quoting = Quoting::Never;
    Table table = tableOf(plan, draw);
    for (Row &row : table.rows) {
        Cell &remark = row[remarkColumn(plan)];
        if (draw.percent(30))
            remark = cell(draw.of(std::vector<std::string>{"12\" screen", "\"Leyla\" on the card", "\"the", "5' 10\"",
                                                           "calls it \"mine\""})
                          + ' ' + std::to_string(draw.below(900)));
    }
    return written(table, plan);
}

GeneratedFile escaped(Draw &draw, Escape escape)
{
    Plan plan = anyPlan(draw);
    plan.style.escape = escape;
    Table table = tableOf(plan, draw);
    for (Row &row : table.rows) {
        Cell &remark = row[remarkColumn(plan)];
        if (draw.percent(50))
            remark = cell(draw.of(std::vector<std::string>{"size 12\", blue", "says \"yes\"", "\"quoted\"; twice",
                                                           "a \"b\" | c", "ends with 5\""})
                          + std::string(draw.percent(50) ? "" : " 7"));
    }
    return written(table, plan);
}

GeneratedFile doubledQuotes(Draw &draw, int)
{
    return escaped(draw, Escape::Doubled);
}

GeneratedFile backslashes(Draw &draw, int)
{
    return escaped(draw, Escape::Backslash);
}

GeneratedFile breaksInCells(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const std::string end = variant % 3 == 2 ? "\r\n" : "\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!draw.percent(40))
            continue;
        const std::string first = "line " + std::to_string(row) + " one";
        const bool gap = draw.percent(30);
        table.rows[row][remarkColumn(plan)] = {first + end + (gap ? end : "") + "two, three",
                                               first + "\n" + (gap ? "\n" : "") + "two, three"};
    }
    return written(table, plan, std::string("breaks=") + (end.size() == 2 ? "CRLF" : "LF"));
}

GeneratedFile lineEnds(Draw &draw, int variant)
{
    static const std::vector<std::vector<std::string>> ends = {
        {"\n"}, {"\r\n"}, {"\r"}, {"\n", "\r\n"}, {"\r\n", "\r\n", "\n"}, {"\r\n", "\n", "\r"}};
    Plan plan = anyPlan(draw);
    plan.style.lineEnds = ends[static_cast<std::size_t>(variant) % ends.size()];
    return written(tableOf(plan, draw), plan);
}

/// Somewhere a quote opens a cell and never closes it.
GeneratedFile unclosedQuote(Draw &draw, int variant)
{
    Plan plan = barePlan(draw);
    plan.style.quoting = Quoting::WhereNeeded;
    Table table = tableOf(plan, draw);
    const std::size_t remark = remarkColumn(plan);
    const std::size_t city = plan.ofCustomers ? 4 : 3;
    if (variant % 2 == 1) {
        const std::string behind = plan.style.separator == '\t' ? "" : " "; // dropped by cleaning beside a tab
        for (Row &row : table.rows) {
            if (draw.percent(20))
                row[remark] = {std::string("red") + plan.style.separator + " \"blue\"",
                               std::string("red") + plan.style.separator + behind + "\"blue\""};
        }
    }
    const std::size_t at = 1 + draw.below(table.rows.size() - 2);
    FileWriter writer(table, plan.style);
    writer.header();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row != at) {
            writer.row(table.rows[row]);
            continue;
        }
        Row open = table.rows[row];
        open[remark] = cell("late");
        const std::string raw = writer.joined(open);
        const std::string name = open[city].written;
        open[city] = cell('"' + name);
        const std::size_t place = raw.find(plan.style.separator + name + plan.style.separator);
        writer.rawRow(raw.substr(0, place + 1) + '"' + raw.substr(place + 1), open);
    }
    return writer.take(described(plan) + " at=" + std::to_string(at) + (variant % 2 == 1 ? " other-cells-quoted" : ""));
}

GeneratedFile strayQuotes(Draw &draw, int variant)
{
    Plan plan = barePlan(draw);
    plan.style.quoting = Quoting::WhereNeeded;
    const Table table = tableOf(plan, draw);
    const std::size_t remark = remarkColumn(plan);
    FileWriter writer(table, plan.style);
    writer.header();
    for (const Row &row : table.rows) {
        Row changed = row;
        const std::string number = std::to_string(draw.below(900));
        if (draw.percent(70)) {
            writer.row(row);
            continue;
        }
        const bool inQuotes = variant % 2 == 1;
        const std::string text =
            draw.of(std::vector<std::string>{"size 12\" screen ", "the \"big\" one ", "5' 10\" x "});
        changed[remark] = cell(text + number);
        Row marked = row;
        marked[remark] = cell("@@");
        std::string raw = writer.joined(marked);
        raw.replace(raw.find("@@"), 2, inQuotes ? '"' + text + number + '"' : text + number);
        writer.rawRow(raw, changed);
    }
    return writer.take(described(plan) + (variant % 2 == 1 ? " inside-quotes" : " bare"));
}

constexpr DialectClass classes[] = {
    {"quotes single", singleQuotes},         {"quotes none", noQuotes},
    {"quotes doubled", doubledQuotes},       {"quotes behind backslashes", backslashes},
    {"line breaks in cells", breaksInCells}, {"line ends LF, CRLF, CR, mixed", lineEnds},
    {"unclosed quote", unclosedQuote},       {"stray quotes", strayQuotes},
};

} // namespace

std::span<const DialectClass> quoteClasses()
{
    return classes;
}

} // namespace dilim::dialects
