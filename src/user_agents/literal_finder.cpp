// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/literal_finder.h"

#include <algorithm>
#include <utility>

namespace dilim::user_agents {

LiteralFinder::LiteralFinder(std::vector<Literal> literals)
    : m_starts(buckets + 1)
    , m_literals(std::move(literals))
{
    std::sort(m_literals.begin(), m_literals.end(), [](const Literal &a, const Literal &b) {
        return std::pair(bucketOf(a.text), std::string_view(a.text))
            < std::pair(bucketOf(b.text), std::string_view(b.text));
    });
    for (const Literal &literal : m_literals)
        ++m_starts[bucketOf(literal.text) + 1];
    for (std::size_t bucket = 0; bucket < buckets; ++bucket)
        m_starts[bucket + 1] += m_starts[bucket];
}

} // namespace dilim::user_agents
