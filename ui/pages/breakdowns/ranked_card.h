// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/breakdown_card.h"

namespace dilim::ui {

class RankedRows;

/// A field as ranked rows: the ten largest, or all of them.
class RankedCard : public BreakdownCard
{
    Q_OBJECT
public:
    explicit RankedCard(const TopicField &field, QWidget *parent = nullptr);

protected:
    void showResult() override;
    void showStale(bool stale) override;
    void showChoice() override;

private:
    void takeRow(int row);
    void toggleAll();
    void showMore(std::size_t all);
    [[nodiscard]] QString comparisonHeading() const;

    RankedRows *m_rows = nullptr;
    QPushButton *m_more = nullptr;
    std::vector<std::size_t> m_order; // by row shown: index in the result
    bool m_all = false;
};

} // namespace dilim::ui
