// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/page_preview.h"

#include "report/paint.h"
#include "ui/charts/chart_painter.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int margin = 24;
constexpr int gap = 24;
constexpr int picturesKept = 12;
constexpr int lineStep = 48;

/// Darker than the window and the paper in the light scheme, lighter than the window in the dark one.
QColor deskColour()
{
    return mixed(theme()[Role::BorderStrong], theme()[Role::BorderBtn], 0.4);
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(picturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(lineStep);
}

void PagePreview::setPages(const PagesPtr &pages, report::Paper paper)
{
    m_pages = pages;
    m_paper = paper;
    m_told = -1;
    m_pictures.clear();
    layOutPages();
}

void PagePreview::setZoom(Zoom zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    layOutPages();
    showPage(page);
}

int PagePreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->size()) : 0;
}

int PagePreview::columns() const
{
    return m_zoom == Zoom::TwoPages && pageCount() > 1 ? 2 : 1;
}

int PagePreview::rowTop(int row) const
{
    return margin + row * (m_pageSize.height() + gap);
}

QRect PagePreview::pageRect(int index) const
{
    const int width = columns() * m_pageSize.width() + (columns() - 1) * gap;
    const int left = (viewport()->width() - width) / 2 + (index % columns()) * (m_pageSize.width() + gap);
    return {QPoint(left, rowTop(index / columns()) - verticalScrollBar()->value()), m_pageSize};
}

int PagePreview::currentPage() const
{
    int best = -1;
    int most = 0;
    for (int i = 0; i < pageCount(); ++i) {
        const int seen = pageRect(i).intersected(viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = i;
        }
    }
    return best < 0 && pageCount() > 0 ? 0 : best;
}

void PagePreview::showPage(int index)
{
    if (index < 0 || index >= pageCount())
        return;
    verticalScrollBar()->setValue(rowTop(index / columns()) - margin);
}

void PagePreview::layOutPages()
{
    const QSizeF paper = report::paperSize(m_paper);
    const QSizeF room(viewport()->width() - 2 * margin - (columns() - 1) * gap, viewport()->height() - 2 * margin);
    const double byWidth = room.width() / (paper.width() * columns());
    const double byHeight = room.height() / paper.height();
    const double scale = std::max(0.1, m_zoom == Zoom::PageWidth ? byWidth : std::min(byWidth, byHeight));
    if (scale != m_scale)
        m_pictures.clear();
    m_scale = scale;
    m_pageSize = (paper * scale).toSize();
    const int rows = (pageCount() + columns() - 1) / columns();
    const int height = rows > 0 ? rowTop(rows) - gap + margin : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
    tellPage();
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    emit pageChanged();
}

const QPixmap &PagePreview::picture(int index)
{
    if (const QPixmap *kept = m_pictures.object(index))
        return *kept;
    const double ratio = devicePixelRatioF();
    auto *made = new QPixmap((QSizeF(m_pageSize) * ratio).toSize());
    made->setDevicePixelRatio(ratio);
    made->fill(report::printPalette().paper);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale, m_scale);
    report::paintPage(painter, (*m_pages)[static_cast<std::size_t>(index)], paintChartOnPaper);
    painter.end();
    m_pictures.insert(index, made);
    return *made;
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), deskColour());
    painter.setPen(theme()[Role::Border]);
    for (int i = 0; i < pageCount(); ++i) {
        const QRect rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, viewport()->rect(), 0);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const int into = verticalScrollBar()->value() - rowTop(std::max(0, page) / columns());
    const double before = m_scale;
    layOutPages();
    if (page >= 0 && before != m_scale)
        verticalScrollBar()->setValue(rowTop(page / columns()) + static_cast<int>(into * m_scale / before));
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

/// Page keys turn pages where a page is seen whole; else they move by what is seen.
void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const int step = m_zoom == Zoom::PageWidth ? 0 : columns();
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (step > 0)
            showPage(std::min(pageCount() - 1, currentPage() + step));
        else
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        if (step > 0)
            showPage(std::max(0, currentPage() - step));
        else
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace dilim::ui
