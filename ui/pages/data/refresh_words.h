// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/refresh.h"

#include <QString>

#include <string>
#include <vector>

namespace dilim::ui {

/// What a refresh did, in lines: what came in of each file, what could not be read or is no longer there, and how many
/// files had not changed.
[[nodiscard]] QString refreshWords(const std::vector<workspace::RefreshedFile> &files, const std::string &language);

} // namespace dilim::ui
