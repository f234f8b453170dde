// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/row_builder.h"

#include <utility>

namespace dilim::workbook {

bool RowBuilder::fail(const char *what)
{
    m_error = Error{"workbook.too_large", {what}};
    return false;
}

bool RowBuilder::put(std::size_t column, std::string text)
{
    if (text.empty())
        return true;
    if (column >= maxColumns)
        return fail("columns");
    if (text.size() > maxCellBytes)
        return fail("cell");
    if (++m_count > maxCells)
        return fail("cells");
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    for (; m_width <= column; ++m_width)
        m_cells[m_width].clear();
    m_cells[column] = std::move(text);
    return true;
}

void RowBuilder::countDate(std::size_t column, std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00";
    const bool isDay = text.size() >= shape.size() && text[4] == '-' && text[7] == '-';
    if (!isDay || column >= maxColumns)
        return;
    if (column >= m_dateCells.size())
        m_dateCells.resize(column + 1);
    ++m_dateCells[column].cells;
    m_dateCells[column].dayAbove12 += text.substr(8, 2) > "12" ? 1U : 0U;
}

bool RowBuilder::finish(std::uint64_t number, std::uint64_t times)
{
    if (m_width == 0)
        return true;
    const std::size_t width = std::exchange(m_width, 0);
    m_count += (times - 1) * width;
    if (m_count > maxCells)
        return fail("cells");
    for (std::uint64_t i = 0; i < times; ++i) {
        if (number + i > maxRows)
            return fail("rows");
        if (Result<void> taken = m_take(number + i, std::span(m_cells).first(width)); !taken) {
            m_error = taken.error();
            return false;
        }
    }
    return true;
}

} // namespace dilim::workbook
