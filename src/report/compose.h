// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/pieces.h"

#include <vector>

/// How each kind of block is cut into pieces. Called through the block catalogue.
namespace dilim::report {

std::vector<Piece> pieces(const Title &block, double width);
std::vector<Piece> pieces(const Heading &block, double width);
std::vector<Piece> pieces(const Text &block, double width);
std::vector<Piece> pieces(const KpiRow &block, double width);
std::vector<Piece> pieces(const Chart &block, double width);
std::vector<Piece> pieces(const Table &block, double width);
std::vector<Piece> pieces(const ChartBesideTable &block, double width);
std::vector<Piece> pieces(const SegmentCard &block, double width);
std::vector<Piece> pieces(const Definitions &block, double width);
std::vector<Piece> pieces(const PageBreak &block, double width);

/// Height of a table row of one line; bars beside a table follow it.
inline constexpr double tableRowHeight = 18.5;
/// Height of a table head of one line.
inline constexpr double tableHeadHeight = 19.0;

} // namespace dilim::report
