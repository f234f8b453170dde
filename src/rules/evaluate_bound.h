// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/answer_memory.h"
#include "rules/bind.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace dilim::rules {

/// Whom a test of yes or no takes, where `yes` has all whose answer is yes and the others' answer is no.
[[nodiscard]] columns::Bitmap takenOf(columns::Bitmap yes, const ValueTest &test);

/// Answers a bound rule, its conditions and the segments it asks for, for all customers. Segments and lots are worked
/// out when first asked for, and once; what a memory knows of the same snapshot and context is not worked out again,
/// and what it does not know it learns. A cancelled progress leaves answers incomplete.
class RuleAnswers
{
public:
    /// All outlive the answers.
    RuleAnswers(const BoundRule &outermost, const columns::Snapshot &snapshot, const Progress &progress,
                AnswerMemory *memory = nullptr);

    /// Whom a condition of the rule or of one of its segments takes.
    [[nodiscard]] columns::Bitmap matches(const BoundCondition &condition);
    /// For each line of the rule (or of one of its segments) the customers it takes by itself, among all customers.
    /// Lines that are switched off take nobody, only the root takes everybody then.
    [[nodiscard]] std::vector<columns::Bitmap> matchesByLine(const BoundRule &rule);
    /// Whom a rule takes whose root takes these: its limit is applied.
    [[nodiscard]] columns::Bitmap members(const BoundRule &rule, const columns::Bitmap &root);
    [[nodiscard]] const columns::Bitmap &segmentMembers(std::size_t segment);
    [[nodiscard]] const std::vector<std::uint32_t> &lots();

private:
    using SharedAnswer = std::shared_ptr<const Answer>;

    template <typename Work> SharedAnswer remembered(const std::string &asked, Work work);
    columns::Bitmap workedOut(const BoundCondition &condition);
    SharedAnswer measures(const BoundBehaviour &behaviour);
    columns::Bitmap standingWithin(const BoundCondition &condition);

    const BoundRule &m_outermost; // not owned, as the next three
    const columns::Snapshot &m_snapshot;
    const Progress &m_progress;
    AnswerMemory *m_memory;
    std::vector<columns::Bitmap> m_segments{}; // members of the first ones
    SharedAnswer m_lots{};
};

} // namespace dilim::rules
