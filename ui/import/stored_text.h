// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "fields/field.h"
#include "ingest/row_sink.h"

#include <QString>

#include <string>

namespace dilim::ui {

/// For whom stored values are written.
struct StoredWords {
    std::string language{"en"};
    std::string currency{};
    TimeZone zone{};
};

/// The value of a row as people read it: "20 Nov 2026, 09:14", "1,849", "Yes", "Shoes, Bags". Empty where nothing is
/// known.
[[nodiscard]] QString storedText(const ingest::BatchColumn &column, std::size_t row, fields::ValueType type,
                                 const StoredWords &words);
[[nodiscard]] bool isNumber(fields::ValueType type);

} // namespace dilim::ui
