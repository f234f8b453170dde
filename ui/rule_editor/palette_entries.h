// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <string>
#include <vector>

namespace dilim::ui {

class Overviews;

inline constexpr int segmentShelf = 8; // after those of fields::Shelf
inline constexpr int shelfCount = 9;

/// Something that a condition can ask about.
struct PaletteEntry {
    int shelf = 0; // fields::Shelf, or segmentShelf
    QString name{};
    QString typeWords{}; // "money", "whole number"
    QString icon{};
    QString definition{}; // how it is computed; may be empty
    std::string searchKey{}; // match key of its names in all languages
    std::string field{}; // that an overview can be made of; may be empty
    rules::Condition condition{}; // that it adds
};

/// Fields without data answer nothing yet.
enum class PaletteFields : std::uint8_t { WithData, All };
/// What conditions can ask about, in the order of the catalogue. Sequences of well-known events are there once the
/// kinds of events are known (`event.type` of the overviews).
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const WorkspaceState &state, const Overviews &overviews,
                                                       PaletteFields fields);
/// The condition of an entry, with values that divide the customers where they are known.
[[nodiscard]] rules::Condition conditionFor(const PaletteEntry &entry, const analysis::FieldOverview *overview);
/// "What they are worth" and "value".
[[nodiscard]] QString shelfName(int shelf);
[[nodiscard]] QString shelfModel(int shelf);
[[nodiscard]] QString shelfIconName(int shelf);

} // namespace dilim::ui
