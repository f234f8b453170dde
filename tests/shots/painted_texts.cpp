// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_texts.h"

#include "text_recorder.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace dilim::test {
namespace {

constexpr double fewPixels = 1.0; // of a letter that may lie under an edge

bool canMove(const QScrollBar *bar)
{
    return bar->maximum() > bar->minimum();
}

/// Whether what sticks out of the widget can be scrolled into it.
bool scrollsInto(const QRectF &rect, const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return false;
    if (qobject_cast<const QHeaderView *>(area)) // moves with its table
        area = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
    const bool across = rect.left() < 0 || rect.right() > widget.width();
    const bool down = rect.top() < 0 || rect.bottom() > widget.height();
    return area && (!across || canMove(area->horizontalScrollBar())) && (!down || canMove(area->verticalScrollBar()));
}

bool coversSome(const QRectF &ink, const QPainterPath &fill)
{
    return fill.intersects(ink.adjusted(fewPixels, fewPixels, -fewPixels, -fewPixels));
}

/// Whether it stands above the page and may hide some of it, as pop-ups in the window do.
bool floats(const QWidget &widget)
{
    const QWidget *part = &widget;
    while (part->parentWidget() && !part->parentWidget()->isWindow())
        part = part->parentWidget();
    const auto *window = qobject_cast<const QMainWindow *>(part->parentWidget());
    return window && part != window->centralWidget() && part != window->menuWidget();
}

class Walk
{
public:
    explicit Walk(const QWidget &window)
        : m_window(window)
    {
    }

    void visit(QWidget &widget)
    {
        if (!widget.isVisible() || widget.size().isEmpty())
            return;
        TextRecorder recorder(widget);
        widget.render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
        for (const PaintStep &step : recorder.steps()) {
            if (step.text.isEmpty())
                cover(step.fill, widget);
            else
                add(step, widget);
        }
        for (QObject *child : widget.children()) {
            if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
                visit(*static_cast<QWidget *>(child));
        }
    }

    [[nodiscard]] std::vector<PaintedText> texts() && { return std::move(m_texts); }

private:
    void add(const PaintStep &step, QWidget &widget)
    {
        PaintedText text;
        text.text = step.text;
        text.font = step.font;
        text.widget = &widget;
        QRectF shown = step.clip.isNull() ? step.ink : step.ink & step.clip;
        QRectF whole = step.ink;
        // Outwards: each widget around it may hide some.
        for (QWidget *around = &widget; around; around = around->parentWidget()) {
            if (!QRectF(around->rect()).contains(whole) && scrollsInto(whole, *around))
                text.partHidden = true;
            shown &= QRectF(around->rect());
            if (around == &m_window)
                break;
            whole.translate(around->pos());
            shown.translate(around->pos());
        }
        text.ink = whole;
        text.shown = shown;
        text.place = widget.mapFrom(&m_window, shown.center().toPoint());
        if (!shown.isEmpty() || !text.partHidden)
            m_texts.push_back(text);
    }

    void cover(const QPainterPath &own, const QWidget &widget)
    {
        QPainterPath room;
        room.addRect(widget.visibleRegion().boundingRect());
        const QPainterPath fill = room.intersected(own).translated(QPointF(widget.mapTo(&m_window, QPoint())));
        std::erase_if(m_texts, [&fill](const PaintedText &text) { return fill.contains(text.shown); });
        for (PaintedText &text : m_texts) {
            if (coversSome(text.shown, fill)) {
                text.partHidden |= text.widget == &widget || floats(widget);
                const QRectF hidden = fill.boundingRect() & text.shown;
                text.shown = hidden.left() > text.shown.left() ? QRectF(text.shown.topLeft(), hidden.bottomLeft())
                                                               : QRectF(hidden.topRight(), text.shown.bottomRight());
            }
        }
    }

    const QWidget &m_window;
    std::vector<PaintedText> m_texts;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &window)
{
    Walk walk(window);
    walk.visit(window);
    return std::move(walk).texts();
}

} // namespace dilim::test
