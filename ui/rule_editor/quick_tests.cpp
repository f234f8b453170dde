// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/quick_tests.h"

#include "rules/operators.h"
#include "ui/rule_editor/test_words.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <optional>

namespace dilim::ui {
namespace {

using fields::ValueType;
using rules::typeBit;
using rules::TypeSet;

struct QuickWords {
    Q_DECLARE_TR_FUNCTIONS(QuickWords)
};

constexpr TypeSet Time = typeBit(ValueType::Date) | typeBit(ValueType::Moment);
constexpr TypeSet YesNo = typeBit(ValueType::YesNo);
constexpr TypeSet AnyType = (TypeSet{1} << fields::valueTypeCount) - 1;
constexpr std::string_view birthDate = "customer.birth_date";

/// For which fields of the types: birthdays are asked for otherwise than other days.
enum class About : std::uint8_t { All, Birthdays, OtherDays };

struct QuickRow {
    TypeSet types;
    About about;
    std::string_view op;
    int number; // 0: none
    std::string_view word; // empty: none
    const char *words; // null: those of the test
};
constexpr QuickRow table[] = {
    {Time, About::OtherDays, "in_last_days", 30, "", nullptr},
    {Time, About::OtherDays, "in_last_days", 90, "", nullptr},
    {Time, About::OtherDays, "older_than_days", 90, "", nullptr},
    {Time, About::OtherDays, "older_than_days", 365, "", nullptr},
    {Time, About::OtherDays, "in_period", 0, "this_month", nullptr},
    {Time, About::OtherDays, "in_period", 0, "this_year", nullptr},
    {Time, About::Birthdays, "anniversary_today", 0, "", QT_TRANSLATE_NOOP("QuickWords", "birthday today")},
    {Time, About::Birthdays, "anniversary_in_next_days", 7, "",
     QT_TRANSLATE_N_NOOP("QuickWords", "birthday in the next %n day(s)")},
    {Time, About::Birthdays, "anniversary_in_next_days", 14, "",
     QT_TRANSLATE_N_NOOP("QuickWords", "birthday in the next %n day(s)")},
    {Time, About::Birthdays, "anniversary_in_next_days", 30, "",
     QT_TRANSLATE_N_NOOP("QuickWords", "birthday in the next %n day(s)")},
    {YesNo, About::All, "is_yes", 0, "", QT_TRANSLATE_NOOP("QuickWords", "yes")},
    {YesNo, About::All, "is_no", 0, "", QT_TRANSLATE_NOOP("QuickWords", "no")},
    {AnyType, About::All, "has_value", 0, "", QT_TRANSLATE_NOOP("QuickWords", "known")},
    {AnyType, About::All, "has_no_value", 0, "", QT_TRANSLATE_NOOP("QuickWords", "not known")},
};

bool isFor(const QuickRow &row, ValueType type, const std::string &field)
{
    if (row.types == AnyType && field.empty())
        return false; // what is measured is mostly known
    const bool birthday = field == birthDate;
    return (row.types & typeBit(type)) != 0 && (row.about == About::All || (row.about == About::Birthdays) == birthday);
}

std::uint64_t rowsWith(const analysis::FieldOverview &overview, std::string_view word)
{
    for (const analysis::ValueCount &value : overview.top) {
        if (value.word == word)
            return value.rows;
    }
    return 0;
}

std::optional<std::uint64_t> rowsOf(std::string_view op, const analysis::FieldOverview &overview)
{
    if (op == "has_value")
        return overview.known;
    if (op == "has_no_value")
        return overview.rows - overview.known;
    if (op == "is_yes" || op == "is_no")
        return rowsWith(overview, op.substr(3));
    return std::nullopt;
}

QString wordsOf(const QuickRow &row, const QuickTest &test, ValueType type, const std::string &field,
                const WorkspaceState &state)
{
    if (row.words)
        return QuickWords::tr(row.words, nullptr, row.number > 0 ? row.number : -1);
    rules::Condition condition;
    condition.op = test.op;
    condition.operands = test.operands;
    return testWords(condition, type, field, {state.snapshot->catalogue, state.context}).value;
}

} // namespace

std::vector<QuickTest> quickTests(ValueType type, const std::string &field, const WorkspaceState &state,
                                  const analysis::FieldOverview *overview)
{
    std::vector<QuickTest> tests;
    for (const QuickRow &row : table) {
        if (!isFor(row, type, field))
            continue;
        QuickTest test;
        test.op = row.op;
        if (row.number > 0)
            test.operands = {Decimal{row.number, 0}};
        else if (!row.word.empty())
            test.operands = {std::string(row.word)};
        test.words = wording::capitalised(wordsOf(row, test, type, field, state), state.language());
        const auto rows = overview && overview->rows > 0 ? rowsOf(row.op, *overview) : std::nullopt;
        if (rows) {
            test.words = QuickWords::tr("%1: %2", "known: 4,902 customers")
                             .arg(test.words, wording::numberText(*rows, state.language()));
        }
        tests.push_back(std::move(test));
    }
    return tests;
}

bool quickTestsAreAll(ValueType type)
{
    return type == ValueType::YesNo;
}

} // namespace dilim::ui
