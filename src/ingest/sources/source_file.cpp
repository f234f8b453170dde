// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sources/source_file.h"

#include "ingest/strict_json.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace dilim::ingest {
namespace {

using Json = nlohmann::ordered_json;

Error badValue(std::string path, const Json &value)
{
    constexpr std::size_t shown = 80;
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return Error{"mapping.bad_value", {std::move(path), text.substr(0, shown)}};
}

std::optional<Error> unknownKey(const Json &object, const std::string &path,
                                std::initializer_list<std::string_view> known)
{
    if (!object.is_object())
        return badValue(path, object);
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (std::find(known.begin(), known.end(), at.key()) == known.end())
            return Error{"mapping.unknown_key", {path.empty() ? at.key() : path + '.' + at.key()}};
    }
    return std::nullopt;
}

bool isId(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

Result<std::string> textOf(const Json &object, const std::string &path, const char *key)
{
    if (!object.contains(key) || !object.at(key).is_string() || object.at(key).get<std::string>().empty())
        return badValue(path + key, object.contains(key) ? object.at(key) : Json());
    return object.at(key).get<std::string>();
}

/// A list of texts; a single text is a list of one.
Result<std::vector<std::string>> textsOf(const Json &value, const std::string &path)
{
    std::vector<std::string> texts;
    const Json list = value.is_array() ? value : Json::array({value});
    for (const Json &text : list) {
        if (!text.is_string() || text.get<std::string>().empty())
            return badValue(path, value);
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

Result<Mapping> mappingOf(const Json &table, const std::string &path)
{
    if (!table.contains("mapping") || !table.at("mapping").is_object())
        return badValue(path + "mapping", table.contains("mapping") ? table.at("mapping") : Json());
    Result<Mapping> mapping = mappingOfMembers(table.at("mapping"));
    if (mapping && !mapping->primary)
        return Error{"mapping.bad_value", {path + "entity", ""}};
    return mapping;
}

Result<SourceTable> tableOf(const Json &json, const std::string &system, const std::string &place)
{
    const std::string path = place + '.';
    if (std::optional<Error> unknown =
            unknownKey(json, place, {"id", "knowledge", "needs", "lacks", "file_words", "mapping", "ignore", "about"}))
        return *std::move(unknown);
    SourceTable table;
    const Result<std::string> id = textOf(json, path, "id");
    if (!id || !isId(*id))
        return id ? badValue(path + "id", json.at("id")) : id.error();
    table.id = system + '.' + *id;
    const Result<std::string> knowledge = textOf(json, path, "knowledge");
    if (!knowledge)
        return knowledge.error();
    const std::optional<Knowledge> known = knowledgeFromId(*knowledge);
    if (!known)
        return badValue(path + "knowledge", json.at("knowledge"));
    table.knowledge = *known;
    const Json needs = json.value("needs", Json::array());
    if (!needs.is_array() || needs.empty())
        return badValue(path + "needs", needs);
    for (const Json &one : needs) {
        Result<std::vector<std::string>> anyOf = textsOf(one, path + "needs");
        if (!anyOf)
            return anyOf.error();
        table.needs.push_back(*std::move(anyOf));
    }
    Result<std::vector<std::string>> lacks = textsOf(json.value("lacks", Json::array()), path + "lacks");
    if (!lacks)
        return lacks.error();
    table.lacks = *std::move(lacks);
    if (json.contains("file_words")) {
        Result<std::vector<std::string>> words = textsOf(json.at("file_words"), path + "file_words");
        if (!words)
            return words.error();
        table.fileWords = *std::move(words);
    }
    Result<Mapping> mapping = mappingOf(json, path);
    if (!mapping)
        return mapping.error();
    table.mapping = *std::move(mapping);
    const Result<std::vector<std::string>> ignored = textsOf(json.value("ignore", Json::array()), path + "ignore");
    if (!ignored)
        return ignored.error();
    for (const std::string &header : *ignored) {
        ColumnMapping column;
        column.header = header;
        table.mapping.columns.push_back(std::move(column));
    }
    return table;
}

} // namespace

Result<SourceFile> sourceFromJson(std::string_view json)
{
    const Result<Json> strict = parseStrictly(json);
    if (!strict)
        return strict.error();
    const Json &parsed = *strict;
    if (std::optional<Error> unknown = unknownKey(parsed, "", {"dilim_source", "id", "name", "about", "tables"}))
        return *std::move(unknown);
    if (!parsed.contains("dilim_source") || parsed.at("dilim_source") != 1)
        return Error{"mapping.version", {parsed.contains("dilim_source") ? parsed.at("dilim_source").dump() : ""}};
    SourceFile source;
    const Result<std::string> id = textOf(parsed, "", "id");
    const Result<std::string> name = textOf(parsed, "", "name");
    if (!id || !isId(*id))
        return id ? badValue("id", parsed.at("id")) : id.error();
    if (!name)
        return name.error();
    source.id = *id;
    source.name = *name;
    const Json tables = parsed.value("tables", Json::array());
    if (!tables.is_array() || tables.empty())
        return badValue("tables", tables);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Result<SourceTable> table = tableOf(tables[i], source.id, "tables[" + std::to_string(i) + ']');
        if (!table)
            return table.error();
        source.tables.push_back(*std::move(table));
    }
    return source;
}

} // namespace dilim::ingest
