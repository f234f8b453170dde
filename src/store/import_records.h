// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/row_sink.h"
#include "store/kept_rows.h"
#include "store/layer_builder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::store {

/// The records of one file, collected without a look at the workspace: one file may be read while another is written.
class ImportRecords : public ingest::RowSink
{
public:
    /// `currency`: of the workspace; phone numbers without a country are those of its country.
    explicit ImportRecords(std::string currency);

    Result<void> begin(const ingest::ImportPlan &plan) override;
    /// Error: that of KeptRows.
    Result<void> append(ingest::RecordBatch batch) override;
    [[nodiscard]] std::shared_ptr<const ingest::PreparedBatch> prepare(const ingest::RecordBatch &batch) const override;

    [[nodiscard]] LayerBuilder &builder() { return m_builder; }
    /// Instead of the builder where the records are about nobody; else null.
    [[nodiscard]] const KeptRows *kept() const { return m_kept ? &*m_kept : nullptr; }
    /// Issues of everything appended, in file order.
    [[nodiscard]] const std::vector<ingest::RowIssue> &issues() const { return m_issues; }
    [[nodiscard]] std::vector<ingest::RowIssue> takeIssues() { return std::move(m_issues); }

private:
    LayerBuilder m_builder;
    std::optional<KeptRows> m_kept;
    std::vector<ingest::RowIssue> m_issues;
};

} // namespace dilim::store
