// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <sqlite3.h>

#include <utility>

namespace dilim::store {

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindCode(other.m_bindCode)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement); // repeats the code of the last step, which was reported then
}

void Statement::remember(int code)
{
    if (code != SQLITE_OK && m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

Statement &Statement::bind(int place, std::int64_t value)
{
    remember(sqlite3_bind_int64(m_statement, place, value));
    return *this;
}

Statement &Statement::bind(int place, std::string_view text)
{
    const char *data = text.empty() ? "" : text.data(); // a null pointer would bind NULL
    remember(sqlite3_bind_text64(m_statement, place, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindView(int place, std::string_view text)
{
    const char *data = text.empty() ? "" : text.data();
    remember(sqlite3_bind_text64(m_statement, place, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int place)
{
    remember(sqlite3_bind_null(m_statement, place));
    return *this;
}

Statement &Statement::bindBlob(int place, ByteView bytes)
{
    if (bytes.empty())
        remember(sqlite3_bind_zeroblob(m_statement, place, 0));
    else
        remember(sqlite3_bind_blob64(m_statement, place, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return m_connection->errorFor(std::exchange(m_bindCode, SQLITE_OK));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = m_connection->errorFor(code);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return std::string(static_cast<const char *>(bytes), size);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

ByteView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    if (!bytes)
        return {};
    return {static_cast<const std::uint8_t *>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace dilim::store
