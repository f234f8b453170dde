// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/time_range.h"

#include <QDialog>

class QDateEdit;

namespace dilim::ui {

/// Two days, both included. Never blocks: `chosen` comes when a person is done.
class RangeDialog : public QDialog
{
    Q_OBJECT
public:
    RangeDialog(Date first, Date last, QWidget *parent);

signals:
    void chosen(const dilim::ui::TimeRange &range);

private:
    void take();

    QDateEdit *m_first = nullptr, *m_last = nullptr;
};

} // namespace dilim::ui
