// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agent_memory.h"

namespace dilim::ingest {
namespace {

constexpr std::size_t keptCells = 65'536;

std::string_view deviceOf(const user_agents::UserAgent &agent)
{
    return user_agents::deviceWord(agent.device);
}

std::string_view browserOf(const user_agents::UserAgent &agent)
{
    return agent.browser;
}

std::string_view systemOf(const user_agents::UserAgent &agent)
{
    return agent.system;
}

/// In the order of AgentPart.
constexpr std::string_view (*parts[])(const user_agents::UserAgent &) = {deviceOf, browserOf, systemOf};

} // namespace

std::string_view AgentMemory::partOf(std::string_view cell, AgentPart part)
{
    bool isNew = false;
    const std::uint32_t number = m_cells.numberOf(cell, isNew);
    if (isNew)
        m_agents.push_back(user_agents::userAgentOf(cell));
    return parts[static_cast<std::size_t>(part)](m_agents[number]);
}

void AgentMemory::forget()
{
    if (m_cells.size() < keptCells)
        return;
    m_cells = RawWords();
    m_agents.clear();
}

} // namespace dilim::ingest
