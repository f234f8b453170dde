// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "store/hand_links.h"
#include "store/workspace_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dilim::store {

class Connection;

/// What a person said about who is who. Edits are kept for ever; one that is undone says nothing any more. Values are
/// put right by edits of another kind (value_edits.h), which are numbered with these.
struct Edit {
    IdentityEdit identity{};
    Moment made{};
    std::optional<Moment> undone{};
};

/// "join", "split", "distinct".
[[nodiscard]] std::string_view editKindId(EditKind kind);

/// All edits of who is who, oldest first, undone ones included. Errors: those of the file, "workspace.damaged" (path,
/// detail).
Result<std::vector<Edit>> edits(WorkspaceFile &file);
/// Those that are not undone.
Result<std::vector<IdentityEdit>> liveEdits(Connection &connection);
/// Adds an edit; both sides have keys of the ledger, and none of them is on both. Error: "edit.bad_sides".
Result<Edit> addEdit(WorkspaceFile &file, EditKind kind, const std::array<std::vector<std::uint32_t>, 2> &sides,
                     Moment now);
/// Takes an edit back, of who is who or of a value, any of them, in any order. Errors: "edit.unknown" (id),
/// "edit.already_undone" (id).
Result<void> undoEdit(WorkspaceFile &file, std::uint32_t id, Moment now);

} // namespace dilim::store
