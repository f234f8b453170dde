// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_codes.h"

#include "analysis/slices.h"
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

struct Coder {
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
        ValueCodes coder(values);
        FieldCodes result;
        result.codes.resize(values.size());
        const bool coded = read && forEachRow(values.size(), progress, [&](std::size_t row) {
                               result.codes[row] = coder.codeOf(values[row]);
                           });
        if (!coded)
            return std::nullopt;
        result.words.emplace_back();
        for (const std::int64_t value : coder.values())
            result.words.push_back(rowOf(type).wordOf(Decimal{value, byDay ? std::uint8_t{0} : column.scale}));
        return result;
    }

    std::optional<FieldCodes> operator()(const CodeColumn &column) const
    {
        FieldCodes result;
        std::visit([&result](const auto &cells) { result.codes.assign(cells.begin(), cells.end()); }, column.codes);
        result.words = wordsOf(*column.dictionary);
        return result;
    }

    std::optional<FieldCodes> operator()(const ListColumn &column) const
    {
        return FieldCodes{column.codes, column.offsets, wordsOf(*column.dictionary)};
    }

    std::optional<FieldCodes> operator()(const TextColumn &column) const
    {
        std::unordered_map<std::string_view, std::uint32_t> known{{std::string_view{}, 0}};
        FieldCodes result;
        result.words.emplace_back();
        result.codes.resize(column.size());
        const bool coded = forEachRow(column.size(), progress, [&](std::size_t row) {
            const auto [at, isNew] = known.emplace(column.at(row), static_cast<std::uint32_t>(result.words.size()));
            if (isNew)
                result.words.emplace_back(at->first);
            result.codes[row] = at->second;
        });
        if (!coded)
            return std::nullopt;
        return result;
    }
};

} // namespace

bool isGroupable(ValueType type)
{
    return rowOf(type).groupable;
}

std::optional<FieldCodes> fieldCodes(const columns::Column &column, ValueType type, const TimeZone &zone,
                                     const Progress &progress)
{
    return std::visit(Coder{type, zone, progress}, column);
}

} // namespace dilim::analysis
