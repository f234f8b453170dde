// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

#include <algorithm>

namespace dilim::dialects {
namespace {

/// One text and empty cells behind it: what spreadsheets make of a title.
std::vector<std::string> alone(const std::string &text, std::size_t columns)
{
    std::vector<std::string> cells(columns);
    cells.front() = text;
    return cells;
}

GeneratedFile preamble(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    const std::vector<std::string> &titles = vocabulary(plan.look.language).titles;
    const auto lines = static_cast<std::size_t>(1 + variant % 3);
    const bool comments = variant % 4 == 1;
    const bool padded = variant % 4 == 2;
    FileWriter writer(table, plan.style);
    for (std::size_t i = 0; i < lines; ++i) {
        if (comments)
            writer.line("# " + titles[i]);
        else if (padded)
            writer.record(alone(titles[i], table.columns.size()));
        else
            writer.record({titles[i]});
    }
    if (variant % 4 == 3)
        writer.record({"Filter", titles.front()});
    if (variant % 2 == 0)
        writer.line("");
    writer.header();
    writer.rows();
    return writer.take(described(plan) + " lines=" + std::to_string(lines) + (comments ? " comments" : "")
                       + (padded ? " padded" : "") + (variant % 4 == 3 ? " pair" : "")
                       + (variant % 2 == 0 ? " gap" : ""));
}

GeneratedFile footers(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    const Vocabulary &words = vocabulary(plan.look.language);
    const bool padded = variant % 2 == 1;
    FileWriter writer(table, plan.style);
    writer.header();
    writer.rows();
    if (variant % 3 != 0)
        writer.line("");
    std::vector<std::string> notes = {words.footnote};
    if (variant % 4 >= 2)
        notes.push_back(padded ? "* " + words.titles.back() : words.titles.back());
    for (const std::string &note : notes)
        padded ? writer.record(alone(note, table.columns.size())) : writer.record({note});
    return writer.take(described(plan) + " notes=" + std::to_string(notes.size()) + (padded ? " padded" : "")
                       + (variant % 3 != 0 ? " gap" : ""));
}

std::vector<std::string> totalRow(const Plan &plan, const std::string &label, std::int64_t cents)
{
    std::vector<std::string> cells(plan.ofCustomers ? 8 : 7);
    cells.front() = label;
    cells[plan.ofCustomers ? spentColumn : orderTotalColumn] = writtenAmount(cents, plan.look.decimalMark);
    return cells;
}

GeneratedFile totals(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    const Vocabulary &words = vocabulary(plan.look.language);
    const std::size_t every = variant % 2 == 0 ? 0 : 3 + draw.below(10);
    FileWriter writer(table, plan.style);
    writer.header();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        writer.row(table.rows[row]);
        if (every > 0 && (row + 1) % every == 0)
            writer.record(totalRow(plan, words.subtotal, draw.between(100'000, 9'999'999)));
    }
    std::vector<std::string> last = totalRow(plan, words.total, draw.between(1'000'000, 99'999'999));
    if (variant % 3 == 2)
        std::swap(last[0], last[1]);
    writer.record(last);
    return writer.take(described(plan) + " every=" + std::to_string(every)
                       + (variant % 3 == 2 ? " label-in-second" : ""));
}

GeneratedFile blankLines(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    FileWriter writer(table, plan.style);
    const std::vector<std::string> blanks = {
        "",
        "   ",
        std::string(table.columns.size() - 1, plan.style.separator),
    };
    const auto blank = [&] { writer.line(variant % 4 == 3 ? draw.of(blanks) : blanks[std::size_t(variant % 4)]); };
    if (variant % 2 == 0)
        blank();
    writer.header();
    for (const Row &row : table.rows) {
        if (draw.percent(variant % 3 == 0 ? 100 : 10))
            blank();
        writer.row(row);
    }
    blank();
    return writer.take(described(plan) + " form=" + std::to_string(variant % 4)
                       + (variant % 3 == 0 ? " before-every-row" : ""));
}

GeneratedFile repeatedHeaders(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    const std::size_t every = 4 + draw.below(variant % 2 == 0 ? 8 : 60);
    FileWriter writer(table, plan.style);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row % every == 0)
            writer.header();
        writer.row(table.rows[row]);
    }
    return writer.take(described(plan) + " every=" + std::to_string(every));
}

GeneratedFile ragged(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.look.rows = std::max(plan.look.rows, 12);
    const Table table = tableOf(plan, draw);
    const char separator = plan.style.separator;
    FileWriter writer(table, plan.style);
    writer.header();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string whole = writer.joined(table.rows[row]);
        const bool damaged = row % 9 == 4;
        Row part(table.rows[row].begin(), table.rows[row].begin() + 2 + static_cast<int>(draw.below(3)));
        if (!damaged)
            writer.row(table.rows[row]);
        else if (variant % 3 == 0)
            writer.rejectedLine(writer.joined(part), "too_few_cells");
        else if (variant % 3 == 1)
            writer.rawRow(whole + std::string(1 + draw.below(3), separator), table.rows[row]);
        else
            writer.rejectedLine(whole + separator + "more" + separator + "text", "too_many_cells");
    }
    static const char *const forms[] = {"short", "long-empty", "long-filled"};
    return writer.take(described(plan) + ' ' + forms[variant % 3]);
}

constexpr DialectClass classes[] = {
    {"titles and comments above", preamble}, {"footers and footnotes", footers},
    {"totals and subtotals", totals},        {"blank lines", blankLines},
    {"repeated headers", repeatedHeaders},   {"ragged rows", ragged},
};

} // namespace

std::span<const DialectClass> rowClasses()
{
    return classes;
}

} // namespace dilim::dialects
