// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace dilim::store {
namespace {

struct DatabaseSwitch {
    int option;
    int value;
};
constexpr DatabaseSwitch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
};

struct Limit {
    int id;
    int value;
};
constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 10'000'000},   {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 500},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},      {SQLITE_LIMIT_COMPOUND_SELECT, 20}, {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},     {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 500}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},   {SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// A pragma, what it is set to, and what it answers afterwards.
struct Pragma {
    const char *name;
    const char *value;
    const char *answer;
};
constexpr Pragma pragmas[] = {
    {"journal_mode", "DELETE", "delete"}, {"synchronous", "EXTRA", "3"},    {"secure_delete", "ON", "1"},
    {"cell_size_check", "ON", "1"},       {"mmap_size", "0", "0"},          {"temp_store", "MEMORY", "2"},
    {"busy_timeout", "5000", "5000"},     {"foreign_keys", "ON", "1"},      {"trusted_schema", "OFF", "0"},
    {"locking_mode", "NORMAL", "normal"}, {"cache_size", "-8192", "-8192"}, // KiB; with more, what an import writes is
                                                                            // all written at its end
};
constexpr int pageSize = 16384;

/// What is other for a file that is made for other programs.
constexpr Limit exportLimits[] = {
    {SQLITE_LIMIT_COLUMN, 2'000}, {SQLITE_LIMIT_VARIABLE_NUMBER, 2'000}, {SQLITE_LIMIT_SQL_LENGTH, 1'000'000}};
constexpr Pragma exportPragmas[] = {
    {"journal_mode", "MEMORY", "memory"}, {"synchronous", "OFF", "0"}, {"locking_mode", "EXCLUSIVE", "exclusive"}};

/// SQLite follows no link in a path that it opens with NOFOLLOW, not even of a folder. Folders may be links, files may
/// not. An absolute path also keeps names such as ":memory:" and "file:..." from being understood.
std::string resolvedPath(const std::string &path)
{
    std::error_code failed;
    const std::filesystem::path given(path);
    const std::filesystem::path folder =
        std::filesystem::canonical(given.has_parent_path() ? given.parent_path() : std::filesystem::path("."), failed);
    return failed ? path : (folder / given.filename()).string();
}

/// A refused pragma answers OK: only what it says afterwards counts.
Result<void> setPragmas(Connection &connection, std::span<const Pragma> rows)
{
    for (const Pragma &row : rows) {
        const std::string name = std::string("PRAGMA ") + row.name;
        if (const Result<void> set = connection.execute(name + '=' + row.value); !set)
            return set;
        const Result<std::optional<std::string>> answer = connection.queryText(name);
        if (!answer)
            return answer.error();
        if (*answer != std::string(row.answer))
            return Error{"workspace.unreadable", {connection.path(), name}};
    }
    return {};
}

bool setLimits(sqlite3 *database, std::span<const Limit> rows)
{
    return std::all_of(rows.begin(), rows.end(), [database](const Limit &row) {
        sqlite3_limit(database, row.id, row.value);
        return sqlite3_limit(database, row.id, -1) == row.value;
    });
}

int openFlags(Connection::Access access)
{
    constexpr int common = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
    switch (access) {
    case Connection::Access::Create:
    case Connection::Access::Export:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Access::ReadOnly:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

} // namespace

Connection::Connection(std::string path, sqlite3 *database)
    : m_path(std::move(path))
    , m_database(database)
{
}

Connection::~Connection()
{
    [[maybe_unused]] const int code = sqlite3_close(m_database);
    assert(code == SQLITE_OK); // a statement has outlived its connection
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Access access)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(resolvedPath(path).c_str(), &database, openFlags(access), nullptr);
    std::unique_ptr<Connection> connection(new Connection(path, database));
    if (code != SQLITE_OK)
        return database ? connection->errorFor(code) : Error{"memory.full", {}};
    if (const Result<void> configured = connection->configure(access); !configured)
        return configured.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openScratch()
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    std::unique_ptr<Connection> connection(new Connection(":memory:", database));
    if (code != SQLITE_OK)
        return Error{"memory.full", {}};
    return connection;
}

Result<void> Connection::configure(Access access)
{
    for (const DatabaseSwitch &row : switches) {
        int now = -1;
        const int code = sqlite3_db_config(m_database, row.option, row.value, &now);
        if (code != SQLITE_OK || now != row.value)
            return Error{"workspace.sql", {m_path, "db_config " + std::to_string(row.option)}};
    }
    const bool exporting = access == Access::Export;
    if (!setLimits(m_database, limits) || (exporting && !setLimits(m_database, exportLimits)))
        return Error{"workspace.sql", {m_path, "limits"}};
    if (const int code = sqlite3_busy_timeout(m_database, 5000); code != SQLITE_OK)
        return errorFor(code);
    if (access == Access::Create || exporting) {
        if (const Result<void> set = execute("PRAGMA page_size=" + std::to_string(pageSize)); !set)
            return set;
    }
    const Result<void> set = setPragmas(*this, pragmas);
    return set && exporting ? setPragmas(*this, exportPragmas) : set;
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorFor(code);
    return Statement(*this, statement);
}

Result<void> Connection::execute(const std::string &script)
{
    const int code = sqlite3_exec(m_database, script.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : errorFor(code);
}

Result<std::optional<std::int64_t>> Connection::queryInteger(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement->integer(0)) : std::nullopt;
}

Result<std::optional<std::string>> Connection::queryText(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement->text(0)) : std::nullopt;
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_database);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") != 0;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_database);
}

