// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::wording {

/// What an argument of an error or of a piece of evidence is.
enum class Argument : std::uint8_t {
    Plain, // shown as it is
    Count, // a whole number
    Line, // a line of a file; 0 is "somewhere in the middle"
    Separator, // ";" or "TAB"
    Mark, // "." or ","
    Field, // id of a field
    Entity, // id of an entity
    Type, // id of a value type
    Facts, // "customers", "orders", "lines", "events"
    FileKind, // "xlsx", "pdf" ...
    DateStart, // "day" or "month"
    Day, // "1990-05-02"
    Knowledge, // "real_export" ...: how well an export is known
    Contents, // "common.reviews" ...: what a usual kind of file holds
};

/// The kinds of up to five arguments, those not named are plain.
using Arguments = std::array<Argument, 5>;

/// The arguments in words of a language, in order.
[[nodiscard]] QStringList argumentWords(const std::vector<std::string> &arguments, const Arguments &kinds,
                                        std::string_view language);

} // namespace dilim::wording
