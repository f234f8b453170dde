// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/profile_data.h"

#include "ui/models/customer_table.h"

namespace dilim::ui {
namespace {

std::size_t factsOf(const columns::FactTable &facts, std::uint32_t customer)
{
    const std::size_t next = customer + std::size_t{1};
    return next < facts.offsets.size() ? facts.offsets[next] - facts.offsets[customer] : 0;
}

/// What the table of customers would say in a column; empty without data.
QString cellOf(const StatePtr &state, const std::string &column, std::uint32_t customer)
{
    const CustomerTablePtr table = readCustomerTable(state, {column});
    if (table->columns.empty())
        return {};
    const QString words = customerCellText(*table, table->columns.front(), customer);
    return words == nothingKnown() ? QString() : words;
}

} // namespace

Result<ProfilePtr> readProfile(const StatePtr &state, const ProfileQuestion &question)
{
    analysis::ProfileRequest request;
    request.customer = question.customer;
    request.mostEntries = question.mostEntries;
    request.withSources = question.withSources;
    Result<analysis::CustomerProfile> profile = analysis::customerProfile(state->fields(), request);
    if (!profile)
        return profile.error();
    auto data = std::make_shared<ProfileData>();
    data->state = state;
    data->profile = std::move(*profile);
    data->rfm = cellOf(state, "rfm", question.customer);
    data->age = cellOf(state, "customer.age", question.customer);
    data->orders = factsOf(state->snapshot->orders, question.customer);
    data->events = factsOf(state->snapshot->events, question.customer);
    return ProfilePtr(std::move(data));
}

std::vector<std::size_t> segmentsOf(const WorkspaceState &state, std::uint32_t customer, Progress &progress)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < state.segments.size() && !progress.cancelled(); ++i) {
        if (!state.segments[i].rule)
            continue;
        const Result<rules::Evaluation> answer = state.evaluator->evaluate(*state.segments[i].rule, progress);
        if (answer && answer->members.test(customer))
            found.push_back(i);
    }
    return found;
}

} // namespace dilim::ui
