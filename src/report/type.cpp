// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/type.h"

#include "report/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dilim::report {
namespace {

// Font sizes of Qt are whole pixels; sizes of type are not. So fonts are ten times as large and drawn at a tenth.
constexpr double enlargement = 10.0;
constexpr auto strongWeight = QFont::DemiBold;

QFont fontOf(const Type &type)
{
    QFont font(QString::fromUtf16(fontFamily));
    font.setPixelSize(static_cast<int>(std::lround(type.size * enlargement)));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Inter has other shapes of brackets, dashes, arrows and of x beside digits and capitals, and Qt 6.4 can neither turn
/// them off nor say in a PDF which letters they stand for: they could not be searched or copied. Drawn on their own
/// they keep their plain shapes.
bool standsAlone(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'x')
        return (i > 0 && text[i - 1].isDigit()) || (i + 1 < text.size() && text[i + 1].isDigit());
    switch (c.category()) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Symbol_Math:
        return true;
    case QChar::Punctuation_Other:
        return !QStringView(u".,'%").contains(c);
    default:
        return false;
    }
}

bool needsOrder(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    });
}

/// The stretches in which a line is shaped and drawn. Text in which order or joining matter stays whole.
QStringList stretches(const QString &text)
{
    if (needsOrder(text))
        return {text};
    QStringList out;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!standsAlone(text, i))
            continue;
        if (start < i)
            out.append(text.mid(start, i - start));
        out.append(text.mid(i, 1));
        start = i + 1;
    }
    if (start < text.size())
        out.append(text.mid(start));
    return out;
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString joined(const RichText &text)
{
    QString all;
    for (const Span &span : text)
        all += span.text;
    return withoutControls(all);
}

QList<QTextLayout::FormatRange> strongRanges(const RichText &text)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Span &span : text) {
        const int length = static_cast<int>(span.text.size());
        if (span.strong) {
            QTextCharFormat format;
            format.setFontWeight(strongWeight);
            ranges.append({start, length, format});
        }
        start += length;
    }
    return ranges;
}

QString trimmedEnd(const QString &text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1].isSpace())
        --length;
    return text.left(length);
}

/// The parts of `text` inside start .. start + length, one run a span.
Line runsOf(const RichText &text, const QTextLine &line, const QString &all)
{
    Line runs;
    qsizetype spanStart = 0;
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = lineStart + line.textLength();
    for (const Span &span : text) {
        const qsizetype from = std::max(spanStart, lineStart);
        const qsizetype to = std::min(spanStart + span.text.size(), lineEnd);
        spanStart += span.text.size();
        if (from >= to)
            continue;
        QString part = all.mid(from, to - from);
        if (to == lineEnd)
            part = trimmedEnd(part);
        if (!part.isEmpty())
            runs.push_back(
                {std::min(line.cursorToX(static_cast<int>(from)), line.cursorToX(static_cast<int>(to))) / enlargement,
                 part, span.strong});
    }
    return runs;
}

} // namespace

double textWidth(const QString &text, const Type &type)
{
    const QFontMetricsF metrics(fontOf(type));
    double width = 0.0;
    for (const QString &stretch : stretches(text))
        width += metrics.horizontalAdvance(stretch);
    return width / enlargement;
}

double capHeight(const Type &type)
{
    return QFontMetricsF(fontOf(type)).capHeight() / enlargement;
}

std::vector<Line> brokenLines(const RichText &text, const Type &type, double width)
{
    const QString all = joined(text);
    QTextLayout layout(all, fontOf(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // names of any script start at the left, as numbers end at the right
    layout.setTextOption(option);
    layout.setFormats(strongRanges(text));
    std::vector<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * enlargement);
        lines.push_back(runsOf(text, line, all));
    }
    layout.endLayout();
    if (all.isEmpty())
        lines.clear();
    return lines;
}

std::vector<QString> brokenLines(const QString &text, const Type &type, double width)
{
    std::vector<QString> lines;
    for (const Line &line : brokenLines(RichText{{text, false}}, type, width))
        lines.push_back(line.empty() ? QString() : line.front().text);
    return lines;
}

QString elided(const QString &text, const Type &type, double width)
{
    return QFontMetricsF(fontOf(type)).elidedText(withoutControls(text), Qt::ElideRight, width * enlargement);
}

void drawText(QPainter &painter, const QPointF &baseline, const QString &text, const Type &type, const QColor &colour)
{
    painter.save();
    painter.translate(baseline);
    painter.scale(1.0 / enlargement, 1.0 / enlargement);
    const QFont font = fontOf(type);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    double x = 0.0;
    for (const QString &stretch : stretches(text)) {
        painter.drawText(QPointF(x, 0.0), stretch);
        x += metrics.horizontalAdvance(stretch);
    }
    painter.restore();
}

void drawTextRight(QPainter &painter, const QPointF &baselineEnd, const QString &text, const Type &type,
                   const QColor &colour)
{
    drawText(painter, baselineEnd - QPointF(textWidth(text, type), 0.0), text, type, colour);
}

void drawTextCentred(QPainter &painter, const QPointF &baselineMiddle, const QString &text, const Type &type,
                     const QColor &colour)
{
    drawText(painter, baselineMiddle - QPointF(textWidth(text, type) / 2.0, 0.0), text, type, colour);
}

} // namespace dilim::report
