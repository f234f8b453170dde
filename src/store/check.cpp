// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/digest.h"
#include "store/import_rows.h"
#include "store/packed_column.h"
#include "store/settings.h"
#include "store/sqlite.h"

#include <functional>
#include <string_view>

namespace dilim::store {
namespace {

constexpr std::string_view orphanPacks =
    "SELECT id FROM pack WHERE id NOT IN (SELECT pack FROM layer UNION ALL SELECT pack FROM identity UNION ALL "
    "SELECT pack FROM current_part UNION ALL SELECT words FROM packed_column WHERE words IS NOT NULL) ORDER BY id";
/// Columns whose pieces are not numbered 0, 1, ... or do not have the rows of the pack.
constexpr std::string_view unevenColumns = "SELECT c.pack, c.name FROM packed_column c JOIN pack p ON p.id = c.pack "
                                           "LEFT JOIN column_piece q ON q.packed_column = c.id GROUP BY c.id "
                                           "HAVING coalesce(sum(q.rows), 0) <> p.rows OR count(q.number) <> "
                                           "coalesce(max(q.number) + 1, 0) ORDER BY c.pack, c.id";
constexpr std::string_view looseBytes =
    "SELECT id FROM piece_bytes WHERE id NOT IN (SELECT bytes FROM column_piece) ORDER BY id";
constexpr std::string_view allPieces =
    "SELECT c.pack, c.name, q.number, q.checksum, b.bytes FROM packed_column c "
    "JOIN column_piece q ON q.packed_column = c.id JOIN piece_bytes b ON b.id = q.bytes ORDER BY b.id";

Result<void> forEachRow(Connection &connection, std::string_view sql,
                        const std::function<void(const Statement &)> &visit)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit(*statement);
    }
}

/// A query each of whose rows is a problem with this code, its columns the arguments.
struct ProblemQuery {
    const char *code;
    std::string_view sql;
    int arguments;
};
constexpr ProblemQuery problemQueries[] = {
    {"check.foreign_key", "PRAGMA foreign_key_check", 1},
    {"check.orphan", orphanPacks, 1},
    {"check.orphan_bytes", looseBytes, 1},
    {"check.rows", unevenColumns, 2},
};

Result<void> checkSqlite(Connection &connection, CheckReport &report, Progress &)
{
    return forEachRow(connection, "PRAGMA integrity_check", [&report](const Statement &row) {
        if (row.text(0) != "ok")
            report.problems.push_back({"check.sqlite", {row.text(0)}});
    });
}

Result<void> checkTables(Connection &connection, CheckReport &report, Progress &)
{
    for (const ProblemQuery &query : problemQueries) {
        const Result<void> done = forEachRow(connection, query.sql, [&](const Statement &row) {
            Error problem{query.code, {}};
            for (int column = 0; column < query.arguments; ++column)
                problem.arguments.push_back(row.text(column));
            report.problems.push_back(std::move(problem));
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> checkPieces(Connection &connection, CheckReport &report, Progress &progress)
{
    return forEachRow(connection, allPieces, [&](const Statement &row) {
        const ByteView bytes = row.blob(4);
        ++report.pieces;
        report.bytes += bytes.size();
        progress.advance(bytes.size(), 0);
        if (checksum(bytes) != static_cast<std::uint64_t>(row.integer(3)))
            report.problems.push_back({"check.piece", {row.text(0), row.text(1), row.text(2)}});
    });
}

Result<void> checkDigest(Connection &connection, CheckReport &report, Progress &)
{
    const Result<std::string> digest = computeDigest(connection);
    if (!digest)
        return digest.error();
    const Result<std::optional<std::string>> sealed = setting(connection, digestKey);
    if (!sealed)
        return sealed.error();
    if (*sealed != *digest)
        report.problems.push_back({"check.digest", {}});
    return {};
}

bool addsUp(const ImportOutcome &outcome)
{
    const OutcomeCounts &counts = outcome.entities[static_cast<std::size_t>(outcome.primary)];
    return outcome.rowsRead == counts.created + counts.updated + counts.unchanged + counts.merged + outcome.rejected;
}

Result<void> checkImports(Connection &connection, CheckReport &report, Progress &)
{
    const Result<std::vector<ImportRecord>> records = importRecords(connection);
    if (!records)
        return records.error();
    for (const ImportRecord &record : *records) {
        if (!addsUp(record.outcome))
            report.problems.push_back({"check.counts", {std::to_string(record.id)}});
    }
    return {};
}

Result<void> checkRejects(Connection &connection, CheckReport &report, Progress &)
{
    struct Sealed {
        std::uint32_t import;
        std::int64_t rows;
        std::int64_t checksum;
    };
    std::vector<Sealed> all;
    const Result<void> listed = forEachRow(
        connection, "SELECT id, rejects, reject_checksum FROM import ORDER BY id", [&](const Statement &row) {
            all.push_back({static_cast<std::uint32_t>(row.integer(0)), row.integer(1), row.integer(2)});
        });
    if (!listed)
        return listed;
    for (const Sealed &sealed : all) {
        RejectChecksum sum;
        std::int64_t rows = 0;
        const Result<void> done = forEachReject(connection, sealed.import, [&](const RejectedRow &row) {
            sum.add(row);
            ++rows;
        });
        if (!done)
            return done;
        if (rows != sealed.rows || (rows > 0 && sum.value() != sealed.checksum))
            report.problems.push_back({"check.rejects", {std::to_string(sealed.import)}});
    }
    return {};
}

using Step = Result<void> (*)(Connection &, CheckReport &, Progress &);
constexpr Step steps[] = {checkSqlite, checkTables, checkPieces, checkDigest, checkImports, checkRejects};

} // namespace

Result<CheckReport> check(WorkspaceFile &file, Progress &progress)
{
    Connection &connection = file.connection();
    const CancelGuard guard(connection, progress);
    const Result<ReadTransaction> view = ReadTransaction::begin(connection);
    if (!view)
        return view.error();
    const Result<std::optional<std::int64_t>> bytes =
        connection.queryInteger("SELECT coalesce(sum(length(bytes)), 0) FROM piece_bytes");
    progress.start(bytes ? static_cast<std::uint64_t>(bytes->value_or(0)) : 0);
    CheckReport report;
    for (const Step step : steps) {
        const Result<void> done = step(connection, report, progress);
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        if (done)
            continue;
        if (done.error().code != "workspace.damaged")
            return done.error();
        report.problems.push_back({"check.sqlite", {done.error().arguments.back()}}); // it could not even be read
    }
    return report;
}

Result<void> quickCheck(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    const Result<std::optional<std::string>> answer = connection.queryText("PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    if (answer->value_or("") != "ok")
        return Error{"workspace.damaged", {file.path(), answer->value_or("")}};
    return {};
}

Result<std::string> contentDigest(WorkspaceFile &file)
{
    return computeDigest(file.connection());
}

} // namespace dilim::store
