// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inspect.h"

#include "base/in_parallel.h"
#include "ingest/agent_columns.h"
#include "ingest/cancellations.h"
#include "ingest/plan_columns.h"
#include "ingest/plan_currencies.h"
#include "ingest/recognise.h"
#include "ingest/sources/known_sources.h"

#include <algorithm>
#include <filesystem>

namespace dilim::ingest {
namespace {

using fields::ValueType;

/// Columns of order number and quantity (or total) in which cancellations show.
std::optional<CancellationRule> cancellationWatch(const ReadPlan &plan)
{
    const char *amount = plan.primary == fields::Entity::OrderLine ? "line.quantity" : "order.total";
    const std::optional<std::size_t> order = columnOf(plan, "order.id");
    const std::optional<std::size_t> quantity = columnOf(plan, amount);
    if (columnOf(plan, "order.status") || !order || !quantity)
        return std::nullopt;
    return CancellationRule{*order, *quantity};
}

/// Cancellations are looked for in the sample first, so that the file is mostly read once.
std::string guessedPrefix(const ReadPlan &plan, const std::vector<SampleRecord> &records)
{
    PrefixCounts counts;
    for (const SampleRecord &record : records) {
        const std::string &id = record.cells[plan.watch->orderColumn];
        counts.add(id, record.cells[plan.watch->quantityColumn].starts_with('-'));
    }
    return provenCancellationPrefix(counts);
}

/// Columns that a person named must be there, or be made.
Result<void> checkWantedColumns(const Hints &hints, const std::vector<std::string> &headers)
{
    for (const ColumnMapping &wanted : hints.wanted.columns) {
        if (!findHeader(headers, wanted.header) && wanted.parts.empty())
            return Error{"mapping.unknown_column", {wanted.header}};
    }
    return {};
}

std::string stemOf(const std::string &path)
{
    return std::filesystem::path(path).stem().string();
}

/// The system that wrote the file: the one that a person named, else the likeliest that fits.
std::optional<SourceMatch> systemOf(const Sample &sample, const Hints &hints, const std::string &fileStem,
                                    const std::vector<RecognisedSystem> &fitting)
{
    const std::optional<std::string> &wanted = hints.wanted.system;
    if (wanted)
        return wanted->empty() ? std::nullopt : sourceById(knownSources(), sample.headers, fileStem, *wanted);
    if (fitting.empty() || (hints.wanted.primary && hints.wanted.primary != fitting.front().entity))
        return std::nullopt; // the person knows better what the rows are
    return sourceById(knownSources(), sample.headers, fileStem, fitting.front().id);
}

/// Has the column of user agents taken apart, unless a person or the system says what it is.
std::optional<std::size_t> addAgentParts(Inspection &inspection)
{
    const std::vector<std::string> &headers = inspection.sample.headers;
    const std::optional<std::size_t> column = agentColumn(inspection.sample);
    if (!column || wantedColumn(inspection.wanted, headers[*column]))
        return std::nullopt;
    for (ColumnMapping &made : agentParts(headers, *column)) {
        if (!wantedColumn(inspection.wanted, made.header))
            inspection.wanted.columns.push_back(std::move(made));
    }
    return column;
}

/// Rows and cells of the sample as they will be read: unwanted rows out, made cells in their places, further made
/// columns behind.
void makeCells(Inspection &inspection, const std::string &fileStem, std::size_t shown)
{
    Sample &sample = inspection.sample;
    const std::vector<std::string> own = sample.headers;
    RowFilter filter(inspection.wanted.leaveOut, own);
    struct Made {
        std::size_t at = 0;
        CellRecipe recipe{};
    };
    std::vector<Made> made;
    for (const ColumnMapping &column : inspection.wanted.columns) {
        std::optional<CellRecipe> recipe = column.parts.empty() ? std::nullopt : recipeOf(column, own, fileStem);
        if (!recipe)
            continue;
        std::optional<std::size_t> at = findHeader(sample.headers, column.header);
        if (!at) {
            at = sample.headers.size();
            sample.headers.push_back(column.header);
        }
        made.push_back({*at, *std::move(recipe)});
    }
    std::vector<SampleRecord> kept;
    for (SampleRecord &record : sample.records) {
        const std::vector<std::string_view> cells(record.cells.begin(), record.cells.end());
        if (filter.leavesOut(cells))
            continue;
        std::vector<std::string> read = record.cells;
        read.resize(sample.headers.size());
        for (const Made &one : made)
            read[one.at] = std::string(CellMaker(one.recipe).make(cells));
        if (inspection.firstRows.size() < shown) {
            record.cells.insert(record.cells.end(), read.begin() + static_cast<std::ptrdiff_t>(own.size()), read.end());
            inspection.firstRows.push_back(record.cells);
        }
        kept.push_back({record.line, std::move(read)});
    }
    sample.records = std::move(kept);
}

} // namespace

std::span<const std::string> fileHeaders(const Inspection &inspection)
{
    return std::span(inspection.sample.headers).first(inspection.plan.fileColumns);
}

std::optional<std::size_t> columnOf(const ReadPlan &plan, std::string_view field)
{
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        const std::vector<std::string> &fields = plan.columns[c].fields;
        if (std::find(fields.begin(), fields.end(), field) != fields.end())
            return c;
    }
    return std::nullopt;
}

