// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "fields/field.h"
#include "ingest/row_sink.h"
#include "store/imports.h"
#include "store/sqlite.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Ordinary rows that an import writes and reads, inside the caller's transaction.

namespace dilim::store {

/// The id of a source by its name (match key), made if it is new.
Result<std::uint32_t> sourceId(Connection &connection, std::string_view name);
struct Source {
    std::uint32_t id = 0;
    std::string name{};
};
Result<std::vector<Source>> sources(Connection &connection);

/// Writes the row of an import and gives its id; `record.id` is not looked at. Layers need the row before them.
Result<std::uint32_t> insertImport(Connection &connection, const ImportRecord &record);
/// Outcome and end of an import whose row is there.
Result<void> setOutcome(Connection &connection, std::uint32_t import, const ImportOutcome &outcome, Moment finished);
/// The live import of the same bytes under the same mapping.
Result<std::optional<std::uint32_t>> identicalImport(Connection &connection, std::string_view fileHash,
                                                     std::string_view mappingJson);
Result<std::vector<ImportRecord>> importRecords(Connection &connection);

/// Rejected rows and unread cells, in file order, with a checksum over them in the import's row. Once per import.
Result<void> writeRejects(Connection &connection, std::uint32_t import, std::span<const ingest::RowIssue> issues);

/// In file order.
Result<void> forEachReject(Connection &connection, std::uint32_t import, const std::function<void(RejectedRow)> &visit);
/// Over rejects in file order.
class RejectChecksum
{
public:
    void add(const RejectedRow &row);
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_sum); }

private:
    std::uint64_t m_sum = 0;
    std::string m_line;
};

/// Keeps a mapping under a header shape; the last one stays.
Result<void> rememberMapping(Connection &connection, std::uint64_t headerShape, const std::string &mappingJson);

/// Adds those that are not there; a field that is there keeps its type and name.
Result<void> addCustomFields(Connection &connection, std::span<const fields::Field> custom);
/// In the order in which they were added.
Result<std::vector<fields::Field>> customFields(Connection &connection);

} // namespace dilim::store
