// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/lots.h"

#include "base/text_fold.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <string>

namespace dilim::rules {
namespace {

using columns::Column;
using columns::Snapshot;

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

std::string same(std::string_view text)
{
    return std::string(text);
}

/// What may identify a customer, best first.
struct Key {
    std::string_view prefix{};
    std::string_view field{};
    std::string (*written)(std::string_view) = same;
};
constexpr Key keys[] = {
    {"id:", "customer.external_id", same},
    {"email:", "customer.email", asciiLower},
    {"phone:", "customer.phone", digitsOf},
    {"name:", "customer.full_name", matchKey},
};

std::string_view textAt(const Column *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *text = std::get_if<columns::TextColumn>(column))
        return text->at(row);
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return codes->dictionary->word(codes->at(row));
    return {};
}

std::string written(const columns::Origin &origin)
{
    return "row:" + std::to_string(origin.import) + ":" + std::to_string(origin.line);
}

} // namespace

std::uint64_t lotOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return (hash ^ (hash >> 31)) % lotCount;
}

std::vector<std::uint32_t> lotsOf(const Snapshot &snapshot)
{
    std::vector<const Column *> columns;
    for (const Key &key : keys)
        columns.push_back(snapshot.customers.find(key.field));
    std::vector<std::uint32_t> lots(snapshot.customerCount());
    for (std::size_t customer = 0; customer < lots.size(); ++customer) {
        std::string text;
        for (std::size_t k = 0; k < std::size(keys) && text.empty(); ++k) {
            const std::string key = keys[k].written(textAt(columns[k], customer));
            if (!key.empty())
                text = std::string(keys[k].prefix) + key;
        }
        lots[customer] = static_cast<std::uint32_t>(lotOf(text.empty() ? written(snapshot.customerOrigin.get()[customer]) : text));
    }
    return lots;
}

Share shareOf(Decimal percent, std::string_view seed)
{
    Share share;
    if (!seed.empty()) {
        const std::string text(seed);
        share.factor = 1 + lotOf("factor:" + text) % (lotCount - 1);
        share.offset = lotOf("offset:" + text);
    }
    assert(percent.units >= 0 && compared(percent, {100, 0}) <= 0);
    // Up to 2^31 * 10^8: fits into 64 bits.
    const std::uint64_t whole = 100 * static_cast<std::uint64_t>(powerOfTen(percent.scale));
    share.limit = (lotCount * static_cast<std::uint64_t>(percent.units) + whole - 1) / whole;
    return share;
}

} // namespace dilim::rules
