// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/finish_table.h"

#include "store/column_ops.h"
#include "store/in_parallel.h"
#include "store/layer_table.h"

#include <string>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::ListColumn;
using columns::TextColumn;

namespace {

std::vector<std::uint64_t> frequencies(const CodeColumn &column)
{
    std::vector<std::uint64_t> counts(column.dictionary->size() + 1, 0);
    std::visit(
        [&counts](const auto &codes) {
            for (const auto code : codes)
                ++counts[code];
        },
        column.codes);
    return counts;
}

std::vector<std::uint64_t> frequencies(const ListColumn &column)
{
    std::vector<std::uint64_t> counts(column.dictionary->size() + 1, 0);
    for (const std::uint32_t code : column.codes)
        ++counts[code];
    return counts;
}

/// A dictionary of the words in use, and the new code of each old one.
struct Recoding {
    std::shared_ptr<Dictionary> dictionary{};
    std::vector<std::uint32_t> codeOf{};
    bool changesCodes = false;
};

Recoding recoding(const Dictionary &old, const std::vector<std::uint64_t> &counts, Dictionary::Compare compare)
{
    Recoding result;
    result.dictionary = std::make_shared<Dictionary>(compare);
    result.codeOf.assign(counts.size(), 0);
    std::vector<std::uint32_t> shown(1, 0); // by new code: the old one whose spelling is shown
    for (std::uint32_t code = 1; code < counts.size(); ++code) {
        if (counts[code] == 0)
            continue;
        const std::uint32_t added = result.dictionary->add(old.word(code));
        result.codeOf[code] = added;
        result.changesCodes = result.changesCodes || added != code;
        if (added == shown.size())
            shown.push_back(code);
        const std::uint32_t other = shown[added];
        if (counts[code] > counts[other] || (counts[code] == counts[other] && old.word(code) < old.word(other)))
            shown[added] = code;
    }
    for (std::uint32_t code = 1; code < shown.size(); ++code)
        result.dictionary->setWord(code, old.word(shown[code]));
    return result;
}

void recode(CodeColumn &column, Dictionary::Compare compare)
{
    const Recoding recoded = recoding(*column.dictionary, frequencies(column), compare);
    column.dictionary = recoded.dictionary;
    if (!recoded.changesCodes)
        return;
    // There are never more words than before, so every code fits where it was.
    std::visit(
        [&recoded](auto &codes) {
            using Code = typename std::decay_t<decltype(codes)>::value_type;
            for (Code &code : codes)
                code = static_cast<Code>(recoded.codeOf[code]);
        },
        column.codes);
}

void recode(ListColumn &column)
{
    const Recoding recoded = recoding(*column.dictionary, frequencies(column), Dictionary::Compare::ByMatchKey);
    ListColumn result;
    result.dictionary = recoded.dictionary;
    result.offsets.reserve(column.offsets.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto first = static_cast<std::ptrdiff_t>(result.codes.size());
        for (const std::uint32_t code : column.at(row))
            result.codes.push_back(recoded.codeOf[code]);
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

void finishColumn(const fields::Field &field, Column &column)
{
    column = asKind(std::move(column), kindOf(field));
    if (field.type == fields::ValueType::Category)
        recode(std::get<CodeColumn>(column), Dictionary::Compare::ByMatchKey);
    else if (auto *codes = std::get_if<CodeColumn>(&column))
        recode(*codes, Dictionary::Compare::Exact);
    else if (auto *lists = std::get_if<ListColumn>(&column))
        recode(*lists);
    else if (field.id == orderIdField || field.id == skuField)
        column = withoutMadeUpIds(std::get<TextColumn>(std::move(column)));
}

} // namespace

void finishTable(columns::Table &table, const fields::Catalogue &catalogue)
{
    std::vector<std::pair<const fields::Field *, Column *>> wanted;
    for (auto at = table.columns.begin(); at != table.columns.end();) {
        const fields::Field *field = catalogue.find(at->first);
        const bool kept = field && !field->derived && !isHidden(at->first);
        if (kept)
            wanted.emplace_back(field, &at->second);
        at = kept ? std::next(at) : table.columns.erase(at);
    }
    inParallel(wanted.size(), [&wanted](std::size_t i) { finishColumn(*wanted[i].first, *wanted[i].second); });
}

} // namespace dilim::store
