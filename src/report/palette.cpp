// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/palette.h"

#include <cmath>

namespace dilim::report {
namespace {

constexpr double paleShare = 0.4;

Palette makePrintPalette()
{
    const QColor ink(0x18212C);
    const QColor white(0xFFFFFF);
    return {
        .paper = white,
        .text = ink,
        .text2 = QColor(0x4C5767),
        .text3 = QColor(0x5E6979),
        .rule = QColor(0xDCE1E8),
        .edge = QColor(0xC2C9D3),
        .strongRule = QColor(0x838D9C),
        .grid = QColor(0xE6EAEF),
        .axis = QColor(0x858F9D),
        .categorical = {QColor(0x2D51B4), QColor(0xAF6101), QColor(0x038D60), QColor(0x641D4D), QColor(0xAC9305),
                        QColor(0x4D2083), QColor(0xE1578B), QColor(0x175205), QColor(0x1B9ED4), QColor(0x665853)},
        .sequential = {QColor(0xECF7F9), QColor(0xD1ECF2), QColor(0xAFDEE7), QColor(0x89CAD7), QColor(0x64B2C2),
                       QColor(0x4197A8), QColor(0x217B8D), QColor(0x0D5F70), QColor(0x06424F)},
        .textOnSequential = {ink, ink, ink, ink, ink, ink, white, white, white},
    };
}

} // namespace

const Palette &printPalette()
{
    static const Palette palette = makePrintPalette();
    return palette;
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return QColor(channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
                  channel(colour.blue(), ground.blue()));
}

QColor colourOf(const charts::ColourRole &role, const Palette &palette)
{
    using Family = charts::ColourRole::Family;
    QColor colour = palette.text2;
    if (role.family == Family::Categorical)
        colour = palette.categorical[role.index % palette.categorical.size()];
    else if (role.family == Family::Accent)
        colour = palette.sequential[role.index % palette.sequential.size()];
    return role.pale ? mixed(colour, palette.paper, paleShare) : colour;
}

} // namespace dilim::report
