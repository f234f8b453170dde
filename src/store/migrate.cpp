// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrate.h"

#include "base/durable_file.h"
#include "store/verified_copy.h"
#include "store/workspace_file.h"

namespace dilim::store {
namespace {

/// Gives the path of the copy.
Result<std::string> backUp(Connection &connection, std::int64_t version)
{
    const std::string target = freeNameBeside(connection.path(), ".schema-" + std::to_string(version));
    const Result<void> copied = copyVerified(connection, target);
    if (copied)
        return target;
    const Error &error = copied.error();
    return Error{"workspace.no_backup",
                 {connection.path(), error.arguments.empty() ? error.code : error.arguments.back()}};
}

/// All or nothing. Tables are rebuilt without foreign keys, which are checked at the end.
Result<void> runInTransaction(Connection &connection, std::span<const std::string_view> scripts, std::int64_t version)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const std::string_view script : scripts) {
        if (const Result<void> done = connection.execute(std::string(script)); !done)
            return done;
    }
    const std::string numbers = "PRAGMA application_id=" + std::to_string(applicationId)
        + ";PRAGMA user_version=" + std::to_string(version) + ';';
    if (const Result<void> done = connection.execute(numbers); !done)
        return done;
    const Result<std::optional<std::string>> dangling = connection.queryText("PRAGMA foreign_key_check");
    if (!dangling)
        return dangling.error();
    if (*dangling)
        return Error{"workspace.damaged", {connection.path(), "foreign keys of " + **dangling}};
    return transaction->commit();
}

Result<void> runScripts(Connection &connection, std::span<const std::string_view> scripts, std::int64_t version)
{
    const auto known = static_cast<std::int64_t>(scripts.size());
    if (version == known)
        return {};
    if (const Result<void> off = connection.execute("PRAGMA foreign_keys=OFF"); !off)
        return off;
    const auto missing = scripts.subspan(static_cast<std::size_t>(version));
    if (const Result<void> done = runInTransaction(connection, missing, known); !done)
        return done;
    return connection.execute("PRAGMA foreign_keys=ON");
}

/// Everything that is defined in a file, as text. Tables of statistics are left out: another program may have made
/// them.
Result<std::string> schemaText(Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') || char(10) FROM sqlite_schema "
                           "WHERE name NOT GLOB 'sqlite_stat*' ORDER BY type, name");
    if (!statement)
        return statement.error();
    std::string text;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return text;
        text += statement->text(0);
    }
}

Result<std::string> expectedSchema(std::span<const std::string_view> scripts)
{
    const Result<std::unique_ptr<Connection>> scratch = Connection::openScratch();
    if (!scratch)
        return scratch.error();
    for (const std::string_view script : scripts) {
        if (const Result<void> done = (*scratch)->execute(std::string(script)); !done)
            return done.error();
    }
    return schemaText(**scratch);
}

} // namespace

Result<std::string> migrate(Connection &connection, std::span<const std::string_view> scripts)
{
    const Result<std::optional<std::int64_t>> found = connection.queryInteger("PRAGMA user_version");
    if (!found)
        return found.error();
    const std::int64_t version = found->value_or(0);
    const auto known = static_cast<std::int64_t>(scripts.size());
    if (version > known || version < 0)
        return Error{"workspace.newer", {connection.path(), std::to_string(version), std::to_string(known)}};
    std::string copy;
    if (version > 0 && version < known) {
        Result<std::string> made = backUp(connection, version);
        if (!made)
            return made;
        copy = *std::move(made);
    }
    if (const Result<void> done = runScripts(connection, scripts, version); !done)
        return done.error();
    return copy;
}

Result<void> checkSchema(Connection &connection, std::span<const std::string_view> scripts)
{
    const Result<std::string> expected = expectedSchema(scripts);
    if (!expected)
        return expected.error();
    const Result<std::string> found = schemaText(connection);
    if (!found)
        return found.error();
    if (*found != *expected)
        return Error{"workspace.damaged", {connection.path(), "tables are not as they were made"}};
    return {};
}

Result<std::string> integrityOf(Connection &connection)
{
    const Result<std::optional<std::string>> answer = connection.queryText("PRAGMA integrity_check(1)");
    return answer ? Result<std::string>(answer->value_or("no answer")) : answer.error();
}

} // namespace dilim::store
