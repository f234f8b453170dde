// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

/// Whole controls as the style draws them.
namespace dilim::ui {

inline constexpr int scrollBarWidth = 10;
inline constexpr int headerMargin = 8; // beside the words of a header

/// A field whose property "wrong" is true cannot take what is written in it.
void drawField(const QStyleOption *option, QPainter &painter, const QWidget *widget);
/// The box of a check or radio button, without its mark.
void drawIndicator(const QStyleOption *option, QPainter &painter, double radius);
/// The thumb alone: the track is what lies below.
void drawScrollBar(const QStyleOptionSlider *option, QPainter &painter, const QRect &thumb);
void drawMenuItem(const QStyleOptionMenuItem *item, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader *header, QPainter &painter);
void drawHeaderLabel(const QStyleOptionHeader *header, QPainter &painter);
void drawProgress(const QStyleOptionProgressBar *bar, QPainter &painter);

} // namespace dilim::ui
