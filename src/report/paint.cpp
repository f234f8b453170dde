// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paint.h"

#include "report/palette.h"

#include <QPainter>

#include <variant>

namespace dilim::report {
namespace {

QColor inkColour(Ink ink)
{
    const Palette &palette = printPalette();
    switch (ink) {
    case Ink::Text:
        return palette.text;
    case Ink::Text2:
        return palette.text2;
    case Ink::Text3:
        return palette.text3;
    case Ink::Edge:
        return palette.edge;
    case Ink::StrongRule:
        return palette.strongRule;
    case Ink::Rule:
        break;
    }
    return palette.rule;
}

/// One overload a kind of mark. The painter stands at the corner of the piece.
struct MarkPainter {
    QPainter &painter;
    const ChartPainter &paintChart;

    void operator()(const TextMark &mark) const
    {
        const StyleRow &style = styleRow(mark.style);
        drawText(painter, mark.baseline, mark.text, style.type, inkColour(style.ink));
    }
    void operator()(const LineMark &mark) const
    {
        painter.setPen(QPen(inkColour(mark.ink), mark.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark.from, mark.to);
    }
    void operator()(const BoxMark &mark) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(mark.fill, printPalette()));
        if (mark.radius > 0.0)
            painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
        else
            painter.drawRect(mark.rect);
    }
    void operator()(const FrameMark &mark) const
    {
        painter.setPen(QPen(inkColour(Ink::Edge), 0.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
    }
    void operator()(const ChartMark &mark) const
    {
        painter.save();
        paintChart(painter, mark.rect, *mark.spec);
        painter.restore();
    }
};

} // namespace

void paintPage(QPainter &painter, const Page &page, const ChartPainter &paintChart)
{
    for (const Placed &placed : page.pieces) {
        painter.save();
        painter.translate(placed.x, placed.y);
        for (const Mark &mark : placed.piece.marks)
            std::visit(MarkPainter{painter, paintChart}, mark);
        painter.restore();
    }
}

} // namespace dilim::report
