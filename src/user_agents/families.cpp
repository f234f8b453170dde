// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/families.h"

#include "user_agents/program_rules.h"

namespace dilim::user_agents {
namespace {

std::string familyOr(const std::optional<Answers> &answers)
{
    return answers && !answers->front().empty() ? answers->front() : std::string(otherFamily);
}

std::string answerOr(const std::optional<Answers> &answers, std::size_t number)
{
    return answers ? (*answers)[number] : std::string();
}

} // namespace

Families familiesOf(std::string_view userAgent)
{
    const auto [browser, system, device] = programRules().ask(userAgent.substr(0, longestLookedAt));
    return {familyOr(browser), answerOr(browser, 1), familyOr(system),   answerOr(system, 1),
            familyOr(device),  answerOr(device, 1),  answerOr(device, 2)};
}

} // namespace dilim::user_agents
