// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/column_ops.h"

#include "base/decimal.h"
#include "fields/standard_fields.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <numeric>
#include <optional>
#include <string>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::TextColumn;

namespace {

template <typename Cell> constexpr Cell missingCell = std::numeric_limits<Cell>::min();

// --- other kinds -----------------------------------------------------------------------------------------------------

TextColumn textsOf(const IntegerColumn &integers)
{
    TextColumn texts;
    texts.offsets.reserve(integers.size() + 1);
    for (std::size_t row = 0; row < integers.size(); ++row) {
        const std::int64_t value = integers.at(row);
        texts.append(value == missingInteger ? std::string() : decimalText({value, integers.scale}));
    }
    return texts;
}

/// Identifiers are whole numbers, and there are millions of them.
TextColumn wholeNumberTexts(const IntegerColumn &integers)
{
    TextColumn texts;
    const std::vector<std::int64_t> wide = wideOf(integers);
    texts.offsets.resize(wide.size() + 1);
    texts.bytes.resize(wide.size() * 12);
    std::size_t end = 0;
    for (std::size_t row = 0; row < wide.size(); ++row) {
        if (end + 24 > texts.bytes.size())
            texts.bytes.resize(texts.bytes.size() * 2 + 24);
        if (wide[row] != missingInteger) {
            char digits[20];
            std::size_t begin = sizeof digits;
            auto rest = static_cast<std::uint64_t>(wide[row] < 0 ? -wide[row] : wide[row]);
            do {
                digits[--begin] = static_cast<char>('0' + rest % 10);
                rest /= 10;
            } while (rest != 0);
            if (wide[row] < 0)
                texts.bytes[end++] = '-';
            std::copy(digits + begin, digits + sizeof digits, texts.bytes.data() + end);
            end += sizeof digits - begin;
        }
        texts.offsets[row + 1] = end;
    }
    texts.bytes.resize(end);
    texts.bytes.shrink_to_fit();
    return texts;
}

TextColumn textsOf(const CodeColumn &codes)
{
    TextColumn texts;
    texts.offsets.reserve(codes.size() + 1);
    for (std::size_t row = 0; row < codes.size(); ++row)
        texts.append(codes.dictionary->word(codes.at(row)));
    return texts;
}

TextColumn textsOf(const ListColumn &lists)
{
    TextColumn texts;
    for (std::size_t row = 0; row < lists.size(); ++row) {
        std::string all;
        for (const std::uint32_t code : lists.at(row))
            all.append(all.empty() ? "" : "; ").append(lists.dictionary->word(code));
        texts.append(all);
    }
    return texts;
}

TextColumn asTexts(Column &&column)
{
    if (auto *texts = std::get_if<TextColumn>(&column))
        return std::move(*texts);
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        return integers->scale == 0 ? wholeNumberTexts(*integers) : textsOf(*integers);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return textsOf(*codes);
    return textsOf(std::get<ListColumn>(column));
}

std::shared_ptr<const Dictionary> dictionaryOf(const WordTable &words)
{
    auto dictionary = std::make_shared<Dictionary>();
    for (std::uint32_t code = 1; code < words.size(); ++code)
        dictionary->add(words.word(code));
    return dictionary;
}

CodeColumn codesOf(const TextColumn &texts)
{
    WordTable words;
    std::vector<std::uint32_t> codes(texts.size());
    for (std::size_t row = 0; row < codes.size(); ++row)
        codes[row] = words.add(texts.at(row));
    return CodeColumn::packed(codes, dictionaryOf(words));
}

IntegerColumn integersOf(const TextColumn &texts)
{
    std::vector<std::optional<Decimal>> numbers(texts.size());
    std::uint8_t scale = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        numbers[row] = parseDecimal(texts.at(row));
        scale = std::max(scale, numbers[row] ? numbers[row]->scale : std::uint8_t{0});
    }
    std::vector<std::int64_t> wide(numbers.size(), missingInteger);
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row])
            wide[row] = rescaled(*numbers[row], scale).value_or(missingInteger);
    }
    return IntegerColumn::packed(wide, scale);
}

ListColumn listsOf(const CodeColumn &codes)
{
    ListColumn lists;
    lists.dictionary = codes.dictionary;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes.at(row) != 0)
            lists.codes.push_back(codes.at(row));
        lists.offsets.push_back(static_cast<std::uint32_t>(lists.codes.size()));
    }
    return lists;
}

