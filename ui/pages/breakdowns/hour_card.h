// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/breakdown_card.h"

namespace dilim::ui {

class HourGrid;
struct HourTable;

/// The hours of the week, and the best of them as a sentence.
class HourCard : public BreakdownCard
{
    Q_OBJECT
public:
    explicit HourCard(const TopicField &field, QWidget *parent = nullptr);

protected:
    void showResult() override;
    void showStale(bool stale) override;
    void showChoice() override;

private:
    [[nodiscard]] HourTable hourTable(ShownMeasure shown) const;
    [[nodiscard]] QString bestHour(const HourTable &table, ShownMeasure shown) const;
    void takeCell(int cell);

    HourGrid *m_grid = nullptr;
};

} // namespace dilim::ui
