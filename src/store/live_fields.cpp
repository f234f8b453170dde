// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"
#include "store/import_rows.h"
#include "store/imports.h"
#include "store/sqlite.h"

#include <set>
#include <string>

namespace dilim::store {
namespace {

/// Names of all columns of live layers.
Result<std::set<std::string>> liveColumnNames(Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT DISTINCT c.name FROM packed_column c JOIN layer l ON l.pack = c.pack JOIN import i ON i.id = l.import "
        "WHERE i.undone IS NULL");
    if (!statement)
        return statement.error();
    std::set<std::string> names;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.insert(statement->text(0));
    }
}

} // namespace

Result<std::vector<fields::Field>> customFields(WorkspaceFile &file)
{
    auto custom = customFields(file.connection());
    if (!custom || custom->empty())
        return custom;
    const auto live = liveColumnNames(file.connection());
    if (!live)
        return live.error();
    std::erase_if(*custom, [&live](const fields::Field &field) { return live->find(field.id) == live->end(); });
    return custom;
}

Result<void> rememberMapping(WorkspaceFile &file, std::uint64_t headerShape, const ingest::Mapping &mapping, Moment)
{
    auto transaction = Transaction::begin(file.connection());
    if (!transaction)
        return transaction.error();
    const auto remembered = rememberMapping(file.connection(), headerShape, ingest::mappingToJson(mapping));
    if (!remembered)
        return remembered;
    if (const auto sealed = sealChange(file.connection(), "mapping.remembered", "{}"); !sealed)
        return sealed;
    return transaction->commit();
}

} // namespace dilim::store
