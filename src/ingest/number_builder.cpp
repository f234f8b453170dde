// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "columns/column.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"
#include "ingest/column_builder.h"
#include "ingest/plain_number.h"

#include <algorithm>
#include <string>

namespace dilim::ingest {
namespace {

class NumberBuilder : public ColumnBuilder
{
public:
    explicit NumberBuilder(const Reading &reading)
        : m_reading(reading)
    {
    }

    void append(const CellColumn &cells, std::vector<RowIssue> &issues) override
    {
        reserveOnce(m_column.values);
        PlainNumber number;
        for (std::size_t row = 0; row < cells.rows; ++row) {
            const std::string_view cell = cells[row];
            if (m_reading.currencySigns)
                m_currencies.codes.push_back(0);
            if (readPlainNumber(cell, m_reading.decimalMark, number, cells.text) && !m_reading.share) {
                ++m_proof.filled;
                tellCurrency(m_reading.currency);
                if (number.scale != 0)
                    countPlain(number, cell, cells.lines[row]);
                add(number.units, number.scale);
            } else if (cell.empty()) {
                addMissing();
            } else {
                appendSlowly(cells, row, issues);
            }
        }
    }

    BatchColumn take() override
    {
        remember(m_column.values);
        return std::exchange(m_column, Integers());
    }

    Words takeCurrencies() override { return std::exchange(m_currencies, Words()); }

private:
    /// Few currencies stand in one file: looked for one by one.
    std::uint32_t codeOf(const std::string &currency)
    {
        auto at = std::find(m_currencies.words.begin() + 1, m_currencies.words.end(), currency);
        if (at == m_currencies.words.end())
            at = m_currencies.words.insert(at, currency);
        return static_cast<std::uint32_t>(at - m_currencies.words.begin());
    }

    void tellCurrency(const std::array<char, 3> &currency)
    {
        if (m_reading.currencySigns && currency[0] != '\0')
            m_currencies.codes.back() = codeOf(std::string(currency.data(), currency.size()));
    }

    void countPlain(const PlainNumber &number, std::string_view cell, std::uint64_t line)
    {
        if (!number.ambiguous)
            (m_reading.decimalMark == '.' ? m_proof.dot : m_proof.comma).add(cell, line);
        if (number.fraction)
            m_proof.fractions.add(cell, line);
    }

    void appendSlowly(const CellColumn &cells, std::size_t row, std::vector<RowIssue> &issues)
    {
        const std::string_view cell = bareCell(cells[row]);
        if (cell.empty() || isNothing(cell)) {
            m_proof.nothing += cell.empty() ? 0U : 1U;
            addMissing();
            return;
        }
        ++m_proof.filled;
        const std::optional<WrittenNumber> written = writtenNumber(cell);
        if (written)
            tellCurrency(written->currency[0] != '\0' ? written->currency : m_reading.currency);
        if (written && written->proves != '\0')
            (written->proves == '.' ? m_proof.dot : m_proof.comma).add(cell, cells.lines[row]);
        if (!written) {
            addMissing();
            ++m_proof.foreign;
            unread(cells, row, "not_a_number", issues);
            return;
        }
        addWritten(*written, numberValue(*written, m_reading.decimalMark), cell, cells.lines[row]);
    }

    void addWritten(const WrittenNumber &written, Decimal value, std::string_view cell, std::uint64_t line)
    {
        m_proof.rounded += isRounded(written, m_reading.decimalMark) ? 1U : 0U;
        if (m_reading.share && written.percent)
            value = {multiplied(value, {1, 2}, maxDecimalScale).value_or(0), maxDecimalScale};
        if (m_reading.share && compared(value, {1, 0}) > 0)
            m_proof.aboveOne.add(cell, line);
        if (value.units % powerOfTen(value.scale) != 0)
            m_proof.fractions.add(cell, line);
        while (value.scale > 2 && value.units % 10 == 0 && (m_reading.share || value.scale == maxDecimalScale)) {
            value.units /= 10;
            --value.scale;
        }
        add(value.units, value.scale);
    }

    void addMissing() { m_column.values.push_back(columns::missingInteger); }

    void add(std::int64_t units, std::uint8_t scale)
    {
        if (scale > m_column.scale)
            grow(scale);
        if (scale < m_column.scale) {
            const std::optional<std::int64_t> fitted = rescaled({units, scale}, m_column.scale);
            units = fitted.value_or(columns::missingInteger);
        }
        m_column.values.push_back(units);
    }

    /// More decimals than before: everything in the batch gets as many.
    void grow(std::uint8_t scale)
    {
        for (std::int64_t &value : m_column.values) {
            if (value != columns::missingInteger)
                value = rescaled({value, m_column.scale}, scale).value_or(columns::missingInteger);
        }
        m_column.scale = scale;
    }

    Reading m_reading;
    Integers m_column;
    Words m_currencies;
};

} // namespace

std::unique_ptr<ColumnBuilder> makeNumberBuilder(const Reading &reading)
{
    return std::make_unique<NumberBuilder>(reading);
}

} // namespace dilim::ingest
