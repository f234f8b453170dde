// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_fold.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <map>
#include <string>
#include <string_view>

namespace dilim::test {

/// Rules by the name of their segment.
using Segments = std::map<std::string, rules::Rule>;

/// What the engine looks segments up in. The segments are not owned and outlive it.
[[nodiscard]] inline rules::Library libraryOf(const Segments &segments)
{
    const auto segment = [&segments](std::string_view name) -> const rules::Rule * {
        for (const auto &[known, rule] : segments) {
            if (matchKey(known) == matchKey(name))
                return &rule;
        }
        return nullptr;
    };
    return {segment, {}};
}

} // namespace dilim::test
