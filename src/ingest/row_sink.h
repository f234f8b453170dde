// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/field.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dilim::ingest {

/// Whole numbers at a scale (see columns::IntegerColumn): numbers, amounts, days, moments, yes/no, and identifiers that
/// are all plain numbers ("17850", never "017850"). Missing is columns::missingInteger.
struct Integers {
    std::vector<std::int64_t> values{};
    std::uint8_t scale = 0;
};

/// Texts and identifiers, one after another; empty is missing.
struct Texts {
    std::vector<std::uint32_t> ends{}; // text r is bytes[ends[r - 1], ends[r])
    std::string bytes{};

    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        const std::uint32_t begin = row == 0 ? 0 : ends[row - 1];
        return std::string_view(bytes).substr(begin, ends[row] - begin);
    }
};

/// Categories: codes into the batch's own words; word 0 is "" and means missing. Words are trimmed, spelt as in the
/// file.
struct Words {
    std::vector<std::string> words{std::string()};
    std::vector<std::uint32_t> codes{};
};

/// Lists of categories: codes[ends[r - 1] .. ends[r]) of row r, without repeats.
struct WordLists {
    std::vector<std::string> words{std::string()};
    std::vector<std::uint32_t> ends{};
    std::vector<std::uint32_t> codes{};
};

using BatchColumn = std::variant<Integers, Texts, Words, WordLists>;

/// One column of the records to come. Several fields may be fed by one column: the country of an order line is the
/// order's and its customer's.
struct PlannedColumn {
    std::string header{}; // as in the file
    std::vector<std::string> fields{}; // ids, never empty
    fields::ValueType type = fields::ValueType::Text;
    bool addsUp = false; // values of several records of one row are added up; else one of them is kept
    std::string sameFor{}; // a record without a value has that of the records with the same value in this field
};

/// What the records to come say. The entities fed are those of the columns' fields; the customer that a fact belongs to
/// is named by the columns "customer.external_id", "customer.email", "customer.phone" of the same record.
struct ImportPlan {
    fields::Entity primary = fields::Entity::Customer; // each record is one of these
    std::vector<PlannedColumn> columns{};
    std::vector<fields::Field> customFields{}; // fields of `columns` that are not standard ones
};

/// A row or a cell that could not be read. A rejected row is in no batch; an unread cell is missing in its batch.
struct RowIssue {
    std::uint64_t line = 0; // 1-based line of the file on which the record starts
    int column = -1; // index in the file's header, -1 for the whole row
    bool rejected = false; // the row is out; else only the cell is
    std::string reason{}; // stable id: "too_few_cells", "not_a_date", "too_long" ...
    std::string text{}; // the raw text: personal data
};

/// What a sink made of a batch ahead of its turn: see RowSink::prepare().
struct PreparedBatch {
    PreparedBatch() = default;
    PreparedBatch(const PreparedBatch &) = delete;
    PreparedBatch &operator=(const PreparedBatch &) = delete;
    virtual ~PreparedBatch() = default;
};

/// Consecutive records of a file, typed. All columns have `rows` entries, in the order of the plan.
struct RecordBatch {
    std::size_t rows = 0;
    std::size_t expected = 0; // records of the whole file, about; 0: nobody knows
    std::vector<std::uint64_t> lines{}; // of each record, ascending
    std::vector<BatchColumn> columns{};
    std::vector<RowIssue> issues{};
    std::shared_ptr<const PreparedBatch> prepared{};
};

/// Takes what a reader reads. Calls come from one thread at a time, in file order, but for prepare().
class RowSink
{
public:
    virtual ~RowSink() = default;
    /// First call, and again whenever the whole file showed that a column must be read in another way: whatever was
    /// appended before is forgotten.
    virtual Result<void> begin(const ImportPlan &plan) = 0;
    virtual Result<void> append(RecordBatch batch) = 0;
    /// What takes time and needs no other batch. Called after begin() on any thread, of many batches at a time and in
    /// no order; append() finds the answer in the batch.
    [[nodiscard]] virtual std::shared_ptr<const PreparedBatch> prepare(const RecordBatch & /*batch*/) const
    {
        return {};
    }
};

} // namespace dilim::ingest
