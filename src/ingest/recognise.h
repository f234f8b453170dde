// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_facts.h"
#include "ingest/preview.h"
#include "ingest/sources/match_source.h"

#include <string>
#include <vector>

namespace dilim::ingest {

/// What a column of a file means.
struct RecognisedColumn {
    std::vector<std::string> fields{}; // standard ones; empty: none, it becomes a custom field or is skipped
    std::vector<Evidence> evidence{};
    bool skipped = false; // personal data that nobody needs, numbers of rows
};

struct Recognition {
    fields::Entity primary = fields::Entity::Customer;
    std::vector<Evidence> entityEvidence{};
    std::vector<RecognisedColumn> columns{};
};

/// What the file is about and which columns are standard fields, by header words and by what the cells look like.
/// `wanted` of the hints wins: the entity, and the columns named there; then what is known of the `system` that wrote
/// the file, if one is recognised.
[[nodiscard]] Recognition recognise(const std::vector<std::string> &headers, const std::vector<ColumnFacts> &facts,
                                    const Mapping &wanted, const SourceMatch *system = nullptr);

/// The mapping's entry for a header; null if it has none.
[[nodiscard]] const ColumnMapping *wantedColumn(const Mapping &wanted, const std::string &header);

} // namespace dilim::ingest
