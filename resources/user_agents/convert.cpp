// SPDX-License-Identifier: GPL-3.0-or-later
// convert OUTPUT OWN_RULES.yaml REGEXES.yaml: both lists as the text that the program carries, our own rules first.
#include "user_agents/required_literals.h"
#include "user_agents/rule_text.h"

#include <yaml-cpp/yaml.h>

#include <array>
#include <fstream>
#include <iostream>
#include <stdexcept>

using namespace dilim::user_agents;

namespace {

struct SectionRow {
    const char *name;
    Subject subject;
    /// Keys of the answers, and what stands for one that is absent.
    std::array<std::pair<const char *, const char *>, 3> answers;
    std::size_t leastRules; // of uap-core: fewer and the file is not what it says
    std::size_t mostRules;
};
constexpr SectionRow sections[] = {
    {"user_agent_parsers",
     Subject::Browser,
     {{{"family_replacement", "$1"}, {"v1_replacement", "$2"}, {"", ""}}},
     300,
     3000},
    {"os_parsers", Subject::System, {{{"os_replacement", "$1"}, {"os_v1_replacement", "$2"}, {"", ""}}}, 150, 2000},
    {"device_parsers",
     Subject::Device,
     {{{"device_replacement", "$1"}, {"brand_replacement", ""}, {"model_replacement", "$1"}}},
     550,
     5000},
};

RuleText ruleOf(const SectionRow &section, const YAML::Node &node)
{
    RuleText rule;
    rule.subject = section.subject;
    rule.pattern = node["regex"].as<std::string>();
    rule.anyCase = node["regex_flag"].as<std::string>("") == "i";
    for (std::size_t i = 0; i < rule.answers.size(); ++i) {
        const auto &[key, absent] = section.answers[i];
        rule.answers[i] = node[key].as<std::string>(absent);
    }
    rule.literals = requiredLiterals(rule.pattern);
    return rule;
}

std::vector<RuleText> rulesOf(const YAML::Node &file, const SectionRow &section)
{
    std::vector<RuleText> rules;
    for (const YAML::Node &node : file[section.name])
        rules.push_back(ruleOf(section, node));
    return rules;
}

void checkCount(const SectionRow &section, std::size_t count, const char *file)
{
    if (count >= section.leastRules && count <= section.mostRules)
        return;
    throw std::runtime_error(std::string(file) + " has " + std::to_string(count) + " rules in " + section.name
                             + "; expected are " + std::to_string(section.leastRules) + " to "
                             + std::to_string(section.mostRules)
                             + ". Is it regexes.yaml of uap-core 0.16 or newer (Debian package uap-core)?");
}

void convert(const char *output, const char *ownRules, const char *foreignRules)
{
    const YAML::Node own = YAML::LoadFile(ownRules);
    const YAML::Node foreign = YAML::LoadFile(foreignRules);
    std::vector<RuleText> all;
    for (const SectionRow &section : sections) {
        const std::vector<RuleText> first = rulesOf(own, section);
        const std::vector<RuleText> then = rulesOf(foreign, section);
        checkCount(section, then.size(), foreignRules);
        all.insert(all.end(), first.begin(), first.end());
        all.insert(all.end(), then.begin(), then.end());
    }
    const std::string text = toText(all);
    if (rulesFromText(text) != all)
        throw std::runtime_error(std::string(foreignRules) + " holds control characters that cannot be kept.");
    std::ofstream file(output, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        throw std::runtime_error(std::string(output) + " could not be written.");
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc != 4)
            throw std::runtime_error("Usage: convert OUTPUT OWN_RULES.yaml REGEXES.yaml");
        convert(argv[1], argv[2], argv[3]);
        return 0;
    } catch (const std::exception &exception) {
        std::cerr << "User agent rules: " << exception.what() << '\n';
        return 1;
    }
}
