// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "fields/field.h"
#include "rules/value_test.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// Text as SQL has it. Control characters never stand in it as they are, so that every line break is one of ours.
[[nodiscard]] std::string sqlText(std::string_view text);
/// "'a', 'b'".
[[nodiscard]] std::string sqlTexts(std::span<const std::string> texts);
/// "/* text */ ", harmless whatever the text.
[[nodiscard]] std::string sqlComment(std::string_view text);
/// Each line behind the first moved to the right by two spaces.
[[nodiscard]] std::string indented(std::string_view text);
/// The parts in parentheses with a word between them: "(a AND b)"; the parts of one alone.
[[nodiscard]] std::string joined(const std::vector<std::string> &parts, std::string_view word);

/// What the rows of tables are called in a query.
struct SqlRows {
    std::string customer{"c"};
    std::string order{"o"};
    std::string line{"l"};
    std::string product{"p"};
    std::string event{"e"};

    [[nodiscard]] const std::string &of(fields::Entity entity) const;
};
/// Rows of a query inside another: "o2", "l2" ... and the same customer.
[[nodiscard]] SqlRows numberedRows(int number);

/// A column of the snapshot in the database.
struct SqlColumn {
    const fields::Field *field = nullptr;
    std::uint8_t scale = 0;
};

/// The columns that a query may name, by their address.
using SqlColumns = std::map<const columns::Column *, SqlColumn>;
/// Adds the column of the snapshot; nothing where it has none.
void addSqlColumn(SqlColumns &columns, const columns::Snapshot &snapshot, std::string_view field);
void addSqlColumn(SqlColumns &columns, const fields::Field &field, const columns::Column &column);

} // namespace dilim::rules
