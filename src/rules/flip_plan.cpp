// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/flip_plan.h"

#include "rules/group_holds.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace dilim::rules {
namespace {

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

std::size_t sum(std::size_t a, std::size_t b)
{
    return a == never || b == never ? never : a + b;
}

/// How many verdicts of conditions must change so that a line fails, and so that it holds.
struct Costs {
    std::size_t fails = never;
    std::size_t holds = never;
};

/// An active line of a rule.
struct Line {
    const Condition *condition = nullptr; // null for groups
    const Group *group = nullptr;
    const Verdict *verdict = nullptr;
    std::vector<Line> children{}; // active ones
    Costs costs{};
};

/// What it costs that so many of some lines hold. One verdict of each line is the present one and costs nothing; so the
/// lines that hold already come first, those dearest to change before the others, and then the cheapest to make hold.
struct Choices {
    std::vector<std::size_t> order{}; // of the lines: if k hold, it is the first k
    std::vector<std::size_t> least{}; // by k
};

Choices choicesOf(const std::vector<Line> &lines)
{
    Choices choices;
    choices.order.resize(lines.size());
    std::iota(choices.order.begin(), choices.order.end(), std::size_t{0});
    std::stable_sort(choices.order.begin(), choices.order.end(), [&](std::size_t a, std::size_t b) {
        const Costs &x = lines[a].costs;
        const Costs &y = lines[b].costs;
        return x.holds != y.holds ? x.holds < y.holds : x.fails > y.fails;
    });
    choices.least.assign(lines.size() + 1, 0);
    std::size_t holding = 0;
    std::size_t failing = 0;
    for (std::size_t k = 0; k <= lines.size(); ++k) {
        choices.least[k] = sum(choices.least[k], holding);
        holding = k < lines.size() ? sum(holding, lines[choices.order[k]].costs.holds) : holding;
        const std::size_t rest = lines.size() - k; // the same from the other end
        choices.least[rest] = sum(choices.least[rest], failing);
        failing = rest > 0 ? sum(failing, lines[choices.order[rest - 1]].costs.fails) : failing;
    }
    return choices;
}

bool takes(const Group &group, std::size_t holding, std::size_t children)
{
    return groupHolds(group.match, static_cast<std::size_t>(group.number), holding, children);
}

/// Reads the lines of a rule beside their verdicts, which stand in the same order.
class Reader
{
public:
    explicit Reader(std::span<const Verdict> verdicts)
        : m_verdicts(verdicts)
    {
    }

    Line read(const Group &group)
    {
        Line line{nullptr, &group, &m_verdicts[m_next++], {}, {}};
        for (const Node &child : group.children) {
            const auto *inner = std::get_if<Group>(&child);
            Line read = inner ? this->read(*inner) : this->read(std::get<Condition>(child));
            if (read.verdict->active)
                line.children.push_back(std::move(read));
        }
        const std::vector<std::size_t> least = choicesOf(line.children).least;
        for (std::size_t holding = 0; holding < least.size(); ++holding) {
            const bool taken = takes(group, holding, line.children.size());
            std::size_t &cost = taken ? line.costs.holds : line.costs.fails;
            cost = std::min(cost, least[holding]);
        }
        return line;
    }

private:
    Line read(const Condition &condition)
    {
        const Verdict &verdict = m_verdicts[m_next++];
        return {&condition, nullptr, &verdict, {}, verdict.matched ? Costs{1, 0} : Costs{0, 1}};
    }

    std::span<const Verdict> m_verdicts;
    std::size_t m_next = 0;
};

/// Collects the changes that make a line hold, or fail, with the least cost.
void collect(const Line &line, bool hold, Match match, std::vector<PlannedChange> &changes)
{
    if (line.condition) {
        if (line.verdict->matched != hold)
            changes.push_back({line.condition, line.verdict, match});
        return;
    }
    const std::size_t count = line.children.size();
    const Choices choices = choicesOf(line.children);
    const std::size_t cost = hold ? line.costs.holds : line.costs.fails;
    std::size_t holding = 0;
    while (choices.least[holding] != cost || takes(*line.group, holding, count) != hold)
        ++holding;
    std::vector<bool> holds(count);
    for (std::size_t k = 0; k < holding; ++k)
        holds[choices.order[k]] = true;
    for (std::size_t i = 0; i < count; ++i)
        collect(line.children[i], holds[i], line.group->match, changes);
}

} // namespace

std::optional<std::vector<PlannedChange>> plannedChanges(const Rule &rule, std::span<const Verdict> verdicts)
{
    const Line root = Reader(verdicts).read(rule.root);
    const bool wanted = !verdicts.front().matched;
    if (!root.verdict->active || (wanted ? root.costs.holds : root.costs.fails) == never)
        return std::nullopt;
    std::vector<PlannedChange> changes;
    collect(root, wanted, Match::All, changes);
    return changes;
}

} // namespace dilim::rules
