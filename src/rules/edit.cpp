// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"

#include <set>
#include <string>

namespace dilim::rules {
namespace {

using Ids = std::set<std::string>;

void collectIds(const Group &group, Ids &taken)
{
    taken.insert(group.id);
    for (const Node &child : group.children) {
        if (const auto *inner = std::get_if<Group>(&child))
            collectIds(*inner, taken);
        else
            taken.insert(std::get<Condition>(child).id);
    }
}

struct Numbering {
    Ids taken{};
    std::size_t groups = 0;
    std::size_t conditions = 0;
};

void number(std::string &id, char letter, std::size_t &last, const Ids &taken)
{
    ++last;
    if (!id.empty())
        return;
    while (taken.contains(letter + std::to_string(last)))
        ++last;
    id = letter + std::to_string(last);
}

void number(Group &group, Numbering &numbering)
{
    number(group.id, 'g', numbering.groups, numbering.taken);
    for (Node &child : group.children) {
        if (auto *inner = std::get_if<Group>(&child))
            number(*inner, numbering);
        else
            number(std::get<Condition>(child).id, 'c', numbering.conditions, numbering.taken);
    }
}

} // namespace

Rule withIds(Rule rule)
{
    Numbering numbering;
    collectIds(rule.root, numbering.taken);
    number(rule.root, numbering);
    return rule;
}

} // namespace dilim::rules
