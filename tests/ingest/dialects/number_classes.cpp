// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

namespace dilim::dialects {
namespace {

struct Marks {
    char decimal = '.';
    const char *group = "";
};

GeneratedFile marks(Draw &draw, int variant)
{
    static const std::vector<Marks> forms = {
        {',', "."}, {'.', ","}, {',', " "}, {'.', " "}, {'.', "'"}, {',', "\xC2\xA0"}, {',', "\xE2\x80\xAF"},
        {',', ""}};
    Plan plan = anyPlan(draw);
    const Marks &form = forms[static_cast<std::size_t>(variant) % forms.size()];
    plan.look.decimalMark = form.decimal;
    Table table = tableOf(plan, draw);
    const std::size_t amount = plan.ofCustomers ? spentColumn : orderTotalColumn;
    const auto made = [&draw, &form](std::size_t) {
        const std::int64_t cents = draw.percent(30) ? draw.between(1, 99'999) : draw.between(100'000, 987'654'321);
        return Cell{writtenAmount(cents, form.decimal, form.group), storedAmount(cents)};
    };
    for (Row &row : table.rows)
        row[amount] = made(0);
    addColumn(table, {"Limit", Kind::Value, {}}, made);
    return written(table, plan, std::string("marks=") + form.decimal + '/' + form.group);
}

GeneratedFile negatives(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const char mark = plan.look.decimalMark;
    const auto balance = [&draw, mark, variant](std::size_t) {
        const std::int64_t cents = draw.between(100, 99'999);
        if (draw.percent(60))
            return Cell{writtenAmount(cents, mark), storedAmount(cents)};
        const std::string size = writtenAmount(cents, mark);
        const std::vector<std::string> forms = {'-' + size, "\xE2\x88\x92" + size, '(' + size + ')', size + '-',
                                                "- " + size};
        return Cell{forms[static_cast<std::size_t>(variant) % forms.size()], storedAmount(-cents)};
    };
    addColumn(table, {plan.look.language == Language::English ? "Balance" : "Bakiye", Kind::Value, {}}, balance);
    return written(table, plan, "form=" + std::to_string(variant % 5));
}

/// How an amount in a currency is written.
struct Price {
    const char *before = "";
    const char *behind = "";
    const char *code = "";
    char mark = '.';
    const char *group = "";
};
const std::vector<Price> prices = {
    {"\xE2\x82\xBA", "", "TRY", ',', "."}, {"", " \xE2\x82\xBA", "TRY", ',', "."},
    {"", " TL", "TRY", ',', "."},          {"$", "", "USD", '.', ","},
    {"USD ", "", "USD", '.', ","},         {"", " \xE2\x82\xAC", "EUR", ',', " "},
    {"AZN ", "", "AZN", '.', ""},          {"", " \xE2\x82\xBC", "AZN", ',', ""},
    {"\xC2\xA3", "", "GBP", '.', ","},     {"\xE2\x82\xAC ", "", "EUR", ',', "."},
    {"", "TRY", "TRY", '.', ""},           {"US$", "", "USD", '.', ","},
};

Cell priced(const Price &price, std::int64_t cents)
{
    return {price.before + writtenAmount(cents, price.mark, price.group) + price.behind, storedAmount(cents)};
}

/// Orders whose amounts carry their currency; the variants walk through its spellings, the last ones mix two.
GeneratedFile currencies(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.ofCustomers = false;
    Table table = tableOf(plan, draw);
    const Price &usual = prices[static_cast<std::size_t>(variant)];
    const bool mixed = variant % 4 == 3;
    std::vector<std::string> codes;
    for (Row &row : table.rows) {
        const Price &other = usual.mark == '.' ? prices[6] : prices[0];
        const Price &price = mixed && draw.percent(20) ? other : usual;
        row[orderTotalColumn] = priced(price, draw.between(1'000, 9'999'999));
        codes.emplace_back(price.code);
    }
    GeneratedFile file =
        written(table, plan, std::string("form=") + usual.before + '1' + usual.behind + (mixed ? " mixed" : ""));
    file.truth.columns.push_back({"", Kind::Text, "order.currency"});
    for (std::size_t row = 0; row < codes.size(); ++row)
        file.truth.rows[row].push_back(codes[row]);
    return file;
}

/// Amounts without decimals, thousands marked: "$90,000" or 1.250 in a column of money.
GeneratedFile wholeAmounts(Draw &draw, int variant)
{
    static const std::vector<Price> forms = {
        {"$", "", "USD", '.', ","}, {"", " TL", "TRY", ',', "."}, {"", "", "", '.', ","}, {"", "", "", ',', "."}};
    Plan plan = anyPlan(draw);
    plan.ofCustomers = false;
    Table table = tableOf(plan, draw);
    const Price &form = forms[static_cast<std::size_t>(variant) % forms.size()];
    for (Row &row : table.rows) {
        const std::int64_t whole = draw.between(1'000, 99'000);
        const std::string text = writtenAmount(whole * 100, form.mark, form.group);
        row[orderTotalColumn] = {form.before + text.substr(0, text.size() - 3) + form.behind, std::to_string(whole)};
    }
    return written(table, plan, std::string("form=") + form.before + '1' + form.group + "000" + form.behind);
}

GeneratedFile percents(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    Table table = tableOf(plan, draw);
    const char mark = plan.look.decimalMark;
    addColumn(table, {plan.look.language == Language::English ? "Open rate" : "Açılma oranı", Kind::Value, {}},
              [&draw, mark, variant](std::size_t) {
                  const std::int64_t tenths = draw.between(0, 1000);
                  std::string text = std::to_string(tenths / 10);
                  const std::string stored = text + (tenths % 10 > 0 ? '.' + std::to_string(tenths % 10) : "");
                  if (variant % 2 == 1 || tenths % 10 > 0)
                      text += mark + std::to_string(tenths % 10);
                  const std::vector<std::string> forms = {text + '%', '%' + text, text + " %"};
                  return Cell{forms[static_cast<std::size_t>(variant) % forms.size()], stored};
              });
    return written(table, plan, "form=" + std::to_string(variant % 3));
}

constexpr DialectClass classes[] = {
    {"decimal marks and thousands", marks},
    {"negative numbers", negatives},
    {"currencies", currencies},
    {"amounts of money without decimals", wholeAmounts},
    {"per cent", percents},
};

} // namespace

std::span<const DialectClass> numberClasses()
{
    return classes;
}

} // namespace dilim::dialects
