// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the overview of an invented shop, to look at: make_report_sample tr a4 out.pdf [no-segments]
#include "report/fonts.h"
#include "report/pdf.h"
#include "report/sample_overview.h"
#include "ui/charts/chart_painter.h"

#include <QApplication>

#include <cstdio>

using namespace dilim;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("make_report_sample en|tr|az a4|letter FILE.pdf [no-segments]\n", stderr);
        return 2;
    }
    const auto paper = arguments[2] == u"letter" ? report::Paper::Letter : report::Paper::A4;
    const auto segments = arguments.size() > 4 ? test::SampleSegments::None : test::SampleSegments::Saved;
    const report::ReportInput input = test::sampleOverview(arguments[1].toStdString(), paper, segments);
    Result<void> result = report::loadFonts();
    if (result)
        result = report::writePdf(test::overviewReport(input), {ui::paintChartOnPaper, Moment{}}, arguments[3]);
    if (!result)
        std::fprintf(stderr, "%s\n", result.error().code.c_str());
    return result ? 0 : 1;
}
