// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_io.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

namespace dilim::store {
namespace {

constexpr std::string_view wordColumn = "#word";

constexpr const char *kindIds[] = {"integer", "code", "list", "text"}; // by ColumnKind
constexpr const char *roleIds[] = {"listed", "mentioned"}; // by LayerRole
constexpr const char *sortIds[] = {"file", "customer_time"}; // by LayerSort

template <typename Enum, std::size_t Size> const char *idOf(Enum value, const char *const (&ids)[Size])
{
    return ids[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t Size>
std::optional<Enum> fromId(std::string_view id, const char *const (&ids)[Size])
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (id == ids[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

Error damagedTable(const Connection &connection, const std::string &detail)
{
    return {"workspace.damaged", {connection.path(), detail}};
}

/// Runs a statement with one whole number bound.
Result<void> runWith(Connection &connection, std::string_view sql, std::int64_t value)
{
    Result<Statement> statement = connection.prepare(sql);
    return statement ? statement->bind(1, value).run() : statement.error();
}

Result<void> writePieces(Connection &connection, std::int64_t columnId, const std::vector<Piece> &pieces)
{
    Result<Statement> bytes = connection.prepare("INSERT INTO piece_bytes (bytes) VALUES (?1)");
    if (!bytes)
        return bytes.error();
    Result<Statement> listing = connection.prepare(
        "INSERT INTO column_piece (packed_column, number, rows, checksum, bytes) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!listing)
        return listing.error();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (const Result<void> done = bytes->bindBlob(1, pieces[i].bytes).run(); !done)
            return done;
        listing->bind(1, columnId).bind(2, static_cast<std::int64_t>(i)).bind(3, std::int64_t{pieces[i].rows});
        listing->bind(4, static_cast<std::int64_t>(pieces[i].checksum)).bind(5, connection.lastRowId());
        if (const Result<void> done = listing->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Piece>> readPieces(Connection &connection, std::int64_t columnId)
{
    Result<Statement> statement = connection.prepare(
        "SELECT p.rows, p.checksum, b.bytes FROM column_piece p JOIN piece_bytes b ON b.id = p.bytes "
        "WHERE p.packed_column = ?1 ORDER BY p.number");
    if (!statement)
        return statement.error();
    statement->bind(1, columnId);
    std::vector<Piece> pieces;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return pieces;
        const ByteView bytes = statement->blob(2);
        pieces.push_back({static_cast<std::uint32_t>(statement->integer(0)),
                          static_cast<std::uint64_t>(statement->integer(1)), Bytes(bytes.begin(), bytes.end())});
    }
}

/// First column of all rows, for one bound number.
Result<std::vector<std::int64_t>> integersOf(Connection &connection, std::string_view sql, std::int64_t value)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(1, value);
    std::vector<std::int64_t> result;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.push_back(statement->integer(0));
    }
}

/// Columns of a pack with their pieces. The bytes go first: what points to them is still there to find them by.
Result<void> removeColumns(Connection &connection, PackId pack)
{
    constexpr std::string_view deletions[] = {
        "DELETE FROM piece_bytes WHERE id IN (SELECT p.bytes FROM column_piece p "
        "JOIN packed_column c ON c.id = p.packed_column WHERE c.pack = ?1)",
        "DELETE FROM column_piece WHERE packed_column IN (SELECT id FROM packed_column WHERE pack = ?1)",
        "DELETE FROM packed_column WHERE pack = ?1",
    };
    for (const std::string_view deletion : deletions) {
        if (const Result<void> done = runWith(connection, deletion, pack.value); !done)
            return done;
    }
    return {};
}

} // namespace

Result<PackId> createPack(Connection &connection, std::uint64_t rows)
{
    const Result<void> done =
        runWith(connection, "INSERT INTO pack (rows) VALUES (?1)", static_cast<std::int64_t>(rows));
    return done ? Result<PackId>(PackId{connection.lastRowId()}) : done.error();
}

Result<void> removePack(Connection &connection, PackId pack)
{
    const Result<std::vector<std::int64_t>> words = integersOf(
        connection, "SELECT DISTINCT words FROM packed_column WHERE pack = ?1 AND words IS NOT NULL", pack.value);
    if (!words)
        return words.error();
    if (const Result<void> done = removeColumns(connection, pack); !done)
        return done;
    if (const Result<void> done = runWith(connection, "DELETE FROM pack WHERE id = ?1", pack.value); !done)
        return done;
    for (const std::int64_t id : *words) {
        const Result<std::vector<std::int64_t>> users =
            integersOf(connection, "SELECT id FROM packed_column WHERE words = ?1 LIMIT 1", id);
        if (!users)
            return users.error();
        if (!users->empty())
            continue;
        if (const Result<void> done = removePack(connection, PackId{id}); !done)
            return done;
    }
    return {};
}

Result<std::uint64_t> packRows(Connection &connection, PackId pack)
{
    const Result<std::vector<std::int64_t>> rows =
        integersOf(connection, "SELECT rows FROM pack WHERE id = ?1", pack.value);
    if (!rows)
        return rows.error();
    if (rows->size() != 1)
        return damagedTable(connection, "pack " + std::to_string(pack.value));
    return static_cast<std::uint64_t>(rows->front());
}

Result<std::vector<std::string>> columnNames(Connection &connection, PackId pack)
{
    Result<Statement> statement = connection.prepare("SELECT name FROM packed_column WHERE pack = ?1 ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(1, pack.value);
    std::vector<std::string> names;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.push_back(statement->text(0));
    }
}

Result<void> writeColumn(Connection &connection, PackId pack, std::string_view name, const PackedColumn &column,
                         std::optional<PackId> words)
{
    assert(words.has_value() == (column.kind == ColumnKind::Code || column.kind == ColumnKind::List));
    Result<Statement> statement =
        connection.prepare("INSERT INTO packed_column (pack, name, kind, scale, width, words) "
                           "SELECT id, ?2, ?3, ?4, ?5, ?6 FROM pack WHERE id = ?1 AND rows = ?7");
    if (!statement)
        return statement.error();
    statement->bind(1, pack.value).bind(2, name).bind(3, idOf(column.kind, kindIds));
    statement->bind(4, std::int64_t{column.scale}).bind(5, std::int64_t{column.width});
    if (words)
        statement->bind(6, words->value);
    else
        statement->bindNull(6);
    statement->bind(7, static_cast<std::int64_t>(column.rows));
    if (const Result<void> done = statement->run(); !done)
        return done;
    assert(connection.changes() == 1); // the pack is there, and as long as the column
    return writePieces(connection, connection.lastRowId(), column.pieces);
}

Result<std::optional<StoredColumn>> readColumn(Connection &connection, PackId pack, std::string_view name)
{
    Result<Statement> statement = connection.prepare(
        "SELECT c.id, c.kind, c.scale, c.width, c.words, p.rows FROM packed_column c JOIN pack p ON p.id = c.pack "
        "WHERE c.pack = ?1 AND c.name = ?2");
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->bind(1, pack.value).bind(2, name).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredColumn>();
    const std::optional<ColumnKind> kind = fromId<ColumnKind>(statement->text(1), kindIds);
    StoredColumn stored;
    stored.column.kind = kind.value_or(ColumnKind::Integer);
    stored.column.scale = static_cast<std::uint8_t>(statement->integer(2));
    stored.column.width = static_cast<std::uint8_t>(statement->integer(3));
    if (!statement->isNull(4))
        stored.words = PackId{statement->integer(4)};
    Result<std::vector<Piece>> pieces = readPieces(connection, statement->integer(0));
    if (!pieces)
        return pieces.error();
    stored.column.pieces = *std::move(pieces);
    for (const Piece &piece : stored.column.pieces)
        stored.column.rows += piece.rows;
    const bool coded = kind == ColumnKind::Code || kind == ColumnKind::List;
    if (!kind || coded != stored.words.has_value()
        || stored.column.rows != static_cast<std::uint64_t>(statement->integer(5)))
        return damagedTable(connection, "column " + std::string(name));
    return std::optional(std::move(stored));
}

Error damagedColumn(const Connection &connection, std::string_view name, const Error &error)
{
    if (error.code != "packed.damaged")
        return error;
    std::string detail = "column " + std::string(name);
    for (const std::string &argument : error.arguments)
        detail += ": " + argument;
    return damagedTable(connection, detail);
}

// --- words -----------------------------------------------------------------------------------------------------------

namespace {

Result<PackId> writeWordColumn(Connection &connection, const columns::TextColumn &texts)
{
    const Result<PackId> pack = createPack(connection, texts.size());
    if (!pack)
        return pack.error();
    const Result<void> done = writeColumn(connection, *pack, wordColumn, packed(texts));
    return done ? pack : Result<PackId>(done.error());
}

} // namespace

Result<PackId> writeWords(Connection &connection, const columns::Dictionary &dictionary)
{
    columns::TextColumn texts;
    for (std::size_t code = 1; code <= dictionary.size(); ++code)
        texts.append(dictionary.word(static_cast<std::uint32_t>(code)));
    return writeWordColumn(connection, texts);
}

Result<PackId> writeWords(Connection &connection, const std::vector<std::string> &words)
{
    assert(!words.empty() && words.front().empty());
    columns::TextColumn texts;
    for (std::size_t code = 1; code < words.size(); ++code)
        texts.append(words[code]);
    return writeWordColumn(connection, texts);
}

Result<std::vector<std::string>> readWords(Connection &connection, PackId words)
{
    const Result<std::optional<StoredColumn>> stored = readColumn(connection, words, wordColumn);
    if (!stored)
        return stored.error();
    if (!*stored)
        return damagedTable(connection, "words " + std::to_string(words.value));
    const Result<columns::TextColumn> texts = unpackedTexts((*stored)->column);
    if (!texts)
        return damagedColumn(connection, wordColumn, texts.error());
    std::vector<std::string> result;
    result.reserve(texts->size() + 1);
    result.emplace_back();
    for (std::size_t row = 0; row < texts->size(); ++row)
        result.emplace_back(texts->at(row));
    return result;
}

// --- layers ----------------------------------------------------------------------------------------------------------

Result<PackId> createLayer(Connection &connection, const Layer &layer)
{
    const Result<PackId> pack = createPack(connection, layer.rows);
    if (!pack)
        return pack;
    Result<Statement> statement = connection.prepare(
        "INSERT INTO layer (pack, import, entity, role, sort, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return statement.error();
    statement->bind(1, pack->value).bind(2, std::int64_t{layer.import}).bind(3, fields::entityId(layer.entity));
    statement->bind(4, idOf(layer.role, roleIds)).bind(5, idOf(layer.sort, sortIds)).bind(6, layer.detail);
    const Result<void> done = statement->run();
    return done ? pack : Result<PackId>(done.error());
}

Result<std::vector<Layer>> liveLayers(Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT l.pack, l.import, l.entity, l.role, l.sort, p.rows, l.detail FROM layer l "
                           "JOIN import i ON i.id = l.import JOIN pack p ON p.id = l.pack WHERE i.undone IS NULL");
    if (!statement)
        return statement.error();
    std::vector<Layer> layers;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::optional<fields::Entity> entity = fields::entityFromId(statement->text(2));
        const std::optional<LayerRole> role = fromId<LayerRole>(statement->text(3), roleIds);
        const std::optional<LayerSort> sort = fromId<LayerSort>(statement->text(4), sortIds);
        if (!entity || !role || !sort)
            return damagedTable(connection, "layer " + std::to_string(statement->integer(0)));
        layers.push_back({PackId{statement->integer(0)}, static_cast<std::uint32_t>(statement->integer(1)), *entity,
                          *role, *sort, static_cast<std::uint64_t>(statement->integer(5)), statement->text(6)});
    }
    std::sort(layers.begin(), layers.end(), [](const Layer &a, const Layer &b) {
        return std::tuple(a.import, a.entity, a.role) < std::tuple(b.import, b.entity, b.role);
    });
    return layers;
}

} // namespace dilim::store
