// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_index.h"

#include "base/dates.h"
#include "base/decimal.h"
#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace dilim::store {
namespace {

using fields::ValueType;

std::optional<int> wholeNumber(std::string_view text, int low, int high)
{
    int value = 0;
    const char *const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && at == end && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

std::optional<std::string> yearText(std::string_view cell)
{
    const std::optional<int> year = wholeNumber(cell, firstYear, lastYear);
    return year ? std::optional(std::to_string(*year)) : std::nullopt;
}

std::optional<std::string> monthOfYearText(std::string_view cell)
{
    const std::optional<int> month = wholeNumber(cell, 1, 12);
    return month ? std::optional(std::to_string(*month)) : std::nullopt;
}

std::optional<Date> dayOf(std::string_view cell, const TimeZone &zone)
{
    if (const std::optional<Date> day = parseIsoDate(cell))
        return day;
    const std::optional<Moment> moment = parseIsoMoment(cell);
    return moment ? std::optional(zone.dayOf(*moment)) : std::nullopt;
}

/// "2026-11" of "2026-11", "2026/11", "11.2026" and the like.
std::optional<std::string> monthText(std::string_view cell)
{
    const std::size_t mark = cell.find_first_of("-/.");
    if (mark == std::string_view::npos)
        return std::nullopt;
    std::string_view year = cell.substr(0, mark);
    std::string_view month = cell.substr(mark + 1);
    if (year.size() < month.size())
        std::swap(year, month);
    const std::optional<int> y = wholeNumber(year, firstYear, lastYear);
    const std::optional<int> m = wholeNumber(month, 1, 12);
    return y && m ? std::optional(std::to_string(*y) + '-' + twoDigits(*m)) : std::nullopt;
}

using Reading = std::optional<std::string> (*)(std::string_view);

/// Forms in which all cells of a column of periods are written, the surest first.
constexpr std::pair<KeyForm, Reading> periodForms[] = {
    {KeyForm::Month, monthText}, {KeyForm::Year, yearText}, {KeyForm::MonthOfYear, monthOfYearText}};

bool allAre(const KeptTable &table, std::size_t column, Reading reading)
{
    bool any = false;
    for (const auto &row : table.rows) {
        const std::string_view cell = trimmed(row[column]);
        any = any || !cell.empty();
        if (!cell.empty() && !reading(cell))
            return false;
    }
    return any;
}

bool areFirstsOfMonths(const KeptTable &table, std::size_t column)
{
    std::set<std::int32_t> days;
    for (const auto &row : table.rows) {
        if (row[column].empty())
            continue;
        const std::optional<Date> day = parseIsoDate(row[column]);
        if (!day || civilFromDays(day->days).day != 1)
            return false;
        days.insert(day->days);
    }
    return days.size() > 1;
}

KeyForm periodForm(const KeptTable &table, std::size_t column)
{
    for (const auto &[form, reading] : periodForms) {
        if (allAre(table, column, reading))
            return form;
    }
    return areFirstsOfMonths(table, column) ? KeyForm::Month : KeyForm::Day;
}

std::optional<std::string> periodText(std::string_view cell, KeyForm form, const TimeZone &zone)
{
    for (const auto &[period, reading] : periodForms) {
        if (period == form) {
            if (std::optional<std::string> text = reading(cell))
                return text;
        }
    }
    const std::optional<Date> day = dayOf(cell, zone);
    return day ? std::optional(keyText(*day, form)) : std::nullopt;
}

std::string wordText(std::string_view cell)
{
    std::string key = matchKey(cell);
    return key.empty() ? std::string(cell) : key; // a word of signs alone is itself
}

/// What the words before a word came to, and the word.
std::uint64_t stepKey(std::uint32_t state, std::uint32_t word)
{
    return (std::uint64_t{state} << 32U) | word;
}

} // namespace

KeyForm keyForm(const KeptTable &table, std::size_t column, ValueType field)
{
    switch (field) {
    case ValueType::Identifier:
        return KeyForm::Exact;
    case ValueType::Number:
    case ValueType::Money:
        return KeyForm::Number;
    case ValueType::YesNo:
        return KeyForm::YesNo;
    case ValueType::Date:
    case ValueType::Moment:
        return periodForm(table, column);
    case ValueType::Text:
    case ValueType::Category:
    case ValueType::CategoryList:
        break;
    }
    return KeyForm::Words;
}

std::optional<std::string> keyText(std::string_view cell, KeyForm form, const TimeZone &zone)
{
    cell = trimmed(cell);
    if (cell.empty())
        return std::nullopt;
    if (form == KeyForm::Words)
        return wordText(cell);
    if (form == KeyForm::Exact)
        return std::string(cell);
    if (form == KeyForm::Number || form == KeyForm::YesNo) {
        const std::optional<Decimal> number = parseDecimal(cell);
        return number ? std::optional(decimalText(*number)) : std::nullopt;
    }
    return periodText(cell, form, zone);
}

std::string keyText(Date day, KeyForm form)
{
    const CivilDate civil = civilFromDays(day.days);
    if (form == KeyForm::Month)
        return std::to_string(civil.year) + '-' + twoDigits(civil.month);
    if (form == KeyForm::Year)
        return std::to_string(civil.year);
    if (form == KeyForm::MonthOfYear)
        return std::to_string(civil.month);
    return isoDate(day);
}

LookupIndex::LookupIndex(const KeptTable &table, std::vector<KeyColumn> keys, const TimeZone &zone)
    : m_keys(std::move(keys))
    , m_words(m_keys.size())
    , m_steps(m_keys.size())
{
    std::vector<std::uint32_t> words(m_keys.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        bool whole = true;
        for (std::size_t key = 0; key < m_keys.size() && whole; ++key) {
            const auto text = keyText(table.rows[row][m_keys[key].column], m_keys[key].form, zone);
            whole = text.has_value();
            if (whole)
                words[key] = m_words[key].emplace(*text, static_cast<std::uint32_t>(m_words[key].size())).first->second;
        }
        if (whole)
            add(words, static_cast<std::uint32_t>(row));
    }
}

void LookupIndex::add(const std::vector<std::uint32_t> &words, std::uint32_t row)
{
    std::uint32_t state = 0;
    for (std::size_t key = 0; key + 1 < words.size(); ++key) {
        const auto next = static_cast<std::uint32_t>(m_steps[key].size());
        state = m_steps[key].emplace(stepKey(state, words[key]), next).first->second;
    }
    const auto [at, isNew] = m_steps.back().insert_or_assign(stepKey(state, words.back()), row);
    m_replaced += isNew ? 0U : 1U;
}

std::uint32_t LookupIndex::word(std::size_t key, const std::string &text) const
{
    const auto at = m_words[key].find(text);
    return at == m_words[key].end() ? none : at->second;
}

std::uint32_t LookupIndex::row(const std::vector<std::uint32_t> &words) const
{
    std::uint32_t state = 0;
    for (std::size_t key = 0; key < words.size(); ++key) {
        const auto at = m_steps[key].find(stepKey(state, words[key]));
        if (at == m_steps[key].end())
            return none;
        state = at->second;
    }
    return state;
}

} // namespace dilim::store
