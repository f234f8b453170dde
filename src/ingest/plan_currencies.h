// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inspect.h"

namespace dilim::ingest {

/// In a file without a column of currencies the amounts of orders name them: by signs of their own, or by their header.
void planCurrencies(Inspection &inspection);

} // namespace dilim::ingest
