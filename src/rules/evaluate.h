// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dilim::rules {

/// One rule for missing values in the whole program: a condition on a missing value does not match, whatever the
/// operator, except `has_no_value`; **None of** takes everybody whom no child matched. So "income is not above 60000"
/// leaves out people without an income, and None of (income above 60000) takes them.

/// What one line of a rule does. Lines are listed in reading order, groups before their children, switched-off lines
/// with zeros. The root counts like the only line of an All of. A root that is switched off is an empty All of: the
/// rule takes everybody. Groups inside All of, None of, At most and Exactly work on the people whom the lines above
/// them left (that is whom their own lines remove), groups inside Any of and At least on everybody. Lines of an At
/// least bring people as those of an Any of do: whoever has the number of lines together. Lines of an At most or
/// Exactly take people away as those of a None of do: whoever has more lines than the number; so Exactly takes those
/// left by its last line without those who have too few. The limit of a rule is not seen in its lines.
struct LineCount {
    std::string id{};
    std::uint64_t count = 0; // customers this line matches by itself; for a None-of group: whom its children match
    std::uint64_t left = 0; // customers left after this line, or in Any of and At least gathered so far
    std::uint64_t adds = 0; // in Any of and At least: customers this line brings that the lines above it did not bring
    std::uint64_t removes = 0; // in the other groups: customers this line takes from those left by the lines above
};

struct Counts {
    std::uint64_t count = 0; // customers the whole rule takes, after its limit
    std::uint64_t customers = 0; // all customers
    std::vector<LineCount> lines{};
};

struct Evaluation {
    columns::Bitmap members{};
    Counts counts{};
};

/// Binds and answers a rule. Errors: those of `bind` (see bind.h), `cancelledCode`, the snapshot's failure.
Result<Evaluation> evaluate(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            Progress &progress, const Library &library = {});

class AnswerMemory;

/// Answers rules about one snapshot in one context, one after another, as somebody edits them: whom each condition
/// takes, the measures of behaviour and the facts that pass filters are remembered by what was asked, so that after an
/// edit only that is worked out which nobody asked before. Any thread may ask.
class Evaluator
{
public:
    static constexpr std::size_t usualBytes = 96 << 20; // for a million customers: measures of 20, bitmaps of 100 lines

    /// What `library` refers to outlives the evaluator. Its segments may change: they are looked up each time.
    Evaluator(std::shared_ptr<const columns::Snapshot> snapshot, Context context, Library library,
              std::size_t mostBytes = usualBytes);
    Evaluator(const Evaluator &) = default;
    Evaluator &operator=(const Evaluator &) = delete;
    ~Evaluator();

    /// The same with other segments in its library: what is remembered stays, and is shared with this one.
    [[nodiscard]] Evaluator with(Library library) const;

    /// As the function above.
    Result<Evaluation> evaluate(const Rule &rule, Progress &progress) const;
    [[nodiscard]] const columns::Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] std::size_t rememberedBytes() const;

private:
    std::shared_ptr<const columns::Snapshot> m_snapshot;
    Context m_context;
    Library m_library;
    std::shared_ptr<AnswerMemory> m_memory;
};

} // namespace dilim::rules
