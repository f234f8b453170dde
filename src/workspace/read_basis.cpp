// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_basis.h"

#include <algorithm>

namespace dilim::workspace {
namespace {

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
    if (wanted.columns.empty())
        wanted.columns = remembered.columns;
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

/// How an earlier file was written that looked like this one before a person put it right.
ingest::Dialect dialectFor(const ingest::Dialect &wanted, const ingest::Glance &glance, const Memory &memory)
{
    ingest::Dialect dialect = wanted;
    const auto at = memory.find(glance.headerShape);
    if (at == memory.end())
        return dialect;
    const ingest::Dialect &before = at->second.dialect;
    if (!dialect.encoding && !isEncodingSure(glance))
        dialect.encoding = before.encoding;
    if (!dialect.separator)
        dialect.separator = before.separator;
    if (!dialect.quote)
        dialect.quote = before.quote;
    if (!dialect.headerLine)
        dialect.headerLine = before.headerLine;
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
