// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/value_change_text.h"

#include "wording/labels.h"
#include "wording/language.h"
#include "wording/verdict_text.h"

#include <variant>

namespace dilim::wording {
namespace {

constexpr char words[] = "ValueChanges";

/// %1 the field, %2 the value before, %3 the value after.
constexpr const char *templates[2][2] = {
    {QT_TRANSLATE_NOOP("ValueChanges", "%1: “%3” by hand"), QT_TRANSLATE_NOOP("ValueChanges", "%1: cleared by hand")},
    {QT_TRANSLATE_NOOP("ValueChanges", "%1: “%3” instead of “%2”"),
     QT_TRANSLATE_NOOP("ValueChanges", "%1: “%2” is cleared")}};

} // namespace

QString valueChangeText(const ValueChange &change, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const bool ofAll = change.from.has_value();
    const bool clears = std::holds_alternative<std::monostate>(change.to);
    const auto textOf = [&](const rules::Finding &value) {
        return findingText(value, change.type, change.field, context);
    };
    return filled(translated(context.language, words, templates[ofAll ? 1 : 0][clears ? 1 : 0]),
                  {fieldLabel(catalogue, change.field, context.language), ofAll ? textOf(*change.from) : QString(),
                   textOf(change.to)});
}

} // namespace dilim::wording
