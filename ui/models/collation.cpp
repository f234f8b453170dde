// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collation.h"

#include <QCollator>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace dilim::ui {
namespace {

// The Latin letters and signs; what lies beyond sorts behind them by its code.
constexpr char16_t firstRanked = 0x20;
constexpr char16_t endOfRanked = 0x260;
constexpr std::uint16_t behindRanked = 0x8000;

using Ranks = std::array<std::uint16_t, endOfRanked>;

/// The place of each letter in a language's order; letters that differ in case alone have the same.
Ranks ranksOf(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<char16_t> letters;
    for (char16_t letter = firstRanked; letter < endOfRanked; ++letter)
        letters.push_back(letter);
    const auto compared = [&collator](char16_t a, char16_t b) { return collator.compare(QString(a), QString(b)); };
    std::stable_sort(letters.begin(), letters.end(),
                     [&compared](char16_t a, char16_t b) { return compared(a, b) < 0; });
    Ranks ranks{};
    std::uint16_t rank = 1;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && compared(letters[i - 1], letters[i]) != 0)
            ++rank;
        ranks[letters[i]] = rank;
    }
    return ranks;
}

} // namespace

analysis::CollationKey collationKeyOf(std::string_view language)
{
    const QLocale locale(QLatin1StringView(language.data(), static_cast<qsizetype>(language.size())));
    return [ranks = std::make_shared<const Ranks>(ranksOf(locale))](std::string_view text) {
        const QString letters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                    .normalized(QString::NormalizationForm_C);
        std::string key;
        key.reserve(static_cast<std::size_t>(letters.size()) * 2);
        for (const QChar letter : letters) {
            const char16_t code = letter.unicode();
            const unsigned rank = code < endOfRanked ? (*ranks)[code] : behindRanked + code / 2U;
            key += static_cast<char>(rank >> 8U);
            key += static_cast<char>(rank & 0xffU);
        }
        return key;
    };
}

} // namespace dilim::ui
