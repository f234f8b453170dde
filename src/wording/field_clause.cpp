// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/field_clause.h"

#include "wording/field_phrases.h"

namespace dilim::wording {
namespace {

using fields::ValueType;

struct FieldFamily {
    std::string_view field;
    Family family;
};
constexpr FieldFamily families[] = {
    {"customer.tenure_days", Family::Days},
    {"customer.recency_days", Family::Elapsed},
    {"customer.order_interval_days", Family::Days},
    {"customer.discount_share", Family::Percent},
};

/// What people say of one field where "whose ... is" would be stiff; %n is a number of days.
struct OwnClause {
    std::string_view field;
    std::string_view op;
    const char *source;
};
constexpr OwnClause ownClauses[] = {
    {"customer.birth_date", "anniversary_today", QT_TRANSLATE_NOOP("RuleOwn", "whose birthday is today")},
    {"customer.birth_date", "not_anniversary_today", QT_TRANSLATE_NOOP("RuleOwn", "whose birthday is not today")},
    {"customer.consent_email", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who gave e-mail permission")},
    {"customer.consent_email", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not give e-mail permission")},
    {"customer.consent_sms", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who gave SMS permission")},
    {"customer.consent_sms", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not give SMS permission")},
    {"customer.consent_call", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who gave call permission")},
    {"customer.consent_call", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not give call permission")},
    {"customer.consent_ads", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who gave advertising permission")},
    {"customer.consent_ads", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not give advertising permission")},
    {"customer.abandoned_cart", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who abandoned their cart")},
    {"customer.abandoned_cart", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not abandon their cart")},
    {"customer.is_newcomer", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who are newcomers")},
    {"customer.is_newcomer", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who are not newcomers")},
    {"customer.is_referred", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "who came by referral")},
    {"customer.is_referred", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "who did not come by referral")},
    {"order.counts", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "that count as a purchase")},
    {"order.counts", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "that do not count as a purchase")},
    {"line.counts", "is_yes", QT_TRANSLATE_NOOP("RuleOwn", "that count as bought")},
    {"line.counts", "is_no", QT_TRANSLATE_NOOP("RuleOwn", "that do not count as bought")},
};
constexpr OwnClause ownCountedClauses[] = {
    {"customer.birth_date", "anniversary_in_next_days",
     QT_TRANSLATE_N_NOOP("RuleOwn", "whose birthday is within the next %n day(s), today included")},
    {"customer.birth_date", "not_anniversary_in_next_days",
     QT_TRANSLATE_N_NOOP("RuleOwn", "whose birthday is not within the next %n day(s), today included")},
};

const OwnClause *find(std::span<const OwnClause> table, std::string_view field, std::string_view op)
{
    for (const OwnClause &row : table) {
        if (row.field == field && row.op == op)
            return &row;
    }
    return nullptr;
}

Comparison comparisonOf(std::string_view field, std::string_view op, const std::vector<rules::Value> &operands,
                        const Speech &speech)
{
    const fields::Field *known = speech.catalogue.find(field);
    return {fieldFamily(speech.catalogue, field), known ? known->type : ValueType::Text, op, operands, speech, field};
}

} // namespace

Family fieldFamily(const fields::Catalogue &catalogue, std::string_view field)
{
    for (const FieldFamily &row : families) {
        if (row.field == field)
            return row.family;
    }
    const fields::Field *known = catalogue.find(field);
    return familyOf(known ? known->type : ValueType::Text);
}

QString fieldClause(std::string_view field, std::string_view op, const std::vector<rules::Value> &operands,
                    const Speech &speech)
{
    if (const OwnClause *own = find(ownClauses, field, op))
        return speech.say("RuleOwn", own->source);
    const std::optional<std::int64_t> days = wholeOperand(operands);
    if (const OwnClause *own = find(ownCountedClauses, field, op); own && days)
        return speech.sayCounted("RuleOwn", own->source, *days);
    return whoseClause(fieldPhrase(speech.catalogue, field, speech.language()),
                       comparisonOf(field, op, operands, speech));
}

QString shortFieldClause(const rules::Filter &filter, const Speech &speech)
{
    return shortClause(fieldPhrase(speech.catalogue, filter.field, speech.language()),
                       comparisonOf(filter.field, filter.op, filter.operands, speech));
}

} // namespace dilim::wording
