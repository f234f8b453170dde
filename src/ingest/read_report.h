// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"
#include "ingest/row_sink.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// Why something was decided: a stable id and its arguments, worded by wording::evidenceText().
/// ("day_first_proved", {"13/02/2026", "line 6"}), ("decimal_comma", {"3 of 5 values"}) ...
struct Evidence {
    std::string id{};
    std::vector<std::string> arguments{};
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What the records of a file are in it.
enum class TableForm : std::uint8_t {
    Text, // lines of cells
    Sheet, // of a workbook
    Objects, // of a JSON file
};

/// How well the exports of a system are known.
enum class Knowledge : std::uint8_t {
    RealExport, // a real export was read, or the vendor's own source or documentation gives the header row
    SeveralReaders, // two or more unrelated programs that read it agree
    SecondHand, // one source that is not the vendor's
    SchemaOnly, // names of its interface or database; no export was ever seen
    Common, // of no system: what such files usually look like, "reviews", "support tickets"
};
inline constexpr std::size_t knowledgeCount = 5;
/// "real_export", "several_readers", "second_hand", "schema_only", "common".
[[nodiscard]] std::string_view knowledgeId(Knowledge knowledge);
[[nodiscard]] std::optional<Knowledge> knowledgeFromId(std::string_view id);

/// The system that wrote a file, and how that was seen.
struct RecognisedSystem {
    std::string id{}; // "shopify.orders"
    std::string name{}; // "Shopify"
    Knowledge knowledge = Knowledge::SchemaOnly;
    std::size_t knownColumns = 0;
    std::size_t columns = 0; // of the file
    fields::Entity entity = fields::Entity::Customer; // what the rows of its file are
    friend bool operator==(const RecognisedSystem &, const RecognisedSystem &) = default;
};

/// How a file of the system is told to people.
[[nodiscard]] Evidence evidenceOf(const RecognisedSystem &system, fields::Entity entity);

/// What was found out about one column of the file.
struct ColumnReport {
    std::string header{}; // unique in the file
    int index = 0; // 0-based position in the file
    ColumnMapping reading{}; // as read: fields, type, marks all filled
    std::vector<Evidence> evidence{};
    bool doubtful = false; // nothing in the file decides; the default was taken
    std::uint64_t filled = 0; // cells with a value
    std::uint64_t unread = 0; // cells whose text could not be read as the type
    std::vector<std::string> samples{}; // up to three values as in the file
};

/// What reading a whole file gave. recordsRead = records handed to the sink + rejected.
struct ReadReport {
    Mapping mapping{}; // complete: reading with it again gives the same
    std::vector<Evidence> dialectEvidence{};
    TableForm form = TableForm::Text;
    std::vector<std::string> tables{}; // that can be chosen; the one read is in the mapping; none: there is but one
    std::optional<RecognisedSystem> system{};
    std::vector<ColumnReport> columns{};
    std::uint64_t recordsRead = 0;
    std::uint64_t rejected = 0;
    std::map<std::string, std::uint64_t> skippedLines{}; // by rowKindId
    std::map<std::string, std::uint64_t> cellIssues{}; // reason -> cells
    std::uint64_t bytes = 0;
    std::string fileHash{}; // BytesHash of the file
    std::uint64_t headerShape = 0; // equal for files with the same header words in any order
    std::vector<Evidence> findings{}; // about the file as a whole: how cancellations were recognised ...
};

} // namespace dilim::ingest
