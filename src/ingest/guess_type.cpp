// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/guess_type.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "ingest/header_words.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

using fields::ValueType;

constexpr std::uint64_t mostCategories = 1000;

std::string lineOf(const Seen &seen)
{
    return std::to_string(seen.line); // 0: from the middle of the file
}

std::string shareText(std::uint64_t part, std::uint64_t all)
{
    return std::to_string(part) + '/' + std::to_string(all);
}

Evidence proofOf(const char *id, const Seen &seen, std::uint64_t all)
{
    return {id, {seen.text, lineOf(seen), std::to_string(seen.cells), std::to_string(all)}};
}

/// "Customer ID", "Sipariş No", "SKU code": a header that names identifiers.
bool namesIdentifier(const std::string &header)
{
    const std::string key = matchKey(header);
    const std::size_t blank = key.rfind(' ');
    const std::string last = blank == std::string::npos ? key : key.substr(blank + 1);
    for (const std::string_view word :
         {"id", "no", "kod", "code", "kodu", "number", "numarasi", "nomresi", "key", "sku", "barkod", "barcode", "gtin",
          "ean", "zip", "uuid", "guid", "ids", "pk"}) {
        if (last == word)
            return true;
    }
    const std::string whole = headerKey(header);
    return whole.size() > 3 && whole.ends_with("id") && header.ends_with("ID");
}

bool looksLikeIdentifiers(const ColumnFacts &facts, const std::string &header)
{
    const bool whole = facts.mostly(facts.whole);
    const bool distinct = facts.filled > 0 && facts.distinct == facts.filled;
    if (facts.longDigits > 0 && whole)
        return true;
    if (whole && facts.leadingZeros > 0)
        return true;
    if (facts.damaged > 0 && facts.mostly(facts.damaged + facts.whole, 0.8))
        return true;
    if (facts.mostly(facts.codes) && facts.filled >= 4)
        return facts.distinct * 2 > facts.filled || namesIdentifier(header);
    return namesIdentifier(header) && (facts.mostly(facts.numbers) || facts.mostly(facts.codes) || distinct)
        && facts.proof.fractions.cells == 0;
}

/// "Tags", "Etiketler": what a field of lists is called in files of customers, in whatever file it stands.
bool namesList(const std::string &header)
{
    const std::optional<HeaderMatch> match = matchHeader(headerKey(header), fields::Entity::Customer);
    const fields::Field *field = match ? fields::standardField(match->field) : nullptr;
    return field && field->type == ValueType::CategoryList;
}

/// Whether items that come again are needed as proof of lists.
enum class ListProof : std::uint8_t { Items, HeaderSays };

/// The separator at which most cells of several words fall apart into repeated items; '\0' if there is none.
char listSeparatorOf(const ColumnFacts &facts, ListProof proof)
{
    for (const char separator : {';', '|', ','}) {
        const auto lists = facts.lists.find(separator);
        if (lists == facts.lists.end() || lists->second == 0)
            continue;
        const std::uint64_t all = facts.listPartsAll.at(separator);
        const std::uint64_t different = facts.listParts.at(separator);
        const bool many = lists->second * 5 >= facts.filled;
        const bool repeated = different <= mostCategories && different * 2 <= all;
        if (many && (repeated || proof == ListProof::HeaderSays))
            return separator;
        const bool alone = facts.lists.size() == 1; // commas beside semicolons stand in sentences
        if (separator == ';' && alone && facts.filled < 10 && lists->second * 3 >= facts.filled)
            return separator;
    }
    return '\0';
}

bool isYesNo(const ColumnFacts &facts)
{
    return facts.yes > 0 && facts.no > 0 && facts.yes + facts.no == facts.filled;
}

bool isCategory(const ColumnFacts &facts)
{
    return facts.distinct <= mostCategories && facts.distinct * 2 <= facts.filled;
}

std::string listed(const ColumnFacts &facts)
{
    return shareText(facts.distinct, facts.filled);
}

} // namespace

Defaults defaultsFor(std::string_view currency)
{
    if (currency == "TRY" || currency == "AZN" || currency == "EUR")
        return {',', DateOrder::DayMonthYear};
    return {'.', currency == "USD" ? DateOrder::MonthDayYear : DateOrder::DayMonthYear};
}

