// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_codes.h"

#include "base/dates.h"
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
std::string dayText(Decimal value)
{
    return isoDate(Date{static_cast<std::int32_t>(value.units)});
}

struct TypeRow {
    ValueType type;
    bool groupable;
    std::string (*wordOf)(Decimal); // for types held in columns of whole numbers
};
constexpr TypeRow types[] = {
    {ValueType::Text, false, nullptr},        {ValueType::Identifier, true, nullptr},
    {ValueType::Number, true, decimalText},   {ValueType::Money, false, decimalText},
    {ValueType::Date, true, dayText},         {ValueType::Moment, true, dayText},
    {ValueType::YesNo, true, yesNoText},      {ValueType::Category, true, nullptr},
    {ValueType::CategoryList, true, nullptr},
};
static_assert(std::size(types) == fields::valueTypeCount);

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
    const TimeZone &zone;
    const Progress &progress;

    std::optional<FieldCodes> operator()(const IntegerColumn &column) const
    {
        const bool byDay = type == ValueType::Moment;
        const std::int64_t unit = byDay ? powerOfTen(static_cast<std::uint8_t>(3 - column.scale)) : 1;
        std::vector<std::int64_t> values(column.size());
        const bool read = forEachRow(values.size(), progress, [&](std::size_t row) {
            const std::int64_t value = column.at(row);
            values[row] = byDay && value != missingInteger ? zone.dayOf({value * unit}).days : value;
        });
        if (!read)
            return std::nullopt;
        ValueCodes coder(values);
        FieldCodes result;
        result.m_own.resize(values.size());
        for (std::size_t row = 0; row < values.size(); ++row)
            result.m_own[row] = coder.codeOf(values[row]);
        result.m_words.emplace_back();
        for (const std::int64_t value : coder.values())
            result.m_words.push_back(rowOf(type).wordOf(Decimal{value, byDay ? std::uint8_t{0} : column.scale}));
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

std::optional<FieldCodes> FieldCodes::of(const columns::Column &column, ValueType type, const TimeZone &zone,
                                         const Progress &progress)
{
    return std::visit(Maker{type, zone, progress}, column);
}

void FieldCodes::read(std::span<const std::uint32_t> rows, std::vector<std::uint32_t> &codes) const
{
    codes.resize(rows.size());
    const auto readFrom = [&](const auto &cells) {
        std::transform(rows.begin(), rows.end(), codes.begin(),
                       [&cells](std::uint32_t row) { return row == noRow ? 0U : std::uint32_t{cells[row]}; });
    };
    if (m_shared)
        std::visit(readFrom, m_shared->codes);
    else
        readFrom(m_own);
}

std::span<const std::uint32_t> FieldCodes::listAt(std::uint32_t row) const
{
    static constexpr std::uint32_t nothingKnown[] = {0};
    const auto codes = row == noRow ? std::span<const std::uint32_t>{} : m_lists->at(row);
    return codes.empty() ? std::span<const std::uint32_t>(nothingKnown) : codes;
}

} // namespace dilim::analysis
