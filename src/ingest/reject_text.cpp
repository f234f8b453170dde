// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reject_text.h"

#include "base/text_fold.h"
#include "base/utf8.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::size_t keptBytes = 4096;

std::string wellFormed(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, at);
        if (character.wellFormed)
            result += text.substr(at, character.bytes);
        else
            result += "\xEF\xBF\xBD";
        at += character.bytes;
    }
    return result;
}

/// Long runs of digits and letter-digit codes taken out: national ids, card numbers and IBANs of skipped columns.
std::string withoutLongNumbers(std::string_view text)
{
    constexpr std::size_t longRun = 10;
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        std::size_t digits = 0;
        while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || (digits > 0 && text[end] == ' '))) {
            digits += text[end] == ' ' ? 0U : 1U;
            ++end;
        }
        if (digits > longRun) {
            result += "***";
            at = end;
        } else {
            end = std::max(end, at + 1);
            result += text.substr(at, end - at);
            at = end;
        }
    }
    return result;
}

} // namespace

std::string rejectText(std::string_view row, const ReadPlan &plan)
{
    const std::string text = wellFormed(cutAtBytes(row, keptBytes));
    const bool hidesNumbers = std::any_of(plan.columns.begin(), plan.columns.end(),
                                          [](const PlanColumn &column) { return column.personalSkipped; });
    return hidesNumbers ? withoutLongNumbers(text) : text;
}

} // namespace dilim::ingest