// --- reordering ------------------------------------------------------------------------------------------------------

template <typename Cell>
std::vector<Cell> gatheredCells(const std::vector<Cell> &cells, std::span<const std::uint32_t> rows, Cell missing)
{
    std::vector<Cell> result(rows.size());
    if (std::find(rows.begin(), rows.end(), noRow) == rows.end()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            result[i] = cells[rows[i]];
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i)
            result[i] = rows[i] == noRow ? missing : cells[rows[i]];
    }
    return result;
}

struct Gather {
    std::span<const std::uint32_t> rows;

    Column operator()(const IntegerColumn &integers) const
    {
        IntegerColumn result;
        result.scale = integers.scale;
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                result.values = gatheredCells(cells, rows, missingCell<Cell>);
            },
            integers.values);
        return result;
    }
    Column operator()(const CodeColumn &codes) const
    {
        CodeColumn result;
        result.dictionary = codes.dictionary;
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                result.codes = gatheredCells(cells, rows, Cell{0});
            },
            codes.codes);
        return result;
    }
    Column operator()(const ListColumn &lists) const
    {
        ListColumn result;
        result.dictionary = lists.dictionary;
        result.offsets.reserve(rows.size() + 1);
        for (const std::uint32_t row : rows) {
            if (row != noRow) {
                const auto codes = lists.at(row);
                result.codes.insert(result.codes.end(), codes.begin(), codes.end());
            }
            result.offsets.push_back(static_cast<std::uint32_t>(result.codes.size()));
        }
        return result;
    }
    Column operator()(const TextColumn &texts) const
    {
        TextColumn result;
        result.offsets.reserve(rows.size() + 1);
        for (const std::uint32_t row : rows)
            result.append(row == noRow ? std::string_view() : texts.at(row));
        return result;
    }
};

// --- merging ---------------------------------------------------------------------------------------------------------

std::uint32_t targetOf(const MergePart &part, std::size_t row)
{
    return part.target.empty() ? static_cast<std::uint32_t>(row) : part.target[row];
}

/// Writes the cells of a part that have a value over what is there.
template <typename Cell, typename From, typename Convert>
void scatter(const MergePart &part, const std::vector<From> &cells, From missing, std::vector<Cell> &result,
             Convert convert)
{
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::uint32_t target = targetOf(part, row);
        if (target != noRow && cells[row] != missing)
            result[target] = convert(cells[row]);
    }
}

Column mergedIntegers(std::span<const MergePart> parts, std::size_t rows)
{
    std::uint8_t scale = 0;
    for (const MergePart &part : parts)
        scale = std::max(scale, std::get<IntegerColumn>(*part.column).scale);
    std::vector<std::int64_t> wide(rows, missingInteger);
    for (const MergePart &part : parts) {
        const auto &integers = std::get<IntegerColumn>(*part.column);
        const std::uint8_t own = integers.scale;
        const auto convert = [own, scale](std::int64_t value) {
            return own == scale ? value : rescaled({value, own}, scale).value_or(missingInteger);
        };
        std::visit(
            [&](const auto &cells) {
                using From = typename std::decay_t<decltype(cells)>::value_type;
                scatter(part, cells, missingCell<From>, wide, convert);
            },
            integers.values);
    }
    return IntegerColumn::packed(wide, scale);
}

/// Codes of each part in a dictionary of the words of all.
struct UnitedWords {
    std::shared_ptr<const Dictionary> dictionary{};
    std::vector<std::vector<std::uint32_t>> codes{}; // by part: by its code
};

UnitedWords united(std::span<const Dictionary *const> dictionaries)
{
    WordTable words;
    UnitedWords result;
    for (const Dictionary *dictionary : dictionaries) {
        std::vector<std::uint32_t> codes(dictionary->size() + 1);
        for (std::uint32_t code = 1; code < codes.size(); ++code)
            codes[code] = words.add(dictionary->word(code));
        result.codes.push_back(std::move(codes));
    }
    result.dictionary = dictionaryOf(words);
    return result;
}

template <typename Kind> UnitedWords unitedWords(std::span<const MergePart> parts)
{
    std::vector<const Dictionary *> dictionaries;
    for (const MergePart &part : parts)
        dictionaries.push_back(std::get<Kind>(*part.column).dictionary.get());
    return united(dictionaries);
}

