// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/threshold_bars.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int handle = 8; // below the axis
constexpr double barGap = 1;

bool hasLine(const analysis::FieldOverview &overview)
{
    const bool number = overview.type == fields::ValueType::Number || overview.type == fields::ValueType::Money;
    return number && overview.summary && overview.histogram && overview.histogram->bins.size() > 1;
}

/// The bin whose lower end is nearest to the median, from the second one on.
int middleBin(const analysis::FieldOverview &overview)
{
    const analysis::Histogram &histogram = *overview.histogram;
    const double unit = std::pow(10.0, histogram.scale);
    const auto distance = [&](const analysis::HistogramBin &bin) {
        return std::abs(static_cast<double>(bin.from.value_or(0)) / unit - overview.summary->median);
    };
    const auto nearest =
        std::min_element(histogram.bins.begin() + 1, histogram.bins.end(),
                         [&](const auto &one, const auto &other) { return distance(one) < distance(other); });
    return static_cast<int>(nearest - histogram.bins.begin());
}

} // namespace

ThresholdBars::ThresholdBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("thresholdBars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ThresholdBars::setOverview(const std::optional<analysis::FieldOverview> &overview)
{
    const bool same = m_overview && overview && m_overview->field == overview->field;
    m_overview = overview;
    if (!same)
        m_bin = overview && hasLine(*overview) ? middleBin(*overview) : 0;
    setFocusPolicy(m_bin > 0 ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_bin > 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    setAccessibleName(m_bin > 0 ? tr("Where the condition begins; arrows move it") : tr("How the values lie"));
    setVisible(binCount() > 0);
    update();
}

int ThresholdBars::binCount() const
{
    return m_overview && m_overview->histogram ? static_cast<int>(m_overview->histogram->bins.size()) : 0;
}

std::optional<Decimal> ThresholdBars::threshold() const
{
    if (m_bin == 0)
        return std::nullopt;
    const analysis::Histogram &histogram = *m_overview->histogram;
    const std::optional<std::int64_t> from = histogram.bins[static_cast<std::size_t>(m_bin)].from;
    return from ? std::optional(Decimal{*from, histogram.scale}) : std::nullopt;
}

std::uint64_t ThresholdBars::rowsFromThreshold() const
{
    std::uint64_t rows = 0;
    for (int bin = m_bin; bin < binCount(); ++bin)
        rows += m_overview->histogram->bins[static_cast<std::size_t>(bin)].rows;
    return rows;
}

void ThresholdBars::moveTo(int bin)
{
    if (m_bin == 0)
        return;
    const int wanted = std::clamp(bin, 1, binCount() - 1);
    if (wanted == m_bin)
        return;
    m_bin = wanted;
    update();
    emit moved();
}

void ThresholdBars::pullTo(double x)
{
    moveTo(static_cast<int>(std::lround(x * binCount() / std::max(1, width()))));
}

void ThresholdBars::mousePressEvent(QMouseEvent *event)
{
    pullTo(event->position().x());
}

void ThresholdBars::mouseMoveEvent(QMouseEvent *event)
{
    pullTo(event->position().x());
}

void ThresholdBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        moveTo(m_bin + (event->key() == Qt::Key_Right ? 1 : -1));
    else
        QWidget::keyPressEvent(event);
}

void ThresholdBars::paintEvent(QPaintEvent *)
{
    if (binCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<analysis::HistogramBin> &bins = m_overview->histogram->bins;
    std::uint64_t most = 1;
    for (const analysis::HistogramBin &bin : bins)
        most = std::max(most, bin.rows);
    const double axis = height() - handle, step = static_cast<double>(width()) / binCount();
    for (int i = 0; i < binCount(); ++i) {
        const auto rows = static_cast<double>(bins[static_cast<std::size_t>(i)].rows);
        const double tall = axis * rows / static_cast<double>(most);
        painter.fillRect(QRectF(i * step, axis - tall, step - barGap, tall),
                         i < m_bin ? mixed(theme()[Role::Accent], theme()[Role::Surface], 0.4) : theme()[Role::Accent]);
    }
    painter.fillRect(QRectF(0, axis, width(), 1), theme()[Role::Axis]);
    if (m_bin == 0)
        return;
    const double x = m_bin * step;
    painter.fillRect(QRectF(x - 1, 0, 2, axis), theme()[Role::Text]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[Role::Accent]);
    painter.drawEllipse(QRectF(x - handle / 2.0, axis - handle / 2.0 + 1, handle, handle));
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

} // namespace dilim::ui
