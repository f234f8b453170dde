// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace dilim::ui {

/// What can be asked of the window by menu, key or search. Pages have commands of their own below View.
enum class Command : std::uint8_t {
    NewWorkspace,
    OpenWorkspace,
    OpenSample,
    AddFiles,
    SaveCopy,
    MakeReport,
    Print,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    Search,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    SchemeContrast,
    English,
    Turkish,
    Azerbaijani,
    NewSegment,
    About,
};

enum class Menu : std::uint8_t { File, Edit, View, Segment, Help };

struct CommandRow {
    Command command{};
    Menu menu{};
    const char *words; // source text, context "Commands"
    const char *icon;
    const char *keys; // in portable form, or nothing
    bool needsWorkspace = false;
    const char *value = nullptr; // of a choice: which one of its setting this is
};

[[nodiscard]] std::span<const CommandRow> commandTable();
[[nodiscard]] QString commandWords(const CommandRow &row);
[[nodiscard]] QString menuWords(Menu menu);

} // namespace dilim::ui