Column mergedCodes(std::span<const MergePart> parts, std::size_t rows)
{
    const UnitedWords words = unitedWords<CodeColumn>(parts);
    std::vector<std::uint32_t> wide(rows, 0);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto convert = [&codes = words.codes[p]](std::uint32_t code) { return codes[code]; };
        std::visit(
            [&](const auto &cells) {
                using From = typename std::decay_t<decltype(cells)>::value_type;
                scatter(parts[p], cells, From{0}, wide, convert);
            },
            std::get<CodeColumn>(*parts[p].column).codes);
    }
    return CodeColumn::packed(wide, words.dictionary);
}

Column mergedLists(std::span<const MergePart> parts, std::size_t rows)
{
    const UnitedWords words = unitedWords<ListColumn>(parts);
    std::vector<std::uint64_t> cells; // (row of the result, code)
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto &lists = std::get<ListColumn>(*parts[p].column);
        for (std::size_t row = 0; row < lists.size(); ++row) {
            const std::uint32_t target = targetOf(parts[p], row);
            for (const std::uint32_t code : lists.at(row)) {
                if (target != noRow)
                    cells.push_back((std::uint64_t{target} << 32) | words.codes[p][code]);
            }
        }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    ListColumn result;
    result.dictionary = words.dictionary;
    result.offsets.assign(rows + 1, 0);
    for (const std::uint64_t cell : cells) {
        result.codes.push_back(static_cast<std::uint32_t>(cell));
        ++result.offsets[(cell >> 32) + 1];
    }
    for (std::size_t row = 0; row < rows; ++row)
        result.offsets[row + 1] += result.offsets[row];
    return result;
}

/// -1, 0, 1: numbers by value, words and texts by bytes.
int comparedCells(const Column &a, std::size_t rowOfA, const Column &b, std::size_t rowOfB)
{
    if (const auto *integers = std::get_if<IntegerColumn>(&a)) {
        const auto &others = std::get<IntegerColumn>(b);
        return compared({integers->at(rowOfA), integers->scale}, {others.at(rowOfB), others.scale});
    }
    const auto word = [](const Column &column, std::size_t row) {
        const auto *codes = std::get_if<CodeColumn>(&column);
        return codes ? codes->dictionary->word(codes->at(row)) : std::get<TextColumn>(column).at(row);
    };
    return word(a, rowOfA).compare(word(b, rowOfB));
}

/// The winner of each row of the result within one part of whole numbers or codes, by (moment, greater rank), or by
/// (moment, later row). `rankOf` is by cell.
template <typename Cell, typename RankOf>
std::vector<std::uint32_t> winnersOf(const MergePart &part, const std::vector<Cell> &cells, Cell missing,
                                     std::size_t rows, Pick pick, RankOf rankOf)
{
    std::vector<std::uint32_t> best(rows, noRow);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::uint32_t target = targetOf(part, row);
        if (target == noRow || cells[row] == missing)
            continue;
        std::uint32_t &other = best[target];
        bool wins = other == noRow;
        if (!wins) {
            const std::int64_t moment = part.moments.empty() ? 0 : part.moments[row];
            const std::int64_t otherMoment = part.moments.empty() ? 0 : part.moments[other];
            wins = moment != otherMoment ? moment > otherMoment
                                         : pick == Pick::Later || rankOf(cells[row]) > rankOf(cells[other]);
        }
        if (wins)
            other = static_cast<std::uint32_t>(row);
    }
    return best;
}

/// By code: its place among the words by bytes.
std::vector<std::uint32_t> ranksOf(const Dictionary &dictionary)
{
    std::vector<std::uint32_t> codes(dictionary.size() + 1);
    std::iota(codes.begin(), codes.end(), 0U);
    std::sort(codes.begin(), codes.end(),
              [&](std::uint32_t a, std::uint32_t b) { return dictionary.word(a) < dictionary.word(b); });
    std::vector<std::uint32_t> ranks(codes.size());
    for (std::size_t rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = static_cast<std::uint32_t>(rank);
    return ranks;
}

/// Records of one file to rows: the same as below for the one part that is mostly there, without its detours.
Column mergedPart(const MergePart &part, std::size_t rows, Pick pick)
{
    if (const auto *integers = std::get_if<IntegerColumn>(part.column))
        return std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                return gathered(*part.column,
                                winnersOf(part, cells, missingCell<Cell>, rows, pick, [](Cell cell) { return cell; }));
            },
            integers->values);
    const auto &codes = std::get<CodeColumn>(*part.column);
    const std::vector<std::uint32_t> ranks = ranksOf(*codes.dictionary);
    return std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            return gathered(*part.column,
                            winnersOf(part, cells, Cell{0}, rows, pick, [&ranks](Cell cell) { return ranks[cell]; }));
        },
        codes.codes);
}

