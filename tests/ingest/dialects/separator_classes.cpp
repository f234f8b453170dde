// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

namespace dilim::dialects {
namespace {

GeneratedFile separatedBy(Draw &draw, char separator)
{
    Plan plan = anyPlan(draw);
    plan.style.separator = separator;
    return written(tableOf(plan, draw), plan);
}

GeneratedFile comma(Draw &draw, int)
{
    return separatedBy(draw, ',');
}

GeneratedFile semicolon(Draw &draw, int)
{
    return separatedBy(draw, ';');
}

GeneratedFile tab(Draw &draw, int)
{
    return separatedBy(draw, '\t');
}

GeneratedFile bar(Draw &draw, int)
{
    return separatedBy(draw, '|');
}

GeneratedFile separatorLine(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.style.byteOrderMark = variant % 2 == 1;
    if (variant % 6 == 5)
        plan.style.encoding = "UTF-16LE";
    const Table table = tableOf(plan, draw);
    FileWriter writer(table, plan.style);
    writer.line((variant % 3 == 0 ? "SEP=" : "sep=") + std::string(1, plan.style.separator));
    writer.header();
    writer.rows();
    return writer.take(described(plan));
}

GeneratedFile separatorsInCells(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const char separator = plan.style.separator;
    Table table = tableOf(plan, draw);
    const std::size_t remark = remarkColumn(plan);
    const int share = variant % 2 == 0 ? 90 : 25;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (draw.percent(share))
            table.rows[row][remark] =
                cell("first " + std::to_string(row) + separator + "then " + std::to_string(draw.below(9000)) + separator
                     + separator + "x" + std::to_string(draw.below(9000)) + ", y; z | end");
    }
    return written(table, plan, "share=" + std::to_string(share));
}

GeneratedFile trailingSeparators(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const std::size_t count = variant % 3 == 2 ? 3 : 1;
    plan.style.behindLines = std::string(count, plan.style.separator);
    const Table table = tableOf(plan, draw);
    GeneratedFile file = written(table, plan, "behind=" + std::to_string(count));
    for (std::size_t i = 0; i < count; ++i) {
        file.truth.columns.push_back({"Column " + std::to_string(table.columns.size() + i + 1), Kind::Text, {}});
        for (std::vector<std::string> &row : file.truth.rows)
            row.emplace_back(nothing);
    }
    return file;
}

GeneratedFile oneColumn(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.ofCustomers = true;
    plan.look.tricky = false;
    plan.style.quoting = variant % 4 == 3 ? Quoting::Always : Quoting::WhereNeeded;
    const Table whole = tableOf(plan, draw);
    const std::vector<std::size_t> columns = {0, 1, 2, 3, 4, 5};
    const std::size_t kept = columns[static_cast<std::size_t>(variant) % columns.size()];
    Table table;
    table.columns = {whole.columns[kept]};
    for (const Row &row : whole.rows) {
        if (row[kept].stored != nothing)
            table.rows.push_back({row[kept]});
    }
    return written(table, plan, "column=" + table.columns.front().header);
}

GeneratedFile manyColumns(Draw &draw, int)
{
    Plan plan = anyPlan(draw);
    plan.look.rows = draw.between(5, 40);
    Table table = tableOf(plan, draw);
    for (std::size_t c = table.columns.size(); c < 300; ++c) {
        const bool number = draw.percent(60);
        addColumn(table, {"Answer " + std::to_string(c), number ? Kind::Value : Kind::Text, {}},
                  [&draw, number](std::size_t) {
                      if (draw.percent(15))
                          return cell("");
                      return cell(number ? std::to_string(draw.below(90) + 2)
                                         : draw.of(std::vector<std::string>{"red", "green", "blue", "grey"}));
                  });
    }
    return written(table, plan);
}

constexpr DialectClass classes[] = {
    {"separator comma", comma},
    {"separator semicolon", semicolon},
    {"separator tab", tab},
    {"separator bar", bar},
    {"separator named in a first line", separatorLine},
    {"separators in quoted cells", separatorsInCells},
    {"separators at the end of every line", trailingSeparators},
    {"one column", oneColumn},
    {"300 columns", manyColumns},
};

} // namespace

std::span<const DialectClass> separatorClasses()
{
    return classes;
}

} // namespace dilim::dialects
