// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace dilim::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::places(const QRect &place) const
{
    const QRect inner = place.marginsRemoved(contentsMargins());
    std::vector<QRect> found;
    std::size_t rowStart = 0;
    int x = inner.left(), y = inner.top(), rowHeight = 0;
    const auto endRow = [&] { // widgets of a row stand on its middle
        for (std::size_t i = rowStart; i < found.size(); ++i)
            found[i].moveTop(y + (rowHeight - found[i].height()) / 2);
        rowStart = found.size();
    };
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            found.emplace_back();
            continue;
        }
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), inner.width());
        if (x > inner.left() && x + width > inner.left() + inner.width()) {
            endRow();
            x = inner.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        found.emplace_back(x, y, width, wanted.height());
        x += width + spacing();
        rowHeight = std::max(rowHeight, wanted.height());
    }
    endRow();
    found.emplace_back(place.left(), place.top(), place.width(),
                       y + rowHeight - place.top() + contentsMargins().bottom());
    return found;
}

int FlowLayout::heightForWidth(int width) const
{
    return places(QRect(0, 0, width, 0)).back().height();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {width + contentsMargins().left() + contentsMargins().right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    return {0, height + contentsMargins().top() + contentsMargins().bottom()};
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const std::vector<QRect> found = places(place);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(found[i]);
    }
}

} // namespace dilim::ui
