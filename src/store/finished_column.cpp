// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/finished_column.h"

#include "store/column_kind.h"
#include "store/layer_table.h"

#include <algorithm>
#include <string>
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

/// A dictionary by match key, and the new code of each old one.
struct Recoding {
    std::shared_ptr<Dictionary> dictionary = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
    std::vector<std::uint32_t> codeOf{};

    explicit Recoding(const Dictionary &old)
        : codeOf(old.size() + 1, 0)
    {
        for (std::uint32_t code = 1; code < codeOf.size(); ++code)
            codeOf[code] = dictionary->add(old.word(code));
    }
    [[nodiscard]] bool spellingsMeet() const { return dictionary->size() + 1 != codeOf.size(); }

    /// Of the spellings of a category the most frequent is shown.
    void chooseSpellings(const Dictionary &old, const std::vector<std::uint64_t> &counts)
    {
        std::vector<std::uint32_t> shown(dictionary->size() + 1, 0); // by new code: the old one
        for (std::uint32_t code = 1; code < codeOf.size(); ++code) {
            std::uint32_t &other = shown[codeOf[code]];
            if (other == 0 || counts[code] > counts[other]
                || (counts[code] == counts[other] && old.word(code) < old.word(other)))
                other = code;
        }
        for (std::uint32_t code = 1; code < shown.size(); ++code)
            dictionary->setWord(code, old.word(shown[code]));
    }
};

/// Layers and merged columns have no words that no row has.
void uniteSpellings(CodeColumn &column)
{
    Recoding recoding(*column.dictionary);
    if (recoding.spellingsMeet()) {
        std::visit(
            [&](auto &codes) {
                using Code = typename std::decay_t<decltype(codes)>::value_type;
                recoding.chooseSpellings(*column.dictionary, frequencies(codes, column.dictionary->size()));
                for (Code &code : codes) // never more words than before: every code fits where it was
                    code = static_cast<Code>(recoding.codeOf[code]);
            },
            column.codes);
    }
    column.dictionary = recoding.dictionary;
}

void uniteSpellings(ListColumn &column)
{
    Recoding recoding(*column.dictionary);
    recoding.chooseSpellings(*column.dictionary, frequencies(column.codes, column.dictionary->size()));
    ListColumn result;
    result.dictionary = recoding.dictionary;
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

Column finishedColumn(const fields::Field &field, Column column)
{
    column = asKind(std::move(column), kindOf(field));
    if (field.type == fields::ValueType::Category)
        uniteSpellings(std::get<CodeColumn>(column));
    else if (auto *lists = std::get_if<ListColumn>(&column))
        uniteSpellings(*lists);
    else if (field.id == orderIdField || field.id == skuField)
        column = withoutMadeUpIds(std::get<TextColumn>(std::move(column)));
    return column;
}

} // namespace dilim::store
