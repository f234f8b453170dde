// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_overview.h"

#include "analysis/bins.h"
#include "analysis/order_rows.h"
#include "base/decimal.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dilim::analysis {
namespace {

using columns::CodeColumn;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::Snapshot;
using columns::TextColumn;
using fields::Entity;
using fields::Field;
using fields::ValueType;

Error cancelledError()
{
    return {std::string(cancelledCode), {}};
}

/// The rows that are looked at, as ranges of at most so many rows.
std::vector<RowRange> rangesOf(const Snapshot &snapshot, Entity entity, const columns::Bitmap *population)
{
    constexpr std::size_t rowsAtOnce = 1 << 16;
    std::vector<RowRange> ranges;
    const auto add = [&ranges](std::size_t begin, std::size_t end) {
        for (; begin < end; begin += rowsAtOnce)
            ranges.push_back({begin, std::min(begin + rowsAtOnce, end)});
    };
    if (!population || entity == Entity::Product) {
        add(0, snapshot.table(entity).rows);
        return ranges;
    }
    population->forEach([&](std::size_t customer) {
        if (entity == Entity::Customer)
            return add(customer, customer + 1);
        const auto &offsets = static_cast<const columns::FactTable &>(snapshot.table(entity)).offsets;
        if (customer + 1 < offsets.size())
            add(offsets[customer], offsets[customer + 1]);
    });
    return ranges;
}

/// Calls `visit(row)` for all rows; false if cancelled.
template <typename Visit> bool forRows(const std::vector<RowRange> &ranges, const Progress &progress, Visit visit)
{
    for (const RowRange &range : ranges) {
        if (progress.cancelled())
            return false;
        for (std::size_t row = range.begin; row < range.end; ++row)
            visit(row);
    }
    return true;
}

/// The most frequent of counted words.
std::vector<ValueCount> topOf(std::vector<ValueCount> counts, std::size_t most)
{
    const std::size_t shown = std::min(most, counts.size());
    std::partial_sort(
        counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(shown), counts.end(),
        [](const ValueCount &a, const ValueCount &b) { return a.rows != b.rows ? a.rows > b.rows : a.word < b.word; });
    counts.resize(shown);
    return counts;
}

std::size_t differentOf(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    return static_cast<std::size_t>(std::unique(values.begin(), values.end()) - values.begin());
}

Histogram histogramOf(std::vector<std::int64_t> &values, std::uint8_t scale, Bins (*binsOf)(std::span<std::int64_t>))
{
    const Bins bins = binsOf(values);
    Histogram histogram;
    histogram.scale = scale;
    histogram.bins.resize(bins.count());
    for (std::size_t bin = 0; bin < bins.count(); ++bin) {
        const bool below = bins.openBelow && bin == 0;
        const bool above = bins.openAbove && bin + 1 == bins.count();
        if (!below)
            histogram.bins[bin].from = bins.from(bin);
        if (!above)
            histogram.bins[bin].below = bins.below(bin);
    }
    for (const std::int64_t value : values)
        ++histogram.bins[bins.binOf(value)].rows;
    return histogram;
}

Summary summaryOf(const std::vector<std::int64_t> &values, std::uint8_t scale)
{
    std::vector<double> numbers(values.size());
    std::transform(values.begin(), values.end(), numbers.begin(), [scale](std::int64_t value) {
        return static_cast<double>(value) / static_cast<double>(powerOfTen(scale));
    });
    return summarise(numbers);
}

/// Looks at one column; each kind of column is counted in its own way. False if cancelled.
struct ColumnLook {
    const Field &field;
    const OverviewQuestion &question;
    const TimeZone &zone;
    const std::vector<RowRange> &ranges;
    const Progress &progress;
    FieldOverview &overview;

    bool operator()(const IntegerColumn &column) const
    {
        std::vector<std::int64_t> values;
        const bool done = forRows(ranges, progress, [&](std::size_t row) {
            const std::int64_t value = column.at(row);
            if (value != missingInteger)
                values.push_back(value);
        });
        overview.known = values.size();
        if (field.type == ValueType::YesNo)
            fillYesNo(values);
        else if (field.type == ValueType::Number || field.type == ValueType::Money)
            fillNumbers(values, column.scale);
        else
            fillDays(values, column.scale);
        return done;
    }

