// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/row_sink.h"
#include "store/kept_tables.h"
#include "store/sqlite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::store {

/// The rows of a table about nobody on their way into the workspace.
class KeptRows
{
public:
    explicit KeptRows(const ingest::ImportPlan &plan);
    /// Error "kept_table.too_many_rows" (limit).
    Result<void> append(const ingest::RecordBatch &batch);
    [[nodiscard]] std::uint64_t count() const { return m_rows.size(); }
    /// Under an import whose row is there.
    Result<void> write(Connection &connection, std::uint32_t import) const;

private:
    struct Row {
        std::uint64_t line = 0;
        std::vector<std::string> cells{};
    };
    std::vector<KeptColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace dilim::store
