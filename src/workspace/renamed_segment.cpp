// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/renamed_segment.h"

#include "base/text_fold.h"

#include <utility>
#include <variant>

namespace dilim::workspace {
namespace {

void rename(rules::Group &group, const std::string &key, const std::string &to)
{
    for (auto &child : group.children) {
        if (auto *inner = std::get_if<rules::Group>(&child)) {
            rename(*inner, key, to);
            continue;
        }
        auto *membership = std::get_if<rules::Membership>(&std::get<rules::Condition>(child).subject);
        if (membership && matchKey(membership->segment) == key)
            membership->segment = to;
    }
}

} // namespace

rules::Rule withSegmentRenamed(rules::Rule rule, std::string_view from, const std::string &to)
{
    rename(rule.root, matchKey(from), to);
    return rule;
}

} // namespace dilim::workspace
