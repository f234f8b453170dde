// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_rules.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace dilim::test {
namespace {

using rules::Behaviour;
using rules::Condition;
using rules::Facts;
using rules::Filter;
using rules::Group;
using rules::Match;
using rules::Measure;
using rules::Node;
using People = std::set<std::size_t>;

/// Answers questions about one customer after the other.
class Judge
{
public:
    Judge(const ReferenceShop &shop, const ReferenceDay &day)
        : m_shop(shop)
        , m_day(day)
    {
    }

    [[nodiscard]] bool takes(const Condition &condition, std::size_t customer) const
    {
        if (!condition.behaviour) {
            const Cell cell = m_shop.customers[customer].cell(condition.field);
            return holds(cell, condition.op, condition.operands, m_day);
        }
        return holdsMeasure(measure(*condition.behaviour, customer), condition.op, condition.operands, m_day);
    }

private:
    [[nodiscard]] bool passes(const Filter &filter, const Cell &cell) const
    {
        return holds(cell, filter.op, filter.operands, m_day);
    }

    [[nodiscard]] bool inWindow(const rules::Window &window, const Cell &moment) const
    {
        if (!window.lastDays && !window.first && !window.last)
            return true;
        if (!moment.moment)
            return false;
        if (window.lastDays)
            return isInLastDays(*moment.moment, *window.lastDays, m_day);
        const QDate day = localDay(*moment.moment, m_day);
        return (!window.first || day >= qtDate(*window.first)) && (!window.last || day <= qtDate(*window.last));
    }

