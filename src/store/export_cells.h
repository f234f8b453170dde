// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "columns/column.h"
#include "fields/field.h"
#include "store/sqlite.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dilim::store {

/// What a column of the database shows of a field.
enum class CellForm : std::uint8_t {
    Plain,
    MatchKey, // text; of a list a JSON array
    Milliseconds, // since 1970
    LocalTime, // "2026-02-13T11:00:00", milliseconds only when they are not zero
};

/// A column of the database. The field and its values outlive it.
struct ExportColumn {
    const fields::Field *field = nullptr;
    const columns::Column *column = nullptr;
    std::string name{};
    CellForm form = CellForm::Plain;
    std::vector<std::string> keys{}; // of a MatchKey with a dictionary: the match keys by code

    /// INTEGER, else TEXT.
    [[nodiscard]] bool isInteger() const;
};

/// The match keys of the words of a dictionary, by code.
[[nodiscard]] std::vector<std::string> matchKeysOf(const columns::Dictionary &dictionary);

/// The field's own column and those beside it, in the order of their ends (see fields/export_names.h).
[[nodiscard]] std::vector<ExportColumn> exportColumns(const fields::Field &field, const columns::Column &column);

/// Binds the cell of a row; NULL where nothing is known. The snapshot and the column outlive the statement.
void bindCell(Statement &statement, int place, const ExportColumn &column, std::size_t row, const TimeZone &zone);

} // namespace dilim::store
