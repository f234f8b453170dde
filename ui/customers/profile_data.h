// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/customer_profile.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace dilim::ui {

/// All that the pane about one customer shows; a value made by a job.
struct ProfileData {
    StatePtr state{};
    analysis::CustomerProfile profile{};
    QString rfm{}; // "2-5-4"; empty without scores
    QString age{}; // "34"; empty where it is not known
    std::size_t orders = 0; // of any kind
    std::size_t events = 0;
};
using ProfilePtr = std::shared_ptr<const ProfileData>;

struct ProfileQuestion {
    std::uint32_t customer = 0;
    std::size_t mostEntries = 0; // of the timeline
    bool withSources = false; // where entries were read: slow when first asked for
};

/// Errors: the snapshot's failure.
[[nodiscard]] Result<ProfilePtr> readProfile(const StatePtr &state, const ProfileQuestion &question);
/// The saved segments that take a customer, as indexes in the state. Those whose rule cannot be answered take nobody.
[[nodiscard]] std::vector<std::size_t> segmentsOf(const WorkspaceState &state, std::uint32_t customer,
                                                  Progress &progress);

} // namespace dilim::ui
