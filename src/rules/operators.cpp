// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/operators.h"

// Marks a string for translation in the context "Operators" without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::rules {
namespace {

using fields::ValueType;
using enum Question;

constexpr TypeSet Text = typeBit(ValueType::Text) | typeBit(ValueType::Identifier);
constexpr TypeSet Words = Text | typeBit(ValueType::Category);
constexpr TypeSet Number = typeBit(ValueType::Number) | typeBit(ValueType::Money);
constexpr TypeSet Time = typeBit(ValueType::Date) | typeBit(ValueType::Moment);
constexpr TypeSet List = typeBit(ValueType::CategoryList);
constexpr TypeSet YesNo = typeBit(ValueType::YesNo);
constexpr TypeSet AnyType = (TypeSet{1} << fields::valueTypeCount) - 1;

constexpr Negated No = Negated::No;
constexpr Negated Yes = Negated::Yes;

constexpr Operator table[] = {
    {"is", Words, Shape::One, IsOneOf, No, "is_not", QT_TRANSLATE_NOOP("Operators", "is")},
    {"is_not", Words, Shape::One, IsOneOf, Yes, "is", QT_TRANSLATE_NOOP("Operators", "is not")},
    {"any_of", Words, Shape::Many, IsOneOf, No, "none_of", QT_TRANSLATE_NOOP("Operators", "is any of")},
    {"none_of", Words, Shape::Many, IsOneOf, Yes, "any_of", QT_TRANSLATE_NOOP("Operators", "is none of")},
    {"contains", Words, Shape::One, Contains, No, "does_not_contain", QT_TRANSLATE_NOOP("Operators", "contains")},
    {"does_not_contain", Words, Shape::One, Contains, Yes, "contains",
     QT_TRANSLATE_NOOP("Operators", "does not contain")},
    {"starts_with", Words, Shape::One, StartsWith, No, "does_not_start_with",
     QT_TRANSLATE_NOOP("Operators", "starts with")},
    {"does_not_start_with", Words, Shape::One, StartsWith, Yes, "starts_with",
     QT_TRANSLATE_NOOP("Operators", "does not start with")},
    {"ends_with", Text, Shape::One, EndsWith, No, "does_not_end_with", QT_TRANSLATE_NOOP("Operators", "ends with")},
    {"does_not_end_with", Text, Shape::One, EndsWith, Yes, "ends_with",
     QT_TRANSLATE_NOOP("Operators", "does not end with")},

    {"equals", Number, Shape::One, Equals, No, "not_equals", QT_TRANSLATE_NOOP("Operators", "equals")},
    {"not_equals", Number, Shape::One, Equals, Yes, "equals", QT_TRANSLATE_NOOP("Operators", "does not equal")},
    {"at_least", Number, Shape::One, AtLeast, No, "less_than", QT_TRANSLATE_NOOP("Operators", "is at least")},
    {"less_than", Number, Shape::One, AtLeast, Yes, "at_least", QT_TRANSLATE_NOOP("Operators", "is less than")},
    {"at_most", Number, Shape::One, AtMost, No, "more_than", QT_TRANSLATE_NOOP("Operators", "is at most")},
    {"more_than", Number, Shape::One, AtMost, Yes, "at_most", QT_TRANSLATE_NOOP("Operators", "is more than")},

    {"on", Time, Shape::One, Equals, No, "not_on", QT_TRANSLATE_NOOP("Operators", "is on")},
    {"not_on", Time, Shape::One, Equals, Yes, "on", QT_TRANSLATE_NOOP("Operators", "is not on")},
    {"before", Time, Shape::One, Before, No, "not_before", QT_TRANSLATE_NOOP("Operators", "is before")},
    {"not_before", Time, Shape::One, Before, Yes, "before", QT_TRANSLATE_NOOP("Operators", "is not before")},
    {"after", Time, Shape::One, After, No, "not_after", QT_TRANSLATE_NOOP("Operators", "is after")},
    {"not_after", Time, Shape::One, After, Yes, "after", QT_TRANSLATE_NOOP("Operators", "is not after")},
    {"between", Number | Time, Shape::Two, Between, No, "not_between", QT_TRANSLATE_NOOP("Operators", "is between")},
    {"not_between", Number | Time, Shape::Two, Between, Yes, "between",
     QT_TRANSLATE_NOOP("Operators", "is not between")},
    {"in_last_days", Time, Shape::Days, InLastDays, No, "not_in_last_days",
     QT_TRANSLATE_NOOP("Operators", "is in the last days")},
    {"not_in_last_days", Time, Shape::Days, InLastDays, Yes, "in_last_days",
     QT_TRANSLATE_NOOP("Operators", "is not in the last days")},

    {"is_yes", YesNo, Shape::None, IsYes, No, "is_no", QT_TRANSLATE_NOOP("Operators", "is yes")},
    {"is_no", YesNo, Shape::None, IsYes, Yes, "is_yes", QT_TRANSLATE_NOOP("Operators", "is no")},

    {"has_any", List, Shape::Many, HasAny, No, "has_none_of", QT_TRANSLATE_NOOP("Operators", "has any of")},
    {"has_none_of", List, Shape::Many, HasAny, Yes, "has_any", QT_TRANSLATE_NOOP("Operators", "has none of")},
    {"has_all", List, Shape::Many, HasAll, No, "has_not_all", QT_TRANSLATE_NOOP("Operators", "has all of")},
    {"has_not_all", List, Shape::Many, HasAll, Yes, "has_all", QT_TRANSLATE_NOOP("Operators", "has not all of")},

    {"has_value", AnyType, Shape::None, HasValue, No, "has_no_value", QT_TRANSLATE_NOOP("Operators", "has a value")},
    {"has_no_value", AnyType, Shape::None, HasValue, Yes, "has_value", QT_TRANSLATE_NOOP("Operators", "has no value")},
};

} // namespace

std::span<const Operator> operators()
{
    return table;
}

const Operator *findOperator(std::string_view id)
{
    for (const Operator &op : table) {
        if (op.id == id)
            return &op;
    }
    return nullptr;
}

bool takesWords(const Operator &op)
{
    return (op.types & (Words | List)) != 0 && op.shape != Shape::None;
}

} // namespace dilim::rules
