// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/column_facts.h"

#include "ingest/cell_date.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"
#include "ingest/yes_no_words.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace dilim::ingest {
namespace {

constexpr char listSeparators[] = {';', '|', ','};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t countDigits(std::string_view cell)
{
    return static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), isDigit));
}

bool isWhole(std::string_view cell)
{
    if (cell.starts_with('-'))
        cell.remove_prefix(1);
    return !cell.empty() && std::all_of(cell.begin(), cell.end(), isDigit);
}

bool isEmail(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.find('.', at) != std::string_view::npos
        && cell.find(' ') == std::string_view::npos;
}

/// "+905550000011", "0555 000 00 11", "(212) 555-0116": digits alone could be anything else as well.
bool isPhone(std::string_view cell)
{
    const std::size_t digits = countDigits(cell);
    if (digits < 10 || digits > 15 || cell.size() > 22 || cell.front() == '-')
        return false;
    if (cell.find_first_not_of("0123456789 +-()./") != std::string_view::npos || writtenDate(cell))
        return false;
    const bool trunk = cell.front() == '0' && cell[1] != '0' && digits <= 11; // 0555..., not 0050000001
    return cell.front() == '+' || cell.front() == '(' || trunk;
}

/// A word of letters and digits as machines make them: "7590-VHVEG", UUIDs, hexadecimal.
bool isCode(std::string_view cell)
{
    const std::size_t digits = countDigits(cell);
    if (cell.size() < 6 || digits < 2 || digits == cell.size() || isEmail(cell))
        return false;
    const bool plain =
        std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_'; });
    return plain && std::any_of(cell.begin(), cell.end(), isLetter);
}

/// The check of Turkish national ids. Source: Nüfus ve Vatandaşlık İşleri, public rule of the 10th and 11th digit.
bool isNationalId(std::string_view cell)
{
    if (cell.size() != 11 || !isWhole(cell) || cell[0] == '0' || cell[0] == '-')
        return false;
    int odd = 0;
    int even = 0;
    for (std::size_t i = 0; i < 9; ++i)
        (i % 2 == 0 ? odd : even) += cell[i] - '0';
    const int tenth = ((odd * 7 - even) % 10 + 10) % 10;
    return tenth == cell[9] - '0' && (odd + even + tenth) % 10 == cell[10] - '0';
}

