// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <functional>

namespace dilim::ui {

/// For work of a job that only the window's thread may do, such as painting charts: runs `task` there, between two
/// events, and waits for it. False: cancelled before it began; then it never runs. To be called by a job.
bool takeWindowTurn(const Progress &progress, std::function<void()> task);

} // namespace dilim::ui
