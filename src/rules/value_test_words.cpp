// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value_test_words.h"

#include "base/text_fold.h"
#include "rules/row_loop.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::Dictionary;
using columns::ListColumn;
using columns::TextColumn;

// Rows between two looks at the progress. A row costs up to a microsecond, with a pattern up to some milliseconds.
constexpr std::size_t rowsBetweenLooks = 64;

bool isPart(std::string_view value, std::string_view word, WordPart part)
{
    switch (part) {
    case WordPart::Whole:
        return value == word;
    case WordPart::Anywhere:
        return value.find(word) != std::string_view::npos;
    case WordPart::Start:
        return value.starts_with(word);
    case WordPart::End:
        return value.ends_with(word);
    }
    return false;
}

bool matches(const MatchesWord &question, std::string_view word)
{
    const std::string key = question.form == WordForm::MatchKey ? matchKey(word) : std::string();
    const std::string_view value = question.form == WordForm::MatchKey ? std::string_view(key) : word;
    return std::any_of(question.words.begin(), question.words.end(),
                       [&](const std::string &wanted) { return isPart(value, wanted, question.part); });
}

/// Answers a test for one word after another.
class WordAnswers
{
public:
    explicit WordAnswers(const ValueTest &test)
        : m_test(test)
        , m_words(std::get_if<MatchesWord>(&test.question))
    {
        if (const auto *pattern = std::get_if<MatchesPattern>(&test.question))
            m_pattern.emplace(pattern->pattern);
    }

    /// An empty word is unknown.
    [[nodiscard]] bool takes(std::string_view word) const
    {
        return word.empty() ? takesMissing(m_test) : isYes(word) != m_test.negated;
    }

private:
    [[nodiscard]] bool isYes(std::string_view word) const
    {
        if (m_words)
            return matches(*m_words, word);
        return !m_pattern || m_pattern->matches(word);
    }

    const ValueTest &m_test; // not owned; outlives the answers
    const MatchesWord *m_words;
    std::optional<PatternMatcher> m_pattern{};
};

/// By code of a dictionary: 1 if the test takes a row with this code. Each word is looked at once.
std::vector<std::uint8_t> answersByCode(const Dictionary &dictionary, const ValueTest &test, const Progress &progress)
{
    const WordAnswers words(test);
    std::vector<std::uint8_t> answers(dictionary.size() + 1, 0);
    for (std::uint32_t code = 0; code < answers.size(); ++code) {
        if (code % rowsBetweenLooks == 0 && progress.cancelled())
            break;
        answers[code] = words.takes(dictionary.word(code)) ? 1 : 0;
    }
    return answers;
}

/// By code of a dictionary: 1 if the word is one of the wanted ones.
std::vector<std::uint8_t> wantedCodes(const Dictionary &dictionary, const std::vector<std::string> &keys)
{
    std::vector<std::uint8_t> wanted(dictionary.size() + 1, 0);
    for (std::uint32_t code = 1; code < wanted.size(); ++code)
        wanted[code] = std::binary_search(keys.begin(), keys.end(), matchKey(dictionary.word(code))) ? 1 : 0;
    return wanted;
}

/// Rows for which `takes(row)`, where a look at a row is dear.
template <typename Takes> Bitmap rowsWhere(std::size_t rows, const Progress &progress, Takes takes)
{
    Bitmap result(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            break;
        if (takes(row))
            result.set(row);
    }
    return result;
}

/// Whether a list with `found` of the wanted words among its `items` is what is asked for.
bool isYes(const HasWords &question, std::size_t found, std::size_t items)
{
    switch (question.part) {
    case ListPart::Any:
        return found > 0;
    case ListPart::All:
        return found >= question.keys.size();
    case ListPart::Only:
        return found == items;
    }
    return false;
}

Bitmap rowsWithWords(const ListColumn &column, const HasWords &question, bool negated, const Progress &progress)
{
    const std::vector<std::uint8_t> wanted = wantedCodes(*column.dictionary, question.keys);
    return rowsWhere(column.size(), progress, [&](std::size_t row) {
        const std::span<const std::uint32_t> codes = column.at(row);
        std::size_t found = 0;
        for (const std::uint32_t code : codes)
            found += wanted[code];
        return !codes.empty() && isYes(question, found, codes.size()) != negated;
    });
}

} // namespace

Bitmap matchingCodes(const CodeColumn &column, const ValueTest &test, const Progress &progress)
{
    const std::vector<std::uint8_t> answers = answersByCode(*column.dictionary, test, progress);
    return std::visit(
        [&](const auto &codes) {
            using T = typename std::decay_t<decltype(codes)>::value_type;
            const std::uint8_t *answer = answers.data();
            return bitmapOf(std::span<const T>(codes), [answer](T code) { return answer[code]; });
        },
        column.codes);
}

Bitmap matchingLists(const ListColumn &column, const ValueTest &test, const Progress &progress)
{
    if (const auto *words = std::get_if<HasWords>(&test.question))
        return rowsWithWords(column, *words, test.negated, progress);
    const auto *items = std::get_if<HasItems>(&test.question);
    return rowsWhere(column.size(), progress, [&](std::size_t row) {
        const std::size_t number = column.at(row).size();
        if (number == 0)
            return takesMissing(test);
        return (!items || (number >= items->least && number <= items->most)) != test.negated;
    });
}

Bitmap matchingTexts(const TextColumn &column, const ValueTest &test, const Progress &progress)
{
    const WordAnswers words(test);
    return rowsWhere(column.size(), progress, [&](std::size_t row) { return words.takes(column.at(row)); });
}

} // namespace dilim::rules