/// ISO/IEC 7812-1, annex B.
bool isCardNumber(std::string_view cell)
{
    int sum = 0;
    std::size_t digits = 0;
    for (auto c = cell.rbegin(); c != cell.rend(); ++c) {
        if (*c == ' ' || *c == '-')
            continue;
        if (!isDigit(*c))
            return false;
        const int value = (*c - '0') * (digits % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        ++digits;
    }
    return digits >= 15 && digits <= 19 && sum % 10 == 0 && sum > 0;
}

/// ISO 13616: the number modulo 97 is 1.
bool isIban(std::string_view cell)
{
    std::string text;
    std::copy_if(cell.begin(), cell.end(), std::back_inserter(text), [](char c) { return c != ' '; });
    if (text.size() < 15 || text.size() > 34 || !isLetter(text[0]) || !isLetter(text[1]) || !isDigit(text[2]))
        return false;
    std::rotate(text.begin(), text.begin() + 4, text.end());
    int rest = 0;
    for (const char c : text) {
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else if (c >= 'A' && c <= 'Z')
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isCurrencyWord(std::string_view cell)
{
    return (cell.size() == 3 && isLetter(cell[0]) && isLetter(cell[1]) && isLetter(cell[2])
            && writtenNumber("1 " + std::string(cell)))
        || cell == "TL" || cell == "GBP" || cell == "CHF" || cell == "RUB";
}

/// Gathers the facts of one column: a cell that comes again and again is looked at once. The cells must outlive it.
class FactGatherer
{
public:
    /// A cell that stands in `times` rows, first on `line`. Each different one once, in the order of their first rows.
    void add(std::string_view raw, std::uint64_t line, std::uint64_t times)
    {
        m_times = times;
        m_facts.cells += times;
        const std::string_view cell = bareCell(raw);
        if (cell.empty())
            return;
        if (isNothing(cell)) {
            m_facts.nothing += times;
            return;
        }
        m_facts.filled += times;
        if (m_distinct.insert(cell).second && m_facts.samples.size() < 3)
            m_facts.samples.emplace_back(cell.substr(0, 80));
        addNumber(cell, line);
        addDate(cell, line);
        addWords(cell);
        addLists(cell);
    }

    ColumnFacts take()
    {
        m_facts.distinct = m_distinct.size();
        countParts();
        std::uint64_t most = 0;
        for (const auto &[code, count] : m_currencies) {
            if (count > most) {
                most = count;
                m_facts.currency = code;
            }
        }
        return std::move(m_facts);
    }

private:
    void addNumber(std::string_view cell, std::uint64_t line)
    {
        if (countDigits(cell) == 0)
            return;
        m_facts.withDigits += m_times;
        if (isDamagedNumber(cell))
            m_facts.damaged += m_times;
        if (isDayOfMonth(cell))
            m_facts.daysOfMonth.add(cell, line, m_times);
        if (isWhole(cell)) {
            m_facts.whole += m_times;
            m_facts.leadingZeros += cell.size() > 1 && cell[0] == '0' ? m_times : 0U;
            m_facts.longDigits += cell.size() > 15 ? m_times : 0U;
            m_facts.nationalIds += isNationalId(cell) ? m_times : 0U;
        }
        m_facts.cards += isCardNumber(cell) ? m_times : 0U;
        m_facts.ibans += isIban(cell) ? m_times : 0U;
        const std::optional<WrittenNumber> number = writtenNumber(cell);
        if (!number)
            return;
        m_facts.numbers += m_times;
        m_facts.marked += number->afterDot > 0 || number->afterComma > 0 ? m_times : 0U;
        if (number->proves == '\0' && number->afterDot > 0)
            m_facts.dotGroups.add(cell, line, m_times);
        if (number->proves == '\0' && number->afterComma > 0)
            m_facts.commaGroups.add(cell, line, m_times);
        if (number->proves != '\0')
            (number->proves == '.' ? m_facts.proof.dot : m_facts.proof.comma).add(cell, line, m_times);
        if (number->currency[0] != '\0') {
            m_facts.currencies += m_times;
            m_currencies[std::string(number->currency.data(), 3)] += m_times;
        }
        addFraction(*number, cell, line);
    }

    void addFraction(const WrittenNumber &number, std::string_view cell, std::uint64_t line)
    {
        const Decimal dot = numberValue(number, '.');
        const Decimal comma = numberValue(number, ',');
        const Decimal smaller = compared(dot, comma) < 0 ? dot : comma;
        if (!number.percent && compared(smaller, {1, 0}) > 0)
            m_facts.aboveOne += m_times;
        const std::size_t mark = cell.find('.');
        if (mark == std::string_view::npos || mark + 1 == cell.size() || number.proves == ',')
            return;
        const bool zeros = cell.find_first_not_of('0', mark + 1) == std::string_view::npos;
        (zeros ? m_facts.proof.floats : m_facts.proof.fractions).add(cell, line, m_times);
    }

    void addDate(std::string_view cell, std::uint64_t line)
    {
        const std::optional<WrittenDate> date = writtenDate(cell);
        if (!date)
            return;
        if (date->shape == DateShape::Never) {
            m_facts.filled -= m_times;
            m_facts.nothing += m_times;
            return;
        }
        if (date->shape == DateShape::Counted) {
            m_facts.counted += m_times;
            return;
        }
        if (date->shape == DateShape::TwoNumbers) {
            const bool dayFirst = dayOf(*date, DateOrder::DayMonthYear).has_value();
            const bool monthFirst = dayOf(*date, DateOrder::MonthDayYear).has_value();
            if (!dayFirst && !monthFirst)
                return;
            Proof &proof = m_facts.proof;
            Seen &either = date->dotted ? proof.dotted : proof.eitherOrder;
            (dayFirst && monthFirst ? either : dayFirst ? proof.dayFirst : proof.monthFirst).add(cell, line, m_times);
        } else {
            if (!dayOf(*date, DateOrder::YearMonthDay))
                return;
            m_facts.proof.yearFirst.add(cell, line, m_times);
        }
        m_facts.dates += m_times;
        m_facts.withTime += date->timed ? m_times : 0U;
        if (date->timed && date->milliseconds != 0)
            m_facts.proof.timed.add(cell, line, m_times);
    }

    void addWords(std::string_view cell)
    {
        if (const std::optional<bool> yes = yesOrNo(cell))
            (*yes ? m_facts.yes : m_facts.no) += m_times;
        m_facts.emails += isEmail(cell) ? m_times : 0U;
        m_facts.phones += isPhone(cell) ? m_times : 0U;
        m_facts.codes += isCode(cell) ? m_times : 0U;
        m_facts.currencyCodes += isCurrencyWord(cell) ? m_times : 0U;
    }

    static constexpr std::size_t longestPart = 40;

    template <typename Visit> static void forEachPart(std::string_view cell, char separator, Visit visit)
    {
        while (!cell.empty()) {
            const std::size_t length = std::min(cell.find(separator), cell.size());
            const std::string_view part = bareCell(cell.substr(0, length));
            cell.remove_prefix(std::min(length + 1, cell.size()));
            if (!part.empty())
                visit(part);
        }
    }

    void addLists(std::string_view cell)
    {
        for (const char separator : listSeparators) {
            if (cell.find(separator) == std::string_view::npos)
                continue;
            std::size_t parts = 0;
            bool shortParts = true;
            forEachPart(cell, separator, [&](std::string_view part) {
                ++parts;
                shortParts &= part.size() <= longestPart;
            });
            m_facts.lists[separator] += parts >= 2 && shortParts ? m_times : 0U; // also 0: the separator was met
        }
    }

    /// Items of lists stand in several cells that differ; sentences that come again and again prove nothing.
    void countParts()
    {
        for (const char separator : listSeparators) {
            if (m_distinct.empty())
                continue;
            std::uint64_t &all = m_facts.listPartsAll[separator];
            if (!m_facts.lists.contains(separator)) { // each cell is a part
                all = m_distinct.size();
                m_facts.listParts[separator] = m_distinct.size();
                continue;
            }
            std::unordered_set<std::string_view> different;
            for (const std::string_view cell : m_distinct) {
                forEachPart(cell, separator, [&](std::string_view part) {
                    ++all;
                    different.insert(part);
                });
            }
            m_facts.listParts[separator] = different.size();
        }
    }

    ColumnFacts m_facts;
    std::uint64_t m_times = 1; // rows that the present cell stands in
    std::unordered_set<std::string_view> m_distinct;
    std::map<std::string, std::uint64_t> m_currencies;
};

/// Looks at the beginning of the file; rows without a number, as sums below a list, are passed over.
bool countsRows(const std::vector<SampleRecord> &records, std::size_t column)
{
    constexpr std::uint64_t enough = 50;
    constexpr std::uint64_t fewest = 2;
    std::uint64_t rows = 0;
    for (const SampleRecord &record : records) {
        const std::string_view cell = bareCell(record.cells[column]);
        if (record.line == 0 || rows == enough)
            break;
        if (cell.empty())
            continue;
        std::uint64_t number = 0;
        const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
        const bool dotted = end + 1 == cell.data() + cell.size() && *end == '.'; // "1."
        if (failed != std::errc() || (end != cell.data() + cell.size() && !dotted) || number != rows + 1)
            return false;
        ++rows;
    }
    return rows >= fewest;
}

} // namespace

ColumnFacts factsOf(const std::vector<SampleRecord> &records, std::size_t column)
{
    struct Cell {
        std::string_view text{};
        std::uint64_t line = 0;
        std::uint64_t times = 0;
    };
    std::vector<Cell> cells;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const SampleRecord &record : records) {
        const std::string_view text = record.cells[column];
        const auto [place, isNew] = places.emplace(text, cells.size());
        if (isNew)
            cells.push_back({text, record.line, 0});
        ++cells[place->second].times;
    }
    FactGatherer gatherer;
    for (const Cell &cell : cells)
        gatherer.add(cell.text, cell.line, cell.times);
    ColumnFacts facts = gatherer.take();
    facts.countsRows = countsRows(records, column);
    return facts;
}

} // namespace dilim::ingest
