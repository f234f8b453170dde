// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a rule in words: what is accepted is written, as words and as a file, and read back as the same rule.
#include "rules/rule_text.h"
#include "rules/rule_words.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dilim;
    static const fields::Catalogue catalogue;
    const auto rule = rules::parseRuleWords({reinterpret_cast<const char *>(data), size}, catalogue);
    if (rule) {
        const auto again =
            rules::parseRuleWords(rules::ruleWords(*rule, catalogue, rules::LineIds::Written), catalogue);
        const auto fromFile = rules::parseRule(rules::writeRule(*rule));
        if (!again || !(*again == *rule) || !fromFile || !(*fromFile == *rule))
            std::abort();
    }
    return 0;
}
