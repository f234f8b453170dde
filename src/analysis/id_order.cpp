// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/id_order.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <variant>

namespace dilim::analysis {
namespace {

std::string_view identifierAt(const columns::Column *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return codes->dictionary->word(codes->at(row));
    if (const auto *texts = std::get_if<columns::TextColumn>(column))
        return texts->at(row);
    return {};
}

/// The digits of a whole number without leading zeros: two such numbers compare by length, then byte by byte.
std::optional<std::string_view> wholeNumber(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    std::string_view digits = text.substr(0, point);
    const bool whole = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos
        && fraction.find_first_not_of('0') == std::string_view::npos;
    if (!whole)
        return std::nullopt;
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

struct Key {
    std::string_view id{};
    std::uint32_t row = 0;
};

/// Replaces identifiers by their digits; false, and nothing done, unless every one is a whole number.
bool replaceByDigits(std::vector<Key> &keys)
{
    std::vector<std::string_view> numbers;
    numbers.reserve(keys.size());
    for (const Key &key : keys) {
        const auto number = wholeNumber(key.id);
        if (!number)
            return false;
        numbers.push_back(*number);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i].id = numbers[i];
    return true;
}

bool lessBySize(const Key &a, const Key &b)
{
    return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
}

bool lessByBytes(const Key &a, const Key &b)
{
    return a.id < b.id;
}

} // namespace

std::vector<std::uint32_t> rowsById(const columns::Column *identifiers, std::span<const std::uint32_t> rows)
{
    std::vector<Key> keys;
    std::vector<std::uint32_t> nameless;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::string_view id = identifierAt(identifiers, row);
        if (id.empty())
            nameless.push_back(row);
        else
            keys.push_back({id, row});
    }
    const bool numbers = replaceByDigits(keys);
    std::stable_sort(keys.begin(), keys.end(), numbers ? lessBySize : lessByBytes);

    std::vector<std::uint32_t> sorted;
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.push_back(key.row);
    sorted.insert(sorted.end(), nameless.begin(), nameless.end());
    return sorted;
}

} // namespace dilim::analysis
