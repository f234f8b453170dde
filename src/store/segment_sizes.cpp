// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segments.h"
#include "store/sqlite.h"

#include <optional>
#include <string>

namespace dilim::store {
namespace {

constexpr std::string_view versionSql =
    "SELECT (SELECT count(*) + count(undone) FROM import) + (SELECT count(*) + count(undone) FROM edit)";

Result<std::int64_t> numberOf(Connection &connection, std::string_view sql)
{
    const Result<std::optional<std::int64_t>> number = connection.queryInteger(sql);
    return number ? Result<std::int64_t>(number->value_or(0)) : number.error();
}

Result<void> dropSizes(Connection &connection, std::int64_t version)
{
    Result<Statement> statement = connection.prepare("DELETE FROM segment_size WHERE data_version = ?1");
    return statement ? statement->bind(1, version).run() : statement.error();
}

Result<void> writeSizes(Connection &connection, std::int64_t version, std::span<const SegmentSize> sizes, Moment now)
{
    Result<Statement> statement = connection.prepare(
        "INSERT OR REPLACE INTO segment_size (segment, data_version, at, import, customers, revenue) "
        "SELECT id, ?2, ?3, (SELECT max(id) FROM import WHERE undone IS NULL), ?4, ?5 FROM segment WHERE id = ?1");
    if (!statement)
        return statement.error();
    for (const SegmentSize &size : sizes) {
        statement->bind(1, std::int64_t{size.segment}).bind(2, version).bind(3, isoMoment(now));
        statement->bind(4, static_cast<std::int64_t>(size.customers)).bind(5, size.revenue);
        if (const Result<void> done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<SegmentSize> readSize(const Statement &statement, const std::string &path)
{
    const std::optional<Moment> at = parseIsoMoment(statement.text(2));
    if (!at)
        return Error{"workspace.damaged", {path, "segment_size: " + statement.text(2)}};
    return SegmentSize{static_cast<std::uint32_t>(statement.integer(0)),
                       static_cast<std::uint64_t>(statement.integer(1)),
                       *at,
                       static_cast<std::uint32_t>(statement.integer(3)),
                       static_cast<std::uint64_t>(statement.integer(4)),
                       statement.integer(5)};
}

} // namespace

Result<std::uint64_t> dataVersion(WorkspaceFile &file)
{
    const Result<std::int64_t> version = numberOf(file.connection(), versionSql);
    return version ? Result<std::uint64_t>(static_cast<std::uint64_t>(*version)) : version.error();
}

Result<void> recordSegmentSizes(WorkspaceFile &file, std::span<const SegmentSize> sizes, Moment now)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::int64_t> version = numberOf(connection, versionSql);
    if (!version)
        return version.error();
    if (const Result<void> done = dropSizes(connection, *version); !done)
        return done;
    if (const Result<void> done = writeSizes(connection, *version, sizes, now); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<SegmentSize>> segmentSizes(WorkspaceFile &file, std::size_t last)
{
    Result<Statement> statement = file.connection().prepare(
        "SELECT segment, data_version, at, import, customers, revenue FROM (SELECT *, row_number() OVER (PARTITION BY "
        "segment ORDER BY data_version DESC) AS age FROM segment_size) WHERE age <= ?1 ORDER BY segment, data_version");
    if (!statement)
        return statement.error();
    statement->bind(1, static_cast<std::int64_t>(last));
    std::vector<SegmentSize> sizes;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return sizes;
        const Result<SegmentSize> size = readSize(*statement, file.path());
        if (!size)
            return size.error();
        sizes.push_back(*size);
    }
}

} // namespace dilim::store
