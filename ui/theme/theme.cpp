// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "report/fonts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

// A resource of a static library: nothing but this call keeps the linker from leaving it out.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace dilim::ui {
namespace {

/// By Role.
constexpr std::array<const char *, roleCount> roleNames = {
    "window",   "surface", "surfaceAlt",  "sunken",  "border",      "borderBtn",     "borderStrong", "text",
    "text2",    "text3",   "disabled",    "accent",  "accentHover", "accentPressed", "accentSoft",   "accentSoft2",
    "onAccent", "success", "successSoft", "warning", "warningSoft", "danger",        "dangerSoft",   "info",
    "infoSoft", "grid",    "axis",        "tip",     "tipText",
};

struct StyleRow {
    int pixels;
    int line;
    QFont::Weight weight;
    double letterSpacing;
};
/// By TextStyle: font.scale of the tokens.
constexpr std::array<StyleRow, 10> styles = {{
    {11, 16, QFont::Normal, 0},
    {12, 16, QFont::Normal, 0},
    {13, 20, QFont::Normal, 0},
    {13, 20, QFont::Medium, 0},
    {13, 20, QFont::DemiBold, 0},
    {14, 24, QFont::DemiBold, 0},
    {16, 22, QFont::DemiBold, 0},
    {20, 24, QFont::DemiBold, 0},
    {24, 32, QFont::DemiBold, -0.3},
    {32, 40, QFont::DemiBold, -0.5},
}};

struct PaletteRow {
    QPalette::ColorRole palette;
    Role role;
};
/// colour.qPalette of the tokens.
constexpr PaletteRow paletteRows[] = {
    {QPalette::Window, Role::Window},
    {QPalette::WindowText, Role::Text},
    {QPalette::Base, Role::Surface},
    {QPalette::AlternateBase, Role::SurfaceAlt},
    {QPalette::Text, Role::Text},
    {QPalette::PlaceholderText, Role::Text3},
    {QPalette::Button, Role::Surface},
    {QPalette::ButtonText, Role::Text},
    {QPalette::BrightText, Role::Danger},
    {QPalette::Highlight, Role::AccentSoft},
    {QPalette::HighlightedText, Role::Text},
    {QPalette::Link, Role::Accent},
    {QPalette::LinkVisited, Role::Accent},
    {QPalette::ToolTipBase, Role::Tip},
    {QPalette::ToolTipText, Role::TipText},
    {QPalette::Light, Role::Surface},
    {QPalette::Midlight, Role::Sunken},
    {QPalette::Mid, Role::Border},
    {QPalette::Dark, Role::BorderBtn},
    {QPalette::Shadow, Role::BorderStrong},
};
constexpr QPalette::ColorRole disabledRoles[] = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                                 QPalette::HighlightedText};

QJsonObject tokens()
{
    initIcons();
    QFile file(u":/themes/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object().value("colour"_L1).toObject();
}

template <std::size_t n> void readColours(std::array<QColor, n> &colours, const QJsonValue &values)
{
    const QJsonArray array = values.toArray();
    Q_ASSERT(array.size() == static_cast<qsizetype>(n));
    for (std::size_t i = 0; i < n; ++i)
        colours[i] = QColor(array.at(static_cast<qsizetype>(i)).toString());
}

Theme readTheme(const QString &name, Scheme scheme)
{
    const QJsonObject colour = tokens();
    const QJsonObject roles = colour.value(name).toObject();
    Theme theme;
    theme.scheme = scheme;
    for (std::size_t i = 0; i < roleCount; ++i)
        theme.colours[i] = QColor(roles.value(QLatin1String(roleNames[i])).toString());
    const QJsonObject sequential = colour.value("sequential9"_L1).toObject();
    const QJsonObject diverging = colour.value("diverging9"_L1).toObject();
    readColours(theme.categorical, colour.value("categorical"_L1).toObject().value(name));
    readColours(theme.sequential, sequential.value(name));
    readColours(theme.textOnSequential, sequential.value("textOn"_L1).toObject().value(name));
    readColours(theme.diverging, diverging.value(name));
    readColours(theme.textOnDiverging, diverging.value("textOn"_L1).toObject().value(name));
    return theme;
}

/// Light colours with black words and edges that can be seen from afar.
Theme contrastTheme()
{
    Theme theme = readTheme(u"light"_s, Scheme::HighContrast);
    const auto set = [&theme](Role role, const char *colour) {
        theme.colours[static_cast<std::size_t>(role)] = QColor(QLatin1String(colour));
    };
    set(Role::Window, "#FFFFFF");
    set(Role::SurfaceAlt, "#FFFFFF");
    set(Role::Sunken, "#E6E6E6");
    set(Role::Border, "#5A5A5A");
    set(Role::BorderBtn, "#3C3C3C");
    set(Role::BorderStrong, "#000000");
    set(Role::Text, "#000000");
    set(Role::Text2, "#1F1F1F");
    set(Role::Text3, "#333333");
    set(Role::Disabled, "#6B6B6B");
    set(Role::Accent, "#004A58");
    set(Role::AccentHover, "#003A45");
    set(Role::AccentPressed, "#002A33");
    set(Role::Success, "#0B5A2E");
    set(Role::Warning, "#5F3D00");
    set(Role::Danger, "#8F140B");
    set(Role::Info, "#0F427C");
    set(Role::Axis, "#3C3C3C");
    set(Role::Grid, "#B8B8B8");
    set(Role::Tip, "#000000");
    return theme;
}

const Theme *current = nullptr;

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    for (const PaletteRow &row : paletteRows)
        palette.setColor(row.palette, theme[row.role]);
    for (const QPalette::ColorRole role : disabledRoles)
        palette.setColor(QPalette::Disabled, role, theme[Role::Disabled]);
    return palette;
}

} // namespace

const Theme &themeOf(Scheme scheme)
{
    static const Theme light = readTheme(u"light"_s, Scheme::Light);
    static const Theme dark = readTheme(u"dark"_s, Scheme::Dark);
    static const Theme contrast = contrastTheme();
    return scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : contrast;
}

const Theme &theme()
{
    return current ? *current : themeOf(Scheme::Light);
}

void applyScheme(QApplication &application, Scheme scheme)
{
    current = &themeOf(scheme);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(fontOf(TextStyle::Body));
    application.setPalette(paletteOf(*current));
    QToolTip::setPalette(paletteOf(*current));
    QToolTip::setFont(fontOf(TextStyle::Caption));
}

report::Palette chartPalette(const Theme &theme)
{
    report::Palette palette;
    palette.paper = theme[Role::Surface];
    palette.text = theme[Role::Text];
    palette.text2 = theme[Role::Text2];
    palette.text3 = theme[Role::Text3];
    palette.rule = theme[Role::Border];
    palette.edge = theme[Role::Border];
    palette.strongRule = theme[Role::BorderStrong];
    palette.grid = theme[Role::Grid];
    palette.axis = theme[Role::Axis];
    palette.categorical = theme.categorical;
    palette.sequential = theme.sequential;
    palette.textOnSequential = theme.textOnSequential;
    return palette;
}

QFont fontOf(TextStyle style)
{
    const StyleRow &row = styles[static_cast<std::size_t>(style)];
    QFont font(QString::fromUtf16(report::fontFamily));
    font.setPixelSize(row.pixels);
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (row.letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, row.letterSpacing);
    return font;
}

int lineHeightOf(TextStyle style)
{
    return styles[static_cast<std::size_t>(style)].line;
}

} // namespace dilim::ui
