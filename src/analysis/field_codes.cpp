// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_codes.h"

#include "analysis/bins.h"
#include "base/decimal.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace dilim::analysis {
namespace {

using columns::CodeColumn;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::TextColumn;
using fields::ValueType;

std::string yesNoText(Decimal value)
{
    return value.units == 1 ? "yes" : "no";
}

struct TypeRow {
    ValueType type;
    bool groupable;
    std::string (*wordOf)(Decimal); // for numbers and yes/no
};
constexpr TypeRow types[] = {
    {ValueType::Text, false, nullptr},        {ValueType::Identifier, true, nullptr},
    {ValueType::Number, true, decimalText},   {ValueType::Money, false, decimalText},
    {ValueType::Date, true, nullptr},         {ValueType::Moment, true, nullptr},
    {ValueType::YesNo, true, yesNoText},      {ValueType::Category, true, nullptr},
    {ValueType::CategoryList, true, nullptr},
};
static_assert(std::size(types) == fields::valueTypeCount);

/// "20..30": from 20 up to, but not, 30; "..20" and "30.." at open ends.
std::string bandWord(const Bins &bins, std::size_t bin, std::uint8_t scale)
{
    const bool below = bins.openBelow && bin == 0;
    const bool above = bins.openAbove && bin + 1 == bins.count();
    return (below ? "" : decimalText({bins.from(bin), scale})) + ".."
        + (above ? "" : decimalText({bins.below(bin), scale}));
}

const TypeRow &rowOf(ValueType type)
{
    return types[static_cast<std::size_t>(type)];
}

std::vector<std::string> wordsOf(const columns::Dictionary &dictionary)
{
    std::vector<std::string> words;
    for (std::uint32_t code = 0; code <= dictionary.size(); ++code)
        words.emplace_back(dictionary.word(code));
    return words;
}

/// Gives every different value a code: by table where values lie close together, else by hash.
class ValueCodes
{
public:
    explicit ValueCodes(std::span<const std::int64_t> values)
    {
        std::int64_t highest = missingInteger;
        for (const std::int64_t value : values) {
            m_lowest = value == missingInteger ? m_lowest : std::min(m_lowest, value);
            highest = std::max(highest, value);
        }
        // Subtracted without sign, as the distance of two 64-bit numbers needs 64 bits.
        const auto range = static_cast<std::uint64_t>(highest) - static_cast<std::uint64_t>(m_lowest);
        if (highest != missingInteger && range < largestTable)
            m_table.resize(range + 1, 0);
    }

    std::uint32_t codeOf(std::int64_t value)
    {
        if (value == missingInteger)
            return 0;
        std::uint32_t &code = m_table.empty() ? m_codes[value] : m_table[static_cast<std::size_t>(value - m_lowest)];
        if (code == 0) {
            m_values.push_back(value);
            code = static_cast<std::uint32_t>(m_values.size());
        }
        return code;
    }

    /// By code - 1.
    [[nodiscard]] const std::vector<std::int64_t> &values() const { return m_values; }

private:
    static constexpr std::uint64_t largestTable = 1 << 22;
    std::int64_t m_lowest = std::numeric_limits<std::int64_t>::max();
    std::vector<std::uint32_t> m_table{};
    std::unordered_map<std::int64_t, std::uint32_t> m_codes{};
    std::vector<std::int64_t> m_values{};
};

/// Calls `body(row)` for every row, looking at the progress in between; false if that was cancelled.
template <typename Body> bool forEachRow(std::size_t rows, const Progress &progress, Body body)
{
    constexpr std::size_t rowsAtOnce = 1 << 16; // well below 50 ms of work
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsAtOnce == 0 && progress.cancelled())
            return false;
        body(row);
    }
    return true;
}

} // namespace

struct FieldCodes::Maker {
    ValueType type = ValueType::Text;
    const Grouping &grouping;
    const TimeZone &zone;
    const Progress &progress;

    std::optional<FieldCodes> operator()(const IntegerColumn &column) const
    {
        if (type == ValueType::Date || type == ValueType::Moment)
            return ofTimes(column);
        std::vector<std::int64_t> values(column.size());
        if (!forEachRow(values.size(), progress, [&](std::size_t row) { values[row] = column.at(row); }))
            return std::nullopt;
        return grouping.band ? ofBands(values, column.scale) : ofValues(values, column.scale);
    }

    std::optional<FieldCodes> ofTimes(const IntegerColumn &column) const
    {
        const TimePart &part = grouping.part ? *grouping.part : *findTimePart("day");
        FieldCodes result;
        result.m_times = &column;
        result.m_timeCodes.emplace(column, type, part, zone);
        result.m_words = result.m_timeCodes->words();
        return result;
    }

