// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dictionary_words.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::ListColumn;

namespace {

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

} // namespace

std::shared_ptr<const Dictionary> dictionaryOf(const WordTable &words)
{
    auto dictionary = std::make_shared<Dictionary>();
    for (std::uint32_t code = 1; code < words.size(); ++code)
        dictionary->add(words.word(code));
    return dictionary;
}

Column withoutUnusedWords(Column column)
{
    if (auto *codes = std::get_if<CodeColumn>(&column))
        std::visit([codes](auto &cells) { dropUnusedWords(cells, codes->dictionary); }, codes->codes);
    else if (auto *lists = std::get_if<ListColumn>(&column))
        dropUnusedWords(lists->codes, lists->dictionary);
    return column;
}

} // namespace dilim::store
