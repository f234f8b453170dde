// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_file.h"

#include "base/decimal.h"
#include "base/durable_file.h"
#include "base/time_zone.h"
#include "store/digest.h"
#include "store/migrate.h"
#include "store/open_files.h"
#include "store/settings.h"
#include "store/sqlite.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace dilim::store {
namespace {

/// Files up to this size are checked by SQLite at each opening; larger ones by `check`, behind the window.
constexpr std::uintmax_t quickCheckBytes = 16U << 20;

/// A second name would leave the journal under the first one, and the file without it.
bool hasOtherNames(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::hard_link_count(path, ignored) > 1 && !ignored;
}

/// Opens for reading. A journal left by a killed writer can only be taken over by a writer.
Result<std::unique_ptr<Connection>> openForReading(const std::string &path)
{
    Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Access::ReadOnly);
    if (reader || reader.error().code != "workspace.read_only")
        return reader;
    {
        const Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Access::ReadWrite);
        if (!writer)
            return writer.error();
    }
    return Connection::open(path, Connection::Access::ReadOnly);
}

Result<void> checkNumbers(Connection &connection)
{
    const Result<std::optional<std::int64_t>> application = connection.queryInteger("PRAGMA application_id");
    if (!application)
        return application.error();
    if (application->value_or(0) != std::int64_t{applicationId})
        return Error{"workspace.not_ours", {connection.path(), "sqlite"}};
    const Result<std::optional<std::int64_t>> version = connection.queryInteger("PRAGMA user_version");
    if (!version)
        return version.error();
    const std::int64_t found = version->value_or(0);
    if (found > schemaVersion)
        return Error{"workspace.newer", {connection.path(), std::to_string(found), std::to_string(schemaVersion)}};
    if (found < 1)
        return Error{"workspace.damaged", {connection.path(), "schema " + std::to_string(found)}};
    if (found < schemaVersion && connection.isReadOnly())
        return Error{"workspace.read_only", {connection.path()}}; // an older schema can only be read after migration
    return {};
}

Result<void> quickCheck(Connection &connection)
{
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(connection.path(), failed);
    if (failed || size > quickCheckBytes)
        return {};
    const Result<std::optional<std::string>> answer = connection.queryText("PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    if (answer->value_or("") != "ok")
        return Error{"workspace.damaged", {connection.path(), answer->value_or("")}};
    return {};
}

/// Everything between an open connection and a workspace that can be trusted to be one.
Result<void> makeReady(Connection &connection)
{
    if (const Result<void> numbers = checkNumbers(connection); !numbers)
        return numbers;
    if (const Result<void> checked = quickCheck(connection); !checked)
        return checked;
    if (const Result<std::string> migrated = migrate(connection, schemaScripts()); !migrated)
        return migrated.error();
    return checkSchema(connection, schemaScripts());
}

/// Tables, settings and first digest of a new file.
Result<void> fillNew(Connection &connection, const WorkspaceSettings &settings)
{
    if (const Result<std::string> made = migrate(connection, schemaScripts()); !made)
        return made.error();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = writeSettings(connection, settings); !done)
        return done;
    if (const Result<void> done = sealChange(connection, "workspace.created", "{}"); !done)
        return done;
    return transaction->commit();
}

Result<void> createContent(const std::string &path, const WorkspaceSettings &settings)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::Create);
    if (!connection)
        return connection.error();
    return fillNew(**connection, settings);
}

Error cannotCreate(const std::string &path, const Error &error)
{
    return {"workspace.cannot_create", {path, error.arguments.empty() ? error.code : error.arguments.back()}};
}

} // namespace

struct WorkspaceFile::State {
    std::unique_ptr<OpenEntry> entry; // goes after the connection
    std::unique_ptr<Connection> connection;
    std::string path;
    WorkspaceSettings settings;
    Mode mode = Mode::ReadOnly;
};

WorkspaceFile::WorkspaceFile(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

WorkspaceFile::WorkspaceFile(WorkspaceFile &&) noexcept = default;
WorkspaceFile &WorkspaceFile::operator=(WorkspaceFile &&) noexcept = default;
WorkspaceFile::~WorkspaceFile() = default;

Result<WorkspaceFile> WorkspaceFile::create(const std::string &path, const WorkspaceSettings &settings)
{
    if (!isCurrencyCode(settings.currency))
        return Error{"workspace.bad_currency", {settings.currency}};
    if (const Result<TimeZone> zone = TimeZone::fromId(settings.timeZone); !zone)
        return zone.error();
    if (const Result<void> made = createPrivateFile(path); !made)
        return made.error().code == "file.exists" ? Error{"workspace.exists", {path}}
                                                  : cannotCreate(path, made.error());
    if (const Result<void> filled = createContent(path, settings); !filled) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return cannotCreate(path, filled.error());
    }
    return open(path, Mode::ReadWrite);
}

Result<WorkspaceFile> WorkspaceFile::open(const std::string &path, Mode mode)
{
    Result<std::unique_ptr<OpenEntry>> entry = OpenEntry::inspected(path);
    if (!entry)
        return entry.error();
    if (mode == Mode::ReadWrite && hasOtherNames(path))
        return Error{"workspace.hard_links", {path}};
    Result<std::unique_ptr<Connection>> connection =
        mode == Mode::ReadWrite ? Connection::open(path, Connection::Access::ReadWrite) : openForReading(path);
    if (!connection)
        return connection.error();
    if (const Result<void> ready = makeReady(**connection); !ready)
        return ready.error();
    Result<WorkspaceSettings> settings = readSettings(**connection);
    if (!settings)
        return settings.error();
    auto state = std::make_shared<State>();
    state->mode = (*connection)->isReadOnly() ? Mode::ReadOnly : mode;
    state->entry = *std::move(entry);
    state->connection = *std::move(connection);
    state->path = path;
    state->settings = *std::move(settings);
    return WorkspaceFile(std::move(state));
}

const std::string &WorkspaceFile::path() const
{
    return m_state->path;
}

const WorkspaceSettings &WorkspaceFile::settings() const
{
    return m_state->settings;
}

WorkspaceFile::Mode WorkspaceFile::mode() const
{
    return m_state->mode;
}

Connection &WorkspaceFile::connection()
{
    return *m_state->connection;
}

std::shared_ptr<Connection> WorkspaceFile::sharedConnection() const
{
    return {m_state, m_state->connection.get()};
}

} // namespace dilim::store
