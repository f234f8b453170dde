// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/preview.h"

#include "base/text_fold.h"
#include "ingest/inspect.h"
#include "ingest/report.h"

#include <algorithm>

namespace dilim::ingest {

Result<Preview> preview(const std::string &path, const Hints &hints)
{
    constexpr std::size_t shownRows = 20;
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return file.error();
    Result<Inspection> inspection = inspect(*file, hints);
    if (!inspection)
        return inspection.error();
    Preview result;
    result.primary = inspection->plan.primary;
    result.entityEvidence = inspection->entityEvidence;
    ReadReport &report = result.report;
    report.mapping = mappingOf(*inspection, hints);
    report.dialectEvidence = inspection->sample.evidence;
    report.columns = inspection->columns;
    for (std::size_t c = 0; c < report.columns.size(); ++c)
        report.columns[c].filled = inspection->facts[c].filled;
    report.recordsRead = inspection->sample.records.size();
    report.bytes = file->size();
    report.headerShape = headerShape(inspection->sample.headers);
    for (const SampleRecord &record : inspection->sample.records) {
        if (result.firstRows.size() == shownRows)
            break;
        result.firstRows.push_back(record.cells);
    }
    return result;
}

std::uint64_t headerShape(const std::vector<std::string> &headers)
{
    std::vector<std::string> keys;
    for (const std::string &header : headers)
        keys.push_back(headerKey(header));
    std::sort(keys.begin(), keys.end());
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a, 64 bits: Fowler, Noll, Vo
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3ULL; };
    for (const std::string &key : keys) {
        for (const char c : key)
            add(static_cast<unsigned char>(c));
        add('\n');
    }
    return hash;
}

} // namespace dilim::ingest
