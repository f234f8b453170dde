// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"
#include "ui/shell/page.h"
#include "ui/widgets/surfaces.h"
#include "workspace/data_freshness.h"

#include <vector>

namespace dilim::ui {

/// What to look at today, each with a way there.
class NoticesCard : public Card
{
    Q_OBJECT
public:
    explicit NoticesCard(QWidget *parent = nullptr);
    void setNotices(const std::vector<workspace::Notice> &notices, const WorkspaceState &state);

signals:
    void intended(const dilim::ui::Intent &intent);

private:
    QVBoxLayout *m_lines = nullptr;
    Label *m_nothing = nullptr;
};

} // namespace dilim::ui
