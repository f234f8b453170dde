// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"

#include "rules/bind.h"
#include "rules/evaluate_bound.h"
#include "rules/line_counts.h"

#include <string>

namespace dilim::rules {

Result<Evaluation> evaluate(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            Progress &progress, const Library &library)
{
    const Result<BoundRule> bound = bind(rule, snapshot, context, library);
    if (!bound)
        return bound.error();
    RuleAnswers answers(*bound, snapshot, progress);
    const std::vector<columns::Bitmap> matches = answers.matchesByLine(*bound);
    Evaluation evaluation;
    evaluation.members = answers.members(*bound, matches.front());
    evaluation.counts = {evaluation.members.count(), snapshot.customerCount(), lineCounts(*bound, matches)};
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return evaluation;
}

} // namespace dilim::rules
