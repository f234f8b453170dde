// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_columns.h"
#include "base/decimal.h"

#include <algorithm>

namespace dilim::analysis {
namespace {

using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;

/// Whole years; somebody born on 29 February has the birthday on 28 February in common years.
std::int64_t yearsBetween(CivilDate birth, CivilDate today)
{
    const int day = std::min(birth.day, daysInMonth(today.year, birth.month));
    const bool hadBirthday = today.month > birth.month || (today.month == birth.month && today.day >= day);
    return today.year - birth.year - (hadBirthday ? 0 : 1);
}

/// Registrations in milliseconds; missing throughout where the field is absent.
std::vector<std::int64_t> registrations(const DerivedSources &sources)
{
    std::vector<std::int64_t> moments;
    readMoments(integerColumn(sources.snapshot().customers, "customer.created_at"),
                {0, sources.snapshot().customerCount()}, moments);
    return moments;
}

/// Whether anything says since when somebody is a customer.
bool knowsBeginnings(const columns::Snapshot &snapshot)
{
    return snapshot.customers.has("customer.created_at") || snapshot.orders.has("order.at");
}

} // namespace

MadeColumn ageColumn(const DerivedSources &sources)
{
    const IntegerColumn *births = integerColumn(sources.snapshot().customers, "customer.birth_date");
    if (!births)
        return std::nullopt;
    const Date today = sources.context().today;
    const CivilDate civilToday = civilFromDays(today.days);
    return numbersOf(sources, 0, [&](std::size_t customer) {
        const std::int64_t birth = births->at(customer);
        if (birth == missingInteger || birth > today.days)
            return missingInteger;
        return yearsBetween(civilFromDays(static_cast<std::int32_t>(birth)), civilToday);
    });
}

MadeColumn tenureColumn(const DerivedSources &sources)
{
    if (!knowsBeginnings(sources.snapshot()))
        return std::nullopt;
    const std::vector<std::int64_t> registered = registrations(sources);
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, 0, [&](std::size_t customer) {
        const bool known = registered[customer] != missingInteger;
        return daysUpTo(sources.context().now, known ? registered[customer] : purchases.first[customer]);
    });
}

MadeColumn newcomerColumn(const DerivedSources &sources)
{
    if (!knowsBeginnings(sources.snapshot()))
        return std::nullopt;
    const std::vector<std::int64_t> registered = registrations(sources);
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, 0, [&](std::size_t customer) -> std::int64_t {
        const bool bought = purchases.first[customer] != missingInteger;
        const std::int64_t days =
            daysUpTo(sources.context().now, bought ? purchases.first[customer] : registered[customer]);
        return days == missingInteger ? missingInteger : days <= sources.context().thresholds.newcomerDays;
    });
}

MadeColumn referredColumn(const DerivedSources &sources)
{
    const Column *referrers = sources.snapshot().column("customer.referred_by");
    if (!referrers)
        return std::nullopt;
    return numbersOf(sources, 0,
                     [&](std::size_t customer) -> std::int64_t { return columns::hasValue(*referrers, customer); });
}

} // namespace dilim::analysis
