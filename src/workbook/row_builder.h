// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workbook.h"

#include <optional>

namespace dilim::workbook {

/// Gathers the cells of one row after another and hands on the rows that hold something.
class RowBuilder
{
public:
    explicit RowBuilder(const TakeRow &take)
        : m_take(take)
    {
    }

    /// The cell of a column, counted from 0. False where there are too many columns, cells or letters: `error` says
    /// what.
    bool put(std::size_t column, std::string text);
    /// The text of a cell that is a date by its type, before it is put.
    void countDate(std::size_t column, std::string_view text);
    [[nodiscard]] const std::vector<DateCells> &dateCells() const { return m_dateCells; }
    /// Hands the row on `times` times as rows `number`, `number + 1` ..., if it holds anything, and forgets it.
    bool finish(std::uint64_t number, std::uint64_t times = 1);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    bool fail(const char *what);

    const TakeRow &m_take;
    std::vector<std::string> m_cells; // kept for their buffers
    std::vector<DateCells> m_dateCells; // by column
    std::size_t m_width = 0; // of this row
    std::uint64_t m_count = 0; // cells so far
    std::optional<Error> m_error;
};

} // namespace dilim::workbook
