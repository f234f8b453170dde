// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_words_vocabulary.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "rules/names.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dilim::rules {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 3> factWords{"order", "line", "event"};
constexpr std::array<std::string_view, 3> spanWords{"minute", "hour", "day"};

constexpr std::array<std::string_view, 16> reservedWords{"all",   "any",    "none",     "at",      "exactly", "not",
                                                         "in",    "off",    "change",   "percent", "the",     "orders",
                                                         "lines", "events", "sequence", "limit"};

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == separator)
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

OperatorWords makeWords(const Operator &op)
{
    OperatorWords made{&op, split(op.words, ' '), {}};
    std::vector<std::string> &words = made.before;
    const std::array<std::string, 2> number{"so", "many"};
    const auto place = std::search(words.begin(), words.end(), number.begin(), number.end());
    const bool unitLast = op.operand == Operand::Days || words.back() == "percent";
    const auto after = place != words.end() ? place + 2 : (unitLast ? words.end() - 1 : words.end());
    made.after.assign(after, words.end());
    words.erase(place != words.end() ? place : after, words.end());
    return made;
}

template <typename Ids> bool has(const Ids &ids, std::string_view word)
{
    return std::find(std::begin(ids), std::end(ids), word) != std::end(ids);
}

} // namespace

const std::vector<OperatorWords> &operatorWords()
{
    static const std::vector<OperatorWords> all = [] {
        std::vector<OperatorWords> made;
        for (const Operator &op : operators())
            made.push_back(makeWords(op));
        return made;
    }();
    return all;
}

const OperatorWords &wordsOf(const Operator &op)
{
    return operatorWords()[static_cast<std::size_t>(&op - operators().data())];
}

const std::vector<MeasureWords> &measureWords()
{
    static const std::vector<MeasureWords> all = [] {
        std::vector<MeasureWords> made;
        for (const MeasureKind &kind : measures())
            made.push_back({kind.measure, split(kind.id, '_')});
        return made;
    }();
    return all;
}

std::string_view factWord(Facts facts)
{
    return factWords[static_cast<std::size_t>(facts)];
}

std::string_view spanWord(SpanUnit unit)
{
    return spanWords[static_cast<std::size_t>(unit)];
}

bool isReserved(std::string_view word)
{
    const auto begins = [word](const MeasureWords &measure) { return measure.words.front() == word; };
    return has(reservedWords, word) || std::any_of(measureWords().begin(), measureWords().end(), begins);
}

bool isPlainOperand(const Operator &op, std::string_view word)
{
    switch (op.operand) {
    case Operand::PeriodName:
        return periodFromId(word).has_value();
    case Operand::WeekdayName:
        return has(weekdayIds(), word);
    case Operand::MonthName:
        return has(monthIds(), word);
    default:
        return false;
    }
}

std::vector<const fields::Field *> fieldsNamed(const fields::Catalogue &catalogue, fields::Entity entity,
                                               std::string_view name)
{
    const std::string key = matchKey(name);
    std::vector<const fields::Field *> all;
    std::vector<const fields::Field *> own;
    const auto look = [&](const fields::Field &field) {
        if (matchKey(field.name) != key)
            return;
        all.push_back(&field);
        if (field.entity == entity)
            own.push_back(&field);
    };
    std::for_each(fields::standardFields().begin(), fields::standardFields().end(), look);
    std::for_each(catalogue.customFields().begin(), catalogue.customFields().end(), look);
    return own.empty() ? all : own;
}

} // namespace dilim::rules
