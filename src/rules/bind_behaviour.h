// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/bind.h"
#include "rules/find_field.h"
#include "rules/rule.h"

#include <string>

namespace dilim::rules {

/// A behaviour with the type of its measure.
struct TypedBehaviour {
    fields::ValueType type = fields::ValueType::Number;
    BoundBehaviour behaviour{};
};

/// `line` is the id of the line, for errors; they are those of `bind`.
[[nodiscard]] Result<TypedBehaviour> bindBehaviour(const Names &names, const std::string &line,
                                                   const Behaviour &behaviour);
[[nodiscard]] Result<BoundSequence> bindSequence(const Names &names, const std::string &line, const Sequence &sequence);

} // namespace dilim::rules