    std::optional<FieldCodes> ofValues(const std::vector<std::int64_t> &values, std::uint8_t scale) const
    {
        ValueCodes coder(values);
        FieldCodes result;
        result.m_own.resize(values.size());
        for (std::size_t row = 0; row < values.size(); ++row)
            result.m_own[row] = coder.codeOf(values[row]);
        result.m_words.emplace_back();
        for (const std::int64_t value : coder.values())
            result.m_words.push_back(rowOf(type).wordOf(Decimal{value, scale}));
        return result;
    }

    std::optional<FieldCodes> ofBands(const std::vector<std::int64_t> &values, std::uint8_t scale) const
    {
        std::vector<std::int64_t> known;
        std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                     [](std::int64_t value) { return value != missingInteger; });
        const Bins bins = numberBins(known);
        FieldCodes result;
        result.m_own.resize(values.size());
        for (std::size_t row = 0; row < values.size(); ++row)
            result.m_own[row] =
                values[row] == missingInteger ? 0 : static_cast<std::uint32_t>(bins.binOf(values[row])) + 1;
        result.m_words.emplace_back();
        for (std::size_t bin = 0; bin < bins.count(); ++bin)
            result.m_words.push_back(bandWord(bins, bin, scale));
        return result;
    }

    std::optional<FieldCodes> operator()(const CodeColumn &column) const
    {
        FieldCodes result;
        result.m_shared = &column;
        result.m_words = wordsOf(*column.dictionary);
        return result;
    }

    std::optional<FieldCodes> operator()(const ListColumn &column) const
    {
        FieldCodes result;
        result.m_lists = &column;
        result.m_words = wordsOf(*column.dictionary);
        return result;
    }

    std::optional<FieldCodes> operator()(const TextColumn &column) const
    {
        std::unordered_map<std::string_view, std::uint32_t> known{{std::string_view{}, 0}};
        FieldCodes result;
        result.m_words.emplace_back();
        result.m_own.resize(column.size());
        const bool coded = forEachRow(column.size(), progress, [&](std::size_t row) {
            const auto [at, isNew] = known.emplace(column.at(row), static_cast<std::uint32_t>(result.m_words.size()));
            if (isNew)
                result.m_words.emplace_back(at->first);
            result.m_own[row] = at->second;
        });
        if (!coded)
            return std::nullopt;
        return result;
    }
};

bool isGroupable(ValueType type)
{
    return rowOf(type).groupable;
}

std::optional<FieldCodes> FieldCodes::of(const columns::Column &column, ValueType type, const Grouping &grouping,
                                         const TimeZone &zone, const Progress &progress)
{
    return std::visit(Maker{type, grouping, zone, progress}, column);
}

template <typename Visit> void FieldCodes::withCodes(Visit visit) const
{
    const auto visitCells = [&](const auto &cells) {
        visit([&cells](std::size_t row) { return std::uint32_t{cells[row]}; });
    };
    if (m_shared)
        std::visit(visitCells, m_shared->codes);
    else if (m_times)
        std::visit(
            [&]<typename T>(const std::vector<T> &cells) {
                visit([&](std::size_t row) {
                    const T cell = cells[row];
                    return cell == std::numeric_limits<T>::min() ? 0U : m_timeCodes->codeOf(cell);
                });
            },
            m_times->values);
    else
        visitCells(m_own);
}

void FieldCodes::read(std::span<const std::uint32_t> rows, std::vector<std::uint32_t> &codes) const
{
    codes.resize(rows.size());
    withCodes([&](auto codeAt) {
        std::transform(rows.begin(), rows.end(), codes.begin(),
                       [&codeAt](std::uint32_t row) { return row == noRow ? 0U : codeAt(row); });
    });
}

void FieldCodes::read(RowRange range, std::vector<std::uint32_t> &codes) const
{
    codes.resize(range.end - range.begin);
    withCodes([&](auto codeAt) {
        for (std::size_t row = range.begin; row < range.end; ++row)
            codes[row - range.begin] = codeAt(row);
    });
}

std::span<const std::uint32_t> FieldCodes::listAt(std::uint32_t row) const
{
    static constexpr std::uint32_t nothingKnown[] = {0};
    const auto codes = row == noRow ? std::span<const std::uint32_t>{} : m_lists->at(row);
    return codes.empty() ? std::span<const std::uint32_t>(nothingKnown) : codes;
}

} // namespace dilim::analysis
