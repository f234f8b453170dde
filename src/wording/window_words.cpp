// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/window_words.h"

#include "rules/names.h"
#include "wording/calendar_words.h"
#include "wording/formats.h"

#include <array>

namespace dilim::wording {
namespace {

using rules::Span;
using rules::Window;

struct WindowWords {
    const char *context;
    const char *lastDays;
    const char *nextDays;
    const char *olderThanDays;
    const char *between;
    const char *since;
    const char *until;
};
constexpr WindowWords withVerb = {"RuleWindow",
                                  QT_TRANSLATE_N_NOOP("RuleWindow", "in the last %n day(s)"),
                                  QT_TRANSLATE_N_NOOP("RuleWindow", "in the next %n day(s)"),
                                  QT_TRANSLATE_N_NOOP("RuleWindow", "at least %n day(s) ago"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "from %1 to %2"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "since %1"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "up to %1")};
constexpr WindowWords withNoun = {"RuleWindowNoun",
                                  QT_TRANSLATE_N_NOOP("RuleWindowNoun", "in the last %n day(s)"),
                                  QT_TRANSLATE_N_NOOP("RuleWindowNoun", "in the next %n day(s)"),
                                  QT_TRANSLATE_N_NOOP("RuleWindowNoun", "at least %n day(s) ago"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "from %1 to %2"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "since %1"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "up to %1")};

/// Lengths of time in the order of SpanUnit: alone, as the time in which something happens, as the time after which.
struct SpanWords {
    const char *alone;
    const char *within;
    const char *after;
};
constexpr std::array<SpanWords, 3> spanWords = {{
    {QT_TRANSLATE_N_NOOP("RuleSpan", "%n minute(s)"), QT_TRANSLATE_N_NOOP("RuleSpan", "within %n minute(s)"),
     QT_TRANSLATE_N_NOOP("RuleSpan", "at least %n minute(s) later")},
    {QT_TRANSLATE_N_NOOP("RuleSpan", "%n hour(s)"), QT_TRANSLATE_N_NOOP("RuleSpan", "within %n hour(s)"),
     QT_TRANSLATE_N_NOOP("RuleSpan", "at least %n hour(s) later")},
    {QT_TRANSLATE_N_NOOP("RuleSpan", "%n day(s)"), QT_TRANSLATE_N_NOOP("RuleSpan", "within %n day(s)"),
     QT_TRANSLATE_N_NOOP("RuleSpan", "at least %n day(s) later")},
}};

QString spanText(const Span &span, const char *SpanWords::*form, const Speech &speech)
{
    return speech.sayCounted("RuleSpan", spanWords[static_cast<std::size_t>(span.unit)].*form, span.amount);
}

QString datesText(const Window &window, const WindowWords &words, const Speech &speech)
{
    const std::string &language = speech.language();
    if (window.first && window.last)
        return speech.say(words.context, words.between,
                          {dateText(*window.first, language), dateText(*window.last, language)});
    if (window.first)
        return speech.say(words.context, words.since, {dateText(*window.first, language)});
    return window.last ? speech.say(words.context, words.until, {dateText(*window.last, language)}) : QString();
}

} // namespace

QString windowText(const Window &window, Beside beside, const Speech &speech)
{
    const WindowWords &words = beside == Beside::Verb ? withVerb : withNoun;
    if (window.lastDays)
        return speech.sayCounted(words.context, words.lastDays, *window.lastDays);
    if (window.nextDays)
        return speech.sayCounted(words.context, words.nextDays, *window.nextDays);
    if (window.olderThanDays)
        return speech.sayCounted(words.context, words.olderThanDays, *window.olderThanDays);
    if (!window.period)
        return datesText(window, words, speech);
    const std::string_view id = rules::periodId(*window.period);
    return beside == Beside::Verb ? periodText(id, speech.language()) : periodOfText(id, speech.language());
}

QString inWindow(const QString &text, const Window &window, Beside beside, const Speech &speech)
{
    const QString when = windowText(window, beside, speech);
    return when.isEmpty() ? text : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 %2"), {text, when});
}

QString windowBeforeText(const Window &window, const Speech &speech)
{
    if (window.lastDays)
        return speech.sayCounted("RuleBefore", QT_TRANSLATE_N_NOOP("RuleBefore", "the %n day(s) before"),
                                 *window.lastDays);
    if (window.period)
        return periodBeforeText(window.period->unit, speech.language());
    return speech.say("RuleBefore", QT_TRANSLATE_NOOP("RuleBefore", "the equally long time before"));
}

QString laterText(const std::optional<Span> &after, const std::optional<Span> &within, const Speech &speech)
{
    if (after && within)
        return speech.say("RuleSpan", QT_TRANSLATE_NOOP("RuleSpan", "between %1 and %2 later"),
                          {spanText(*after, &SpanWords::alone, speech), spanText(*within, &SpanWords::alone, speech)});
    if (after)
        return spanText(*after, &SpanWords::after, speech);
    return within ? spanText(*within, &SpanWords::within, speech) : QString();
}

} // namespace dilim::wording
