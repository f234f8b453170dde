// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace dilim::test {

/// What a widget painted, in the order of painting; logical pixels of the widget.
struct PaintStep {
    QString text{}; // empty: a fill
    QFont font{};
    QPointF baseline{};
    QRectF ink{};
    QRectF clip{}; // null: none
    QPainterPath fill{};
};

/// A device that keeps texts and opaque fills instead of pixels.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QWidget &like);
    ~TextRecorder() override;
    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] const std::vector<PaintStep> &steps() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    const QWidget &m_like; // whose size and pixels it has
    std::unique_ptr<class TextRecorderEngine> m_engine;
};

} // namespace dilim::test
