// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_figures.h"

namespace dilim::analysis {
namespace {

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0.0;
}

} // namespace

SegmentFigures segmentFigures(const CustomerPurchases &everybody, const columns::Bitmap &members)
{
    const PurchaseFigures all = purchaseFigures(everybody, nullptr);
    SegmentFigures figures;
    figures.purchases = purchaseFigures(everybody, &members);
    figures.customers = members.count();
    figures.customerShare = share(static_cast<double>(figures.customers), static_cast<double>(members.size()));
    figures.orders = figures.purchases.orders;
    figures.revenue = figures.purchases.revenue;
    figures.revenueShare = share(static_cast<double>(figures.revenue), static_cast<double>(all.revenue));
    return figures;
}

SegmentFigures segmentFigures(const columns::Snapshot &snapshot, const columns::Bitmap &members)
{
    return segmentFigures(customerPurchases(snapshot, {}), members);
}

} // namespace dilim::analysis
