// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "rules/json_value.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// An object of a rule file, the name of the line it belongs to, and where the first error of the file is kept. After
/// an error reading goes on with defaults, so that no call needs a check behind it.
struct FilePlace {
    const JsonValue &object;
    std::string where{};
    std::optional<Error> &firstError; // not owned; outlives the place

    [[nodiscard]] FilePlace inside(const JsonValue &inner) const { return {inner, where, firstError}; }
};

/// Keeps the error if it is the first.
void fail(const FilePlace &place, std::string code, std::vector<std::string> arguments);
/// rule.unknown_word.
void failAtWord(const FilePlace &place, std::string_view key, const std::string &word);

/// rule.unknown_key for any other key.
void expectKeys(const FilePlace &place, std::initializer_list<std::string_view> known);
/// rule.wrong_kind unless it is an object; `key` is where it stands in its parent.
void expectObject(const FilePlace &place, std::string_view key);

/// The member, or null and rule.missing_key.
const JsonValue &required(const FilePlace &place, std::string_view key);
const std::string &requiredText(const FilePlace &place, std::string_view key);
/// Nothing if the key is not there.
const std::string *optionalText(const FilePlace &place, std::string_view key);
std::optional<Date> optionalDate(const FilePlace &place, std::string_view key);
/// The items of an array; rule.wrong_kind for anything else.
const std::vector<JsonValue> &itemsOf(const FilePlace &place, const JsonValue &value, std::string_view key);
/// None if the key is not there.
const std::vector<JsonValue> &optionalItems(const FilePlace &place, std::string_view key);
/// True if the key is not there.
bool enabledOf(const FilePlace &place);

/// A JSON number without decimals from least to greatest; nothing if it is out of range. rule.wrong_kind for anything
/// but a number.
std::optional<std::int64_t> wholeNumber(const FilePlace &place, const JsonValue &value, std::string_view key,
                                        std::int64_t least, std::int64_t greatest);

/// One of the words of a table; rule.unknown_word. `fromId` gives an optional.
template <typename FromId>
auto wordOf(const FilePlace &place, std::string_view key, const std::string &word, FromId fromId)
{
    auto known = fromId(word);
    if (!known) {
        failAtWord(place, key, word);
        known.emplace();
    }
    return *known;
}

} // namespace dilim::rules
