// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currency_words.h"

#include "base/decimal.h"
#include "base/text_fold.h"

#include <algorithm>

namespace dilim::store {
namespace {

/// Other ways of writing a currency, by match key or sign.
struct CurrencyWord {
    std::string_view word;
    std::string_view code;
};
constexpr CurrencyWord currencyWords[] = {
    {"tl", "TRY"},  {"ytl", "TRY"},   {"₺", "TRY"}, {"turk lirasi", "TRY"}, {"manat", "AZN"},
    {"₼", "AZN"}, {"man", "AZN"},   {"€", "EUR"}, {"euro", "EUR"},        {"$", "USD"},
    {"us$", "USD"}, {"dolar", "USD"}, {"£", "GBP"},
};

} // namespace

std::string currencyCodeOf(std::string_view word)
{
    const std::string_view bare = trimmed(word);
    const std::string key = matchKey(bare);
    for (const CurrencyWord &row : currencyWords) {
        if (row.word == key || row.word == bare)
            return std::string(row.code);
    }
    std::string code = asciiLower(bare);
    std::ranges::transform(code, code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return isCurrencyCode(code) ? code : std::string();
}

} // namespace dilim::store
