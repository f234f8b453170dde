// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_overview.h"
#include "analysis/segment_templates.h"
#include "fields/event_kind.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace dilim::analysis {
namespace {

using rules::Value;

constexpr char placeMark = '$';

struct KindPlace {
    std::string_view place;
    fields::EventKind kind;
};
constexpr KindPlace kindPlaces[] = {{"$product_view", fields::EventKind::ProductView},
                                    {"$cart_addition", fields::EventKind::CartAddition}};

struct RankPlace {
    std::string_view place;
    std::size_t rank;
};
constexpr RankPlace rankPlaces[] = {{"$most_common", 0}, {"$second_most_common", 1}};
constexpr std::size_t mostValues = 200; // words for events are among the most common ones

/// Puts words of the data where the rule has places.
class Filler
{
public:
    Filler(const FieldSource &source, Progress &progress)
        : m_source(source)
        , m_progress(progress)
    {
    }

    void fill(rules::Group &group)
    {
        for (auto &child : group.children)
            std::visit([this](auto &line) { fill(line); }, child);
    }
    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void fill(rules::Condition &condition)
    {
        if (auto *field = std::get_if<rules::CustomerField>(&condition.subject))
            fill(field->field, condition.operands);
        else if (auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject))
            fill(behaviour->where);
        else if (auto *sequence = std::get_if<rules::Sequence>(&condition.subject)) {
            for (rules::Step &step : sequence->steps)
                fill(step.facts.where);
        }
    }
    void fill(rules::FilterGroup &group)
    {
        for (auto &child : group.children)
            std::visit([this](auto &filter) { fill(filter); }, child);
    }
    void fill(rules::Filter &filter) { fill(filter.field, filter.operands); }

    void fill(const std::string &field, std::vector<Value> &operands)
    {
        std::vector<Value> filled;
        for (Value &operand : operands) {
            const auto *word = std::get_if<std::string>(&operand);
            if (word && word->starts_with(placeMark))
                append(filled, field, *word);
            else
                filled.push_back(std::move(operand));
        }
        operands = std::move(filled);
    }

    /// The words of the data for one place.
    void append(std::vector<Value> &operands, const std::string &field, std::string_view place)
    {
        const Result<FieldOverview> overview = fieldOverview(m_source, {field, mostValues}, nullptr, m_progress);
        if (!overview) {
            m_error = overview.error();
            return;
        }
        const std::size_t before = operands.size();
        for (const RankPlace &row : rankPlaces) {
            if (row.place == place && row.rank < overview->top.size())
                operands.emplace_back(overview->top[row.rank].word);
        }
        for (const KindPlace &row : kindPlaces) {
            for (const ValueCount &value : overview->top) {
                if (row.place == place && fields::eventKind(value.word) == row.kind)
                    operands.emplace_back(value.word);
            }
        }
        m_complete = m_complete && operands.size() > before;
    }

    const FieldSource &m_source;
    Progress &m_progress;
    bool m_complete = true;
    std::optional<Error> m_error;
};

} // namespace

Result<std::optional<rules::Rule>> filledTemplate(rules::Rule rule, const FieldSource &source, Progress &progress)
{
    Filler filler(source, progress);
    filler.fill(rule.root);
    if (filler.error())
        return *filler.error();
    return filler.complete() ? std::optional(std::move(rule)) : std::nullopt;
}

} // namespace dilim::analysis
