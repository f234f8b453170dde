// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a rule file: what is accepted is written and read back as the same rule.
#include "rules/rule_text.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dilim::rules;
    const auto rule = parseRule({reinterpret_cast<const char *>(data), size});
    if (rule) {
        const auto again = parseRule(writeRule(*rule));
        if (!again || !(*again == *rule))
            std::abort();
    }
    return 0;
}
