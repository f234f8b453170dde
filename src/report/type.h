// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace dilim::report {

/// A size of type. All lengths here are points (1/72 inch); painters are scaled so that one unit is one point.
struct Type {
    double size = 9.5;
    QFont::Weight weight = QFont::Normal;
    friend bool operator==(const Type &, const Type &) = default;
};

/// A stretch of text in one weight.
struct Span {
    QString text{};
    bool strong = false;
    friend bool operator==(const Span &, const Span &) = default;
};
using RichText = std::vector<Span>;

/// A stretch of a broken line: x from the left end of the line.
struct Run {
    double x = 0.0;
    QString text{};
    bool strong = false;
};
using Line = std::vector<Run>;

[[nodiscard]] double textWidth(const QString &text, const Type &type);
/// Height of capital letters: what centres a line of text on a mark.
[[nodiscard]] double capHeight(const Type &type);
/// Lines no wider than `width`, broken between words, or inside a word that alone is wider. Control characters become
/// spaces. No text: no lines.
[[nodiscard]] std::vector<Line> brokenLines(const RichText &text, const Type &type, double width);
[[nodiscard]] std::vector<QString> brokenLines(const QString &text, const Type &type, double width);
/// The text without control characters, cut with "…" where it is wider than `width`.
[[nodiscard]] QString elided(const QString &text, const Type &type, double width);

/// Writes one line; `baseline` is its left end.
void drawText(QPainter &painter, const QPointF &baseline, const QString &text, const Type &type, const QColor &colour);
void drawTextRight(QPainter &painter, const QPointF &baselineEnd, const QString &text, const Type &type,
                   const QColor &colour);
void drawTextCentred(QPainter &painter, const QPointF &baselineMiddle, const QString &text, const Type &type,
                     const QColor &colour);

} // namespace dilim::report
