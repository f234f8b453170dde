// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/growing_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace dilim::ui {

GrowingScroll::GrowingScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void GrowingScroll::setMostHeight(int height)
{
    m_mostHeight = height;
    updateGeometry();
}

QSize GrowingScroll::sizeHint() const
{
    if (!widget())
        return {};
    const QSize content =
        widget()->sizeHint().expandedTo(widget()->minimumSizeHint()).expandedTo(widget()->minimumSize());
    const int bar = content.height() > m_mostHeight ? verticalScrollBar()->sizeHint().width() : 0;
    return {content.width() + bar, std::min(content.height(), m_mostHeight)};
}

bool GrowingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace dilim::ui
