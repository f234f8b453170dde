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
#include <utility>
#include <variant>
#include <vector>

namespace dilim::store {

/// The records of a file while it is read. Each column grows at the narrowest width so far, so that memory is bounded
/// by the narrow columns and not by the text, and what was read is not copied once more.
class Records
{
public:
    /// Codes into the words of the whole column.
    using Codes = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>;

    Records() = default;
    explicit Records(const ingest::ImportPlan &plan);

    /// Takes the cells of a batch; all columns of the plan, in its order.
    void append(ingest::RecordBatch batch);

    /// Makes the columns whole: nothing can be appended any more. Before the first look at one.
    void close();

    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Index of the column that feeds a field, or nothing.
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view fieldId) const;
    /// A whole column, one row a record, at the narrowest width. Safe on any thread.
    [[nodiscard]] const columns::Column &column(std::size_t index) const { return m_columns[index].whole; }
    /// The same for whoever looks at it last: it has no rows afterwards. Safe while other columns are read.
    [[nodiscard]] columns::Column take(std::size_t index) { return std::exchange(m_columns[index].whole, {}); }
    /// Lines of the file on which the records start.
    [[nodiscard]] columns::Column lines() const;

private:
    struct Run { // records whose cells are numbers, or texts
        bool areNumbers = false;
        std::size_t rows = 0;
    };
    struct ListChunk {
        std::vector<std::uint32_t> ends{};
        std::vector<std::uint32_t> codes{};
    };
    struct StoredColumn {
        std::vector<std::string> fields{};
        ColumnKind kind = ColumnKind::Text; // Text stands for identifiers, too, which may come as numbers
        std::vector<columns::IntegerColumn> integers{}; // another one where the scale is another
        std::vector<ingest::Texts> texts{};
        std::vector<Run> runs{}; // of Text
        Codes codes{};
        std::vector<ListChunk> lists{};
        WordTable words{};
        columns::Column whole{}; // once closed: nothing else is left
    };

    [[nodiscard]] columns::Column wideLines() const;
    static void add(StoredColumn &column, ingest::BatchColumn cells, std::size_t rows, std::size_t expected);
    [[nodiscard]] static columns::Column made(StoredColumn column);
    [[nodiscard]] static columns::Column wholeIntegers(std::vector<columns::IntegerColumn> parts);
    [[nodiscard]] static columns::Column wholeLists(const StoredColumn &column);
    [[nodiscard]] static columns::Column wholeTexts(StoredColumn &column);

    std::vector<StoredColumn> m_columns;
    std::vector<PackedColumn> m_lines;
    std::size_t m_count = 0;
};

} // namespace dilim::store
