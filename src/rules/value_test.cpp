// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value_test.h"

#include "base/text_fold.h"
#include "rules/exact.h"
#include "rules/row_loop.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::TextColumn;

// Rows between two looks at the progress, where a row costs up to a microsecond.
constexpr std::size_t rowsBetweenLooks = 1 << 14;

bool isPart(std::string_view value, std::string_view word, WordPart part)
{
    switch (part) {
    case WordPart::Whole:
        return value == word;
    case WordPart::Anywhere:
        return value.find(word) != std::string_view::npos;
    case WordPart::Start:
        return value.starts_with(word);
    case WordPart::End:
        return value.ends_with(word);
    }
    return false;
}

/// The answer of a known word, negation not yet applied.
bool matches(const MatchesWord &question, std::string_view word)
{
    const std::string key = question.form == WordForm::MatchKey ? matchKey(word) : std::string();
    const std::string_view value = question.form == WordForm::MatchKey ? std::string_view(key) : word;
    return std::any_of(question.words.begin(), question.words.end(),
                       [&](const std::string &wanted) { return isPart(value, wanted, question.part); });
}

struct Bounds {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// The bounds in units of a column; never the value that means "nothing known".
Bounds boundsAt(const IsInRange &range, std::uint8_t scale)
{
    return {range.low ? unitsNotBelow(*range.low, scale) : std::numeric_limits<std::int64_t>::min() + 1,
            range.high ? unitsNotAbove(*range.high, scale) : std::numeric_limits<std::int64_t>::max()};
}

template <typename T> Bitmap rowsInRange(std::span<const T> values, Bounds bounds, bool negated)
{
    using Limits = std::numeric_limits<T>;
    constexpr T missing = Limits::min();
    // A range that this width cannot reach takes nothing: written as 1..0.
    const bool reachable = bounds.low <= bounds.high && bounds.low <= Limits::max() && bounds.high > missing;
    const T low = reachable ? static_cast<T>(std::max<std::int64_t>(bounds.low, missing + 1)) : T{1};
    const T high = reachable ? static_cast<T>(std::min<std::int64_t>(bounds.high, Limits::max())) : T{0};
    if (!negated)
        return bitmapOf(values, [low, high](T value) { return (value >= low) & (value <= high); });
    return bitmapOf(values, [low, high](T value) { return ((value < low) | (value > high)) & (value != missing); });
}

template <typename T> Bitmap matching(std::span<const T> values, std::uint8_t scale, const ValueTest &test)
{
    if (const auto *range = std::get_if<IsInRange>(&test.question))
        return rowsInRange(values, boundsAt(*range, scale), test.negated);
    const bool wanted = !test.negated;
    return bitmapOf(values, [wanted](T value) { return (value != std::numeric_limits<T>::min()) == wanted; });
}

Bitmap matching(const IntegerColumn &column, const ValueTest &test)
{
    return std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            return matching(std::span<const T>(values), column.scale, test);
        },
        column.values);
}

/// By code of a dictionary: 1 if the test takes a row with this code. Each word is looked at once.
std::vector<std::uint8_t> answersByCode(const Dictionary &dictionary, const ValueTest &test)
{
    std::vector<std::uint8_t> answers(dictionary.size() + 1, 0);
    answers[0] = takesMissing(test) ? 1 : 0;
    const auto *question = std::get_if<MatchesWord>(&test.question);
    for (std::uint32_t code = 1; code < answers.size(); ++code) {
        const bool yes = !question || matches(*question, dictionary.word(code));
        answers[code] = yes != test.negated ? 1 : 0;
    }
    return answers;
}

Bitmap matching(const CodeColumn &column, const ValueTest &test)
{
    const std::vector<std::uint8_t> answers = answersByCode(*column.dictionary, test);
    return std::visit(
        [&](const auto &codes) {
            using T = typename std::decay_t<decltype(codes)>::value_type;
            const std::uint8_t *answer = answers.data();
            return bitmapOf(std::span<const T>(codes), [answer](T code) { return answer[code]; });
        },
        column.codes);
}

/// By code of a dictionary: 1 if the word is one of the wanted ones.
std::vector<std::uint8_t> wantedCodes(const Dictionary &dictionary, const std::vector<std::string> &keys)
{
    std::vector<std::uint8_t> wanted(dictionary.size() + 1, 0);
    for (std::uint32_t code = 1; code < wanted.size(); ++code)
        wanted[code] = std::binary_search(keys.begin(), keys.end(), matchKey(dictionary.word(code))) ? 1 : 0;
    return wanted;
}

/// Rows for which `takes(row)`, where a look at a row is dear.
template <typename Takes> Bitmap rowsWhere(std::size_t rows, const Progress &progress, Takes takes)
{
    Bitmap result(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            break;
        if (takes(row))
            result.set(row);
    }
    return result;
}

Bitmap matching(const ListColumn &column, const ValueTest &test, const Progress &progress)
{
    const auto *question = std::get_if<HasWords>(&test.question);
    const std::vector<std::uint8_t> wanted =
        question ? wantedCodes(*column.dictionary, question->keys) : std::vector<std::uint8_t>();
    const std::size_t needed = question && question->all ? question->keys.size() : 1;
    return rowsWhere(column.size(), progress, [&](std::size_t row) {
        const std::span<const std::uint32_t> codes = column.at(row);
        if (codes.empty() || !question)
            return codes.empty() ? takesMissing(test) : !test.negated;
        std::size_t found = 0;
        for (const std::uint32_t code : codes)
            found += wanted[code];
        return (found >= needed) != test.negated;
    });
}

Bitmap matching(const TextColumn &column, const ValueTest &test, const Progress &progress)
{
    const auto *question = std::get_if<MatchesWord>(&test.question);
    return rowsWhere(column.size(), progress, [&](std::size_t row) {
        const std::string_view text = column.at(row);
        if (text.empty())
            return takesMissing(test);
        return (!question || matches(*question, text)) != test.negated;
    });
}

} // namespace

bool takesMissing(const ValueTest &test)
{
    return std::holds_alternative<IsKnown>(test.question) && test.negated;
}

bool canAnswer(const Column &column, const ValueTest &test)
{
    if (std::holds_alternative<IsInRange>(test.question))
        return std::holds_alternative<IntegerColumn>(column);
    if (std::holds_alternative<MatchesWord>(test.question))
        return std::holds_alternative<CodeColumn>(column) || std::holds_alternative<TextColumn>(column);
    return std::holds_alternative<IsKnown>(test.question) || std::holds_alternative<ListColumn>(column);
}

Bitmap matchingRows(const Column *column, std::size_t rows, const ValueTest &test, const Progress &progress)
{
    if (!column)
        return takesMissing(test) ? Bitmap::full(rows) : Bitmap(rows);
    assert(canAnswer(*column, test) && columns::sizeOf(*column) == rows);
    if (const auto *integers = std::get_if<IntegerColumn>(column))
        return matching(*integers, test);
    if (const auto *codes = std::get_if<CodeColumn>(column))
        return matching(*codes, test);
    if (const auto *lists = std::get_if<ListColumn>(column))
        return matching(*lists, test, progress);
    return matching(std::get<TextColumn>(*column), test, progress);
}

Bitmap matchingNumbers(std::span<const std::int64_t> values, std::uint8_t scale, const ValueTest &test)
{
    return matching(values, scale, test);
}

} // namespace dilim::rules
