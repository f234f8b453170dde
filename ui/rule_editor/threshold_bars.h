// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "base/decimal.h"

#include <QWidget>

#include <optional>

namespace dilim::ui {

/// A histogram; of numbers and amounts with a line that is pulled, or moved by arrows, to where a condition begins.
class ThresholdBars : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdBars(QWidget *parent = nullptr);
    /// Nothing: there is nothing to see. The line begins near the middle value.
    void setOverview(const std::optional<analysis::FieldOverview> &overview);
    /// Where the line stands; nothing where there is none.
    [[nodiscard]] std::optional<Decimal> threshold() const;
    [[nodiscard]] std::uint64_t rowsFromThreshold() const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 86}; }

signals:
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(int bin);
    void pullTo(double x);
    [[nodiscard]] int binCount() const;

    std::optional<analysis::FieldOverview> m_overview;
    int m_bin = 0; // the first one that is in; 0: there is no line
};

} // namespace dilim::ui
