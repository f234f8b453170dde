// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/event_traces.h"
#include "analysis/favourites.h"
#include "analysis/purchase_history.h"
#include "analysis/rfm.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// What several derived fields are computed from; each part is made once, when first asked for, on any thread.
class DerivedSources
{
public:
    DerivedSources(std::shared_ptr<const columns::Snapshot> snapshot, rules::Context context);

    [[nodiscard]] const columns::Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const rules::Context &context() const { return m_context; }
    [[nodiscard]] const PurchaseHistory &purchases() const;
    [[nodiscard]] const EventTraces &traces() const;
    [[nodiscard]] const std::optional<FavouriteTimes> &times() const;
    /// All customers by the default method.
    [[nodiscard]] const RfmResult &rfm() const;

private:
    template <typename Part> struct Once {
        std::once_flag flag{};
        Part part{};
    };
    std::shared_ptr<const columns::Snapshot> m_snapshot;
    rules::Context m_context;
    mutable Once<PurchaseHistory> m_purchases{};
    mutable Once<EventTraces> m_traces{};
    mutable Once<std::optional<FavouriteTimes>> m_times{};
    mutable Once<RfmResult> m_rfm{};
};

/// A field of customers that is computed from the others. Its type and shelf stand with the standard fields.
struct DerivedField {
    std::string_view id{}; // "customer.recency_days"
    const char *definition = nullptr; // one English sentence, context "Definitions"
    /// A value a customer; nothing where no import fills what the field comes from.
    std::optional<columns::Column> (*columnOf)(const DerivedSources &) = nullptr;
};

/// One rule for all of them: orders and events after now take no part, orders only if they count as a purchase, those
/// without a moment do, but not where a moment is needed. Days are 24 hours, rounded down. What cannot be known is
/// missing; of somebody who never bought the number of orders and the revenue are 0.
[[nodiscard]] std::span<const DerivedField> derivedFields();
/// Nothing if the id is unknown.
[[nodiscard]] const DerivedField *findDerivedField(std::string_view id);

/// The derived fields of all customers of a snapshot on one day. Columns are computed when first asked for, once, on
/// any thread, and live as long as this object.
class DerivedColumns
{
public:
    DerivedColumns(std::shared_ptr<const columns::Snapshot> snapshot, rules::Context context);

    /// Nothing where no import fills what the field comes from, and for ids that name no derived field of customers.
    [[nodiscard]] const columns::Column *column(std::string_view fieldId) const;

private:
    struct Slot {
        std::once_flag flag{};
        std::optional<columns::Column> column{};
    };
    DerivedSources m_sources;
    mutable std::vector<Slot> m_slots; // by place in derivedFields()
};

} // namespace dilim::analysis