constexpr std::uint64_t nothing = ~std::uint64_t{0};

/// For each row of the result the cell that wins: part in the upper half, row in the lower.
std::vector<std::uint64_t> winners(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    std::vector<std::uint64_t> best(rows, nothing);
    const auto momentOf = [&](std::uint64_t cell) {
        const MergePart &part = parts[cell >> 32];
        return part.moments.empty() ? missingInteger : part.moments[cell & 0xffffffff];
    };
    const auto wins = [&](std::uint64_t cell, std::uint64_t other) {
        const std::int64_t moment = momentOf(cell);
        const std::int64_t otherMoment = momentOf(other);
        if (moment != otherMoment)
            return moment > otherMoment;
        return pick == Pick::Later
            || comparedCells(*parts[cell >> 32].column, cell & 0xffffffff, *parts[other >> 32].column,
                             other & 0xffffffff)
            > 0;
    };
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const std::size_t size = columns::sizeOf(*parts[p].column);
        for (std::size_t row = 0; row < size; ++row) {
            const std::uint32_t target = targetOf(parts[p], row);
            if (target == noRow || !columns::hasValue(*parts[p].column, row))
                continue;
            const std::uint64_t cell = (std::uint64_t{p} << 32) | row;
            if (best[target] == nothing || wins(cell, best[target]))
                best[target] = cell;
        }
    }
    return best;
}

Column ofWinners(std::span<const MergePart> parts, const std::vector<std::uint64_t> &cells)
{
    if (kindOf(*parts.front().column) == ColumnKind::Text) {
        TextColumn result;
        result.offsets.reserve(cells.size() + 1);
        for (const std::uint64_t cell : cells)
            result.append(cell == nothing ? std::string_view()
                                          : std::get<TextColumn>(*parts[cell >> 32].column).at(cell & 0xffffffff));
        return result;
    }
    // Each row of the result is written by one part only.
    std::vector<std::vector<std::uint32_t>> targets(parts.size());
    std::vector<MergePart> chosen(parts.begin(), parts.end());
    for (std::size_t p = 0; p < parts.size(); ++p)
        targets[p].assign(columns::sizeOf(*parts[p].column), noRow);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells[row] != nothing)
            targets[cells[row] >> 32][cells[row] & 0xffffffff] = static_cast<std::uint32_t>(row);
    }
    for (std::size_t p = 0; p < parts.size(); ++p)
        chosen[p] = {parts[p].column, targets[p], {}};
    return kindOf(*parts.front().column) == ColumnKind::Integer ? mergedIntegers(chosen, cells.size())
                                                                : mergedCodes(chosen, cells.size());
}

/// Codes stay in their order, so lists stay ascending.
template <typename Code> void dropUnusedWords(std::vector<Code> &codes, std::shared_ptr<const Dictionary> &dictionary)
{
    std::vector<std::uint8_t> used(dictionary->size() + 1, 0);
    for (const Code code : codes)
        used[code] = 1;
    used[0] = 1;
    if (std::find(used.begin(), used.end(), 0) == used.end())
        return;
    auto kept = std::make_shared<Dictionary>();
    std::vector<std::uint32_t> codeOf(used.size(), 0);
    for (std::uint32_t code = 1; code < used.size(); ++code)
        codeOf[code] = used[code] != 0 ? kept->add(dictionary->word(code)) : 0;
    for (Code &code : codes)
        code = static_cast<Code>(codeOf[code]);
    dictionary = std::move(kept);
}

