// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import_report.h"

#include "fields/field.h"

#include <nlohmann/json.hpp>

namespace dilim::workspace {
namespace {

using Json = nlohmann::ordered_json;

Json evidenceJson(const std::vector<ingest::Evidence> &evidence)
{
    Json list = Json::array();
    for (const ingest::Evidence &item : evidence)
        list.push_back({{"id", item.id}, {"arguments", item.arguments}});
    return list;
}

Json columnJson(const ingest::ColumnReport &column)
{
    Json json{{"header", column.header}, {"fields", column.reading.fields}};
    if (column.reading.type)
        json["type"] = fields::typeId(*column.reading.type);
    json["filled"] = column.filled;
    json["unread"] = column.unread;
    json["doubtful"] = column.doubtful;
    json["evidence"] = evidenceJson(column.evidence);
    return json;
}

} // namespace

std::string importReportJson(const ingest::ReadReport &report)
{
    Json columns = Json::array();
    for (const ingest::ColumnReport &column : report.columns)
        columns.push_back(columnJson(column));
    const Json json{{"dialect", evidenceJson(report.dialectEvidence)},
                    {"columns", std::move(columns)},
                    {"skipped_lines", report.skippedLines},
                    {"cell_issues", report.cellIssues},
                    {"findings", evidenceJson(report.findings)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace dilim::workspace
