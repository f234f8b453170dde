// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// A piece of JSON with numbers as they are written and members in their order.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, True, False, Number, String, Array, Object };

    Kind kind = Kind::Null;
    std::string text{}; // of a string, or a number as written
    std::vector<std::string> keys{}; // of an object, as many as items
    std::vector<JsonValue> items; // of an array or an object; no initialiser: clang 14

    /// Nothing if this is no object with that key.
    [[nodiscard]] const JsonValue *find(std::string_view key) const;
};

struct JsonLimits {
    std::size_t bytes = 1 << 20;
    std::size_t depth = 128; // objects and arrays inside each other
};

/// Strict JSON (RFC 8259): UTF-8, no comments, nothing after the end, no key twice in one object. Errors:
/// rule.too_large (greatest number of bytes) · rule.nested_too_deep (greatest depth) · rule.duplicate_key (key) ·
/// rule.not_json (line, column in bytes; both from 1).
[[nodiscard]] Result<JsonValue> parseJson(std::string_view text, const JsonLimits &limits);

/// A string as JSON writes it, with its quotes. Ill-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string quotedJson(std::string_view text);

} // namespace dilim::rules
