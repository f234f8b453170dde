// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/overview_answer.h"
#include "ui/shell/page.h"
#include "ui/widgets/surfaces.h"

#include <string>
#include <vector>

class QModelIndex;
class QTableView;

namespace dilim::ui {

class MovementModel;

/// Segments with their size, how it went and what the last import changed; the strongest changes first.
class MovementCard : public Card
{
    Q_OBJECT
public:
    static constexpr std::size_t mostRows = 6;

    explicit MovementCard(QWidget *parent = nullptr);
    void setSegments(const std::vector<SegmentMovement> &segments, const std::string &language);

signals:
    void intended(const dilim::ui::Intent &intent);

private:
    void open(const QModelIndex &index);
    void goOn();

    Label *m_since = nullptr;
    QPushButton *m_all = nullptr; // all segments, or a new one
    QTableView *m_table = nullptr;
    MovementModel *m_model = nullptr;
    Label *m_nothing = nullptr;
};

} // namespace dilim::ui
