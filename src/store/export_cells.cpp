// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_cells.h"

#include "base/dates.h"
#include "base/text_fold.h"
#include "fields/export_names.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>
#include <variant>

namespace dilim::store {
namespace {

using fields::ValueType;

bool isWholeNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money || type == ValueType::YesNo;
}

Moment momentOf(std::int64_t value, std::uint8_t scale)
{
    return {scale == 0 ? value * 1000 : value};
}

/// Local time in the form of a moment, without the "Z" that would make it UTC.
std::string localText(Moment moment, const TimeZone &zone)
{
    std::string text = isoMoment({zone.toLocal(moment)});
    text.pop_back();
    return text;
}

void bindMoment(Statement &statement, int place, Moment moment, CellForm form, const TimeZone &zone)
{
    if (form == CellForm::Milliseconds)
        statement.bind(place, moment.milliseconds);
    else
        statement.bind(place, form == CellForm::LocalTime ? localText(moment, zone) : isoMoment(moment));
}

void bindInteger(Statement &statement, int place, const ExportColumn &shown, const columns::IntegerColumn &column,
                 std::size_t row, const TimeZone &zone)
{
    const std::int64_t value = column.at(row);
    const ValueType type = shown.field->type;
    if (value == columns::missingInteger)
        statement.bindNull(place);
    else if (type == ValueType::Date)
        statement.bind(place, isoDate(Date{static_cast<std::int32_t>(value)}));
    else if (type == ValueType::Moment)
        bindMoment(statement, place, momentOf(value, column.scale), shown.form, zone);
    else if (isWholeNumber(type))
        statement.bind(place, value);
    else
        statement.bind(place, std::to_string(value)); // an identifier of digits
}

std::string_view wordOf(const ExportColumn &shown, const columns::Dictionary &dictionary, std::uint32_t code)
{
    return shown.form == CellForm::MatchKey ? std::string_view(shown.keys[code]) : dictionary.word(code);
}

void bindCode(Statement &statement, int place, const ExportColumn &shown, const columns::CodeColumn &column,
              std::size_t row)
{
    const std::uint32_t code = column.at(row);
    if (code == 0)
        statement.bindNull(place);
    else
        statement.bindView(place, wordOf(shown, *column.dictionary, code)); // the snapshot outlives the statement
}

void bindText(Statement &statement, int place, CellForm form, std::string_view text)
{
    if (text.empty())
        statement.bindNull(place);
    else if (form == CellForm::MatchKey)
        statement.bind(place, matchKey(text));
    else
        statement.bindView(place, text);
}

void bindList(Statement &statement, int place, const ExportColumn &shown, const columns::ListColumn &column,
              std::size_t row)
{
    if (column.at(row).empty()) {
        statement.bindNull(place);
        return;
    }
    nlohmann::json words = nlohmann::json::array();
    for (const std::uint32_t code : column.at(row))
        words.push_back(wordOf(shown, *column.dictionary, code));
    statement.bind(place, words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

ExportColumn columnOf(const fields::Field &field, const columns::Column &column, std::string name, CellForm form)
{
    ExportColumn result{&field, &column, std::move(name), form, {}};
    if (form != CellForm::MatchKey)
        return result;
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        result.keys = matchKeysOf(*codes->dictionary);
    else if (const auto *lists = std::get_if<columns::ListColumn>(&column))
        result.keys = matchKeysOf(*lists->dictionary);
    return result;
}

CellForm formOf(std::string_view end)
{
    if (end == fields::exportKeyEnd)
        return CellForm::MatchKey;
    return end == fields::exportMillisecondsEnd ? CellForm::Milliseconds : CellForm::LocalTime;
}

} // namespace

bool ExportColumn::isInteger() const
{
    return isWholeNumber(field->type) || form == CellForm::Milliseconds;
}

std::vector<std::string> matchKeysOf(const columns::Dictionary &dictionary)
{
    std::vector<std::string> keys;
    keys.reserve(dictionary.size() + 1);
    for (std::uint32_t code = 0; code <= dictionary.size(); ++code)
        keys.push_back(matchKey(dictionary.word(code)));
    return keys;
}

std::vector<ExportColumn> exportColumns(const fields::Field &field, const columns::Column &column)
{
    const std::string name = fields::exportColumn(field);
    std::vector<ExportColumn> result;
    result.push_back(columnOf(field, column, name, CellForm::Plain));
    for (const std::string_view end : fields::exportEnds(field.type))
        result.push_back(columnOf(field, column, name + std::string(end), formOf(end)));
    return result;
}

void bindCell(Statement &statement, int place, const ExportColumn &column, std::size_t row, const TimeZone &zone)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(column.column))
        bindInteger(statement, place, column, *integers, row, zone);
    else if (const auto *codes = std::get_if<columns::CodeColumn>(column.column))
        bindCode(statement, place, column, *codes, row);
    else if (const auto *texts = std::get_if<columns::TextColumn>(column.column))
        bindText(statement, place, column.form, texts->at(row));
    else
        bindList(statement, place, column, std::get<columns::ListColumn>(*column.column), row);
}

} // namespace dilim::store
