// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"

#include "rules/answer_memory.h"
#include "rules/bind.h"
#include "rules/evaluate_bound.h"
#include "rules/line_counts.h"

#include <string>
#include <utility>

namespace dilim::rules {
namespace {

Result<Evaluation> answered(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            const Library &library, AnswerMemory *memory, const Progress &progress)
{
    const Result<BoundRule> bound = bind(rule, snapshot, context, library);
    if (!bound)
        return bound.error();
    RuleAnswers answers(*bound, snapshot, progress, memory);
    const std::vector<columns::Bitmap> matches = answers.matchesByLine(*bound);
    Evaluation evaluation;
    evaluation.members = answers.members(*bound, matches.front());
    evaluation.counts = {evaluation.members.count(), snapshot.customerCount(), lineCounts(*bound, matches)};
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return evaluation;
}

} // namespace

Result<Evaluation> evaluate(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                            Progress &progress, const Library &library)
{
    return unlessFailed(snapshot, answered(rule, snapshot, context, library, nullptr, progress));
}

Evaluator::Evaluator(std::shared_ptr<const columns::Snapshot> snapshot, Context context, Library library,
                     std::size_t mostBytes)
    : m_snapshot(std::move(snapshot))
    , m_context(std::move(context))
    , m_library(std::move(library))
    , m_memory(std::make_shared<AnswerMemory>(mostBytes))
{
}

Evaluator::~Evaluator() = default;

Evaluator Evaluator::with(Library library) const
{
    Evaluator other = *this;
    other.m_library = std::move(library);
    return other;
}

Result<Evaluation> Evaluator::evaluate(const Rule &rule, Progress &progress) const
{
    return unlessFailed(*m_snapshot, answered(rule, *m_snapshot, m_context, m_library, m_memory.get(), progress));
}

std::size_t Evaluator::rememberedBytes() const
{
    return m_memory->bytes();
}

} // namespace dilim::rules
