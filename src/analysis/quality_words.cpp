// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality_check.h"

#include "base/text_fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dilim::analysis {
namespace {

constexpr std::size_t mostWords = 5000; // of a category; beyond it is free text
constexpr std::uint64_t timesAsMany = 3;
constexpr std::size_t lettersForOneSlip = 5;
constexpr std::size_t lettersForTwoSlips = 9;
constexpr std::size_t fewWords = 20;
constexpr std::uint64_t knownForRareWords = 500;
constexpr std::uint64_t rareOneIn = 500;

/// A word in use: its key and how many rows have it.
struct UsedWord {
    std::uint32_t code = 0;
    std::uint64_t rows = 0;
    std::u32string key{};
};

std::u32string letters(const std::string &utf8)
{
    std::u32string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8CharacterAt(utf8, at);
        text += character.codePoint;
        at += character.bytes;
    }
    return text;
}

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/// Slips of the pen between two words: letters left out, put in, exchanged, or swapped with their neighbour ("optimal
/// string alignment"). Source: Damerau 1964, Commun. ACM 7:171-176.
std::size_t slipsBetween(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::vector<std::size_t>> slips(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        slips[i][0] = i;
    std::iota(slips[0].begin(), slips[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            slips[i][j] = std::min(
                {slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips[a.size()][b.size()];
}

/// One slip in five letters, two in nine. The first letter is hardly ever wrong; other digits are another thing.
bool looksLike(const std::u32string &rare, const std::u32string &frequent)
{
    const std::size_t shorter = std::min(rare.size(), frequent.size());
    const std::size_t longer = std::max(rare.size(), frequent.size());
    if (shorter < lettersForOneSlip || rare.front() != frequent.front())
        return false;
    if (std::ranges::any_of(rare, isDigit) || std::ranges::any_of(frequent, isDigit))
        return false;
    const std::size_t allowed = shorter >= lettersForTwoSlips ? 2 : 1;
    return longer - shorter <= allowed && slipsBetween(rare, frequent) <= allowed;
}

/// Words in use, the most frequent first.
std::vector<UsedWord> usedWords(const columns::CodeColumn &column)
{
    std::vector<std::uint64_t> rows(column.dictionary->size() + 1);
    std::visit(
        [&rows](const auto &codes) {
            for (const auto code : codes)
                ++rows[code];
        },
        column.codes);
    std::vector<UsedWord> used;
    for (std::uint32_t code = 1; code < rows.size(); ++code) {
        if (rows[code] > 0)
            used.push_back({code, rows[code], letters(matchKey(column.dictionary->word(code)))});
    }
    std::ranges::stable_sort(used, std::greater(), &UsedWord::rows);
    return used;
}

columns::Bitmap rowsOf(const columns::CodeColumn &column, const std::vector<bool> &wanted)
{
    columns::Bitmap rows(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (wanted[column.at(row)])
            rows.set(row);
    }
    return rows;
}

/// Codes with the words they are to be shown with.
using WordPairs = std::vector<std::pair<std::uint32_t, std::string>>;

Flaw wordFlaw(std::string_view reason, const CheckedField &checked, const columns::CodeColumn &column,
              const WordPairs &words)
{
    std::vector<bool> wanted(column.dictionary->size() + 1);
    std::vector<rules::Value> operands;
    std::vector<FlawExample> examples;
    for (const auto &[code, instead] : words) {
        const std::string word(column.dictionary->word(code));
        wanted[code] = true;
        operands.emplace_back(word);
        examples.push_back({std::nullopt, word, instead});
    }
    Flaw flaw = flawOf(reason, checked, rowsOf(column, wanted));
    examples.resize(std::min(examples.size(), mostFlawExamples));
    flaw.examples = std::move(examples);
    flaw.rule = ruleOf(checked.field.id, "any_of", std::move(operands));
    return flaw;
}

std::vector<Flaw> categoryFlaws(const CheckedField &checked, const columns::CodeColumn &column)
{
    const std::vector<UsedWord> used = usedWords(column);
    if (used.size() > mostWords)
        return {};
    WordPairs similar;
    for (std::size_t rare = 1; rare < used.size(); ++rare) {
        for (std::size_t i = 0; i < rare && used[i].rows >= timesAsMany * used[rare].rows; ++i) {
            if (!looksLike(used[rare].key, used[i].key))
                continue;
            similar.emplace_back(used[rare].code, std::string(column.dictionary->word(used[i].code)));
            break;
        }
    }
    std::uint64_t known = 0;
    for (const UsedWord &word : used)
        known += word.rows;
    WordPairs rare;
    for (const UsedWord &word : used) {
        const bool isSimilar = std::ranges::any_of(similar, [&](const auto &pair) { return pair.first == word.code; });
        if (word.rows * rareOneIn <= known && !isSimilar)
            rare.emplace_back(word.code, std::string());
    }
    std::vector<Flaw> flaws;
    if (!similar.empty())
        flaws.push_back(wordFlaw("similar_words", checked, column, similar));
    if (!rare.empty() && used.size() <= fewWords && known >= knownForRareWords)
        flaws.push_back(wordFlaw("rare_words", checked, column, rare));
    return flaws;
}

/// Spellings of free text with one match key: all but the most frequent of each.
std::vector<Flaw> spellingFlaws(const CheckedField &checked, const columns::TextColumn &column)
{
    std::map<std::string_view, std::uint64_t> counts;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (const std::string_view text = column.at(row); !text.empty())
            ++counts[text];
        if (counts.size() > mostWords)
            return {};
    }
    std::map<std::string, std::pair<std::string_view, std::uint64_t>> best; // by key
    for (const auto &[text, rows] : counts) {
        auto &[word, most] = best[matchKey(text)];
        if (rows > most) {
            word = text;
            most = rows;
        }
    }
    std::map<std::string_view, std::string_view> instead;
    for (const auto &[text, rows] : counts) {
        const std::string_view word = best[matchKey(text)].first;
        if (word != text)
            instead[text] = word;
    }
    if (instead.empty())
        return {};
    columns::Bitmap rows(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (instead.contains(column.at(row)))
            rows.set(row);
    }
    Flaw flaw = flawOf("spellings", checked, std::move(rows));
    flaw.examples.clear();
    for (const auto &[text, word] : instead) {
        if (flaw.examples.size() < mostFlawExamples)
            flaw.examples.push_back({std::nullopt, std::string(text), std::string(word)});
    }
    return {std::move(flaw)};
}

} // namespace

std::vector<Flaw> wordFlaws(const CheckedField &checked)
{
    if (const auto *codes = std::get_if<columns::CodeColumn>(&checked.column);
        codes && checked.field.type == fields::ValueType::Category)
        return categoryFlaws(checked, *codes);
    if (const auto *texts = std::get_if<columns::TextColumn>(&checked.column);
        texts && checked.field.type == fields::ValueType::Text && !checked.field.personal)
        return spellingFlaws(checked, *texts);
    return {};
}

} // namespace dilim::analysis
