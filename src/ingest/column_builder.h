// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "ingest/padded_text.h"
#include "ingest/reading.h"
#include "ingest/row_sink.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace dilim::ingest {

/// The cells of one column in some consecutive records, as the tokenizer left them: cell r is first[r * stride].
struct CellColumn {
    const std::string_view *first = nullptr;
    std::size_t stride = 1;
    std::size_t rows = 0;
    const std::uint64_t *lines = nullptr;
    int index = 0; // of the column in the file
    PaddedText text{}; // what the cells are mostly parts of

    [[nodiscard]] std::string_view operator[](std::size_t row) const { return first[row * stride]; }
};

/// Makes one typed column of a batch out of cells, and counts what they prove. Used by one thread; `take` starts anew.
class ColumnBuilder
{
public:
    virtual ~ColumnBuilder() = default;
    /// Adds the cells; unread ones become missing and are told in `issues`.
    virtual void append(const CellColumn &cells, std::vector<RowIssue> &issues) = 0;
    /// The column so far.
    [[nodiscard]] virtual BatchColumn take() = 0;

    /// Currencies of the signs beside the amounts taken last; only where the reading wants them.
    [[nodiscard]] virtual Words takeCurrencies() { return {}; }

    /// What the cells appended since the last call prove.
    [[nodiscard]] Proof takeProof() { return std::exchange(m_proof, Proof()); }

protected:
    void unread(const CellColumn &cells, std::size_t row, const char *reason, std::vector<RowIssue> &issues);
    /// Room for as many values as the last batch had and a little more: batches are of nearly equal length.
    template <typename Value> void reserveOnce(std::vector<Value> &values) const
    {
        if (values.capacity() == 0)
            values.reserve(m_lastRows + m_lastRows / 16);
    }
    template <typename Value> void remember(const std::vector<Value> &values) { m_lastRows = values.size(); }

    Proof m_proof;

private:
    std::size_t m_lastRows = 0;
};

/// `integerIds`: identifiers that are all plain numbers become `Integers` (a batch with any other becomes `Texts`).
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeColumnBuilder(const Reading &reading, const TimeZone &zone);

// The builders, by kind of value; see makeColumnBuilder.
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeNumberBuilder(const Reading &reading);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeDateBuilder(const Reading &reading);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeMomentBuilder(const Reading &reading, const TimeZone &zone);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeIdentifierBuilder(const Reading &reading);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeTextBuilder(const Reading &reading);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeWordBuilder();
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeWordListBuilder(const Reading &reading);
[[nodiscard]] std::unique_ptr<ColumnBuilder> makeYesNoBuilder(const Reading &reading);

} // namespace dilim::ingest
