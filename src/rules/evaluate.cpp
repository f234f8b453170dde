// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"

#include "rules/bind.h"
#include "rules/evaluate_bound.h"

#include <utility>

namespace dilim::rules {

Result<Evaluation> evaluate(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            Progress &progress)
{
    const Result<BoundRule> bound = bind(rule, snapshot, context);
    if (!bound)
        return bound.error();
    const Result<std::vector<columns::Bitmap>> matches = matchesByLine(*bound, snapshot, progress);
    if (!matches)
        return matches.error();
    Evaluation evaluation;
    evaluation.counts = countLines(*bound, *matches);
    evaluation.members = matches->front();
    return evaluation;
}

} // namespace dilim::rules
