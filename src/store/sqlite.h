// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace dilim::store {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

class Connection;

/// A prepared statement. Places are counted from 1, columns from 0, as in SQLite. A failed `bind` is remembered and
/// reported by the next `step` or `run`. Outlived by its connection.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int place, std::int64_t value);
    Statement &bind(int place, std::string_view text); // copied
    Statement &bind(int place, const char *text) { return bind(place, std::string_view(text)); }
    /// Not copied: the text stays where it is until the statement is reset, bound anew or done.
    Statement &bindView(int place, std::string_view text);
    Statement &bindNull(int place);
    /// Not copied: the bytes stay where they are until the statement is reset, bound anew or done.
    Statement &bindBlob(int place, ByteView bytes);

    /// True: a row to read. False: done, and reset.
    Result<bool> step();
    /// Steps to the end and resets; for statements whose rows nobody reads.
    Result<void> run();
    /// Back to the start, with the bound values. Needed only where rows were left unread.
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Not copied: valid until the next `step`, `reset` or the statement's end.
    [[nodiscard]] ByteView blob(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement);
    void remember(int code);

    Connection *m_connection = nullptr; // not owned
    sqlite3_stmt *m_statement = nullptr;
    int m_bindCode = 0;
};

/// One connection to one file, set up as robustness demands: no symbolic links followed, defensive mode, no trusted
/// schema, tight limits, rollback journal, `synchronous=EXTRA`, `secure_delete`, foreign keys; each setting is read
/// back.
///
/// Errors of all members, by what SQLite answered: "disk.full", "disk.io" (detail), "workspace.busy" (path),
/// "workspace.read_only" (path), "workspace.damaged" (path, detail), "workspace.unreadable" (path, detail),
/// "workspace.too_large" (path), "memory.full", `cancelledCode` (interrupted), "workspace.sql" (path, detail) for the
/// rest.
class Connection
{
public:
    /// Export: a new file that is no workspace, wide tables allowed, not durable until somebody syncs the file.
    enum class Access : std::uint8_t { Create, ReadWrite, ReadOnly, Export };

    /// Opens the file; whoever wants to look at its first bytes does so before (`inspectFile`).
    static Result<std::unique_ptr<Connection>> open(const std::string &path, Access access);
    /// An empty database in memory, with SQLite's own settings: to see what a schema looks like.
    static Result<std::unique_ptr<Connection>> openScratch();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    Result<Statement> prepare(std::string_view sql);
    /// A whole script, given to SQLite as it is.
    Result<void> execute(const std::string &script);
    /// First column of the first row; nothing if there is no row.
    Result<std::optional<std::int64_t>> queryInteger(std::string_view sql);
    Result<std::optional<std::string>> queryText(std::string_view sql);

    [[nodiscard]] std::int64_t lastRowId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool inTransaction() const;
    /// True also where the file may not be written although that was asked for.
    [[nodiscard]] bool isReadOnly() const;
    /// Stops what runs on this connection; from any thread.
    void interrupt();
    /// While set, every statement stops with `cancelledCode` once the progress is cancelled. Null: no longer.
    void stopWhenCancelled(const Progress *progress);
    /// A copy without free pages, by VACUUM INTO; the target must not exist.
    Result<void> copyTo(const std::string &target);
    /// Bytes that the file may have at most, in pages of 16 KiB; for tests of a full disk.
    Result<void> setMaximumPages(std::int64_t pages);

    /// The error for a code of SQLite on this connection.
    [[nodiscard]] Error errorFor(int code) const;

private:
    Connection(std::string path, sqlite3 *database);
    Result<void> configure(Access access);

    std::string m_path;
    sqlite3 *m_database = nullptr; // owned
};

/// BEGIN IMMEDIATE ... COMMIT, inside another transaction SAVEPOINT ... RELEASE. Destroyed without a successful
/// `commit`: everything since `begin` is rolled back.
class Transaction
{
public:
    /// Error "workspace.busy" after 5 seconds behind another writer, "workspace.read_only".
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Everything is durable when this succeeds (inside another transaction: when that one is committed); when it
    /// fails, nothing was changed.
    Result<void> commit();

private:
    Transaction(Connection &connection, bool inside)
        : m_connection(&connection)
        , m_inside(inside)
    {
    }
    Connection *m_connection = nullptr; // not owned; null once committed or moved from
    bool m_inside = false; // another transaction
};

/// One unchanging view of the file for several queries. Does nothing inside a `Transaction`.
class ReadTransaction
{
public:
    static Result<ReadTransaction> begin(Connection &connection);
    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Connection *connection)
        : m_connection(connection)
    {
    }
    Connection *m_connection = nullptr; // not owned; null where there is nothing to end
};

/// Lets a progress stop the statements of a connection as long as it lives.
class CancelGuard
{
public:
    CancelGuard(Connection &connection, const Progress &progress)
        : m_connection(connection)
    {
        m_connection.stopWhenCancelled(&progress);
    }
    CancelGuard(const CancelGuard &) = delete;
    CancelGuard &operator=(const CancelGuard &) = delete;
    ~CancelGuard() { m_connection.stopWhenCancelled(nullptr); }

private:
    Connection &m_connection; // not owned
};

} // namespace dilim::store
