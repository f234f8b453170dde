// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "rules/evaluate.h"
#include "rules/rule.h"
#include "support/reference_shop.h"
#include "support/reference_values.h"
#include "support/snapshot_builder.h"

#include <cstddef>
#include <set>

namespace dilim::test {

struct ReferenceAnswer {
    std::set<std::size_t> members{}; // rows of source.customers
    rules::Counts counts{};
};

/// Answers rules by looking up one customer, one fact and one value at a time in the texts that a snapshot is made of.
/// Slow and simple on purpose, and written without the engine: it reads and compares texts, numbers, days and words by
/// its own means (days and moments by Qt's).
class ReferenceRules
{
public:
    ReferenceRules(const SnapshotSource &source, const rules::Context &context);

    /// The rule must be one that the engine accepts, and its lines have ids.
    [[nodiscard]] ReferenceAnswer answer(const rules::Rule &rule) const;

private:
    ReferenceDay m_day;
    ReferenceShop m_shop;
};

} // namespace dilim::test
