// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "analysis/rfm.h"
#include "base/dates.h"
#include "base/decimal.h"
#include "base/result.h"
#include "rules/deciding_rows.h"
#include "rules/explain.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::analysis {

/// A field of a customer with its value; `std::monostate` where it is not known.
struct ProfileField {
    std::string field{}; // id
    rules::Finding value{};
};

/// What a customer bought: orders that count as purchases, without a moment or up to now, as derived fields see them.
struct ProfileFigures {
    std::uint64_t orders = 0;
    std::int64_t revenue = 0; // minor units, the known amounts
    std::optional<double> averageBasket{}; // minor units; nothing without an order with a known amount
    std::optional<Moment> firstOrder{};
    std::optional<Moment> lastOrder{};
};

/// An order or an event of a customer.
struct TimelineEntry {
    enum class Kind : std::uint8_t { Order, Event } kind{};
    std::uint32_t row = 0; // of the snapshot's orders or events
    std::optional<Moment> moment{};
    std::string name{}; // of an order its number, of an event what it is called in the file ("view")
    std::optional<Decimal> amount{}; // what the order comes to, the event's value; in the workspace's currency
    std::string channel{}; // the order's sales channel, the event's traffic source
    std::string status{}; // of an order, as written
    bool counts = true; // an order counts as a purchase
    std::vector<std::string> products{}; // names, else codes; of an order one a line, of an event at most one
    std::optional<rules::RowSource> source{}; // where it was read; nothing if that was not asked for or is not known
};

struct CustomerProfile {
    std::uint32_t customer = 0; // row
    std::vector<ProfileField>
        fields{}; // what is known, without derived fields and permissions, in the catalogue's order
    std::vector<ProfileField> lookups{}; // what linked tables say of the customer, in the catalogue's order
    std::vector<ProfileField> permissions{}; // fields customer.consent_* that some import fills, known or not
    std::optional<rules::RowSource> source{}; // the newest import that says something of the customer
    ProfileFigures figures{};
    std::optional<RfmScore> rfm{}; // nothing without a result, or if the customer has no score in it
    std::vector<TimelineEntry> timeline{}; // newest first, those without a moment last; of equal ones orders first
    std::uint64_t timelineTotal = 0; // of all entries, shown or not
};

struct ProfileRequest {
    std::uint32_t customer = 0; // below the number of customers
    std::size_t mostEntries = 200; // of the timeline
    const RfmResult *rfm = nullptr; // may be null
    bool withSources = true; // the first time they take about as long as reading the facts of all customers
};

/// All about one customer. Error: the snapshot's failure.
Result<CustomerProfile> customerProfile(const FieldSource &source, const ProfileRequest &request);

} // namespace dilim::analysis
