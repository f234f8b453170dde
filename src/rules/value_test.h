// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/progress.h"
#include "base/time_zone.h"
#include "columns/bitmap.h"
#include "columns/column.h"
#include "rules/calendar.h"
#include "rules/pattern.h"
#include "rules/standing.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <limits>
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

/// Does the pattern match anywhere in the value as it is written?
struct MatchesPattern {
    Pattern pattern{};
};

enum class ListPart : std::uint8_t { Any, All, Only };

/// Are any of the words in the list, all of them, or none but them?
struct HasWords {
    ListPart part = ListPart::Any;
    std::vector<std::string> keys{}; // match keys, ascending, without repeats
};

/// least <= number of items in the list <= most.
struct HasItems {
    std::uint32_t least = 0;
    std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
};

/// Is the day, or the local day of the moment, among these?
struct IsOnDays {
    CalendarDays days{};
    std::optional<TimeZone> zone{}; // of moments; days have none
};

/// Is the local clock of the moment in one of these hours?
struct IsAtHours {
    std::bitset<24> hours{};
    TimeZone zone{};
};

/// Is it the same word as that of another column in the same row? No where that one is unknown, negated or not.
struct EqualsOtherWord {
    const columns::Column *other = nullptr; // codes or texts; nullptr: nothing is known in it
    WordForm form = WordForm::MatchKey;
};

enum class Comparison : std::uint8_t { Equal, AtLeast, AtMost, Below, Above };

/// How does it compare with the number, day or moment of another column in the same row? Exact at different scales. No
/// where that one is unknown, negated or not.
struct ComparesWithOther {
    const columns::Column *other = nullptr; // whole numbers; nullptr: nothing is known in it
    Comparison comparison = Comparison::Equal;
    std::optional<TimeZone> dayZone{}; // moments are equal if their local days are
};

using ValueQuestion = std::variant<IsKnown, IsInRange, MatchesWord, MatchesPattern, HasWords, HasItems, IsOnDays,
                                   IsAtHours, EqualsOtherWord, ComparesWithOther, IsStanding>;

/// A question about one value. An unknown value is taken by "is nothing known?" (IsKnown, negated) and by nothing else;
/// `negated` swaps yes and no among the known values.
struct ValueTest {
    ValueQuestion question{};
    bool negated = false;
};

[[nodiscard]] bool takesMissing(const ValueTest &test);
/// Whether the answer depends on the values of all rows: not for filters of facts.
[[nodiscard]] bool isStanding(const ValueTest &test);
/// Whether columns of this kind can answer the test (an IsInRange needs whole numbers, HasWords needs lists).
[[nodiscard]] bool canAnswer(const columns::Column &column, const ValueTest &test);

/// The rows that the test takes. No column (nullptr) means that nothing is known in any of the `rows` rows. The column
/// can answer the test; another column that it names has as many rows. Standing is among all rows, see
/// `matchingStanding` for that within categories. A cancelled progress leaves the answer incomplete.
[[nodiscard]] columns::Bitmap matchingRows(const columns::Column *column, std::size_t rows, const ValueTest &test,
                                           const Progress &progress);

/// The same for whole numbers alone; the test is one that they can answer.
[[nodiscard]] columns::Bitmap matchingNumbers(const columns::IntegerColumn &column, const ValueTest &test);
/// The same for plain numbers of this scale, where `columns::missingInteger` is unknown.
[[nodiscard]] columns::Bitmap matchingNumbers(std::span<const std::int64_t> values, std::uint8_t scale,
                                              const ValueTest &test);

/// The same for values[row] / 10^scale / divisors[row], exactly; a divisor of 0 is unknown. The test is IsKnown,
/// IsInRange, ComparesWithOther or IsStanding.
[[nodiscard]] columns::Bitmap matchingQuotients(std::span<const std::int64_t> values,
                                                std::span<const std::uint64_t> divisors, std::uint8_t scale,
                                                const ValueTest &test);

} // namespace dilim::rules
