// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "fields/field.h"
#include "ingest/mapping.h"
#include "store/workspace_file.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dilim::store {

/// What became of the records of a file, for one entity. For the file's primary entity
/// read = new + updated + unchanged + merged + rejected.
struct OutcomeCounts {
    std::uint64_t created = 0; // "new": rows of this entity that the workspace did not have
    std::uint64_t updated = 0; // it had them, and at least one value is other than before
    std::uint64_t unchanged = 0; // it had them, and they say nothing else
    std::uint64_t merged = 0; // records that joined another record of the same file (the same person, order, product)
    std::uint64_t conflicts = 0; // of the merged: records that contradicted the other one; the later line was taken
    std::uint64_t ownerless = 0; // facts of people not known yet
    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

struct ImportOutcome {
    std::uint32_t id = 0; // 0 if nothing was written: dry run, or identical to a live import
    std::uint32_t identicalTo = 0; // id of the live import with the same content and mapping, else 0
    std::uint64_t rowsRead = 0;
    std::uint64_t rejected = 0;
    fields::Entity primary = fields::Entity::Customer;
    std::array<OutcomeCounts, fields::entityCount> entities{}; // by Entity; those the file feeds
    std::array<bool, fields::entityCount> feeds{};
};

struct ImportRecord {
    std::uint32_t id = 0;
    std::string source{};
    std::string fileName{}; // without folders
    std::uint64_t fileSize = 0;
    std::string fileHash{};
    std::string mappingJson{};
    Date dataDate{};
    Moment started{};
    Moment finished{};
    std::optional<Moment> undone{};
    ImportOutcome outcome{};
    std::string reportJson{}; // evidence, doubtful columns, findings, as stored
};

/// All imports, oldest first, undone ones included.
Result<std::vector<ImportRecord>> imports(WorkspaceFile &file);
/// Takes an import's layer away (any import, in any order). Error "import.unknown" (id), "import.already_undone" (id).
Result<void> undoImport(WorkspaceFile &file, std::uint32_t id, Moment now);

struct RejectedRow {
    std::uint32_t import = 0;
    std::uint64_t line = 0;
    int column = -1;
    bool wholeRow = false;
    std::string reason{};
    std::string text{};
};
Result<std::vector<RejectedRow>> rejects(WorkspaceFile &file, std::uint32_t import);

/// The mappings that persons chose or accepted, by header shape.
Result<std::map<std::uint64_t, ingest::Mapping>> rememberedMappings(WorkspaceFile &file);
/// Keeps what a person fixed for the next file with the same header words, instead of what was kept before.
Result<void> rememberMapping(WorkspaceFile &file, std::uint64_t headerShape, const ingest::Mapping &mapping,
                             Moment now);

/// Fields that live imports added to the standard ones, in the order of their first import.
Result<std::vector<fields::Field>> customFields(WorkspaceFile &file);

} // namespace dilim::store
