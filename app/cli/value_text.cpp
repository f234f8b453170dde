// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/value_text.h"

namespace dilim::cli {
namespace {

using fields::ValueType;

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : "; ") + word;
    return text;
}

std::string integerText(const columns::IntegerColumn &column, std::size_t row, ValueType type, const TimeZone &zone)
{
    const std::int64_t value = column.at(row);
    if (value == columns::missingInteger)
        return {};
    switch (type) {
    case ValueType::YesNo:
        return value != 0 ? "yes" : "no";
    case ValueType::Date:
        return isoDate({static_cast<std::int32_t>(value)});
    case ValueType::Moment:
        return plainMoment({column.scale == 0 ? value * 1000 : value}, zone);
    default:
        return decimalText({value, column.scale});
    }
}

std::string listText(const columns::ListColumn &column, std::size_t row)
{
    std::vector<std::string> words;
    for (const std::uint32_t code : column.at(row))
        words.emplace_back(column.dictionary->word(code));
    return joined(words);
}

} // namespace

std::string plainMoment(Moment moment, const TimeZone &zone)
{
    const std::int64_t local = zone.toLocal(moment);
    const std::int64_t day = floorDivide(local, millisecondsPerDay);
    const auto second = (local - day * millisecondsPerDay) / 1000;
    std::string text = isoDate({static_cast<std::int32_t>(day)});
    for (const std::int64_t part : {second / 3600, second / 60 % 60, second % 60}) {
        text += text.size() == 10 ? ' ' : ':';
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
    }
    return text;
}

std::string plainValue(const analysis::FieldSource &source, std::string_view fieldId, std::size_t row)
{
    const fields::Field *field = source.snapshot.catalogue.find(fieldId);
    const columns::Column *column = field ? source.columnOf(*field) : nullptr;
    if (!column)
        return {};
    if (const auto *integers = std::get_if<columns::IntegerColumn>(column))
        return integerText(*integers, row, field->type, source.context.timeZone);
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return std::string(codes->dictionary->word(codes->at(row)));
    if (const auto *lists = std::get_if<columns::ListColumn>(column))
        return listText(*lists, row);
    return std::string(std::get<columns::TextColumn>(*column).at(row));
}

std::string plainVerdictValue(const rules::Verdict &verdict, const TimeZone &zone)
{
    struct Visitor {
        const TimeZone &zone;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string &text) const { return text; }
        std::string operator()(const Decimal &number) const { return decimalText(number); }
        std::string operator()(const Date &day) const { return isoDate(day); }
        std::string operator()(const Moment &moment) const { return plainMoment(moment, zone); }
        std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
        std::string operator()(const std::vector<std::string> &words) const { return joined(words); }
    };
    return std::visit(Visitor{zone}, verdict.value);
}

} // namespace dilim::cli
