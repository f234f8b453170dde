// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dilim::wording {

/// What everybody who puts a rule into words needs: the names of fields, and the language with its units.
struct Speech {
    const fields::Catalogue &catalogue;
    const rules::Context &context;

    [[nodiscard]] const std::string &language() const { return context.language; }
    /// A text of a context (`about`) with its places filled.
    [[nodiscard]] QString say(const char *about, const char *source, const QStringList &values = {}) const
    {
        return filled(translated(context.language, about, source), values);
    }
    /// The same of a text with plural forms.
    [[nodiscard]] QString sayCounted(const char *about, const char *source, std::int64_t count,
                                     const QStringList &values = {}) const
    {
        return filled(translated(context.language, about, source, count), values);
    }
};

} // namespace dilim::wording
