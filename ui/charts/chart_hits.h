// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace dilim::ui {

/// One mark of a chart as a person meets it: where it stands and what it says.
struct ChartHit {
    QRectF rect{}; // in the units of the painter
    int series = 0; // of a grid: its row from the top
    int index = 0; // of the mark in its series; of a grid: its column; of columns: the category
    QString name{}; // "Hibernating"
    QString value{}; // "27.0%"
    struct Fact {
        QString label{};
        QString value{};
        bool isTotal = false;
    };
    std::vector<Fact> facts{}; // what a tooltip says below the name
};

/// The marks of a chart painted in `rect` (see chart_painter.h), series by series, each where it is painted.
[[nodiscard]] std::vector<ChartHit> chartHits(const QRectF &rect, const charts::ChartSpec &spec);

} // namespace dilim::ui
