// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/read_report.h"

#include <algorithm>
#include <iterator>

namespace dilim::ingest {
namespace {

constexpr std::string_view knowledgeIds[knowledgeCount] = {"real_export", "several_readers", "second_hand",
                                                           "schema_only", "common"};

} // namespace

std::string_view knowledgeId(Knowledge knowledge)
{
    return knowledgeIds[static_cast<std::size_t>(knowledge)];
}

std::optional<Knowledge> knowledgeFromId(std::string_view id)
{
    const auto *const at = std::ranges::find(knowledgeIds, id);
    if (at == std::end(knowledgeIds))
        return std::nullopt;
    return static_cast<Knowledge>(at - std::begin(knowledgeIds));
}

Evidence evidenceOf(const RecognisedSystem &system, fields::Entity entity)
{
    if (system.knowledge == Knowledge::Common)
        return {"kind_recognised", {system.id}};
    return {"system_recognised",
            {system.name, std::string(fields::entityId(entity)), std::to_string(system.knownColumns),
             std::to_string(system.columns), std::string(knowledgeId(system.knowledge))}};
}

} // namespace dilim::ingest
