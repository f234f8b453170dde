// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ingest/batch_builder.h"
#include "ingest/read_plan.h"
#include "ingest/readers/input_file.h"
#include "ingest/row_sink.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace dilim::ingest {

/// What reading a file once from end to end gave.
struct PassResult {
    std::uint64_t records = 0; // handed to the sink
    std::uint64_t rejected = 0;
    std::vector<Proof> proofs{}; // by column
    std::array<std::uint64_t, rowKindCount> skipped{};
    std::map<std::string, std::uint64_t> cellIssues{}; // unread cells and rejected rows by reason
    PrefixCounts prefixes{};
    std::uint64_t strayQuotes = 0;
    std::uint64_t extraEmptyCells = 0;
    std::uint64_t droppedNuls = 0;
    std::uint64_t droppedControls = 0;
    Utf8Count utf8{};
    /// Words of custom category columns, by column; more than `mostCategories` are not counted further.
    std::vector<std::set<std::string>> words{};
    std::string fileHash{};
};
inline constexpr std::size_t mostCategories = 1000;

/// Records of one file, rejected ones included: what an import needs of memory grows with them. The largest file of the
/// benchmarks has 17 million.
inline constexpr std::uint64_t maxRecords = 50'000'000;

/// How a file is read once.
struct PassSettings {
    unsigned workers = 0; // threads that parse; 0: none but the caller's
    std::uint64_t mostRecords = maxRecords;
    std::span<const RowIssue> broken{}; // pieces of the file that are not in the text: rejected, lines ascend
    std::uint64_t moreBroken = 0; // such pieces that are not told
    std::uint64_t mostIssuesAColumn = 200'000; // of unread cells that are told one by one; all are counted
};

/// Reads the whole file into the sink. Errors: "file.unreadable", "file.too_many_rows" (limit), `cancelledCode`,
/// those of the sink.
Result<PassResult> readPass(const InputFile &file, const ReadPlan &plan, const PassSettings &settings, RowSink &sink,
                            Progress &progress);

} // namespace dilim::ingest
