// SPDX-License-Identifier: GPL-3.0-or-later
// Which editor an operator's operands get.
#include "rules/names.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/range_editor.h"
#include "ui/rule_editor/text_editor.h"
#include "wording/calendar_words.h"
#include "wording/formats.h"
#include "wording/value_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace dilim::ui {
namespace {

using rules::Operand;
using rules::Question;
using rules::Shape;
using rules::Value;

/// A second word ticked under "is" makes it "is any of".
WordsEditor::Choice choiceOf(const OperandQuestion &question)
{
    const bool many = question.op->shape == Shape::Many || question.op->question == Question::IsOneOf;
    return many ? WordsEditor::Choice::Many : WordsEditor::Choice::One;
}

int numbersOf(const OperandQuestion &question)
{
    return question.op->shape == Shape::Two ? 2 : 1;
}

void fillFromData(WordsEditor &editor, const OperandQuestion &question)
{
    const analysis::FieldOverview *overview = question.overviews->find(question.field);
    if (!overview)
        return;
    std::vector<WordsEditor::Word> words;
    for (const analysis::ValueCount &value : overview->top)
        words.push_back({value.word, wording::valueLabel(question.field, value.word, question.state->language()),
                         wording::numberText(value.rows, question.state->language())});
    editor.setWords(std::move(words));
    if (overview->different > overview->top.size() && !overview->top.empty()) {
        editor.setNote(WordsEditor::tr("The %1 most frequent of %2 values are listed.")
                           .arg(wording::numberText(overview->top.size(), question.state->language()),
                                wording::numberText(overview->different, question.state->language())));
    }
}

bool asksForPart(const rules::Operator &op)
{
    return op.question == Question::Contains || op.question == Question::StartsWith
        || op.question == Question::EndsWith;
}

OperandEditor *makeData(const OperandQuestion &question, QWidget *parent)
{
    if (asksForPart(*question.op))
        return new TextEditor(checkPart, parent);
    auto *editor = new WordsEditor(choiceOf(question), parent);
    fillFromData(*editor, question);
    if (!question.field.empty() && !question.overviews->find(question.field)) {
        QObject::connect(question.overviews, &Overviews::found, editor, [editor, question](const std::string &field) {
            if (field == question.field)
                fillFromData(*editor, question);
        });
        question.overviews->want({question.field});
    }
    return editor;
}

NumberKind kindOf(const OperandQuestion &question)
{
    if (question.op->operand == Operand::OfField && question.type == fields::ValueType::Money)
        return kindOfMoney(question.state->currency(), question.state->language());
    NumberKind kind = kindOfOperand(question.op->operand, question.state->language());
    if (question.op->operand == Operand::OfField)
        takeUnit(question.family, question.state->language(), kind);
    return kind;
}

/// Numbers that people often want.
struct UsualRow {
    Operand operand;
    int numbers[5];
};
constexpr UsualRow usualNumbers[] = {
    {Operand::Days, {7, 30, 90, 180, 365}},
    {Operand::Percent, {1, 5, 10, 20, 25}},
    {Operand::Count, {10, 50, 100, 500, 1000}},
};

OperandEditor *makeNumbers(const OperandQuestion &question, QWidget *parent)
{
    const NumberKind kind = kindOf(question);
    if (question.op->operand == Operand::OfField && !question.field.empty())
        return new RangeEditor(question, kind, parent);
    auto *editor = new NumbersEditor(numbersOf(question), kind, parent);
    if (question.op->operand == Operand::Hour)
        editor->setOrder(NumbersEditor::Order::Any); // past midnight
    const auto *row = std::find_if(std::begin(usualNumbers), std::end(usualNumbers), [&question](const UsualRow &one) {
        return one.operand == question.op->operand && question.op->shape == Shape::One;
    });
    if (row != std::end(usualNumbers))
        editor->setUsual({std::begin(row->numbers), std::end(row->numbers)});
    return editor;
}

OperandEditor *makeDates(const OperandQuestion &question, QWidget *parent)
{
    return new DatesEditor(numbersOf(question), question.state->context.today, parent);
}

OperandEditor *makePattern(const OperandQuestion &, QWidget *parent)
{
    return new TextEditor(checkPattern, parent);
}

using NameText = QString (*)(std::string_view id, std::string_view language);

template <typename Ids>
OperandEditor *makeNames(const OperandQuestion &question, QWidget *parent, Ids ids, NameText text)
{
    auto *editor = new WordsEditor(choiceOf(question), parent);
    std::vector<WordsEditor::Word> words;
    for (const std::string_view id : ids)
        words.push_back({std::string(id), text(id, question.state->language()), {}});
    editor->setWords(std::move(words));
    editor->closeList();
    return editor;
}

OperandEditor *makePeriods(const OperandQuestion &question, QWidget *parent)
{
    std::vector<std::string_view> ids;
    for (const rules::NamedPeriod &period : rules::namedPeriods())
        ids.push_back(period.id);
    return makeNames(question, parent, ids, wording::periodText);
}

OperandEditor *makeWeekdays(const OperandQuestion &question, QWidget *parent)
{
    return makeNames(question, parent, rules::weekdayIds(), wording::weekdayText);
}

OperandEditor *makeMonths(const OperandQuestion &question, QWidget *parent)
{
    return makeNames(question, parent, rules::monthIds(), wording::monthText);
}

/// Days of the month are numbers, chosen like words.
class MonthDaysEditor : public OperandEditor
{
public:
    MonthDaysEditor(const OperandQuestion &question, QWidget *parent)
        : OperandEditor(parent)
        , m_ticks(new WordsEditor(choiceOf(question), this))
    {
        std::vector<WordsEditor::Word> words;
        for (int day = 1; day <= daysOfMonth; ++day)
            words.push_back({std::to_string(day), wording::numberText(day, question.state->language()), {}});
        m_ticks->setWords(std::move(words));
        m_ticks->closeList();
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_ticks);
        setFocusProxy(m_ticks);
        connect(m_ticks, &OperandEditor::edited, this, [this](const std::vector<Value> &ticked) { tell(ticked); });
    }
    void setOperands(const std::vector<Value> &operands) override
    {
        std::vector<Value> words;
        for (const Value &value : operands) {
            if (const auto *number = std::get_if<Decimal>(&value))
                words.emplace_back(decimalText(*number));
        }
        m_ticks->setOperands(words);
    }

private:
    static constexpr int daysOfMonth = 31;
    void tell(const std::vector<Value> &words)
    {
        std::vector<Value> days;
        for (const Value &word : words)
            days.emplace_back(parseDecimal(std::get<std::string>(word)).value_or(Decimal{1, 0}));
        emit edited(days);
    }