Result<Inspection> inspect(const InputFile &file, const Hints &hints, const std::vector<std::string> &headers)
{
    Result<Sample> sample = takeSample(file, hints, headers);
    if (!sample)
        return sample.error();
    Inspection inspection;
    inspection.sample = std::move(*sample);
    const Sample &taken = inspection.sample;
    if (Result<void> checked = checkWantedColumns(hints, taken.headers); !checked)
        return checked.error();
    const std::string stem = stemOf(file.path());
    inspection.fitting = fittingSystems(knownSources(), taken.headers, stem);
    const std::optional<SourceMatch> system = systemOf(taken, hints, stem, inspection.fitting);
    std::erase_if(inspection.fitting, [](const RecognisedSystem &one) { return one.knowledge == Knowledge::Common; });
    inspection.wanted = system ? combined(hints.wanted, *system) : hints.wanted;
    inspection.plan.fileColumns = taken.headers.size();
    inspection.plan.leaveOut = inspection.wanted.leaveOut;
    if (system && system->system.knowledge != Knowledge::Common)
        inspection.system = system->system;
    const std::optional<std::size_t> agents = addAgentParts(inspection);
    makeCells(inspection, stem, hints.previewRows);
    inspection.facts.resize(taken.headers.size());
    inParallel(inspection.facts.size(), [&](std::size_t c) { inspection.facts[c] = factsOf(taken.records, c); });
    Recognition recognition = recognise(taken.headers, inspection.facts, hints.wanted, system ? &*system : nullptr);
    if (agents)
        explainAgentParts(taken.headers, *agents, recognition);
    inspection.entityEvidence = recognition.entityEvidence;

    ReadPlan &plan = inspection.plan;
    plan.primary = recognition.primary;
    plan.cutting.encoding = taken.encoding;
    plan.cutting.format = taken.format.format;
    plan.cutting.lineEnd = taken.format.lineEnd;
    plan.headerLine = taken.header.line;
    plan.headerCells = taken.header.cells;
    if (plan.primary == fields::Entity::Table)
        plan.bareTotals = RowJudge::BareTotals::AreTotals;
    plan.separatorLine = taken.format.separatorLine;
    Result<TimeZone> zone =
        TimeZone::fromId(inspection.wanted.timeZone.empty() ? hints.timeZone : inspection.wanted.timeZone);
    if (!zone)
        return zone.error();
    plan.zone = std::move(*zone);
    if (Result<void> planned = planColumns(inspection, hints, stem, recognition); !planned)
        return planned.error();
    planCurrencies(inspection);
    const std::optional<std::string> &prefix = inspection.wanted.cancellationPrefix;
    if (!prefix || !prefix->empty())
        plan.watch = cancellationWatch(plan);
    if (plan.watch)
        plan.cancellationPrefix = prefix ? *prefix : guessedPrefix(plan, taken.records);
    return inspection;
}
} // namespace dilim::ingest
