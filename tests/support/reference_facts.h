// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_calendar.h"
#include "support/reference_shop.h"

#include <cstddef>
#include <vector>

namespace dilim::test {

/// Which facts of a customer a behaviour or a step of a sequence looks at, found one fact and one line at a time.
class ReferenceFacts
{
public:
    using Rows = std::vector<const ReferenceRow *>;

    ReferenceFacts(const ReferenceShop &shop, const ReferenceDay &day)
        : m_shop(shop)
        , m_day(day)
    {
    }

    /// Facts in the window, counting if that is asked, picked: before any filter.
    [[nodiscard]] Rows whole(const rules::Behaviour &behaviour, Which window, std::size_t customer) const;
    /// Those of them that pass the filters.
    [[nodiscard]] Rows filtered(const rules::Behaviour &behaviour, Which window, std::size_t customer) const;
    /// Facts of a step, wherever in time.
    [[nodiscard]] Rows ofStep(const rules::StepFacts &step, std::size_t customer) const;

    [[nodiscard]] const ReferenceShop &shop() const { return m_shop; }
    [[nodiscard]] const ReferenceDay &day() const { return m_day; }

private:
    /// A fact, and a line of it where the fact is an order and a line is looked at.
    struct Place {
        const ReferenceRow *order = nullptr;
        const ReferenceRow *line = nullptr;
        const ReferenceRow *event = nullptr;

        [[nodiscard]] const Cell &cell(const std::string &field) const;
        [[nodiscard]] bool has(const std::string &field) const;
    };

    [[nodiscard]] bool passes(const rules::Filter &filter, const Place &place) const;
    [[nodiscard]] bool passes(const rules::FilterGroup &group, const Place &place) const;
    [[nodiscard]] bool someLinePasses(const rules::FilterGroup &group, const ReferenceRow &order,
                                      bool countedOnly) const;
    [[nodiscard]] bool factPasses(const rules::FilterGroup &where, rules::Facts facts, const ReferenceRow &fact,
                                  bool countedOnly) const;

    const ReferenceShop &m_shop;
    const ReferenceDay &m_day;
};

} // namespace dilim::test
