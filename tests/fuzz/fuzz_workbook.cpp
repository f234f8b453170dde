// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook, or as one part of one that is otherwise whole: reading ends, rows ascend, and nothing is
// larger than what a sheet may hold.
#include "workbook/workbook.h"

#include <zip.h>

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

namespace {

using namespace dilim;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

using Part = std::pair<const char *, std::string>;

const std::array<Part, 6> officeOpen = {
    {{"[Content_Types].xml", "<Types/>"},
     {"xl/_rels/workbook.xml.rels",
      R"(<R><Relationship Id="a" Type="x/worksheet" Target="s.xml"/>)"
      R"(<Relationship Id="b" Type="x/styles" Target="t.xml"/>)"
      R"(<Relationship Id="c" Type="x/sharedStrings" Target="u.xml"/></R>)"},
     {"xl/workbook.xml", R"(<workbook><sheets><sheet name="One" id="a"/></sheets></workbook>)"},
     {"xl/s.xml", R"(<w><sheetData><row><c t="s" s="1"><v>0</v></c><c s="0"><v>46029</v></c></row></sheetData></w>)"},
     {"xl/t.xml",
      R"(<s><numFmts><numFmt numFmtId="170" formatCode="d.m.yy"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></s>)"},
     {"xl/u.xml", "<sst><si><t>text</t></si></sst>"}}};

void addPart(zip_t *archive, const char *name, const void *bytes, std::size_t size)
{
    zip_source_t *source = zip_source_buffer(archive, bytes, size, 0);
    const zip_int64_t added = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    demand(added >= 0);
    demand(zip_set_file_compression(archive, static_cast<zip_uint64_t>(added), ZIP_CM_STORE, 0) == 0);
}

/// An archive whose part number `wanted` is the input; behind the last one it is an OpenDocument.
std::string archiveWith(unsigned wanted, const std::uint8_t *data, std::size_t size)
{
    const std::string path = "/tmp/dilim-fuzz-" + std::to_string(::getpid()) + ".zip";
    int code = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    demand(archive != nullptr);
    if (wanted >= officeOpen.size()) {
        addPart(archive, "content.xml", data, size);
    } else {
        for (std::size_t i = 0; i < officeOpen.size(); ++i) {
            if (i == wanted)
                addPart(archive, officeOpen[i].first, data, size);
            else
                addPart(archive, officeOpen[i].first, officeOpen[i].second.data(), officeOpen[i].second.size());
        }
    }
    demand(zip_close(archive) == 0);
    return path;
}

void readAll(const std::string &path)
{
    Progress progress;
    const auto book = workbook::Workbook::open(path, progress);
    if (!book)
        return;
    for (std::size_t sheet = 0; sheet < (*book)->sheets().size() && sheet < 4; ++sheet) {
        std::uint64_t before = 0;
        const auto take = [&before](std::uint64_t row, std::span<const std::string> cells) -> Result<void> {
            demand(row > before && row <= workbook::maxRows);
            demand(!cells.empty() && cells.size() <= workbook::maxColumns && !cells.back().empty());
            before = row;
            return {};
        };
        static_cast<void>((*book)->read(sheet, take, progress));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr unsigned raw = 7;
    const unsigned wanted = data[0] % (raw + 1);
    if (wanted == raw) {
        const int file = ::memfd_create("input", 0);
        demand(file >= 0 && ::write(file, data + 1, size - 1) == static_cast<ssize_t>(size - 1));
        readAll("/proc/self/fd/" + std::to_string(file));
        ::close(file);
        return 0;
    }
    const std::string path = archiveWith(wanted, data + 1, size - 1);
    readAll(path);
    ::unlink(path.c_str());
    return 0;
}
