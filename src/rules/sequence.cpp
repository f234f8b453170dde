// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sequence.h"

#include "rules/bit_range.h"
#include "rules/fact_rows.h"
#include "rules/filter_rows.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::IntegerColumn;
using columns::Snapshot;

// Customers between two looks at the progress.
constexpr std::size_t customersBetweenLooks = 1 << 12;

/// In milliseconds, ascending.
using Times = std::vector<std::int64_t>;

/// When facts of a step happened. Lines have the time of their order, so their orders stand for them.
class StepTimes
{
public:
    StepTimes(const BoundStepFacts &step, const std::optional<IsInRange> &window, const Snapshot &snapshot,
              const Progress &progress)
        : m_events(step.facts == Facts::Events)
        , m_table(m_events ? snapshot.events : snapshot.orders)
        , m_rows(m_table.rows)
    {
        const columns::Column *column = m_table.find(m_events ? "event.at" : "order.at");
        m_moments = column ? std::get_if<IntegerColumn>(column) : nullptr;
        if (!m_moments)
            return;
        AskedFacts asked{step.facts, step.countedOnly};
        asked.window = window ? &*window : nullptr;
        asked.where = &step.where;
        m_readTimes = std::visit(
            [](const auto &cells) { return &StepTimes::readFrom<typename std::decay_t<decltype(cells)>::value_type>; },
            m_moments->values);
        m_rows = factRows(asked, snapshot, progress);
        if (step.facts == Facts::Lines)
            m_rows = ordersWithAny(m_rows, snapshot);
        m_rows &= matchingRows(column, m_table.rows, {IsKnown{}, false}, progress);
    }

    /// Fills in the times of one customer.
    void read(std::size_t customer, Times &times) const
    {
        times.clear();
        if (m_moments)
            (this->*m_readTimes)(customer, times);
    }

private:
    template <typename Cell> void readFrom(std::size_t customer, Times &times) const
    {
        const Cell *moments = std::get<std::vector<Cell>>(m_moments->values).data();
        const std::int64_t unit = m_moments->scale == 0 ? 1000 : 1;
        forEachSet(m_rows.words(), m_table.offsets[customer], m_table.offsets[customer + 1],
                   [&](std::size_t row) { times.push_back(std::int64_t{moments[row]} * unit); });
    }

    bool m_events = false;
    const columns::FactTable &m_table; // not owned; outlives the step
    const IntegerColumn *m_moments = nullptr; // seconds (scale 0) or milliseconds; null where nothing is known
    void (StepTimes::*m_readTimes)(std::size_t, Times &) const = nullptr; // for their width
    Bitmap m_rows; // with known moments
};

struct StepQuestion {
    StepTimes facts;
    std::optional<std::int64_t> within{};
    std::optional<std::int64_t> after{};
    std::optional<StepTimes> without{};
};

/// Finds the greatest of ascending times that is not above a bound; bounds are asked for in ascending order.
class LatestUpTo
{
public:
    explicit LatestUpTo(const Times &times)
        : m_times(times)
    {
    }

    /// The lowest number if there is none.
    std::int64_t of(std::int64_t bound)
    {
        while (m_next < m_times.size() && m_times[m_next] <= bound)
            ++m_next;
        return m_next == 0 ? none : m_times[m_next - 1];
    }

    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

private:
    const Times &m_times; // not owned; outlives this
    std::size_t m_next = 0;
};

/// The times of facts that a chain can go on with. `within` and `without` only ask that the fact before is not too
/// early, so the latest one that lies far enough back decides.
void follow(const StepQuestion &step, const Times &facts, const Times &without, const Times &reached, Times &next)
{
    next.clear();
    LatestUpTo before(reached);
    LatestUpTo between(without);
    for (const std::int64_t time : facts) {
        const std::int64_t from = before.of(time - step.after.value_or(1));
        const bool near = from != LatestUpTo::none && (!step.within || time - from <= *step.within);
        if (near && from >= between.of(time - 1))
            next.push_back(time);
    }
}

/// Whether after one of the times nothing follows, in the span if there is one.
bool endsUnfollowed(const Times &ends, const Times &followers, std::optional<std::int64_t> span, Moment now)
{
    if (!span)
        return followers.empty() || followers.back() <= ends.back();
    auto follower = followers.begin();
    for (const std::int64_t end : ends) {
        while (follower != followers.end() && *follower <= end)
            ++follower;
        const bool followed = follower != followers.end() && *follower - end <= *span;
        if (!followed && end + *span <= now.milliseconds)
            return true;
    }
    return false;
}

/// Follows the chains of one customer after another.
class ChainFinder
{
public:
    ChainFinder(const BoundSequence &sequence, const Snapshot &snapshot, const Progress &progress)
        : m_sequence(sequence)
    {
        for (const BoundStep &step : sequence.steps) {
            StepQuestion &question = m_steps.emplace_back(
                StepQuestion{{step.facts, sequence.window, snapshot, progress}, step.within, step.after, {}});
            if (step.without) // between two facts in the window
                question.without.emplace(*step.without, sequence.window, snapshot, progress);
        }
        if (sequence.notFollowedBy)
            m_followers.emplace(*sequence.notFollowedBy, std::nullopt, snapshot, progress);
    }

    bool happened(std::size_t customer)
    {
        m_steps.front().facts.read(customer, m_reached);
        for (std::size_t step = 1; step < m_steps.size() && !m_reached.empty(); ++step) {
            const StepQuestion &question = m_steps[step];
            question.facts.read(customer, m_facts);
            m_without.clear();
            if (question.without)
                question.without->read(customer, m_without);
            follow(question, m_facts, m_without, m_reached, m_next);
            std::swap(m_reached, m_next);
        }
        if (m_reached.empty() || !m_followers)
            return !m_reached.empty();
        m_followers->read(customer, m_facts);
        return endsUnfollowed(m_reached, m_facts, m_sequence.notWithin, m_sequence.now);
    }

private:
    const BoundSequence &m_sequence; // not owned; outlives the finder
    std::vector<StepQuestion> m_steps{};
    std::optional<StepTimes> m_followers{};
    // Of the customer looked at; kept to spare allocations.
    Times m_reached{};
    Times m_next{};
    Times m_facts{};
    Times m_without{};
};

} // namespace

Bitmap happened(const BoundSequence &sequence, const Snapshot &snapshot, const Progress &progress)
{
    Bitmap customers(snapshot.customerCount());
    ChainFinder chains(sequence, snapshot, progress);
    for (std::size_t customer = 0; customer < customers.size(); ++customer) {
        if (customer % customersBetweenLooks == 0 && progress.cancelled())
            break;
        if (chains.happened(customer))
            customers.set(customer);
    }
    return customers;
}

} // namespace dilim::rules