    bool operator()(const CodeColumn &column) const
    {
        std::vector<std::uint64_t> counts(column.dictionary->size() + 1, 0);
        const bool done = forRows(ranges, progress, [&](std::size_t row) { ++counts[column.at(row)]; });
        overview.known = overview.rows - std::exchange(counts[0], 0);
        fillWords(*column.dictionary, counts);
        return done;
    }

    bool operator()(const ListColumn &column) const
    {
        std::vector<std::uint64_t> counts(column.dictionary->size() + 1, 0);
        const bool done = forRows(ranges, progress, [&](std::size_t row) {
            overview.known += column.at(row).empty() ? 0U : 1U;
            for (const std::uint32_t code : column.at(row))
                ++counts[code];
        });
        fillWords(*column.dictionary, counts);
        return done;
    }

    bool operator()(const TextColumn &column) const
    {
        std::unordered_map<std::string_view, std::uint64_t> counts;
        const bool done = forRows(ranges, progress, [&](std::size_t row) { ++counts[column.at(row)]; });
        counts.erase(std::string_view());
        std::vector<ValueCount> words;
        for (const auto &[word, rows] : counts) {
            overview.known += rows;
            if (!field.personal)
                words.push_back({std::string(word), rows});
        }
        overview.different = counts.size();
        overview.top = topOf(std::move(words), question.mostValues);
        return done;
    }

private:
    void fillWords(const columns::Dictionary &dictionary, const std::vector<std::uint64_t> &counts) const
    {
        std::vector<ValueCount> words;
        for (std::uint32_t code = 1; code < counts.size(); ++code) {
            if (counts[code] > 0)
                words.push_back({std::string(dictionary.word(code)), counts[code]});
        }
        overview.different = words.size();
        if (!field.personal)
            overview.top = topOf(std::move(words), question.mostValues);
    }

    void fillYesNo(const std::vector<std::int64_t> &values) const
    {
        const auto yes = static_cast<std::uint64_t>(std::count(values.begin(), values.end(), 1));
        std::vector<ValueCount> words{{"yes", yes}, {"no", values.size() - yes}};
        std::erase_if(words, [](const ValueCount &word) { return word.rows == 0; });
        overview.different = words.size();
        overview.top = topOf(std::move(words), question.mostValues);
    }

    void fillNumbers(std::vector<std::int64_t> &values, std::uint8_t scale) const
    {
        overview.different = differentOf(values);
        overview.summary = summaryOf(values, scale);
        overview.histogram = histogramOf(values, scale, numberBins);
    }

    /// Dates as they are, moments as local days.
    void fillDays(std::vector<std::int64_t> &values, std::uint8_t scale) const
    {
        if (field.type == ValueType::Moment) {
            const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - scale));
            for (std::int64_t &value : values)
                value = zone.dayOf({value * unit}).days;
        }
        overview.different = differentOf(values);
        overview.histogram = histogramOf(values, 0, dayBins);
    }
};

Result<FieldOverview> answered(const FieldSource &source, const OverviewQuestion &question,
                               const columns::Bitmap *population, const Progress &progress)
{
    const Field *field = source.snapshot.catalogue.find(question.field);
    if (!field)
        return Error{"breakdown.unknown_field", {question.field}};
    const columns::Column *column = source.columnOf(*field);
    if (!column)
        return Error{"breakdown.field_absent", {question.field}};
    const std::vector<RowRange> ranges = rangesOf(source.snapshot, field->entity, population);
    FieldOverview overview;
    overview.field = field->id;
    overview.type = field->type;
    for (const RowRange &range : ranges)
        overview.rows += range.end - range.begin;
    const ColumnLook look{*field, question, source.context.timeZone, ranges, progress, overview};
    if (!std::visit(look, *column))
        return cancelledError();
    return overview;
}

} // namespace

Result<FieldOverview> fieldOverview(const FieldSource &source, const OverviewQuestion &question,
                                    const columns::Bitmap *population, Progress &progress)
{
    return unlessFailed(source.snapshot, answered(source, question, population, progress));
}

} // namespace dilim::analysis
