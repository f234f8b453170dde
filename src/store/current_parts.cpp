// SPDX-License-Identifier: GPL-3.0-or-later
// The merged state and the identity ledger as packs.
#include "store/layer_io.h"

namespace dilim::store {
namespace {

Result<void> writeCovered(Connection &connection, PackId pack, const std::vector<std::uint32_t> &imports)
{
    Result<Statement> statement = connection.prepare("INSERT INTO current_import (part, import) VALUES (?1, ?2)");
    if (!statement)
        return statement.error();
    for (const std::uint32_t import : imports) {
        if (const Result<void> done = statement->bind(1, pack.value).bind(2, std::int64_t{import}).run(); !done)
            return done;
    }
    return {};
}

Result<void> readCovered(Connection &connection, CurrentPart &part)
{
    Result<Statement> statement =
        connection.prepare("SELECT import FROM current_import WHERE part = ?1 ORDER BY import");
    if (!statement)
        return statement.error();
    statement->bind(1, part.pack.value);
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        part.imports.push_back(static_cast<std::uint32_t>(statement->integer(0)));
    }
}

} // namespace

Result<PackId> createCurrentPart(Connection &connection, const CurrentPart &part)
{
    const Result<PackId> pack = createPack(connection, part.rows);
    if (!pack)
        return pack;
    Result<Statement> statement = connection.prepare(
        "INSERT INTO current_part (pack, name, run, generation, detail) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return statement.error();
    statement->bind(1, pack->value).bind(2, part.name).bind(3, std::int64_t{part.run});
    statement->bind(4, static_cast<std::int64_t>(part.generation)).bind(5, part.detail);
    if (const Result<void> done = statement->run(); !done)
        return done.error();
    const Result<void> covered = writeCovered(connection, *pack, part.imports);
    return covered ? pack : Result<PackId>(covered.error());
}

Result<std::vector<CurrentPart>> currentParts(Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT c.pack, c.name, c.run, c.generation, p.rows, c.detail FROM current_part c JOIN pack p ON p.id = c.pack "
        "ORDER BY c.name, c.run");
    if (!statement)
        return statement.error();
    std::vector<CurrentPart> parts;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return parts;
        CurrentPart part;
        part.pack = PackId{statement->integer(0)};
        part.name = statement->text(1);
        part.run = static_cast<std::uint32_t>(statement->integer(2));
        part.generation = static_cast<std::uint64_t>(statement->integer(3));
        part.rows = static_cast<std::uint64_t>(statement->integer(4));
        part.detail = statement->text(5);
        if (const Result<void> done = readCovered(connection, part); !done)
            return done.error();
        parts.push_back(std::move(part));
    }
}

Result<void> removeCurrentPart(Connection &connection, PackId pack)
{
    Result<Statement> statement = connection.prepare("DELETE FROM current_part WHERE pack = ?1");
    if (!statement)
        return statement.error();
    if (const Result<void> done = statement->bind(1, pack.value).run(); !done)
        return done;
    return removePack(connection, pack);
}

Result<void> dropStaleBases(Connection &connection)
{
    const Result<std::optional<std::int64_t>> stale =
        connection.queryInteger("SELECT count(*) FROM current_import c JOIN import i ON i.id = c.import "
                                "WHERE i.undone IS NOT NULL");
    if (!stale)
        return stale.error();
    if (stale->value_or(0) == 0)
        return {};
    const Result<std::vector<CurrentPart>> parts = currentParts(connection);
    if (!parts)
        return parts.error();
    for (const CurrentPart &part : *parts) {
        if (const Result<void> done = removeCurrentPart(connection, part.pack); !done)
            return done;
    }
    return {};
}

Result<PackId> createIdentitySegment(Connection &connection, const IdentitySegment &segment)
{
    const Result<PackId> pack = createPack(connection, segment.keys);
    if (!pack)
        return pack;
    Result<Statement> statement =
        connection.prepare("INSERT INTO identity (pack, import, first_key) VALUES (?1, ?2, ?3)");
    if (!statement)
        return statement.error();
    statement->bind(1, pack->value).bind(2, std::int64_t{segment.import});
    const Result<void> done = statement->bind(3, static_cast<std::int64_t>(segment.firstKey)).run();
    return done ? pack : Result<PackId>(done.error());
}

Result<std::vector<IdentitySegment>> identitySegments(Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT s.pack, s.import, s.first_key, p.rows FROM identity s "
                                                     "JOIN pack p ON p.id = s.pack ORDER BY s.first_key");
    if (!statement)
        return statement.error();
    std::vector<IdentitySegment> segments;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return segments;
        segments.push_back({PackId{statement->integer(0)}, static_cast<std::uint32_t>(statement->integer(1)),
                            static_cast<std::uint64_t>(statement->integer(2)),
                            static_cast<std::uint64_t>(statement->integer(3))});
    }
}

} // namespace dilim::store
