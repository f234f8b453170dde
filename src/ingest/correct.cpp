// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/correct.h"

#include "ingest/encoding_guess.h"
#include "ingest/plan_columns.h"
#include "ingest/recognise.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

using fields::ValueType;

bool isNumeric(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money;
}

bool isDated(ValueType type)
{
    return type == ValueType::Date || type == ValueType::Moment;
}

/// True if the file made this custom field itself, so that its type may still change.
bool isOwnCustomField(const Inspection &inspection, std::size_t column, const Hints &hints)
{
    const PlanColumn &planned = inspection.plan.columns[column];
    const ColumnMapping *wanted = wantedColumn(inspection.wanted, planned.header);
    if (planned.fields.size() != 1 || (wanted && (wanted->fieldsGiven || wanted->type)))
        return false;
    const std::string &id = planned.fields.front();
    const auto named = [&id](const fields::Field &field) { return field.id == id; };
    const bool custom = std::any_of(inspection.plan.customFields.begin(), inspection.plan.customFields.end(), named);
    return custom && std::none_of(hints.customFields.begin(), hints.customFields.end(), named);
}

/// The type that a custom column must have instead, if most of what could not be read speaks for another one.
std::optional<ValueType> betterType(ValueType type, const Proof &proof, std::size_t words)
{
    const bool few = proof.foreign * 20 <= proof.filled;
    const bool category = words == 0 || words <= mostCategories;
    switch (type) {
    case ValueType::YesNo:
        if (proof.unread == 0)
            return std::nullopt;
        return proof.numbers.cells == proof.unread ? ValueType::Number : ValueType::Category;
    case ValueType::Number:
    case ValueType::Money:
    case ValueType::Date:
        if (type == ValueType::Date && few && proof.timed.cells > 0)
            return ValueType::Moment;
        return few ? std::nullopt : std::optional(ValueType::Category);
    case ValueType::Moment:
        return few ? std::nullopt : std::optional(ValueType::Category);
    case ValueType::Category:
        return category ? std::nullopt : std::optional(ValueType::Text);
    case ValueType::Text:
    case ValueType::Identifier:
    case ValueType::CategoryList:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The whole file in place of the sample: marks and orders.
ReadingGuess provenReading(const Reading &before, const Proof &proof)
{
    ReadingGuess guess;
    guess.reading = before;
    if (isNumeric(before.type)) {
        if (const std::optional<char> mark = provenMark(proof, guess))
            guess.reading.decimalMark = *mark;
    }
    if (isDated(before.type)) {
        if (const std::optional<DateOrder> order = provenOrder(proof, guess))
            guess.reading.dateOrder = *order;
    }
    if (before.type == ValueType::Identifier && before.idsAsFloats && proof.floats.cells * 2 < proof.filled)
        guess.reading.idsAsFloats = false;
    return guess;
}

/// Reading evidence of the sample is replaced by that of the whole file.
void dropReadingEvidence(std::vector<Evidence> &evidence)
{
    constexpr std::string_view ids[] = {
        "thousands_of_amounts", "decimal_comma_proved", "decimal_dot_proved", "decimal_marks_mixed",
        "date_year_first",      "date_month_named",     "day_first_proved",   "month_first_proved",
        "date_orders_mixed",    "day_first_by_dots",
    };
    std::erase_if(evidence, [&ids](const Evidence &one) {
        return std::find(std::begin(ids), std::end(ids), one.id) != std::end(ids);
    });
}

bool decides(const ReadingGuess &guess)
{
    return !guess.evidence.empty();
}

/// Applies what the whole column proves. True if its reading changed.
bool correctReading(Inspection &inspection, std::size_t c, const Proof &proof)
{
    const PlanColumn &planned = inspection.plan.columns[c];
    const ColumnMapping *wanted = wantedColumn(inspection.wanted, planned.header);
    ReadingGuess guess = provenReading(planned.reading, proof);
    if (wanted && wanted->decimalMark)
        guess.reading.decimalMark = planned.reading.decimalMark;
    if (wanted && wanted->dateOrder)
        guess.reading.dateOrder = planned.reading.dateOrder;
    if (!decides(guess) && guess.reading == planned.reading)
        return false;
    const bool changed = !(guess.reading == planned.reading);
    if (changed)
        guess.evidence.push_back({"corrected_by_whole_file", {}});
    ColumnReport &report = inspection.columns[c];
    dropReadingEvidence(report.evidence);
    if (wanted && (wanted->decimalMark || wanted->dateOrder))
        guess.doubtful = false;
    setReading(inspection, c, guess);
    return changed;
}

bool correctType(Inspection &inspection, std::size_t c, const PassResult &pass, const Hints &hints)
{
    const PlanColumn &planned = inspection.plan.columns[c];
    const Proof &proof = pass.proofs[c];
    if (planned.reading.share && proof.aboveOne.cells > 0 && !wantedColumn(inspection.wanted, planned.header)) {
        inspection.columns[c].evidence.push_back(
            {"not_a_share", {proof.aboveOne.text, std::to_string(proof.aboveOne.line)}});
        makeCustom(inspection, c, ValueType::Number);
        return true;
    }
    if (!isOwnCustomField(inspection, c, hints))
        return false;
    const std::optional<ValueType> type = betterType(planned.reading.type, proof, pass.words[c].size());
    if (!type)
        return false;
    inspection.columns[c].evidence.push_back(
        {"corrected_by_whole_file",
         {std::string(fields::typeId(planned.reading.type)), std::string(fields::typeId(*type))}});
    setCustomType(inspection, c, *type);
    return true;
}

/// A file that is no UTF-8 after all.
bool correctEncoding(Inspection &inspection, const PassResult &pass, const Hints &hints)
{
    CutterSettings &cutting = inspection.plan.cutting;
    const bool few = pass.utf8.illFormed * 20 < pass.utf8.wellFormed;
    if (cutting.encoding != "UTF-8" || pass.utf8.illFormed == 0 || few || hints.wanted.dialect.encoding)
        return false;
    cutting.encoding = isTurkic(hints) ? "windows-1254" : "windows-1252";
    inspection.sample.encoding = cutting.encoding;
    std::erase_if(inspection.sample.evidence, [](const Evidence &one) { return one.id.starts_with("encoding_"); });
    inspection.sample.evidence.insert(inspection.sample.evidence.begin(),
                                      {"encoding_not_utf8", {cutting.encoding, std::to_string(pass.utf8.illFormed)}});
    return true;
}

bool correctCancellations(Inspection &inspection, const PassResult &pass)
{
    ReadPlan &plan = inspection.plan;
    if (!plan.watch || inspection.wanted.cancellationPrefix)
        return false;
    const std::string proven = provenCancellationPrefix(pass.prefixes);
    if (proven == plan.cancellationPrefix)
        return false;
    plan.cancellationPrefix = proven;
    return true;
}

} // namespace

bool correct(Inspection &inspection, const PassResult &pass, const Hints &hints)
{
    bool again = correctEncoding(inspection, pass, hints);
    for (std::size_t c = 0; c < inspection.plan.columns.size(); ++c) {
        if (inspection.plan.columns[c].fields.empty())
            continue;
        if (correctType(inspection, c, pass, hints))
            again = true;
        else
            again |= correctReading(inspection, c, pass.proofs[c]);
    }
    again |= correctCancellations(inspection, pass);
    return again;
}

} // namespace dilim::ingest
