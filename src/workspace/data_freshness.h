// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/imports.h"
#include "store/segments.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// How old the data are, and what somebody who opens the workspace should look at. Ids and numbers, no sentences.

namespace dilim::workspace {

/// By a weekly rhythm: up to 7 days old, up to 14, older.
enum class Freshness : std::uint8_t { Fresh, Ageing, Stale };
/// "fresh", "ageing", "stale".
[[nodiscard]] std::string_view freshnessId(Freshness freshness);
[[nodiscard]] Freshness freshnessOf(int days);

/// The newest that is known from one source.
struct SourceFreshness {
    std::string source{}; // its name; empty for files of no named one
    std::uint32_t import = 0; // the live import that speaks for the latest day
    std::vector<std::string> files{}; // names of its live imports, the newest data first, each once
    Date dataDate{}; // that day
    int days = 0; // from it to today; 0 for a day to come
    Freshness freshness = Freshness::Fresh;
};
/// Of every source with a live import, freshest first, then by name.
[[nodiscard]] std::vector<SourceFreshness> dataFreshness(std::span<const store::ImportRecord> imports, Date today);

/// Something to look at. What is zero is none.
struct Notice {
    enum class Kind : std::uint8_t {
        SegmentGrew, // `segment` has `count` customers more than at the state of the data before
        SegmentShrank, // `count` fewer
        BirthdaysSoon, // `count` customers have their birthday in the next `noticeBirthdayDays` days; `part` of them
                       // can be written an e-mail: they have an address and gave the permission
        UnreadCells, // the newest import, `import`, has `count` cells that could not be read
        RejectedRows, // ... `count` rows that were not taken
        PermissionUnknown, // of `part` customers with an e-mail address nobody knows for `count` whether they permit it
    } kind{};
    std::uint32_t segment = 0; // id
    std::uint32_t import = 0; // id
    std::uint64_t count = 0;
    std::uint64_t part = 0;
    friend bool operator==(const Notice &, const Notice &) = default;
};
/// "segment_grew", "segment_shrank", "birthdays_soon", "unread_cells", "rejected_rows", "permission_unknown".
[[nodiscard]] std::string_view noticeId(Notice::Kind kind);

inline constexpr int noticeBirthdayDays = 14;
/// A segment that changed strongly: by so many customers and by this share of its size before.
inline constexpr std::uint64_t strongChange = 10;
inline constexpr double strongShare = 0.10;
inline constexpr std::size_t mostSegmentNotices = 3;

/// The strongest changes of segments since the state of the data before (at most `mostSegmentNotices`, most customers
/// first), then birthdays, then what the newest live import left out, then permissions. `sizes`: at least the last two
/// of each segment, as store::segmentSizes gives them; segments that have none of the present data are passed over.
/// Errors: `cancelledCode`, the snapshot's failure.
Result<std::vector<Notice>> notices(const analysis::FieldSource &source, std::span<const store::SegmentSize> sizes,
                                    std::span<const store::ImportRecord> imports, Progress &progress);

} // namespace dilim::workspace