    /// Whether one line fits all filters about lines and products.
    [[nodiscard]] bool linePasses(const ReferenceRow &line, const Behaviour &behaviour) const
    {
        if (behaviour.countedOnly && !line.counts)
            return false;
        for (const Filter &filter : behaviour.where) {
            if (filter.field.starts_with("line.") && !passes(filter, line.cell(filter.field)))
                return false;
            if (filter.field.starts_with("product.") && !passes(filter, m_shop.productCell(line, filter.field)))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool orderPasses(const ReferenceRow &order, const Behaviour &behaviour) const
    {
        bool asksLines = false;
        for (const Filter &filter : behaviour.where) {
            if (!filter.field.starts_with("order."))
                asksLines = true;
            else if (!passes(filter, order.cell(filter.field)))
                return false;
        }
        if (behaviour.countedOnly && !order.counts)
            return false;
        if (!inWindow(behaviour.window, order.cell("order.at")))
            return false;
        if (!asksLines)
            return true;
        for (const ReferenceRow &line : m_shop.lines) {
            if (line.order == &order && linePasses(line, behaviour))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool lineWithOrderPasses(const ReferenceRow &line, const Behaviour &behaviour) const
    {
        for (const Filter &filter : behaviour.where) {
            if (!filter.field.starts_with("order."))
                continue;
            if (!passes(filter, line.order ? line.order->cell(filter.field) : Cell{}))
                return false;
        }
        return linePasses(line, behaviour) && inWindow(behaviour.window, m_shop.momentOf(line, Facts::Lines));
    }

    [[nodiscard]] bool eventPasses(const ReferenceRow &event, const Behaviour &behaviour) const
    {
        for (const Filter &filter : behaviour.where) {
            const bool own = filter.field.starts_with("event.");
            if (!passes(filter, own ? event.cell(filter.field) : m_shop.productCell(event, filter.field)))
                return false;
        }
        return inWindow(behaviour.window, event.cell("event.at"));
    }

    [[nodiscard]] std::vector<const ReferenceRow *> factsOf(const Behaviour &behaviour, std::size_t customer) const
    {
        std::vector<const ReferenceRow *> facts;
        for (const ReferenceRow &row : m_shop.facts(behaviour.facts)) {
            if (row.customer != static_cast<std::ptrdiff_t>(customer))
                continue;
            const bool taken = behaviour.facts == Facts::Orders ? orderPasses(row, behaviour)
                : behaviour.facts == Facts::Lines               ? lineWithOrderPasses(row, behaviour)
                                                                : eventPasses(row, behaviour);
            if (taken)
                facts.push_back(&row);
        }
        return facts;
    }

    [[nodiscard]] Measured measure(const Behaviour &behaviour, std::size_t customer) const
    {
        const std::vector<const ReferenceRow *> facts = factsOf(behaviour, customer);
        switch (behaviour.measure) {
        case Measure::Count:
            return numberOf(facts.size());
        case Measure::CountOrders:
            return numberOf(behaviour.facts == Facts::Lines ? ordersOf(facts) : facts.size());
        case Measure::Sum:
        case Measure::Average:
        case Measure::Minimum:
        case Measure::Maximum:
            return measureOfField(facts, behaviour);
        default:
            return measureOfTime(facts, behaviour);
        }
    }

    static std::size_t ordersOf(const std::vector<const ReferenceRow *> &lines)
    {
        std::set<const ReferenceRow *> orders;
        for (const ReferenceRow *line : lines) {
            if (line->order)
                orders.insert(line->order);
        }
        return orders.size();
    }

    static Measured measureOfField(const std::vector<const ReferenceRow *> &facts, const Behaviour &behaviour)
    {
        std::vector<Big> values;
        for (const ReferenceRow *fact : facts) {
            if (const auto number = fact->cell(behaviour.of).number)
                values.push_back(*number);
        }
        Big sum = 0;
        for (const Big value : values)
            sum += value;
        if (behaviour.measure == Measure::Sum)
            return {Fraction{sum, 1}, {}};
        if (values.empty())
            return {};
        if (behaviour.measure == Measure::Average)
            return {Fraction{sum, static_cast<Big>(values.size())}, {}};
        std::sort(values.begin(), values.end());
        return {Fraction{behaviour.measure == Measure::Minimum ? values.front() : values.back(), 1}, {}};
    }

    [[nodiscard]] Measured measureOfTime(const std::vector<const ReferenceRow *> &facts,
                                         const Behaviour &behaviour) const
    {
        std::vector<qint64> moments;
        for (const ReferenceRow *fact : facts) {
            if (const auto moment = m_shop.momentOf(*fact, behaviour.facts).moment)
                moments.push_back(*moment);
        }
        if (moments.empty())
            return {};
        std::sort(moments.begin(), moments.end());
        switch (behaviour.measure) {
        case Measure::Last:
            return {{}, moments.back()};
        case Measure::First:
            return {{}, moments.front()};
        case Measure::DaysSinceLast:
            return numberOf(wholeDays(m_day.now - moments.back()));
        default:
            return numberOf(wholeDays(m_day.now - moments.front()));
        }
    }

    /// Whole days of 24 hours that have passed; less than none if the moment is still to come.
    static qint64 wholeDays(qint64 milliseconds)
    {
        qint64 days = 0;
        while (milliseconds < 0) {
            milliseconds += 86'400'000;
            --days;
        }
        while (milliseconds >= 86'400'000) {
            milliseconds -= 86'400'000;
            ++days;
        }
        return days;
    }

    template <typename Number> static Measured numberOf(Number number)
    {
        return {Fraction{static_cast<Big>(number) * millionth, 1}, {}};
    }

    const ReferenceShop &m_shop;
    const ReferenceDay &m_day;
};

bool isOn(const Node &node)
{
    const auto *group = std::get_if<Group>(&node);
    return group ? group->enabled : std::get<Condition>(node).enabled;
}

bool takes(const Group &group, std::size_t customer, const Judge &judge);

bool takes(const Node &node, std::size_t customer, const Judge &judge)
{
    const auto *group = std::get_if<Group>(&node);
    return group ? takes(*group, customer, judge) : judge.takes(std::get<Condition>(node), customer);
}

bool takes(const Group &group, std::size_t customer, const Judge &judge)
{
    int taken = 0;
    int asked = 0;
    for (const Node &child : group.children) {
        if (!isOn(child))
            continue;
        ++asked;
        taken += takes(child, customer, judge) ? 1 : 0;
    }
    switch (group.match) {
    case Match::All:
        return taken == asked;
    case Match::Any:
        return taken > 0;
    default:
        return taken == 0;
    }
}

/// Lists every line with what it does, following sets of people.
class Counter
{
public:
    Counter(const Judge &judge, std::size_t customers)
        : m_judge(judge)
    {
        for (std::size_t customer = 0; customer < customers; ++customer)
            m_everybody.insert(customer);
    }

    [[nodiscard]] const People &everybody() const { return m_everybody; }
    [[nodiscard]] std::vector<rules::LineCount> &lines() { return m_lines; }

    void countGroup(const Group &group, const People &reached, bool on)
    {
        const std::size_t place = m_lines.size();
        m_lines.push_back({group.id, 0, 0, 0, 0});
        People left = group.match == Match::Any ? People{} : reached;
        People anyChild;
        for (const Node &child : group.children) {
            const bool childOn = on && isOn(child);
            const std::size_t childPlace = m_lines.size();
            if (const auto *inner = std::get_if<Group>(&child))
                countGroup(*inner, group.match == Match::Any ? m_everybody : left, childOn);
            else
                countCondition(std::get<Condition>(child), childOn);
            if (!childOn)
                continue;
            const People matched = peopleOf(child);
            anyChild.insert(matched.begin(), matched.end());
            follow(group.match, matched, left, m_lines[childPlace]);
        }
        if (on)
            m_lines[place].count = group.match == Match::None ? anyChild.size() : peopleOf(group).size();
    }

    template <typename Line> [[nodiscard]] People peopleOf(const Line &line) const
    {
        People people;
        for (const std::size_t customer : m_everybody) {
            if (takes(line, customer, m_judge))
                people.insert(customer);
        }
        return people;
    }

private:
    void countCondition(const Condition &condition, bool on)
    {
        m_lines.push_back({condition.id, on ? peopleOf(Node(condition)).size() : 0, 0, 0, 0});
    }

    static void follow(Match match, const People &matched, People &left, rules::LineCount &line)
    {
        People after;
        if (match == Match::Any) {
            std::set_union(left.begin(), left.end(), matched.begin(), matched.end(), std::inserter(after, after.end()));
            line.adds = after.size() - left.size();
        } else {
            for (const std::size_t customer : left) {
                if (matched.contains(customer) == (match == Match::All))
                    after.insert(customer);
            }
            line.removes = left.size() - after.size();
        }
        left = after;
        line.left = left.size();
    }

    const Judge &m_judge;
    People m_everybody{};
    std::vector<rules::LineCount> m_lines{};
};

} // namespace

ReferenceRules::ReferenceRules(const SnapshotSource &source, const rules::Context &context)
    : m_day(context)
    , m_shop(source)
{
}

ReferenceAnswer ReferenceRules::answer(const rules::Rule &rule) const
{
    const Judge judge(m_shop, m_day);
    Counter counter(judge, m_shop.customers.size());
    const Group &root = rule.root;
    counter.countGroup(root, counter.everybody(), root.enabled);

    ReferenceAnswer answer;
    answer.members = root.enabled ? counter.peopleOf(root) : counter.everybody();
    answer.counts = {answer.members.size(), m_shop.customers.size(), counter.lines()};
    if (root.enabled) {
        answer.counts.lines.front().left = answer.members.size();
        answer.counts.lines.front().removes = m_shop.customers.size() - answer.members.size();
    }
    return answer;
}

} // namespace dilim::test
