// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "store/workspace_file.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// A saved rule. Rules are text to the store.
struct Segment {
    static constexpr std::uint8_t anyColour = 255;

    std::uint32_t id = 0;
    std::string name{}; // unique in the workspace by match key
    std::uint8_t colour = anyColour; // index 0..9 of the categorical colours
    std::string ruleJson{};
    std::string folder{}; // may be empty
    std::uint32_t position = 0; // segments are listed by it, then by id; from 1
    friend bool operator==(const Segment &, const Segment &) = default;
};

/// By position.
Result<std::vector<Segment>> segments(WorkspaceFile &file);
/// Adds, or replaces the rule of the segment of that name. Errors: "segment.bad_name" (name).
Result<Segment> saveSegment(WorkspaceFile &file, std::string_view name, const std::string &ruleJson);
/// Replaces the segment of that id by this one, or adds it under its id (so that removing can be taken back); with id 0
/// it is new and gets one. `anyColour` becomes the colour that the fewest others have, position 0 the last.
/// Errors: "segment.bad_name" (name), "segment.bad_folder" (folder), "segment.name_taken" (name): by another one.
Result<Segment> saveSegment(WorkspaceFile &file, const Segment &segment);
/// The same for several, all or none, one after the other.
Result<std::vector<Segment>> saveSegments(WorkspaceFile &file, std::span<const Segment> segments);
/// Gives the segments positions in this order; those that are not named come behind them as they stood.
/// Error: "segment.unknown" (id).
Result<void> orderSegments(WorkspaceFile &file, std::span<const std::uint32_t> ids);
/// With its history. Error: "segment.unknown" (name).
Result<void> removeSegment(WorkspaceFile &file, std::string_view name);

/// What a segment was at one state of the data.
struct SegmentSize {
    std::uint32_t segment = 0; // id
    std::uint64_t dataVersion = 0; // see `dataVersion`
    Moment at{}; // when it was counted
    std::uint32_t import = 0; // the newest live import; 0 without one
    std::uint64_t customers = 0;
    std::int64_t revenue = 0; // minor units, counted orders of any time
};

/// How many imports, edits and undos there have been: other data, greater number. Segments do not matter to it.
Result<std::uint64_t> dataVersion(WorkspaceFile &file);
/// Keeps what segments are at the present data, instead of what was kept for the same data before: whoever edits a
/// rule does not make a second state. Of `sizes` the id, the customers and the revenue count; segments that are gone
/// are passed over. Not sealed and not in the audit: no person did it.
Result<void> recordSegmentSizes(WorkspaceFile &file, std::span<const SegmentSize> sizes, Moment now);
/// The last so many of each segment, by segment, then oldest first.
Result<std::vector<SegmentSize>> segmentSizes(WorkspaceFile &file, std::size_t last);

} // namespace dilim::store
