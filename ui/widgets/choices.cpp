// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int partPadding = 12;
constexpr int tabGap = 24;
constexpr int countGap = 6;
constexpr int badgePadding = 7;

/// The next index for an arrow key; the same where the key is none or there is no next.
int afterKey(int key, int current, int count)
{
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        return std::min(current + 1, count - 1);
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        return std::max(current - 1, 0);
    return current;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleParts();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setChoices(const QStringList &choices)
{
    m_choices = choices;
    setCurrent(std::min<int>(m_current, static_cast<int>(choices.size()) - 1));
    updateGeometry();
}

void SegmentedControl::setCurrent(int index)
{
    m_current = std::max(0, index);
    setAccessibleDescription(m_choices.value(m_current));
    update();
}

int SegmentedControl::accessiblePartCount() const
{
    return static_cast<int>(m_choices.size());
}

AccessiblePart SegmentedControl::accessiblePart(int index) const
{
    return {m_choices[index], {}, {}, partRect(index), index == m_current, index == m_current};
}

QRect SegmentedControl::partRect(int index) const
{
    const QFontMetrics strong(fontOf(TextStyle::BodyStrong));
    int x = 0;
    for (int i = 0; i <= index; ++i) {
        const int width = strong.horizontalAdvance(m_choices[i]) + 2 * partPadding;
        if (i == index)
            return {x, 0, width, metrics::controlSmall};
        x += width;
    }
    return {};
}

QSize SegmentedControl::sizeHint() const
{
    if (m_choices.isEmpty())
        return {0, metrics::controlSmall};
    const QRect last = partRect(static_cast<int>(m_choices.size()) - 1);
    return {last.right() + 1, metrics::controlSmall};
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusControl, colours[Role::Surface], colours[Role::BorderBtn]);
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect part = partRect(i);
        const bool chosen = i == m_current;
        if (chosen)
            painter.fillRect(part.adjusted(1, 1, -1, -1), colours[Role::AccentSoft]);
        if (i > 0)
            painter.fillRect(QRect(part.left(), 1, 1, height() - 2), colours[Role::BorderBtn]);
        painter.setFont(fontOf(chosen ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(colours[chosen ? Role::Accent : Role::Text2]);
        painter.drawText(part, Qt::AlignCenter, m_choices[i]);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (partRect(i).contains(event->pos()) && i != m_current) {
            setCurrent(i);
            emit chosen(i);
            return;
        }
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int next = afterKey(event->key(), m_current, static_cast<int>(m_choices.size()));
    if (next == m_current) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(next);
    emit chosen(next);
}

TabStrip::TabStrip(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleParts();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TabStrip::setTabs(const QVector<Tab> &tabs)
{
    m_tabs = tabs;
    setCurrent(std::min<int>(m_current, static_cast<int>(tabs.size()) - 1));
    updateGeometry();
}

void TabStrip::setCurrent(int index)
{
    m_current = std::max(0, index);
    setAccessibleDescription(m_tabs.value(m_current).words);
    update();
}

int TabStrip::accessiblePartCount() const
{
    return static_cast<int>(m_tabs.size());
}

AccessiblePart TabStrip::accessiblePart(int index) const
{
    const Tab &tab = m_tabs[index];
    return {tab.words, tab.count, {}, tabRect(index), index == m_current, index == m_current};
}

QRect TabStrip::tabRect(int index) const
{
    const QFontMetrics strong(fontOf(TextStyle::BodyStrong));
    const QFontMetrics plain(fontOf(TextStyle::Body));
    int x = 0;
    for (int i = 0; i <= index; ++i) {
        const Tab &tab = m_tabs[i];
        int width = strong.horizontalAdvance(tab.words);
        if (!tab.count.isEmpty())
            width += countGap + plain.horizontalAdvance(tab.count) + (tab.warn ? 2 * badgePadding : 0);
        if (i == index)
            return {x, 0, width, metrics::tabBar};
        x += width + tabGap;
    }
    return {};
}

QSize TabStrip::sizeHint() const
{
    if (m_tabs.isEmpty())
        return {0, metrics::tabBar};
    return {tabRect(static_cast<int>(m_tabs.size()) - 1).right() + 1, metrics::tabBar};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours[Role::Border]);
    for (int i = 0; i < m_tabs.size(); ++i) {
        const QRect rect = tabRect(i);
        const bool chosen = i == m_current;
        const QFont font = fontOf(chosen ? TextStyle::BodyStrong : TextStyle::BodyMedium);
        painter.setFont(font);
        painter.setPen(colours[chosen ? Role::Accent : Role::Text2]);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, m_tabs[i].words);
        if (!m_tabs[i].count.isEmpty()) {
            const QFontMetrics plain(fontOf(TextStyle::Body));
            const int words = plain.horizontalAdvance(m_tabs[i].count) + (m_tabs[i].warn ? 2 * badgePadding : 0);
            const QRect count(rect.right() + 1 - words, rect.top(), words, rect.height());
            if (m_tabs[i].warn)
                drawBox(painter, QRectF(count).adjusted(0, 6, 0, -6), metrics::chip / 2.0, colours[Role::WarningSoft],
                        {});
            painter.setFont(fontOf(TextStyle::Body));
            painter.setPen(colours[m_tabs[i].warn ? Role::Warning : Role::Text3]);
            painter.drawText(count, Qt::AlignCenter, m_tabs[i].count);
        }
        if (chosen)
            painter.fillRect(QRect(rect.left(), height() - 2, rect.width(), 2), colours[Role::Accent]);
        if (chosen && hasFocus())
            drawFocusRing(painter, QRectF(rect).adjusted(-6, 3, 6, -5), metrics::radiusControl);
    }
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (tabRect(i).adjusted(-tabGap / 2, 0, tabGap / 2, 0).contains(event->pos()) && i != m_current) {
            setCurrent(i);
            emit chosen(i);
            return;
        }
    }
}

void TabStrip::keyPressEvent(QKeyEvent *event)
{
    const int next = afterKey(event->key(), m_current, static_cast<int>(m_tabs.size()));
    if (next == m_current) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(next);
    emit chosen(next);
}

} // namespace dilim::ui
