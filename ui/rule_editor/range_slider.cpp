// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/range_slider.h"

#include "ui/rule_editor/palette_delegates.h"
#include "ui/rule_editor/range_handle.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/language.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Question;

constexpr int sliderWidth = 320, barsHeight = 72, labelHeight = 18;
constexpr int side = RangeHandle::size / 2; // a knob may stand at the very end
constexpr int labelGap = 8;

struct SideRow {
    Question question;
    rules::Negated negated;
    bool below; // takes what lies below its number, else what lies above
};
constexpr SideRow sides[] = {
    {Question::AtLeast, rules::Negated::No, false},
    {Question::AtLeast, rules::Negated::Yes, true},
    {Question::AtMost, rules::Negated::No, true},
    {Question::AtMost, rules::Negated::Yes, false},
};

} // namespace

RangeSlider::RangeSlider(const rules::Operator &op, const NumberKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_op(op)
    , m_kind(kind)
{
    setObjectName(u"rangeSlider"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const bool two = op.shape == rules::Shape::Two;
    addHandle(two ? tr("From") : tr("Number"));
    if (two)
        addHandle(tr("To"));
}

void RangeSlider::addHandle(const QString &name)
{
    auto *handle = new RangeHandle(this);
    const std::size_t index = m_handles.size();
    handle->setObjectName(index == 0 ? u"firstHandle"_s : u"secondHandle"_s);
    handle->setAccessibleName(name);
    connect(handle, &RangeHandle::wanted, this, [this, index](qint64 value) { moveHandle(index, value); });
    connect(handle, &RangeHandle::draggedTo, this, [this, index](int x) { moveHandle(index, valueAt(x)); });
    m_handles.push_back(handle);
}

void RangeSlider::setOverview(const analysis::FieldOverview &overview)
{
    m_scale = RangeScale(overview);
    m_bars = overviewBars(overview);
    if (isEmpty())
        return;
    const double unit = 1.0 / static_cast<double>(powerOfTen(m_scale.decimals()));
    for (RangeHandle *handle : m_handles)
        handle->setLimits({m_scale.least(), m_scale.greatest(), m_scale.step(), unit});
    placeHandles();
}

void RangeSlider::setNumbers(const std::vector<Decimal> &numbers)
{
    m_numbers = numbers;
    placeHandles();
}

QSize RangeSlider::sizeHint() const
{
    return {sliderWidth, barsHeight + RangeHandle::size + labelHeight};
}

QRectF RangeSlider::barsRect() const
{
    return {side, 0, width() - 2.0 * side, barsHeight};
}

double RangeSlider::xOf(std::int64_t value) const
{
    return barsRect().left() + m_scale.placeOf(value) * barsRect().width();
}

std::int64_t RangeSlider::valueAt(double x) const
{
    return m_scale.valueAt((x - barsRect().left()) / barsRect().width());
}

QString RangeSlider::textOf(std::int64_t value) const
{
    return withUnit(Decimal{value, m_scale.decimals()}, m_kind, wording::loadedLanguage());
}

void RangeSlider::moveHandle(std::size_t index, std::int64_t value)
{
    if (isEmpty() || index >= m_numbers.size())
        return;
    value = std::clamp(value, m_scale.least(), m_scale.greatest());
    if (m_handles.size() == 2) // they do not pass each other
        value = index == 0 ? std::min<std::int64_t>(value, m_handles[1]->value())
                           : std::max<std::int64_t>(value, m_handles[0]->value());
    if (value == m_handles[index]->value())
        return;
    m_numbers[index] = {value, m_scale.decimals()};
    placeHandles();
    emit moved(m_numbers);
}

void RangeSlider::placeHandles()
{
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const bool there = !isEmpty() && i < m_numbers.size();
        m_handles[i]->setVisible(there);
        if (!there)
            continue;
        const std::int64_t value = rescaled(m_numbers[i], m_scale.decimals()).value_or(m_scale.greatest());
        m_handles[i]->setValue(value, withUnit(m_numbers[i], m_kind, wording::loadedLanguage()));
        m_handles[i]->move(static_cast<int>(std::lround(xOf(value))) - side, barsHeight);
    }
    update();
}

std::vector<QRectF> RangeSlider::taken() const
{
    const QRectF all = barsRect();
    if (m_numbers.empty())
        return {};
    const double first = xOf(m_handles.front()->value());
    const double last = xOf(m_handles.back()->value());
    const auto part = [&all](double from, double to) { return QRectF(from, all.top(), to - from, all.height()); };
    for (const SideRow &row : sides) {
        if (row.question == m_op.question && row.negated == m_op.negated)
            return {row.below ? part(all.left(), first) : part(first, all.right())};
    }
    const bool negated = m_op.negated == rules::Negated::Yes;
    return negated ? std::vector<QRectF>{part(all.left(), first), part(last, all.right())}
                   : std::vector<QRectF>{part(first, last)};
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    const QRectF bars = barsRect();
    drawBars(painter, bars, m_bars, theme()[Role::Accent], static_cast<int>(m_bars.size()));
    for (const QRectF &part : taken()) {
        painter.save();
        painter.setClipRect(part);
        painter.fillRect(part, theme()[Role::Surface]);
        drawBars(painter, bars, m_bars, theme()[Role::Accent]);
        painter.restore();
    }
    painter.fillRect(QRectF(bars.left(), barsHeight, bars.width(), 1), theme()[Role::Axis]);
    for (const RangeHandle *handle : m_handles) {
        if (handle->isVisible())
            painter.fillRect(QRectF(xOf(handle->value()) - 1, 0, 2, barsHeight + side), theme()[Role::Text]);
    }
    paintLabels(painter);
}

/// The values of the handles below them, and the ends where there is room.
void RangeSlider::paintLabels(QPainter &painter) const
{
    painter.setFont(fontOf(TextStyle::Axis));
    std::vector<QRectF> used;
    const auto label = [&](double middle, const QString &text, Role role) {
        const double wide = tabularWidth(text, painter.font()) + 2;
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF place(left, barsHeight + RangeHandle::size, wide, labelHeight);
        const QRectF around = place.adjusted(-labelGap, 0, labelGap, 0);
        if (std::any_of(used.begin(), used.end(), [&](const QRectF &other) { return other.intersects(around); }))
            return;
        used.push_back(place);
        painter.setPen(theme()[role]);
        drawTabular(painter, place, Qt::AlignCenter, text);
    };
    for (const RangeHandle *handle : m_handles) {
        if (handle->isVisible())
            label(xOf(handle->value()), handle->valueText(), Role::Text);
    }
    label(barsRect().left(), textOf(m_scale.least()), Role::Text3);
    label(barsRect().right(), textOf(m_scale.greatest()), Role::Text3);
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (isEmpty() || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const bool second =
        m_handles.size() == 2 && std::abs(xOf(m_handles[1]->value()) - x) < std::abs(xOf(m_handles[0]->value()) - x);
    m_pulled = second ? 1 : 0;
    m_handles[m_pulled]->setFocus(Qt::MouseFocusReason);
    moveHandle(m_pulled, valueAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isEmpty() && event->buttons() & Qt::LeftButton)
        moveHandle(m_pulled, valueAt(event->position().x()));
}

void RangeSlider::resizeEvent(QResizeEvent *event)
{
    placeHandles();
    QWidget::resizeEvent(event);
}

} // namespace dilim::ui
