// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/mapping.h"
#include "ingest/read_report.h"

#include <string>
#include <string_view>
#include <vector>

// What is known about the exports of other systems: one JSON file a system in resources/sources.

namespace dilim::ingest {

/// One kind of file that a system exports.
struct SourceTable {
    std::string id{}; // "shopify.orders": the system's id, a dot, the table's
    Knowledge knowledge = Knowledge::SchemaOnly;
    /// What must be there for a file to be one of these: of each entry one header.
    std::vector<std::vector<std::string>> needs{};
    /// Headers of which none may be there.
    std::vector<std::string> lacks{};
    /// Words of the file's name, of which one must be there; without them any name will do.
    std::vector<std::string> fileWords{};
    Mapping mapping{}; // `primary` is filled; columns that a file lacks are passed over
};

struct SourceFile {
    std::string id{}; // "shopify"
    std::string name{}; // "Shopify"; also the name of the source to which its imports belong
    std::vector<SourceTable> tables{};
};

/// Strict JSON, see resources/sources/README.md. Errors: those of `mappingFromJson`.
Result<SourceFile> sourceFromJson(std::string_view json);

} // namespace dilim::ingest
