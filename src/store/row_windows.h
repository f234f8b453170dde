// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "columns/column.h"
#include "store/number_column.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace dilim::store {

/// One byte a row: much faster than one bit.
using Flags = std::vector<std::uint8_t>;

/// Rows begin .. end - 1 of a column of whole numbers at 64 bits; nothing known where the field is absent.
class NumberWindow
{
public:
    explicit NumberWindow(const columns::Column *column)
        : m_column(column ? std::get_if<columns::IntegerColumn>(column) : nullptr)
    {
    }

    void moveTo(std::size_t begin, std::size_t end)
    {
        m_begin = begin;
        if (!m_column)
            return;
        m_values.resize(end - begin);
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                std::transform(cells.begin() + static_cast<std::ptrdiff_t>(begin),
                               cells.begin() + static_cast<std::ptrdiff_t>(end), m_values.begin(), [](Cell cell) {
                                   return cell == missingCell<Cell> ? columns::missingInteger : std::int64_t{cell};
                               });
            },
            m_column->values);
    }
    /// All values of the window at another scale.
    void rescaleTo(std::uint8_t scale)
    {
        if (!m_column || m_column->scale == scale)
            return;
        for (std::int64_t &value : m_values) {
            if (value != columns::missingInteger)
                value = rescaled({value, m_column->scale}, scale).value_or(columns::missingInteger);
        }
    }
    [[nodiscard]] std::uint8_t scale() const { return m_column ? m_column->scale : std::uint8_t{0}; }
    [[nodiscard]] std::int64_t at(std::size_t row) const
    {
        return m_column ? m_values[row - m_begin] : columns::missingInteger;
    }
    [[nodiscard]] bool has(std::size_t row) const { return at(row) != columns::missingInteger; }

private:
    const columns::IntegerColumn *m_column = nullptr; // not owned
    std::size_t m_begin = 0;
    std::vector<std::int64_t> m_values;
};

/// For the rows of a window whether something holds for the word of their category; false without one.
class WordWindow
{
public:
    template <typename Holds>
    WordWindow(const columns::Column *column, Holds holds)
        : m_column(column ? std::get_if<columns::CodeColumn>(column) : nullptr)
    {
        if (!m_column)
            return;
        m_ofCode.resize(m_column->dictionary->size() + 1, 0);
        for (std::uint32_t code = 1; code < m_ofCode.size(); ++code)
            m_ofCode[code] = holds(m_column->dictionary->word(code)) ? 1 : 0;
    }

    void moveTo(std::size_t begin, std::size_t end)
    {
        m_begin = begin;
        m_flags.assign(end - begin, 0);
        if (!m_column)
            return;
        std::visit(
            [&](const auto &cells) {
                for (std::size_t row = begin; row < end; ++row)
                    m_flags[row - begin] = m_ofCode[cells[row]];
            },
            m_column->codes);
    }
    [[nodiscard]] bool holds(std::size_t row) const { return m_flags[row - m_begin] != 0; }

private:
    const columns::CodeColumn *m_column = nullptr; // not owned
    Flags m_ofCode{};
    std::size_t m_begin = 0;
    Flags m_flags{};
};

} // namespace dilim::store
