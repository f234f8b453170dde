// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csv_writer.h"

#include "base/text_fold.h"

#include <QSaveFile>

#include <algorithm>

namespace dilim::cli {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `[+-]digits[.,digits]`, at most 15 and 9 of them: plain numbers, and phones such as +905321234567.
bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view("0");
    return !whole.empty() && whole.size() <= 15 && !fraction.empty() && fraction.size() <= 9
        && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(fraction, isDigit);
}

bool wouldRun(std::string_view text)
{
    const std::string_view visible = trimmed(text);
    if (visible.empty() || isPlainNumber(text))
        return false;
    static constexpr std::string_view wide[] = {"＝", "＋", "－", "＠"};
    return std::string_view("=+-@\t\r\n").find(visible.front()) != std::string_view::npos
        || std::ranges::any_of(wide, [&](std::string_view sign) { return visible.starts_with(sign); });
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell = wouldRun(text) ? "'" : "";
    cell += text;
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

void CsvWriter::row(const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += ',';
        m_text += csvCell(cells[i]);
    }
    m_text += '\n';
}

Result<void> CsvWriter::save(const std::string &path) const
{
    QSaveFile file(QString::fromStdString(path));
    file.setDirectWriteFallback(false);
    const auto size = static_cast<qint64>(m_text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text.data(), size) != size || !file.commit())
        return Error{"export.cannot_write", {path, file.errorString().toStdString()}};
    return {};
}

} // namespace dilim::cli
