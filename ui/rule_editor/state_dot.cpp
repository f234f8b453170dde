// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/state_dot.h"

#include <QPainter>

namespace dilim::ui {

namespace {
constexpr int dotSize = 8;
}

StateDot::StateDot(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(dotSize, dotSize);
}

void StateDot::setRole(Role role)
{
    m_role = role;
    update();
}

void StateDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[m_role]);
    painter.drawEllipse(rect());
}

} // namespace dilim::ui
