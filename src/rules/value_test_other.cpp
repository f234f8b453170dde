// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value_test_other.h"

#include "base/text_fold.h"
#include "rules/exact.h"
#include "rules/value_test_calendar.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::TextColumn;

constexpr std::size_t rowsBetweenLooks = 1 << 12;

/// The words of a column in the form in which they are compared; those of codes are brought into it once.
class ComparedWords
{
public:
    ComparedWords(const Column &column, WordForm form)
        : m_codes(std::get_if<CodeColumn>(&column))
        , m_texts(std::get_if<TextColumn>(&column))
        , m_form(form)
    {
        if (!m_codes)
            return;
        for (std::uint32_t code = 0; code <= m_codes->dictionary->size(); ++code)
            m_words.push_back(inForm(m_codes->dictionary->word(code)));
    }

    [[nodiscard]] bool isKnown(std::size_t row) const
    {
        return m_codes ? m_codes->at(row) != 0 : !m_texts->at(row).empty();
    }

    /// Valid until the next word is asked for.
    [[nodiscard]] std::string_view at(std::size_t row)
    {
        if (m_codes)
            return m_words[m_codes->at(row)];
        m_text = inForm(m_texts->at(row));
        return m_text;
    }

private:
    [[nodiscard]] std::string inForm(std::string_view word) const
    {
        return m_form == WordForm::MatchKey ? matchKey(word) : std::string(word);
    }

    const CodeColumn *m_codes; // one of the two; not owned, outlives the words
    const TextColumn *m_texts;
    WordForm m_form;
    std::vector<std::string> m_words{}; // by code
    std::string m_text{};
};

/// The values of a column, a block of rows at a time, at 64 bits.
using Block = std::array<std::int64_t, 64>;

void readBlock(const IntegerColumn &column, std::size_t first, std::size_t rows, Block &block)
{
    std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            for (std::size_t i = 0; i < rows; ++i) {
                const T value = values[first + i];
                block[i] = value == std::numeric_limits<T>::min() ? missingInteger : std::int64_t{value};
            }
        },
        column.values);
}

bool isSo(Comparison comparison, Wide left, Wide right)
{
    switch (comparison) {
    case Comparison::Equal:
        return left == right;
    case Comparison::AtLeast:
        return left >= right;
    case Comparison::AtMost:
        return left <= right;
    case Comparison::Below:
        return left < right;
    case Comparison::Above:
        return left > right;
    }
    return false;
}

/// Brings numbers of two scales to one, or moments to their local days.
class CommonMeasure
{
public:
    CommonMeasure(const ComparesWithOther &question, std::uint8_t leftScale, std::uint8_t rightScale)
        : m_leftFactor(powerOfTen(static_cast<std::uint8_t>(std::max(leftScale, rightScale) - leftScale)))
        , m_rightFactor(powerOfTen(static_cast<std::uint8_t>(std::max(leftScale, rightScale) - rightScale)))
        , m_byDay(question.dayZone.has_value())
        , m_leftClock(question.dayZone.value_or(TimeZone()), leftScale)
        , m_rightClock(question.dayZone.value_or(TimeZone()), rightScale)
    {
    }

    [[nodiscard]] Wide left(std::int64_t value) const
    {
        return m_byDay ? Wide{m_leftClock.day(value)} : Wide{value} * m_leftFactor;
    }
    [[nodiscard]] Wide right(std::int64_t value) const
    {
        return m_byDay ? Wide{m_rightClock.day(value)} : Wide{value} * m_rightFactor;
    }

private:
    std::int64_t m_leftFactor;
    std::int64_t m_rightFactor;
    bool m_byDay;
    LocalClock m_leftClock;
    LocalClock m_rightClock;
};

/// Rows for which `takes(left, right)`, both known. `readLeft(first row, rows, block)` gives the values on the left.
template <typename ReadLeft, typename Takes>
Bitmap rowsOfPairs(std::size_t size, const IntegerColumn &other, ReadLeft readLeft, Takes takes)
{
    Bitmap result(size);
    Block left{};
    Block right{};
    for (std::size_t first = 0; first < size; first += left.size()) {
        const std::size_t rows = std::min(left.size(), size - first);
        readLeft(first, rows, left);
        readBlock(other, first, rows, right);
        for (std::size_t i = 0; i < rows; ++i) {
            if (left[i] != missingInteger && right[i] != missingInteger && takes(first + i, left[i], right[i]))
                result.set(first + i);
        }
    }
    return result;
}

template <typename ReadLeft>
Bitmap numbersAgainstOther(std::size_t size, std::uint8_t scale, const ComparesWithOther &question, bool negated,
                           ReadLeft readLeft)
{
    if (!question.other)
        return Bitmap(size);
    const auto &other = std::get<IntegerColumn>(*question.other);
    const CommonMeasure common(question, scale, other.scale);
    return rowsOfPairs(size, other, readLeft, [&](std::size_t, std::int64_t left, std::int64_t right) {
        return isSo(question.comparison, common.left(left), common.right(right)) != negated;
    });
}

} // namespace

Bitmap rowsLikeOther(const Column &column, const EqualsOtherWord &question, bool negated, const Progress &progress)
{
    const std::size_t size = columns::sizeOf(column);
    Bitmap result(size);
    if (!question.other)
        return result;
    ComparedWords left(column, question.form);
    ComparedWords right(*question.other, question.form);
    for (std::size_t row = 0; row < size; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            break;
        if (left.isKnown(row) && right.isKnown(row) && (left.at(row) == right.at(row)) != negated)
            result.set(row);
    }
    return result;
}

Bitmap rowsAgainstOther(const IntegerColumn &column, const ComparesWithOther &question, bool negated)
{
    return numbersAgainstOther(
        column.size(), column.scale, question, negated,
        [&](std::size_t first, std::size_t rows, Block &block) { readBlock(column, first, rows, block); });
}

Bitmap rowsAgainstOther(std::span<const std::int64_t> values, std::uint8_t scale, const ComparesWithOther &question,
                        bool negated)
{
    return numbersAgainstOther(
        values.size(), scale, question, negated, [&](std::size_t first, std::size_t rows, Block &block) {
            std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(first), rows, block.begin());
        });
}

Bitmap quotientsAgainstOther(std::span<const std::int64_t> values, std::span<const std::uint64_t> divisors,
                             std::uint8_t scale, const ComparesWithOther &question, bool negated)
{
    Bitmap result(values.size());
    if (!question.other)
        return result;
    const auto &other = std::get<IntegerColumn>(*question.other);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const std::int64_t right = other.at(row);
        if (divisors[row] == 0 || right == missingInteger)
            continue;
        const int compared = comparedAverage(values[row], scale, divisors[row], {right, other.scale});
        if (isSo(question.comparison, compared, 0) != negated)
            result.set(row);
    }
    return result;
}

} // namespace dilim::rules
