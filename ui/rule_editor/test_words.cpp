// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/test_words.h"

#include "rules/names.h"
#include "rules/operators.h"
#include "wording/calendar_words.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using fields::ValueType;
using rules::Operand;

struct TestTokens {
    Q_DECLARE_TR_FUNCTIONS(TestTokens)
};

struct CountedToken {
    std::string_view op;
    const char *words;
};
/// Tests that say their number in the middle of the words.
constexpr CountedToken countedTokens[] = {
    {"in_last_days", QT_TRANSLATE_N_NOOP("TestTokens", "in the last %n day(s)")},
    {"not_in_last_days", QT_TRANSLATE_N_NOOP("TestTokens", "not in the last %n day(s)")},
    {"in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "in the next %n day(s)")},
    {"not_in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "not in the next %n day(s)")},
    {"older_than_days", QT_TRANSLATE_N_NOOP("TestTokens", "more than %n day(s) ago")},
    {"not_older_than_days", QT_TRANSLATE_N_NOOP("TestTokens", "at most %n day(s) ago")},
    {"anniversary_in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "anniversary in the next %n day(s)")},
    {"not_anniversary_in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "no anniversary in the next %n day(s)")},
    {"in_top", QT_TRANSLATE_N_NOOP("TestTokens", "among the top %n")},
    {"not_in_top", QT_TRANSLATE_N_NOOP("TestTokens", "not among the top %n")},
    {"in_bottom", QT_TRANSLATE_N_NOOP("TestTokens", "among the bottom %n")},
    {"not_in_bottom", QT_TRANSLATE_N_NOOP("TestTokens", "not among the bottom %n")},
};
/// Of birth dates.
constexpr CountedToken birthdayTokens[] = {
    {"anniversary_in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "birthday in the next %n day(s)")},
    {"not_anniversary_in_next_days", QT_TRANSLATE_N_NOOP("TestTokens", "no birthday in the next %n day(s)")},
};
/// Of comparisons with a number of days since something.
constexpr CountedToken elapsedTokens[] = {
    {"at_least", QT_TRANSLATE_N_NOOP("TestTokens", "at least %n day(s) ago")},
    {"less_than", QT_TRANSLATE_N_NOOP("TestTokens", "less than %n day(s) ago")},
    {"at_most", QT_TRANSLATE_N_NOOP("TestTokens", "at most %n day(s) ago")},
    {"more_than", QT_TRANSLATE_N_NOOP("TestTokens", "more than %n day(s) ago")},
    {"equals", QT_TRANSLATE_N_NOOP("TestTokens", "%n day(s) ago")},
};

struct RankToken {
    std::string_view op;
    const char *words; // %1 is the percent, or the first percentile and %2 the second
};
constexpr RankToken rankTokens[] = {
    {"in_top_percent", QT_TRANSLATE_NOOP("TestTokens", "in the top %1")},
    {"not_in_top_percent", QT_TRANSLATE_NOOP("TestTokens", "not in the top %1")},
    {"in_bottom_percent", QT_TRANSLATE_NOOP("TestTokens", "in the bottom %1")},
    {"not_in_bottom_percent", QT_TRANSLATE_NOOP("TestTokens", "not in the bottom %1")},
    {"above_percentile", QT_TRANSLATE_NOOP("TestTokens", "above the lowest %1")},
    {"not_above_percentile", QT_TRANSLATE_NOOP("TestTokens", "not above the lowest %1")},
    {"in_percentiles", QT_TRANSLATE_NOOP("TestTokens", "between the lowest %1 and %2")},
    {"not_in_percentiles", QT_TRANSLATE_NOOP("TestTokens", "not between the lowest %1 and %2")},
};

QString ranked(const rules::Condition &condition, const std::string &language)
{
    const auto *row = std::find_if(std::begin(rankTokens), std::end(rankTokens),
                                   [&condition](const RankToken &one) { return one.op == condition.op; });
    if (row == std::end(rankTokens))
        return {};
    QStringList percents;
    for (const rules::Value &value : condition.operands) {
        if (const auto *number = std::get_if<Decimal>(&value))
            percents.append(wording::percentText(*number, language));
    }
    return percents.isEmpty() ? QString() : wording::filled(TestTokens::tr(row->words), percents);
}

struct ChangeToken {
    std::string_view op;
    int sign; // of the operand
    const char *words; // %1 is the operand without its sign, as it stands before "more"
    const char *ofMoney; // nullptr: the same
};
constexpr ChangeToken changeTokens[] = {
    {"at_least", 1, QT_TRANSLATE_NOOP("TestTokens", "at least %1 more"), nullptr},
    {"more_than", 1, QT_TRANSLATE_NOOP("TestTokens", "more than %1 more"),
     QT_TRANSLATE_NOOP("TestTokens", "over %1 more")},
    {"at_most", -1, QT_TRANSLATE_NOOP("TestTokens", "at least %1 less"), nullptr},
    {"less_than", -1, QT_TRANSLATE_NOOP("TestTokens", "more than %1 less"),
     QT_TRANSLATE_NOOP("TestTokens", "over %1 less")},
};

QString changed(const wording::Comparison &comparison)
{
    const auto *number = comparison.operands.size() == 1 ? std::get_if<Decimal>(&comparison.operands[0]) : nullptr;
    const auto *row = std::find_if(std::begin(changeTokens), std::end(changeTokens), [&](const ChangeToken &one) {
        return number && one.op == comparison.op && number->units * one.sign > 0;
    });
    if (row == std::end(changeTokens))
        return {};
    const rules::Value size = Decimal{number->units * row->sign, number->scale};
    const bool money = comparison.family == wording::Family::Money && row->ofMoney;
    const bool beyond = row->ofMoney && !money;
    return TestTokens::tr(money ? row->ofMoney : row->words)
        .arg(beyond ? wording::comparedText(size, comparison) : wording::valueText(size, comparison));
}

template <std::size_t size>
QString counted(const CountedToken (&table)[size], std::string_view op, const std::vector<rules::Value> &operands)
{
    const std::optional<std::int64_t> number = wording::wholeOperand(operands);
    for (const CountedToken &row : table) {
        if (row.op == op && number)
            return TestTokens::tr(row.words, nullptr, static_cast<int>(*number));
    }
    return {};
}

QString countedTest(const rules::Condition &condition, std::string_view field)
{
    const QString birthday =
        field == "customer.birth_date" ? counted(birthdayTokens, condition.op, condition.operands) : QString();
    return birthday.isEmpty() ? counted(countedTokens, condition.op, condition.operands) : birthday;
}

QString operandText(const rules::Value &value, Operand operand, const wording::Comparison &comparison)
{
    const auto *word = std::get_if<std::string>(&value);
    const auto *number = std::get_if<Decimal>(&value);
    const std::string &language = comparison.speech.language();
    if (word && operand == Operand::PeriodName)
        return wording::periodText(*word, language);
    if (word && operand == Operand::WeekdayName)
        return wording::weekdayText(*word, language);
    if (word && operand == Operand::MonthName)
        return wording::monthText(*word, language);
    if (number && operand == Operand::Percent)
        return wording::percentText(*number, language);
    if (number && operand != Operand::OfField)
        return wording::numberText(*number, language);
    return wording::valueText(value, comparison);
}

QString operandsText(const rules::Condition &condition, const rules::Operator &op,
                     const wording::Comparison &comparison)
{
    QStringList values;
    for (const rules::Value &value : condition.operands)
        values.append(operandText(value, op.operand, comparison));
    if (values.isEmpty())
        return TestTokens::tr("choose a value");
    if (op.shape == rules::Shape::Two && values.size() == 2)
        return wording::rangeText(values[0], values[1]);
    return wording::listText(values, wording::Junction::Or, comparison.speech.language());
}

TestWords testWords(const rules::Condition &condition, const wording::Comparison &comparison)
{
    const QString label = wording::operatorLabel(condition.op, comparison.speech.language());
    const rules::Operator *op = rules::findOperator(condition.op);
    if (op == nullptr || op->shape == rules::Shape::None)
        return {QString(), label};
    const QString inOne = countedTest(condition, comparison.field);
    const QString ofRank = inOne.isEmpty() ? ranked(condition, comparison.speech.language()) : inOne;
    if (!ofRank.isEmpty())
        return {QString(), ofRank};
    return {label, operandsText(condition, *op, comparison)};
}

} // namespace

TestWords testWords(const rules::Condition &condition, ValueType type, const std::string &field,
                    const wording::Speech &speech)
{
    return testWords(condition, {wording::familyOf(type), type, condition.op, condition.operands, speech, field});
}

ValueType measuredType(const rules::Behaviour &behaviour, const fields::Catalogue &catalogue)
{
    using rules::Measure;
    const rules::MeasureKind &kind = rules::measureKind(behaviour.measure);
    const bool ofField = behaviour.measure == Measure::Sum || behaviour.measure == Measure::Average
        || behaviour.measure == Measure::Minimum || behaviour.measure == Measure::Maximum
        || behaviour.measure == Measure::Median;
    const fields::Field *field = ofField ? catalogue.find(behaviour.of) : nullptr;
    return field && behaviour.change != rules::Change::Percent ? field->type : kind.type;
}

wording::Family measuredFamily(const rules::Behaviour &behaviour, const fields::Catalogue &catalogue)
{
    using rules::Measure;
    if (behaviour.measure == Measure::DaysSinceLast || behaviour.measure == Measure::DaysSinceFirst)
        return wording::Family::Elapsed;
    if (behaviour.measure == Measure::Share || behaviour.change == rules::Change::Percent)
        return wording::Family::Percent;
    return wording::familyOf(measuredType(behaviour, catalogue));
}

QString thresholdText(const rules::Condition &condition, const rules::Behaviour &behaviour,
                      const wording::Speech &speech)
{
    const wording::Family family = measuredFamily(behaviour, speech.catalogue);
    if (family == wording::Family::Elapsed) {
        const QString elapsed = counted(elapsedTokens, condition.op, condition.operands);
        if (!elapsed.isEmpty())
            return elapsed;
    }
    const ValueType type = measuredType(behaviour, speech.catalogue);
    const wording::Comparison comparison{family, type, condition.op, condition.operands, speech, std::string_view()};
    const bool changes = behaviour.change != rules::Change::None;
    const QString amount = changes ? changed(comparison) : wording::amountWords(comparison);
    if (!amount.isEmpty())
        return amount;
    const TestWords test = testWords(condition, comparison);
    return test.words.isEmpty()
        ? test.value
        : TestTokens::tr("%1 %2", "a test and its value: is between 3–5").arg(test.words, test.value);
}

} // namespace dilim::ui
