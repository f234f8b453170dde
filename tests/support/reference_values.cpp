// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_values.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace dilim::test {
namespace {

using fields::ValueType;

std::vector<std::string> foldedWords(const std::string &cell)
{
    std::vector<std::string> words{""};
    for (const char c : cell) {
        if (c == '|')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::vector<std::string> folded;
    for (const std::string &word : words) {
        if (std::find(folded.begin(), folded.end(), foldedWord(word)) == folded.end())
            folded.push_back(foldedWord(word));
    }
    return folded;
}

qint64 momentOf(const std::string &text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Nothing for punctuation and spaces.
char foldedLetter(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c - 'A' + 'a');
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

std::string fold(const std::string &word)
{
    static const std::vector<std::pair<std::string, char>> letters{
        {"İ", 'i'}, {"ı", 'i'}, {"Ş", 's'}, {"ş", 's'}, {"Ğ", 'g'}, {"ğ", 'g'}, {"Ç", 'c'},
        {"ç", 'c'}, {"Ö", 'o'}, {"ö", 'o'}, {"Ü", 'u'}, {"ü", 'u'}, {"Ə", 'e'}, {"ə", 'e'},
    };
    std::string folded;
    for (std::size_t at = 0; at < word.size();) {
        const auto letter = std::find_if(letters.begin(), letters.end(),
                                         [&](const auto &l) { return word.compare(at, l.first.size(), l.first) == 0; });
        const char c = foldedLetter(letter != letters.end() ? letter->second : word[at]);
        at += letter != letters.end() ? letter->first.size() : 1;
        if (c != '\0')
            folded += c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

} // namespace

int compared(const Fraction &a, const Fraction &b)
{
    const Big left = a.top * b.bottom;
    const Big right = b.top * a.bottom;
    return left < right ? -1 : (left > right ? 1 : 0);
}

Fraction lowestTerms(Big top, Big bottom)
{
    Big divisor = bottom < 0 ? -bottom : bottom;
    for (Big rest = top < 0 ? -top : top; rest != 0;)
        divisor = std::exchange(rest, divisor % rest);
    return bottom < 0 ? Fraction{-top / divisor, -bottom / divisor} : Fraction{top / divisor, bottom / divisor};
}

bool Cell::isKnown() const
{
    return text || identifier || number || day || moment || yes || list;
}

Cell readCell(ValueType type, const std::string &text)
{
    Cell cell;
    if (text.empty())
        return cell;
    switch (type) {
    case ValueType::Text:
    case ValueType::Category:
        cell.text = foldedWord(text);
        cell.written = text;
        break;
    case ValueType::Identifier:
        cell.identifier = text;
        cell.written = text;
        break;
    case ValueType::Number:
    case ValueType::Money:
        cell.number = Fraction{millionthsOf(text), 1};
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

Cell numberCell(Fraction number)
{
    Cell cell;
    cell.number = number;
    return cell;
}

Cell yesNoCell(bool yes)
{
    Cell cell;
    cell.yes = yes;
    return cell;
}

std::optional<rules::Value> operandOf(const Cell &cell)
{
    if (cell.text || cell.identifier)
        return cell.written;
    if (cell.number)
        return Decimal{static_cast<std::int64_t>(cell.number->top), 6};
    if (cell.day)
        return Date{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(*cell.day))};
    if (cell.moment)
        return Moment{*cell.moment};
    return std::nullopt;
}

std::optional<Fraction> rankOf(const Cell &cell)
{
    if (cell.day)
        return Fraction{cell.day->toJulianDay(), 1};
    if (cell.moment)
        return Fraction{*cell.moment, 1};
    return cell.number;
}

QDate qtDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.days);
}

const std::string &foldedWord(const std::string &word)
{
    static std::unordered_map<std::string, std::string> known;
    const auto at = known.find(word);
    return at != known.end() ? at->second : known.emplace(word, fold(word)).first->second;
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

Big millionthsOf(Decimal value)
{
    Big units = value.units;
    for (int scale = value.scale; scale < 6; ++scale)
        units *= 10;
    return units;
}

} // namespace dilim::test
