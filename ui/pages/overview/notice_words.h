// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "workspace/data_freshness.h"

#include <optional>

namespace dilim::ui {

/// A notice as a line says it, and what its link asks for.
struct NoticeWords {
    QString icon{};
    Role role = Role::Text2;
    QString sentence{};
    QString caption{};
    QString link{};
    Intent intent{};
};

/// Nothing for a notice about something that is gone.
[[nodiscard]] std::optional<NoticeWords> noticeWords(const workspace::Notice &notice, const WorkspaceState &state);

} // namespace dilim::ui
