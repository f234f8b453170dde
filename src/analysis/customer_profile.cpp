// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_profile.h"

#include "analysis/purchase_history.h"
#include "analysis/safe_sum.h"
#include "fields/standard_fields.h"

#include <algorithm>

namespace dilim::analysis {
namespace {

using columns::missingInteger;
using columns::Snapshot;
using Kind = TimelineEntry::Kind;

constexpr std::string_view permissionPrefix = "customer.consent_";

bool isPermission(std::string_view id)
{
    return id.substr(0, permissionPrefix.size()) == permissionPrefix;
}

void addField(const Snapshot &snapshot, const fields::Field &field, CustomerProfile &profile)
{
    const bool isLookup = field.derived && field.custom; // of a linked table
    if (field.entity != fields::Entity::Customer || (field.derived && !isLookup))
        return;
    const columns::Column *column = snapshot.customers.find(field.id);
    if (!column)
        return;
    rules::Finding value = rules::findingAt(*column, field.type, profile.customer);
    if (isPermission(field.id))
        profile.permissions.push_back({field.id, std::move(value)});
    else if (!std::holds_alternative<std::monostate>(value))
        (isLookup ? profile.lookups : profile.fields).push_back({field.id, std::move(value)});
}

ProfileFigures figuresOf(const Snapshot &snapshot, Moment now, std::uint32_t customer)
{
    PurchaseRows rows;
    readPurchases(snapshot, now, rowsOf(snapshot.orders, {customer, customer + std::size_t{1}}), rows);
    ProfileFigures figures;
    std::uint64_t withAmount = 0;
    for (std::size_t i = 0; i < rows.takesPart.size(); ++i) {
        if (rows.takesPart[i] == 0)
            continue;
        ++figures.orders;
        if (rows.amounts[i] != missingInteger) {
            ++withAmount;
            addTo(figures.revenue, rows.amounts[i]);
        }
        if (rows.moments[i] == missingInteger)
            continue;
        figures.firstOrder = figures.firstOrder.value_or(Moment{rows.moments[i]});
        figures.lastOrder = Moment{rows.moments[i]};
    }
    if (withAmount > 0)
        figures.averageBasket = static_cast<double>(figures.revenue) / static_cast<double>(withAmount);
    return figures;
}

std::optional<RfmScore> scoreOf(const RfmResult *result, std::uint32_t customer)
{
    if (!result)
        return std::nullopt;
    const auto at =
        std::lower_bound(result->scores.begin(), result->scores.end(), customer,
                         [](const RfmScore &score, std::uint32_t wanted) { return score.customer < wanted; });
    const bool found = at != result->scores.end() && at->customer == customer;
    return found ? std::optional(*at) : std::nullopt;
}

/// The word in a row of a column of texts or words; empty where there is none.
std::string wordAt(const Snapshot &snapshot, std::string_view fieldId, std::size_t row)
{
    const columns::Column *column = snapshot.column(fieldId);
    if (!column || row >= columns::sizeOf(*column))
        return {};
    const rules::Finding value = rules::findingAt(*column, fields::ValueType::Text, row);
    const auto *word = std::get_if<std::string>(&value);
    return word ? *word : std::string();
}

/// The name that the row itself says, else the catalogue's, else the code.
std::string productName(const Snapshot &snapshot, std::string_view ownName, std::string_view code, std::size_t row,
                        const std::vector<std::uint32_t> &products)
{
    std::string name = ownName.empty() ? std::string() : wordAt(snapshot, ownName, row);
    if (name.empty() && row < products.size() && products[row] != Snapshot::noProduct)
        name = wordAt(snapshot, "product.name", products[row]);
    return name.empty() ? wordAt(snapshot, code, row) : name;
}

std::vector<std::string> productsOfOrder(const Snapshot &snapshot, std::uint32_t order)
{
    std::vector<std::string> names;
    if (order + std::size_t{1} >= snapshot.lineOffsets.size())
        return names;
    for (std::size_t line = snapshot.lineOffsets[order]; line < snapshot.lineOffsets[order + std::size_t{1}]; ++line) {
        std::string name = productName(snapshot, "line.name", "line.product", line, snapshot.lineProduct.get());
        if (!name.empty())
            names.push_back(std::move(name));
    }
    return names;
}

void describeOrder(const Snapshot &snapshot, TimelineEntry &entry)
{
    entry.name = wordAt(snapshot, "order.id", entry.row);
    entry.channel = wordAt(snapshot, "order.channel", entry.row);
    entry.status = wordAt(snapshot, "order.status", entry.row);
    const columns::IntegerColumn *counts = integerColumn(snapshot.orders, "order.counts");
    entry.counts = !counts || counts->at(entry.row) == 1;
    entry.products = productsOfOrder(snapshot, entry.row);
}

void describeEvent(const Snapshot &snapshot, TimelineEntry &entry)
{
    entry.name = wordAt(snapshot, "event.type", entry.row);
    entry.channel = wordAt(snapshot, "event.source", entry.row);
    std::string product = productName(snapshot, {}, "event.product", entry.row, snapshot.eventProduct.get());
    if (!product.empty())
        entry.products.push_back(std::move(product));
}

/// Rows of one kind of facts of a customer, with their moments.
struct FactRows {
    RowRange rows{};
    std::vector<std::int64_t> moments{}; // milliseconds, `missingInteger` for none
};

FactRows factRows(const columns::FactTable &facts, const char *momentField, std::uint32_t customer)
{
    FactRows result{rowsOf(facts, {customer, customer + std::size_t{1}}), {}};
    readMoments(integerColumn(facts, momentField), result.rows, result.moments);
    return result;
}

/// The newest entries, bare: both kinds ascend, so they are taken from their ends.
std::vector<TimelineEntry> newestEntries(const FactRows &orders, const FactRows &events, std::size_t most)
{
    std::vector<TimelineEntry> entries;
    std::size_t order = orders.moments.size();
    std::size_t event = events.moments.size();
    while (entries.size() < most && order + event > 0) {
        const bool takesOrder = event == 0 || (order > 0 && orders.moments[order - 1] >= events.moments[event - 1]);
        const std::size_t place = takesOrder ? --order : --event;
        const FactRows &facts = takesOrder ? orders : events;
        TimelineEntry &entry = entries.emplace_back();
        entry.kind = takesOrder ? Kind::Order : Kind::Event;
        entry.row = static_cast<std::uint32_t>(facts.rows.begin + place);
        if (facts.moments[place] != missingInteger)
            entry.moment = Moment{facts.moments[place]};
    }
    return entries;
}

std::optional<Decimal> amountAt(const Snapshot &snapshot, const TimelineEntry &entry)
{
    const bool order = entry.kind == Kind::Order;
    const columns::IntegerColumn *amounts =
        order ? integerColumn(snapshot.orders, "order.amount") : integerColumn(snapshot.events, "event.value");
    if (!amounts || amounts->at(entry.row) == missingInteger)
        return std::nullopt;
    return Decimal{amounts->at(entry.row), amounts->scale};
}

/// Where the entries of one kind were read.
void addSources(const Snapshot &snapshot, Kind kind, std::vector<TimelineEntry> &entries)
{
    rules::DecidingFacts facts{kind == Kind::Order ? rules::Facts::Orders : rules::Facts::Events, {}, 0};
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->kind == kind)
            facts.rows.push_back(entry->row);
    }
    const std::vector<rules::DecidingRow> rows = rules::newestRows(facts, snapshot, facts.rows.size());
    auto row = rows.begin(); // newest first, as the entries are
    for (TimelineEntry &entry : entries) {
        if (entry.kind == kind)
            entry.source = (row++)->source;
    }
}

