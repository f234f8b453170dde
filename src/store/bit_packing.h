// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dilim::store {

/// Whole numbers are bit-packed in groups of 64, so that a group of `bits` bits a number fills exactly `bits` words of
/// 64 bits, little-endian, lowest number first. bits is 0 .. 64.
inline constexpr std::size_t groupRows = 64;

/// Writes 8 x bits bytes. Every number is below 2^bits.
void packGroup(unsigned bits, const std::uint64_t *numbers, std::uint8_t *bytes);
/// Reads 8 x bits bytes.
void unpackGroup(unsigned bits, const std::uint8_t *bytes, std::uint64_t *numbers);

} // namespace dilim::store
