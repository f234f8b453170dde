// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/limit.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <vector>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::IntegerColumn;

/// Where a customer stands: less is first.
struct Place {
    bool unknown = false;
    std::int64_t value = 0;
    std::uint32_t lot = 0;
    std::size_t customer = 0;
    friend auto operator<=>(const Place &, const Place &) = default;
};

Place placeOf(std::size_t customer, const BoundLimit &limit, std::span<const std::uint32_t> lots)
{
    Place place{false, 0, lots[customer], customer};
    if (!limit.by)
        return place;
    const std::int64_t value = std::get<IntegerColumn>(*limit.by).at(customer);
    if (value == columns::missingInteger)
        place.unknown = true;
    else
        place.value = limit.greatestFirst ? -value : value; // known values are never the lowest of 64 bits
    return place;
}

} // namespace

Bitmap limited(const Bitmap &customers, const BoundLimit &limit, std::span<const std::uint32_t> lots)
{
    if (customers.count() <= limit.customers)
        return customers;
    std::vector<Place> places;
    customers.forEach([&](std::size_t customer) { places.push_back(placeOf(customer, limit, lots)); });
    const auto end = places.begin() + static_cast<std::ptrdiff_t>(limit.customers);
    std::nth_element(places.begin(), end, places.end());
    Bitmap result(customers.size());
    std::for_each(places.begin(), end, [&](const Place &place) { result.set(place.customer); });
    return result;
}

std::size_t standingBefore(std::size_t customer, const Bitmap &customers, const BoundLimit &limit,
                           std::span<const std::uint32_t> lots)
{
    const Place place = placeOf(customer, limit, lots);
    std::size_t before = 0;
    customers.forEach([&](std::size_t other) { before += placeOf(other, limit, lots) < place ? 1U : 0U; });
    return before;
}

} // namespace dilim::rules
