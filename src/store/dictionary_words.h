// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "columns/dictionary.h"
#include "store/key_index.h"

#include <memory>

namespace dilim::store {

/// A dictionary of these words, at their codes.
[[nodiscard]] std::shared_ptr<const columns::Dictionary> dictionaryOf(const WordTable &words);
/// Takes the words that no row has out of the dictionary of a column of codes or lists.
[[nodiscard]] columns::Column withoutUnusedWords(columns::Column column);

} // namespace dilim::store
