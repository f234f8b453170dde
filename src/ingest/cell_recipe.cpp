// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_recipe.h"

#include "base/text_fold.h"
#include "ingest/cell_text.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::size_t keptWords = 65'536;
constexpr std::string_view minusSigns[] = {"-", "\xE2\x88\x92"}; // hyphen and U+2212

/// What stands behind the sign or within the brackets of a number below zero; nothing if it is not below zero.
std::optional<std::string_view> withoutMinus(std::string_view cell)
{
    if (cell.size() > 2 && cell.front() == '(' && cell.back() == ')')
        return cell.substr(1, cell.size() - 2);
    for (const std::string_view minus : minusSigns) {
        if (cell.starts_with(minus) && cell.size() > minus.size())
            return cell.substr(minus.size());
    }
    return std::nullopt;
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

std::optional<CellRecipe> recipeOf(const ColumnMapping &column, std::span<const std::string> headers,
                                   const std::string &fileStem)
{
    CellRecipe recipe;
    recipe.join = column.join;
    bool looks = false;
    for (const CellPart &part : column.parts) {
        RecipePart made;
        made.sign = part.sign;
        made.text = part.fileName ? std::optional(fileStem) : part.text;
        made.userAgent = part.userAgent;
        if (!part.of.empty()) {
            made.column = findHeader(headers, part.of);
            if (!made.column)
                continue;
        }
        looks |= made.column.has_value() || column.parts.size() == 1;
        for (const std::string &word : part.is)
            made.is.push_back(matchKey(word));
        recipe.parts.push_back(std::move(made));
    }
    return looks ? std::optional(std::move(recipe)) : std::nullopt;
}

CellMaker::CellMaker(const CellRecipe &recipe, std::shared_ptr<AgentMemory> agents)
    : m_recipe(recipe)
    , m_known(recipe.parts.size())
    , m_agents(std::move(agents))
{
}

void CellMaker::forget()
{
    m_made.clear();
    m_agents->forget();
}

bool CellMaker::isWanted(std::size_t part, std::string_view cell)
{
    const std::vector<std::string> &words = m_recipe.parts[part].is;
    const auto compare = [&words, cell] { return std::ranges::count(words, matchKey(cell)) > 0; };
    Known &known = m_known[part];
    if (known.cells.size() >= keptWords)
        return compare();
    bool isNew = false;
    const std::uint32_t number = known.cells.numberOf(cell, isNew);
    if (isNew)
        known.wanted.push_back(compare());
    return known.wanted[number];
}

std::optional<std::string_view> CellMaker::answer(std::size_t number, std::span<const std::string_view> cells)
{
    const RecipePart &part = m_recipe.parts[number];
    if (!part.column)
        return part.text ? std::optional<std::string_view>(*part.text) : std::nullopt;
    std::string_view cell = bareCell(cells[*part.column]);
    if (cell.empty() || (part.is.empty() ? isNothing(cell) : !isWanted(number, cell)))
        return std::nullopt;
    if (part.sign != SignWanted::Any) {
        const std::optional<std::string_view> negative = withoutMinus(cell);
        if (negative.has_value() != (part.sign == SignWanted::Negative))
            return std::nullopt;
        cell = negative.value_or(cell);
    }
    if (part.userAgent)
        return m_agents->partOf(cell, *part.userAgent);
    return part.text ? std::string_view(*part.text) : cell;
}

std::string_view CellMaker::make(std::span<const std::string_view> cells)
{
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

RowFilter::RowFilter(const std::vector<LeaveOut> &leaveOut, std::span<const std::string> headers)
{
    for (const LeaveOut &rows : leaveOut) {
        const std::optional<std::size_t> column = findHeader(headers, rows.of);
        if (!column)
            continue;
        RecipePart part;
        part.column = column;
        part.text = "out";
        for (const std::string &word : rows.is)
            part.is.push_back(matchKey(word));
        Rule &rule = m_rules.emplace_back();
        rule.recipe.parts.push_back(std::move(part));
        rule.maker.emplace(rule.recipe);
    }
}

bool RowFilter::leavesOut(std::span<const std::string_view> cells)
{
    return std::ranges::any_of(m_rules, [cells](Rule &rule) { return !rule.maker->make(cells).empty(); });
}

} // namespace dilim::ingest
