// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace dilim::ui {

/// A limit to begin with: those who brought most, where that is known.
[[nodiscard]] rules::Limit firstLimit(const WorkspaceState &state);

/// How many of the customers whom a rule takes stay, and who of them first.
class LimitEditor : public QWidget
{
    Q_OBJECT
public:
    LimitEditor(const StatePtr &state, const rules::Limit &limit, QWidget *parent);

signals:
    void edited(const dilim::rules::Limit &limit);
    void removeWanted();

private:
    void tell();
    void showOrder();

    rules::Limit m_limit;
    QSpinBox *m_customers = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_order = nullptr;
};

} // namespace dilim::ui
