// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

namespace dilim::dialects {
namespace {

/// Names of groups of columns in a row above the header: once a group, as merged cells are saved, or in every cell.
GeneratedFile groupNames(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    static const std::vector<std::vector<std::string>> words = {
        {"Müşteri", "İletişim", "Diğer"}, {"Customer", "Contact", "Other"}, {"Kimlik", "Adres bilgisi", "Satış"}};
    const std::vector<std::string> &groups = draw.of(words);
    const bool everywhere = variant % 3 == 2;
    std::vector<std::string> row(table.columns.size());
    for (std::size_t c = 0; c < row.size(); ++c) {
        if (everywhere || c % 3 == 0)
            row[c] = groups[std::min(c / 3, groups.size() - 1)];
    }
    FileWriter writer(table, plan.style);
    if (variant % 4 == 3)
        writer.record({vocabulary(plan.look.language).titles.front()});
    writer.header(row);
    writer.header();
    writer.rows();
    return writer.take(described(plan) + (everywhere ? " in-every-cell" : " once")
                       + (variant % 4 == 3 ? " title" : ""));
}

GeneratedFile oddNames(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    std::string longName = "How satisfied were you with our service when you visited the shop";
    while (longName.size() < (variant % 2 == 0 ? 150 : 600))
        longName += " and would you tell others about it";
    const auto number = [&draw](std::size_t) { return cell(std::to_string(draw.below(90) + 2)); };
    const std::string place = std::to_string(table.columns.size() + 1);
    addColumn(table, {"Column " + place, Kind::Value, {}}, number);
    addColumn(table, {"Score", Kind::Value, {}}, number);
    addColumn(table, {"Score 2", Kind::Value, {}}, number);
    addColumn(table, {longName.substr(0, 200), Kind::Value, {}}, number);
    addColumn(table, {"score 3", Kind::Value, {}}, number);
    std::vector<std::string> cells;
    for (const Column &column : table.columns)
        cells.push_back(column.header);
    const std::size_t first = table.columns.size() - 5;
    cells[first] = variant % 3 == 1 ? "  " : "";
    cells[first + 2] = "Score";
    cells[first + 3] = longName;
    cells[first + 4] = "score";
    FileWriter writer(table, plan.style);
    writer.header(cells);
    writer.rows();
    return writer.take(described(plan) + " longest=" + std::to_string(longName.size()));
}

GeneratedFile noHeader(Draw &draw, int)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        table.columns[c].header = "Column " + std::to_string(c + 1);
    FileWriter writer(table, plan.style);
    writer.rows();
    return writer.take(described(plan));
}

constexpr DialectClass classes[] = {
    {"groups named above the header", groupNames},
    {"empty, repeated and very long names", oddNames},
    {"no header", noHeader},
};

} // namespace

std::span<const DialectClass> headerClasses()
{
    return classes;
}

} // namespace dilim::dialects
