// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field.h"
#include "ingest/mapping.h"
#include "ingest/mapping_keys.h"

#include <nlohmann/json.hpp>

namespace dilim::ingest {
namespace {

using Json = nlohmann::ordered_json;

template <typename Table> Json wordList(const Table &table)
{
    Json words = Json::array();
    for (const auto &row : table)
        words.push_back(std::string(row.id));
    return words;
}

Json object(Json properties, const char *description)
{
    return {{"type", "object"},
            {"description", description},
            {"additionalProperties", false},
            {"properties", std::move(properties)}};
}

Json oneOf(Json words, const char *description)
{
    return {{"enum", std::move(words)}, {"description", description}};
}

Json text(const char *description)
{
    return {{"type", "string"}, {"description", description}};
}

Json entityWords()
{
    Json words = Json::array();
    for (std::size_t i = 0; i < fields::entityCount; ++i)
        words.push_back(std::string(fields::entityId(static_cast<fields::Entity>(i))));
    return words;
}

Json typeWords()
{
    Json words = Json::array();
    for (std::size_t i = 0; i < fields::valueTypeCount; ++i)
        words.push_back(std::string(fields::typeId(static_cast<fields::ValueType>(i))));
    return words;
}

Json dialectSchema()
{
    return object(
        {{"encoding", text("UTF-8, UTF-16LE, UTF-16BE, windows-1254, windows-1252, UTF-8 twice or another known name")},
         {"separator", oneOf({",", ";", "\t", "|", " "}, "between cells; a blank: one or more")},
         {"quote", oneOf({"\"", "'", ""}, "round cells; empty: none")},
         {"header_line",
          {{"type", "integer"},
           {"minimum", 0},
           {"maximum", 1'000'000},
           {"description", "line of the header, 1-based; 0: the file has none"}}},
         {"table",
          text("of a file with several: a sheet of a workbook; without it the first that looks like a table")}},
        "how the characters and cells are read; what is absent is found by looking at the file");
}

Json texts(const char *description)
{
    return {{"type", "array"},
            {"items", {{"type", "string"}, {"minLength", 1}}},
            {"minItems", 1},
            {"description", description}};
}

Json yes(const char *description)
{
    return {{"type", "boolean"}, {"description", description}};
}

Json testSchema(const char *description)
{
    Json test = object({{"of", texts("headers; the first that the file has")},
                        {"is", texts("the cell is one of these words")},
                        {"is_not", texts("the cell is filled, and none of these words")},
                        {"empty", yes("nothing is written in the cell")}},
                       description);
    test["required"] = {"of"};
    return test;
}

Json partSchema()
{
    return object(
        {{"of", texts("headers; the first that the file has")},
         {"is", texts("the cell must be one of these words; without them any cell but an empty one")},
         {"sign", oneOf(wordList(signWords), "which numbers are taken; negative ones lose their sign")},
         {"file_name",
          yes("answers with the file's name without its ending, if one of the words of is, where such are "
              "given, stands in it")},
         {"text", text("answers with this instead of the cell")},
         {"is_not", texts("the cell must be none of these words")},
         {"after", text("of the cell only what stands behind this text, which must be there")},
         {"until", text("of the cell only what stands before this text")},
         {"times", texts("in a sum: headers, the number is multiplied with that of the first that is there")},
         {"minus", yes("in a sum: the number is taken off")},
         {"characters",
          {{"type", "integer"},
           {"minimum", 1},
           {"maximum", 1000},
           {"description", "of the cell only so many characters at its beginning"}}},
         {"user_agent", oneOf(wordList(agentPartWords), "answers with this part of the user agent in the cell")},
         {"when", testSchema("the part answers only in rows of which this is true")}},
        "where the cells of a made column come from");
}

Json columnSchema()
{
    Json column = object(
        {{"header", text("as in the file")},
         {"fields",
          {{"type", "array"},
           {"items", {{"type", "string"}, {"pattern", "^(customer|order|line|product|event|table)\\.[a-z0-9_]+$"}}},
           {"description", "standard or custom fields fed by the column; empty: not imported"}}},
         {"type", oneOf(typeWords(), "of custom fields")},
         {"decimal_mark", oneOf({".", ","}, "of numbers and amounts")},
         {"date_order", oneOf(wordList(dateOrderWords), "of dates that are not ISO")},
         {"list_separator", oneOf({";", ",", "|"}, "of category lists")},
         {"also", texts("other names of the same column")},
         {"opposite", yes("yes means no: a column of those who opted out")},
         {"parts",
          {{"type", "array"},
           {"items", partSchema()},
           {"minItems", 1},
           {"description", "makes the cells: the first part that answers. The column need not be in the file"}}},
         {"join", text("all answers of the parts with this between them, instead of the first")},
         {"sum", yes("all answers of the parts are numbers, and added up")},
         {"adds_up", yes("the values of several rows of one order are added up")},
         {"same_for", text("field: rows with the same value in it share the cells that are filled")}},
        "how one column is read; what is absent is found by looking at the column");
    column["required"] = {"header"};
    return column;
}

} // namespace

std::string mappingJsonSchema()
{
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "Dilim mapping file"}};
    schema.update(object(
        {{"dilim_mapping", {{"const", 1}, {"description", "version of this form"}}},
         {"entity", oneOf(entityWords(), "what each record of the file is")},
         {"rest", oneOf(entityWords(), "what columns that nothing explains say something about; else the entity")},
         {"source", text("the system and account the file comes from")},
         {"system", text("table of a known system, such as shopify.orders; empty: none")},
         {"dialect", dialectSchema()},
         {"makes_customers", oneOf(wordList(makesCustomersWords), "whether people named in the file become customers")},
         {"data_date", {{"type", "string"}, {"format", "date"}, {"description", "the day the file speaks for"}}},
         {"cancellation_prefix",
          {{"type", "string"},
           {"pattern", "^[A-Z]?$"},
           {"description", "letter with which the numbers of cancelled orders begin; empty: none"}}},
         {"time_zone", text("IANA zone of moments without one")},
         {"leave_out",
          {{"type", "array"},
           {"items", testSchema("what the cell of a column says")},
           {"minItems", 1},
           {"description", "rows that are not wanted"}}},
         {"columns", {{"type", "array"}, {"items", columnSchema()}}}},
        "how one file is read; everything absent is found by looking at the file"));
    schema["required"] = {"dilim_mapping"};
    return schema.dump(2) + '\n';
}

} // namespace dilim::ingest
