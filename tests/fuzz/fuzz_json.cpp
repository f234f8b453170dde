// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a JSON file: cutting it into objects ends, its lines ascend, and each object becomes a row or a broken
// piece.
#include "ingest/readers/json_object.h"
#include "ingest/readers/json_records.h"
#include "ingest/readers/json_table.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace dilim;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

struct Counts {
    std::uint64_t whole = 0;
    std::uint64_t broken = 0;
};

Counts countPieces(const ingest::InputFile &file)
{
    Counts counts;
    Progress progress;
    ingest::JsonRecords records(file, "UTF-8", progress);
    ingest::JsonPiece piece;
    for (std::uint64_t before = 1;; before = piece.line) {
        const Result<bool> more = records.next(piece);
        demand(static_cast<bool>(more));
        if (!*more)
            return counts;
        demand(piece.line >= before);
        const auto take = [](std::string_view path, const std::string &) { demand(path.size() < 100'000); };
        const bool whole = !piece.broken && ingest::readJsonObject(piece.text, take) == ingest::JsonVerdict::Whole;
        ++(whole ? counts.whole : counts.broken);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const int handle = ::memfd_create("input", 0);
    demand(handle >= 0 && ::write(handle, data, size) == static_cast<ssize_t>(size));
    const auto file = ingest::InputFile::adopt("input", handle);
    demand(static_cast<bool>(file));
    const Counts counts = countPieces(*file);
    Progress progress;
    const auto table = ingest::writeJsonTable(*file, "UTF-8", progress);
    if (!table)
        return 0;
    demand(table->broken.told.size() + table->broken.more == counts.broken);
    demand(table->evidence.front().arguments.front() == std::to_string(counts.whole));
    std::uint64_t before = 1;
    for (const ingest::RowIssue &issue : table->broken.told) {
        demand(issue.line >= before);
        before = issue.line;
    }
    return 0;
}
