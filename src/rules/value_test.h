// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dilim::rules {

/// Is anything known?
struct IsKnown {
};

/// low <= value <= high; an absent bound binds nothing. Numbers and amounts as they are, dates in days since 1970,
/// moments in seconds since 1970 (milliseconds are scale 3), yes/no as 1 and 0.
struct IsInRange {
    std::optional<Decimal> low{};
    std::optional<Decimal> high{};
};

enum class WordPart : std::uint8_t { Whole, Anywhere, Start, End };
enum class WordForm : std::uint8_t { MatchKey, Bytes };

/// Is one of the words the whole, a part, the start or the end of the value?
struct MatchesWord {
    WordPart part = WordPart::Whole;
    WordForm form = WordForm::MatchKey;
    std::vector<std::string> words{}; // match keys where the form says so; ascending, without repeats
};

/// Are any, or all, of the words in the list?
struct HasWords {
    bool all = false;
    std::vector<std::string> keys{}; // match keys, ascending, without repeats
};

/// A question about one value. An unknown value is taken by "is nothing known?" (IsKnown, negated) and by nothing else;
/// `negated` swaps yes and no among the known values.
struct ValueTest {
    std::variant<IsKnown, IsInRange, MatchesWord, HasWords> question{};
    bool negated = false;
};

[[nodiscard]] bool takesMissing(const ValueTest &test);
/// Whether columns of this kind can answer the test (an IsInRange needs whole numbers, HasWords needs lists).
[[nodiscard]] bool canAnswer(const columns::Column &column, const ValueTest &test);

/// The rows that the test takes. No column (nullptr) means that nothing is known in any of the `rows` rows. The column
/// can answer the test. A cancelled progress leaves the answer incomplete.
[[nodiscard]] columns::Bitmap matchingRows(const columns::Column *column, std::size_t rows, const ValueTest &test,
                                           const Progress &progress);

/// The same for plain numbers of this scale, where `columns::missingInteger` is unknown. The test is IsKnown or
/// IsInRange.
[[nodiscard]] columns::Bitmap matchingNumbers(std::span<const std::int64_t> values, std::uint8_t scale,
                                              const ValueTest &test);

} // namespace dilim::rules
