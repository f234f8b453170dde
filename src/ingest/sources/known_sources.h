// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sources/source_file.h"

#include <span>

namespace dilim::ingest {

/// The systems that the program knows, ordered by id: the files of resources/sources, read once.
[[nodiscard]] std::span<const SourceFile> knownSources();

} // namespace dilim::ingest
