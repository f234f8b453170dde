// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv.h"

#include "base/utf8.h"

#include <algorithm>

namespace dilim::tables {
namespace {

constexpr std::u32string_view signs = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
constexpr std::u32string_view ends = U"\t\r\n";
constexpr std::u32string_view passedOver = U" \u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF";
constexpr std::string_view separators = ",;\t|";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `[+-]digits[.,digits]`, at most 15 and 9 of them: plain numbers, and phones as they are stored.
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

bool isSignAt(std::string_view text, std::size_t at)
{
    return at < text.size() && signs.find(utf8CharacterAt(text, at).codePoint) != std::u32string_view::npos;
}

} // namespace

bool wouldRun(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character first = utf8CharacterAt(text, at);
        if (first.codePoint != 0 && passedOver.find(first.codePoint) == std::u32string_view::npos) {
            const bool begins = signs.find(first.codePoint) != std::u32string_view::npos
                || ends.find(first.codePoint) != std::u32string_view::npos;
            return begins && !isPlainNumber(text);
        }
        at += first.bytes;
    }
    return false;
}

std::string csvText(std::string_view text)
{
    std::string cell = wouldRun(text) ? "\"'" : "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        cell += text[i];
        if (text[i] == '"')
            cell += '"';
        if (separators.find(text[i]) != std::string_view::npos && isSignAt(text, i + 1))
            cell += ' ';
    }
    return cell + '"';
}

std::string csvLine(const Row &row, CsvMarks marks)
{
    std::string line;
    for (const Cell &cell : row) {
        if (!line.empty())
            line += marks.separator;
        const auto *words = std::get_if<std::string>(&cell);
        line += words ? csvText(*words) : '"' + cellText(cell, marks.decimal) + '"';
    }
    return line + "\r\n";
}

std::string csvHeader(const std::vector<std::string> &names, CsvMarks marks)
{
    return csvLine(Row(names.begin(), names.end()), marks);
}

} // namespace dilim::tables
