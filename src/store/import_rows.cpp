// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_rows.h"

#include "base/text_fold.h"
#include "store/digest.h"

#include <nlohmann/json.hpp>
#include <xxhash.h>

namespace dilim::store {
namespace {

using Json = nlohmann::json;

struct CountName {
    const char *key;
    std::uint64_t OutcomeCounts::*count;
};
constexpr CountName countNames[] = {
    {"new", &OutcomeCounts::created},         {"updated", &OutcomeCounts::updated},
    {"unchanged", &OutcomeCounts::unchanged}, {"merged", &OutcomeCounts::merged},
    {"conflicts", &OutcomeCounts::conflicts}, {"ownerless", &OutcomeCounts::ownerless},
};

std::string outcomeToJson(const ImportOutcome &outcome)
{
    Json entities = Json::object();
    for (std::size_t i = 0; i < fields::entityCount; ++i) {
        if (!outcome.feeds[i])
            continue;
        Json counts = Json::object();
        for (const CountName &name : countNames)
            counts[name.key] = outcome.entities[i].*name.count;
        entities[std::string(fields::entityId(static_cast<fields::Entity>(i)))] = counts;
    }
    return Json{{"rows_read", outcome.rowsRead},
                {"rejected", outcome.rejected},
                {"primary", fields::entityId(outcome.primary)},
                {"entities", entities}}
        .dump();
}

std::uint64_t numberAt(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_number_unsigned() ? at->get<std::uint64_t>() : 0;
}

/// Nothing if the text is not what `outcomeToJson` writes.
std::optional<ImportOutcome> outcomeFromJson(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("primary") || !json["primary"].is_string() || !json.contains("entities")
        || !json["entities"].is_object())
        return std::nullopt;
    const std::optional<fields::Entity> primary = fields::entityFromId(json["primary"].get<std::string>());
    if (!primary)
        return std::nullopt;
    ImportOutcome outcome;
    outcome.rowsRead = numberAt(json, "rows_read");
    outcome.rejected = numberAt(json, "rejected");
    outcome.primary = *primary;
    for (const auto &[id, counts] : json["entities"].items()) {
        const std::optional<fields::Entity> entity = fields::entityFromId(id);
        if (!entity || !counts.is_object())
            return std::nullopt;
        const auto index = static_cast<std::size_t>(*entity);
        outcome.feeds[index] = true;
        for (const CountName &name : countNames)
            outcome.entities[index].*name.count = numberAt(counts, name.key);
    }
    return outcome;
}

/// The row at which the statement stands, in the order of `importColumns`.
std::optional<ImportRecord> recordOf(const Statement &row)
{
    const std::optional<Date> dataDate = parseIsoDate(row.text(6));
    const std::optional<Moment> started = parseIsoMoment(row.text(7));
    const std::optional<Moment> finished = parseIsoMoment(row.text(8));
    const std::optional<Moment> undone = parseIsoMoment(row.text(9));
    std::optional<ImportOutcome> outcome = outcomeFromJson(row.text(10));
    if (!dataDate || !started || !finished || !outcome || (!undone && !row.isNull(9)))
        return std::nullopt;
    outcome->id = static_cast<std::uint32_t>(row.integer(0));
    return ImportRecord{outcome->id, row.text(1), row.text(2), static_cast<std::uint64_t>(row.integer(3)),
                        row.text(4), row.text(5), *dataDate,   *started,
                        *finished,   undone,      *outcome,    row.text(11)};
}

Result<std::optional<std::uint32_t>> firstId(Result<Statement> &statement)
{
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? std::optional(static_cast<std::uint32_t>(statement->integer(0))) : std::nullopt;
}

} // namespace

// --- sources ---------------------------------------------------------------------------------------------------------

Result<std::uint32_t> sourceId(Connection &connection, std::string_view name)
{
    const std::string_view shown = trimmed(name);
    const std::string key = matchKey(shown);
    Result<Statement> find = connection.prepare("SELECT id FROM source WHERE match_key = ?1");
    if (!find)
        return find.error();
    find->bind(1, key);
    const Result<std::optional<std::uint32_t>> found = firstId(find);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    Result<Statement> add = connection.prepare("INSERT INTO source (name, match_key) VALUES (?1, ?2)");
    if (!add)
        return add.error();
    const Result<void> done = add->bind(1, shown).bind(2, key).run();
    return done ? Result<std::uint32_t>(static_cast<std::uint32_t>(connection.lastRowId())) : done.error();
}

Result<std::vector<Source>> sources(Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT id, name FROM source ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<Source> result;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.push_back({static_cast<std::uint32_t>(statement->integer(0)), statement->text(1)});
    }
}

// --- imports ---------------------------------------------------------------------------------------------------------

