// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/range_handle.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr double knob = 6; // radius
constexpr qint64 pageSteps = 10;

/// A slider whose value is said in words, too.
class HandleAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit HandleAccessible(RangeHandle *handle)
        : QAccessibleWidget(handle, QAccessible::Slider)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? handle().valueText() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return inUnits(handle().value()); }
    [[nodiscard]] QVariant minimumValue() const override { return inUnits(handle().limits().least); }
    [[nodiscard]] QVariant maximumValue() const override { return inUnits(handle().limits().greatest); }
    [[nodiscard]] QVariant minimumStepSize() const override { return inUnits(handle().limits().step); }
    void setCurrentValue(const QVariant &value) override
    {
        emit handle().wanted(std::llround(value.toDouble() / handle().limits().unit));
    }

private:
    [[nodiscard]] RangeHandle &handle() const { return *static_cast<RangeHandle *>(widget()); }
    [[nodiscard]] QVariant inUnits(qint64 value) const { return static_cast<double>(value) * handle().limits().unit; }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *handle = qobject_cast<RangeHandle *>(object);
    return handle ? new HandleAccessible(handle) : nullptr;
}

struct KeyRow {
    Qt::Key key;
    qint64 steps;
};
constexpr KeyRow keys[] = {
    {Qt::Key_Left, -1},
    {Qt::Key_Down, -1},
    {Qt::Key_Right, 1},
    {Qt::Key_Up, 1},
    {Qt::Key_PageDown, -pageSteps},
    {Qt::Key_PageUp, pageSteps},
};

} // namespace

RangeHandle::RangeHandle(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setFixedSize(size, size);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
}

void RangeHandle::setValue(qint64 value, const QString &text)
{
    const bool changed = value != m_value || text != m_text;
    m_value = value;
    m_text = text;
    setToolTip(text);
    if (!changed)
        return;
    QAccessibleValueChangeEvent event(this, static_cast<double>(value) * m_limits.unit);
    QAccessible::updateAccessibility(&event);
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[underMouse() ? Role::AccentHover : Role::Accent]);
    painter.drawEllipse(QRectF(rect()).center(), knob, knob);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), size / 2.0);
}

void RangeHandle::keyPressEvent(QKeyEvent *event)
{
    const auto *row =
        std::find_if(std::begin(keys), std::end(keys), [event](const KeyRow &one) { return one.key == event->key(); });
    if (row != std::end(keys))
        emit wanted(m_value + row->steps * m_limits.step);
    else if (event->key() == Qt::Key_Home)
        emit wanted(m_limits.least);
    else if (event->key() == Qt::Key_End)
        emit wanted(m_limits.greatest);
    else
        QWidget::keyPressEvent(event);
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit draggedTo(mapToParent(event->position().toPoint()).x());
}

void RangeHandle::enterEvent(QEnterEvent *event)
{
    update();
    QWidget::enterEvent(event);
}

void RangeHandle::leaveEvent(QEvent *event)
{
    update();
    QWidget::leaveEvent(event);
}

} // namespace dilim::ui