fields::ValueType guessType(const ColumnFacts &facts, const std::string &header, std::vector<Evidence> &evidence)
{
    const auto decide = [&evidence](ValueType type, const char *id, std::vector<std::string> arguments) {
        evidence.push_back({id, std::move(arguments)});
        return type;
    };
    if (facts.filled == 0)
        return decide(ValueType::Text, "type_empty", {});
    if (isYesNo(facts))
        return decide(ValueType::YesNo, "type_yes_no", {std::to_string(facts.yes), std::to_string(facts.no)});
    if (facts.mostly(facts.dates) && !facts.mostly(facts.leadingZeros)) {
        const bool timed = facts.proof.timed.cells > 0;
        return decide(timed ? ValueType::Moment : ValueType::Date, timed ? "type_moment" : "type_date",
                      {shareText(facts.dates, facts.filled)});
    }
    if (looksLikeIdentifiers(facts, header))
        return decide(ValueType::Identifier, "type_identifier", {listed(facts)});
    if (facts.mostly(facts.numbers)) {
        const bool money = facts.currencies > 0;
        return decide(money ? ValueType::Money : ValueType::Number, money ? "type_money" : "type_number",
                      {shareText(facts.numbers, facts.filled)});
    }
    const ListProof proof = namesList(header) ? ListProof::HeaderSays : ListProof::Items;
    if (const char separator = listSeparatorOf(facts, proof); separator != '\0')
        return decide(ValueType::CategoryList, "type_list",
                      {std::string(1, separator), std::to_string(facts.listParts.at(separator))});
    if (isCategory(facts))
        return decide(ValueType::Category, "type_category", {listed(facts)});
    return decide(ValueType::Text, "type_text", {listed(facts)});
}

bool fitsType(const ColumnFacts &facts, fields::ValueType type)
{
    constexpr double half = 0.5;
    if (facts.filled == 0)
        return true;
    switch (type) {
    case ValueType::Number:
    case ValueType::Money:
        return facts.mostly(facts.numbers, half);
    case ValueType::Date:
    case ValueType::Moment:
        return facts.mostly(facts.dates + facts.counted, half);
    case ValueType::YesNo:
        return facts.mostly(facts.yes + facts.no, half);
    case ValueType::Text:
    case ValueType::Identifier:
    case ValueType::Category:
    case ValueType::CategoryList:
        return true;
    }
    return true;
}

std::optional<char> provenMark(const Proof &proof, ReadingGuess &guess)
{
    const std::uint64_t dot = proof.dot.cells;
    const std::uint64_t comma = proof.comma.cells;
    if (dot == 0 && comma == 0)
        return std::nullopt;
    const bool isComma = comma == dot ? guess.reading.decimalMark == ',' : comma > dot;
    guess.evidence.push_back(proofOf(isComma ? "decimal_comma_proved" : "decimal_dot_proved",
                                     isComma ? proof.comma : proof.dot, dot + comma));
    const Seen &others = isComma ? proof.dot : proof.comma;
    if (others.cells > 0)
        guess.evidence.push_back(proofOf("decimal_marks_mixed", others, dot + comma));
    guess.doubtful |= others.cells * 20 > dot + comma;
    return isComma ? ',' : '.';
}

namespace {

/// Dates such as 02.03.2026 and 28.02.2026 in a column of other ones.
Seen withDots(const Proof &proof)
{
    Seen dots = proof.dotted;
    if (proof.dayFirst.text.find('.') == 2)
        dots.add(proof.dayFirst);
    return dots;
}

} // namespace

