// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_sequence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace dilim::test {
namespace {

using rules::Sequence;
using rules::Span;
using rules::StepFacts;
using Moments = std::vector<qint64>;

qint64 millisecondsOf(const Span &span)
{
    static constexpr std::array<qint64, 3> units{60'000, 3'600'000, dayInMilliseconds};
    return span.amount * units[static_cast<std::size_t>(span.unit)];
}

Moments momentsOf(const StepFacts &step, const ReferenceFacts &facts, std::size_t customer)
{
    Moments moments;
    for (const ReferenceRow *fact : facts.ofStep(step, customer)) {
        if (const auto moment = facts.shop().momentOf(*fact, step.facts))
            moments.push_back(*moment);
    }
    return moments;
}

/// A step with the moments of its facts.
struct Tried {
    Moments moments{};
    Moments without{};
    std::optional<qint64> within{};
    std::optional<qint64> after{};
};

class Search
{
public:
    Search(const Sequence &sequence, const ReferenceFacts &facts, std::size_t customer)
        : m_sequence(sequence)
        , m_now(facts.day().now)
    {
        for (const rules::Step &step : sequence.steps) {
            Tried tried{momentsOf(step.facts, facts, customer)};
            std::erase_if(tried.moments, [&](qint64 moment) {
                return !isInWindow(sequence.window, Which::Window, moment, facts.day());
            });
            if (step.without)
                tried.without = momentsOf(*step.without, facts, customer);
            if (step.within)
                tried.within = millisecondsOf(*step.within);
            if (step.after)
                tried.after = millisecondsOf(*step.after);
            m_steps.push_back(std::move(tried));
        }
        if (sequence.notFollowedBy)
            m_unwanted = momentsOf(*sequence.notFollowedBy, facts, customer);
    }

    [[nodiscard]] bool finds() const
    {
        return std::any_of(m_steps[0].moments.begin(), m_steps[0].moments.end(),
                           [&](qint64 moment) { return goesOn(1, moment); });
    }

private:
    /// Whether steps from `step` on can follow a fact of that moment, up to the end.
    [[nodiscard]] bool goesOn(std::size_t step, qint64 before) const
    {
        if (step == m_steps.size())
            return endsWell(before);
        const Tried &tried = m_steps[step];
        return std::any_of(tried.moments.begin(), tried.moments.end(),
                           [&](qint64 moment) { return follows(tried, before, moment) && goesOn(step + 1, moment); });
    }

    static bool follows(const Tried &tried, qint64 before, qint64 moment)
    {
        if (moment <= before || (tried.within && moment - before > *tried.within)
            || (tried.after && moment - before < *tried.after))
            return false;
        return std::none_of(tried.without.begin(), tried.without.end(),
                            [&](qint64 between) { return between > before && between < moment; });
    }

    [[nodiscard]] bool endsWell(qint64 last) const
    {
        if (!m_sequence.notFollowedBy)
            return true;
        const bool ends = m_sequence.notWithin.has_value();
        const qint64 end = ends ? last + millisecondsOf(*m_sequence.notWithin) : 0;
        if (ends && end > m_now)
            return false;
        return std::none_of(m_unwanted.begin(), m_unwanted.end(),
                            [&](qint64 moment) { return moment > last && (!ends || moment <= end); });
    }

    const Sequence &m_sequence;
    qint64 m_now = 0;
    std::vector<Tried> m_steps{};
    Moments m_unwanted{};
};

} // namespace

bool happened(const Sequence &sequence, const ReferenceFacts &facts, std::size_t customer)
{
    return Search(sequence, facts, customer).finds();
}

} // namespace dilim::test
