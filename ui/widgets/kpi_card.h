// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surfaces.h"

#include <QVector>

namespace dilim::ui {

/// Whether a change is good for the shop; its direction is told by its arrow.
enum class Judgement : std::uint8_t { Good, Bad, Neutral };

struct KpiValues {
    QString label{}; // "Revenue"
    QString value{}; // "₺186,4 Mn"
    QString change{}; // "▲ %8,0"; may be empty
    Judgement judgement = Judgement::Neutral;
    QString note{}; // "than the year before"
    QVector<double> spark{}; // empty: none
    QString definition{}; // tooltip: how it is computed
};

class KpiCard : public Card
{
    Q_OBJECT
public:
    explicit KpiCard(QWidget *parent = nullptr);
    void setValues(const KpiValues &values);

private:
    class Label *m_label = nullptr, *m_value = nullptr, *m_change = nullptr, *m_note = nullptr;
    class Spark *m_spark = nullptr;
};

} // namespace dilim::ui
