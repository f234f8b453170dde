// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_names.h"

#include <algorithm>
#include <variant>

namespace dilim::rules {
namespace {

using fields::Entity;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

std::string sqlBytes(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        hex += digits[byte / 16];
        hex += digits[byte % 16];
    }
    return "CAST(x'" + hex + "' AS TEXT)";
}

} // namespace

std::string sqlText(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), isControl))
        return sqlBytes(text);
    std::string result = "'";
    for (const char c : text)
        result.append(c == '\'' ? 2 : 1, c);
    return result + '\'';
}

std::string sqlTexts(std::span<const std::string> texts)
{
    std::string result;
    for (const std::string &text : texts)
        result += (result.empty() ? "" : ", ") + sqlText(text);
    return result;
}

std::string sqlComment(std::string_view text)
{
    std::string shown(text);
    std::replace_if(shown.begin(), shown.end(), isControl, ' ');
    for (std::size_t end = shown.find("*/"); end != std::string::npos; end = shown.find("*/"))
        shown[end + 1] = ' ';
    return "/* " + shown + " */ ";
}

std::string indented(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += "  ";
    }
    return result;
}

std::string joined(const std::vector<std::string> &parts, std::string_view word)
{
    if (parts.size() == 1)
        return parts.front();
    std::string result = "(";
    for (const std::string &part : parts)
        result += (result.size() == 1 ? "" : ' ' + std::string(word) + ' ') + part;
    return result + ')';
}

const std::string &SqlRows::of(Entity entity) const
{
    switch (entity) {
    case Entity::Customer:
        return customer;
    case Entity::Order:
        return order;
    case Entity::OrderLine:
        return line;
    case Entity::Product:
        return product;
    default:
        return event;
    }
}

SqlRows numberedRows(int number)
{
    const std::string text = std::to_string(number);
    return {"c", "o" + text, "l" + text, "p" + text, "e" + text};
}

void addSqlColumn(SqlColumns &columns, const columns::Snapshot &snapshot, std::string_view field)
{
    const fields::Field *known = snapshot.catalogue.find(field);
    const columns::Column *column = known ? snapshot.column(field) : nullptr;
    if (column)
        addSqlColumn(columns, *known, *column);
}

void addSqlColumn(SqlColumns &columns, const fields::Field &field, const columns::Column &column)
{
    const auto *integers = std::get_if<columns::IntegerColumn>(&column);
    columns[&column] = {&field, integers ? integers->scale : std::uint8_t{0}};
}

} // namespace dilim::rules
