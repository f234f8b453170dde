// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/read_report.h"
#include "store/imports.h"
#include "store/layer_builder.h"
#include "store/ledger.h"
#include "store/sqlite.h"

#include <optional>
#include <vector>

namespace dilim::store {

/// What is built from the records before anything is written.
struct BuiltImport {
    ImportOutcome outcome{};
    std::vector<LayerTable> layers{};
    Ledger ledger{};
    CustomerMap map{}; // with the new layers
};

/// Builds layers and counts inside the caller's transaction; writes nothing.
class ImportBuild
{
public:
    ImportBuild(Connection &connection, LayerBuilder &builder, const LayerOrigin &origin, Progress &progress)
        : m_connection(connection)
        , m_builder(builder)
        , m_origin(origin)
        , m_progress(progress)
    {
    }

    Result<BuiltImport> run(const ingest::ReadReport &report);

private:
    using Count = OutcomeCounts (*)(const std::vector<LayerTable> &, const BuiltLayer &);

    Result<CustomerMap> buildCustomers();
    Result<std::vector<LayerTable>> readToCompare(const LayerTable &added);
    Result<void> buildFacts(const CustomerMap &map);
    Result<KnownOrders> knownOrders(const CustomerMap &map);
    Result<void> count(const BuiltLayer &built, Count counter);
    Result<void> countAndKeep(std::optional<BuiltLayer> built, Count counter);
    void keep(BuiltLayer built);

    Connection &m_connection; // not owned
    LayerBuilder &m_builder; // not owned
    LayerOrigin m_origin;
    Progress &m_progress; // not owned
    std::vector<IdentityEdit> m_edits;
    BuiltImport m_result;
};

} // namespace dilim::store
