// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/data_quality.h"

#include "rules/rule_fields.h"
#include "store/likely_pairs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace dilim::workspace {
namespace {

using nlohmann::json;

std::string textOf(const json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// The doubtful columns in the report of one import: header and field.
std::vector<std::pair<std::string, std::string>> doubtfulOf(const std::string &reportJson)
{
    std::vector<std::pair<std::string, std::string>> found;
    const json report = json::parse(reportJson, nullptr, false);
    if (!report.is_object() || !report.contains("columns") || !report["columns"].is_array())
        return found;
    for (const json &column : report["columns"]) {
        if (!column.is_object() || column.value("doubtful", json()) != json(true) || !column.contains("fields"))
            continue;
        for (const json &field : column["fields"]) {
            if (field.is_string())
                found.emplace_back(textOf(column, "header"), field.get<std::string>());
        }
    }
    return found;
}

Result<std::uint64_t> waitingPairs(const columns::Snapshot &snapshot, const std::vector<store::Edit> &edits,
                                   Progress &progress)
{
    std::vector<store::IdentityEdit> live;
    for (const store::Edit &edit : edits) {
        if (!edit.undone)
            live.push_back(edit.identity);
    }
    const Result<store::LikelyPairs> pairs = store::likelyPairs(snapshot, live, 0, progress);
    if (!pairs)
        return pairs.error();
    return std::uint64_t{pairs->found};
}

} // namespace

std::vector<analysis::DoubtfulColumn> doubtfulColumns(std::span<const store::ImportRecord> imports)
{
    std::vector<analysis::DoubtfulColumn> columns;
    std::set<std::pair<std::string, std::string>> seen;
    for (auto record = imports.rbegin(); record != imports.rend(); ++record) {
        if (record->undone)
            continue;
        for (auto &[header, field] : doubtfulOf(record->reportJson)) {
            if (seen.emplace(header, field).second)
                columns.push_back({record->fileName, header, field});
        }
    }
    return columns;
}

Result<analysis::QualityReport> qualityOf(const analysis::FieldSource &source, const KnownOfData &known,
                                          const rules::Evaluator &evaluator, Progress &progress)
{
    const Result<std::uint64_t> pairs = waitingPairs(source.snapshot, known.edits, progress);
    if (!pairs)
        return pairs.error();
    analysis::QualityQuestion question;
    for (const store::ImportRecord &record : known.imports) {
        if (!record.undone)
            question.imports.push_back({record.id, record.source, record.dataDate});
    }
    question.doubtful = doubtfulColumns(known.imports);
    question.likelyPairs = *pairs;
    for (const auto &[name, rule] : known.segments) {
        Result<rules::Evaluation> answer = evaluator.evaluate(rule, progress);
        if (!answer && answer.error().code == cancelledCode)
            return answer.error();
        if (answer)
            question.segments.push_back({name, rules::fieldsOf(rule), std::move(answer->members)});
    }
    return analysis::dataQuality(source, question, progress);
}

} // namespace dilim::workspace
