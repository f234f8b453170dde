// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/starters.h"

#include "report/report_words.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace dilim::report {
namespace {

constexpr Section overviewSections[] = {
    figuresSection,   findingSection,    segmentsSection, rulesSection, rfmSection,
    cutPointsSection, breakdownsSection, sourcesSection,  notesSection,
};

constexpr Section segmentSections[] = {
    figuresSection, segmentsAloneSection, rulesSection, sourcesSection, notesSection,
};

constexpr Section rfmSections[] = {
    figuresSection, findingSection, rfmAloneSection, cutPointsSection, sourcesSection, notesSection,
};

constexpr Starter starterTable[] = {
    {"overview", QT_TRANSLATE_NOOP("Report", "Everything for the meeting"),
     QT_TRANSLATE_NOOP("Report", "Figures, segments with their rules, RFM, countries and devices."),
     QT_TRANSLATE_NOOP("Report", "Customer segments at a glance"), overviewSections, true, true, true},
    {"segments", QT_TRANSLATE_NOOP("Report", "Segment overview"),
     QT_TRANSLATE_NOOP("Report", "Sizes of the segments you choose, and a card for each with its rule."),
     QT_TRANSLATE_NOOP("Report", "Segment overview"), segmentSections, true, false, false},
    {"rfm", QT_TRANSLATE_NOOP("Report", "RFM report"),
     QT_TRANSLATE_NOOP("Report", "The grid, the ten groups, cut points and method."),
     QT_TRANSLATE_NOOP("Report", "RFM report"), rfmSections, false, true, false},
};

/// The name of the file, without its middle if it is very long: what follows it must stay readable.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 28;
    if (name.size() <= most)
        return name;
    return name.left(most / 2 - 1) + u'…' + name.right(most / 2);
}

/// "Source: shop.dilim · data until 20 Nov 2026 · 48,216 customers".
QString sourceText(const ReportInput &input, const ReportWords &words)
{
    const QString customers = words.plural(QT_TRANSLATE_N_NOOP("Report", "%n customer(s)"), input.overview.customers);
    if (!input.dataUntil)
        return words.text(QT_TRANSLATE_NOOP("Report", "Source: %1 · %2"), {shortened(input.workspaceFile), customers});
    return words.text(QT_TRANSLATE_NOOP("Report", "Source: %1 · data until %2 · %3"),
                      {shortened(input.workspaceFile), words.day(*input.dataUntil), customers});
}

Frame frameOf(const ReportInput &input, const QString &title, const ReportWords &words)
{
    Frame frame;
    frame.name = input.business;
    frame.title = title;
    frame.source = sourceText(input, words);
    frame.madeWith = words.text(QT_TRANSLATE_NOOP("Report", "Made with Dilim, %1"), {words.day(input.today)});
    //: %1 is the number of the page, %2 how many there are.
    frame.pageNumber =
        words.text(QT_TRANSLATE_NOOP("Report", "Page %1 / %2"), {QStringLiteral("%1"), QStringLiteral("%2")});
    return frame;
}

/// The name of the report, how far the data go and which days the figures are about.
Title titleOf(const ReportInput &input, const QString &title, const ReportWords &words)
{
    const QString year = words.days(Date{input.today.days - 365}, Date{input.today.days - 1});
    return {title,
            input.dataUntil ? words.text(QT_TRANSLATE_NOOP("Report", "Data until %1 · last 12 months: %2"),
                                         {words.day(*input.dataUntil), year})
                            : words.text(QT_TRANSLATE_NOOP("Report", "Last 12 months: %1"), {year})};
}

} // namespace

std::span<const Starter> starters()
{
    return starterTable;
}

const Starter *starterOf(std::string_view id)
{
    const auto *found = std::ranges::find(starterTable, id, &Starter::id);
    return found == std::end(starterTable) ? nullptr : found;
}

Document starterReport(const Starter &starter, const ReportInput &input)
{
    const ReportWords words(input.language, input.currency);
    Document document;
    document.paper = input.paper;
    document.title = words.text(starter.title);
    document.frame = frameOf(input, document.title, words);
    document.blocks.emplace_back(titleOf(input, document.title, words));
    for (const Section section : starter.sections) {
        std::vector<Block> blocks = section(input, words);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
    }
    return document;
}

} // namespace dilim::report
