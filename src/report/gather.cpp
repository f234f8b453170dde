// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gather.h"

#include "analysis/purchases.h"
#include "wording/labels.h"
#include "wording/rule_sentence.h"

#include <filesystem>

namespace dilim::report {
namespace {

struct Candidate {
    std::string_view field{};
    charts::Measure measure{};
};
// Customers are counted where the field is theirs, money where it is their orders', rows where only events tell.
constexpr Candidate countries[] = {{"customer.country", charts::Measure::Customers},
                                   {"order.country", charts::Measure::Revenue}};
constexpr Candidate devices[] = {{"customer.device", charts::Measure::Customers},
                                 {"order.device", charts::Measure::Revenue},
                                 {"event.device", charts::Measure::Rows}};

/// What all steps of one gathering look at.
struct Basis {
    const ReportQuestion &question;
    const rules::Evaluator &evaluator;
    const analysis::FieldSource &fields;
    Progress &progress;
};

ReportInput frameOf(const Basis &basis)
{
    const std::filesystem::path file(basis.question.path);
    const columns::Snapshot &snapshot = basis.fields.snapshot;
    ReportInput input;
    input.business = QString::fromStdString(file.stem().string());
    input.workspaceFile = QString::fromStdString(file.filename().string());
    input.language = basis.question.language;
    input.currency = snapshot.currency;
    input.today = basis.fields.context.today;
    input.paper = basis.question.paper;
    input.sources = basis.question.sources;
    if (const Moment until = snapshot.dataMoment(); until != Moment{})
        input.dataUntil = basis.fields.context.timeZone.dayOf(until);
    return input;
}

Result<void> addOverview(Gathered &out, const Basis &basis)
{
    Result<analysis::Overview> overview =
        analysis::overview(basis.fields.snapshot, basis.fields.context, basis.progress);
    if (!overview)
        return overview.error();
    out.input.overview = std::move(*overview);
    return {};
}

Result<void> addRfm(Gathered &out, const Basis &basis)
{
    Result<analysis::RfmResult> rfm =
        analysis::rfm(basis.fields.snapshot, basis.fields.context, {}, nullptr, basis.progress);
    if (!rfm)
        return rfm.error();
    if (!rfm->scores.empty())
        out.input.rfm = std::move(*rfm);
    return {};
}

Result<void> addSegments(Gathered &out, const Basis &basis)
{
    const columns::Snapshot &snapshot = basis.fields.snapshot;
    const analysis::CustomerPurchases everybody = analysis::customerPurchases(snapshot, {});
    rules::Context inWords = basis.fields.context;
    inWords.language = basis.question.language;
    for (const SegmentToTell &segment : basis.question.segments) {
        const Result<rules::Evaluation> answer = basis.evaluator.evaluate(segment.rule, basis.progress);
        if (answer)
            out.input.segments.push_back({segment.name, segment.colour,
                                          wording::ruleSentence(segment.rule, snapshot.catalogue, inWords),
                                          analysis::segmentFigures(everybody, answer->members)});
        else if (answer.error().code == cancelledCode)
            return answer.error();
        else
            out.leftOut.push_back({segment.name, answer.error()});
    }
    return {};
}

Result<void> addBreakdowns(Gathered &out, const Basis &basis)
{
    const columns::Snapshot &snapshot = basis.fields.snapshot;
    const auto isKnown = [&snapshot](std::string_view id) { return snapshot.column(id) != nullptr; };
    for (const WantedBreakdown &wanted : wantedBreakdowns(isKnown)) {
        analysis::BreakdownQuestion question;
        question.by = {wanted.field};
        Result<analysis::BreakdownResult> result = analysis::breakdown(basis.fields, question, {}, basis.progress);
        if (!result)
            return result.error();
        out.input.breakdowns.push_back({wording::fieldLabel(snapshot.catalogue, wanted.field, basis.question.language),
                                        wanted.measure, std::move(*result)});
    }
    return {};
}

} // namespace

Result<Gathered> gather(const Starter &starter, const ReportQuestion &question, const rules::Evaluator &evaluator,
                        const analysis::FieldSource &fields, Progress &progress)
{
    struct Step {
        bool wanted = true;
        Result<void> (*add)(Gathered &, const Basis &) = nullptr;
    };
    const Step steps[] = {{true, addOverview},
                          {starter.rfm, addRfm},
                          {starter.segments, addSegments},
                          {starter.breakdowns, addBreakdowns}};
    const Basis basis{question, evaluator, fields, progress};
    Gathered out;
    out.input = frameOf(basis);
    for (const Step &step : steps) {
        if (!step.wanted)
            continue;
        if (const Result<void> added = step.add(out, basis); !added)
            return added.error();
    }
    return out;
}

std::vector<WantedBreakdown> wantedBreakdowns(const std::function<bool(std::string_view)> &isKnown)
{
    std::vector<WantedBreakdown> out;
    const auto addFirstKnown = [&](const auto &candidates) {
        for (const Candidate &candidate : candidates) {
            if (isKnown(candidate.field)) {
                out.push_back({std::string(candidate.field), candidate.measure});
                return;
            }
        }
    };
    addFirstKnown(countries);
    addFirstKnown(devices);
    return out;
}

} // namespace dilim::report
