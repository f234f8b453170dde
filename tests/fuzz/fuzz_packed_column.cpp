// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a packed piece: unpacking ends with the promised number of rows or with an error, nothing else.
#include "store/packed_column.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using namespace dilim;

template <typename T>
void tryIntegers(store::ByteView bytes, std::size_t rows)
{
    std::vector<T> values(rows);
    if (store::unpackIntegers<T>(bytes, std::span<T>(values))) {
        store::Bytes again;
        store::packIntegers<T>(std::span<const T>(values), again);
        std::vector<T> twice(rows);
        if (!store::unpackIntegers<T>(again, std::span<T>(twice)) || twice != values)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    // The first bytes say how many rows are asked for and of which kind.
    const std::size_t rows = (static_cast<std::size_t>(data[0]) << 4) + data[1] % 16;
    const store::ByteView bytes(data + 3, size - 3);
    columns::TextColumn texts;
    columns::ListColumn lists;
    std::vector<std::uint32_t> codes(rows);
    switch (data[2] % 6) {
    case 0: tryIntegers<std::int8_t>(bytes, rows); break;
    case 1: tryIntegers<std::int32_t>(bytes, rows); break;
    case 2: tryIntegers<std::int64_t>(bytes, rows); break;
    case 3: (void)store::unpackCodes<std::uint32_t>(bytes, std::span<std::uint32_t>(codes)); break;
    case 4:
        if (store::unpackTexts(bytes, rows, texts) && texts.size() != rows)
            std::abort();
        break;
    default:
        if (store::unpackLists(bytes, rows, lists) && lists.size() != rows)
            std::abort();
    }
    return 0;
}
