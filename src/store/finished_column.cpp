// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/finished_column.h"

#include "base/text_fold.h"
#include "places/places.h"
#include "store/column_kind.h"
#include "store/layer_table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::ListColumn;
using columns::TextColumn;

namespace {

template <typename Codes> std::vector<std::uint64_t> frequencies(const Codes &codes, std::size_t words)
{
    std::vector<std::uint64_t> counts(words + 1, 0);
    for (const auto code : codes)
        ++counts[code];
    return counts;
}

constexpr char placeMark = '='; // begins no match key

/// Which words of a dictionary are one category: by match key, and in fields of places all names of a place.
struct Recoding {
    std::vector<std::uint32_t> codeOf{}; // by old code
    std::uint32_t categories = 0;
    bool namesPlaces = false;

    Recoding(const Dictionary &old, std::string_view field)
        : codeOf(old.size() + 1, 0)
    {
        std::unordered_map<std::string, std::uint32_t> known;
        for (std::uint32_t code = 1; code < codeOf.size(); ++code) {
            const std::string key = categoryKey(field, old.word(code));
            namesPlaces |= key.starts_with(placeMark);
            codeOf[code] = known.emplace(key, categories + 1).first->second;
            categories = std::max(categories, codeOf[code]);
        }
    }
    [[nodiscard]] bool spellingsMeet() const { return categories + 1 != codeOf.size(); }

    /// Of the spellings of a category the most frequent is shown. `counts` by old code; empty where no spellings meet.
    [[nodiscard]] std::shared_ptr<const Dictionary> dictionary(const Dictionary &old,
                                                               const std::vector<std::uint64_t> &counts) const
    {
        std::vector<std::uint32_t> shown(categories + 1, 0); // by new code: the old one
        for (std::uint32_t code = 1; code < codeOf.size(); ++code) {
            std::uint32_t &other = shown[codeOf[code]];
            if (other == 0 || isShownBefore(old, counts, code, other))
                other = code;
        }
        auto result = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
        for (std::uint32_t code = 1; code < shown.size(); ++code)
            result->add(old.word(shown[code]));
        return result;
    }

private:
    /// A short code of a place ("TR", "TUR") only where nobody wrote its name.
    [[nodiscard]] bool isShownBefore(const Dictionary &old, const std::vector<std::uint64_t> &counts,
                                     std::uint32_t code, std::uint32_t other) const
    {
        constexpr std::size_t longestCode = 3;
        const bool isName = !namesPlaces || old.word(code).size() > longestCode;
        const bool otherIsName = !namesPlaces || old.word(other).size() > longestCode;
        if (isName != otherIsName)
            return isName;
        return counts[code] != counts[other] ? counts[code] > counts[other] : old.word(code) < old.word(other);
    }
};

/// Layers and merged columns have no words that no row has.
void uniteSpellings(CodeColumn &column, std::string_view field)
{
    const Recoding recoding(*column.dictionary, field);
    std::vector<std::uint64_t> counts;
    if (recoding.spellingsMeet()) {
        std::visit(
            [&](auto &codes) {
                using Code = typename std::decay_t<decltype(codes)>::value_type;
                counts = frequencies(codes, column.dictionary->size());
                for (Code &code : codes) // never more words than before: every code fits where it was
                    code = static_cast<Code>(recoding.codeOf[code]);
            },
            column.codes);
    }
    column.dictionary = recoding.dictionary(*column.dictionary, counts);
}

void uniteSpellings(ListColumn &column, std::string_view field)
{
    const Recoding recoding(*column.dictionary, field);
    ListColumn result;
    result.dictionary = recoding.dictionary(*column.dictionary, frequencies(column.codes, column.dictionary->size()));
    result.offsets.reserve(column.offsets.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto first = static_cast<std::ptrdiff_t>(result.codes.size());
        for (const std::uint32_t code : column.at(row))
            result.codes.push_back(recoding.codeOf[code]);
        std::sort(result.codes.begin() + first, result.codes.end());
        result.codes.erase(std::unique(result.codes.begin() + first, result.codes.end()), result.codes.end());
        result.offsets.push_back(static_cast<std::uint32_t>(result.codes.size()));
    }
    column = std::move(result);
}

/// Without the numbers that orders got because they had none.
TextColumn withoutMadeUpIds(TextColumn ids)
{
    if (ids.bytes.find(madeUpId) == std::string::npos)
        return ids;
    TextColumn shown;
    for (std::size_t row = 0; row < ids.size(); ++row)
        shown.append(ids.at(row).starts_with(madeUpId) ? std::string_view() : ids.at(row));
    return shown;
}

} // namespace

const fields::Field *shownField(const std::string &column, const fields::Catalogue &catalogue)
{
    const fields::Field *field = isHidden(column) ? nullptr : catalogue.find(column);
    return field && !field->derived ? field : nullptr;
}

std::string categoryKey(std::string_view field, std::string_view word)
{
    const std::optional<places::Place> place = places::placeIn(field, word);
    return place ? placeMark + std::string(place->code) : matchKey(word);
}

Column finishedColumn(const fields::Field &field, Column column)
{
    column = asKind(std::move(column), kindOf(field));
    if (field.type == fields::ValueType::Category)
        uniteSpellings(std::get<CodeColumn>(column), field.id);
    else if (auto *lists = std::get_if<ListColumn>(&column))
        uniteSpellings(*lists, field.id);
    else if (field.id == orderIdField || field.id == skuField)
        column = withoutMadeUpIds(std::get<TextColumn>(std::move(column)));
    return column;
}

} // namespace dilim::store
