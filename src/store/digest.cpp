// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include "store/settings.h"

#include <QCryptographicHash>

namespace dilim::store {
namespace {

/// Everything that imports brought and people made, in a fixed order. Row ids of packs are left out, since they depend
/// on what else was written; so is the merged state, which follows from the layers.
constexpr std::string_view listings[] = {
    "SELECT 'setting', key, value FROM setting WHERE key NOT IN ('digest', 'version') ORDER BY key",
    "SELECT 'source', id, name, match_key FROM source ORDER BY id",
    "SELECT 'import', id, source, file_name, file_size, file_hash, mapping, data_date, started, finished, undone, "
    "counts, "
    "report, rejects, reject_checksum FROM import ORDER BY id",
    "SELECT 'layer', l.import, l.entity, l.role, l.sort, l.detail, p.rows FROM layer l JOIN pack p ON p.id = l.pack "
    "ORDER BY l.import, l.entity, l.role",
    "SELECT 'layer column', l.import, l.entity, l.role, c.name, c.kind, c.scale, c.width, q.number, q.rows, q.checksum "
    "FROM layer l JOIN packed_column c ON c.pack = l.pack LEFT JOIN column_piece q ON q.packed_column = c.id "
    "ORDER BY l.import, l.entity, l.role, c.name, q.number",
    "SELECT 'layer words', l.import, l.entity, l.role, c.name, p.rows, q.number, q.rows, q.checksum "
    "FROM layer l JOIN packed_column c ON c.pack = l.pack JOIN pack p ON p.id = c.words "
    "JOIN packed_column w ON w.pack = p.id LEFT JOIN column_piece q ON q.packed_column = w.id "
    "ORDER BY l.import, l.entity, l.role, c.name, q.number",
    "SELECT 'identity', s.import, s.first_key, p.rows, c.name, c.kind, c.scale, c.width, q.number, q.rows, q.checksum "
    "FROM identity s JOIN pack p ON p.id = s.pack JOIN packed_column c ON c.pack = s.pack "
    "LEFT JOIN column_piece q ON q.packed_column = c.id ORDER BY s.import, c.name, q.number",
    "SELECT 'identity words', s.import, c.name, p.rows, q.number, q.rows, q.checksum "
    "FROM identity s JOIN packed_column c ON c.pack = s.pack JOIN pack p ON p.id = c.words "
    "JOIN packed_column w ON w.pack = p.id LEFT JOIN column_piece q ON q.packed_column = w.id "
    "ORDER BY s.import, c.name, q.number",
    "SELECT 'kept table', import, columns FROM kept_table ORDER BY import",
    "SELECT 'kept row', import, number, line, cells FROM kept_row ORDER BY import, number",
    "SELECT 'rate', currency, day, units, scale FROM currency_rate ORDER BY currency, day",
    "SELECT 'lookup link', source, file_name, columns, keys FROM lookup_link ORDER BY source, file_name, columns",
    "SELECT 'field', number, id, entity, type, name FROM field ORDER BY number",
    "SELECT 'mapping', header_shape, json FROM mapping ORDER BY header_shape",
    "SELECT 'edit', id, kind, made, undone, detail FROM edit ORDER BY id",
    "SELECT 'edit value', edit, field, was, value FROM edit_value ORDER BY edit",
    "SELECT 'edit key', edit, side, key FROM edit_key ORDER BY edit, side, key",
    "SELECT 'segment', id, name, name_key, folder, colour, position, rule FROM segment ORDER BY id",
};

/// Rows of a listing; every value with its length before it, so that no two listings read alike.
Result<void> addRows(Connection &connection, std::string_view sql, QCryptographicHash &sum)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    const int columns = statement->columns();
    std::string line;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        line.clear();
        for (int column = 0; column < columns; ++column) {
            const std::string text = statement->text(column);
            line += statement->isNull(column) ? "-" : std::to_string(text.size());
            line += ' ';
            line += text;
            line += ' ';
        }
        sum.addData(QByteArrayView(line));
    }
}

Result<void> writeAudit(Connection &connection, std::string_view action, std::string_view detailJson)
{
    Result<Statement> statement = connection.prepare("INSERT INTO audit (action, detail) VALUES (?1, ?2)");
    return statement ? statement->bind(1, action).bind(2, detailJson).run() : statement.error();
}

} // namespace

Result<std::string> computeDigest(Connection &connection)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const std::string_view listing : listings) {
        if (const Result<void> done = addRows(connection, listing, sum); !done)
            return done.error();
    }
    return sum.result().toHex().toStdString();
}

Result<void> sealChange(Connection &connection, std::string_view action, std::string_view detailJson)
{
    if (const Result<void> done = writeAudit(connection, action, detailJson); !done)
        return done;
    const Result<std::uint64_t> version = contentVersion(connection);
    if (!version)
        return version.error();
    if (const Result<void> done = setSetting(connection, versionKey, std::to_string(*version + 1)); !done)
        return done;
    const Result<std::string> digest = computeDigest(connection);
    return digest ? setSetting(connection, digestKey, *digest) : digest.error();
}

} // namespace dilim::store