void Connection::stopWhenCancelled(const Progress *progress)
{
    constexpr int steps = 10'000; // between two looks, about a millisecond
    const auto cancelled = [](void *watched) { return int{static_cast<const Progress *>(watched)->cancelled()}; };
    if (progress)
        sqlite3_progress_handler(m_database, steps, cancelled, const_cast<Progress *>(progress));
    else
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

Result<void> Connection::copyTo(const std::string &target)
{
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 1); // VACUUM attaches its target
    const Result<void> done = [&]() -> Result<void> {
        Result<Statement> vacuum = prepare("VACUUM INTO ?1");
        return vacuum ? vacuum->bind(1, resolvedPath(target)).run() : vacuum.error();
    }();
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Result<void> Connection::setMaximumPages(std::int64_t pages)
{
    const Result<std::optional<std::int64_t>> now = queryInteger("PRAGMA max_page_count=" + std::to_string(pages));
    return now ? Result<void>() : now.error();
}

Error Connection::errorFor(int code) const
{
    const std::string detail = sqlite3_errmsg(m_database);
    switch (code) {
    case SQLITE_IOERR_NOMEM:
        return {"memory.full", {}};
    case SQLITE_IOERR_WRITE: // a limit on the size of files answers so
        if (sqlite3_system_errno(m_database) == EFBIG)
            return {"disk.full", {}};
        break;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {"disk.full", {}};
    case SQLITE_IOERR:
        return {"disk.io", {detail}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"workspace.busy", {m_path}};
    case SQLITE_READONLY:
        return {"workspace.read_only", {m_path}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {"workspace.damaged", {m_path, detail}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {"workspace.unreadable", {m_path, detail}};
    case SQLITE_NOMEM:
        return {"memory.full", {}};
    case SQLITE_TOOBIG:
        return {"workspace.too_large", {m_path}};
    case SQLITE_INTERRUPT:
        return {std::string(cancelledCode), {}};
    default:
        return {"workspace.sql", {m_path, detail}};
    }
}

// --- Transaction -----------------------------------------------------------------------------------------------------

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (connection.isReadOnly()) // BEGIN IMMEDIATE would succeed and lock nothing
        return Error{"workspace.read_only", {connection.path()}};
    const bool inside = connection.inTransaction();
    // Savepoints of one name are nested: RELEASE and ROLLBACK TO mean the last one.
    if (const Result<void> begun = connection.execute(inside ? "SAVEPOINT step" : "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection, inside);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_inside(other.m_inside)
{
}

Transaction::~Transaction()
{
    if (m_connection && m_connection->inTransaction())
        // Fails only where SQLite has rolled back by itself, which the journal repeats at the next opening.
        static_cast<void>(m_connection->execute(m_inside ? "ROLLBACK TO step; RELEASE step" : "ROLLBACK"));
}

Result<void> Transaction::commit()
{
    assert(m_connection);
    if (const Result<void> done = m_connection->execute(m_inside ? "RELEASE step" : "COMMIT"); !done)
        return done; // the destructor rolls back
    m_connection = nullptr;
    return {};
}

Result<ReadTransaction> ReadTransaction::begin(Connection &connection)
{
    if (connection.inTransaction())
        return ReadTransaction(nullptr);
    if (const Result<void> begun = connection.execute("BEGIN"); !begun)
        return begun.error();
    return ReadTransaction(&connection);
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_connection && m_connection->inTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK")); // nothing was written
}

} // namespace dilim::store
