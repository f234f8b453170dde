// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"

#include "analysis/base_rows.h"
#include "analysis/breakdown_tally.h"
#include "analysis/time_parts.h"
#include "base/in_parallel.h"

#include <algorithm>
#include <thread>
#include <tuple>
#include <utility>

namespace dilim::analysis {
namespace {

using columns::Snapshot;
using fields::Entity;
using fields::Field;

Error cancelledError()
{
    return {std::string(cancelledCode), {}};
}

constexpr std::string_view bandPart = "band";

/// A field and how its values are grouped.
struct AskedField {
    const Field *field = nullptr;
    const columns::Column *column = nullptr;
    Grouping grouping{};
};

/// Nothing if the field's values cannot be grouped by this part.
std::optional<Grouping> groupingOf(fields::ValueType type, std::string_view part)
{
    using fields::ValueType;
    if (part == bandPart && (type == ValueType::Number || type == ValueType::Money))
        return Grouping{nullptr, true};
    const TimePart *found = findTimePart(part);
    const bool fits = type == ValueType::Moment || (type == ValueType::Date && found && !found->ofClock);
    return found && fits ? std::optional(Grouping{found, false}) : std::nullopt;
}

/// A field by its id, and after a colon what of it is looked at.
Result<AskedField> askedField(const FieldSource &source, const std::string &asked)
{
    const std::size_t colon = asked.find(':');
    const std::string id = asked.substr(0, colon);
    const Field *field = source.snapshot.catalogue.find(id);
    if (!field)
        return Error{"breakdown.unknown_field", {id}};
    std::optional<Grouping> grouping = Grouping{};
    if (colon != std::string::npos)
        grouping = groupingOf(field->type, std::string_view(asked).substr(colon + 1));
    if (!grouping)
        return Error{"breakdown.unknown_part", {id, asked.substr(colon + 1)}};
    if (field->personal || (!isGroupable(field->type) && !grouping->band))
        return Error{"breakdown.not_groupable", {id}};
    const columns::Column *column = source.columnOf(*field);
    if (!column)
        return Error{"breakdown.field_absent", {id}};
    return AskedField{field, column, *grouping};
}

/// The known, present and groupable fields of a question.
Result<std::vector<AskedField>> fieldsOf(const FieldSource &source, const std::vector<std::string> &by)
{
    if (by.empty() || by.size() > mostFields)
        return Error{"breakdown.field_count", {std::to_string(by.size())}};
    std::vector<AskedField> result;
    for (const std::string &asked : by) {
        const Result<AskedField> field = askedField(source, asked);
        if (!field)
            return field.error();
        result.push_back(*field);
    }
    return result;
}

/// The finest table that the fields speak of; its rows are grouped. Products are looked at through lines, or through
/// events where events are asked for.
Result<Entity> baseOf(const std::vector<AskedField> &fields)
{
    const auto asks = [&fields](Entity entity) {
        return std::any_of(fields.begin(), fields.end(),
                           [entity](const AskedField &asked) { return asked.field->entity == entity; });
    };
    const bool events = asks(Entity::Event);
    if (events && (asks(Entity::Order) || asks(Entity::OrderLine)))
        return Error{"breakdown.mixed_entities", {}};
    if (events)
        return Entity::Event;
    if (asks(Entity::OrderLine) || asks(Entity::Product))
        return Entity::OrderLine;
    return asks(Entity::Order) ? Entity::Order : Entity::Customer;
}

Result<std::vector<GroupedField>> groupedFields(const std::vector<AskedField> &fields, const TimeZone &zone,
                                                const Progress &progress)
{
    std::vector<GroupedField> result;
    for (const AskedField &asked : fields) {
        auto codes = FieldCodes::of(*asked.column, asked.field->type, asked.grouping, zone, progress);
        if (!codes)
            return cancelledError();
        result.push_back({asked.field->entity, std::move(*codes)});
    }
    return result;
}

/// One thread's part of the rows, added up.
struct Part {
    Part(const std::vector<GroupedField> &fields, const BreakdownQuestion &question, const BreakdownPeople &people)
        : groups(fields)
        , tallies{Tallies(people.population, question.ownerless)}
    {
        if (people.comparison)
            tallies.emplace_back(*people.comparison, question.ownerless);
    }

