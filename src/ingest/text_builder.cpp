// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column.h"
#include "ingest/cell_text.h"
#include "ingest/column_builder.h"
#include "ingest/plain_number.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

class TextBuilder : public ColumnBuilder
{
public:
    explicit TextBuilder(const Reading &reading)
        : m_kind(reading.text)
    {
    }

    void append(const CellColumn &cells, std::vector<RowIssue> &issues) override
    {
        reserveOnce(m_column.ends);
        for (std::size_t row = 0; row < cells.rows; ++row) {
            if (!cells[row].empty())
                addCell(cells, row, issues);
            m_column.ends.push_back(static_cast<std::uint32_t>(m_column.bytes.size()));
        }
    }

    BatchColumn take() override
    {
        remember(m_column.ends);
        return std::exchange(m_column, {});
    }

private:
    void addCell(const CellColumn &cells, std::size_t row, std::vector<RowIssue> &issues)
    {
        const std::string_view cell = bareCell(cells[row]);
        const bool nothing = m_kind == TextKind::Reach ? isNothing(cell) : isNothingInText(cell);
        if (cell.empty() || nothing) {
            m_proof.nothing += cell.empty() ? 0U : 1U;
            return;
        }
        ++m_proof.filled;
        if (m_kind == TextKind::Reach && isDamagedNumber(cell)) {
            m_proof.damaged.add(cell, cells.lines[row]);
            unread(cells, row, "damaged_by_spreadsheet", issues);
            return;
        }
        if (isClean(cell))
            m_column.bytes += cell;
        else
            m_column.bytes += cleaned(cell, m_kind);
    }

    TextKind m_kind;
    Texts m_column;
};

/// "17850.0" without what a program that knows only fractions has added.
std::string_view withoutFloatEnd(std::string_view cell)
{
    const std::size_t dot = cell.find('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == cell.size())
        return cell;
    const bool zeros = cell.find_first_not_of('0', dot + 1) == std::string_view::npos;
    const bool digits = cell.substr(0, dot).find_first_not_of("0123456789") == std::string_view::npos;
    return zeros && digits ? cell.substr(0, dot) : cell;
}

/// Identifiers. A batch begins as whole numbers and turns into texts at the first cell that is none.
class IdentifierBuilder : public ColumnBuilder
{
public:
    explicit IdentifierBuilder(const Reading &reading)
        : m_reading(reading)
    {
    }

    void append(const CellColumn &cells, std::vector<RowIssue> &issues) override
    {
        std::int64_t value = 0;
        reserveOnce(m_numbers.values);
        for (std::size_t row = 0; row < cells.rows; ++row) {
            const std::string_view cell = cells[row];
            if (cell.empty()) {
                addMissing();
            } else if (!m_asTexts && readWholeNumber(cell, value, cells.text)) {
                ++m_proof.filled;
                m_numbers.values.push_back(value);
            } else {
                addSlowly(cells, row, issues);
            }
        }
    }

    BatchColumn take() override
    {
        if (std::exchange(m_asTexts, false))
            return std::exchange(m_texts, {});
        remember(m_numbers.values);
        return std::exchange(m_numbers, {});
    }

private:
    void addMissing()
    {
        if (m_asTexts)
            m_texts.ends.push_back(static_cast<std::uint32_t>(m_texts.bytes.size()));
        else
            m_numbers.values.push_back(columns::missingInteger);
    }

    void addSlowly(const CellColumn &cells, std::size_t row, std::vector<RowIssue> &issues)
    {
        std::string_view cell = bareCell(cells[row]);
        if (cell.empty() || isNothing(cell)) {
            m_proof.nothing += cell.empty() ? 0U : 1U;
            addMissing();
            return;
        }
        ++m_proof.filled;
        if (isDamagedNumber(cell)) {
            m_proof.damaged.add(cell, cells.lines[row]);
            addMissing();
            unread(cells, row, "damaged_by_spreadsheet", issues);
            return;
        }
        const std::string_view whole = withoutFloatEnd(cell);
        if (whole.size() < cell.size())
            m_proof.floats.add(cell, cells.lines[row]);
        add(m_reading.idsAsFloats ? whole : cell);
    }

    void add(std::string_view cell)
    {
        std::int64_t value = 0;
        if (!m_asTexts && readWholeNumber(cell, value)) {
            m_numbers.values.push_back(value);
            return;
        }
        if (!m_asTexts)
            turnIntoTexts();
        if (isClean(cell))
            m_texts.bytes += cell;
        else
            m_texts.bytes += cleaned(cell, TextKind::Name);
        addMissing(); // ends the text
    }

    void turnIntoTexts()
    {
        m_asTexts = true;
        for (const std::int64_t value : m_numbers.values) {
            if (value != columns::missingInteger)
                m_texts.bytes += std::to_string(value);
            addMissing();
        }
        m_numbers = {};
    }

    Reading m_reading;
    bool m_asTexts = false;
    Integers m_numbers;
    Texts m_texts;
};

} // namespace

std::unique_ptr<ColumnBuilder> makeTextBuilder(const Reading &reading)
{
    return std::make_unique<TextBuilder>(reading);
}

std::unique_ptr<ColumnBuilder> makeIdentifierBuilder(const Reading &reading)
{
    return std::make_unique<IdentifierBuilder>(reading);
}

} // namespace dilim::ingest
