// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changed_column.h"

#include "store/finished_column.h"
#include "store/number_column.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::TextColumn;

namespace {

using Changes = std::span<const CellChange>;

/// Carries edits out on cells, whatever they are, and notes which rows they change.
class Hand
{
public:
    explicit Hand(ChangedColumn &result, std::size_t rows)
        : m_result(result)
    {
        m_result.editOf.assign(rows, 0);
    }

    /// `matches`: whether a row has the value from which the edit leads away.
    template <typename Matches, typename Set> void carryOut(const CellChange &change, Matches matches, Set set)
    {
        if (change.row)
            carryOutAt(*change.row, change, set);
        for (std::size_t row = 0; change.edit->from && row < m_result.editOf.size(); ++row) {
            if (matches(row))
                carryOutAt(row, change, set);
        }
    }

private:
    template <typename Set> void carryOutAt(std::size_t row, const CellChange &change, Set &set)
    {
        set(row);
        m_result.editOf[row] = change.edit->id;
        ++m_result.rowsOf[change.edit->id];
    }

    ChangedColumn &m_result;
};

/// The scale that holds the column and what stands there instead; the column's own if its numbers are too large for it.
std::uint8_t scaleFor(fields::ValueType type, const IntegerColumn &column, Changes changes)
{
    std::uint8_t scale = column.scale;
    for (const CellChange &change : changes) {
        if (const auto number = numberOfValue(type, change.edit->to))
            scale = std::max(scale, number->scale);
    }
    for (std::size_t row = 0; scale != column.scale && row < column.size(); ++row) {
        const std::int64_t units = column.at(row);
        if (units != missingInteger && !rescaled({units, column.scale}, scale))
            return column.scale;
    }
    return scale;
}

IntegerColumn changed(fields::ValueType type, const IntegerColumn &column, Changes changes, Hand &hand)
{
    const std::uint8_t scale = scaleFor(type, column, changes);
    std::vector<std::int64_t> cells = wideOf(column);
    for (std::int64_t &cell : cells) {
        if (cell != missingInteger && scale != column.scale)
            cell = *rescaled({cell, column.scale}, scale);
    }
    for (const CellChange &change : changes) {
        const auto to = numberOfValue(type, change.edit->to);
        const auto units = to ? rescaled(*to, scale) : std::nullopt;
        if (!change.edit->to.empty() && !units)
            continue; // the field has become one of another type
        const auto from = numberOfValue(type, change.edit->from.value_or(std::string()));
        const auto was = from ? rescaled(*from, scale) : std::nullopt;
        const bool isExact = was && compared({*was, scale}, *from) == 0;
        hand.carryOut(
            change, [&](std::size_t row) { return isExact && cells[row] == *was; },
            [&](std::size_t row) { cells[row] = units.value_or(missingInteger); });
    }
    return IntegerColumn::packed(cells, scale);
}

TextColumn changed(const TextColumn &column, Changes changes, Hand &hand)
{
    std::vector<std::string_view> cells(column.size());
    for (std::size_t row = 0; row < cells.size(); ++row)
        cells[row] = column.at(row);
    for (const CellChange &change : changes) {
        const std::string_view from = change.edit->from ? std::string_view(*change.edit->from) : std::string_view();
        hand.carryOut(
            change, [&](std::size_t row) { return cells[row] == from; },
            [&](std::size_t row) { cells[row] = change.edit->to; });
    }
    TextColumn result;
    result.offsets.reserve(cells.size() + 1);
    for (const std::string_view cell : cells)
        result.append(cell);
    return result;
}

/// The words of a category or of lists while they are being changed. Code 0 is the empty word.
class Words
{
public:
    Words(std::string_view field, const Dictionary &dictionary)
        : m_field(field)
        , m_words(1)
    {
        for (std::uint32_t code = 1; code <= dictionary.size(); ++code)
            add(std::string(dictionary.word(code)));
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const
    {
        if (word.empty())
            return std::nullopt;
        const auto at = m_codes.find(categoryKey(m_field, word));
        return at == m_codes.end() ? std::nullopt : std::optional(at->second);
    }
    /// Added if it is new; a word that is there under another spelling is shown in this one if `respelt`.
    std::uint32_t codeFor(const std::string &word, std::optional<std::uint32_t> respelt)
    {
        if (word.empty())
            return 0;
        const auto known = find(word);
        if (known && known == respelt)
            m_words[*known] = word;
        return known ? *known : add(word);
    }
    /// A dictionary of the words in use; the codes are changed to its own.
    [[nodiscard]] std::shared_ptr<const Dictionary> inUse(std::vector<std::uint32_t> &codes) const
    {
        std::vector<bool> used(m_words.size());
        for (const std::uint32_t code : codes)
            used[code] = true;
        auto dictionary = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
        std::vector<std::uint32_t> codeOf(m_words.size(), 0);
        for (std::uint32_t code = 1; code < m_words.size(); ++code)
            codeOf[code] = used[code] ? dictionary->add(m_words[code]) : 0;
        for (std::uint32_t &code : codes)
            code = codeOf[code];
        return dictionary;
    }

private:
    std::uint32_t add(std::string word)
    {
        const auto code = static_cast<std::uint32_t>(m_words.size());
        m_codes.emplace(categoryKey(m_field, word), code);
        m_words.push_back(std::move(word));
        return code;
    }

    std::string m_field;
    std::vector<std::string> m_words;
    std::unordered_map<std::string, std::uint32_t> m_codes; // by key
};

CodeColumn changed(std::string_view field, const CodeColumn &column, Changes changes, Hand &hand)
{
    Words words(field, *column.dictionary);
    std::vector<std::uint32_t> cells(column.size());
    std::visit([&cells](const auto &codes) { std::copy(codes.begin(), codes.end(), cells.begin()); }, column.codes);
    for (const CellChange &change : changes) {
        const auto from = words.find(change.edit->from.value_or(std::string()));
        if (change.edit->from && !from)
            continue;
        const std::uint32_t to = words.codeFor(change.edit->to, from);
        hand.carryOut(
            change, [&](std::size_t row) { return cells[row] == *from; }, [&](std::size_t row) { cells[row] = to; });
    }
    const std::shared_ptr<const Dictionary> dictionary = words.inUse(cells);
    return CodeColumn::packed(cells, dictionary);
}

using Lists = std::vector<std::vector<std::uint32_t>>;

ListColumn listsOf(Lists lists, const Words &words)
{
    ListColumn result;
    for (const auto &list : lists) {
        result.codes.insert(result.codes.end(), list.begin(), list.end());
        result.offsets.push_back(static_cast<std::uint32_t>(result.codes.size()));
    }
    result.dictionary = words.inUse(result.codes); // codes stay in their order
    return result;
}

ListColumn changed(std::string_view field, const ListColumn &column, Changes changes, Hand &hand)
{
    Words words(field, *column.dictionary);
    Lists cells;
    cells.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row)
        cells.emplace_back(column.at(row).begin(), column.at(row).end());
    const auto tidy = [](std::vector<std::uint32_t> &list) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    for (const CellChange &change : changes) {
        const auto from = words.find(change.edit->from.value_or(std::string()));
        if (change.edit->from && !from)
            continue;
        std::vector<std::uint32_t> to;
        for (const std::string &word : wordsOfValue(change.edit->to))
            to.push_back(words.codeFor(word, from));
        tidy(to);
        hand.carryOut(
            change, [&](std::size_t row) { return std::ranges::binary_search(cells[row], *from); },
            [&](std::size_t row) {
                std::vector<std::uint32_t> &list = cells[row];
                if (from)
                    std::erase(list, *from);
                else
                    list.clear();
                list.insert(list.end(), to.begin(), to.end());
                tidy(list);
            });
    }
    return listsOf(std::move(cells), words);
}

} // namespace

ChangedColumn changedColumn(const fields::Field &field, Column column, Changes changes)
{
    ChangedColumn result;
    Hand hand(result, columns::sizeOf(column));
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        result.column = changed(field.type, *integers, changes, hand);
    else if (const auto *codes = std::get_if<CodeColumn>(&column))
        result.column = changed(field.id, *codes, changes, hand);
    else if (const auto *lists = std::get_if<ListColumn>(&column))
        result.column = changed(field.id, *lists, changes, hand);
    else
        result.column = changed(std::get<TextColumn>(column), changes, hand);
    return result;
}

} // namespace dilim::store
