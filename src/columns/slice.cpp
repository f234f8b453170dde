// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/slice.h"

#include <cassert>
#include <memory>
#include <string>
#include <utility>

namespace dilim::columns {
namespace {

/// Which rows of a table are taken.
struct Rows {
    std::size_t first = 0;
    std::size_t end = 0;
};

template <typename T> std::vector<T> part(const std::vector<T> &values, Rows rows)
{
    return {values.begin() + static_cast<std::ptrdiff_t>(rows.first),
            values.begin() + static_cast<std::ptrdiff_t>(rows.end)};
}

/// Offsets first .. end of a longer list, counted from the first of them.
template <typename T> std::vector<T> offsetsOf(const std::vector<T> &offsets, Rows rows)
{
    std::vector<T> result = part(offsets, {rows.first, rows.end + 1});
    const T begin = result.front();
    for (T &offset : result)
        offset = static_cast<T>(offset - begin);
    return result;
}

Column slice(const IntegerColumn &column, Rows rows)
{
    IntegerColumn result;
    result.scale = column.scale;
    std::visit([&](const auto &values) { result.values = part(values, rows); }, column.values);
    return result;
}

Column slice(const CodeColumn &column, Rows rows)
{
    CodeColumn result;
    result.dictionary = column.dictionary;
    std::visit([&](const auto &codes) { result.codes = part(codes, rows); }, column.codes);
    return result;
}

Column slice(const ListColumn &column, Rows rows)
{
    return ListColumn{offsetsOf(column.offsets, rows),
                      part(column.codes, {column.offsets[rows.first], column.offsets[rows.end]}), column.dictionary};
}

Column slice(const TextColumn &column, Rows rows)
{
    const std::uint64_t begin = column.offsets[rows.first];
    return TextColumn{offsetsOf(column.offsets, rows), column.bytes.substr(begin, column.offsets[rows.end] - begin)};
}

/// Columns that are sliced when first asked for, as those of the whole table may be made only then. It outlives them.
Table slice(const Table &table, Rows rows)
{
    Table result;
    result.rows = rows.end - rows.first;
    result.later = std::make_shared<LaterColumns>();
    for (const std::string &name : table.names()) {
        result.later->add(name, [&table, name, rows]() -> Result<Column> {
            const Column *column = table.find(name);
            if (!column)
                return Error{"columns.unmade", {name}}; // the whole table knows why
            return sliceOf(*column, rows.first, rows.end);
        });
    }
    return result;
}

template <typename T> Later<std::vector<T>> slice(const Later<std::vector<T>> &values, Rows rows)
{
    return Later<std::vector<T>>([values, rows] { return part(values.get(), rows); });
}

Rows rowsOf(const FactTable &table, std::size_t customer)
{
    return {table.offsets[customer], table.offsets[customer + 1]};
}

FactTable slice(const FactTable &table, std::size_t customer)
{
    const Rows rows = rowsOf(table, customer);
    FactTable result;
    static_cast<Table &>(result) = slice(static_cast<const Table &>(table), rows);
    result.offsets = {0, static_cast<std::uint32_t>(rows.end - rows.first)};
    return result;
}

} // namespace

Column sliceOf(const Column &column, std::size_t first, std::size_t end)
{
    assert(first <= end && end <= sizeOf(column));
    return std::visit([&](const auto &typed) { return slice(typed, {first, end}); }, column);
}

Snapshot sliceOf(const Snapshot &snapshot, std::size_t customer)
{
    assert(customer < snapshot.customerCount());
    Snapshot result;
    result.version = snapshot.version;
    result.currency = snapshot.currency;
    result.timeZone = snapshot.timeZone;
    result.catalogue = snapshot.catalogue;
    result.customers = slice(snapshot.customers, {customer, customer + 1});
    result.orders = slice(snapshot.orders, customer);
    result.lines = slice(snapshot.lines, customer);
    result.events = slice(snapshot.events, customer);
    result.lineOffsets = offsetsOf(snapshot.lineOffsets, rowsOf(snapshot.orders, customer));
    result.products = slice(snapshot.products, {0, snapshot.products.rows});
    result.lineProduct = slice(snapshot.lineProduct, rowsOf(snapshot.lines, customer));
    result.eventProduct = slice(snapshot.eventProduct, rowsOf(snapshot.events, customer));
    result.customerOrigin = slice(snapshot.customerOrigin, {customer, customer + 1});
    return result;
}

} // namespace dilim::columns
