// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/column.h"
#include "store/sqlite.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

// Columns as bytes. Pure functions, safe on any thread, no SQLite. Whole numbers are cut into blocks of 1,024; each
// block is bit-packed at the fewest bits, as distances from its smallest value or, where that is smaller, as
// differences between neighbours. Any bytes may be unpacked: damaged ones give the error "packed.damaged" (what), never
// more memory than the rows asked for and never undefined behaviour.

namespace dilim::store {

inline constexpr std::size_t blockRows = 1024;

// --- one piece -------------------------------------------------------------------------------------------------------

/// Could these bytes be the blocks of so many numbers? Asked before memory is taken for them.
[[nodiscard]] bool mayHold(ByteView bytes, std::size_t rows);

/// Appends the blocks of `values` to `out`. T is int8_t ... int64_t; the lowest value of T means missing and stays so
/// at whatever width it is unpacked.
template <typename T> void packIntegers(std::span<const T> values, Bytes &out);
/// Fills `values` from bytes that hold exactly as many. Values that do not fit T are damage.
template <typename T> Result<void> unpackIntegers(ByteView bytes, std::span<T> values);

/// The same for codes; T is uint8_t, uint16_t or uint32_t; no value is special.
template <typename T> void packCodes(std::span<const T> codes, Bytes &out);
template <typename T> Result<void> unpackCodes(ByteView bytes, std::span<T> codes);

/// Rows [begin, end) of a column of texts: packed lengths, then the bytes as they are.
void packTexts(const columns::TextColumn &column, std::size_t begin, std::size_t end, Bytes &out);
/// Appends `rows` texts.
Result<void> unpackTexts(ByteView bytes, std::size_t rows, columns::TextColumn &column);

/// Rows [begin, end) of a column of lists: packed lengths, then packed codes.
void packLists(const columns::ListColumn &column, std::size_t begin, std::size_t end, Bytes &out);
/// Appends `rows` lists.
Result<void> unpackLists(ByteView bytes, std::size_t rows, columns::ListColumn &column);

// --- a whole column --------------------------------------------------------------------------------------------------

enum class ColumnKind : std::uint8_t { Integer, Code, List, Text };

/// Consecutive rows of a column. Pieces are about 2 MiB, never cut inside a row.
struct Piece {
    std::uint32_t rows = 0; // at most maxPieceRows
    std::uint64_t checksum = 0; // XXH3 64 of the bytes
    Bytes bytes{};
};
inline constexpr std::uint32_t maxPieceRows = 4'194'304;
inline constexpr std::size_t pieceBytes = 2'097'152;

struct PackedColumn {
    ColumnKind kind = ColumnKind::Integer;
    std::uint8_t scale = 0; // of integers
    std::uint8_t width = 8; // bytes of the narrowest type that holds it: 1, 2, 4, 8 (Integer), 1, 2, 4 (Code); else 0
    std::uint64_t rows = 0;
    std::vector<Piece> pieces{};
};

[[nodiscard]] std::uint64_t checksum(ByteView bytes);

[[nodiscard]] PackedColumn packed(const columns::Column &column);
/// From wide values: missing = columns::missingInteger; the width is found.
[[nodiscard]] PackedColumn packedIntegers(std::span<const std::int64_t> values, std::uint8_t scale = 0);
[[nodiscard]] PackedColumn packedCodes(std::span<const std::uint32_t> codes);

/// Checks every checksum and unpacks to the narrowest width. `dictionary` is needed for Code and List only; a code
/// beyond it is damage.
Result<columns::Column> unpacked(const PackedColumn &column,
                                 std::shared_ptr<const columns::Dictionary> dictionary = {});
/// The same to wide values; error "packed.damaged" for a column of another kind.
Result<std::vector<std::int64_t>> unpackedIntegers(const PackedColumn &column);
Result<std::vector<std::uint32_t>> unpackedCodes(const PackedColumn &column);
Result<columns::TextColumn> unpackedTexts(const PackedColumn &column);

/// Unpacks bytes as every kind of column in turn; whatever they are, it returns. For fuzzing.
void unpackAnything(ByteView bytes);

} // namespace dilim::store
