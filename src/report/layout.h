// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/pieces.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace dilim::report {

/// A piece on a page; `x` and `y` of its upper left corner, in points from that of the page.
struct Placed {
    double x = 0.0;
    double y = 0.0;
    Piece piece{};
};
struct Page {
    std::vector<Placed> pieces{}; // from the top; head and foot of the page last
};

/// In points: 595 x 842 of A4, 612 x 792 of Letter.
[[nodiscard]] QSizeF paperSize(Paper paper);
/// The margins as near as a page remains readable.
[[nodiscard]] QMarginsF boundedMargins(const QMarginsF &margins);
/// Where blocks go, between head and foot of a page.
[[nodiscard]] QRectF textArea(Paper paper, const QMarginsF &margins = usualMargins);

/// Places the blocks on pages: pieces in their order; a piece that does not fit starts a page, and takes along the
/// pieces before it that must not stand alone (headings, heads and first rows of tables); rows that start a page get
/// the head of their table again. At least one page.
[[nodiscard]] std::vector<Page> layout(const Document &document);

/// The pages as text, one line a piece: what golden files hold. Heights and places in whole points.
[[nodiscard]] QString pageOutline(const std::vector<Page> &pages);

} // namespace dilim::report
