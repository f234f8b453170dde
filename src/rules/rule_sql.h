// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <string>

namespace dilim::rules {

/// One SQLite query (3.40) that answers the numbers (`customer_id`, ascending; with a limit in its order) of exactly
/// the customers whom the rule takes, in the database that `export --sqlite` writes of this snapshot. It has the day,
/// the moment, the scales of numbers and the columns of the snapshot in it: after another import it is made anew. Each
/// line of the rule is a condition behind a comment with its id. Patterns need the operator REGEXP, which the shell
/// sqlite3 has; its syntax is a part of Perl's, so that rare patterns answer differently there. The zone of the
/// context is that of the snapshot. Sums beyond 64 bits are errors of SQLite.
/// Errors: those of `bind`, and those of reading columns.
[[nodiscard]] Result<std::string> ruleSql(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                                          const Library &library = {});

} // namespace dilim::rules
