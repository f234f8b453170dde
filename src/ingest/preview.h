// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/mapping.h"
#include "ingest/read_report.h"
#include "ingest/row_sink.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::ingest {

/// What the workspace knows when it looks at a file.
struct Hints {
    Mapping wanted{}; // what a person fixed beforehand (--as, --mapping), and what was remembered for the header shape
    std::string currency{"TRY"};
    std::string timeZone{"UTC"};
    std::string language{"en"};
    std::vector<fields::Field> customFields{}; // of the workspace, so that equal headers find their field again
    std::size_t previewRows = 20; // how many records of the sample a preview shows
};

struct Preview {
    ReadReport report{}; // from a sample of the file: dialect, columns, proposed mapping; counts are of the sample
    fields::Entity primary = fields::Entity::Customer;
    std::vector<Evidence> entityEvidence{};
    std::vector<RecognisedSystem> fitting{}; // systems that could have written the file, the likeliest first
    std::vector<std::vector<std::string>> firstRows{}; // up to previewRows records of the sample, cells as text: as in
                                                       // the file, then those of made columns
    std::vector<std::uint64_t> lines{}; // of each of these rows; 0: from the middle of the file, not known
    std::vector<std::optional<BatchColumn>> stored{}; // by column of the file: these rows as they will be stored;
                                                      // nothing for columns that are not imported
    std::vector<RowIssue> issues{}; // unread cells of these rows; `line` is the index in firstRows
};

/// Looks at a file (head, and places all over it) without reading it all. Errors: "file.missing", "file.unreadable",
/// "file.empty", "file.too_large", "file.not_text" (what it is instead), "file.no_columns", those of TableFile::open.
/// Progress counts what must be written out or unpacked before, if anything. `cancelledCode`.
Result<Preview> preview(const std::string &path, const Hints &hints, Progress &progress);

/// What tells whether a file like this one was seen before.
struct Glance {
    std::uint64_t headerShape = 0;
    std::vector<Evidence> dialectEvidence{};
};
/// The same look as that of `preview`, no further than the names of the columns. Errors: those of `preview`.
Result<Glance> glance(const std::string &path, const Hints &hints, Progress &progress);

/// The shape under which a mapping is remembered: a hash of the set of header keys.
[[nodiscard]] std::uint64_t headerShape(std::span<const std::string> headers);

} // namespace dilim::ingest
