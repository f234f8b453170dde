// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"
#include "ui/pages/rfm/rfm_page.h"
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
        {"data", "database", QT_TRANSLATE_NOOP("Pages", "Data"), make<DataPage>},
        {"rfm", "grid", QT_TRANSLATE_NOOP("Pages", "RFM"), make<RfmPage>},
    };
    return pages;
}

} // namespace dilim::ui