Column mergedParts(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    assert(!parts.empty());
    const ColumnKind kind = kindOf(*parts.front().column);
    for (const MergePart &part : parts) {
        if (kindOf(*part.column) == kind)
            continue;
        std::vector<Column> texts;
        texts.reserve(parts.size());
        std::vector<MergePart> same(parts.begin(), parts.end());
        for (MergePart &other : same) {
            texts.push_back(asKind(*other.column, ColumnKind::Text));
            other.column = &texts.back();
        }
        return mergedParts(same, rows, pick);
    }
    if (kind == ColumnKind::List)
        return mergedLists(parts, rows);
    if (parts.size() == 1 && kind != ColumnKind::Text)
        return mergedPart(parts.front(), rows, pick);
    const bool ageless = std::all_of(parts.begin(), parts.end(), [](const MergePart &p) { return p.moments.empty(); });
    if (pick == Pick::Later && ageless && kind == ColumnKind::Integer)
        return mergedIntegers(parts, rows);
    if (pick == Pick::Later && ageless && kind == ColumnKind::Code)
        return mergedCodes(parts, rows);
    return ofWinners(parts, winners(parts, rows, pick));
}

// --- hashes ----------------------------------------------------------------------------------------------------------

void addHash(Hash128 &sum, const Hash128 &name, std::uint64_t low, std::uint64_t high)
{
    sum.low += mixed(low ^ name.low);
    sum.high += mixed(high ^ name.high);
}

/// The same number at any scale gives the same bits.
std::uint64_t canonicalBits(std::int64_t value, std::uint8_t scale)
{
    while (scale > 0 && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    return static_cast<std::uint64_t>(value) + (std::uint64_t{scale} << 60);
}

std::vector<Hash128> hashesOf(const Dictionary &dictionary)
{
    std::vector<Hash128> hashes(dictionary.size() + 1);
    for (std::uint32_t code = 1; code < hashes.size(); ++code)
        hashes[code] = hashOf(dictionary.word(code));
    return hashes;
}

struct AddHashes {
    Hash128 name;
    std::span<Hash128> sums;

    void operator()(const IntegerColumn &integers) const
    {
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                for (std::size_t row = 0; row < cells.size(); ++row) {
                    if (cells[row] == missingCell<Cell>)
                        continue;
                    const std::uint64_t bits = canonicalBits(cells[row], integers.scale);
                    addHash(sums[row], name, bits, std::rotl(bits, 32));
                }
            },
            integers.values);
    }
    void operator()(const CodeColumn &codes) const
    {
        const std::vector<Hash128> hashes = hashesOf(*codes.dictionary);
        std::visit(
            [&](const auto &cells) {
                for (std::size_t row = 0; row < cells.size(); ++row) {
                    if (cells[row] != 0)
                        addHash(sums[row], name, hashes[cells[row]].low, hashes[cells[row]].high);
                }
            },
            codes.codes);
    }
    void operator()(const ListColumn &lists) const
    {
        const std::vector<Hash128> hashes = hashesOf(*lists.dictionary);
        for (std::size_t row = 0; row < lists.size(); ++row) {
            for (const std::uint32_t code : lists.at(row))
                addHash(sums[row], name, hashes[code].low, hashes[code].high);
        }
    }
    void operator()(const TextColumn &texts) const
    {
        for (std::size_t row = 0; row < texts.size(); ++row) {
            if (texts.at(row).empty())
                continue;
            const Hash128 hash = hashOf(texts.at(row));
            addHash(sums[row], name, hash.low, hash.high);
        }
    }
};

