// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QColor>

#include <array>

namespace dilim::report {

/// Colours by role of one scheme. Charts take it as an argument, so that screen and paper share their drawing.
struct Palette {
    QColor paper{};
    QColor text{}; // titles, numbers
    QColor text2{}; // running text
    QColor text3{}; // captions, axes
    QColor rule{}; // hairlines between rows
    QColor edge{}; // around cards, below tables, of head and foot
    QColor strongRule{}; // under table heads
    QColor grid{};
    QColor axis{};
    std::array<QColor, 10> categorical{};
    std::array<QColor, 9> sequential{}; // small = pale
    std::array<QColor, 9> textOnSequential{};
};

/// White paper, ink text. The values are those of the design tokens (light scheme).
[[nodiscard]] const Palette &printPalette();

/// `share` of `colour` over `ground`, without transparency, which PDF viewers and printers treat in different ways.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, double share);
[[nodiscard]] QColor colourOf(const charts::ColourRole &role, const Palette &palette);

} // namespace dilim::report
