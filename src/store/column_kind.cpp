// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/column_kind.h"

#include "base/decimal.h"
#include "fields/standard_fields.h"
#include "store/dictionary_words.h"
#include "store/number_column.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::TextColumn;

namespace {

TextColumn textsOf(const IntegerColumn &integers)
{
    TextColumn texts;
    texts.offsets.reserve(integers.size() + 1);
    for (std::size_t row = 0; row < integers.size(); ++row) {
        const std::int64_t value = integers.at(row);
        texts.append(value == missingInteger ? std::string() : decimalText({value, integers.scale}));
    }
    return texts;
}

/// Identifiers are whole numbers, and there are millions of them.
TextColumn wholeNumberTexts(const IntegerColumn &integers)
{
    TextColumn texts;
    const std::vector<std::int64_t> wide = wideOf(integers);
    texts.offsets.resize(wide.size() + 1);
    texts.bytes.resize(wide.size() * 12);
    std::size_t end = 0;
    for (std::size_t row = 0; row < wide.size(); ++row) {
        if (end + 24 > texts.bytes.size())
            texts.bytes.resize(texts.bytes.size() * 2 + 24);
        if (wide[row] != missingInteger) {
            char digits[20];
            std::size_t begin = sizeof digits;
            auto rest = static_cast<std::uint64_t>(wide[row] < 0 ? -wide[row] : wide[row]);
            do {
                digits[--begin] = static_cast<char>('0' + rest % 10);
                rest /= 10;
            } while (rest != 0);
            if (wide[row] < 0)
                texts.bytes[end++] = '-';
            std::copy(digits + begin, digits + sizeof digits, texts.bytes.data() + end);
            end += sizeof digits - begin;
        }
        texts.offsets[row + 1] = end;
    }
    texts.bytes.resize(end);
    texts.bytes.shrink_to_fit();
    return texts;
}

TextColumn textsOf(const CodeColumn &codes)
{
    TextColumn texts;
    texts.offsets.reserve(codes.size() + 1);
    for (std::size_t row = 0; row < codes.size(); ++row)
        texts.append(codes.dictionary->word(codes.at(row)));
    return texts;
}

TextColumn textsOf(const ListColumn &lists)
{
    TextColumn texts;
    for (std::size_t row = 0; row < lists.size(); ++row) {
        std::string all;
        for (const std::uint32_t code : lists.at(row))
            all.append(all.empty() ? "" : "; ").append(lists.dictionary->word(code));
        texts.append(all);
    }
    return texts;
}

TextColumn asTexts(Column &&column)
{
    if (auto *texts = std::get_if<TextColumn>(&column))
        return std::move(*texts);
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        return integers->scale == 0 ? wholeNumberTexts(*integers) : textsOf(*integers);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return textsOf(*codes);
    return textsOf(std::get<ListColumn>(column));
}

CodeColumn codesOf(const TextColumn &texts)
{
    WordTable words;
    std::vector<std::uint32_t> codes(texts.size());
    for (std::size_t row = 0; row < codes.size(); ++row)
        codes[row] = words.add(texts.at(row));
    return CodeColumn::packed(codes, dictionaryOf(words));
}

IntegerColumn integersOf(const TextColumn &texts)
{
    std::vector<std::optional<Decimal>> numbers(texts.size());
    std::uint8_t scale = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        numbers[row] = parseDecimal(texts.at(row));
        scale = std::max(scale, numbers[row] ? numbers[row]->scale : std::uint8_t{0});
    }
    std::vector<std::int64_t> wide(numbers.size(), missingInteger);
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row])
            wide[row] = rescaled(*numbers[row], scale).value_or(missingInteger);
    }
    return IntegerColumn::packed(wide, scale);
}

ListColumn listsOf(const CodeColumn &codes)
{
    ListColumn lists;
    lists.dictionary = codes.dictionary;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes.at(row) != 0)
            lists.codes.push_back(codes.at(row));
        lists.offsets.push_back(static_cast<std::uint32_t>(lists.codes.size()));
    }
    return lists;
}

} // namespace

ColumnKind kindOf(const fields::Field &field)
{
    const bool fact = field.entity == fields::Entity::Order || field.entity == fields::Entity::OrderLine
        || field.entity == fields::Entity::Event;
    switch (field.type) {
    case fields::ValueType::Text:
        return ColumnKind::Text;
    case fields::ValueType::Identifier: // those of facts repeat, but for the fact's own
        return fact && field.id != "order.id" && field.id != "event.id" ? ColumnKind::Code : ColumnKind::Text;
    case fields::ValueType::Category:
        return ColumnKind::Code;
    case fields::ValueType::CategoryList:
        return ColumnKind::List;
    default:
        return ColumnKind::Integer;
    }
}

ColumnKind kindOf(const Column &column)
{
    constexpr ColumnKind kinds[] = {ColumnKind::Integer, ColumnKind::Code, ColumnKind::List, ColumnKind::Text};
    return kinds[column.index()];
}

Column asKind(Column column, ColumnKind kind)
{
    if (kindOf(column) == kind)
        return column;
    if (kind == ColumnKind::Text)
        return asTexts(std::move(column));
    if (kind == ColumnKind::Code)
        return codesOf(asTexts(std::move(column)));
    if (kind == ColumnKind::List)
        return listsOf(std::get<CodeColumn>(asKind(std::move(column), ColumnKind::Code)));
    return integersOf(asTexts(std::move(column)));
}

bool isStored(const Column &column, std::string_view fieldId)
{
    const fields::Field *field = fields::standardField(fieldId);
    if (!field)
        return true;
    const ColumnKind kind = kindOf(*field);
    const bool isNumberedId = field->type == fields::ValueType::Identifier && kind == ColumnKind::Text
        && kindOf(column) == ColumnKind::Integer && std::get<IntegerColumn>(column).scale == 0;
    return isNumberedId || kindOf(column) == kind;
}

Column asStored(Column column, std::string_view fieldId)
{
    if (isStored(column, fieldId))
        return column;
    return asKind(std::move(column), kindOf(*fields::standardField(fieldId)));
}

Column missingColumn(ColumnKind kind, std::size_t rows)
{
    if (kind == ColumnKind::Integer)
        return IntegerColumn{std::vector<std::int8_t>(rows, missingCell<std::int8_t>), 0};
    if (kind == ColumnKind::Code)
        return CodeColumn{std::vector<std::uint8_t>(rows, 0), std::make_shared<Dictionary>()};
    if (kind == ColumnKind::List)
        return ListColumn{std::vector<std::uint32_t>(rows + 1, 0), {}, std::make_shared<Dictionary>()};
    return TextColumn{std::vector<std::uint64_t>(rows + 1, 0), {}};
}

} // namespace dilim::store