Result<std::uint32_t> insertImport(Connection &connection, const ImportRecord &record)
{
    const Result<std::uint32_t> source = sourceId(connection, record.source);
    if (!source)
        return source;
    Result<Statement> statement =
        connection.prepare("INSERT INTO import (source, file_name, file_size, file_hash, mapping, data_date, started, "
                           "finished, counts, report) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{*source}).bind(2, record.fileName);
    statement->bind(3, static_cast<std::int64_t>(record.fileSize)).bind(4, record.fileHash);
    statement->bind(5, record.mappingJson).bind(6, isoDate(record.dataDate));
    statement->bind(7, isoMoment(record.started)).bind(8, isoMoment(record.finished));
    statement->bind(9, outcomeToJson(record.outcome)).bind(10, record.reportJson);
    const Result<void> done = statement->run();
    return done ? Result<std::uint32_t>(static_cast<std::uint32_t>(connection.lastRowId())) : done.error();
}

Result<void> setOutcome(Connection &connection, std::uint32_t import, const ImportOutcome &outcome, Moment finished)
{
    Result<Statement> statement = connection.prepare("UPDATE import SET counts = ?2, finished = ?3 WHERE id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{import}).bind(2, outcomeToJson(outcome)).bind(3, isoMoment(finished));
    return statement->run();
}

Result<std::optional<std::uint32_t>> identicalImport(Connection &connection, std::string_view fileHash,
                                                     std::string_view mappingJson)
{
    Result<Statement> statement = connection.prepare(
        "SELECT id FROM import WHERE file_hash = ?1 AND mapping = ?2 AND undone IS NULL ORDER BY id LIMIT 1");
    if (!statement)
        return statement.error();
    statement->bind(1, fileHash).bind(2, mappingJson);
    return firstId(statement);
}

Result<std::vector<ImportRecord>> importRecords(Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT i.id, s.name, i.file_name, i.file_size, i.file_hash, i.mapping, i.data_date, i.started, i.finished, "
        "i.undone, i.counts, i.report FROM import i JOIN source s ON s.id = i.source ORDER BY i.id");
    if (!statement)
        return statement.error();
    std::vector<ImportRecord> records;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return records;
        std::optional<ImportRecord> record = recordOf(*statement);
        if (!record)
            return Error{"workspace.damaged", {connection.path(), "import " + std::to_string(statement->integer(0))}};
        records.push_back(*std::move(record));
    }
}

// --- rejects ---------------------------------------------------------------------------------------------------------

void RejectChecksum::add(const RejectedRow &row)
{
    m_line = std::to_string(row.line) + ' ' + std::to_string(row.column) + (row.wholeRow ? " row " : " cell ")
        + std::to_string(row.reason.size()) + ' ' + row.reason + ' ' + std::to_string(row.text.size()) + ' ' + row.text;
    m_sum = XXH3_64bits_withSeed(m_line.data(), m_line.size(), m_sum);
}

Result<void> writeRejects(Connection &connection, std::uint32_t import, std::span<const ingest::RowIssue> issues)
{
    Result<Statement> statement = connection.prepare(
        "INSERT INTO reject (import, line, column_index, whole_row, reason, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return statement.error();
    RejectChecksum sum;
    for (const ingest::RowIssue &issue : issues) {
        statement->bind(1, std::int64_t{import}).bind(2, static_cast<std::int64_t>(issue.line));
        statement->bind(3, std::int64_t{issue.column}).bind(4, std::int64_t{issue.rejected});
        if (const Result<void> done = statement->bind(5, issue.reason).bind(6, issue.text).run(); !done)
            return done;
        sum.add({import, issue.line, issue.column, issue.rejected, issue.reason, issue.text});
    }
    Result<Statement> update = connection.prepare("UPDATE import SET rejects = ?2, reject_checksum = ?3 WHERE id = ?1");
    if (!update)
        return update.error();
    update->bind(1, std::int64_t{import}).bind(2, static_cast<std::int64_t>(issues.size()));
    return update->bind(3, sum.value()).run();
}

Result<void> forEachReject(Connection &connection, std::uint32_t import, const std::function<void(RejectedRow)> &visit)
{
    Result<Statement> statement = connection.prepare(
        "SELECT line, column_index, whole_row, reason, text FROM reject WHERE import = ?1 ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{import});
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit({import, static_cast<std::uint64_t>(statement->integer(0)), static_cast<int>(statement->integer(1)),
               statement->integer(2) != 0, statement->text(3), statement->text(4)});
    }
}

// --- mappings and fields ---------------------------------------------------------------------------------------------

Result<void> rememberMapping(Connection &connection, std::uint64_t headerShape, const std::string &mappingJson)
{
    Result<Statement> statement = connection.prepare("INSERT INTO mapping (header_shape, json) VALUES (?1, ?2) "
                                                     "ON CONFLICT (header_shape) DO UPDATE SET json = excluded.json");
    if (!statement)
        return statement.error();
    return statement->bind(1, static_cast<std::int64_t>(headerShape)).bind(2, mappingJson).run();
}

Result<void> addCustomFields(Connection &connection, std::span<const fields::Field> custom)
{
    Result<Statement> statement = connection.prepare(
        "INSERT INTO field (id, entity, type, name) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING");
    if (!statement)
        return statement.error();
    for (const fields::Field &field : custom) {
        statement->bind(1, field.id).bind(2, fields::entityId(field.entity)).bind(3, fields::typeId(field.type));
        if (const Result<void> done = statement->bind(4, field.name).run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<fields::Field>> customFields(Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT id, entity, type, name FROM field ORDER BY number");
    if (!statement)
        return statement.error();
    std::vector<fields::Field> result;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        const std::optional<fields::Entity> entity = fields::entityFromId(statement->text(1));
        const std::optional<fields::ValueType> type = fields::typeFromId(statement->text(2));
        if (!entity || !type)
            return Error{"workspace.damaged", {connection.path(), "field " + statement->text(0)}};
        fields::Field field;
        field.id = statement->text(0);
        field.entity = *entity;
        field.type = *type;
        field.name = statement->text(3);
        field.custom = true;
        field.personal = *type == fields::ValueType::Text;
        result.push_back(std::move(field));
    }
}

} // namespace dilim::store
