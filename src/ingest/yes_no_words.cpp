// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/yes_no_words.h"

#include "base/text_fold.h"

namespace dilim::ingest {
namespace {

struct YesNoWord {
    std::string_view key; // match key
    bool yes;
};
constexpr YesNoWord words[] = {
    {"1", true},
    {"0", false},
    {"true", true},
    {"false", false},
    {"yes", true},
    {"no", false},
    {"y", true},
    {"n", false},
    {"t", true},
    {"f", false},
    {"on", true},
    {"off", false},
    {"evet", true},
    {"hayir", false},
    {"e", true},
    {"h", false},
    {"var", true},
    {"yok", false},
    {"dogru", true},
    {"yanlis", false},
    {"beli", true},
    {"xeyr", false},
    {"he", true},
    {"yox", false},
    {"dogrudur", true},
    {"yanlisdir", false},
    {"izinli", true},
    {"izinsiz", false},
    {"izin var", true},
    {"izin yok", false},
    {"onayli", true},
    {"onaysiz", false},
    {"onay", true},
    {"ret", false},
    {"red", false},
    {"subscribed", true},
    {"unsubscribed", false},
    {"not subscribed", false},
    {"opted in", true},
    {"opted out", false},
    {"opt in", true},
    {"opt out", false},
    {"icazeli", true},
    {"icazesiz", false},
};

} // namespace

std::optional<bool> yesOrNo(std::string_view cell)
{
    if (cell.empty() || cell.size() > 24)
        return std::nullopt;
    const std::string key = matchKey(cell);
    for (const YesNoWord &word : words) {
        if (key == word.key)
            return word.yes;
    }
    return std::nullopt;
}

} // namespace dilim::ingest
