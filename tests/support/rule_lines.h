// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/library.h"
#include "rules/rule.h"
#include "support/segments.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

// Rules as tests write them.

namespace dilim::test {

inline rules::Condition line(std::string id, rules::Subject subject, std::string op,
                             std::vector<rules::Value> operands = {}, std::string per = {})
{
    return {std::move(id), std::move(subject), std::move(op), std::move(operands), std::move(per), true};
}

inline rules::Condition fieldLine(std::string id, std::string field, std::string op,
                                  std::vector<rules::Value> operands = {})
{
    return line(std::move(id), rules::CustomerField{std::move(field)}, std::move(op), std::move(operands));
}

inline rules::Condition memberLine(std::string id, std::string segment)
{
    return line(std::move(id), rules::Membership{std::move(segment)}, "is_yes");
}

inline rules::Group groupOf(std::string id, rules::Match match, std::vector<rules::Node> children, int number = 0)
{
    rules::Group group;
    group.id = std::move(id);
    group.match = match;
    group.number = number;
    group.children = std::move(children);
    return group;
}

inline rules::Rule ruleOf(rules::Match match, std::vector<rules::Node> children, int number = 0)
{
    return {groupOf("g1", match, std::move(children), number), {}};
}

/// The same for All of.
inline rules::Rule ruleOf(std::vector<rules::Node> children)
{
    return ruleOf(rules::Match::All, std::move(children));
}

} // namespace dilim::test
