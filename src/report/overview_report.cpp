// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/overview_report.h"

#include "report/overview_sections.h"
#include "report/report_words.h"

#include <QtGlobal>

#include <iterator>

namespace dilim::report {
namespace {

constexpr Section sections[] = {
    titleSection, figuresSection,   findingSection,    segmentsSection, rulesSection,
    rfmSection,   cutPointsSection, breakdownsSection, sourcesSection,  notesSection,
};

struct Candidate {
    std::string_view field{};
    charts::Measure measure{};
};
// Customers are counted where the field is theirs, money where it is their orders', rows where only events tell.
constexpr Candidate countries[] = {{"customer.country", charts::Measure::Customers},
                                   {"order.country", charts::Measure::Revenue}};
constexpr Candidate devices[] = {{"customer.device", charts::Measure::Customers},
                                 {"order.device", charts::Measure::Revenue},
                                 {"event.device", charts::Measure::Rows}};

/// The name of the file, without its middle if it is very long: what follows it must stay readable.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 28;
    if (name.size() <= most)
        return name;
    return name.left(most / 2 - 1) + u'…' + name.right(most / 2);
}

/// "Source: shop.dilim · data until 20 Nov 2026 · 48,216 customers".
QString sourceText(const OverviewInput &input, const ReportWords &words)
{
    const QString customers = words.plural(QT_TRANSLATE_N_NOOP("Report", "%n customer(s)"), input.overview.customers);
    if (!input.dataUntil)
        return words.text(QT_TRANSLATE_NOOP("Report", "Source: %1 · %2"), {shortened(input.workspaceFile), customers});
    return words.text(QT_TRANSLATE_NOOP("Report", "Source: %1 · data until %2 · %3"),
                      {shortened(input.workspaceFile), words.day(*input.dataUntil), customers});
}

Frame frameOf(const OverviewInput &input, const QString &title, const ReportWords &words)
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

} // namespace

Document overviewReport(const OverviewInput &input)
{
    const ReportWords words(input.language, input.currency);
    Document document;
    document.paper = input.paper;
    for (const Section section : sections) {
        std::vector<Block> blocks = section(input, words);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
    }
    document.title = words.text(QT_TRANSLATE_NOOP("Report", "Customer segments at a glance"));
    document.frame = frameOf(input, document.title, words);
    return document;
}

std::vector<OverviewBreakdown> overviewBreakdowns(const std::function<bool(std::string_view)> &isKnown)
{
    std::vector<OverviewBreakdown> out;
    const auto addFirstKnown = [&](const auto &candidates) {
        for (const Candidate &candidate : candidates) {
            if (isKnown(candidate.field)) {
                out.push_back({std::string(candidate.field), candidate.measure});
                return;
            }
        }
    };
    addFirstKnown(countries);
    addFirstKnown(devices);
    return out;
}

} // namespace dilim::report
