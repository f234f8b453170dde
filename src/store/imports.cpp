// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imports.h"

#include "store/digest.h"
#include "store/import_rows.h"
#include "store/layer_io.h"
#include "store/sqlite.h"

namespace dilim::store {
namespace {

/// Marks a live import as undone, inside a transaction.
Result<void> markUndone(Connection &connection, std::uint32_t id, Moment now)
{
    Result<Statement> find = connection.prepare("SELECT undone IS NULL FROM import WHERE id = ?1");
    if (!find)
        return find.error();
    const Result<bool> row = find->bind(1, std::int64_t{id}).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{"import.unknown", {std::to_string(id)}};
    if (find->integer(0) == 0)
        return Error{"import.already_undone", {std::to_string(id)}};
    Result<Statement> mark = connection.prepare("UPDATE import SET undone = ?2 WHERE id = ?1");
    return mark ? mark->bind(1, std::int64_t{id}).bind(2, isoMoment(now)).run() : mark.error();
}

} // namespace

Result<std::vector<ImportRecord>> imports(WorkspaceFile &file)
{
    return importRecords(file.connection());
}

Result<void> undoImport(WorkspaceFile &file, std::uint32_t id, Moment now)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = markUndone(connection, id, now); !done)
        return done;
    if (const Result<void> done = dropStaleBases(connection); !done)
        return done;
    const std::string detail = "{\"import\":" + std::to_string(id) + '}';
    if (const Result<void> done = sealChange(connection, "import.undone", detail); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<RejectedRow>> rejects(WorkspaceFile &file, std::uint32_t import)
{
    std::vector<RejectedRow> rows;
    const Result<void> done =
        forEachReject(file.connection(), import, [&rows](RejectedRow row) { rows.push_back(std::move(row)); });
    return done ? Result<std::vector<RejectedRow>>(std::move(rows)) : done.error();
}

Result<std::map<std::uint64_t, ingest::Mapping>> rememberedMappings(WorkspaceFile &file)
{
    Result<Statement> statement = file.connection().prepare("SELECT header_shape, json FROM mapping");
    if (!statement)
        return statement.error();
    std::map<std::uint64_t, ingest::Mapping> mappings;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return mappings;
        Result<ingest::Mapping> mapping = ingest::mappingFromJson(statement->text(1));
        if (!mapping)
            return Error{"workspace.damaged", {file.path(), "mapping: " + mapping.error().code}};
        mappings.emplace(static_cast<std::uint64_t>(statement->integer(0)), *std::move(mapping));
    }
}

} // namespace dilim::store
