// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_catalogue.h"

#include "report/compose.h"

#include <variant>

namespace dilim::report {
namespace {

template <typename Kind> std::vector<Piece> piecesOf(const Block &block, double width)
{
    return pieces(std::get<Kind>(block), width);
}

constexpr BlockKind table[] = {
    {"title", piecesOf<Title>},
    {"heading", piecesOf<Heading>},
    {"text", piecesOf<Text>},
    {"kpi_row", piecesOf<KpiRow>},
    {"chart", piecesOf<Chart>},
    {"table", piecesOf<Table>},
    {"chart_beside_table", piecesOf<ChartBesideTable>},
    {"segment_card", piecesOf<SegmentCard>},
    {"definitions", piecesOf<Definitions>},
    {"page_break", piecesOf<PageBreak>},
};
static_assert(std::size(table) == std::variant_size_v<Block>);

} // namespace

std::span<const BlockKind> blockKinds()
{
    return table;
}

const BlockKind &kindOf(const Block &block)
{
    return table[block.index()];
}

} // namespace dilim::report
