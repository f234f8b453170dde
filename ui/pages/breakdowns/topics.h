// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::ui {

/// How a field of a topic is shown.
enum class FieldView : std::uint8_t {
    Ranked, // largest first
    Large, // ranked, with all columns, over two thirds of the page
    HourGrid, // hours of the week
};

/// A field of a topic that this data can answer.
struct TopicField {
    std::vector<std::string> by{}; // as BreakdownQuestion::by
    FieldView view = FieldView::Ranked;
    friend bool operator==(const TopicField &, const TopicField &) = default;
};

struct Topic {
    const char *id = nullptr; // "geography"
    const char *name = nullptr; // source text, context "BreakdownTopics"
    std::vector<TopicField> fields{};
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// The topics that have at least one field with values in the data; a field that nothing fills is left out.
[[nodiscard]] std::vector<Topic> topicsOf(const WorkspaceState &state);

/// "customer.age" of "customer.age:band".
[[nodiscard]] std::string_view fieldOf(std::string_view by);
/// "band" of "customer.age:band"; empty without a part.
[[nodiscard]] std::string_view partOf(std::string_view by);

} // namespace dilim::ui
