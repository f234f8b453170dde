// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "fields/field.h"
#include "ingest/mapping.h"
#include "ingest/preview.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dilim::workspace {

/// What a person fixed for earlier files, by header shape.
using Memory = std::map<std::uint64_t, ingest::Mapping>;

/// What a workspace knows when it looks at a file; a value, so that any thread may look.
struct ReadBasis {
    store::WorkspaceSettings settings{};
    std::vector<fields::Field> customFields{};
    Memory remembered{};
    std::string language{"en"};
    friend bool operator==(const ReadBasis &, const ReadBasis &) = default;
};

/// What the person fixed, and where nothing was fixed what an earlier file with the same header words was told. Errors:
/// those of ingest::preview.
Result<ingest::Hints> hintsFor(const std::string &path, const ingest::Mapping &wanted, const ReadBasis &basis,
                               Progress &progress);
/// What is to be remembered of a file that was read with `wanted` and had this header shape then: that, and if its
/// columns were only found because a person said how it is written, that of what it looks like without.
[[nodiscard]] Memory remembered(const std::string &path, const ingest::Mapping &wanted, std::uint64_t shape,
                                const ReadBasis &basis, Progress &progress);
/// The file as it would be read; `rows` records are shown. Errors: those of ingest::preview.
Result<ingest::Preview> previewFile(const std::string &path, const ingest::Mapping &wanted, const ReadBasis &basis,
                                    std::size_t rows, Progress &progress);

} // namespace dilim::workspace
