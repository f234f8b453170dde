// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "report/palette.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace dilim::ui {

std::unique_ptr<QChart> bareChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    return chart;
}

std::unique_ptr<QValueAxis> valueAxis(double maximum, std::size_t ticks, const report::Palette &palette)
{
    auto axis = std::make_unique<QValueAxis>();
    axis->setRange(0.0, maximum);
    axis->setTickCount(static_cast<int>(ticks));
    axis->setGridLinePen(QPen(palette.grid, hairline * sceneScale));
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    return axis;
}

void hide(QAbstractAxis &axis)
{
    axis.setGridLineVisible(false);
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
}

void render(QPainter &painter, const QRectF &rect, const QRectF &plot, std::unique_ptr<QChart> chart)
{
    QGraphicsScene scene;
    QChart *shown = chart.get();
    scene.addItem(chart.release()); // the scene owns it
    shown->setPlotArea(QRectF((plot.topLeft() - rect.topLeft()) * sceneScale, plot.size() * sceneScale));
    shown->resize(rect.size() * sceneScale);
    shown->layout()->activate();
    scene.render(&painter, rect, QRectF(QPointF(0.0, 0.0), rect.size() * sceneScale), Qt::IgnoreAspectRatio);
}

} // namespace dilim::ui
