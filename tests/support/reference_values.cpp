// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_values.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <map>
#include <utility>

namespace dilim::test {
namespace {

using fields::ValueType;
using rules::Value;
using Operands = std::vector<Value>;

const std::map<std::string, std::string> opposites{
    {"is_not", "is"},
    {"none_of", "any_of"},
    {"does_not_contain", "contains"},
    {"does_not_start_with", "starts_with"},
    {"does_not_end_with", "ends_with"},
    {"not_equals", "equals"},
    {"less_than", "at_least"},
    {"more_than", "at_most"},
    {"not_between", "between"},
    {"not_on", "on"},
    {"not_before", "before"},
    {"not_after", "after"},
    {"not_in_last_days", "in_last_days"},
    {"is_no", "is_yes"},
    {"has_none_of", "has_any"},
    {"has_not_all", "has_all"},
};

Big millionthsOf(Decimal value)
{
    Big units = value.units;
    for (int scale = value.scale; scale < 6; ++scale)
        units *= 10;
    return units;
}

bool wordHolds(const std::string &op, const std::string &word, const std::string &operand)
{
    if (op == "contains")
        return word.find(operand) != std::string::npos;
    if (op == "starts_with")
        return word.substr(0, operand.size()) == operand;
    if (op == "ends_with")
        return word.size() >= operand.size() && word.substr(word.size() - operand.size()) == operand;
    return word == operand;
}

bool textHolds(const std::string &op, const std::string &word, const Operands &operands, bool fold)
{
    for (const Value &operand : operands) {
        const std::string &text = std::get<std::string>(operand);
        if (wordHolds(op, word, fold ? foldedWord(text) : text))
            return true;
    }
    return false;
}

bool listHolds(const std::string &op, const std::vector<std::string> &list, const Operands &operands)
{
    std::size_t found = 0;
    for (const Value &operand : operands) {
        const std::string wanted = foldedWord(std::get<std::string>(operand));
        found += std::find(list.begin(), list.end(), wanted) != list.end() ? 1U : 0U;
    }
    return op == "has_all" ? found == operands.size() : found > 0;
}

bool numberHolds(const std::string &op, const Fraction &number, const Operands &operands)
{
    const auto compare = [&](std::size_t i) {
        const Big other = millionthsOf(std::get<Decimal>(operands[i])) * number.bottom;
        return number.top < other ? -1 : (number.top > other ? 1 : 0);
    };
    if (op == "equals")
        return compare(0) == 0;
    if (op == "at_least")
        return compare(0) >= 0;
    if (op == "at_most")
        return compare(0) <= 0;
    return compare(0) >= 0 && compare(1) <= 0;
}

template <typename Compare> bool timeHolds(const std::string &op, Compare compare)
{
    if (op == "on")
        return compare(0) == 0;
    if (op == "before")
        return compare(0) < 0;
    if (op == "after")
        return compare(0) > 0;
    return compare(0) >= 0 && compare(1) <= 0;
}

int daysOf(const Operands &operands)
{
    return static_cast<int>(millionthsOf(std::get<Decimal>(operands[0])) / millionth);
}

bool dayHolds(const std::string &op, QDate value, const Operands &operands, const ReferenceDay &day)
{
    if (op == "in_last_days")
        return value > day.today.addDays(-daysOf(operands)) && value <= day.today;
    return timeHolds(op, [&](std::size_t i) {
        const QDate other = qtDate(std::get<Date>(operands[i]));
        return value < other ? -1 : (value > other ? 1 : 0);
    });
}

/// A moment is compared with a day by the day it falls on, with a moment as it is.
bool momentHolds(const std::string &op, qint64 value, const Operands &operands, const ReferenceDay &day)
{
    if (op == "in_last_days")
        return isInLastDays(value, daysOf(operands), day);
    return timeHolds(op, [&](std::size_t i) {
        if (const auto *moment = std::get_if<Moment>(&operands[i]))
            return value < moment->milliseconds ? -1 : (value > moment->milliseconds ? 1 : 0);
        const QDate mine = localDay(value, day);
        const QDate other = qtDate(std::get<Date>(operands[i]));
        return mine < other ? -1 : (mine > other ? 1 : 0);
    });
}

/// A question that is no negation, about a cell with a value.
bool knownHolds(const Cell &cell, const std::string &op, const Operands &operands, const ReferenceDay &day)
{
    if (cell.text)
        return textHolds(op, *cell.text, operands, true);
    if (cell.identifier)
        return textHolds(op, *cell.identifier, operands, false);
    if (cell.list)
        return listHolds(op, *cell.list, operands);
    if (cell.number)
        return numberHolds(op, {*cell.number, 1}, operands);
    if (cell.day)
        return dayHolds(op, *cell.day, operands, day);
    if (cell.moment)
        return momentHolds(op, *cell.moment, operands, day);
    return *cell.yes;
}

template <typename Known> bool decided(bool isKnown, const std::string &op, Known known)
{
    if (op == "has_value" || op == "has_no_value")
        return isKnown == (op == "has_value");
    if (!isKnown)
        return false;
    const auto opposite = opposites.find(op);
    return opposite == opposites.end() ? known(op) : !known(opposite->second);
}

std::vector<std::string> foldedWords(const std::string &cell)
{
    std::vector<std::string> words{""};
    for (const char c : cell) {
        if (c == '|')
            words.emplace_back();
        else
            words.back() += c;
    }
    for (std::string &word : words)
        word = foldedWord(word);
    return words;
}

qint64 momentOf(const std::string &text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

Cell readCell(ValueType type, const std::string &text)
{
    Cell cell;
    if (text.empty())
        return cell;
    switch (type) {
    case ValueType::Text:
    case ValueType::Category:
        cell.text = foldedWord(text);
        break;
    case ValueType::Identifier:
        cell.identifier = text;
        break;
    case ValueType::Number:
    case ValueType::Money:
        cell.number = millionthsOf(text);
        break;
    case ValueType::Date:
        cell.day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
        break;
    case ValueType::Moment:
        cell.moment = momentOf(text);
        break;
    case ValueType::YesNo:
        cell.yes = text == "yes";
        break;
    case ValueType::CategoryList:
        cell.list = foldedWords(text);
        break;
    }
    return cell;
}

ReferenceDay::ReferenceDay(const rules::Context &context)
    : now(context.now.milliseconds)
    , today(qtDate(context.today))
    , zone(QByteArray::fromStdString(context.timeZone.id()))
{
}

QDate qtDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.days);
}

QDate localDay(qint64 moment, const ReferenceDay &day)
{
    return QDateTime::fromMSecsSinceEpoch(moment, day.zone).date();
}

bool isInLastDays(qint64 moment, int days, const ReferenceDay &day)
{
    const qint64 age = day.now - moment;
    return age >= 0 && age < qint64{days} * 24 * 60 * 60 * 1000;
}

bool holds(const Cell &cell, const std::string &op, const Operands &operands, const ReferenceDay &day)
{
    const bool known = cell.text || cell.identifier || cell.list || cell.number || cell.day || cell.moment || cell.yes;
    return decided(known, op, [&](const std::string &positive) { return knownHolds(cell, positive, operands, day); });
}

bool holdsMeasure(const Measured &measured, const std::string &op, const Operands &operands, const ReferenceDay &day)
{
    return decided(measured.number || measured.moment, op, [&](const std::string &positive) {
        return measured.number ? numberHolds(positive, *measured.number, operands)
                               : momentHolds(positive, *measured.moment, operands, day);
    });
}

std::string foldedWord(const std::string &word)
{
    static const std::vector<std::pair<std::string, char>> letters{
        {"İ", 'i'}, {"ı", 'i'}, {"Ş", 's'}, {"ş", 's'}, {"Ğ", 'g'}, {"ğ", 'g'}, {"Ç", 'c'},
        {"ç", 'c'}, {"Ö", 'o'}, {"ö", 'o'}, {"Ü", 'u'}, {"ü", 'u'}, {"Ə", 'e'}, {"ə", 'e'},
    };
    std::string folded;
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = std::find_if(letters.begin(), letters.end(),
                                         [&](const auto &l) { return word.compare(at, l.first.size(), l.first) == 0; });
        char c = word[at];
        if (letter != letters.end())
            c = letter->second;
        at += letter != letters.end() ? letter->first.size() : 1;
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept)
            folded += c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

Big millionthsOf(const std::string &text)
{
    const bool negative = text[0] == '-';
    Big value = 0;
    int decimals = -1; // none until the point
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.') {
            decimals = 0;
            continue;
        }
        value = value * 10 + (c - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int i = std::max(decimals, 0); i < 6; ++i)
        value *= 10;
    return negative ? -value : value;
}

} // namespace dilim::test
