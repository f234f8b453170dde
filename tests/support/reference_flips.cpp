// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_flips.h"

#include "support/reference_counts.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <variant>
#include <vector>

namespace dilim::test {
namespace {

using rules::Condition;
using rules::Group;

/// In reading order.
void collect(const Group &group, std::vector<const Condition *> &conditions)
{
    for (const rules::Node &child : group.children) {
        if (!isOn(child))
            continue;
        if (const auto *inner = std::get_if<Group>(&child))
            collect(*inner, conditions);
        else
            conditions.push_back(&std::get<Condition>(child));
    }
}

std::vector<const Condition *> conditionsOf(const Group &root)
{
    std::vector<const Condition *> conditions;
    if (root.enabled)
        collect(root, conditions);
    return conditions;
}

/// Whether the group takes somebody with these verdicts; `next` is the place of its first condition.
bool takes(const Group &group, const std::vector<bool> &verdicts, std::size_t &next)
{
    int taken = 0;
    int asked = 0;
    for (const rules::Node &child : group.children) {
        if (!isOn(child))
            continue;
        const auto *inner = std::get_if<Group>(&child);
        taken += (inner ? takes(*inner, verdicts, next) : verdicts[next++]) ? 1 : 0;
        ++asked;
    }
    return accepts(group, taken, asked);
}

} // namespace

std::size_t activeConditions(const Group &root)
{
    return conditionsOf(root).size();
}

std::optional<int> fewestFlips(const Group &root, const std::function<bool(const Condition &)> &taken)
{
    if (!root.enabled)
        return std::nullopt;
    const std::vector<const Condition *> conditions = conditionsOf(root);
    assert(conditions.size() <= mostFlippedLines);
    std::vector<bool> verdicts;
    for (const Condition *condition : conditions)
        verdicts.push_back(taken(*condition));
    std::size_t first = 0;
    const bool now = takes(root, verdicts, first);
    std::optional<int> fewest;
    for (unsigned set = 1; set < 1U << conditions.size(); ++set) {
        std::vector<bool> changed = verdicts;
        for (std::size_t i = 0; i < changed.size(); ++i)
            changed[i] = changed[i] != (((set >> i) & 1U) != 0);
        std::size_t next = 0;
        if (takes(root, changed, next) != now)
            fewest = std::min(fewest.value_or(std::popcount(set)), std::popcount(set));
    }
    return fewest;
}

} // namespace dilim::test
