// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_column.h"

#include <xxhash.h>

#include <algorithm>
#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace dilim::store {
namespace {

/// Rows packed before the size of the piece is looked at again: a piece of numbers ends between 1.5 and 2 MiB.
constexpr std::size_t stepRows = 64 * blockRows;
constexpr std::size_t fullEnough = pieceBytes - stepRows * sizeof(std::int64_t);
/// Rows of texts and lists, and codes of lists, in one piece.
constexpr std::size_t maxVariableRows = 524'288;

Error damaged(const char *what)
{
    return {"packed.damaged", {what}};
}

void addPiece(PackedColumn &column, std::size_t rows, Bytes bytes)
{
    const std::uint64_t sum = checksum(bytes);
    bytes.shrink_to_fit();
    column.pieces.push_back({static_cast<std::uint32_t>(rows), sum, std::move(bytes)});
    column.rows += rows;
}

/// Cuts numbers into pieces by their packed size. `pack(span, bytes)` appends blocks.
template <typename T, typename Pack> void addPieces(PackedColumn &column, std::span<const T> values, Pack pack)
{
    std::size_t begin = 0;
    while (begin < values.size()) {
        Bytes bytes;
        std::size_t end = begin;
        while (end < values.size() && end - begin < maxPieceRows && bytes.size() <= fullEnough) {
            const std::size_t next = std::min(end + stepRows, values.size());
            pack(values.subspan(end, next - end), bytes);
            end = next;
        }
        addPiece(column, end - begin, std::move(bytes));
        begin = end;
    }
}

/// The end of the piece that begins at a row: as many rows as have at most `content` bytes or codes, at least one.
template <typename Offset>
std::size_t endOfPiece(const std::vector<Offset> &offsets, std::size_t begin, std::size_t content)
{
    const auto first = offsets.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto limit = static_cast<std::uint64_t>(*first) + content;
    const auto behind = std::upper_bound(first, offsets.end(), limit,
                                         [](std::uint64_t wanted, Offset offset) { return wanted < offset; });
    const auto fitting = static_cast<std::size_t>(behind - offsets.begin()) - 1; // rows before this one fit
    return std::clamp(fitting, begin + 1, std::min(begin + maxVariableRows, offsets.size() - 1));
}

template <typename Variable, typename Pack>
void addVariablePieces(PackedColumn &packedColumn, const Variable &column, std::size_t content, Pack pack)
{
    for (std::size_t begin = 0; begin < column.size();) {
        const std::size_t end = endOfPiece(column.offsets, begin, content);
        Bytes bytes;
        pack(column, begin, end, bytes);
        addPiece(packedColumn, end - begin, std::move(bytes));
        begin = end;
    }
}

PackedColumn packedVariant(const columns::IntegerColumn &column)
{
    PackedColumn result{ColumnKind::Integer, column.scale, 0, 0, {}};
    std::visit(
        [&result]<typename T>(const std::vector<T> &values) {
            result.width = sizeof(T);
            addPieces(result, std::span(values), packIntegers<T>);
        },
        column.values);
    return result;
}

PackedColumn packedVariant(const columns::CodeColumn &column)
{
    PackedColumn result{ColumnKind::Code, 0, 0, 0, {}};
    std::visit(
        [&result]<typename T>(const std::vector<T> &codes) {
            result.width = sizeof(T);
            addPieces(result, std::span(codes), packCodes<T>);
        },
        column.codes);
    return result;
}

PackedColumn packedVariant(const columns::ListColumn &column)
{
    PackedColumn result{ColumnKind::List, 0, 0, 0, {}};
    addVariablePieces(result, column, maxVariableRows, packLists);
    return result;
}

PackedColumn packedVariant(const columns::TextColumn &column)
{
    PackedColumn result{ColumnKind::Text, 0, 0, 0, {}};
    addVariablePieces(result, column, pieceBytes - pieceBytes / 4, packTexts);
    return result;
}

// --- unpacking -------------------------------------------------------------------------------------------------------

/// What can be known before anything is unpacked: the pieces add up, their bytes are those that were written, and they
/// are enough for their rows. No memory is taken for a column that cannot be there.
Result<void> looksWhole(const PackedColumn &column, ColumnKind kind)
{
    if (column.kind != kind)
        return damaged("kind of column");
    std::uint64_t rows = 0;
    for (const Piece &piece : column.pieces) {
        rows += piece.rows;
        if (piece.rows > maxPieceRows)
            return damaged("rows of a piece");
        if (checksum(piece.bytes) != piece.checksum)
            return damaged("checksum");
        const bool numbers = kind == ColumnKind::Integer || kind == ColumnKind::Code;
        if (numbers && !mayHold(piece.bytes, piece.rows))
            return damaged("more rows than bytes");
    }
    return rows == column.rows ? Result<void>() : damaged("rows of a column");
}

template <typename T> Result<void> unpackPiece(ByteView bytes, std::span<T> values)
{
    if constexpr (std::is_signed_v<T>)
        return unpackIntegers(bytes, values);
    else
        return unpackCodes(bytes, values);
}

/// All pieces one after another; the column looks whole.
template <typename T> Result<std::vector<T>> joined(const PackedColumn &column)
{
    std::vector<T> values(column.rows);
    std::size_t at = 0;
    for (const Piece &piece : column.pieces) {
        if (const Result<void> done = unpackPiece(piece.bytes, std::span(values).subspan(at, piece.rows)); !done)
            return done.error();
        at += piece.rows;
    }
    return values;
}

template <typename T, typename Into> Result<void> joinInto(const PackedColumn &column, Into &into)
{
    Result<std::vector<T>> values = joined<T>(column);
    if (!values)
        return values.error();
    into = *std::move(values);
    return {};
}

Result<columns::Column> unpackedInteger(const PackedColumn &column)
{
    columns::IntegerColumn result{{}, column.scale};
    const Result<void> done = column.width == 1 ? joinInto<std::int8_t>(column, result.values)
        : column.width == 2                     ? joinInto<std::int16_t>(column, result.values)
        : column.width == 4                     ? joinInto<std::int32_t>(column, result.values)
        : column.width == 8                     ? joinInto<std::int64_t>(column, result.values)
                                                : damaged("width");
    return done ? Result<columns::Column>(std::move(result)) : done.error();
}

template <typename T> bool allBelow(const std::vector<T> &codes, std::size_t limit)
{
    return codes.empty() || *std::max_element(codes.begin(), codes.end()) < limit;
}

Result<columns::Column> unpackedCode(const PackedColumn &column, std::shared_ptr<const columns::Dictionary> dictionary)
{
    columns::CodeColumn result{{}, std::move(dictionary)};
    const Result<void> done = column.width == 1 ? joinInto<std::uint8_t>(column, result.codes)
        : column.width == 2                     ? joinInto<std::uint16_t>(column, result.codes)
        : column.width == 4                     ? joinInto<std::uint32_t>(column, result.codes)
                                                : damaged("width");
    if (!done)
        return done.error();
    const std::size_t limit = result.dictionary->size() + 1;
    if (!std::visit([limit](const auto &codes) { return allBelow(codes, limit); }, result.codes))
        return damaged("code without a word");
    return columns::Column(std::move(result));
}

/// Ascending and without repeats within each row, nothing unknown, no word for nothing.
bool areSets(const columns::ListColumn &column)
{
    const std::size_t limit = column.dictionary->size() + 1;
    for (std::size_t row = 0; row < column.size(); ++row) {
        std::uint32_t last = 0;
        for (const std::uint32_t code : column.at(row)) {
            if (code <= last || code >= limit)
                return false;
            last = code;
        }
    }
    return true;
}

Result<columns::Column> unpackedList(const PackedColumn &column, std::shared_ptr<const columns::Dictionary> dictionary)
{
    columns::ListColumn result;
    result.dictionary = std::move(dictionary);
    for (const Piece &piece : column.pieces) {
        if (const Result<void> done = unpackLists(piece.bytes, piece.rows, result); !done)
            return done.error();
    }
    return areSets(result) ? Result<columns::Column>(std::move(result)) : damaged("codes of a list");
}

} // namespace