    WordsEditor *m_ticks;
};

OperandEditor *makeMonthDays(const OperandQuestion &question, QWidget *parent)
{
    return new MonthDaysEditor(question, parent);
}

struct OperandRow {
    Operand operand;
    OperandEditor *(*make)(const OperandQuestion &question, QWidget *parent);
    int first; // number that a new operand begins with; the second one of a range is twice that
    const char *firstWord;
};
/// Everything but the values of a field, which go by its type.
constexpr OperandRow table[] = {
    {Operand::Days, makeNumbers, 30, ""},
    {Operand::Count, makeNumbers, 10, ""},
    {Operand::Percent, makeNumbers, 10, ""},
    {Operand::Hour, makeNumbers, 9, ""},
    {Operand::MonthDay, makeMonthDays, 1, ""},
    {Operand::Pattern, makePattern, 0, "."},
    {Operand::PeriodName, makePeriods, 0, "this_month"},
    {Operand::WeekdayName, makeWeekdays, 0, "monday"},
    {Operand::MonthName, makeMonths, 0, "january"},
};

/// By fields::ValueType.
using Make = OperandEditor *(*)(const OperandQuestion &question, QWidget *parent);
constexpr std::array<Make, fields::valueTypeCount> byType = {makeData,  makeData, makeNumbers, makeNumbers, makeDates,
                                                             makeDates, makeData, makeData,    makeData};

