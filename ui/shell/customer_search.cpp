// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_search.h"

#include "ui/session/customer_name.h"

namespace dilim::ui {

QVector<CustomerHit> customersLike(const WorkspaceState &state, const std::string &text, int most, Progress &progress)
{
    QVector<CustomerHit> hits;
    const std::shared_ptr<const analysis::CustomerSearch> &search = state.search.get();
    if (!search)
        return hits;
    const Result<std::vector<std::uint32_t>> rows = search->find(text, progress);
    for (std::size_t i = 0; rows && i < rows->size() && hits.size() < most; ++i)
        hits.append({(*rows)[i], customerName(*state.snapshot, (*rows)[i])});
    return hits;
}

} // namespace dilim::ui