std::uint64_t checksum(ByteView bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

PackedColumn packed(const columns::Column &column)
{
    return std::visit([](const auto &held) { return packedVariant(held); }, column);
}

PackedColumn packedIntegers(std::span<const std::int64_t> values, std::uint8_t scale)
{
    std::int64_t low = 0;
    std::int64_t high = 0;
    for (const std::int64_t value : values) {
        low = std::min(low, value == columns::missingInteger ? 0 : value);
        high = std::max(high, value);
    }
    const auto fits = [low, high]<typename T>(T limit) { return low > -limit - 1 && high <= limit; };
    const std::uint8_t width = fits(std::int64_t{INT8_MAX}) ? 1
        : fits(std::int64_t{INT16_MAX})                     ? 2
        : fits(std::int64_t{INT32_MAX})                     ? 4
                                                            : 8;
    PackedColumn result{ColumnKind::Integer, scale, width, 0, {}};
    addPieces(result, values, packIntegers<std::int64_t>);
    return result;
}

PackedColumn packedCodes(std::span<const std::uint32_t> codes)
{
    const std::uint32_t high = codes.empty() ? 0 : *std::max_element(codes.begin(), codes.end());
    const std::uint8_t width = high <= UINT8_MAX ? 1 : high <= UINT16_MAX ? 2 : 4;
    PackedColumn result{ColumnKind::Code, 0, width, 0, {}};
    addPieces(result, codes, packCodes<std::uint32_t>);
    return result;
}

Result<columns::Column> unpacked(const PackedColumn &column, std::shared_ptr<const columns::Dictionary> dictionary)
{
    if (const Result<void> whole = looksWhole(column, column.kind); !whole)
        return whole.error();
    if (column.kind == ColumnKind::Integer)
        return unpackedInteger(column);
    if (column.kind == ColumnKind::Text) {
        Result<columns::TextColumn> texts = unpackedTexts(column);
        return texts ? Result<columns::Column>(*std::move(texts)) : texts.error();
    }
    if (!dictionary)
        return damaged("codes without words");
    return column.kind == ColumnKind::Code ? unpackedCode(column, std::move(dictionary))
                                           : unpackedList(column, std::move(dictionary));
}

Result<std::vector<std::int64_t>> unpackedIntegers(const PackedColumn &column)
{
    const Result<void> whole = looksWhole(column, ColumnKind::Integer);
    return whole ? joined<std::int64_t>(column) : whole.error();
}

Result<std::vector<std::uint32_t>> unpackedCodes(const PackedColumn &column)
{
    const Result<void> whole = looksWhole(column, ColumnKind::Code);
    return whole ? joined<std::uint32_t>(column) : whole.error();
}

Result<columns::TextColumn> unpackedTexts(const PackedColumn &column)
{
    if (const Result<void> whole = looksWhole(column, ColumnKind::Text); !whole)
        return whole.error();
    columns::TextColumn result;
    std::size_t bytes = 0;
    for (const Piece &piece : column.pieces)
        bytes += piece.bytes.size();
    result.bytes.reserve(bytes);
    for (const Piece &piece : column.pieces) {
        if (const Result<void> done = unpackTexts(piece.bytes, piece.rows, result); !done)
            return done.error();
    }
    return result;
}

void unpackAnything(ByteView bytes)
{
    if (bytes.size() < 2)
        return;
    const std::uint32_t rows = bytes[0] + 256U * bytes[1]; // up to 64 blocks
    const ByteView rest = bytes.subspan(2);
    const auto dictionary = std::make_shared<columns::Dictionary>();
    for (const ColumnKind kind : {ColumnKind::Integer, ColumnKind::Code, ColumnKind::List, ColumnKind::Text}) {
        for (const std::uint8_t width : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{4}, std::uint8_t{8}}) {
            PackedColumn column{kind, 0, width, rows, {{rows, checksum(rest), Bytes(rest.begin(), rest.end())}}};
            static_cast<void>(unpacked(column, dictionary));
        }
    }
}

} // namespace dilim::store
