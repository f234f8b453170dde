// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "ingest/row_sink.h"
#include "store/key_index.h"
#include "store/packed_column.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dilim::store {

/// The records of a file while it is read: one compact chunk a batch and column, so that memory is bounded by the
/// narrow columns and not by the text.
class Records
{
public:
    /// Codes of a batch into the words of the whole column.
    using CodeChunk = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>;

    Records() = default;
    explicit Records(const ingest::ImportPlan &plan);

    /// Takes the cells of a batch; all columns of the plan, in its order.
    void append(ingest::RecordBatch batch);

    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Index of the column that feeds a field, or nothing.
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view fieldId) const;
    /// A whole column, one row a record, at the narrowest width. Safe on any thread.
    [[nodiscard]] columns::Column column(std::size_t index) const;
    /// Lines of the file on which the records start.
    [[nodiscard]] columns::Column lines() const;
    /// Takes the chunks of a column off the memory; it has no rows afterwards. Safe while other columns are read.
    void forget(std::size_t index);

private:
    struct ListChunk {
        std::vector<std::uint32_t> ends{};
        std::vector<std::uint32_t> codes{};
    };
    struct StoredColumn {
        std::vector<std::string> fields{};
        ColumnKind kind = ColumnKind::Text; // Text stands for identifiers, too, which may come as numbers
        std::vector<columns::IntegerColumn> integers{};
        std::vector<ingest::Texts> texts{};
        std::vector<bool> asNumbers{}; // of Text: whether a chunk is the next of `integers` or of `texts`
        std::vector<CodeChunk> codes{};
        std::vector<ListChunk> lists{};
        WordTable words{};
    };

    [[nodiscard]] columns::Column wideLines() const;
    static void add(StoredColumn &column, ingest::BatchColumn cells, std::size_t rows);
    [[nodiscard]] static columns::Column wholeIntegers(const StoredColumn &column, std::size_t rows);
    [[nodiscard]] static columns::Column wholeCodes(const StoredColumn &column, std::size_t rows);
    [[nodiscard]] static columns::Column wholeLists(const StoredColumn &column);
    [[nodiscard]] static columns::Column wholeTexts(const StoredColumn &column);

    std::vector<StoredColumn> m_columns;
    std::vector<PackedColumn> m_lines;
    std::size_t m_count = 0;
};

} // namespace dilim::store
