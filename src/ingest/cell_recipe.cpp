// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_recipe.h"

#include "base/decimal.h"
#include "base/text_fold.h"
#include "base/utf8.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::size_t keptWords = 65'536;
constexpr std::string_view minusSigns[] = {"-", "\xE2\x88\x92"}; // hyphen and U+2212

bool isBelowZero(std::string_view cell)
{
    if (std::ranges::any_of(minusSigns, [cell](std::string_view minus) { return cell.starts_with(minus); }))
        return true;
    const std::optional<WrittenNumber> number = writtenNumber(cell);
    return number && number->digits < 0;
}

/// A number below zero without its sign or brackets.
std::string withoutMinus(std::string_view cell)
{
    std::string text(cell);
    for (const std::string_view minus : {std::string_view("("), std::string_view(")"), minusSigns[0], minusSigns[1]}) {
        if (const std::size_t at = text.find(minus); at != std::string::npos)
            text.erase(at, minus.size());
    }
    return text;
}

std::vector<std::string> matchKeys(const std::vector<std::string> &words)
{
    std::vector<std::string> keys;
    for (const std::string &word : words)
        keys.push_back(matchKey(word));
    return keys;
}

std::optional<RecipeTest> testOf(const RowTest &test, std::span<const std::string> headers)
{
    const std::optional<std::size_t> column = findHeader(headers, test.of);
    if (!column)
        return std::nullopt;
    return RecipeTest{*column, matchKeys(test.is), matchKeys(test.isNot), test.empty};
}

/// A part whose headers the file has; nothing if it lacks one.
std::optional<RecipePart> partOf(const CellPart &part, std::span<const std::string> headers,
                                 const std::string &fileStem)
{
    RecipePart made;
    made.sign = part.sign;
    made.text = part.fileName && !part.text ? std::optional(fileStem) : part.text;
    made.after = part.after;
    made.until = part.until;
    made.characters = part.characters;
    if (part.fileName && !part.is.empty() && !hasOneOf(part.is, fileStem))
        return std::nullopt;
    if (!part.of.empty() && !(made.cell = testOf({part.of, part.is, part.isNot, false}, headers)))
        return std::nullopt;
    made.minus = part.minus;
    if (!part.times.empty() && !(made.times = findHeader(headers, part.times)))
        return std::nullopt;
    if (part.when && !(made.when = testOf(*part.when, headers)))
        return std::nullopt;
    made.userAgent = part.userAgent;
    return made;
}

/// What stands behind one text and before another; nothing if the first is not there.
std::optional<std::string_view> between(std::string_view cell, std::string_view after, std::string_view until)
{
    if (!after.empty()) {
        const std::size_t at = cell.find(after);
        if (at == std::string_view::npos)
            return std::nullopt;
        cell.remove_prefix(at + after.size());
    }
    if (!until.empty())
        cell = cell.substr(0, cell.find(until));
    return trimmed(cell);
}

/// The first characters of a text; 0: all.
std::string_view beginning(std::string_view text, std::uint64_t characters)
{
    if (characters == 0)
        return text;
    std::size_t bytes = 0;
    for (std::uint64_t i = 0; i < characters && bytes < text.size(); ++i)
        bytes += utf8CharacterAt(text, bytes).bytes;
    return text.substr(0, bytes);
}

} // namespace

std::optional<std::size_t> findHeader(std::span<const std::string> headers, const std::string &wanted)
{
    if (const auto at = std::ranges::find(headers, wanted); at != headers.end())
        return static_cast<std::size_t>(at - headers.begin());
    const std::string key = headerKey(wanted);
    const auto at = std::ranges::find_if(
        headers, [&key](const std::string &header) { return !key.empty() && headerKey(header) == key; });
    return at == headers.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - headers.begin()));
}

std::optional<std::size_t> findHeader(std::span<const std::string> headers, const std::vector<std::string> &anyOf)
{
    for (const std::string &wanted : anyOf) {
        if (const std::optional<std::size_t> at = findHeader(headers, wanted))
            return at;
    }
    return std::nullopt;
}

bool hasOneOf(const std::vector<std::string> &words, std::string_view text)
{
    const std::string key = ' ' + matchKey(text) + ' ';
    return std::ranges::any_of(
        words, [&key](const std::string &word) { return key.find(' ' + matchKey(word) + ' ') != std::string::npos; });
}

std::optional<CellRecipe> recipeOf(const ColumnMapping &column, std::span<const std::string> headers,
                                   const std::string &fileStem)
{
    CellRecipe recipe;
    recipe.join = column.join;
    if (column.sum)
        recipe.sumMark = column.decimalMark.value_or('.');
    bool looks = false;
    for (const CellPart &part : column.parts) {
        std::optional<RecipePart> made = partOf(part, headers, fileStem);
        if (!made)
            continue;
        const bool byName = part.fileName && !part.is.empty();
        looks |= made->cell.has_value() || byName || column.parts.size() == 1;
        recipe.parts.push_back(*std::move(made));
    }
    return looks ? std::optional(std::move(recipe)) : std::nullopt;
}

void CellMaker::forget()
{
    m_made.clear();
    m_agents->forget();
}

