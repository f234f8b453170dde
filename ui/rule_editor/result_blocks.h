// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "ui/rule_editor/result_figures.h"

#include <QWidget>

#include <string>
#include <vector>

namespace dilim::ui {

/// Values of a field, each with its share as a bar in the segment's colour and everybody's share as a tick.
class SharesBlock : public QWidget
{
    Q_OBJECT
public:
    explicit SharesBlock(QWidget *parent = nullptr);
    void setShares(const FieldShares &shares, const std::string &language);
    void setSegmentColour(int index); // -1: accent
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    FieldShares m_shares;
    std::string m_language{"en"};
    int m_colour = -1;
};

/// The same as parts of one bar, with a line of words below.
class StackBlock : public QWidget
{
    Q_OBJECT
public:
    explicit StackBlock(QWidget *parent = nullptr);
    void setShares(const FieldShares &shares, const std::string &language);
    void setSegmentColour(int index);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    FieldShares m_shares;
    std::string m_language{"en"};
    int m_colour = -1;
};

/// A histogram of days with its ends named.
class HistogramBlock : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramBlock(QWidget *parent = nullptr);
    void setHistogram(const analysis::Histogram &histogram, const std::string &language);
    void setSegmentColour(int index);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    analysis::Histogram m_histogram;
    std::string m_language{"en"};
    int m_colour = -1;
};

} // namespace dilim::ui
