// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mapping.h"
#include "ingest/mapping_keys.h"

#include <nlohmann/json.hpp>

namespace dilim::ingest {
namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

template <typename Table, typename Value> std::string wordOf(const Table &table, Value value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return std::string(row.id);
    }
    return {};
}

std::string characterText(char c)
{
    return c == '\0' ? std::string() : std::string(1, c);
}

Json dialectJson(const Dialect &dialect)
{
    Json json = Json::object();
    if (dialect.encoding)
        json["encoding"] = *dialect.encoding;
    if (dialect.separator)
        json["separator"] = characterText(*dialect.separator);
    if (dialect.quote)
        json["quote"] = characterText(*dialect.quote);
    if (dialect.headerLine)
        json["header_line"] = *dialect.headerLine;
    if (dialect.table)
        json["table"] = *dialect.table;
    return json;
}

Json testJson(const RowTest &test)
{
    Json json = {{"of", test.of}};
    if (!test.is.empty())
        json["is"] = test.is;
    if (!test.isNot.empty())
        json["is_not"] = test.isNot;
    if (test.empty)
        json["empty"] = true;
    return json;
}

Json partJson(const CellPart &part)
{
    Json json = Json::object();
    if (!part.of.empty())
        json["of"] = part.of;
    if (!part.is.empty())
        json["is"] = part.is;
    if (part.sign != SignWanted::Any)
        json["sign"] = wordOf(signWords, part.sign);
    if (part.fileName)
        json["file_name"] = true;
    if (part.text)
        json["text"] = *part.text;
    if (part.userAgent)
        json["user_agent"] = wordOf(agentPartWords, *part.userAgent);
    if (!part.isNot.empty())
        json["is_not"] = part.isNot;
    if (!part.after.empty())
        json["after"] = part.after;
    if (!part.until.empty())
        json["until"] = part.until;
    if (!part.times.empty())
        json["times"] = part.times;
    if (part.minus)
        json["minus"] = true;
    if (part.characters > 0)
        json["characters"] = part.characters;
    if (part.when)
        json["when"] = testJson(*part.when);
    return json;
}

Json columnJson(const ColumnMapping &column)
{
    Json json = Json::object();
    json["header"] = column.header;
    if (!column.also.empty())
        json["also"] = column.also;
    if (column.fieldsGiven)
        json["fields"] = column.fields;
    if (column.type)
        json["type"] = std::string(fields::typeId(*column.type));
    if (column.decimalMark)
        json["decimal_mark"] = characterText(*column.decimalMark);
    if (column.dateOrder)
        json["date_order"] = wordOf(dateOrderWords, *column.dateOrder);
    if (column.listSeparator)
        json["list_separator"] = characterText(*column.listSeparator);
    if (column.opposite)
        json["opposite"] = true;
    for (const CellPart &part : column.parts)
        json["parts"].push_back(partJson(part));
    if (column.join)
        json["join"] = *column.join;
    if (column.sum)
        json["sum"] = true;
    if (column.addsUp)
        json["adds_up"] = true;
    if (!column.sameFor.empty())
        json["same_for"] = column.sameFor;
    return json;
}

} // namespace

std::string mappingToJson(const Mapping &mapping)
{
    Json json = Json::object();
    json["dilim_mapping"] = version;
    if (mapping.primary)
        json["entity"] = std::string(fields::entityId(*mapping.primary));
    if (mapping.rest)
        json["rest"] = std::string(fields::entityId(*mapping.rest));
    if (!mapping.source.empty())
        json["source"] = mapping.source;
    if (mapping.system)
        json["system"] = *mapping.system;
    if (Json dialect = dialectJson(mapping.dialect); !dialect.empty())
        json["dialect"] = std::move(dialect);
    if (mapping.makesCustomers != MakesCustomers::Auto)
        json["makes_customers"] = wordOf(makesCustomersWords, mapping.makesCustomers);
    if (mapping.dataDate)
        json["data_date"] = isoDate(*mapping.dataDate);
    if (mapping.cancellationPrefix)
        json["cancellation_prefix"] = *mapping.cancellationPrefix;
    if (!mapping.timeZone.empty())
        json["time_zone"] = mapping.timeZone;
    for (const RowTest &rows : mapping.leaveOut)
        json["leave_out"].push_back(testJson(rows));
    if (!mapping.columns.empty()) {
        json["columns"] = Json::array();
        for (const ColumnMapping &column : mapping.columns)
            json["columns"].push_back(columnJson(column));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace dilim::ingest