std::optional<DateOrder> provenOrder(const Proof &proof, ReadingGuess &guess)
{
    const std::uint64_t day = proof.dayFirst.cells + proof.dotted.cells;
    const std::uint64_t month = proof.monthFirst.cells;
    const std::uint64_t year = proof.yearFirst.cells;
    const std::uint64_t all = day + month + year + proof.eitherOrder.cells;
    const bool byDots = proof.dayFirst.cells == 0 && proof.dotted.cells > 0;
    if (byDots && month == 0 && proof.eitherOrder.cells == 0) {
        guess.evidence.push_back(proofOf("day_first_by_dots", proof.dotted, all));
        return DateOrder::DayMonthYear;
    }
    if (year > 0 && year * 2 > all) {
        const bool named = proof.yearFirst.text.find_first_not_of("0123456789") < 4;
        guess.evidence.push_back(proofOf(named ? "date_month_named" : "date_year_first", proof.yearFirst, all));
        if (const Seen dots = withDots(proof); dots.cells > 0)
            guess.evidence.push_back(proofOf("day_first_by_dots", dots, all));
        return DateOrder::YearMonthDay;
    }
    if (day == 0 && month == 0)
        return std::nullopt;
    const bool isDay = day == month ? guess.reading.dateOrder != DateOrder::MonthDayYear : day > month;
    const Seen &forDay = byDots ? proof.dotted : proof.dayFirst;
    const char *dayEvidence = byDots ? "day_first_by_dots" : "day_first_proved";
    guess.evidence.push_back(
        proofOf(isDay ? dayEvidence : "month_first_proved", isDay ? forDay : proof.monthFirst, all));
    const Seen &others = isDay ? proof.monthFirst : forDay;
    if (others.cells > 0) {
        guess.evidence.push_back(proofOf("date_orders_mixed", others, all));
        guess.doubtful = true;
    }
    return isDay ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

namespace {

/// "$90,000", 1.250: the mark that only ever stands before three digits, more than the amounts can have.
const Seen *thousandsOf(const ColumnFacts &facts, const Reading &reading, const Defaults &defaults)
{
    const bool both = facts.dotGroups.cells > 0 && facts.commaGroups.cells > 0;
    if (reading.type != ValueType::Money || defaults.amountDecimals > 2 || both || facts.marked == 0)
        return nullptr;
    return facts.dotGroups.cells > 0 ? &facts.dotGroups : &facts.commaGroups;
}

void guessMark(const ColumnFacts &facts, const ColumnMapping &wanted, const Defaults &defaults, ReadingGuess &guess)
{
    Reading &reading = guess.reading;
    const bool signs = !facts.currency.empty();
    const char byDefault = signs ? defaultsFor(facts.currency).decimalMark : defaults.decimalMark;
    reading.decimalMark = facts.marked > 0 ? byDefault : '.';
    if (const std::optional<char> proven = provenMark(facts.proof, guess)) {
        reading.decimalMark = *proven;
    } else if (const Seen *thousands = thousandsOf(facts, reading, defaults)) {
        reading.decimalMark = thousands == &facts.dotGroups ? ',' : '.';
        guess.evidence.push_back(proofOf("thousands_of_amounts", *thousands, facts.numbers));
    } else if (facts.marked > 0 && !wanted.decimalMark) {
        guess.doubtful = true;
        guess.evidence.push_back({signs ? "decimal_mark_of_currency" : "decimal_mark_default",
                                  {std::string(1, byDefault), signs ? facts.currency : std::string()}});
    }
}

void guessOrder(const ColumnFacts &facts, const ColumnMapping &wanted, const Defaults &defaults, ReadingGuess &guess)
{
    const bool undecided = facts.proof.eitherOrder.cells + facts.proof.dotted.cells > 0;
    guess.reading.dateOrder = undecided || facts.dates == 0 ? defaults.dateOrder : DateOrder::YearMonthDay;
    if (const std::optional<DateOrder> proven = provenOrder(facts.proof, guess)) {
        guess.reading.dateOrder = *proven;
    } else if (undecided && !wanted.dateOrder) {
        guess.doubtful = true;
        guess.evidence.push_back(
            {"date_order_default", {defaults.dateOrder == DateOrder::MonthDayYear ? "month" : "day"}});
    }
}

char likelyListSeparator(const ColumnFacts &facts)
{
    if (const char found = listSeparatorOf(facts, ListProof::Items); found != '\0')
        return found;
    char best = ';';
    std::uint64_t most = 0;
    for (const auto &[separator, cells] : facts.lists) {
        if (cells > most) {
            most = cells;
            best = separator;
        }
    }
    return best;
}

} // namespace

ReadingGuess guessReading(const ColumnFacts &facts, fields::ValueType type, const ColumnMapping &wanted,
                          const Defaults &defaults)
{
    ReadingGuess guess;
    Reading &reading = guess.reading;
    reading.type = type;
    if (type == ValueType::Number || type == ValueType::Money)
        guessMark(facts, wanted, defaults, guess);
    if (type == ValueType::Date || type == ValueType::Moment)
        guessOrder(facts, wanted, defaults, guess);
    if (type == ValueType::CategoryList)
        reading.listSeparator = likelyListSeparator(facts);
    const bool floats = facts.proof.floats.cells > 0 && facts.proof.fractions.cells == 0;
    if (type == ValueType::Identifier && floats && facts.mostly(facts.proof.floats.cells, 0.9)) {
        reading.idsAsFloats = true;
        guess.evidence.push_back(proofOf("ids_written_as_floats", facts.proof.floats, facts.filled));
    }
    if (facts.damaged > 0 && (type == ValueType::Identifier || type == ValueType::Text))
        guess.evidence.push_back({"damaged_by_spreadsheet", {std::to_string(facts.damaged)}});
    const bool plain = type == ValueType::Text || type == ValueType::Category || type == ValueType::Identifier;
    if (plain && facts.daysOfMonth.cells > 0 && !facts.mostly(facts.daysOfMonth.cells, 0.8)) {
        guess.doubtful = true;
        guess.evidence.push_back({"sizes_as_dates", {facts.daysOfMonth.text, std::to_string(facts.daysOfMonth.cells)}});
    }
    const bool overridden = wanted.decimalMark || wanted.dateOrder || wanted.listSeparator;
    reading.decimalMark = wanted.decimalMark.value_or(reading.decimalMark);
    reading.dateOrder = wanted.dateOrder.value_or(reading.dateOrder);
    reading.listSeparator = wanted.listSeparator.value_or(reading.listSeparator);
    if (overridden) {
        guess.doubtful = false;
        guess.evidence.push_back({"reading_wanted", {}});
    }
    return guess;
}

} // namespace dilim::ingest
