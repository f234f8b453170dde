// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/known_places.h"

#include "store/sqlite.h"

#include <optional>

namespace dilim::store {
namespace {

/// Calls `take` for each row; it answers false for a row that is not what was written.
template <typename Take> Result<void> forEachRow(Connection &connection, Statement &statement, Take take)
{
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (!take())
            return Error{"workspace.damaged", {connection.path(), "known_file"}};
    }
}

Result<void> runInTransaction(Connection &connection, Statement &statement)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = statement.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<std::vector<KnownFile>> knownFiles(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    Result<Statement> rows =
        connection.prepare("SELECT path, size, modified, wanted FROM known_file ORDER BY path, part");
    if (!rows)
        return rows.error();
    std::vector<KnownFile> files;
    const Result<void> read = forEachRow(connection, *rows, [&] {
        const std::optional<Moment> modified = parseIsoMoment(rows->text(2));
        Result<ingest::Mapping> wanted = ingest::mappingFromJson(rows->text(3));
        if (!modified || !wanted)
            return false;
        files.push_back({rows->text(0), static_cast<std::uint64_t>(rows->integer(1)), *modified, *std::move(wanted)});
        return true;
    });
    return read ? Result<std::vector<KnownFile>>(std::move(files)) : read.error();
}

Result<std::vector<KnownFolder>> knownFolders(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    Result<Statement> rows = connection.prepare("SELECT path, wanted FROM known_folder ORDER BY path");
    if (!rows)
        return rows.error();
    std::vector<KnownFolder> folders;
    const Result<void> read = forEachRow(connection, *rows, [&] {
        Result<ingest::Mapping> wanted = ingest::mappingFromJson(rows->text(1));
        if (wanted)
            folders.push_back({rows->text(0), *std::move(wanted)});
        return bool(wanted);
    });
    return read ? Result<std::vector<KnownFolder>>(std::move(folders)) : read.error();
}

Result<void> rememberFile(WorkspaceFile &file, const KnownFile &known)
{
    Connection &connection = file.connection();
    Result<Statement> insert = connection.prepare(
        "INSERT OR REPLACE INTO known_file (path, part, size, modified, wanted) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return insert.error();
    insert->bind(1, known.path).bind(2, known.wanted.dialect.table.value_or(std::string()));
    insert->bind(3, static_cast<std::int64_t>(known.size)).bind(4, isoMoment(known.modified));
    insert->bind(5, ingest::mappingToJson(known.wanted));
    return runInTransaction(connection, *insert);
}

Result<void> rememberFolder(WorkspaceFile &file, const KnownFolder &known)
{
    Connection &connection = file.connection();
    Result<Statement> insert = connection.prepare("INSERT OR REPLACE INTO known_folder (path, wanted) VALUES (?1, ?2)");
    if (!insert)
        return insert.error();
    insert->bind(1, known.path).bind(2, ingest::mappingToJson(known.wanted));
    return runInTransaction(connection, *insert);
}

Result<void> forgetPlace(WorkspaceFile &file, const std::string &path)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    std::int64_t changes = 0;
    for (const char *sql : {"DELETE FROM known_file WHERE path = ?1", "DELETE FROM known_folder WHERE path = ?1"}) {
        Result<Statement> forget = connection.prepare(sql);
        if (!forget)
            return forget.error();
        if (Result<void> done = forget->bind(1, path).run(); !done)
            return done;
        changes += connection.changes();
    }
    if (changes == 0)
        return Error{"refresh.unknown_path", {path}};
    return transaction->commit();
}

} // namespace dilim::store