void addTimeline(const Snapshot &snapshot, const ProfileRequest &request, CustomerProfile &profile)
{
    const FactRows orders = factRows(snapshot.orders, "order.at", request.customer);
    const FactRows events = factRows(snapshot.events, "event.at", request.customer);
    profile.timelineTotal = orders.moments.size() + events.moments.size();
    profile.timeline = newestEntries(orders, events, request.mostEntries);
    for (TimelineEntry &entry : profile.timeline) {
        entry.amount = amountAt(snapshot, entry);
        if (entry.kind == Kind::Order)
            describeOrder(snapshot, entry);
        else
            describeEvent(snapshot, entry);
    }
    if (!request.withSources)
        return;
    addSources(snapshot, Kind::Order, profile.timeline);
    addSources(snapshot, Kind::Event, profile.timeline);
}

} // namespace

Result<CustomerProfile> customerProfile(const FieldSource &source, const ProfileRequest &request)
{
    const Snapshot &snapshot = source.snapshot;
    CustomerProfile profile;
    profile.customer = request.customer;
    for (const fields::Field &field : fields::standardFields())
        addField(snapshot, field, profile);
    for (const fields::Field &field : snapshot.catalogue.customFields())
        addField(snapshot, field, profile);
    profile.source = rules::customerSource(snapshot, request.customer);
    profile.figures = figuresOf(snapshot, source.context.now, request.customer);
    profile.rfm = scoreOf(request.rfm, request.customer);
    addTimeline(snapshot, request, profile);
    return unlessFailed(snapshot, Result<CustomerProfile>(std::move(profile)));
}

} // namespace dilim::analysis