const OperandRow *rowOf(Operand operand)
{
    const auto *at = std::find_if(std::begin(table), std::end(table),
                                  [operand](const OperandRow &row) { return row.operand == operand; });
    return at == std::end(table) ? nullptr : at;
}

/// The median, for a range up to the upper quartile of what lies above its lower end.
Decimal firstNumber(const analysis::FieldOverview *overview, const Value *lower)
{
    const Decimal *from = lower ? std::get_if<Decimal>(lower) : nullptr;
    if (!overview || !overview->summary)
        return from ? *from : Decimal{1, 0};
    const Decimal number{std::llround(from ? overview->summary->upperQuartile : overview->summary->median), 0};
    return from && compared(number, *from) < 0 ? *from : number;
}

/// `lower`: the lower end of a range whose upper end is asked for; may be null.
Value firstOfField(const OperandQuestion &question, const Value *lower)
{
    const Date today = question.state->context.today;
    if (question.type == fields::ValueType::Date || question.type == fields::ValueType::Moment) {
        const Date *from = lower ? std::get_if<Date>(lower) : nullptr;
        return from ? std::max(*from, today) : today;
    }
    const analysis::FieldOverview *overview = question.overviews->find(question.field);
    if (question.type == fields::ValueType::Number || question.type == fields::ValueType::Money)
        return firstNumber(overview, lower);
    const bool known = !asksForPart(*question.op) && overview && !overview->top.empty();
    return known ? Value(overview->top.front().word) : Value(std::string());
}

} // namespace

std::string operatorFor(const std::string &op, std::size_t operands)
{
    const rules::Operator *found = rules::findOperator(op);
    if (!found || found->question != Question::IsOneOf)
        return op;
    const bool negated = found->negated == rules::Negated::Yes;
    if (operands > 1)
        return negated ? "none_of" : "any_of";
    return negated ? "is_not" : "is";
}

bool hasOperands(const std::string &op, const std::vector<Value> &operands)
{
    const rules::Operator *found = rules::findOperator(op);
    return !operands.empty() || (found && found->shape == Shape::None);
}

OperandEditor *makeOperandEditor(const OperandQuestion &question, QWidget *parent)
{
    if (question.op == nullptr || question.op->shape == Shape::None)
        return nullptr;
    const OperandRow *row = rowOf(question.op->operand);
    return row ? row->make(question, parent) : byType[static_cast<std::size_t>(question.type)](question, parent);
}

std::vector<Value> firstOperands(const OperandQuestion &question, const rules::Operator *before,
                                 const std::vector<Value> &operands)
{
    const rules::Operator &op = *question.op;
    if (op.shape == Shape::None)
        return {};
    const std::size_t wanted = op.shape == Shape::Two ? 2 : 1;
    std::vector<Value> first;
    if (before && before->operand == op.operand && before->shape != Shape::None)
        first = operands;
    if (!rules::takesOtherField(op))
        std::erase_if(first, [](const Value &value) { return std::holds_alternative<rules::OtherField>(value); });
    if (op.shape != Shape::Many && first.size() > wanted)
        first.resize(wanted);
    const OperandRow *row = rowOf(op.operand);
    while (first.size() < wanted) {
        if (!row)
            first.push_back(firstOfField(question, first.empty() ? nullptr : &first.front()));
        else if (*row->firstWord != '\0')
            first.emplace_back(std::string(row->firstWord));
        else
            first.emplace_back(Decimal{row->first * (first.empty() ? 1 : 2), 0});
    }
    const auto *word = std::get_if<std::string>(&first.front());
    return word && word->empty() ? std::vector<Value>{} : first;
}

} // namespace dilim::ui
