// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/customer_list.h"
#include "analysis/field_source.h"
#include "columns/later.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/evaluate.h"
#include "rules/library.h"
#include "rules/rule.h"
#include "store/edits.h"
#include "store/hand_values.h"
#include "store/imports.h"
#include "store/kept_tables.h"
#include "store/lookup_fields.h"
#include "store/segments.h"
#include "store/value_edits.h"
#include "store/workspace_file.h"
#include "workspace/read_basis.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// A saved segment with its rule.
struct SavedSegment {
    store::Segment segment{};
    std::optional<rules::Rule> rule{}; // nothing: the saved rule cannot be read
};

/// How many states of the data a segment's size is followed back.
inline constexpr std::size_t sizesShown = 8;

/// All that pages show, at one moment of the workspace's life: a value that never changes, replaced whole, readable
/// from any thread.
struct WorkspaceState {
    QString path{};
    store::WorkspaceSettings settings{};
    bool readOnly = false;
    std::shared_ptr<const columns::Snapshot> snapshot{}; // never null
    rules::Context context{};
    rules::Library library{}; // the segments below and derived fields
    std::shared_ptr<const rules::Evaluator> evaluator{}; // remembers answers about this snapshot
    std::vector<SavedSegment> segments{};
    std::vector<store::SegmentSize> sizes{}; // the last `sizesShown` of each segment, by segment, then oldest first
    std::vector<store::ImportRecord> imports{}; // oldest first, undone ones included
    std::vector<store::KeptTable> tables{}; // about nobody, without their rows
    std::vector<store::ActiveLookup> lookups{}; // tables of these that are linked
    std::size_t places = 0; // files and folders from which can be refreshed
    std::vector<store::Edit> edits{}; // of who is who, oldest first, undone ones included
    std::vector<store::ValueEdit> valueEdits{}; // the same of values put right
    std::shared_ptr<const store::HandValues> hands{}; // what these do in the snapshot; null: none was asked for
    workspace::ReadBasis basis{}; // for looking at files
    columns::Later<std::shared_ptr<const analysis::CustomerSearch>> search{}; // made when first asked for, by a job;
                                                                              // null where the data cannot be read

    [[nodiscard]] analysis::FieldSource fields() const { return {*snapshot, context, library}; }
    [[nodiscard]] const SavedSegment *segment(std::string_view name) const;
    [[nodiscard]] const std::string &language() const { return context.language; }
    [[nodiscard]] const std::string &currency() const { return snapshot->currency; }
    [[nodiscard]] bool hasOrders() const { return snapshot->orders.rows > 0; }
};
using StatePtr = std::shared_ptr<const WorkspaceState>;

/// Makes edits of values when it is asked, on any thread: whom they concern is looked up then.
using MakeValueEdits = std::function<Result<std::vector<store::ValueEdit>>()>;

} // namespace dilim::ui
