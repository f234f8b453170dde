// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "rules/evaluate.h"
#include "rules/rule.h"
#include "support/reference_calendar.h"
#include "support/reference_counts.h"
#include "support/reference_facts.h"
#include "support/reference_shop.h"
#include "support/segments.h"
#include "support/snapshot_builder.h"

#include <QtGlobal>

#include <cstddef>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dilim::test {

struct ReferenceAnswer {
    std::set<std::size_t> members{}; // rows of source.customers
    rules::Counts counts{};
};

/// Answers rules by looking up one customer, one fact and one value at a time in the texts that a snapshot is made of.
/// Slow and simple on purpose, and written without the engine: it reads and compares texts, numbers, days and words by
/// its own means (days, moments and patterns by Qt's).
class ReferenceRules
{
public:
    ReferenceRules(const SnapshotSource &source, const rules::Context &context, const Segments &segments = {});
    ReferenceRules(const ReferenceRules &) = delete; // parts point at each other
    ReferenceRules &operator=(const ReferenceRules &) = delete;

    /// The rule must be one that the engine accepts, and its lines have ids.
    [[nodiscard]] ReferenceAnswer answer(const rules::Rule &rule) const;
    /// Whom the rule takes.
    [[nodiscard]] People members(const rules::Rule &rule) const;
    /// Whom a line by itself takes, switched on or not.
    [[nodiscard]] People people(const rules::Node &node) const;

private:
    /// A condition without its id, and whom it takes.
    struct Known {
        rules::Condition condition{};
        People people{};
    };

    [[nodiscard]] People people(const rules::Group &group) const;
    [[nodiscard]] const People &people(const rules::Condition &condition) const;
    [[nodiscard]] std::vector<Cell> valuesOf(const rules::Subject &subject) const;
    [[nodiscard]] std::vector<Cell> categoriesOf(const std::string &field) const;
    [[nodiscard]] People answered(const rules::Condition &condition) const;
    [[nodiscard]] People limited(const People &people, const rules::Limit &limit) const;

    ReferenceDay m_day;
    ReferenceShop m_shop;
    ReferenceFacts m_facts;
    std::vector<quint64> m_lots;
    Segments m_segments; // by folded name
    mutable std::map<std::string, std::deque<Known>> m_known; // by operator
};

} // namespace dilim::test
