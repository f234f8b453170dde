// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/mapping.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace dilim::ingest {

// For the sources of this part that read mapping and source files, see tests/base/tst_includes.cpp.

/// One JSON value that is well-formed, without repeated keys, within the limits of mapping files. Errors: those of
/// `mappingFromJson` about form.
Result<nlohmann::ordered_json> parseStrictly(std::string_view text);
/// A mapping whose version is known from elsewhere. Errors: those of `mappingFromJson` about members.
Result<Mapping> mappingOfMembers(const nlohmann::ordered_json &object);

} // namespace dilim::ingest