std::vector<std::string_view> sortedWords(const ListColumn &lists, std::size_t row)
{
    std::vector<std::string_view> words;
    for (const std::uint32_t code : lists.at(row))
        words.push_back(lists.dictionary->word(code));
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

ColumnKind kindOf(const fields::Field &field)
{
    const bool fact = field.entity == fields::Entity::Order || field.entity == fields::Entity::OrderLine
        || field.entity == fields::Entity::Event;
    switch (field.type) {
    case fields::ValueType::Text:
        return ColumnKind::Text;
    case fields::ValueType::Identifier: // those of facts repeat, but for the fact's own
        return fact && field.id != "order.id" && field.id != "event.id" ? ColumnKind::Code : ColumnKind::Text;
    case fields::ValueType::Category:
        return ColumnKind::Code;
    case fields::ValueType::CategoryList:
        return ColumnKind::List;
    default:
        return ColumnKind::Integer;
    }
}

ColumnKind kindOf(const Column &column)
{
    constexpr ColumnKind kinds[] = {ColumnKind::Integer, ColumnKind::Code, ColumnKind::List, ColumnKind::Text};
    return kinds[column.index()];
}

Column asKind(Column column, ColumnKind kind)
{
    if (kindOf(column) == kind)
        return column;
    if (kind == ColumnKind::Text)
        return asTexts(std::move(column));
    if (kind == ColumnKind::Code)
        return codesOf(asTexts(std::move(column)));
    if (kind == ColumnKind::List)
        return listsOf(std::get<CodeColumn>(asKind(std::move(column), ColumnKind::Code)));
    return integersOf(asTexts(std::move(column)));
}

Column asStored(Column column, std::string_view fieldId)
{
    const fields::Field *field = fields::standardField(fieldId);
    if (!field)
        return column;
    const ColumnKind kind = kindOf(*field);
    const bool isNumberedId = field->type == fields::ValueType::Identifier && kind == ColumnKind::Text
        && kindOf(column) == ColumnKind::Integer && std::get<IntegerColumn>(column).scale == 0;
    return isNumberedId ? column : asKind(std::move(column), kind);
}

Column missingColumn(ColumnKind kind, std::size_t rows)
{
    if (kind == ColumnKind::Integer)
        return IntegerColumn{std::vector<std::int8_t>(rows, missingCell<std::int8_t>), 0};
    if (kind == ColumnKind::Code)
        return CodeColumn{std::vector<std::uint8_t>(rows, 0), std::make_shared<Dictionary>()};
    if (kind == ColumnKind::List)
        return ListColumn{std::vector<std::uint32_t>(rows + 1, 0), {}, std::make_shared<Dictionary>()};
    return TextColumn{std::vector<std::uint64_t>(rows + 1, 0), {}};
}

Column gathered(const Column &column, std::span<const std::uint32_t> rows)
{
    return std::visit(Gather{rows}, column);
}

Column withoutUnusedWords(Column column)
{
    if (auto *codes = std::get_if<CodeColumn>(&column))
        std::visit([codes](auto &cells) { dropUnusedWords(cells, codes->dictionary); }, codes->codes);
    else if (auto *lists = std::get_if<ListColumn>(&column))
        dropUnusedWords(lists->codes, lists->dictionary);
    return column;
}

Column merged(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    return withoutUnusedWords(mergedParts(parts, rows, pick));
}

void addHashes(std::string_view name, const Column &column, std::span<Hash128> sums)
{
    std::visit(AddHashes{hashOf(name), sums}, column);
}

bool sameCell(const Column &a, std::size_t rowOfA, const Column &b, std::size_t rowOfB)
{
    const bool has = columns::hasValue(a, rowOfA);
    if (has != columns::hasValue(b, rowOfB) || !has)
        return has == columns::hasValue(b, rowOfB);
    if (kindOf(a) != kindOf(b))
        return sameCell(asKind(gathered(a, std::vector{static_cast<std::uint32_t>(rowOfA)}), ColumnKind::Text), 0,
                        asKind(gathered(b, std::vector{static_cast<std::uint32_t>(rowOfB)}), ColumnKind::Text), 0);
    if (const auto *lists = std::get_if<ListColumn>(&a))
        return sortedWords(*lists, rowOfA) == sortedWords(std::get<ListColumn>(b), rowOfB);
    return comparedCells(a, rowOfA, b, rowOfB) == 0;
}

Column numberColumn(std::span<const std::uint32_t> numbers)
{
    std::vector<std::int64_t> wide(numbers.size());
    std::transform(numbers.begin(), numbers.end(), wide.begin(),
                   [](std::uint32_t number) { return number == noNumber ? missingInteger : std::int64_t{number}; });
    return IntegerColumn::packed(wide, 0);
}

std::vector<std::uint32_t> numbersOf(const Column &column)
{
    std::vector<std::uint32_t> numbers(columns::sizeOf(column));
    std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            std::transform(cells.begin(), cells.end(), numbers.begin(), [](Cell cell) {
                return cell == missingCell<Cell> ? noNumber : static_cast<std::uint32_t>(cell);
            });
        },
        std::get<IntegerColumn>(column).values);
    return numbers;
}

std::vector<std::int64_t> wideOf(const IntegerColumn &column)
{
    std::vector<std::int64_t> wide(column.size());
    std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            std::transform(cells.begin(), cells.end(), wide.begin(),
                           [](Cell cell) { return cell == missingCell<Cell> ? missingInteger : std::int64_t{cell}; });
        },
        column.values);
    return wide;
}

} // namespace dilim::store
