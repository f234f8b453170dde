// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/overview_report.h"

#include "report/overview_sections.h"
#include "report/report_words.h"

#include <QtGlobal>

#include <iterator>

namespace dilim::report {
namespace {

constexpr Section sections[] = {
    titleSection,     figuresSection,    findingSection, segmentsSection, rfmSection,
    cutPointsSection, breakdownsSection, rulesSection,   sourcesSection,  notesSection,
};

constexpr std::string_view countryFields[] = {"customer.country", "order.country"};
constexpr std::string_view deviceFields[] = {"customer.device", "order.device", "event.device"};

Frame frameOf(const OverviewInput &input, const QString &title, const ReportWords &words)
{
    Frame frame;
    frame.name = input.business;
    frame.title = title;
    frame.source =
        words.text(QT_TRANSLATE_NOOP("Report", "Source: %1 · data until %2 · %3"),
                   {input.workspaceFile, words.day(input.overview.last),
                    words.plural(QT_TRANSLATE_N_NOOP("Report", "%n customer(s)"), input.overview.customers)});
    frame.madeWith = words.text(QT_TRANSLATE_NOOP("Report", "Made with Dilim, %1"), {words.day(input.today)});
    //: %1 the number of the page, %2 how many there are
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

std::vector<std::string> overviewBreakdownFields(const std::function<bool(std::string_view)> &isKnown)
{
    std::vector<std::string> out;
    const auto addFirstKnown = [&](const auto &candidates) {
        for (const std::string_view id : candidates) {
            if (isKnown(id)) {
                out.emplace_back(id);
                return;
            }
        }
    };
    addFirstKnown(countryFields);
    addFirstKnown(deviceFields);
    return out;
}

} // namespace dilim::report
