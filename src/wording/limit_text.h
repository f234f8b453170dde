// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

namespace dilim::wording {

/// "at most 500 of them, those with the highest income first", "en fazla 500 kişi, önce geliri en yüksek olanlar".
[[nodiscard]] QString limitText(const rules::Limit &limit, const Speech &speech);

} // namespace dilim::wording
