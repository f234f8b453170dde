// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deciding_rows.h"

#include <algorithm>

namespace dilim::rules {
namespace {

using columns::IntegerColumn;
using columns::Snapshot;

/// Where the moment, the amount and the origin of facts stand, by Facts.
struct FactPlaces {
    const char *moment;
    const char *amount;
    columns::Later<columns::RowOrigins> Snapshot::*origins;
};
constexpr FactPlaces placesTable[] = {
    {"order.at", "order.amount", &Snapshot::orderOrigin},
    {"order.at", "line.amount", &Snapshot::lineOrigin},
    {"event.at", "event.value", &Snapshot::eventOrigin},
};

std::optional<Decimal> numberAt(const Snapshot &snapshot, const char *fieldId, std::size_t row)
{
    const columns::Column *column = snapshot.column(fieldId);
    const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr;
    if (!integers || integers->at(row) == columns::missingInteger)
        return std::nullopt;
    return Decimal{integers->at(row), integers->scale};
}

/// The row in which a fact's moment stands; nothing for a line without an order.
std::optional<std::size_t> momentRow(Facts facts, const Snapshot &snapshot, std::size_t row)
{
    if (facts != Facts::Lines)
        return row;
    const std::vector<std::uint32_t> &offsets = snapshot.lineOffsets;
    if (row >= offsets.back())
        return std::nullopt;
    return static_cast<std::size_t>(std::upper_bound(offsets.begin(), offsets.end(), row) - offsets.begin()) - 1;
}

std::optional<Moment> momentAt(Facts facts, const Snapshot &snapshot, std::size_t row)
{
    const std::optional<std::size_t> at = momentRow(facts, snapshot, row);
    const auto value = at ? numberAt(snapshot, placesTable[static_cast<std::size_t>(facts)].moment, *at) : std::nullopt;
    const std::optional<std::int64_t> milliseconds = value ? rescaled(*value, 3) : std::nullopt;
    return milliseconds ? std::optional(Moment{*milliseconds}) : std::nullopt;
}

RowSource sourceOf(const columns::Origin &origin, const Snapshot &snapshot)
{
    const bool named = origin.import < snapshot.importNames.size();
    return {origin.import, named ? snapshot.importNames[origin.import] : std::string(), origin.line};
}

} // namespace

std::vector<DecidingRow> newestRows(const DecidingFacts &facts, const Snapshot &snapshot, std::size_t most)
{
    std::vector<DecidingRow> rows;
    if (facts.rows.empty())
        return rows;
    const FactPlaces &places = placesTable[static_cast<std::size_t>(facts.facts)];
    const columns::RowOrigins &origins = (snapshot.*places.origins).get();
    for (auto row = facts.rows.rbegin(); row != facts.rows.rend() && rows.size() < most; ++row) {
        DecidingRow &deciding = rows.emplace_back();
        deciding.moment = momentAt(facts.facts, snapshot, *row);
        deciding.amount = numberAt(snapshot, places.amount, *row);
        if (*row < origins.size())
            deciding.source = sourceOf(origins.at(*row), snapshot);
    }
    return rows;
}

std::optional<RowSource> customerSource(const Snapshot &snapshot, std::size_t customer)
{
    const std::vector<columns::Origin> &origins = snapshot.customerOrigin.get();
    if (customer >= origins.size())
        return std::nullopt;
    return sourceOf(origins[customer], snapshot);
}

} // namespace dilim::rules
