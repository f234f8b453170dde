// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "user_agents/literal_finder.h"
#include "user_agents/rule_text.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace dilim::user_agents {

class Rule;

/// What the first rule that fits says, its $1 ... $9 filled in and blanks at the ends cut.
using Answers = std::array<std::string, 3>;

/// All rules, ready to be asked. Any thread may ask.
class RuleList
{
public:
    explicit RuleList(const std::vector<RuleText> &rules);
    ~RuleList();
    RuleList(const RuleList &) = delete;
    RuleList &operator=(const RuleList &) = delete;

    /// By subject, each nothing where no rule fits.
    [[nodiscard]] std::array<std::optional<Answers>, subjects> ask(std::string_view userAgent) const;
    /// How many rules could not be compiled; those compile that were not needed yet. 0 with the rules of the program.
    [[nodiscard]] std::size_t brokenRules() const;

private:
    std::vector<std::unique_ptr<Rule>> m_rules; // as given
    LiteralFinder m_finder; // its numbers are places in m_rules
    std::vector<std::uint64_t> m_always; // one bit a rule: has no literal, so it is always tried
};

} // namespace dilim::user_agents
