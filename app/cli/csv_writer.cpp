// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csv_writer.h"

#include "tables/csv.h"

namespace dilim::cli {
namespace {

std::string csvCell(const std::string &text)
{
    const std::string cell = tables::wouldRun(text) ? '\'' + text : text;
    if (cell.find_first_of(",;\"\r\n\t") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

void appendCsvRow(std::string &text, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += ',';
        text += csvCell(cells[i]);
    }
    text += '\n';
}

} // namespace dilim::cli
