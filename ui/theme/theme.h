// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/palette.h"

#include <QColor>
#include <QFont>

#include <array>
#include <cstdint>

class QApplication;

namespace dilim::ui {

/// What colours the window has. Which of them a person asked for ("system" too) is a setting of the shell.
enum class Scheme : std::uint8_t { Light, Dark, HighContrast };

/// A colour by what it is for: the names of resources/themes/tokens.json, where visual.md says how to use them.
enum class Role : std::uint8_t {
    Window,
    Surface,
    SurfaceAlt,
    Sunken,
    Border,
    BorderBtn,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentPressed,
    AccentSoft,
    AccentSoft2,
    OnAccent,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Info,
    InfoSoft,
    Grid,
    Axis,
    Tip,
    TipText,
};
inline constexpr std::size_t roleCount = 29;

/// A size and weight of type.
enum class TextStyle : std::uint8_t {
    Axis,
    Caption,
    Body,
    BodyMedium,
    BodyStrong,
    CardTitle,
    PanelTitle,
    PageTitle,
    Kpi,
    Hero
};

struct Theme {
    Scheme scheme = Scheme::Light;
    std::array<QColor, roleCount> colours{};
    std::array<QColor, 10> categorical{}; // a segment's colour by its index
    std::array<QColor, 9> sequential{}; // small = pale (light) or near the surface (dark)
    std::array<QColor, 9> textOnSequential{};
    std::array<QColor, 9> diverging{}; // 0-3 worse or leaving, 4 neutral, 5-8 better or arriving
    std::array<QColor, 9> textOnDiverging{};

    [[nodiscard]] const QColor &operator[](Role role) const { return colours[static_cast<std::size_t>(role)]; }
};

/// Of the window, as QApplication::palette() is. Whoever paints asks it in paintEvent and keeps no colour; a change
/// sends QEvent::PaletteChange to every widget.
[[nodiscard]] const Theme &theme();
/// The theme of a scheme, read once from the tokens.
[[nodiscard]] const Theme &themeOf(Scheme scheme);
/// Makes `scheme` the window's: style, palette and fonts of the application. Needs report::loadFonts() before.
void applyScheme(QApplication &application, Scheme scheme);
/// What charts are painted with on screen.
[[nodiscard]] report::Palette chartPalette(const Theme &theme);

[[nodiscard]] QFont fontOf(TextStyle style);
/// Height of a line of the style in logical pixels, as the tokens say.
[[nodiscard]] int lineHeightOf(TextStyle style);
/// `share` of `colour` over `ground`, opaque.
using report::mixed;

/// Sizes in logical pixels at 100 %.
namespace metrics {
inline constexpr int pageMargin = 24, cardGap = 16, cardPadding = 16, controlGap = 8, iconGap = 8;
inline constexpr int radiusMark = 2, radiusControl = 4, radiusPopup = 6, radiusGroup = 6, radiusCard = 8;
inline constexpr int topBar = 40, statusBar = 32, railFull = 208, railMini = 64, railItem = 40, pageHeader = 64,
                     tabBar = 32;
inline constexpr int control = 32, controlSmall = 28, controlMini = 22, chip = 20, tableHeader = 32, tableRow = 34,
                     kpiCard = 112;
inline constexpr int ruleRow = 40, ruleGroupHeader = 36, ruleIndent = 22, ruleCountColumn = 132, ruleChangeColumn = 60,
                     ruleBracket = 4;
inline constexpr int resultPane = 328, resultPaneNarrow = 296, drawer = 456, drawerNarrow = 400;
inline constexpr int railMiniBelowWidth = 1360;
} // namespace metrics

} // namespace dilim::ui
