// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/choosable_parts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace dilim::ui {

ChoosableParts::ChoosableParts(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleParts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoosableParts::takeParts()
{
    m_current = std::clamp(m_current, 0, std::max(0, accessiblePartCount() - 1));
    if (m_chosen >= accessiblePartCount())
        m_chosen = -1;
    m_hovered = -1;
    describe();
    update();
}

void ChoosableParts::setChosen(int part)
{
    m_chosen = part;
    if (part >= 0)
        m_current = part;
    describe();
    update();
}

void ChoosableParts::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    update();
}

int ChoosableParts::focused() const
{
    return hasFocus() && m_byKeys && accessiblePartCount() > 0 ? m_current : -1;
}

void ChoosableParts::choose(int part)
{
    setChosen(part);
    emit partChosen(part);
}

void ChoosableParts::moveTo(int part)
{
    m_current = std::clamp(part, 0, accessiblePartCount() - 1);
    m_hovered = -1;
    describe();
    update();
}

void ChoosableParts::describe()
{
    setAccessibleDescription(accessiblePartCount() > 0 ? figuresOf(m_current) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChoosableParts::mousePressEvent(QMouseEvent *event)
{
    m_byKeys = false;
    const int part = partAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0)
        choose(part == m_chosen ? -1 : part);
    else
        event->ignore();
}

void ChoosableParts::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = partAt(event->position());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChoosableParts::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChoosableParts::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    m_byKeys = true;
    const std::optional<int> wanted = accessiblePartCount() > 0 ? partByKey(key) : std::nullopt;
    if (wanted)
        moveTo(*wanted);
    else if (accessiblePartCount() > 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        choose(m_current);
    else if (key == Qt::Key_Escape && m_chosen >= 0)
        choose(-1);
    else
        event->ignore();
}

void ChoosableParts::focusInEvent(QFocusEvent *event)
{
    m_byKeys = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

} // namespace dilim::ui
