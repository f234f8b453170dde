// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/data_quality.h"

#include "rules/rule_fields.h"

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

Result<analysis::QualityReport> qualityOf(const analysis::FieldSource &source,
                                          std::span<const store::ImportRecord> imports,
                                          std::span<const std::pair<std::string, rules::Rule>> segments,
                                          const rules::Evaluator &evaluator, Progress &progress)
{
    analysis::QualityQuestion question;
    for (const store::ImportRecord &record : imports) {
        if (!record.undone)
            question.imports.push_back({record.id, record.source, record.dataDate});
    }
    question.doubtful = doubtfulColumns(imports);
    for (const auto &[name, rule] : segments) {
        Result<rules::Evaluation> answer = evaluator.evaluate(rule, progress);
        if (!answer && answer.error().code == cancelledCode)
            return answer.error();
        if (answer)
            question.segments.push_back({name, rules::fieldsOf(rule), std::move(answer->members)});
    }
    return analysis::dataQuality(source, question, progress);
}

} // namespace dilim::workspace
