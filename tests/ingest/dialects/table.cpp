// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/table.h"

#include "base/dates.h"

#include <cstdlib>

namespace dilim::dialects {
namespace {

const std::vector<std::string> trickyRemarks = {
    "size 12\" screen", "says \"hello\" always",     "red, blue; green", "a|b",
    "one; two",         "O'Brien's shop, 2nd floor", "\"quoted whole\"", "comma, at end,",
};

std::string padded(int number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string remark(Draw &draw, const Look &look)
{
    if (look.tricky && draw.percent(35))
        return draw.of(trickyRemarks);
    if (draw.percent(20))
        return {};
    return draw.of(vocabulary(look.language).remarks) + ' ' + std::to_string(draw.below(900) + 100);
}

Cell day(Draw &draw, const Look &look)
{
    const std::string iso = anyDay(draw);
    return {look.dottedDays ? dotted(iso) : iso, iso};
}

Cell amount(Draw &draw, const Look &look)
{
    const std::int64_t cents = draw.between(500, 999'999);
    return {writtenAmount(cents, look.decimalMark), storedAmount(cents)};
}

std::vector<Column> named(const std::vector<std::string> &headers, const std::vector<Kind> &kinds)
{
    std::vector<Column> columns;
    for (std::size_t c = 0; c < headers.size(); ++c)
        columns.push_back({headers[c], kinds[c], {}});
    return columns;
}

/// How the numbers of a table's customers or orders look.
struct Numbering {
    std::string prefix{};
    int first = 1;
    std::size_t digits = 0; // with leading zeros up to these
};

Numbering numbering(Draw &draw)
{
    static const std::vector<Numbering> kinds = {{"", 1001, 0}, {"", 17, 6}, {"M-", 120, 5}, {"TR", 90210, 0}};
    Numbering result = draw.of(kinds);
    result.first += draw.between(0, 500);
    return result;
}

std::string numberText(const Numbering &numbers, int n)
{
    return numbers.prefix + padded(numbers.first + n, numbers.digits);
}

} // namespace

Cell cell(std::string text)
{
    std::string stored = text.empty() ? std::string(nothing) : text;
    return {std::move(text), std::move(stored)};
}

std::string storedAmount(std::int64_t cents)
{
    const std::int64_t size = std::abs(cents);
    std::string text = (cents < 0 ? "-" : "") + std::to_string(size / 100);
    const auto rest = static_cast<int>(size % 100);
    if (rest == 0)
        return text;
    return text + '.' + (rest % 10 == 0 ? std::to_string(rest / 10) : padded(rest, 2));
}

std::string writtenAmount(std::int64_t cents, char mark, std::string_view group)
{
    const std::int64_t size = std::abs(cents);
    std::string whole = std::to_string(size / 100);
    for (std::size_t at = whole.size(); !group.empty() && at > 3;) {
        at -= 3;
        whole.insert(at, group);
    }
    return (cents < 0 ? "-" : "") + whole + mark + padded(static_cast<int>(size % 100), 2);
}

std::string anyDay(Draw &draw)
{
    return isoDate(Date{daysFromCivil(2021, 1, 1) + draw.between(0, 5 * 365)});
}

std::string dotted(const std::string &isoDay)
{
    return isoDay.substr(8, 2) + '.' + isoDay.substr(5, 2) + '.' + isoDay.substr(0, 4);
}

Table customers(Draw &draw, const Look &look)
{
    const Vocabulary &words = vocabulary(look.language);
    const Numbering numbers = numbering(draw);
    Table table;
    table.columns =
        named(words.customerHeaders,
              {Kind::Text, Kind::Text, Kind::Text, Kind::Text, Kind::Text, Kind::Day, Kind::Value, Kind::Text});
    for (int n = 0; n < look.rows; ++n) {
        const std::string mail = "person" + std::to_string(numbers.first + n) + "@example.com";
        const std::string phone = "+90555" + padded(1'000'000 + numbers.first + n, 7);
        table.rows.push_back({cell(numberText(numbers, n)),
                              cell(draw.of(words.firstNames) + ' ' + draw.of(words.lastNames)),
                              cell(draw.percent(10) ? std::string() : mail), cell(phone), cell(draw.of(words.cities)),
                              day(draw, look), amount(draw, look), cell(remark(draw, look))});
    }
    return table;
}

Table orders(Draw &draw, const Look &look)
{
    const Vocabulary &words = vocabulary(look.language);
    const Numbering numbers = numbering(draw);
    const Numbering people = numbering(draw);
    Table table;
    table.columns =
        named(words.orderHeaders, {Kind::Text, Kind::Day, Kind::Text, Kind::Text, Kind::Value, Kind::Text, Kind::Text});
    for (int n = 0; n < look.rows; ++n)
        table.rows.push_back({cell(numberText(numbers, n)), day(draw, look),
                              cell(numberText(people, draw.between(0, look.rows))), cell(draw.of(words.cities)),
                              amount(draw, look), cell(draw.of(words.statuses)), cell(remark(draw, look))});
    return table;
}

} // namespace dilim::dialects
