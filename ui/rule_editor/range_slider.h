// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "rules/operators.h"
#include "ui/rule_editor/range_scale.h"
#include "ui/rule_editor/typed_number.h"

#include <QVector>
#include <QWidget>

#include <vector>

namespace dilim::ui {

class RangeHandle;

/// The histogram of a field with a handle for each number that an operator compares with; what it takes is strong.
class RangeSlider : public QWidget
{
    Q_OBJECT
public:
    RangeSlider(const rules::Operator &op, const NumberKind &kind, QWidget *parent);
    /// Of numbers or amounts. Without values there is nothing to show.
    void setOverview(const analysis::FieldOverview &overview);
    void setNumbers(const std::vector<Decimal> &numbers);
    [[nodiscard]] bool isEmpty() const { return m_scale.isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By a person.
    void moved(const std::vector<dilim::Decimal> &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF barsRect() const;
    [[nodiscard]] double xOf(std::int64_t value) const;
    [[nodiscard]] std::int64_t valueAt(double x) const;
    [[nodiscard]] QString textOf(std::int64_t value) const;
    [[nodiscard]] std::vector<QRectF> taken() const;
    void addHandle(const QString &name);
    void moveHandle(std::size_t index, std::int64_t value);
    void placeHandles();
    void paintLabels(QPainter &painter) const;

    const rules::Operator &m_op; // a row of the table
    NumberKind m_kind;
    RangeScale m_scale;
    QVector<double> m_bars;
    std::vector<Decimal> m_numbers;
    std::vector<RangeHandle *> m_handles;
    std::size_t m_pulled = 0; // the handle that follows the mouse
};

} // namespace dilim::ui
