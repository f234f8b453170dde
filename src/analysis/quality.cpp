// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality.h"

#include "analysis/quality_check.h"
#include "base/in_parallel.h"
#include "rules/edit.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <tuple>

namespace dilim::analysis {
namespace {

using enum FlawKind;

/// A kind with its weight in the score, and from which share on its flaws are of middle and of high severity.
struct KindRow {
    std::string_view id;
    double weight;
    double mediumFrom;
    double highFrom;
};
constexpr double never = 2;
constexpr std::array<KindRow, flawKindCount> kinds = {{{"missing", 25, 0.05, 0.30},
                                                       {"stale", 15, 0, 0.50},
                                                       {"duplicate", 15, 0.002, 0.05},
                                                       {"impossible", 25, 0, 0.01},
                                                       {"inconsistent", 10, 0.005, 0.10},
                                                       {"ambiguous", 5, 0, never},
                                                       {"one_dimensional", 5, never, never}}};
constexpr std::array<std::string_view, 3> severityIds = {"high", "medium", "low"};

const KindRow &rowOf(FlawKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

/// Fields of customers that imports fill.
std::vector<const fields::Field *> importedFields(const columns::Snapshot &snapshot)
{
    std::vector<const fields::Field *> imported;
    for (const std::string &name : snapshot.customers.names()) {
        const fields::Field *field = snapshot.catalogue.find(name);
        if (field && !field->derived)
            imported.push_back(field);
    }
    return imported;
}

std::size_t filledFields(const columns::Snapshot &snapshot)
{
    std::size_t filled = 0;
    for (std::size_t entity = 0; entity < fields::entityCount; ++entity) {
        for (const std::string &name : snapshot.table(static_cast<fields::Entity>(entity)).names()) {
            const fields::Field *field = snapshot.catalogue.find(name);
            filled += field && !field->derived ? 1U : 0U;
        }
    }
    return filled;
}

/// What one field gives.
struct FieldFlaws {
    std::vector<Flaw> flaws{};
    std::uint64_t empty = 0;
    bool holdsAnything = false;
};

FieldFlaws flawsOfField(const fields::Field &field, const columns::Column &column, Date today)
{
    FieldFlaws result;
    const CheckedField checked{field, column};
    result.empty = emptyCells(column);
    result.holdsAnything = result.empty < columns::sizeOf(column);
    if (!result.holdsAnything)
        return result;
    for (std::vector<Flaw> &some : std::array{emptyFlaws(checked), oneValueFlaws(checked), numberFlaws(checked),
                                              birthFlaws(checked, today), wordFlaws(checked)})
        std::ranges::move(some, std::back_inserter(result.flaws));
    return result;
}

void addDoubtful(const columns::Snapshot &snapshot, const QualityQuestion &question, std::vector<Flaw> &flaws)
{
    for (const DoubtfulColumn &doubtful : question.doubtful) {
        const fields::Field *field = snapshot.catalogue.find(doubtful.field);
        Flaw flaw;
        flaw.kind = Ambiguous;
        flaw.reason = "decided_by_default";
        flaw.field = doubtful.field;
        flaw.subject = doubtful.file + ": " + doubtful.header;
        const std::shared_ptr<const columns::Column> column =
            field ? snapshot.table(field->entity).borrow(field->id) : nullptr;
        if (!column)
            continue;
        const std::size_t rows = columns::sizeOf(*column);
        flaw.count = rows - emptyCells(*column);
        flaw.share = fractionOf(flaw.count, rows);
        if (field->entity == fields::Entity::Customer) {
            flaw.rule = ruleOf(field->id, "has_value", {});
            flaw.concerned = columns::Bitmap(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                if (!columns::hasValue(*column, row))
                    continue;
                flaw.concerned.set(row);
                if (flaw.examples.size() < mostFlawExamples)
                    flaw.examples.push_back(
                        {static_cast<std::uint32_t>(row), rules::findingAt(*column, field->type, row), {}});
            }
        }
        flaws.push_back(std::move(flaw));
    }
}

void addPairs(std::uint64_t pairs, std::size_t customers, std::vector<Flaw> &flaws)
{
    if (pairs == 0)
        return;
    Flaw flaw;
    flaw.kind = Duplicate;
    flaw.reason = "likely_pairs";
    flaw.count = pairs;
    flaw.share = std::min(1.0, fractionOf(2 * pairs, customers));
    flaws.push_back(std::move(flaw));
}

/// How serious a hole in a field of customers can be: it harms whoever asks for the field.
Severity worstOfHole(const Flaw &flaw, const fields::Catalogue &catalogue)
{
    const fields::Field *field = catalogue.find(flaw.field);
    if (!flaw.segments.empty() || !field || field->entity != fields::Entity::Customer)
        return Severity::High;
    return field->custom || field->type == fields::ValueType::Text ? Severity::Low : Severity::Medium;
}

/// The segments of the flaw must be known.
Severity severityOf(const Flaw &flaw, const fields::Catalogue &catalogue)
{
    const KindRow &row = rowOf(flaw.kind);
    const Severity byShare = flaw.share >= row.highFrom ? Severity::High
        : flaw.share >= row.mediumFrom                  ? Severity::Medium
                                                        : Severity::Low;
    return flaw.kind == Missing ? std::max(byShare, worstOfHole(flaw, catalogue)) : byShare;
}

void addSegments(const std::vector<QualitySegment> &segments, Flaw &flaw)
{
    for (const QualitySegment &segment : segments) {
        if (flaw.field.empty() || !segment.fields.contains(flaw.field))
            continue;
        const bool known = flaw.concerned.size() == segment.members.size();
        flaw.segments.push_back(
            {segment.name, known ? countOfBoth(flaw.concerned, segment.members) : 0, segment.members.count()});
    }
    std::ranges::stable_sort(flaw.segments, std::greater(), &FlawedSegment::concerned);
}

/// Customers with at least one flaw of a kind / all.
double customersWith(FlawKind kind, const QualityReport &report)
{
    columns::Bitmap any(report.customers);
    double others = 0;
    for (const Flaw &flaw : report.flaws) {
        if (flaw.kind != kind)
            continue;
        if (flaw.concerned.size() == any.size())
            any |= flaw.concerned;
        else
            others += flaw.share;
    }
    return std::min(1.0, fractionOf(any.count(), report.customers) + others);
}

/// How many different fields have a flaw of a kind.
std::size_t fieldsWith(FlawKind kind, const QualityReport &report)
{
    std::set<std::string> found;
    for (const Flaw &flaw : report.flaws) {
        if (flaw.kind == kind)
            found.insert(flaw.field);
    }
    return found.size();
}

} // namespace

std::string_view flawKindId(FlawKind kind)
{
    return rowOf(kind).id;
}

std::string_view severityId(Severity severity)
{
    return severityIds[static_cast<std::size_t>(severity)];
}

const std::vector<FlawReason> &flawReasons()
{
    static const std::vector<FlawReason> table = {
        {"empty", Missing, "add_column"},
        {"source_old", Stale, "newer_export"},
        {"not_updated", Stale, "newer_export"},
        {"likely_pairs", Duplicate, "review_pairs"},
        {"twins", Duplicate, "correct_source"},
        {"born_too_early", Impossible, "correct_source"},
        {"too_old", Impossible, "correct_source"},
        {"born_in_future", Impossible, "date_order"},
        {"age_outside", Impossible, "correct_source"},
        {"repeated_digits", Impossible, "correct_source"},
        {"far_outside", Impossible, "decimal_mark"},
        {"order_before_registration", Impossible, "date_order"},
        {"order_in_future", Impossible, "date_order"},
        {"negative_quantity", Impossible, "status_column"},
        {"similar_words", Inconsistent, "correct_source"},
        {"rare_words", Inconsistent, "correct_source"},
        {"spellings", Inconsistent, "as_category"},
        {"decided_by_default", Ambiguous, "map_column"},
        {"one_value", OneDimensional, "leave_out"},
    };
    return table;
}

const FlawReason &flawReason(std::string_view id)
{
    const auto row = std::ranges::find(flawReasons(), id, &FlawReason::id);
    assert(row != flawReasons().end());
    return *row;
}

double fractionOf(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

rules::Rule ruleOf(const std::string &field, std::string op, std::vector<rules::Value> operands)
{
    rules::Condition condition;
    condition.subject = rules::CustomerField{field};
    condition.op = std::move(op);
    condition.operands = std::move(operands);
    rules::Rule rule;
    rule.root.children.emplace_back(std::move(condition));
    return rule;
}

Flaw flawOf(std::string_view reason, const CheckedField &checked, columns::Bitmap concerned)
{
    Flaw flaw;
    flaw.kind = flawReason(reason).kind;
    flaw.reason = reason;
    flaw.field = checked.field.id;
    flaw.count = concerned.count();
    flaw.share = fractionOf(flaw.count, concerned.size());
    for (std::size_t row = 0; row < concerned.size() && flaw.examples.size() < mostFlawExamples; ++row) {
        if (concerned.test(row))
            flaw.examples.push_back(
                {static_cast<std::uint32_t>(row), rules::findingAt(checked.column, checked.field.type, row), {}});
    }
    flaw.concerned = std::move(concerned);
    return flaw;
}

Result<QualityReport> dataQuality(const FieldSource &source, const QualityQuestion &question, Progress &progress)
{
    const columns::Snapshot &snapshot = source.snapshot;
    QualityReport report;
    report.customers = snapshot.customerCount();
    const std::vector<const fields::Field *> fields = importedFields(snapshot);
    std::vector<FieldFlaws> found(fields.size());
    std::vector<Flaw> orders;
    std::vector<Flaw> lines;
    std::vector<Flaw> stale;
    std::vector<Flaw> twins;
    const std::vector<std::function<void()>> others = {
        [&] { lines = lineFlaws(snapshot); }, [&] { orders = orderFlaws(snapshot, source.context); },
        [&] { twins = twinFlaws(snapshot); }, [&] { stale = staleFlaws(snapshot, question, source.context.today); }};
    inParallel(others.size() + fields.size(), [&](std::size_t task) {
        if (progress.cancelled())
            return;
        if (task < others.size())
            return others[task]();
        const std::size_t field = task - others.size();
        if (const columns::Column *column = snapshot.customers.find(fields[field]->id))
            found[field] = flawsOfField(*fields[field], *column, source.context.today);
    });
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};

    std::uint64_t cells = 0;
    std::uint64_t empty = 0;
    std::size_t holding = 0;
    for (FieldFlaws &field : found) {
        cells += field.holdsAnything ? report.customers : 0;
        empty += field.holdsAnything ? field.empty : 0;
        holding += field.holdsAnything ? 1U : 0U;
        std::ranges::move(field.flaws, std::back_inserter(report.flaws));
    }
    for (std::vector<Flaw> *some : {&orders, &lines, &stale, &twins})
        std::ranges::move(*some, std::back_inserter(report.flaws));
    addDoubtful(snapshot, question, report.flaws);
    addPairs(question.likelyPairs, report.customers, report.flaws);
    for (Flaw &flaw : report.flaws) {
        addSegments(question.segments, flaw);
        flaw.severity = severityOf(flaw, snapshot.catalogue);
        if (flaw.rule)
            flaw.rule = rules::withIds(*std::move(flaw.rule));
    }
    std::ranges::stable_sort(report.flaws, [](const Flaw &a, const Flaw &b) {
        return std::tuple(a.severity, a.kind, b.count) < std::tuple(b.severity, b.kind, a.count);
    });

    const std::array<double, flawKindCount> shares = {fractionOf(empty, cells),
                                                      customersWith(Stale, report),
                                                      customersWith(Duplicate, report),
                                                      customersWith(Impossible, report),
                                                      customersWith(Inconsistent, report),
                                                      fractionOf(fieldsWith(Ambiguous, report), filledFields(snapshot)),
                                                      fractionOf(fieldsWith(OneDimensional, report), holding)};
    double score = 100;
    for (std::size_t kind = 0; kind < flawKindCount; ++kind) {
        report.parts[kind] = {static_cast<FlawKind>(kind), kinds[kind].weight,
                              report.customers == 0 ? 0 : std::min(1.0, shares[kind])};
        score -= report.parts[kind].lost();
    }
    report.score = static_cast<int>(std::floor(score + 0.5));
    return unlessFailed(snapshot, Result<QualityReport>(std::move(report)));
}

} // namespace dilim::analysis
