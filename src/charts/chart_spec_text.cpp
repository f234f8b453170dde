// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec_text.h"

#include "charts/chart_catalogue.h"

#include <array>
#include <charconv>
#include <string_view>

namespace dilim::charts {
namespace {

std::string quoted(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (byte < 0x20)
            ((out += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else
            out += c;
    }
    return out += '"';
}

std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, code] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return code == std::errc() ? std::string(buffer.data(), end) : "null";
}

std::string colourText(const ColourRole &colour)
{
    static constexpr std::array<std::string_view, 3> families = {"categorical", "accent", "neutral"};
    std::string out{families[static_cast<std::size_t>(colour.family)]};
    (out += ' ') += std::to_string(colour.index);
    return colour.pale ? out + " pale" : out;
}

template <typename Values, typename Text> std::string listText(const Values &values, Text text)
{
    std::string out = "[";
    for (const auto &value : values) {
        const std::string one = text(value);
        if (out.size() > 1)
            out += one.front() == '\n' ? "," : ", ";
        out += one;
    }
    return out += ']';
}

/// Writes members of one object, one a line, leaving out what is empty.
class Members
{
public:
    explicit Members(std::string indent)
        : m_indent(std::move(indent))
    {
    }
    void text(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            raw(key, quoted(value));
    }
    void texts(std::string_view key, const std::vector<std::string> &values)
    {
        if (!values.empty())
            raw(key, listText(values, quoted));
    }
    void raw(std::string_view key, const std::string &json)
    {
        ((((m_out += m_out.empty() ? "" : ",\n") += m_indent) += quoted(key)) += ": ") += json;
    }
    [[nodiscard]] const std::string &result() const { return m_out; }

private:
    std::string m_indent;
    std::string m_out{};
};

std::string axisText(const Axis &axis)
{
    Members members("    ");
    members.text("title", axis.title);
    members.texts("ticks", axis.ticks);
    members.texts("notes", axis.notes);
    if (!axis.positions.empty())
        members.raw("positions", listText(axis.positions, numberText));
    return "{\n" + members.result() + "\n  }";
}

std::string markText(const Mark &mark)
{
    return "\n      [" + quoted(mark.label) + ", " + numberText(mark.value) + ", " + quoted(mark.valueText) + ", "
        + quoted(colourText(mark.colour)) + "]";
}

std::string seriesText(const Series &series)
{
    return "\n    {\"name\": " + quoted(series.name) + ", \"colour\": " + quoted(colourText(series.colour))
        + ", \"marks\": " + listText(series.marks, markText) + "}";
}

std::string cellText(const Cell &cell)
{
    std::string out = "\n      [" + quoted(cell.value) + ", " + quoted(cell.share) + ", " + std::to_string(cell.step)
        + ", " + std::to_string(cell.group);
    if (!cell.title.empty())
        out += ", " + quoted(cell.title) + ", " + quoted(colourText(cell.groupColour));
    return out + "]";
}

std::string columnText(const Column &column)
{
    std::string out =
        "\n    [" + quoted(column.name) + ", " + (column.comparison ? numberText(*column.comparison) : "null");
    for (const Fact &fact : column.facts)
        (((out += ", ") += quoted(fact.label)) += ", ") += quoted(fact.value);
    return out + "]";
}

} // namespace

std::string chartSpecText(const ChartSpec &spec)
{
    Members members("  ");
    members.text("kind", chartKind(spec.kind).id);
    members.text("title", spec.title);
    members.text("summary", spec.summary);
    if (spec.x != Axis{})
        members.raw("x", axisText(spec.x));
    if (spec.y != Axis{})
        members.raw("y", axisText(spec.y));
    if (spec.maximum != 0.0)
        members.raw("maximum", numberText(spec.maximum));
    if (!spec.series.empty())
        members.raw("series", listText(spec.series, seriesText));
    members.texts("end_labels", spec.endLabels);
    if (!spec.cells.empty())
        members.raw("cells", listText(spec.cells, [](const auto &row) { return "\n    " + listText(row, cellText); }));
    if (!spec.columns.empty())
        members.raw("columns", listText(spec.columns, columnText));
    members.text("comparison", spec.comparison);
    if (spec.lastIsIncomplete)
        members.raw("last_is_incomplete", "true");
    members.text("note", spec.note);
    members.text("legend_low", spec.legendLow);
    members.text("legend_high", spec.legendHigh);
    return "{\n" + members.result() + "\n}\n";
}

} // namespace dilim::charts
