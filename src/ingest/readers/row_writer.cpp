// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/row_writer.h"

#include <algorithm>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::string_view lineSeparator = "\xE2\x80\xA8"; // U+2028
constexpr std::size_t mostEmptyLines = 65536; // at once

} // namespace

Result<RowWriter> RowWriter::open()
{
    Result<NamelessFile> file = NamelessFile::open();
    if (!file)
        return file.error();
    return RowWriter(*std::move(file));
}

Result<void> RowWriter::add(std::uint64_t row, std::span<const std::string> cells)
{
    m_lines.clear();
    for (; m_row + 1 < row; ++m_row) {
        m_lines += '\n';
        if (m_lines.size() < mostEmptyLines)
            continue;
        if (Result<void> written = m_file.append(m_lines); !written)
            return written;
        m_lines.clear();
    }
    m_row = row;
    m_width = std::max(m_width, cells.size());
    m_tableRows += cells.size() > 1 ? 1U : 0U;
    for (std::size_t c = 0; c < m_width; ++c) {
        if (c > 0)
            m_lines += ',';
        if (c < cells.size())
            addCell(cells[c]);
    }
    m_lines += '\n';
    return m_file.append(m_lines);
}

void RowWriter::addCell(std::string_view cell)
{
    const auto isSpecial = [](char c) { return c == '"' || c == ',' || static_cast<unsigned char>(c) < 0x20; };
    if (std::none_of(cell.begin(), cell.end(), isSpecial)) {
        m_lines += cell;
        return;
    }
    m_lines += '"';
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == '"')
            m_lines += "\"\"";
        else if (c == '\n')
            m_lines += lineSeparator;
        else if (c == '\r')
            m_lines += i + 1 < cell.size() && cell[i + 1] == '\n' ? std::string_view() : lineSeparator;
        else if (c == '\t' || static_cast<unsigned char>(c) >= 0x20)
            m_lines += c;
    }
    m_lines += '"';
}

} // namespace dilim::ingest