    void read(BaseReader reader, const Progress &progress)
    {
        BaseRows base;
        while (!progress.cancelled() && reader.next(base)) {
            groups.startRange(reader, base);
            for (Tallies &tally : tallies)
                groups.addRange(base, tally);
        }
    }
    void add(const Part &other)
    {
        for (std::size_t i = 0; i < tallies.size(); ++i)
            groups.add(other.groups, other.tallies[i], tallies[i]);
    }

    Groups groups;
    std::vector<Tallies> tallies; // of the population, then of the comparison
};

/// All rows, by as many threads as there are cores.
Part allRows(const FieldSource &source, Entity base, const std::vector<GroupedField> &fields,
             const BreakdownQuestion &question, const BreakdownPeople &people, const Progress &progress)
{
    constexpr std::size_t rowsWorthAThread = 1 << 19;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t wanted = source.snapshot.table(base).rows / rowsWorthAThread + 1;
    const std::vector<RowRange> ranges = partsOf(source.snapshot, base, std::min(cores, wanted));
    std::vector<Part> parts;
    for (std::size_t i = 0; i < std::max<std::size_t>(ranges.size(), 1); ++i)
        parts.emplace_back(fields, question, people);
    inParallel(ranges.size(), [&](std::size_t i) {
        parts[i].read(BaseReader(source.snapshot, base, {question.countedOnly, question.window}, ranges[i]), progress);
    });
    for (std::size_t i = 1; i < parts.size(); ++i)
        parts[0].add(parts[i]);
    return std::move(parts[0]);
}

std::vector<BreakdownRow> rowsOf(const Groups &groups, const std::vector<Tallies> &tallies)
{
    std::vector<BreakdownRow> rows(groups.count());
    for (std::size_t group = 0; group < rows.size(); ++group) {
        static_cast<BreakdownFigures &>(rows[group]) = tallies[0].figuresOf(group);
        rows[group].key = groups.keyOf(group);
        if (tallies.size() > 1)
            rows[group].compared = tallies[1].figuresOf(group);
    }
    return rows;
}

void sortRows(std::vector<BreakdownRow> &rows, Entity base)
{
    const bool byRows = base == Entity::Event;
    std::sort(rows.begin(), rows.end(), [byRows](const BreakdownRow &a, const BreakdownRow &b) {
        const std::int64_t sizeOfA = byRows ? static_cast<std::int64_t>(a.rows) : a.revenue;
        const std::int64_t sizeOfB = byRows ? static_cast<std::int64_t>(b.rows) : b.revenue;
        return std::tie(sizeOfB, b.customers, a.key) < std::tie(sizeOfA, a.customers, b.key);
    });
}

Result<BreakdownResult> answered(const FieldSource &source, const BreakdownQuestion &question,
                                 const BreakdownPeople &people, const Progress &progress)
{
    const auto fields = fieldsOf(source, question.by);
    if (!fields)
        return fields.error();
    const auto entity = baseOf(*fields);
    if (!entity)
        return entity.error();
    const auto grouped = groupedFields(*fields, source.context.timeZone, progress);
    if (!grouped)
        return grouped.error();

    const Part part = allRows(source, *entity, *grouped, question, people, progress);
    if (progress.cancelled())
        return cancelledError();
    const auto &[groups, tallies] = part;
    BreakdownResult result{question, rowsOf(groups, tallies), tallies[0].total(), {}};
    if (people.comparison)
        result.comparedTotal = tallies[1].total();
    sortRows(result.rows, *entity);
    return result;
}

} // namespace

double shareOf(double part, double whole)
{
    return whole > 0 ? part / whole : 0.0;
}

std::optional<double> revenuePerCustomer(const BreakdownFigures &figures)
{
    if (figures.customers == 0)
        return std::nullopt;
    return static_cast<double>(figures.revenue) / static_cast<double>(figures.customers);
}

std::optional<double> shareIndex(const BreakdownResult &result, const BreakdownRow &row)
{
    if (!result.comparedTotal)
        return std::nullopt;
    const double there =
        shareOf(static_cast<double>(row.compared.customers), static_cast<double>(result.comparedTotal->customers));
    if (there == 0)
        return std::nullopt;
    return shareOf(static_cast<double>(row.customers), static_cast<double>(result.total.customers)) / there;
}

Result<BreakdownResult> breakdown(const FieldSource &source, const BreakdownQuestion &question,
                                  const BreakdownPeople &people, Progress &progress)
{
    return unlessFailed(source.snapshot, answered(source, question, people, progress));
}

} // namespace dilim::analysis
