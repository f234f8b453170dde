// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace_file.h"
#include "ui/theme/theme.h"

#include <QString>

namespace dilim::ui {

/// ".dilim"
[[nodiscard]] QString workspaceEnding();
/// By its name.
[[nodiscard]] bool isWorkspace(const QString &path);
/// Currency and time zone of the computer: what a new workspace begins with.
[[nodiscard]] store::WorkspaceSettings usualSettings();
/// A path in the folder of documents that no file has, named after an export file ("orders.csv" gives orders.dilim),
/// or after nothing.
[[nodiscard]] QString newWorkspacePath(const QString &exportFile);
/// "shop copy.dilim" beside shop.dilim, or with a number where that is taken.
[[nodiscard]] QString copyName(const QString &path);
/// What colours a setting ("system", "light", "dark", "contrast") means on this computer. The first call must come
/// before applyScheme: it looks at what the system has.
[[nodiscard]] Scheme schemeFor(const QString &setting);

} // namespace dilim::ui
