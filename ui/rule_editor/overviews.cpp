// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/overviews.h"

#include <algorithm>

namespace dilim::ui {

namespace {
constexpr std::size_t mostValues = 5000; // of a tick list
}

Overviews::Overviews(QObject *parent)
    : QObject(parent)
{
}

void Overviews::setState(const StatePtr &state)
{
    const bool sameData = m_state && state && m_state->snapshot == state->snapshot;
    m_state = state;
    if (sameData)
        return;
    m_job.cancel();
    m_known.clear();
    m_wanted.clear();
}

void Overviews::want(const std::vector<std::string> &fields)
{
    for (auto at = fields.rbegin(); at != fields.rend(); ++at) {
        if (at->empty() || m_known.contains(*at))
            continue;
        std::erase(m_wanted, *at);
        m_wanted.push_front(*at);
    }
    if (!m_job.running())
        next();
}

const analysis::FieldOverview *Overviews::find(const std::string &field) const
{
    const auto at = m_known.find(field);
    return at == m_known.end() ? nullptr : &at->second;
}

void Overviews::next()
{
    if (m_wanted.empty() || !m_state)
        return;
    const std::string field = m_wanted.front();
    m_wanted.pop_front();
    m_job.start(
        [state = m_state, field](Progress &progress) {
            return analysis::fieldOverview(state->fields(), {field, mostValues}, nullptr, progress);
        },
        [this, field](Result<analysis::FieldOverview> overview) {
            m_known[field] = overview ? *std::move(overview) : analysis::FieldOverview{};
            emit found(field);
            next();
        });
}

} // namespace dilim::ui
