// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

#include <algorithm>
#include <array>

namespace dilim::dialects {
namespace {

GeneratedFile yesAndNo(Draw &draw, int variant)
{
    static const std::array<std::array<const char *, 2>, 12> words = {{{"Evet", "Hayır"},
                                                                       {"Bəli", "Xeyr"},
                                                                       {"Yes", "No"},
                                                                       {"true", "false"},
                                                                       {"1", "0"},
                                                                       {"E", "H"},
                                                                       {"var", "yok"},
                                                                       {"Hə", "Yox"},
                                                                       {"Y", "N"},
                                                                       {"EVET", "HAYIR"},
                                                                       {"TRUE", "FALSE"},
                                                                       {"onay", "ret"}}};
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const auto &pair = words[static_cast<std::size_t>(variant)];
    addColumn(table, {"Üye", Kind::Value, {}}, [&draw, &pair](std::size_t row) {
        if (row > 1 && draw.percent(10))
            return cell("");
        const bool yes = row < 2 ? row == 0 : draw.percent(50);
        return Cell{pair[yes ? 0 : 1], yes ? "yes" : "no"};
    });
    return written(table, plan, std::string("words=") + pair[0] + '/' + pair[1]);
}

GeneratedFile identifiers(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const int form = variant % 4;
    const auto made = [&draw, form](std::size_t row) {
        std::string id = std::to_string(draw.below(90'000) + 10'000 + row);
        id = (form == 3 ? "90071992547409" : "000") + id;
        const std::array<std::string, 4> forms = {id, "=\"" + id + '"', '\'' + id, id};
        return Cell{forms[static_cast<std::size_t>(form)], id};
    };
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        table.rows[row][customerNumberColumn] = made(row);
    addColumn(table, {plan.look.language == Language::English ? "Card code" : "Kart kodu", Kind::Text, {}}, made);
    return written(table, plan, "form=" + std::to_string(form));
}

GeneratedFile lists(Draw &draw, int variant)
{
    static const std::vector<std::vector<std::string>> items = {{"spor", "kitap", "müzik", "sinema", "seyahat"},
                                                                {"VIP", "newsletter", "wholesale", "returning"}};
    static const std::vector<std::string> headers = {"Tags", "Etiketler", "İlgi Alanları"};
    Plan plan = anyPlan(draw);
    plan.ofCustomers = true;
    plan.look.rows = std::max(plan.look.rows, 15);
    Table table = tableOf(plan, draw);
    const std::string divider = std::array{";", "|", ",", ", ", "; "}[static_cast<std::size_t>(variant) % 5];
    addColumn(table, {headers[static_cast<std::size_t>(variant) % 3], Kind::Text, {}}, [&](std::size_t row) {
        const std::vector<std::string> &all = items[static_cast<std::size_t>(variant) % 2];
        if (row > 3 && draw.percent(15))
            return cell("");
        Cell list;
        for (std::size_t i = draw.below(2); i < all.size(); i += 1 + draw.below(3)) {
            list.written += (list.written.empty() ? "" : divider) + all[i];
            list.stored += (list.stored.empty() ? "" : "|") + all[i];
        }
        return list;
    });
    return written(table, plan, "divider=" + divider);
}

GeneratedFile wordsForNothing(Draw &draw, int variant)
{
    static const std::vector<std::string> words = {"NULL", "N/A",  "#N/A", "nan", "-",  "(not set)",
                                                   "null", "#YOK", "\\N",  "NaN", "--", "n/a"};
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const std::string &word = words[static_cast<std::size_t>(variant)];
    const std::vector<std::size_t> columns =
        plan.ofCustomers ? std::vector<std::size_t>{5, 6} : std::vector<std::size_t>{orderDayColumn, 4, 5};
    for (Row &row : table.rows) {
        for (const std::size_t c : columns) {
            if (draw.percent(25))
                row[c] = {word, std::string(nothing)};
        }
    }
    return written(table, plan, "word=" + word);
}

GeneratedFile spreadsheetDamage(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.ofCustomers = true;
    Table table = tableOf(plan, draw);
    const std::string mark = variant % 2 == 0 ? "," : ".";
    addColumn(table, {plan.look.language == Language::English ? "Loyalty code" : "Sadakat kodu", Kind::Text, {}},
              [&](std::size_t row) {
                  if (draw.percent(20))
                      return Cell{"9" + mark + "00719E+15", std::string(nothing)};
                  return cell("90071" + std::to_string(10'000 + row));
              });
    for (Row &row : table.rows) {
        if (draw.percent(30))
            row[3] = {draw.percent(50) ? "9" + mark + "05532E+11" : "#####", std::string(nothing)};
    }
    return written(table, plan, "mark=" + mark);
}

GeneratedFile longCells(Draw &draw, int variant)
{
    static const std::array<std::size_t, 4> sizes = {40'000, 300'000, 1'048'576, 1'048'577};
    constexpr std::size_t largest = 1'048'576;
    Plan plan = anyPlan(draw);
    plan.style.quoting = Quoting::WhereNeeded;
    plan.look.rows = draw.between(8, 30);
    const std::size_t size = sizes[static_cast<std::size_t>(variant) % sizes.size()];
    const Table table = tableOf(plan, draw);
    const std::size_t at = 1 + draw.below(table.rows.size() - 2);
    FileWriter writer(table, plan.style);
    writer.header();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row != at) {
            writer.row(table.rows[row]);
            continue;
        }
        std::string text;
        while (text.size() < size)
            text += variant % 3 == 0 ? "long text, with marks; and more " : "long text without end ";
        text.resize(size, 'x');
        text.back() = 'x';
        Row changed = table.rows[row];
        changed[remarkColumn(plan)] = cell(text);
        if (size > largest)
            writer.rejectedLine(writer.joined(changed), "cell_too_long");
        else
            writer.row(changed);
    }
    return writer.take(described(plan) + " bytes=" + std::to_string(size));
}

constexpr DialectClass classes[] = {
    {"yes and no in three languages", yesAndNo},
    {"identifiers and their wrappers", identifiers},
    {"lists in a cell", lists},
    {"words for nothing", wordsForNothing},
    {"damage by spreadsheets", spreadsheetDamage},
    {"very long cells", longCells},
};

} // namespace

std::span<const DialectClass> wordClasses()
{
    return classes;
}

} // namespace dilim::dialects
