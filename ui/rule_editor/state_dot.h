// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dilim::ui {

/// A small round mark in the colour of a state; words beside it say the same.
class StateDot : public QWidget
{
    Q_OBJECT
public:
    explicit StateDot(QWidget *parent = nullptr);
    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role = Role::Success;
};

} // namespace dilim::ui
