// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_basis.h"

namespace dilim::workspace {
namespace {

/// What the person fixed wins; what an earlier file with the same header words was told fills the gaps. How that file
/// was written (separator, header line) and the day it spoke for are not taken over: this one may have been saved by
/// another program on another day.
ingest::Mapping combined(ingest::Mapping wanted, const ingest::Mapping &remembered)
{
    if (!wanted.primary)
        wanted.primary = remembered.primary;
    if (wanted.source.empty())
        wanted.source = remembered.source;
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

} // namespace

Result<ingest::Hints> hintsFor(const std::string &path, const ingest::Mapping &wanted, const ReadBasis &basis,
                               Progress &progress)
{
    ingest::Hints hints = plainHints(wanted, basis);
    const Result<ingest::Preview> preview = ingest::preview(path, hints, progress);
    if (!preview)
        return preview.error();
    if (const auto at = basis.remembered.find(preview->report.headerShape); at != basis.remembered.end())
        hints.wanted = combined(hints.wanted, at->second);
    return hints;
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
