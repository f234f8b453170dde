// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view/chart_picture.h"

#include "ui/charts/chart_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace dilim::ui {
namespace {

constexpr int sharpness = 2;

void paintOnPaper(QPainter &painter, const charts::ChartSpec &spec, const QSize &size)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), report::printPalette().paper);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paintChartOnPaper(painter, QRectF(QPointF(0.0, 0.0), QSizeF(size) / pixelsPerPoint), spec);
}

} // namespace

QImage chartPicture(const charts::ChartSpec &spec, const QSize &size)
{
    QImage picture(size * sharpness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(sharpness);
    QPainter painter(&picture);
    paintOnPaper(painter, spec, size);
    return picture;
}

QByteArray chartDrawing(const charts::ChartSpec &spec, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QString::fromStdString(spec.title));
    generator.setDescription(QString::fromStdString(spec.summary));
    QPainter painter(&generator);
    paintOnPaper(painter, spec, size);
    painter.end();
    return buffer.data();
}

} // namespace dilim::ui
