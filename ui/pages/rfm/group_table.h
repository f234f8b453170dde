// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "ui/session/workspace_state.h"

#include <QTableView>

#include <optional>

class QStandardItemModel;

namespace dilim::ui {

/// The ten groups, a row each: colour, name, customers, share of customers and of revenue as bars, average basket.
class GroupTable : public QTableView
{
    Q_OBJECT
public:
    explicit GroupTable(QWidget *parent = nullptr);

    void setResult(const analysis::RfmResult &result, const WorkspaceState &state);
    /// Nothing: no row is selected.
    void setChosen(std::optional<analysis::RfmGroup> group);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

signals:
    void groupChosen(int group); // by a person; an analysis::RfmGroup

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model = nullptr;
};

} // namespace dilim::ui
