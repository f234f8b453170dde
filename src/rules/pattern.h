// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace dilim::rules {

/// A regular expression in Perl's syntax. Letters, digits and words are those of Unicode; upper and lower case differ
/// unless the pattern says "(?i)". A value: copies share what was compiled, any thread may read it.
class Pattern
{
public:
    /// Matches every text.
    Pattern() = default;
    /// Error: rule.bad_pattern (pattern, place: characters before the mistake, counted from 1).
    [[nodiscard]] static Result<Pattern> compiled(const std::string &text);

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    friend class PatternMatcher;
    struct Code;

    std::string m_text{};
    std::shared_ptr<const Code> m_code{};
};

/// Looks for a pattern in many texts, in one thread.
class PatternMatcher
{
public:
    explicit PatternMatcher(const Pattern &pattern);
    ~PatternMatcher();
    PatternMatcher(const PatternMatcher &) = delete;
    PatternMatcher &operator=(const PatternMatcher &) = delete;

    /// Whether the pattern is found anywhere in a UTF-8 text; ill-formed bytes match nothing. A text on which the
    /// search takes more than a fixed number of steps does not match: no pattern runs away.
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    struct Scratch;
    std::shared_ptr<const Pattern::Code> m_code{};
    std::unique_ptr<Scratch> m_scratch{};
};

} // namespace dilim::rules
