// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dilim::ui {

/// Matters of the window and of one person, kept between starts; matters of a workspace live in the workspace.
struct WindowSettings {
    QString language{}; // "en", "tr", "az"; empty: that of the system, else English
    QString scheme{QStringLiteral("system")}; // "system", "light", "dark", "contrast"
    QStringList recent{}; // paths of workspaces, newest first
    QByteArray geometry{};
    bool railMini = false; // wanted small even where there is room
    QString page{QStringLiteral("overview")};
};

[[nodiscard]] WindowSettings readWindowSettings();
void writeWindowSettings(const WindowSettings &settings);
/// The path at the head of the list, once, and the list no longer than ten.
[[nodiscard]] QStringList withRecent(QStringList recent, const QString &path);

} // namespace dilim::ui
