// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_suggestions.h"

#include "analysis/event_traces.h"
#include "fields/event_kind.h"
#include "rules/edit.h"
#include "rules/evaluate.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>

// Marks a string for translation in the context "Suggestions" without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::analysis {
namespace {

using rules::Condition;
using rules::Rule;
using rules::Value;
using MaybeRule = std::optional<Rule>;

constexpr int birthdayDays = 14;
constexpr int cartDays = 30;
constexpr int secondChanceDays = 60; // after which a single purchase asks for a reminder

Value number(int value)
{
    return Decimal{value, 0};
}

Condition field(const char *id, const char *op, std::vector<Value> operands = {})
{
    Condition condition;
    condition.subject = rules::CustomerField{id};
    condition.op = op;
    condition.operands = std::move(operands);
    return condition;
}

/// All of the lines.
Rule ruleOf(std::initializer_list<Condition> lines)
{
    Rule rule;
    rule.root.children.assign(lines.begin(), lines.end());
    return rules::withIds(std::move(rule));
}

MaybeRule boughtOnce(const FieldSource &)
{
    return ruleOf({field("customer.order_count", "equals", {number(1)}),
                   field("customer.recency_days", "more_than", {number(secondChanceDays)})});
}

MaybeRule bestAndSilent(const FieldSource &source)
{
    return ruleOf({field("customer.revenue", "in_top_percent", {number(10)}),
                   field("customer.recency_days", "more_than", {number(source.context.thresholds.activeDays)})});
}

MaybeRule vips(const FieldSource &source)
{
    return ruleOf({field("customer.revenue", "in_top_percent", {number(10)}),
                   field("customer.recency_days", "at_most", {number(source.context.thresholds.activeDays)})});
}

/// The words in the data that mean an addition to the cart.
std::vector<Value> cartWords(const columns::Snapshot &snapshot)
{
    const columns::Column *column = snapshot.column("event.type");
    const auto *codes = column ? std::get_if<columns::CodeColumn>(column) : nullptr;
    const std::vector<fields::EventKind> kinds = kindsByCode(snapshot);
    std::vector<Value> words;
    for (std::size_t code = 1; codes && code < kinds.size(); ++code) {
        if (kinds[code] == fields::EventKind::CartAddition)
            words.emplace_back(std::string(codes->dictionary->word(static_cast<std::uint32_t>(code))));
    }
    return words;
}

MaybeRule leftCart(const FieldSource &source)
{
    std::vector<Value> words = cartWords(source.snapshot);
    if (words.empty())
        return std::nullopt;
    rules::Step step;
    step.facts.where.children.emplace_back(rules::Filter{"event.type", "any_of", std::move(words)});
    rules::Sequence sequence;
    sequence.steps.push_back(std::move(step));
    sequence.notFollowedBy = rules::StepFacts{rules::Facts::Orders, true, {}};
    sequence.notWithin = rules::Span{source.context.thresholds.abandonedHours, rules::SpanUnit::Hours};
    sequence.window.lastDays = cartDays;
    Condition condition;
    condition.subject = std::move(sequence);
    condition.op = "is_yes";
    return ruleOf({condition});
}

MaybeRule atRisk(const FieldSource &)
{
    return ruleOf({field("customer.rfm_group", "any_of", {std::string("at_risk"), std::string("cant_lose")})});
}

MaybeRule newcomers(const FieldSource &)
{
    return ruleOf({field("customer.is_newcomer", "is_yes")});
}

MaybeRule neverBought(const FieldSource &)
{
    return ruleOf({field("customer.created_at", "has_value"), field("customer.order_count", "equals", {number(0)})});
}

MaybeRule birthday(const FieldSource &)
{
    return ruleOf({field("customer.birth_date", "anniversary_in_next_days", {number(birthdayDays)})});
}

MaybeRule lapsed(const FieldSource &source)
{
    return ruleOf({field("customer.recency_days", "more_than", {number(source.context.thresholds.lapsedDays)})});
}

MaybeRule nearlyLoyal(const FieldSource &source)
{
    return ruleOf({field("customer.order_count", "equals", {number(2)}),
                   field("customer.recency_days", "at_most", {number(source.context.thresholds.activeDays)})});
}

MaybeRule unhappy(const FieldSource &)
{
    return ruleOf({field("customer.mean_rating", "at_most", {number(2)})});
}

MaybeRule bargainHunters(const FieldSource &)
{
    return ruleOf({field("customer.order_count", "at_least", {number(2)}),
                   field("customer.discount_share", "at_least", {number(80)})});
}

MaybeRule withoutPermission(const FieldSource &)
{
    rules::Group none;
    none.match = rules::Match::None;
    none.children.emplace_back(field("customer.consent_email", "is_yes"));
    Rule rule;
    rule.root.children.emplace_back(field("customer.order_count", "at_least", {number(1)}));
    rule.root.children.emplace_back(std::move(none));
    return rules::withIds(std::move(rule));
}

MaybeRule referred(const FieldSource &)
{
    return ruleOf({field("customer.is_referred", "is_yes")});
}

constexpr SuggestedSegment table[] = {
    {"best_and_silent",
     QT_TRANSLATE_NOOP("Suggestions", "Best customers gone silent"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They are among the ten percent who spent most and have not bought for months: write to them in "
                       "person."),
     {"customer.revenue", "customer.recency_days"},
     bestAndSilent},
    {"left_cart",
     QT_TRANSLATE_NOOP("Suggestions", "Left a cart in the last 30 days"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They put something into the cart and did not order in time: remind them while they still want "
                       "it."),
     {"event.type", "event.at"},
     leftCart},
    {"bought_once",
     QT_TRANSLATE_NOOP("Suggestions", "Bought once, more than 60 days ago"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They know the shop and did not come back: give them a reason for a second "
                       "purchase."),
     {"customer.order_count", "customer.recency_days"},
     boughtOnce},
    {"vips",
     QT_TRANSLATE_NOOP("Suggestions", "VIPs"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They are among the ten percent who spent most and still buy: thank them, and show them what is "
                       "new first."),
     {"customer.revenue", "customer.recency_days"},
     vips},
    {"at_risk",
     QT_TRANSLATE_NOOP("Suggestions", "About to be lost"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They used to buy often and have stayed away for long: win them back before they forget you."),
     {"customer.rfm_group"},
     atRisk},
    {"newcomers",
     QT_TRANSLATE_NOOP("Suggestions", "Newcomers"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They bought for the first time or registered a short while ago: a good welcome decides whether "
                       "they return."),
     {"customer.is_newcomer"},
     newcomers},
    {"never_bought",
     QT_TRANSLATE_NOOP("Suggestions", "Registered and never bought"),
     QT_TRANSLATE_NOOP("Suggestions", "They gave you their name but no order yet: help them with the first one."),
     {"customer.created_at", "customer.order_count"},
     neverBought},
    {"birthday",
     QT_TRANSLATE_NOOP("Suggestions", "Birthday in the next 14 days"),
     QT_TRANSLATE_NOOP("Suggestions", "They celebrate soon: a wish and a small gift are welcome."),
     {"customer.birth_date"},
     birthday},
    {"nearly_loyal",
     QT_TRANSLATE_NOOP("Suggestions", "One purchase away from loyal"),
     QT_TRANSLATE_NOOP("Suggestions", "They bought twice and not long ago: the third purchase makes them regulars."),
     {"customer.order_count", "customer.recency_days"},
     nearlyLoyal},
    {"lapsed",
     QT_TRANSLATE_NOOP("Suggestions", "Lapsed customers"),
     QT_TRANSLATE_NOOP("Suggestions", "Their last purchase is so long ago that only a strong offer brings them back."),
     {"customer.recency_days"},
     lapsed},
    {"unhappy",
     QT_TRANSLATE_NOOP("Suggestions", "Unhappy reviewers"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "Their ratings are low on average: ask what went wrong before you sell them "
                       "more."),
     {"customer.mean_rating"},
     unhappy},
    {"bargain_hunters",
     QT_TRANSLATE_NOOP("Suggestions", "Bargain hunters"),
     QT_TRANSLATE_NOOP("Suggestions",
                       "They buy nearly always at a discount: keep sales for them and spare the others "
                       "the price cut."),
     {"customer.order_count", "customer.discount_share"},
     bargainHunters},
    {"without_permission",
     QT_TRANSLATE_NOOP("Suggestions", "Buyers without e-mail permission"),
     QT_TRANSLATE_NOOP("Suggestions", "They bought, but you may not write to them yet: ask for their permission."),
     {"customer.order_count", "customer.consent_email"},
     withoutPermission},
    {"referred",
     QT_TRANSLATE_NOOP("Suggestions", "Referred by others"),
     QT_TRANSLATE_NOOP("Suggestions", "Somebody recommended you to them: thank both, and ask them to pass it on."),
     {"customer.is_referred"},
     referred},
};

bool hasFields(const FieldSource &source, const SuggestedSegment &segment)
{
    return std::all_of(segment.needs.begin(), segment.needs.end(), [&source](std::string_view id) {
        const fields::Field *field = id.empty() ? nullptr : source.snapshot.catalogue.find(id);
        return id.empty() || (field && source.columnOf(*field));
    });
}

bool isHandy(const SegmentSuggestion &suggestion, std::uint64_t customers)
{
    return suggestion.customers * 200 >= customers && suggestion.customers * 2 <= customers;
}

/// Nothing where the data do not support it.
Result<std::optional<SegmentSuggestion>> suggested(const FieldSource &source, const SuggestedSegment &segment,
                                                   Progress &progress)
{
    std::optional<Rule> rule = hasFields(source, segment) ? segment.ruleOf(source) : std::nullopt;
    if (!rule)
        return std::optional<SegmentSuggestion>();
    const auto answer = rules::evaluate(*rule, source.snapshot, source.context, progress, source.library);
    if (!answer)
        return answer.error();
    const std::uint64_t count = answer->counts.count;
    if (count == 0 || count == answer->counts.customers)
        return std::optional<SegmentSuggestion>();
    return std::optional(SegmentSuggestion{segment.id, *std::move(rule), count});
}

} // namespace

std::span<const SuggestedSegment> suggestedSegments()
{
    return table;
}

const SuggestedSegment *findSuggestedSegment(std::string_view id)
{
    const auto *at = std::find_if(std::begin(table), std::end(table),
                                  [id](const SuggestedSegment &segment) { return segment.id == id; });
    return at == std::end(table) ? nullptr : at;
}

Result<std::vector<SegmentSuggestion>> suggestions(const FieldSource &source, Progress &progress)
{
    std::vector<SegmentSuggestion> result;
    for (const SuggestedSegment &segment : table) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        Result<std::optional<SegmentSuggestion>> suggestion = suggested(source, segment, progress);
        if (!suggestion)
            return suggestion.error();
        if (*suggestion)
            result.push_back(**std::move(suggestion));
    }
    const std::uint64_t customers = source.snapshot.customerCount();
    std::stable_partition(result.begin(), result.end(),
                          [customers](const SegmentSuggestion &suggestion) { return isHandy(suggestion, customers); });
    return unlessFailed(source.snapshot, Result<std::vector<SegmentSuggestion>>(std::move(result)));
}

} // namespace dilim::analysis
