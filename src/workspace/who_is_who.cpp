// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/who_is_who.h"

#include <algorithm>
#include <charconv>

namespace dilim::workspace {

std::vector<std::uint32_t> keysOfCustomer(const columns::Snapshot &snapshot, std::uint32_t customer)
{
    const columns::CustomerKeys &all = snapshot.customerKeys.get();
    if (customer + std::size_t{1} >= all.offsets.size())
        return {};
    return {all.keys.begin() + all.offsets[customer], all.keys.begin() + all.offsets[customer + 1]};
}

std::optional<std::uint32_t> ledgerKey(std::string_view text)
{
    constexpr std::string_view prefix = "key:";
    std::uint32_t number = 0;
    if (!text.starts_with(prefix))
        return std::nullopt;
    const char *end = text.data() + text.size();
    const auto [read, failed] = std::from_chars(text.data() + prefix.size(), end, number);
    return failed == std::errc() && read == end ? std::optional(number) : std::nullopt;
}

std::optional<std::uint32_t> customerOfKey(const columns::Snapshot &snapshot, std::uint32_t key)
{
    const columns::CustomerKeys &all = snapshot.customerKeys.get();
    const auto at = std::find(all.keys.begin(), all.keys.end(), key);
    if (at == all.keys.end())
        return std::nullopt;
    const auto place = static_cast<std::uint32_t>(at - all.keys.begin());
    const auto after = std::upper_bound(all.offsets.begin(), all.offsets.end(), place);
    return static_cast<std::uint32_t>(after - all.offsets.begin()) - 1;
}

Result<EditSides> sidesOfPair(const columns::Snapshot &snapshot, std::uint32_t first, std::uint32_t second)
{
    EditSides sides = {keysOfCustomer(snapshot, first), keysOfCustomer(snapshot, second)};
    if (first == second || sides[0].empty() || sides[1].empty())
        return Error{"edit.bad_sides", {}};
    return sides;
}

Result<EditSides> sidesOfSplit(const columns::Snapshot &snapshot, std::uint32_t customer,
                               std::span<const std::uint32_t> keys)
{
    EditSides sides;
    for (const std::uint32_t key : keysOfCustomer(snapshot, customer))
        sides[std::find(keys.begin(), keys.end(), key) == keys.end() ? 1 : 0].push_back(key);
    if (sides[0].empty() || sides[1].empty() || sides[0].size() != keys.size())
        return Error{"edit.bad_split", {}};
    return sides;
}

} // namespace dilim::workspace
