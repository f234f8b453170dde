// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"

#include <string>
#include <utility>
#include <vector>

/// The checks that dataQuality() is made of. Each gives the flaws it finds, without severity and segments.
namespace dilim::analysis {

/// An imported field of customers with its values.
struct CheckedField {
    const fields::Field &field;
    const columns::Column &column;
};

/// Empty cells of a column.
[[nodiscard]] std::uint64_t emptyCells(const columns::Column &column);
[[nodiscard]] std::vector<Flaw> emptyFlaws(const CheckedField &checked);
[[nodiscard]] std::vector<Flaw> oneValueFlaws(const CheckedField &checked);
[[nodiscard]] std::vector<Flaw> numberFlaws(const CheckedField &checked);
[[nodiscard]] std::vector<Flaw> birthFlaws(const CheckedField &checked, Date today);
[[nodiscard]] std::vector<Flaw> wordFlaws(const CheckedField &checked);

[[nodiscard]] std::vector<Flaw> orderFlaws(const columns::Snapshot &snapshot, const rules::Context &context);
[[nodiscard]] std::vector<Flaw> lineFlaws(const columns::Snapshot &snapshot);

[[nodiscard]] std::vector<Flaw> staleFlaws(const columns::Snapshot &snapshot, const QualityQuestion &question,
                                           Date today);
[[nodiscard]] std::vector<Flaw> twinFlaws(const columns::Snapshot &snapshot);

/// A flaw of the customers in `concerned`, with its first examples.
[[nodiscard]] Flaw flawOf(std::string_view reason, const CheckedField &checked, columns::Bitmap concerned);
/// A rule of one line about a field of customers.
[[nodiscard]] rules::Rule ruleOf(const std::string &field, std::string op, std::vector<rules::Value> operands);

/// part / whole; 0 of nothing.
[[nodiscard]] double fractionOf(std::uint64_t part, std::uint64_t whole);

} // namespace dilim::analysis
