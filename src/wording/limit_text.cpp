// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/limit_text.h"

#include "wording/field_clause.h"
#include "wording/field_phrases.h"
#include "wording/formats.h"

namespace dilim::wording {

QString limitText(const rules::Limit &limit, const Speech &speech)
{
    const QString customers = numberText(limit.customers, speech.language());
    if (limit.by.empty())
        return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "at most %1 of them, drawn at random"), {customers});
    const Family family = fieldFamily(speech.catalogue, limit.by);
    const bool time = family == Family::Day || family == Family::Elapsed;
    const bool upwards = limit.greatestFirst != (family == Family::Elapsed); // many days ago is early
    const char *numbers = upwards ? QT_TRANSLATE_NOOP("Rule", "at most %1 of them, those with the highest %2 first")
                                  : QT_TRANSLATE_NOOP("Rule", "at most %1 of them, those with the lowest %2 first");
    const char *times = upwards ? QT_TRANSLATE_NOOP("Rule", "at most %1 of them, those with the latest %2 first")
                                : QT_TRANSLATE_NOOP("Rule", "at most %1 of them, those with the earliest %2 first");
    return speech.say("Rule", time ? times : numbers,
                      {customers, fieldPhrase(speech.catalogue, limit.by, speech.language())});
}

} // namespace dilim::wording
