// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_shapes.h"

#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace dilim::ui {

void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, Role role)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme()[role], 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

ButtonLook buttonLook(const QStyleOption *option, const QWidget *widget)
{
    const Theme &colours = theme();
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    const bool pressed = option->state.testFlag(QStyle::State_Sunken);
    if (!option->state.testFlag(QStyle::State_Enabled))
        return kind == QLatin1String("quiet")
            ? ButtonLook{{}, {}, colours[Role::Disabled]}
            : ButtonLook{colours[Role::SurfaceAlt], colours[Role::Border], colours[Role::Disabled]};
    if (kind == QLatin1String("primary"))
        return {colours[pressed       ? Role::AccentPressed
                            : hovered ? Role::AccentHover
                                      : Role::Accent],
                {},
                colours[Role::OnAccent]};
    if (kind == QLatin1String("quiet"))
        return {hovered || pressed ? colours[Role::Sunken] : QColor(), {}, colours[Role::Accent]};
    if (kind == QLatin1String("danger"))
        return {colours[hovered || pressed ? Role::DangerSoft : Role::Surface], colours[Role::Danger],
                colours[Role::Danger]};
    if (pressed || option->state.testFlag(QStyle::State_On))
        return {colours[Role::AccentSoft], colours[Role::BorderStrong], colours[Role::Accent]};
    return {colours[hovered ? Role::Sunken : Role::Surface], colours[Role::BorderBtn], colours[Role::Text]};
}

} // namespace dilim::ui
