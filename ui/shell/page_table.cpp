// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/breakdowns_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/rfm/rfm_page.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/shell/page.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

template <typename Made> Page *make(Session &session, QWidget *parent)
{
    return new Made(session, parent);
}

} // namespace

const std::vector<PageRow> &pageTable()
{
    static const std::vector<PageRow> pages = {
        {"overview", "home", QT_TRANSLATE_NOOP("Pages", "Overview"), make<OverviewPage>},
        {"data", "database", QT_TRANSLATE_NOOP("Pages", "Data"), make<DataPage>},
        {"segments", "pie", QT_TRANSLATE_NOOP("Pages", "Segments"), make<SegmentsPage>},
        {"rfm", "grid", QT_TRANSLATE_NOOP("Pages", "RFM"), make<RfmPage>},
        {"breakdowns", "bars", QT_TRANSLATE_NOOP("Pages", "Breakdowns"), make<BreakdownsPage>},
        {"reports", "document", QT_TRANSLATE_NOOP("Pages", "Reports"), make<ReportsPage>},
    };
    return pages;
}

} // namespace dilim::ui
