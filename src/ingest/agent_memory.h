// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"
#include "ingest/raw_words.h"
#include "user_agents/user_agent.h"

#include <deque>
#include <string_view>

namespace dilim::ingest {

/// Takes user agents apart, each different one once; the columns that want a part of the same cell share it. Used by
/// one thread.
class AgentMemory
{
public:
    /// The part as it is stored; lives until `forget`.
    [[nodiscard]] std::string_view partOf(std::string_view cell, AgentPart part);
    /// Ends what was given, so that a file of ever new user agents does not fill the memory.
    void forget();

private:
    RawWords m_cells;
    std::deque<user_agents::UserAgent> m_agents; // by number of the cell
};

} // namespace dilim::ingest
