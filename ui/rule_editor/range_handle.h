// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dilim::ui {

/// A knob of a RangeSlider, for the mouse, the keyboard and readers of the screen. Whoever has it moves it: it only
/// says where it is wanted.
class RangeHandle : public QWidget
{
    Q_OBJECT
public:
    static constexpr int size = 24;

    explicit RangeHandle(QWidget *parent);
    struct Limits {
        qint64 least = 0;
        qint64 greatest = 0;
        qint64 step = 1;
        double unit = 1; // of these numbers
    };
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// `text`: the value in words.
    void setValue(qint64 value, const QString &text);
    [[nodiscard]] qint64 value() const { return m_value; }
    [[nodiscard]] const QString &valueText() const { return m_text; }

signals:
    void wanted(qint64 value);
    void draggedTo(int x); // in the parent

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Limits m_limits;
    qint64 m_value = 0;
    QString m_text;
};

} // namespace dilim::ui
