// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"
#include "ingest/row_sink.h"
#include "store/content_hash.h"
#include "store/customer_map.h"
#include "store/id_index.h"
#include "store/layer_table.h"
#include "store/ledger.h"
#include "store/person_index.h"
#include "store/record_groups.h"
#include "store/records.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// What an import is, besides its records.
struct LayerOrigin {
    std::uint32_t import = 0;
    std::uint32_t source = 0;
    Date dataDate{};
    ingest::MakesCustomers makes = ingest::MakesCustomers::Auto;
    std::string content{}; // see LayerTable
};

/// A layer as built from the records of a file.
struct BuiltLayer {
    LayerTable layer{};
    /// Row of the layer or noRow. Empty if each record has a row of its own: the same one, or nobody asks which.
    std::vector<std::uint32_t> rowOfRecord{};
    std::vector<std::uint32_t> owners{}; // of orders whose file has lines: customer of each row, or noNumber
    std::uint64_t recordsWithRow = 0;
    std::uint64_t conflicts = 0; // records that joined another one and contradict it
    std::uint64_t ownerless = 0; // rows of facts that belong to nobody yet
};

/// Orders of a source that the workspace has.
struct KnownOrders {
    IdIndex index{}; // of their ids, all under source 0
    std::vector<std::uint32_t> owners{}; // by number in the index: customer or noNumber
};

/// Collects the records of one file and turns them into one layer for each entity that they feed.
class LayerBuilder
{
public:
    explicit LayerBuilder(std::string currency);

    /// Forgets everything and starts anew.
    void begin(const ingest::ImportPlan &plan);
    void append(ingest::RecordBatch batch);
    /// As RowSink::prepare().
    [[nodiscard]] std::shared_ptr<const ingest::PreparedBatch> prepare(const ingest::RecordBatch &batch) const;
    [[nodiscard]] const ingest::ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] std::size_t records() const { return m_records.count(); }
    [[nodiscard]] std::string contentHash() const { return m_content.hex(); }

    [[nodiscard]] std::array<bool, keyKindCount> keyKinds() const { return m_personIndex.kinds(); }

    /// Step 1: numbers for the keys of the people named. The ledger knows the keys of `keyKinds()`.
    void resolvePersons(Ledger &ledger, std::uint32_t source);
    /// Step 2: the layer of customers, if the records feed one.
    [[nodiscard]] std::optional<BuiltLayer> customers(const LayerOrigin &origin);
    /// Whether lines will be asked for the orders that the workspace has.
    [[nodiscard]] bool needsKnownOrders() const;
    /// Step 3: products, before the lines, which are many.
    [[nodiscard]] std::optional<BuiltLayer> products(const LayerOrigin &origin);
    /// Step 4: orders, then lines (by the rows of these orders, or of `known` where the file has none of its own), then
    /// events; all in the order of the customers of `map`.
    [[nodiscard]] std::optional<BuiltLayer> orders(const LayerOrigin &origin, const CustomerMap &map);
    [[nodiscard]] std::optional<BuiltLayer> lines(const LayerOrigin &origin, const BuiltLayer *orders,
                                                  KnownOrders known);
    [[nodiscard]] std::optional<BuiltLayer> events(const LayerOrigin &origin, const CustomerMap &map);
    /// Lets go of the columns that no later step looks at, once the layer of an entity (in the order of the steps) is
    /// built.
    void forgetAfter(fields::Entity entity);

private:
    [[nodiscard]] bool namesPeople() const;
    [[nodiscard]] std::vector<std::string> fieldsOf(fields::Entity entity) const;
    [[nodiscard]] bool feeds(fields::Entity entity) const;
    [[nodiscard]] std::vector<bool> saysSomething(fields::Entity entity) const;
    [[nodiscard]] std::vector<Hash128> cellHashes(fields::Entity entity) const;
    /// Ids of the records; made up where the file tells none.
    struct RecordIds {
        const columns::Column *told = nullptr; // if the file tells all of them
        columns::Column madeUp{};
        [[nodiscard]] const columns::Column &column() const { return told ? *told : madeUp; }
    };
    [[nodiscard]] RecordIds idsOf(fields::Entity entity, std::string_view idField) const;
    [[nodiscard]] LayerTable emptyLayer(const LayerOrigin &origin, fields::Entity entity) const;
    [[nodiscard]] columns::Column lineNumbers(const RecordGroups &groups) const;
    void fill(BuiltLayer &built, const RecordGroups &groups, Pick pick, std::span<const std::int64_t> moments);
    [[nodiscard]] bool isLastUsedBy(std::size_t column, fields::Entity entity) const;
    [[nodiscard]] bool isOnlyUse(std::size_t column, fields::Entity entity) const;
    void giveBack() const;

    [[nodiscard]] std::vector<std::uint32_t> customerKeys() const;
    [[nodiscard]] std::vector<Hash128> personHashes() const;
    [[nodiscard]] std::vector<std::int64_t> moments(std::span<const std::string_view> fieldIds) const;
    [[nodiscard]] RecordGroups personGroups(std::span<const std::int64_t> moments) const;

    [[nodiscard]] std::vector<std::uint32_t> orderKeys(const RecordGroups &orders) const;
    [[nodiscard]] RecordGroups lineRecords() const;
    struct LineOrders {
        RecordGroups groups;
        std::uint64_t ownerless = 0; // lines of nobody
    };
    [[nodiscard]] LineOrders ordersOfLines(const RecordGroups &every, const columns::Column &ids,
                                           const BuiltLayer *orders, KnownOrders known) const;
    [[nodiscard]] RecordGroups eventRecords() const;
    struct FactOwners { // of the rows of facts
        std::vector<std::uint32_t> keys{}; // empty if the file names nobody
        std::uint64_t ownerless = 0;
    };
    struct FactSort {
        std::string_view timeField{};
        Pick pick = Pick::Later;
        const columns::Column *ids = nullptr; // by row, for equal times
    };
    [[nodiscard]] RecordGroups byCustomerAndTime(const RecordGroups &facts, FactOwners &people, const CustomerMap &map,
                                                 const FactSort &sort) const;
    void addOwners(BuiltLayer &built, const FactOwners &people, const CustomerMap &map, std::size_t rows) const;

    std::string m_currency;
    ingest::ImportPlan m_plan;
    Records m_records;
    ContentHash m_content;
    PersonIndex m_personIndex;
    std::vector<std::uint32_t> m_persons; // by record
    Ledger::Numbers m_numbers;
};

} // namespace dilim::store
