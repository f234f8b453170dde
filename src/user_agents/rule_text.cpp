// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/rule_text.h"

namespace dilim::user_agents {
namespace {

constexpr char betweenParts = '\x1f';
constexpr char betweenLiterals = '\x1e';
constexpr std::string_view subjectLetters = "bsd"; // in the order of Subject
constexpr std::size_t fixedParts = 6;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

} // namespace

std::string toText(const std::vector<RuleText> &rules)
{
    std::string text;
    for (const RuleText &rule : rules) {
        text += subjectLetters[static_cast<std::size_t>(rule.subject)];
        text += betweenParts;
        text += rule.anyCase ? "i" : "";
        text += betweenParts + rule.pattern;
        for (const std::string &answer : rule.answers)
            text += betweenParts + answer;
        for (std::size_t i = 0; i < rule.literals.size(); ++i)
            text += (i == 0 ? betweenParts : betweenLiterals) + rule.literals[i];
        text += '\n';
    }
    return text;
}

std::vector<RuleText> rulesFromText(std::string_view text)
{
    std::vector<RuleText> rules;
    for (const std::string_view line : split(text, '\n')) {
        const std::vector<std::string_view> parts = split(line, betweenParts);
        const std::size_t letter = line.empty() ? std::string_view::npos : subjectLetters.find(line.front());
        if (letter == std::string_view::npos || parts.size() < fixedParts || parts.size() > fixedParts + 1)
            continue;
        RuleText rule;
        rule.subject = static_cast<Subject>(letter);
        rule.anyCase = parts[1] == "i";
        rule.pattern = parts[2];
        for (std::size_t i = 0; i < rule.answers.size(); ++i)
            rule.answers[i] = parts[3 + i];
        if (parts.size() > fixedParts) {
            for (const std::string_view literal : split(parts[fixedParts], betweenLiterals))
                rule.literals.emplace_back(literal);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace dilim::user_agents
