// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of a column as bytes.
//
// Whole numbers: blocks of 1,024, each
//   flags    1 byte   bit 0: differences between neighbours; bit 1: code 0 means missing, others are one too high
//   bits     1 byte   0 .. 64
//   base     8 bytes  smallest value, or of differences the first value
//   step     8 bytes  only of differences: the smallest one
//   codes    8 bytes x ceil(rows x bits / 64), see bit_packing.h
// Texts and lists: size of the packed lengths (4 bytes), packed lengths, then bytes or packed codes.
#include "store/bit_packing.h"
#include "store/packed_column.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>
#include <limits>

namespace dilim::store {
namespace {

constexpr std::int64_t missing = columns::missingInteger;
constexpr std::uint8_t differencesFlag = 1;
constexpr std::uint8_t missingFlag = 2;

Error damaged(const char *what)
{
    return {"packed.damaged", {what}};
}

std::uint64_t asUnsigned(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

/// Two's complement, wrapping: what the codes of damaged bytes add up to is any number, but always a number.
std::int64_t asSigned(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

template <typename Number> void appendNumber(Bytes &out, Number number)
{
    const std::size_t at = out.size();
    out.resize(at + sizeof number);
    std::memcpy(out.data() + at, &number, sizeof number);
}

template <typename Number> bool takeNumber(ByteView &rest, Number &number)
{
    if (rest.size() < sizeof number)
        return false;
    std::memcpy(&number, rest.data(), sizeof number);
    rest = rest.subspan(sizeof number);
    return true;
}

std::size_t codeBytes(std::size_t rows, unsigned bits)
{
    return (rows * bits + 63) / 64 * 8;
}

// --- packing ---------------------------------------------------------------------------------------------------------

struct Block {
    std::uint8_t flags = 0;
    unsigned bits = 0;
    std::int64_t base = 0;
    std::int64_t step = 0;
};

struct Extent {
    std::int64_t low = std::numeric_limits<std::int64_t>::max();
    std::int64_t high = missing;
    bool anyMissing = false;
};

Extent extentOf(std::span<const std::int64_t> values)
{
    Extent extent;
    for (const std::int64_t value : values) {
        extent.anyMissing |= value == missing;
        extent.low = std::min(extent.low, value == missing ? std::numeric_limits<std::int64_t>::max() : value);
        extent.high = std::max(extent.high, value); // missing is the lowest value there is
    }
    return extent;
}

Block frameBlock(const Extent &extent)
{
    if (extent.high == missing) // nothing but missing values
        return {missingFlag, 0, 0, 0};
    const std::uint64_t range = asUnsigned(extent.high) - asUnsigned(extent.low);
    const std::uint64_t codes = range + (extent.anyMissing ? 1 : 0); // no overflow: missing itself is in no range
    return {extent.anyMissing ? missingFlag : std::uint8_t{0}, static_cast<unsigned>(std::bit_width(codes)), extent.low,
            0};
}

/// Of a block without missing values.
Block differenceBlock(std::span<const std::int64_t> values)
{
    std::int64_t low = std::numeric_limits<std::int64_t>::max();
    std::int64_t high = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 1; i < values.size(); ++i) {
        const std::int64_t difference = asSigned(asUnsigned(values[i]) - asUnsigned(values[i - 1]));
        low = std::min(low, difference);
        high = std::max(high, difference);
    }
    if (values.size() == 1)
        low = high = 0;
    return {differencesFlag, static_cast<unsigned>(std::bit_width(asUnsigned(high) - asUnsigned(low))), values[0], low};
}

/// Smaller in bytes, its longer head included?
bool pays(const Block &differences, const Block &frame, std::size_t rows)
{
    return codeBytes(rows, differences.bits) + sizeof differences.step < codeBytes(rows, frame.bits);
}

void fillCodes(const Block &block, std::span<const std::int64_t> values, std::uint64_t *codes)
{
    const std::uint64_t base = asUnsigned(block.base);
    if ((block.flags & differencesFlag) != 0) {
        codes[0] = 0;
        for (std::size_t i = 1; i < values.size(); ++i)
            codes[i] = asUnsigned(values[i]) - asUnsigned(values[i - 1]) - asUnsigned(block.step);
    } else if ((block.flags & missingFlag) != 0) {
        for (std::size_t i = 0; i < values.size(); ++i)
            codes[i] = values[i] == missing ? 0 : asUnsigned(values[i]) - base + 1;
    } else {
        for (std::size_t i = 0; i < values.size(); ++i)
            codes[i] = asUnsigned(values[i]) - base;
    }
}

void appendCodes(unsigned bits, std::span<std::uint64_t, blockRows> codes, std::size_t rows, Bytes &out)
{
    const std::size_t at = out.size();
    const std::size_t size = codeBytes(rows, bits);
    const std::size_t whole = rows / groupRows;
    out.resize(at + size);
    for (std::size_t group = 0; group < whole; ++group)
        packGroup(bits, codes.data() + group * groupRows, out.data() + at + group * bits * 8);
    if (rows % groupRows == 0)
        return;
    std::fill(codes.begin() + static_cast<std::ptrdiff_t>(rows),
              codes.begin() + static_cast<std::ptrdiff_t>((whole + 1) * groupRows), 0);
    std::array<std::uint8_t, 8 * 64> last{};
    packGroup(bits, codes.data() + whole * groupRows, last.data());
    std::copy_n(last.begin(), size - whole * bits * 8,
                out.begin() + static_cast<std::ptrdiff_t>(at + whole * bits * 8));
}

void appendBlock(std::span<const std::int64_t> values, Bytes &out)
{
    const Extent extent = extentOf(values);
    Block block = frameBlock(extent);
    if (!extent.anyMissing && block.bits > 0) {
        const Block differences = differenceBlock(values);
        if (pays(differences, block, values.size()))
            block = differences;
    }
    out.push_back(block.flags);
    out.push_back(static_cast<std::uint8_t>(block.bits));
    appendNumber(out, block.base);
    if ((block.flags & differencesFlag) != 0)
        appendNumber(out, block.step);
    if (block.bits == 0)
        return;
    std::array<std::uint64_t, blockRows> codes;
    fillCodes(block, values, codes.data());
    appendCodes(block.bits, codes, values.size(), out);
}

/// Blocks of numbers, each widened by `widen`.
template <typename T, typename Widen> void appendBlocks(std::span<const T> values, Widen widen, Bytes &out)
{
    std::array<std::int64_t, blockRows> wide;
    for (std::size_t at = 0; at < values.size(); at += blockRows) {
        const std::span<const T> rows = values.subspan(at, std::min(blockRows, values.size() - at));
        std::transform(rows.begin(), rows.end(), wide.begin(), widen);
        appendBlock(std::span(wide).first(rows.size()), out);
    }
}

// --- unpacking -------------------------------------------------------------------------------------------------------

bool takeBlock(ByteView &rest, Block &block)
{
    if (rest.size() < 2)
        return false;
    block.flags = rest[0];
    block.bits = rest[1];
    rest = rest.subspan(2);
    if (block.flags > missingFlag || block.bits > 64 || !takeNumber(rest, block.base))
        return false;
    return block.flags != differencesFlag || takeNumber(rest, block.step);
}

/// Narrows a value and notes whether it did not fit. The lowest value of a narrow type is no value: it means missing.
template <typename T> T narrowed(std::int64_t value, bool &bad)
{
    const T narrow = static_cast<T>(value);
    bad |= static_cast<std::int64_t>(narrow) != value;
    if constexpr (std::is_signed_v<T> && sizeof(T) < sizeof(std::int64_t))
        bad |= narrow == std::numeric_limits<T>::min();
    return narrow;
}

/// One group of codes as values; `running` is the last value of blocks of differences.
template <typename T>
void fillValues(const Block &block, const std::uint64_t *codes, std::span<T> values, std::uint64_t &running, bool &bad)
{
    const std::uint64_t base = asUnsigned(block.base);
    bool misfit = false;
    if (block.flags == differencesFlag) {
        const std::uint64_t step = asUnsigned(block.step);
        std::uint64_t value = running;
        for (std::size_t i = 0; i < values.size(); ++i) {
            value += step + codes[i];
            values[i] = narrowed<T>(asSigned(value), misfit);
        }
        running = value;
    } else if (block.flags == missingFlag) {
        constexpr T none = std::is_signed_v<T> ? std::numeric_limits<T>::min() : T{0};
        for (std::size_t i = 0; i < values.size(); ++i) {
            bool unfit = false;
            const T value = narrowed<T>(asSigned(base + codes[i] - 1), unfit);
            values[i] = codes[i] == 0 ? none : value;
            misfit |= unfit && (codes[i] != 0);
            misfit |= !std::is_signed_v<T> && codes[i] == 0;
        }
    } else {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = narrowed<T>(asSigned(base + codes[i]), misfit);
    }
    bad |= misfit;
}

template <typename T> bool unpackBlock(ByteView &rest, std::span<T> values)
{
    Block block;
    if (!takeBlock(rest, block))
        return false;
    const std::size_t size = codeBytes(values.size(), block.bits);
    if (rest.size() < size)
        return false;
    bool bad = false;
    std::uint64_t running = asUnsigned(block.base) - asUnsigned(block.step);
    std::array<std::uint64_t, groupRows> codes;
    std::size_t row = 0;
    const std::uint8_t *bytes = rest.data();
    for (; row + groupRows <= values.size(); row += groupRows, bytes += block.bits * 8) {
        unpackGroup(block.bits, bytes, codes.data());
        fillValues(block, codes.data(), values.subspan(row, groupRows), running, bad);
    }
    if (row < values.size()) {
        std::array<std::uint8_t, 8 * 64> last{};
        std::copy_n(bytes, size - row / groupRows * block.bits * 8, last.begin());
        unpackGroup(block.bits, last.data(), codes.data());
        fillValues(block, codes.data(), values.subspan(row), running, bad);
    }
    rest = rest.subspan(size);
    return !bad;
}

template <typename T> Result<void> unpackBlocks(ByteView bytes, std::span<T> values)
{
    for (std::size_t at = 0; at < values.size(); at += blockRows) {
        if (!unpackBlock(bytes, values.subspan(at, std::min(blockRows, values.size() - at))))
            return damaged("block");
    }
    return bytes.empty() ? Result<void>() : damaged("more bytes than rows");
}

/// Lengths of texts or lists behind their size; `rest` is moved to what follows them.
Result<std::vector<std::uint32_t>> takeLengths(ByteView &rest, std::size_t rows)
{
    std::uint32_t size = 0;
    if (!takeNumber(rest, size) || size > rest.size())
        return damaged("lengths");
    if (!mayHold(rest.first(size), rows))
        return damaged("more rows than bytes");
    std::vector<std::uint32_t> lengths(rows);
    const Result<void> done = unpackBlocks(rest.first(size), std::span(lengths));
    rest = rest.subspan(size);
    return done ? Result<std::vector<std::uint32_t>>(std::move(lengths)) : done.error();
}

template <typename Offset>
void appendLengths(const std::vector<Offset> &offsets, std::size_t begin, std::size_t end, Bytes &out)
{
    const std::size_t sizeAt = out.size();
    appendNumber(out, std::uint32_t{0});
    std::array<std::uint32_t, blockRows> lengths;
    for (std::size_t at = begin; at < end; at += blockRows) {
        const std::size_t rows = std::min(blockRows, end - at);
        for (std::size_t i = 0; i < rows; ++i)
            lengths[i] = static_cast<std::uint32_t>(offsets[at + i + 1] - offsets[at + i]);
        packCodes(std::span<const std::uint32_t>(lengths).first(rows), out);
    }
    const auto size = static_cast<std::uint32_t>(out.size() - sizeAt - sizeof(std::uint32_t));
    std::memcpy(out.data() + sizeAt, &size, sizeof size);
}

/// Ends of rows behind the last offset, for lengths that together are `total`. False where they are not.
template <typename Offset>
bool appendOffsets(const std::vector<std::uint32_t> &lengths, std::uint64_t total, std::vector<Offset> &offsets)
{
    offsets.reserve(offsets.size() + lengths.size());
    std::uint64_t sum = 0; // at most 2^22 rows x 2^32
    const Offset start = offsets.back();
    for (const std::uint32_t length : lengths) {
        sum += length;
        offsets.push_back(start + static_cast<Offset>(sum));
    }
    return sum == total;
}

} // namespace

bool mayHold(ByteView bytes, std::size_t rows)
{
    constexpr std::size_t smallestBlock = 2 + sizeof(std::int64_t);
    return (rows + blockRows - 1) / blockRows <= bytes.size() / smallestBlock;
}

template <typename T> void packIntegers(std::span<const T> values, Bytes &out)
{
    appendBlocks(
        values,
        [](T value) { return value == std::numeric_limits<T>::min() ? missing : static_cast<std::int64_t>(value); },
        out);
}

template <typename T> void packCodes(std::span<const T> codes, Bytes &out)
{
    appendBlocks(
        codes, [](T code) { return static_cast<std::int64_t>(code); }, out);
}

template <typename T> Result<void> unpackIntegers(ByteView bytes, std::span<T> values)
{
    return unpackBlocks(bytes, values);
}

template <typename T> Result<void> unpackCodes(ByteView bytes, std::span<T> codes)
{
    return unpackBlocks(bytes, codes);
}

template void packIntegers(std::span<const std::int8_t>, Bytes &);
template void packIntegers(std::span<const std::int16_t>, Bytes &);
template void packIntegers(std::span<const std::int32_t>, Bytes &);
template void packIntegers(std::span<const std::int64_t>, Bytes &);
template void packCodes(std::span<const std::uint8_t>, Bytes &);
template void packCodes(std::span<const std::uint16_t>, Bytes &);
template void packCodes(std::span<const std::uint32_t>, Bytes &);
template Result<void> unpackIntegers(ByteView, std::span<std::int8_t>);
template Result<void> unpackIntegers(ByteView, std::span<std::int16_t>);
template Result<void> unpackIntegers(ByteView, std::span<std::int32_t>);
template Result<void> unpackIntegers(ByteView, std::span<std::int64_t>);
template Result<void> unpackCodes(ByteView, std::span<std::uint8_t>);
template Result<void> unpackCodes(ByteView, std::span<std::uint16_t>);
template Result<void> unpackCodes(ByteView, std::span<std::uint32_t>);

void packTexts(const columns::TextColumn &column, std::size_t begin, std::size_t end, Bytes &out)
{
    appendLengths(column.offsets, begin, end, out);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(column.bytes.data());
    out.insert(out.end(), bytes + column.offsets[begin], bytes + column.offsets[end]);
}

Result<void> unpackTexts(ByteView bytes, std::size_t rows, columns::TextColumn &column)
{
    const Result<std::vector<std::uint32_t>> lengths = takeLengths(bytes, rows);
    if (!lengths)
        return lengths.error();
    if (!appendOffsets(*lengths, bytes.size(), column.offsets))
        return damaged("lengths of texts");
    column.bytes.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return {};
}

void packLists(const columns::ListColumn &column, std::size_t begin, std::size_t end, Bytes &out)
{
    appendLengths(column.offsets, begin, end, out);
    packCodes(std::span(column.codes).subspan(column.offsets[begin], column.offsets[end] - column.offsets[begin]), out);
}

Result<void> unpackLists(ByteView bytes, std::size_t rows, columns::ListColumn &column)
{
    const Result<std::vector<std::uint32_t>> lengths = takeLengths(bytes, rows);
    if (!lengths)
        return lengths.error();
    const std::size_t before = column.codes.size();
    std::uint64_t total = 0;
    for (const std::uint32_t length : *lengths)
        total += length;
    if (total > maxPieceRows || before + total > std::numeric_limits<std::uint32_t>::max())
        return damaged("lengths of lists");
    appendOffsets(*lengths, total, column.offsets);
    column.codes.resize(before + total);
    return unpackCodes(bytes, std::span(column.codes).subspan(before));
}

} // namespace dilim::store
