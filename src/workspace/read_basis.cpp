// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_basis.h"

#include "base/text_fold.h"
#include "ingest/sources/match_source.h"

#include <algorithm>

namespace dilim::workspace {
namespace {

bool sameColumn(const ingest::ColumnMapping &one, const ingest::ColumnMapping &other)
{
    return one.header == other.header || headerKey(one.header) == headerKey(other.header);
}

/// Whether one of the columns that a person named takes a field of this one.
bool losesField(const ingest::ColumnMapping &before, const std::vector<ingest::ColumnMapping> &named)
{
    return std::ranges::any_of(named, [&before](const ingest::ColumnMapping &column) {
        return column.fieldsGiven && std::ranges::any_of(column.fields, [&before](const std::string &field) {
                   return std::ranges::count(before.fields, field) > 0;
               });
    });
}

/// Columns of which nothing new is said stay as they were, and so does what is not said of the others. What was said of
/// other records or of another system does not count.
void fillColumns(ingest::Mapping &wanted, const ingest::Mapping &remembered)
{
    if (wanted.columns.empty()) {
        wanted.columns = remembered.columns;
        return;
    }
    if (wanted.primary != remembered.primary || wanted.system != remembered.system)
        return;
    const std::vector<ingest::ColumnMapping> named = wanted.columns;
    for (const ingest::ColumnMapping &before : remembered.columns) {
        const auto at = std::ranges::find_if(
            wanted.columns, [&before](const ingest::ColumnMapping &column) { return sameColumn(column, before); });
        if (at != wanted.columns.end())
            ingest::fillGaps(*at, before);
        else if (!losesField(before, named))
            wanted.columns.push_back(before);
    }
}

/// What the person fixed wins; what an earlier file with the same header words was told fills the gaps. How that file
/// was written is `dialectFor`'s; the day it spoke for is not taken over: this one may be of another day.
ingest::Mapping combined(ingest::Mapping wanted, const ingest::Mapping &remembered)
{
    if (!wanted.primary)
        wanted.primary = remembered.primary;
    if (wanted.source.empty())
        wanted.source = remembered.source;
    if (!wanted.system)
        wanted.system = remembered.system;
    fillColumns(wanted, remembered);
    if (wanted.makesCustomers == ingest::MakesCustomers::Auto)
        wanted.makesCustomers = remembered.makesCustomers;
    if (!wanted.cancellationPrefix)
        wanted.cancellationPrefix = remembered.cancellationPrefix;
    if (wanted.timeZone.empty())
        wanted.timeZone = remembered.timeZone;
    return wanted;
}

ingest::Hints plainHints(const ingest::Mapping &wanted, const ReadBasis &basis)
{
    ingest::Hints hints;
    hints.wanted = wanted;
    hints.currency = basis.settings.currency;
    hints.timeZone = basis.settings.timeZone;
    hints.language = basis.language;
    hints.customFields = basis.customFields;
    return hints;
}

/// Nothing but the bytes themselves would say more than a person did.
bool isEncodingSure(const ingest::Glance &glance)
{
    return std::ranges::any_of(glance.dialectEvidence, [](const ingest::Evidence &evidence) {
        return evidence.id == "encoding_bom" || evidence.id == "encoding_utf8" || evidence.id == "encoding_nul_pattern"
            || evidence.id == "encoding_wanted";
    });
}

void fillDialect(ingest::Dialect &wanted, const ingest::Dialect &before)
{
    if (!wanted.encoding)
        wanted.encoding = before.encoding;
    if (!wanted.separator)
        wanted.separator = before.separator;
    if (!wanted.quote)
        wanted.quote = before.quote;
    if (!wanted.headerLine)
        wanted.headerLine = before.headerLine;
}

/// How an earlier file was written that looked like this one before a person put it right.
ingest::Dialect dialectFor(const ingest::Dialect &wanted, const ingest::Glance &glance, const Memory &memory)
{
    ingest::Dialect dialect = wanted;
    const auto at = memory.find(glance.headerShape);
    if (at == memory.end())
        return dialect;
    ingest::Dialect before = at->second.dialect;
    if (isEncodingSure(glance))
        before.encoding.reset();
    fillDialect(dialect, before);
    return dialect;
}

/// Takes over how an earlier file was written where that leads to columns that are remembered, too: a file that only
/// has the same header words may have been saved by another program.
Result<ingest::Glance> lookAgain(const std::string &path, ingest::Hints &hints, const ingest::Glance &first,
                                 const Memory &memory, Progress &progress)
{
    ingest::Hints again = hints;
    again.wanted.dialect = dialectFor(hints.wanted.dialect, first, memory);
    if (again.wanted.dialect == hints.wanted.dialect)
        return first;
    Result<ingest::Glance> second = ingest::glance(path, again, progress);
    const bool leads = second && memory.contains(second->headerShape);
    const bool sameWords = leads && second->headerShape == first.headerShape;
    if (!leads)
        return first;
    if (sameWords) { // only the letters may differ
        again.wanted.dialect.separator = hints.wanted.dialect.separator;
        again.wanted.dialect.quote = hints.wanted.dialect.quote;
        again.wanted.dialect.headerLine = hints.wanted.dialect.headerLine;
    }
    hints = std::move(again);
    return second;
}

} // namespace

Result<ingest::Hints> hintsFor(const std::string &path, const ingest::Mapping &wanted, const ReadBasis &basis,
                               Progress &progress)
{
    ingest::Hints hints = plainHints(wanted, basis);
    if (basis.remembered.empty())
        return hints;
    Result<ingest::Glance> glance = ingest::glance(path, hints, progress);
    if (glance)
        glance = lookAgain(path, hints, *glance, basis.remembered, progress);
    if (!glance)
        return glance.error();
    if (const auto at = basis.remembered.find(glance->headerShape); at != basis.remembered.end())
        hints.wanted = combined(hints.wanted, at->second);
    return hints;
}

Memory remembered(const std::string &path, const ingest::Mapping &wanted, std::uint64_t shape, const ReadBasis &basis,
                  Progress &progress)
{
    Memory told{{shape, wanted}};
    if (const auto earlier = basis.remembered.find(shape); earlier != basis.remembered.end()) {
        told[shape] = combined(wanted, earlier->second);
        fillDialect(told[shape].dialect, earlier->second.dialect);
    }
    if (wanted.dialect == ingest::Dialect())
        return told;
    ingest::Mapping unsaid;
    unsaid.dialect.table = wanted.dialect.table;
    const Result<ingest::Glance> before = ingest::glance(path, plainHints(unsaid, basis), progress);
    if (!before || before->headerShape == shape)
        return told;
    const auto known = basis.remembered.find(before->headerShape);
    ingest::Mapping &seen = told[before->headerShape];
    seen = known == basis.remembered.end() ? ingest::Mapping() : known->second;
    seen.dialect = wanted.dialect;
    return told;
}

Result<ingest::Preview> previewFile(const std::string &path, const ingest::Mapping &wanted, const ReadBasis &basis,
                                    std::size_t rows, Progress &progress)
{
    Result<ingest::Hints> hints = hintsFor(path, wanted, basis, progress);
    if (!hints)
        return hints.error();
    hints->previewRows = rows;
    return ingest::preview(path, *hints, progress);
}

} // namespace dilim::workspace
