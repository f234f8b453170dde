// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the file of a system: what is accepted names its tables after itself and is a mapping that can be
// written and read again; matched with headers of its own it is found, and asks for no column that is not there.
#include "ingest/sources/match_source.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace dilim::ingest;

/// Headers of a file that meets the needs of a table.
std::vector<std::string> headersOf(const SourceTable &table)
{
    std::vector<std::string> headers;
    for (const std::vector<std::string> &oneOf : table.needs)
        headers.push_back(oneOf.front());
    for (const ColumnMapping &column : table.mapping.columns)
        headers.push_back(column.header);
    std::ranges::sort(headers);
    headers.erase(std::unique(headers.begin(), headers.end()), headers.end());
    return headers;
}

void check(const SourceFile &source, const SourceTable &table)
{
    const std::vector<std::string> headers = headersOf(table);
    const std::string stem = table.fileWords.empty() ? "export" : table.fileWords.front();
    const auto match = sourceById({&source, 1}, headers, stem, table.id);
    const auto again = mappingFromJson(mappingToJson(table.mapping));
    if (!table.id.starts_with(source.id + '.') || !table.mapping.primary || !match || !again
        || !(*again == table.mapping))
        std::abort();
    for (const ColumnMapping &column : match->mapping.columns) {
        const bool made = !column.parts.empty();
        if (!made && std::ranges::count(headers, column.header) == 0)
            std::abort();
    }
    (void)matchSource({&source, 1}, headers, stem);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto source = sourceFromJson({reinterpret_cast<const char *>(data), size});
    if (source) {
        for (const SourceTable &table : source->tables)
            check(*source, table);
    }
    return 0;
}
