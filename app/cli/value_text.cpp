// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/value_text.h"

#include <algorithm>

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
    return tables::localTimeText({floorDivide(zone.toLocal(moment), 1000)});
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

tables::Cell cellValue(const analysis::FieldSource &source, std::string_view fieldId, std::size_t row)
{
    struct Visitor {
        const analysis::FieldSource &source;
        ValueType type;
        tables::Cell operator()(std::monostate) const { return {}; }
        tables::Cell operator()(const std::string &text) const { return text; }
        tables::Cell operator()(const Decimal &number) const
        {
            if (type != ValueType::Money)
                return number;
            const std::string &currency = source.snapshot.currency;
            const std::uint8_t digits = std::max(number.scale, currencyDigits(currency));
            return tables::Amount{{rescaled(number, digits).value_or(0), digits}, currency};
        }
        tables::Cell operator()(const Date &day) const { return day; }
        tables::Cell operator()(const Moment &moment) const
        {
            return tables::LocalTime{floorDivide(source.context.timeZone.toLocal(moment), 1000)};
        }
        tables::Cell operator()(bool yes) const { return std::string(yes ? "yes" : "no"); }
        tables::Cell operator()(const std::vector<std::string> &words) const { return joined(words); }
    };
    const fields::Field *field = source.snapshot.catalogue.find(fieldId);
    const columns::Column *column = field ? source.columnOf(*field) : nullptr;
    if (!column)
        return {};
    return std::visit(Visitor{source, field->type}, rules::findingAt(*column, field->type, row));
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
