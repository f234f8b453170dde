// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "ingest/mapping.h"

namespace dilim::cli {

/// What the options fix: the mapping file first, single options on top. Errors: "cli.bad_entity" (text), those of the
/// mapping file.
Result<ingest::Mapping> wantedMapping(Session &session);

} // namespace dilim::cli
