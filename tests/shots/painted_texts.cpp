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

/// Whether the bar can still bring what lies before or after the part that is seen.
bool canBring(const QScrollBar *bar, bool before, bool after)
{
    return (!before || bar->value() > bar->minimum()) && (!after || bar->value() < bar->maximum());
}

bool canBring(const QAbstractScrollArea &area, const QRectF &rect, const QRectF &room)
{
    return canBring(area.horizontalScrollBar(), rect.left() < room.left(), rect.right() > room.right())
        && canBring(area.verticalScrollBar(), rect.top() < room.top(), rect.bottom() > room.bottom());
}

/// Tried, for nothing else tells it of widgets that are placed by hand over what scrolls.
bool movesWith(QScrollBar *bar, const QWidget &widget)
{
    const int value = bar->value();
    const QPoint place = widget.mapTo(widget.window(), QPoint());
    bar->setValue(value < bar->maximum() ? value + bar->singleStep() : value - bar->singleStep());
    const bool moved = widget.mapTo(widget.window(), QPoint()) != place;
    bar->setValue(value);
    return moved;
}

/// Whether the widget goes along with the area in each direction in which the rectangle leaves the room.
bool movesWith(const QAbstractScrollArea &area, const QWidget &widget, const QRectF &rect, const QRectF &room)
{
    const bool across = rect.left() < room.left() || rect.right() > room.right();
    const bool down = rect.top() < room.top() || rect.bottom() > room.bottom();
    return (!across || movesWith(area.horizontalScrollBar(), widget))
        && (!down || movesWith(area.verticalScrollBar(), widget));
}

/// Whether what sticks out of the room, a widget around the one that painted it, can be scrolled into it.
bool scrollsInto(const QRectF &rect, const QWidget &room, const QWidget &painted)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(room.parentWidget());
    if (area && area->viewport() == &room) {
        if (qobject_cast<const QHeaderView *>(area)) // moves with its table
            area = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
        return area && canBring(*area, rect, room.rect());
    }
    // Widgets that stand over an area beside it may follow it: choices in the header of a table.
    const QList<QAbstractScrollArea *> areas = room.window()->findChildren<QAbstractScrollArea *>();
    return std::any_of(areas.begin(), areas.end(), [&](const QAbstractScrollArea *below) {
        const QRect place(below->mapTo(below->window(), QPoint()), below->size());
        return &room != room.window() && below->isVisible() && !below->isAncestorOf(&room)
            && place.contains(QRect(room.mapTo(room.window(), QPoint()), room.size()))
            && canBring(*below, rect, room.rect()) && movesWith(*below, painted, rect, room.rect());
    });
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
            if (!QRectF(around->rect()).contains(whole) && scrollsInto(whole, *around, widget))
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
            keep(text);
    }

    /// Selected words are painted twice, within the selection and without it.
    void keep(const PaintedText &text)
    {
        const auto before = std::find_if(m_texts.begin(), m_texts.end(), [&text](const PaintedText &other) {
            return other.widget == text.widget && other.text == text.text && other.ink == text.ink;
        });
        if (before == m_texts.end())
            m_texts.push_back(text);
        else
            before->shown |= text.shown;
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
                if (!text.shown.isValid())
                    text.shown = QRectF(); // nothing of it is seen
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
