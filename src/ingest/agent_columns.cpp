// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agent_columns.h"

#include "base/text_fold.h"
#include "ingest/cell_text.h"
#include "ingest/header_words.h"
#include "user_agents/user_agent.h"

#include <algorithm>
#include <iterator>

namespace dilim::ingest {
namespace {

using fields::Entity;

struct PartRow {
    const char *header; // of the made column
    AgentPart part;
    std::string_view field; // behind the entity
};
constexpr PartRow partRows[] = {
    {"User agent: device", AgentPart::Device, "device"},
    {"User agent: browser", AgentPart::Browser, "browser"},
    {"User agent: operating system", AgentPart::System, "operating_system"},
};

constexpr std::string_view headerWords[] = {
    "useragent",
    "useragentstring",
    "httpuseragent",
    "clientuseragent",
    "clientdetailsuseragent",
    "browserstring",
    "browserinfo",
    "tarayicibilgisi",
    "tarayicikimligi",
    "kullaniciaracisi",
    "brauzermelumati",
    "customeruseragent",
    "ua",
    "agent",
};

/// How ordinary ones begin; what else looks like one may be a code with a slash.
constexpr std::string_view usualBeginnings[] = {"Mozilla/", "Opera/", "Dalvik/"};

bool isUsual(std::string_view cell)
{
    return std::ranges::any_of(usualBeginnings, [cell](std::string_view begin) { return cell.starts_with(begin); });
}

bool holdsAgents(const Sample &sample, std::size_t column)
{
    constexpr double mostCells = 0.8;
    constexpr double someCells = 0.2;
    double filled = 0;
    double looking = 0;
    double usual = 0;
    for (const SampleRecord &record : sample.records) {
        const std::string_view cell = bareCell(record.cells[column]);
        if (cell.empty() || isNothing(cell))
            continue;
        ++filled;
        looking += user_agents::looksLikeUserAgent(cell) ? 1 : 0;
        usual += isUsual(cell) ? 1 : 0;
    }
    const bool said = std::ranges::count(headerWords, headerKey(sample.headers[column])) > 0;
    return filled > 0 && looking >= (said ? someCells : mostCells) * filled && (said || usual * 2 >= filled);
}

bool isGiven(const std::vector<std::string> &headers, std::string_view field)
{
    return std::ranges::any_of(headers, [field](const std::string &header) {
        return std::ranges::any_of(
            std::initializer_list<Entity>{Entity::Customer, Entity::Order, Entity::OrderLine, Entity::Event},
            [&](Entity entity) {
                const std::optional<HeaderMatch> match = matchHeader(headerKey(header), entity);
                return match && match->field.substr(match->field.find('.') + 1) == field;
            });
    });
}

} // namespace

std::optional<std::size_t> agentColumn(const Sample &sample)
{
    for (std::size_t column = 0; column < sample.headers.size(); ++column) {
        if (holdsAgents(sample, column))
            return column;
    }
    return std::nullopt;
}

std::vector<ColumnMapping> agentParts(const std::vector<std::string> &headers, std::size_t column)
{
    std::vector<ColumnMapping> made;
    for (const PartRow &row : partRows) {
        if (isGiven(headers, row.field))
            continue;
        ColumnMapping mapping;
        mapping.header = row.header;
        mapping.fieldsGiven = false;
        mapping.type = fields::ValueType::Category;
        CellPart part;
        part.of = {headers[column]};
        part.userAgent = row.part;
        mapping.parts = {part};
        made.push_back(std::move(mapping));
    }
    return made;
}

void explainAgentParts(const std::vector<std::string> &headers, std::size_t column, Recognition &recognition)
{
    for (std::size_t c = 0; c < headers.size(); ++c) {
        const bool made = std::ranges::any_of(partRows, [&](const PartRow &row) { return headers[c] == row.header; });
        if (made)
            recognition.columns[c].evidence = {{"made_of_user_agent", {headers[column]}}};
    }
    RecognisedColumn &source = recognition.columns[column];
    if (!source.fields.empty() || source.skipped)
        return;
    source.skipped = true;
    source.evidence = {{"user_agent_taken_apart", {}}};
}

} // namespace dilim::ingest
