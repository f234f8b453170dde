// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_records.h"

#include <iterator>
#include <utility>

namespace dilim::store {

ImportRecords::ImportRecords(std::string currency)
    : m_builder(std::move(currency))
{
}

Result<void> ImportRecords::begin(const ingest::ImportPlan &plan)
{
    m_issues.clear();
    m_kept.reset();
    if (plan.primary == fields::Entity::Table)
        m_kept.emplace(plan);
    else
        m_builder.begin(plan);
    return {};
}

Result<void> ImportRecords::append(ingest::RecordBatch batch)
{
    std::move(batch.issues.begin(), batch.issues.end(), std::back_inserter(m_issues));
    batch.issues.clear();
    if (m_kept)
        return m_kept->append(batch);
    m_builder.append(std::move(batch));
    return {};
}

std::shared_ptr<const ingest::PreparedBatch> ImportRecords::prepare(const ingest::RecordBatch &batch) const
{
    return m_kept ? nullptr : m_builder.prepare(batch);
}

} // namespace dilim::store
