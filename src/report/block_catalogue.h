// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/pieces.h"

#include <span>
#include <string_view>
#include <vector>

namespace dilim::report {

/// One kind of block.
struct BlockKind {
    std::string_view id{}; // "kpi_row": stable, in saved reports
    /// Cuts a block of this kind into pieces for a text width, in points.
    std::vector<Piece> (*pieces)(const Block &block, double width) = nullptr;
};

/// In the order of the alternatives of Block.
[[nodiscard]] std::span<const BlockKind> blockKinds();
[[nodiscard]] const BlockKind &kindOf(const Block &block);

} // namespace dilim::report
