// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dialects/written_file.h"

#include <span>
#include <string>

namespace dilim::dialects {

inline constexpr int filesAClass = 12;

/// A way in which files differ from what a reader would wish for.
struct DialectClass {
    const char *name = "";
    /// The file of a variant 0 .. filesAClass - 1: variants walk through what the class has to show, the rest is drawn.
    GeneratedFile (*make)(Draw &draw, int variant) = nullptr;
};

/// All classes, in the order of the parts below.
[[nodiscard]] std::vector<DialectClass> allClasses();

[[nodiscard]] std::span<const DialectClass> separatorClasses();
[[nodiscard]] std::span<const DialectClass> quoteClasses();
[[nodiscard]] std::span<const DialectClass> encodingClasses();
[[nodiscard]] std::span<const DialectClass> rowClasses();
[[nodiscard]] std::span<const DialectClass> headerClasses();
[[nodiscard]] std::span<const DialectClass> numberClasses();
[[nodiscard]] std::span<const DialectClass> dateClasses();
[[nodiscard]] std::span<const DialectClass> wordClasses();

/// A table and how it is written, both drawn; classes change what they are about.
struct Plan {
    Look look{};
    Style style{};
    bool ofCustomers = true; // else of orders
};
[[nodiscard]] Plan anyPlan(Draw &draw);
[[nodiscard]] Table tableOf(const Plan &plan, Draw &draw);
/// Header and rows, nothing else.
[[nodiscard]] GeneratedFile written(const Table &table, const Plan &plan, const std::string &parameters = {});
/// What was drawn for the table.
[[nodiscard]] std::string described(const Plan &plan);
[[nodiscard]] std::size_t remarkColumn(const Plan &plan);

/// Another column at the end, its cells made row by row.
template <typename Make> void addColumn(Table &table, const Column &column, Make make)
{
    table.columns.push_back(column);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        table.rows[row].push_back(make(row));
}

} // namespace dilim::dialects
