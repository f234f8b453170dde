// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/clause_words.h"

#include <QStringList>

#include <cstdint>
#include <span>
#include <string_view>

namespace dilim::wording {

/// The values of the places of a template; %1 is the subject.
using Places = QStringList (*)(const QString &subject, const Comparison &comparison);

QStringList eachValue(const QString &subject, const Comparison &comparison); // %2, %3: one operand a place
QStringList firstCompared(const QString &subject, const Comparison &comparison); // %2: before "more" and "less"
QStringList anyOfValues(const QString &subject, const Comparison &comparison); // %2: joined by "or"
QStringList allOfValues(const QString &subject, const Comparison &comparison); // %2: joined by "and"
QStringList quotedText(const QString &subject, const Comparison &comparison); // %2: a part of a text
QStringList plainNumber(const QString &subject, const Comparison &comparison); // %2, %3: without a unit
QStringList percents(const QString &subject, const Comparison &comparison); // %2: "10%"
QStringList ordinals(const QString &subject, const Comparison &comparison); // %2, %3: "90th"
QStringList hours(const QString &subject, const Comparison &comparison); // %2, %3: "09:00", "17:59"
QStringList periodName(const QString &subject, const Comparison &comparison); // %2: "last month"
QStringList weekdayNames(const QString &subject, const Comparison &comparison); // %2: "Monday or Friday"
QStringList monthNames(const QString &subject, const Comparison &comparison); // %2: "May or June"
QStringList monthDays(const QString &subject, const Comparison &comparison); // %2: "1st or 15th"
QStringList ownerOnly(const QString &subject, const Comparison &comparison); // %1: "kayıt tarihinin"

/// Whether a text has plural forms, by the last operand.
enum class Plural : std::uint8_t { No, Yes };

/// The words of an operator for a family of values.
struct Template {
    std::string_view op{};
    Family family = Family::Words;
    const char *source = nullptr;
    Places places = eachValue;
    Plural plural = Plural::No;
};

/// "whose %1 is %2": the template of an operator for the family, or for the family that it is a kind of (amounts are
/// numbers); nullptr if there is none.
[[nodiscard]] const Template *whoseTemplate(std::string_view op, Family family);
/// Where the operand is another field, context "RuleOther"; nullptr for days ago, which no field holds.
[[nodiscard]] const Template *otherFieldTemplate(const Comparison &comparison);

/// The templates of days and moments.
[[nodiscard]] std::span<const Template> calendarTemplates();
/// The row of a table for an operator and exactly this family.
[[nodiscard]] const Template *findTemplate(std::span<const Template> table, std::string_view op, Family family);

} // namespace dilim::wording
