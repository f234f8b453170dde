// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sources/match_source.h"

#include "base/text_fold.h"
#include "ingest/cell_recipe.h"

#include <algorithm>
#include <compare>
#include <functional>
#include <set>

namespace dilim::ingest {
namespace {

struct Candidate {
    const SourceFile *source = nullptr;
    const SourceTable *table = nullptr;
    std::size_t known = 0;

    [[nodiscard]] auto rank() const
    {
        return std::tuple(table->knowledge != Knowledge::Common, !table->fileWords.empty(),
                          table->knowledge != Knowledge::SchemaOnly, known, -static_cast<int>(table->knowledge));
    }
};

/// Headers as they are asked for: the whole of one, or "Choice:*" for one that begins so.
bool hasHeader(std::span<const std::string> headers, const std::vector<std::string> &anyOf)
{
    return std::ranges::any_of(anyOf, [headers](const std::string &wanted) {
        if (!wanted.ends_with('*'))
            return findHeader(headers, wanted).has_value();
        const std::string_view beginning = std::string_view(wanted).substr(0, wanted.size() - 1);
        return std::ranges::any_of(headers,
                                   [beginning](const std::string &header) { return header.starts_with(beginning); });
    });
}

bool meetsNeeds(const SourceTable &table, std::span<const std::string> headers, std::string_view fileStem)
{
    if (!table.fileWords.empty() && !hasOneOf(table.fileWords, fileStem))
        return false;
    if (!table.lacks.empty() && hasHeader(headers, table.lacks))
        return false;
    return std::ranges::all_of(table.needs,
                               [headers](const std::vector<std::string> &anyOf) { return hasHeader(headers, anyOf); });
}

std::vector<std::string> namesOf(const ColumnMapping &column)
{
    std::vector<std::string> names{column.header};
    names.insert(names.end(), column.also.begin(), column.also.end());
    return names;
}

/// Columns of the file that the table knows.
std::size_t knownColumns(const SourceTable &table, std::span<const std::string> headers)
{
    std::set<std::size_t> known;
    const auto add = [&](const std::vector<std::string> &anyOf) {
        if (const std::optional<std::size_t> at = findHeader(headers, anyOf))
            known.insert(*at);
    };
    for (const std::vector<std::string> &anyOf : table.needs)
        add(anyOf);
    for (const ColumnMapping &column : table.mapping.columns) {
        add(namesOf(column));
        for (const CellPart &part : column.parts) {
            add(part.of);
            add(part.times);
            if (part.when)
                add(part.when->of);
        }
    }
    return known.size();
}

RecognisedSystem systemOf(const Candidate &candidate, std::span<const std::string> headers)
{
    const SourceTable &table = *candidate.table;
    const bool isSystem = table.knowledge != Knowledge::Common;
    return {table.id,       isSystem ? candidate.source->name : std::string(),       table.knowledge, candidate.known,
            headers.size(), table.mapping.primary.value_or(fields::Entity::Customer)};
}

/// The table's columns as this file has them.
SourceMatch matchOf(const SourceFile &source, const SourceTable &table, std::span<const std::string> headers,
                    std::string_view fileStem)
{
    SourceMatch match;
    match.system = systemOf({&source, &table, knownColumns(table, headers)}, headers);
    match.mapping = table.mapping;
    match.mapping.columns.clear();
    for (ColumnMapping column : table.mapping.columns) {
        const std::optional<std::size_t> own = findHeader(headers, namesOf(column));
        if (!own && !recipeOf(column, headers, std::string(fileStem)))
            continue;
        if (own)
            column.header = headers[*own];
        column.also.clear();
        match.mapping.columns.push_back(std::move(column));
    }
    return match;
}

} // namespace

std::vector<RecognisedSystem> fittingSystems(std::span<const SourceFile> sources, std::span<const std::string> headers,
                                             std::string_view fileStem)
{
    std::vector<Candidate> fitting;
    for (const SourceFile &source : sources) {
        for (const SourceTable &table : source.tables) {
            if (meetsNeeds(table, headers, fileStem))
                fitting.push_back({&source, &table, knownColumns(table, headers)});
        }
    }
    std::ranges::stable_sort(fitting, std::greater(), &Candidate::rank);
    std::vector<RecognisedSystem> systems;
    for (const Candidate &candidate : fitting)
        systems.push_back(systemOf(candidate, headers));
    return systems;
}

std::optional<SourceMatch> matchSource(std::span<const SourceFile> sources, std::span<const std::string> headers,
                                       std::string_view fileStem)
{
    const std::vector<RecognisedSystem> systems = fittingSystems(sources, headers, fileStem);
    return systems.empty() ? std::nullopt : sourceById(sources, headers, fileStem, systems.front().id);
}

std::optional<SourceMatch> sourceById(std::span<const SourceFile> sources, std::span<const std::string> headers,
                                      std::string_view fileStem, std::string_view id)
{
    for (const SourceFile &source : sources) {
        for (const SourceTable &table : source.tables) {
            if (table.id == id)
                return matchOf(source, table, headers, fileStem);
        }
    }
    return std::nullopt;
}

void fillGaps(ColumnMapping &wanted, const ColumnMapping &known)
{
    const bool same = !wanted.fieldsGiven || wanted.fields == known.fields;
    if (!wanted.fieldsGiven) {
        wanted.fields = known.fields;
        wanted.fieldsGiven = known.fieldsGiven;
    }
    if (!same)
        return;
    if (!wanted.type)
        wanted.type = known.type;
    if (!wanted.decimalMark)
        wanted.decimalMark = known.decimalMark;
    if (!wanted.dateOrder)
        wanted.dateOrder = known.dateOrder;
    if (!wanted.listSeparator)
        wanted.listSeparator = known.listSeparator;
    wanted.opposite |= known.opposite;
    wanted.addsUp |= known.addsUp;
    if (wanted.sameFor.empty())
        wanted.sameFor = known.sameFor;
    if (wanted.parts.empty()) {
        wanted.parts = known.parts;
        wanted.join = known.join;
        wanted.sum = known.sum;
    }
}

Mapping combined(const Mapping &wanted, const SourceMatch &match)
{
    const Mapping &known = match.mapping;
    Mapping result = wanted;
    result.system = match.system.id;
    if (!result.primary)
        result.primary = known.primary;
    if (result.source.empty())
        result.source = match.system.name;
    if (result.makesCustomers == MakesCustomers::Auto)
        result.makesCustomers = known.makesCustomers;
    if (!result.cancellationPrefix)
        result.cancellationPrefix = known.cancellationPrefix;
    if (result.timeZone.empty())
        result.timeZone = known.timeZone;
    if (!result.rest)
        result.rest = known.rest;
    if (result.leaveOut.empty())
        result.leaveOut = known.leaveOut;
    for (const ColumnMapping &column : known.columns) {
        const auto at = std::ranges::find_if(result.columns, [&column](const ColumnMapping &other) {
            return other.header == column.header || headerKey(other.header) == headerKey(column.header);
        });
        if (at == result.columns.end())
            result.columns.push_back(column);
        else
            fillGaps(*at, column);
    }
    return result;
}

} // namespace dilim::ingest
