// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "rules/explain.h"
#include "rules/rule.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong, or may be, with the data of a workspace. Ids and numbers, no sentences.
namespace dilim::analysis {

enum class FlawKind : std::uint8_t { Missing, Stale, Duplicate, Impossible, Inconsistent, Ambiguous, OneDimensional };
inline constexpr std::size_t flawKindCount = 7;
/// "missing", "stale", "duplicate", "impossible", "inconsistent", "ambiguous", "one_dimensional".
[[nodiscard]] std::string_view flawKindId(FlawKind kind);

enum class Severity : std::uint8_t { High, Medium, Low };
/// "high", "medium", "low".
[[nodiscard]] std::string_view severityId(Severity severity);

/// One case of a flaw.
struct FlawExample {
    std::optional<std::uint32_t> customer{}; // row
    rules::Finding value{};
    std::string instead{}; // of words: the frequent one that they look like
};

/// A segment whose rule asks for the field.
struct FlawedSegment {
    std::string name{};
    std::uint64_t concerned = 0; // members whom the flaw concerns
    std::uint64_t members = 0;
};

inline constexpr std::size_t mostFlawExamples = 5;

/// Something wrong in one field, one source or one file.
struct Flaw {
    FlawKind kind{};
    std::string reason{}; // row of `flawReasons()`
    std::string field{}; // id; empty where it is of no one field
    std::string subject{}; // source, or "file: header"; empty where the field says it
    std::uint64_t count = 0; // customers concerned; of facts rows, of likely duplicates pairs
    double share = 0; // of all customers, of facts of all rows; of likely duplicates people in pairs
    std::vector<FlawExample> examples{}; // the first ones
    std::vector<FlawedSegment> segments{}; // most concerned members first
    std::optional<rules::Rule> rule{}; // takes exactly those customers, where a rule can say it
    columns::Bitmap concerned{}; // customers; empty where they are not known
    Severity severity = Severity::Low;
};

/// What can be wrong, and what helps: a table.
struct FlawReason {
    std::string_view id{};
    FlawKind kind{};
    std::string_view fix{}; // "correct_source": there and import again; "map_column": another field, type or format for
                            // the column when the file is imported, and of these "date_order", "decimal_mark",
                            // "status_column" and "as_category"; "add_column": export it along; "newer_export";
                            // "review_pairs"; "leave_out": the column says nothing
};
[[nodiscard]] const std::vector<FlawReason> &flawReasons();
[[nodiscard]] const FlawReason &flawReason(std::string_view id);

/// A live import, a column that was decided by default, a segment.
struct QualityImport {
    std::uint32_t id = 0;
    std::string source{};
    Date dataDate{};
};
struct DoubtfulColumn {
    std::string file{};
    std::string header{};
    std::string field{};
};
struct QualitySegment {
    std::string name{};
    std::set<std::string> fields{}; // that its rule asks for
    columns::Bitmap members{};
};

/// What is known besides the snapshot.
struct QualityQuestion {
    std::vector<QualityImport> imports{};
    std::vector<DoubtfulColumn> doubtful{};
    std::vector<QualitySegment> segments{};
    std::uint64_t likelyPairs = 0; // of customers who may be one person
};

/// How much one kind takes off the score.
struct ScorePart {
    FlawKind kind{};
    double weight = 0; // points at most; all weights are 100
    double share = 0; // 0..1, see `dataQuality`
    [[nodiscard]] double lost() const { return weight * share; }
};

struct QualityReport {
    std::uint64_t customers = 0;
    int score = 100; // 0..100
    std::array<ScorePart, flawKindCount> parts{};
    std::vector<Flaw> flaws{}; // by severity, then kind, then most concerned first
};

/// Looks at every imported field of customers, and at the times of orders and quantities of lines.
///
/// score = 100 - sum of weight x share, rounded half up. Shares by kind (weight):
///   missing (25)         empty cells / all cells of the fields of customers that hold anything
///   impossible (25)      customers with at least one such value, or such a fact / all customers
///   duplicate (15)       customers in pairs (two a pair) or with a twin / all customers, at most 1
///   stale (15)           customers whose newest data are stale / all customers
///   inconsistent (10)    customers with at least one such word / all customers
///   ambiguous (5)        fields of columns decided by default / fields that imports fill
///   one_dimensional (5)  fields with one value / fields of customers that hold anything
/// Without customers the score is 100.
///
/// What counts as what:
///   missing: an imported field of customers, or the time or total of orders, has empty cells. Of a field that no
///     segment asks for it is never serious: at most worth a look, of free text and a shop's own fields a remark.
///   stale: the newest data of a source are older than 14 days; a customer's newest data are older than 365 days.
///   duplicate: pairs are given; twins are customers who agree in all values but the customer number, five at least.
///   impossible: born before 1900, after today or more than 110 years ago (dates, and years in numbers whose field is
///     named so); an age below 0 or above 110; of numbers and amounts with 100 known values: five or more equal digits
///     ("666666") and twice the 99th percentile of the others, or more than ten times that percentile in few cells (one
///     in a thousand, five at least allowed); an order before the day of registration or after today; a quantity below
///     0 in an order whose status does not say that it was cancelled or refunded.
///   inconsistent: words of a category that differ by a letter or two from one that three times as many customers have;
///     words that hardly anybody has (one in 500) in a category of 20 words or fewer, of 500 known values; spellings of
///     free text that differ by case, accents or punctuation. Spellings of categories are joined by the import.
///   one-dimensional: of 20 known values or more, more than 99 % are equal.
///
/// Errors: `cancelledCode`, the snapshot's failure.
Result<QualityReport> dataQuality(const FieldSource &source, const QualityQuestion &question, Progress &progress);

} // namespace dilim::analysis
