// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/session/workspace_state.h"

#include <QString>
#include <QVector>

namespace dilim::ui {

struct CustomerHit {
    qint64 row = 0; // in the snapshot
    QString words{}; // his or her name
};

/// Customers whose name, e-mail, phone or number holds the text, without regard to case, accents and the dot of i; at
/// most `most`. Fewer if it was cancelled.
[[nodiscard]] QVector<CustomerHit> customersLike(const WorkspaceState &state, const std::string &text, int most,
                                                 Progress &progress);

} // namespace dilim::ui