CellTester::CellTester(const RecipeTest &test)
    : m_test(test)
{
}

bool CellTester::isWanted(std::string_view cell) const
{
    const bool nothing = cell.empty() || isNothing(cell);
    if (m_test.empty)
        return nothing;
    if (cell.empty() || (nothing && m_test.is.empty()))
        return false;
    const std::string key = m_test.is.empty() && m_test.isNot.empty() ? std::string() : matchKey(cell);
    return (m_test.is.empty() || std::ranges::count(m_test.is, key) > 0) && std::ranges::count(m_test.isNot, key) == 0;
}

bool CellTester::holds(std::span<const std::string_view> cells)
{
    const std::string_view cell = bareCell(cells[m_test.column]);
    const bool isSimple = m_test.is.empty() && m_test.isNot.empty();
    if (isSimple || m_cells.size() >= keptWords)
        return isWanted(cell);
    bool isNew = false;
    const std::uint32_t number = m_cells.numberOf(cell, isNew);
    if (isNew)
        m_wanted.push_back(isWanted(cell));
    return m_wanted[number];
}

CellMaker::CellMaker(const CellRecipe &recipe, std::shared_ptr<AgentMemory> agents)
    : m_recipe(recipe)
    , m_agents(std::move(agents))
{
    for (const RecipePart &part : recipe.parts) {
        Testers &testers = m_testers.emplace_back();
        if (part.cell)
            testers.cell.emplace(*part.cell);
        if (part.when)
            testers.when.emplace(*part.when);
    }
}

std::optional<std::string_view> CellMaker::answer(std::size_t number, std::span<const std::string_view> cells)
{
    const RecipePart &part = m_recipe.parts[number];
    Testers &testers = m_testers[number];
    if (testers.when && !testers.when->holds(cells))
        return std::nullopt;
    if (!part.cell)
        return part.text ? std::optional<std::string_view>(*part.text) : std::nullopt;
    if (!testers.cell->holds(cells))
        return std::nullopt;
    std::string_view cell = bareCell(cells[part.cell->column]);
    if (part.sign != SignWanted::Any) {
        if (isBelowZero(cell) != (part.sign == SignWanted::Negative))
            return std::nullopt;
        if (part.sign == SignWanted::Negative)
            cell = m_made.emplace_back(withoutMinus(cell));
    }
    if (part.userAgent)
        return m_agents->partOf(cell, *part.userAgent);
    const std::optional<std::string_view> piece = between(cell, part.after, part.until);
    if (!piece || (piece->empty() && !part.text))
        return std::nullopt;
    return part.text ? std::string_view(*part.text) : beginning(*piece, part.characters);
}

/// What is no number is answered as it is, and told as unread then.
std::string_view CellMaker::sum(std::span<const std::string_view> cells)
{
    Decimal total{0, maxDecimalScale};
    std::string currency;
    bool any = false;
    for (std::size_t i = 0; i < m_recipe.parts.size(); ++i) {
        const std::optional<std::string_view> text = answer(i, cells);
        if (!text || text->empty())
            continue;
        const RecipePart &part = m_recipe.parts[i];
        const std::optional<WrittenNumber> number = writtenNumber(*text);
        const std::string_view factor = part.times ? bareCell(cells[*part.times]) : "1";
        const std::optional<WrittenNumber> times = writtenNumber(factor);
        if (!number || !times)
            return number ? factor : *text;
        const char mark = *m_recipe.sumMark;
        std::optional<std::int64_t> units =
            multiplied(numberValue(*number, mark), numberValue(*times, mark), total.scale);
        if (!units || __builtin_add_overflow(total.units, part.minus ? -*units : *units, &total.units))
            return *text;
        if (number->currency[0] != '\0')
            currency = ' ' + std::string(number->currency.data(), number->currency.size());
        any = true;
    }
    if (!any)
        return {};
    std::string &made = m_made.emplace_back(decimalText(total));
    std::ranges::replace(made, '.', *m_recipe.sumMark);
    return made += currency;
}

std::string_view CellMaker::make(std::span<const std::string_view> cells)
{
    if (m_recipe.sumMark)
        return sum(cells);
    std::string joined;
    bool any = false;
    for (std::size_t i = 0; i < m_recipe.parts.size(); ++i) {
        const std::optional<std::string_view> text = answer(i, cells);
        if (!text)
            continue;
        if (!m_recipe.join)
            return *text;
        if (text->empty())
            continue;
        joined += any ? *m_recipe.join : std::string();
        joined += *text;
        any = true;
    }
    return any ? std::string_view(m_made.emplace_back(std::move(joined))) : std::string_view();
}

RowFilter::RowFilter(const std::vector<RowTest> &leaveOut, std::span<const std::string> headers)
{
    for (const RowTest &rows : leaveOut) {
        if (std::optional<RecipeTest> test = testOf(rows, headers))
            m_testers.emplace_back(m_tests.emplace_back(*std::move(test)));
    }
}

bool RowFilter::leavesOut(std::span<const std::string_view> cells)
{
    return std::ranges::any_of(m_testers, [cells](CellTester &tester) { return tester.holds(cells); });
}

} // namespace dilim::ingest
