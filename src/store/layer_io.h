// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/dictionary.h"
#include "fields/field.h"
#include "store/packed_column.h"
#include "store/sqlite.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Packed columns in the file. A *pack* is a set of columns of equal length, each named by its field id ("order.at") or,
// where it is no field, by a name with a hash ("#line", "#key"). Layers, current bases, the identity ledger and the
// words behind codes are all packs. All functions work inside the caller's transaction.

namespace dilim::store {

/// A row of the table `pack`.
struct PackId {
    std::int64_t value = 0;
    friend bool operator==(PackId, PackId) = default;
};

Result<PackId> createPack(Connection &connection, std::uint64_t rows);
/// With its columns, their pieces, and words that no other column uses. Nothing else may refer to it any more.
Result<void> removePack(Connection &connection, PackId pack);
/// Error "workspace.damaged" where there is no such pack.
Result<std::uint64_t> packRows(Connection &connection, PackId pack);
/// Names of the columns of a pack, in the order in which they were written.
Result<std::vector<std::string>> columnNames(Connection &connection, PackId pack);

/// Writes a column, which must be as long as the pack. `words` is the pack of words behind codes (`writeWords`), and
/// must be there for Code and List only; several columns may share it.
Result<void> writeColumn(Connection &connection, PackId pack, std::string_view name, const PackedColumn &column,
                         std::optional<PackId> words = {});

/// A column as it lies in the file, checksums not looked at yet: `unpacked` does so, on any thread.
struct StoredColumn {
    PackedColumn column{};
    std::optional<PackId> words{};
};
/// Nothing if the pack has no such column. Error "workspace.damaged" (path, detail) where the pieces do not add up to
/// the rows of the pack.
Result<std::optional<StoredColumn>> readColumn(Connection &connection, PackId pack, std::string_view name);
/// `error` of "packed.damaged" as "workspace.damaged" (path, "column NAME: what").
[[nodiscard]] Error damagedColumn(const Connection &connection, std::string_view name, const Error &error);

/// Words 1 .. size() of a dictionary as a pack of one text column "#word". Spellings as shown, comparison not kept.
Result<PackId> writeWords(Connection &connection, const columns::Dictionary &dictionary);
Result<PackId> writeWords(Connection &connection, const std::vector<std::string> &words); // words[0] is ""
/// Words by code; words[0] is "".
Result<std::vector<std::string>> readWords(Connection &connection, PackId words);

// --- layers ----------------------------------------------------------------------------------------------------------

enum class LayerRole : std::uint8_t { Listed, Mentioned }; // the file is about them, or names them beside others
enum class LayerSort : std::uint8_t { File, CustomerTime };

/// What one import says about one entity.
struct Layer {
    PackId pack{};
    std::uint32_t import = 0;
    fields::Entity entity = fields::Entity::Customer;
    LayerRole role = LayerRole::Listed;
    LayerSort sort = LayerSort::File;
    std::uint64_t rows = 0;
    std::string detail{"{}"}; // JSON, whatever the merge wants to remember
};

/// Makes the pack and the layer on top of it; `layer.pack` is not looked at. One layer per import, entity and role.
Result<PackId> createLayer(Connection &connection, const Layer &layer);
/// Layers of imports that are not undone, by import, entity, role.
Result<std::vector<Layer>> liveLayers(Connection &connection);

// --- the merged state ------------------------------------------------------------------------------------------------

/// One packed part of the merged state: a base (run 0) or a sorted run above it.
struct CurrentPart {
    PackId pack{};
    std::string name{}; // of the merge's choosing: "customer", "order", "order.offsets" ...
    std::uint32_t run = 0;
    std::uint64_t generation = 0;
    std::uint64_t rows = 0;
    std::string detail{"{}"}; // JSON
    std::vector<std::uint32_t> imports{}; // covered, ascending
};

/// Makes the pack too; replaces nothing: (name, run) must be free.
Result<PackId> createCurrentPart(Connection &connection, const CurrentPart &part);
/// By name, then run.
Result<std::vector<CurrentPart>> currentParts(Connection &connection);
Result<void> removeCurrentPart(Connection &connection, PackId pack);
/// Removes every part if one of them covers an undone import: customers, and with them the order of all facts, may be
/// others without it.
Result<void> dropStaleBases(Connection &connection);

// --- the identity ledger ---------------------------------------------------------------------------------------------

/// Keys that an import brought, numbered firstKey .. firstKey + keys - 1. Survives undo; never changed.
struct IdentitySegment {
    PackId pack{}; // with `keys` rows
    std::uint32_t import = 0;
    std::uint64_t firstKey = 0;
    std::uint64_t keys = 0;
};

/// Makes the pack too.
Result<PackId> createIdentitySegment(Connection &connection, const IdentitySegment &segment);
/// Ascending by first key, undone imports included.
Result<std::vector<IdentitySegment>> identitySegments(Connection &connection);

} // namespace dilim::store
