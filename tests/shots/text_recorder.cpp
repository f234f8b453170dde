// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_recorder.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace dilim::test {

class TextRecorderEngine : public QPaintEngine
{
public:
    explicit TextRecorderEngine(double pixelRatio)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_toLogical(QTransform::fromScale(1 / pixelRatio, 1 / pixelRatio))
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty() || painter()->pen().color().alpha() == 0)
            return;
        PaintStep step;
        step.text = text;
        step.font = item.font();
        step.baseline = toWidget().map(position);
        QPainterPath letters; // metrics of fonts are in whole pixels
        letters.addText(position, item.font(), text);
        step.ink = toWidget().mapRect(letters.boundingRect());
        if (painter()->hasClipping())
            step.clip = toWidget().mapRect(painter()->clipBoundingRect());
        m_steps.push_back(step);
    }

    void drawPath(const QPainterPath &path) override { keepFill(path); }
    void drawRects(const QRectF *rects, int count) override
    {
        std::for_each(rects, rects + count, [this](const QRectF &rect) {
            QPainterPath path;
            path.addRect(rect);
            keepFill(path);
        });
    }
    void drawEllipse(const QRectF &rect) override
    {
        QPainterPath path;
        path.addEllipse(rect);
        keepFill(path);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            return;
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        keepFill(path);
    }
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

    [[nodiscard]] const std::vector<PaintStep> &steps() const { return m_steps; }

private:
    [[nodiscard]] QTransform toWidget() const { return painter()->deviceTransform() * m_toLogical; }

    void keepFill(const QPainterPath &path)
    {
        if (!painter()->brush().isOpaque() || painter()->opacity() < 1)
            return;
        PaintStep step;
        step.fill = toWidget().map(path);
        if (painter()->hasClipping()) {
            QPainterPath clip;
            clip.addRect(toWidget().mapRect(painter()->clipBoundingRect()));
            step.fill = step.fill.intersected(clip);
        }
        m_steps.push_back(step);
    }

    QTransform m_toLogical;
    std::vector<PaintStep> m_steps;
};

TextRecorder::TextRecorder(const QWidget &like)
    : m_like(like)
    , m_engine(std::make_unique<TextRecorderEngine>(like.devicePixelRatioF()))
{
}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

const std::vector<PaintStep> &TextRecorder::steps() const
{
    return m_engine->steps();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_like.width();
    case PdmHeight:
        return m_like.height();
    case PdmWidthMM:
        return m_like.widthMM();
    case PdmHeightMM:
        return m_like.heightMM();
    case PdmNumColors:
        return m_like.colorCount();
    case PdmDepth:
        return m_like.depth();
    case PdmDpiX:
        return m_like.logicalDpiX();
    case PdmDpiY:
        return m_like.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_like.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_like.physicalDpiY();
    case PdmDevicePixelRatio:
        return static_cast<int>(m_like.devicePixelRatio());
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(m_like.devicePixelRatioF() * devicePixelRatioFScale());
    }
    return 0;
}

} // namespace dilim::test
